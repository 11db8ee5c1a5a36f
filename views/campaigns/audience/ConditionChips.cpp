// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/audience/ConditionChips.h"

#include "models/campaigns/audience/SegmentGrammar.h"
#include "models/campaigns/audience/SegmentText.h"
#include "models/campaigns/audience/SegmentValues.h"
#include "views/campaigns/audience/ConditionEditor.h"
#include "views/campaigns/audience/FlowLayout.h"
#include "views/components/DashedButton.h"
#include "views/components/FilterChip.h"
#include "views/components/PlainLabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace punte {

ConditionChips::ConditionChips(SegmentValues &values, Join join, QWidget *parent)
    : QWidget(parent)
    , m_values(values)
    , m_join(join)
    , m_add(new DashedButton(QStringLiteral("addCondition")))
    , m_problem(new PlainLabel(QString(), FontRole::Secondary, Token::Danger))
{
    setObjectName(QStringLiteral("conditionChips"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::instance().px(6));
    auto *host = new QWidget;
    QSizePolicy grows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    grows.setHeightForWidth(true);
    host->setSizePolicy(grows);
    m_flow = new FlowLayout(Theme::instance().px(7), host);
    m_flow->addWidget(m_add);
    column->addWidget(host);
    column->addWidget(m_problem);
    m_problem->setObjectName(QStringLiteral("conditionProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    connect(m_add, &QPushButton::clicked, this, &ConditionChips::openAdd);
    connect(&values, &SegmentValues::changed, this, &ConditionChips::rebuild);
    retranslate();
}

void ConditionChips::setConditions(const QList<SegmentCondition> &conditions)
{
    if (m_conditions == conditions)
        return;
    m_conditions = conditions;
    rebuild();
}

void ConditionChips::setProblem(int index, const QString &text)
{
    m_problemAt = text.isEmpty() ? -1 : index;
    const QString field = m_problemAt >= 0 && m_problemAt < m_conditions.size() ? SegmentText::field(m_conditions.at(m_problemAt)) : QString();
    m_problem->setText(field.isEmpty() ? text : QStringLiteral("%1: %2").arg(field, text));
    m_problem->setVisible(!text.isEmpty());
    rebuild();
}

void ConditionChips::setWritable(bool writable)
{
    m_writable = writable;
    m_add->setVisible(writable);
    rebuild();
}

QWidget *ConditionChips::firstStop() const { return m_chips.isEmpty() ? static_cast<QWidget *>(m_add) : m_chips.first(); }

void ConditionChips::rebuild()
{
    while (m_chips.size() > m_conditions.size()) {
        FilterChip *chip = m_chips.takeLast();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    while (m_chips.size() < m_conditions.size()) {
        auto *chip = new FilterChip;
        m_flow->insertWidget(int(m_chips.size()), chip);
        m_chips.append(chip);
        connect(chip, &FilterChip::removeRequested, this, [this, chip] { removeAt(int(m_chips.indexOf(chip))); });
        connect(chip, &QAbstractButton::clicked, this, [this, chip] { editAt(int(m_chips.indexOf(chip))); });
        chip->show();
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const SegmentCondition &each = m_conditions.at(i);
        FilterChip *chip = m_chips.at(i);
        chip->setObjectName(QStringLiteral("condition-") + each.key);
        chip->setTexts(SegmentText::field(each), SegmentText::value(each, m_values));
        chip->setRemovable(m_writable);
        chip->setModified(i == m_problemAt || !SegmentGrammar::key(each.key));
    }
    m_flow->invalidate();
    m_flow->activate();
    updateGeometry();
}

void ConditionChips::change(const QList<SegmentCondition> &conditions)
{
    setProblem(-1, {});
    setConditions(conditions);
    Q_EMIT edited(conditions);
}

void ConditionChips::removeAt(int index)
{
    if (index < 0 || !m_writable)
        return;
    QList<SegmentCondition> rest = m_conditions;
    rest.removeAt(index);
    // The keyboard goes on to the neighbour, not to nowhere: the chip itself goes, or the last one in its place.
    if (m_chips.at(index)->hasFocus())
        (index > 0 ? static_cast<QWidget *>(m_chips.at(index - 1)) : m_add)->setFocus(Qt::TabFocusReason);
    change(rest);
}

ConditionEditor *ConditionChips::newEditor(QWidget *anchor)
{
    if (m_editor)
        m_editor->closePopup();
    m_editor = new ConditionEditor(m_values, anchor);
    connect(m_editor, &PopupFrame::closed, m_editor, &QObject::deleteLater);
    return m_editor;
}

void ConditionChips::editAt(int index)
{
    if (index < 0 || index >= m_conditions.size() || !m_writable)
        return;
    ConditionEditor *editor = newEditor(m_chips.at(index));
    connect(editor, &ConditionEditor::applied, this, [this, index](const SegmentCondition &condition) {
        QList<SegmentCondition> all = m_conditions;
        if (index < all.size())
            all[index] = condition;
        change(all);
    });
    editor->edit(m_conditions.at(index));
}

void ConditionChips::openAdd()
{
    if (!m_writable)
        return;
    ConditionEditor *editor = newEditor(m_add);
    connect(editor, &ConditionEditor::applied, this, [this](const SegmentCondition &condition) { change(m_conditions + QList<SegmentCondition>{condition}); });
    editor->chooseKey();
}

void ConditionChips::retranslate()
{
    m_add->setText(m_join == Join::Or ? tr("or\u2026") : tr("and\u2026"));
    m_add->setAccessibleName(tr("Add a condition"));
    m_add->updateGeometry();
    rebuild();
}

} // namespace punte
