// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/DecisionCalendar.h"

#include "models/db/SqlStore.h"
#include "models/records/calendar/CalendarLayers.h"

#include <QCoreApplication>

namespace punte {

void registerDecisionCalendar()
{
    CalendarLayer decisions;
    decisions.id = "decisions";
    decisions.title = QT_TRANSLATE_NOOP("CalendarLayers", "Decisions");
    decisions.order = 50;
    decisions.hue = 5;
    decisions.icon = "vcs-branch";
    decisions.kindEnum = "decision_date";
    decisions.permission = "decisions.read";
    decisions.tables = {"decision.customer_decisions", "decision.rounds", "decision.decision_outcomes", "decision.evaluators"};
    decisions.recordKind = "decision";
    decisions.read = [](const CalendarRange &range) {
        return QList<Statement>{SqlStore::instance().statement("decisions/list_calendar_decisions",
            {{QStringLiteral("from_at"), range.fromInstant()}, {QStringLiteral("to_at"), range.toInstant()}, {QStringLiteral("from_day"), range.first},
                {QStringLiteral("to_day"), range.last}, {QStringLiteral("people"), QVariant::fromValue(range.people)}})};
    };
    CalendarLayers::add(decisions);
}

} // namespace punte
