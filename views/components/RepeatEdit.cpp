// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/RepeatEdit.h"

#include "models/core/Clock.h"
#include "models/core/RepeatRule.h"
#include "views/components/PlainLabel.h"
#include "views/theme/Icons.h"
#include "views/theme/PunteStyle.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace punte {

RepeatEdit::RepeatEdit(const Field &field, QWidget *parent)
    : ValueEditor(field, parent)
    , m_edit(new QLineEdit(this))
    , m_button(m_edit->addAction(Icons::icon(QStringLiteral("media-playlist-repeat")), QLineEdit::TrailingPosition))
{
    setSmallControl(m_edit);
    layout()->addWidget(m_edit);
    setInner(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_button, &QAction::triggered, this, &RepeatEdit::openChoices);
    RepeatEdit::retranslateUi();
}

void RepeatEdit::retranslateUi()
{
    m_button->setText(tr("Choose how it repeats"));
    m_button->setToolTip(tr("Choose how it repeats (Alt+Down)"));
    m_edit->setPlaceholderText(tr("e.g. every 2 weeks"));
    m_edit->setToolTip(plainToolTip(m_edit->placeholderText()));
    if (m_edit->text() == m_setText && !m_set.isNull())
        setValue(m_set, {}, {});
}

void RepeatEdit::setValue(const QVariant &raw, const QString &, const QString &)
{
    m_set = raw;
    const auto rule = RepeatRule::fromText(raw.toString());
    m_setText = rule ? rule->words() : raw.toString();
    m_edit->setText(m_setText);
    m_edit->setCursorPosition(0);
}

QString RepeatEdit::draft() const { return m_edit->text(); }
void RepeatEdit::setDraft(const QString &text) { m_edit->setText(text); }
void RepeatEdit::selectAll() { m_edit->selectAll(); }

FieldCheck RepeatEdit::read() const
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return readOk({});
    if (text == m_setText && !m_set.isNull())
        return readOk(m_set);
    const Result<RepeatRule> rule = RepeatRule::fromPhrase(text, Clock::now());
    return rule ? readOk(rule->toText()) : readError(rule.error().what);
}

QString RepeatEdit::echo() const
{
    const FieldCheck value = read();
    const auto rule = value.level == FieldCheck::Level::Error ? std::nullopt : RepeatRule::fromText(value.normalised.toString());
    return rule ? rule->words() : QString();
}

bool RepeatEdit::hasPopup() const { return m_menu && m_menu->isVisible(); }

bool RepeatEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && (key->modifiers() & Qt::AltModifier)) {
            if (event->type() == QEvent::KeyPress)
                openChoices();
            event->accept();
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

void RepeatEdit::openChoices()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("repeatMenu"));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto take = [this](const QString &rule) {
        const auto read = RepeatRule::fromText(rule);
        m_edit->setText(read ? read->words() : QString());
        m_edit->setFocus();
        Q_EMIT edited();
    };
    m_menu->addAction(tr("Does not repeat"), this, [take] { take({}); });
    const QDate today = Clock::today();
    const QString weekday = QStringList{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"), QStringLiteral("FR"),
        QStringLiteral("SA"), QStringLiteral("SU")}.at(today.dayOfWeek() - 1);
    for (const QString &rule : {QStringLiteral("FREQ=DAILY"), QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), QStringLiteral("FREQ=WEEKLY;BYDAY=%1").arg(weekday),
             QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=%1").arg(weekday), QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=%1").arg(today.day()),
             QStringLiteral("FREQ=MONTHLY;BYMONTHDAY=-1"), QStringLiteral("FREQ=MONTHLY;BYDAY=-1FR"), QStringLiteral("FREQ=MONTHLY;INTERVAL=3"), QStringLiteral("FREQ=YEARLY")})
        m_menu->addAction(plainButtonText(RepeatRule::fromText(rule)->words()), this, [take, rule] { take(rule); });
    m_menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

} // namespace punte
