// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/cases/FramingDesk.h"

#include "models/core/DateFormat.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/records/UndoStack.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"

namespace punte {

FramingDesk::FramingDesk(ShellServices &shell, DecisionCase &decision, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_decision(decision)
    , m_choices(new FrameChoices(shell.database(), shell.changeFeed(), this))
    , m_sources(customerSources(shell))
{
}

const CaseFacts &FramingDesk::facts() const { return m_decision.facts(); }

EditorSources FramingDesk::sources() const
{
    EditorSources sources = m_sources;
    if (!facts().currency.isEmpty())
        sources.currency = QString::fromLatin1(facts().currency);
    return sources;
}

QString FramingDesk::whyFixed() const
{
    const CaseFacts &now = facts();
    if (now.status == "cancelled")
        return now.cancelReason.isEmpty() ? tr("This decision was called off.") : tr("This decision was called off: %1").arg(now.cancelReason);
    if (now.phase >= 4) {
        const QDateTime since = now.phaseDates.value(3);
        return since.isValid() ? tr("Fixed since scoring began on %1: nobody changes the question while it is answered.").arg(DateFormat::longDate(since.toLocalTime().date()))
                               : tr("Fixed since scoring began: nobody changes the question while it is answered.");
    }
    return now.mayWrite ? QString() : tr("You can read this decision. Members of its team frame it.");
}

void FramingDesk::run(const FrameCommand &command, LiveText attempted, const QString &doneText, std::function<void(const Result<QUuid> &)> after)
{
    if (command.isNull())
        return;
    command.run(m_shell.database(), this, [this, label = command.label, attempted = std::move(attempted), doneText, after = std::move(after)](const Result<QUuid> &action) {
        if (action) {
            m_shell.clearError();
            m_shell.undoStack().push(*action, label);
            if (!doneText.isEmpty())
                m_shell.showToast(doneText, *action);
        } else if (attempted) {
            m_shell.showError(attempted, action.error());
            m_decision.load(); // what is shown may be older than what is there
        }
        if (after)
            after(action);
    });
}

void FramingDesk::runAndLoad(const FrameCommand &command, LiveText attempted, const QString &doneText)
{
    run(command, std::move(attempted), doneText, [this](const Result<QUuid> &) { m_decision.load(); });
}

} // namespace punte
