// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/DecisionGlance.h"

#include "models/db/SqlStore.h"

namespace punte {

DecisionGlance::DecisionGlance(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"decision.customer_decisions", "decision.decision_criteria", "decision.response_options", "decision.evaluators", "decision.rounds",
                                     "decision.decision_outcomes"}, parent)
{
}

QList<Statement> DecisionGlance::question() const
{
    return {SqlStore::instance().statement("decisions/read_glance", {{QStringLiteral("decision"), record()}})};
}

void DecisionGlance::take(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.constFirst();
    if (rows.rows.isEmpty())
        return;
    const auto text = [&rows](QStringView column) { return rows.value(0, column).toString(); };
    const auto number = [&rows](QStringView column) { return rows.value(0, column).toInt(); };
    m_facts = {.criteria = number(u"criteria"), .options = number(u"options"), .evaluators = number(u"evaluators"), .round = number(u"round_no"),
        .roundState = text(u"round_state").toLatin1(), .invited = number(u"invited"), .complete = number(u"complete"), .deadline = rows.value(0, u"deadline").toDateTime(),
        .mine = text(u"mine").toLatin1(), .nextStep = text(u"next_step").toLatin1(), .forMe = rows.value(0, u"for_me").toBool(), .handedTo = text(u"handed_to"),
        .chosen = text(u"chosen"), .askOn = rows.value(0, u"ask_on").toDateTime(), .request = rows.value(0, u"request_id").toUuid(), .requestTitle = text(u"request_title")};
}

} // namespace punte
