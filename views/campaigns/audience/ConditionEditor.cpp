// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/ConditionEditor.h"

#include "models/campaigns/audience/SegmentGrammar.h"
#include "models/campaigns/audience/SegmentText.h"
#include "models/campaigns/audience/SegmentValues.h"
#include "models/core/TextClean.h"
#include "views/campaigns/audience/ConditionValue.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace punte {

ConditionEditor::ConditionEditor(SegmentValues &values, QWidget *anchor)
    : PopupFrame(anchor)
    , m_values(values)
    , m_find(new QLineEdit(this))
    , m_keys(new QListWidget(this))
    , m_form(new QWidget(this))
    , m_title(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1, m_form))
    , m_is(new QComboBox(m_form))
    , m_problem(new PlainLabel(QString(), FontRole::Secondary, Token::Danger, m_form))
    , m_apply(Buttons::push(tr("Apply"), ButtonVariant::Primary, {}, m_form))
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("conditionEditor"));
    setKeepsLetters(true);
    m_find->setObjectName(QStringLiteral("conditionFind"));
    m_find->setPlaceholderText(tr("Find a condition"));
    m_find->setAccessibleName(tr("Find a condition"));
    m_find->installEventFilter(this);
    m_keys->setObjectName(QStringLiteral("conditionKeys"));
    m_keys->setAccessibleName(tr("Conditions"));
    m_keys->setFocusPolicy(Qt::NoFocus);
    m_keys->setFrameShape(QFrame::NoFrame);
    m_keys->setProperty("punteFrameless", true);
    m_keys->viewport()->setAutoFillBackground(false);
    m_keys->setFixedSize(theme.px(240), theme.px(250));
    m_is->setObjectName(QStringLiteral("conditionIs"));
    m_is->setAccessibleName(tr("Is or is not"));
    m_is->addItem(tr("is"), false);
    m_is->addItem(tr("is not"), true);
    m_problem->setObjectName(QStringLiteral("conditionEditorProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_apply->setObjectName(QStringLiteral("conditionApply"));
    content()->addWidget(m_find);
    content()->addWidget(m_keys);
    content()->addWidget(m_form);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(4, 2, 4, 2);
    column->setSpacing(theme.px(8));
    column->addWidget(m_title);
    column->addWidget(m_is);
    column->addWidget(m_problem);
    column->addWidget(m_apply, 0, Qt::AlignRight);
    m_form->setMinimumWidth(theme.px(250));
    m_form->hide();
    connect(m_find, &QLineEdit::textEdited, this, &ConditionEditor::fillKeys);
    connect(m_keys, &QListWidget::itemClicked, this, &ConditionEditor::takeKey);
    connect(m_apply, &QPushButton::clicked, this, &ConditionEditor::apply);
    values.need();
}

void ConditionEditor::chooseKey()
{
    fillKeys({});
    popup();
    m_find->setFocus(Qt::PopupFocusReason);
}

void ConditionEditor::fillKeys(const QString &typed)
{
    m_keys->clear();
    const QString words = foldText(typed).trimmed();
    for (const SegmentKey &key : SegmentGrammar::keys()) {
        if (!key.offered || !foldText(key.titleText()).contains(words))
            continue;
        auto *item = new QListWidgetItem(key.titleText(), m_keys);
        item->setData(Qt::UserRole, QString::fromLatin1(key.key));
    }
    m_keys->setCurrentRow(0);
}

void ConditionEditor::takeKey()
{
    if (const QListWidgetItem *item = m_keys->currentItem())
        edit({item->data(Qt::UserRole).toString(), QJsonValue(QJsonValue::Undefined), false});
}

void ConditionEditor::edit(const SegmentCondition &condition)
{
    m_condition = condition;
    const SegmentKey *key = SegmentGrammar::key(condition.key);
    m_find->hide();
    m_keys->hide();
    m_title->setText(key ? key->titleText() : condition.key);
    m_is->setCurrentIndex(condition.negated ? 1 : 0);
    delete m_value;
    m_value = key ? ConditionValue::create(*key, condition.value, m_values, m_form) : nullptr;
    m_is->setVisible(m_value);
    m_apply->setVisible(m_value);
    auto *column = static_cast<QBoxLayout *>(m_form->layout());
    if (m_value) {
        column->insertWidget(column->indexOf(m_problem), m_value);
        connect(m_value, &ConditionValue::committed, this, &ConditionEditor::apply, Qt::QueuedConnection);
        connect(m_value, &ConditionValue::edited, this, [this] { say({}); });
        m_value->show();
        say({});
    } else {
        // What this program does not know it does not change; it can only be taken away.
        m_problem->setToken(Token::Text2);
        say(key ? SegmentText::value(condition, m_values) : SegmentText::problem(QStringLiteral("unknown_key")));
    }
    m_form->show();
    if (!isVisible())
        popup();
    if (m_value)
        m_value->firstStop()->setFocus(Qt::TabFocusReason);
}

void ConditionEditor::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ConditionEditor::apply()
{
    if (!m_value || isHidden())
        return;
    const Result<QJsonValue> value = m_value->value();
    if (!value)
        return say(value.error().what);
    m_condition.value = *value;
    m_condition.negated = m_is->currentData().toBool();
    const SegmentCondition condition = m_condition;
    closePopup(); // before it is told: the chips may be built anew
    Q_EMIT applied(condition);
}

bool ConditionEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_keys->setCurrentRow(std::clamp(m_keys->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_keys->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeKey();
            return true;
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace punte
