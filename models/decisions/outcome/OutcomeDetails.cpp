// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/outcome/OutcomeDetails.h"

#include "models/db/SqlStore.h"

namespace punte {

OutcomeDetails::OutcomeDetails(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed, {"decision.decision_outcomes", "decision.customer_decisions", "decision.response_drafts", "crm.tasks", "crm.interactions"}, parent)
{
}

QList<Statement> OutcomeDetails::question() const
{
    const QVariantMap id{{QStringLiteral("id"), record()}};
    const SqlStore &store = SqlStore::instance();
    return {store.statement("decisions/read_outcome", id), store.statement("decisions/list_outcome_criteria", id), store.statement("decisions/learn_given", id)};
}

void OutcomeDetails::forget()
{
    m_facts = {};
    m_criteria.clear();
    m_given = {};
}

void OutcomeDetails::take(const QList<ResultSet> &results)
{
    const auto number = [](const QVariant &value) { return value.isNull() ? std::nullopt : std::optional(value.toDouble()); };
    const ResultSet &rows = results.at(0);
    m_facts.id = rows.value(0, u"id").toUuid();
    m_facts.askedAt = rows.value(0, u"asked_at").toDateTime();
    m_facts.decidedAt = rows.value(0, u"decided_at").toDateTime();
    m_facts.decider = rows.value(0, u"decider").toString();
    m_facts.reason = rows.value(0, u"decision_reason").toString();
    m_facts.option = rows.value(0, u"selected_option_id").toUuid();
    m_facts.optionTitle = rows.value(0, u"option_title").toString();
    m_facts.options = rows.value(0, u"options").toInt();
    m_facts.rank = rows.value(0, u"rank").toInt();
    m_facts.value = number(rows.value(0, u"value"));
    m_facts.sentAt = rows.value(0, u"response_sent_at").toDateTime();
    m_facts.costExpected = rows.value(0, u"estimated_financial_impact").toString();
    m_facts.askOn = rows.value(0, u"ask_on").toDate();
    m_facts.isFilled = rows.value(0, u"is_filled").toBool();
    m_facts.writtenAt = rows.value(0, u"updated_at").toDateTime();
    m_facts.writtenBy = rows.value(0, u"written_by").toString();
    m_facts.resolvedAt = rows.value(0, u"resolved_at").toDateTime();
    m_facts.task = rows.value(0, u"task_id").toUuid();
    m_facts.taskDue = rows.value(0, u"task_due").toDateTime();
    m_facts.taskOpen = rows.value(0, u"task_open").toBool();
    m_facts.answeredAt = rows.value(0, u"answered_at").toDateTime();
    m_facts.answer = rows.value(0, u"answer").toString();
    m_facts.renewalOn = rows.value(0, u"renewal_on").toDate();
    const ResultSet &criteria = results.at(1);
    for (int i = 0; i < criteria.rows.size(); ++i)
        m_criteria.append({criteria.value(i, u"name").toString(), number(criteria.value(i, u"confidence")), number(criteria.value(i, u"expected")),
            criteria.value(i, u"cases").toInt(), number(criteria.value(i, u"miss"))});
    const ResultSet &given = results.at(2);
    m_given = {given.value(0, u"cases").toInt(), number(given.value(0, u"low")), number(given.value(0, u"high")), number(given.value(0, u"given"))};
}

} // namespace punte
