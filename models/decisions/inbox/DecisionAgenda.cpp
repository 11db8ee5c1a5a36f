// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/DecisionAgenda.h"

#include "models/core/DateFormat.h"
#include "models/db/SqlStore.h"
#include "models/records/agenda/AgendaProviders.h"
#include "models/records/agenda/AgendaRank.h"

#include <QCoreApplication>

namespace punte {

namespace {

QString decisionAgendaTr(const char *text) { return QCoreApplication::translate("DecisionAgenda", text); }

AgendaFact decisionDue(const AgendaItem &item, const QDateTime &now)
{
    if (!item.due.isValid())
        return {};
    if (item.kind == QLatin1String("outcome")) {
        const QString when = DateFormat::relativeDate(item.due.date(), now.date());
        return {decisionAgendaTr(QT_TRANSLATE_NOOP("DecisionAgenda", "asked for since %1")).arg(when), AgendaFact::Tone::Warning};
    }
    if (AgendaRank::isLate(item, now))
        return {DateFormat::overdue(item.due, now), AgendaFact::Tone::Danger};
    const QString when = DateFormat::relativeInstant(item.due, now);
    const QString text = item.kind == QLatin1String("score") ? decisionAgendaTr(QT_TRANSLATE_NOOP("DecisionAgenda", "scores by %1")) : decisionAgendaTr(QT_TRANSLATE_NOOP("DecisionAgenda", "decision by %1"));
    return {text.arg(when), now.secsTo(item.due) <= 24 * 3600 ? AgendaFact::Tone::Warning : AgendaFact::Tone::Plain};
}

QString decisionSubject(const AgendaItem &item)
{
    const char *text = QT_TRANSLATE_NOOP("DecisionAgenda", "Frame: %1");
    if (item.kind == QLatin1String("score"))
        text = QT_TRANSLATE_NOOP("DecisionAgenda", "Score: %1");
    else if (item.kind == QLatin1String("reveal"))
        text = QT_TRANSLATE_NOOP("DecisionAgenda", "Reveal: %1");
    else if (item.kind == QLatin1String("decide"))
        text = QT_TRANSLATE_NOOP("DecisionAgenda", "Decide: %1");
    else if (item.kind == QLatin1String("outcome"))
        text = QT_TRANSLATE_NOOP("DecisionAgenda", "Write down the outcome: %1");
    return decisionAgendaTr(text).arg(item.subject);
}

} // namespace

void registerDecisionAgenda()
{
    AgendaProvider decisions;
    decisions.id = "decisions";
    decisions.order = 25;
    decisions.icon = "vcs-branch";
    decisions.table = "decision.customer_decisions";
    decisions.tables = {"decision.customer_decisions", "decision.evaluators", "decision.rounds", "decision.decision_outcomes"};
    decisions.recordKind = "decision";
    decisions.permission = "decisions.read";
    decisions.read = [](const AgendaQuestion &question) {
        return SqlStore::instance().statement("decisions/list_agenda_decisions", {{QStringLiteral("me"), question.me}, {QStringLiteral("today"), question.today()}});
    };
    decisions.subject = decisionSubject;
    decisions.due = decisionDue;
    decisions.facts = [](const AgendaItem &item, const QDateTime &) { return QList<AgendaFact>{{item.detail, AgendaFact::Tone::Plain}}; };
    AgendaProviders::add(decisions);
}

} // namespace punte
