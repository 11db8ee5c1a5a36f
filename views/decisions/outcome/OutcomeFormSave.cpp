// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// OutcomeForm: what hinders a save, the save, the reminder, the compare.
#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "models/records/DraftStore.h"
#include "models/records/RecordForm.h"
#include "models/records/SaveRequest.h"
#include "models/records/UndoStack.h"
#include "views/components/ConflictDesk.h"
#include "views/components/DateEdit.h"
#include "views/components/MoneyEdit.h"
#include "views/components/PlainLabel.h"
#include "views/components/ShellServices.h"
#include "views/decisions/outcome/OutcomeForm.h"
#include "views/decisions/outcome/SatisfactionScale.h"

#include <QCheckBox>
#include <QScrollArea>

#include <utility>

namespace punte {

QString OutcomeForm::hindrance(QWidget **where) const
{
    *where = m_felt;
    if (m_felt->value() == 0)
        return tr("Say first how satisfied the customer was.");
    *where = m_cost;
    if (const FieldCheck check = m_cost->check(); check.level == FieldCheck::Level::Error)
        return check.message;
    if (!m_cost->draft().trimmed().isEmpty() && m_cost->currency().toLatin1() != m_case.currency)
        return tr("This decision counts in %1.").arg(QString::fromLatin1(m_case.currency));
    for (DateEdit *each : {m_resolved, m_followUpOn}) {
        *where = each;
        if (const FieldCheck check = each->check(); check.level == FieldCheck::Level::Error)
            return check.message;
    }
    if (m_followUp->isChecked() && m_followUpOn->draft().trimmed().isEmpty())
        return tr("Say on which day to follow up.");
    return {};
}

void OutcomeForm::record()
{
    if (!m_form->isLoaded())
        return;
    QWidget *where = nullptr;
    if (const QString why = hindrance(&where); !why.isEmpty()) {
        m_message->setText(why);
        m_message->show();
        m_scroll->ensureWidgetVisible(where);
        where->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_form->value("customer_retained").isNull() && m_outcome.askOn < askAgainOn())
        m_form->setValue("ask_on", askAgainOn());
    const QUuid action = m_form->save(label("decision_outcome"));
    if (!action.isNull())
        m_shell.drafts().setSending(draftForm, m_case.id, action);
    enable();
}

void OutcomeForm::saved(const QUuid &action, const ActionLabel &label)
{
    m_shell.drafts().dropSent(action);
    m_conflicts->forget(m_form->id());
    m_shell.clearError();
    m_shell.undoStack().push(action, label);
    m_shell.showToast(tr("The outcome of %1 is recorded").arg(CaseText::number(m_case.number)), action);
    keepDraft();
    enable();
}

// Only the day changes: what is typed stays typed.
void OutcomeForm::remind()
{
    if (!m_form->isLoaded() || std::exchange(m_reminding, true))
        return; // pressed twice it is one reminder
    const QDate day = Clock::today().addDays(7);
    const QUuid action = Saves::newId();
    const ActionLabel label = this->label("decision_remind");
    sendSave(m_shell.database(), this, Saves::update(m_form->tableInfo().name, {RowChange{m_form->id(), m_form->version(), {{QStringLiteral("ask_on"), day}}}}, action, label),
        action, [this, label, day](const Result<QUuid> &done) {
            m_reminding = false;
            if (!done) {
                m_shell.showError([] { return tr("The reminder was not moved."); }, done.error());
                return;
            }
            m_shell.undoStack().push(*done, label);
            m_shell.showToast(tr("Asked again on %1").arg(DateFormat::longDate(day)), *done);
        });
}

void OutcomeForm::compare(const ConflictInfo &info)
{
    m_conflicts->compare(
        info, [this](const ConflictInfo &theirs, const QVariantMap &values) { m_form->saveOver(theirs.theirVersion, values, label("decision_outcome")); },
        [this] {
            m_form->revert();
            m_form->refresh();
            keepDraft();
        });
}

ActionLabel OutcomeForm::label(const QByteArray &code) const
{
    return {code, {{QStringLiteral("table"), QString::fromLatin1(m_form->tableInfo().name)}, {QStringLiteral("subject"), CaseText::title(m_case)}}};
}

} // namespace punte
