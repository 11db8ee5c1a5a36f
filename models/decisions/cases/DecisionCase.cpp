// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/cases/DecisionCase.h"

#include "models/db/SqlStore.h"

#include <QJsonDocument>

namespace punte {

namespace {
constexpr int pollEvery = 20'000; // ms: how many have handed in is no news that cannot wait
constexpr int lastPhase = 6;

Decimal decimalOf(const QVariant &text) { return Decimal::fromText(text.toString()).value_or(Decimal()); }

void takeContext(CaseFacts &facts, const ResultSet &row)
{
    facts.customerName = row.value(0, u"customer_name").toString();
    facts.companyId = row.value(0, u"customer_company_id").toUuid();
    facts.tier = row.value(0, u"customer_tier").toString().toLatin1();
    facts.hasCustomerValue = !row.value(0, u"customer_value").isNull();
    facts.customerValue = decimalOf(row.value(0, u"customer_value"));
    facts.relationshipMonths = row.value(0, u"relationship_duration_months").toInt();
    facts.previousIssues = row.value(0, u"previous_issues_count").toInt();
    facts.requestId = row.value(0, u"request_id").toUuid();
    facts.requestTitle = row.value(0, u"request_title").toString();
    facts.handedToName = row.value(0, u"handed_to_name").toString();
    facts.signedOffOption = row.value(0, u"signed_off_option_id").toUuid();
    facts.signedOffName = row.value(0, u"signed_off_name").toString();
    facts.signedOffAt = row.value(0, u"signed_off_at").toDateTime();
    facts.classification = QJsonDocument::fromJson(row.value(0, u"ai_classification").toString().toUtf8()).object();
}

void takeCase(CaseFacts &facts, const ResultSet &row)
{
    facts.id = row.value(0, u"id").toUuid();
    facts.version = row.value(0, u"version").toInt();
    facts.number = row.value(0, u"number").toLongLong();
    facts.title = row.value(0, u"title").toString();
    facts.description = row.value(0, u"description").toString();
    facts.decisionType = row.value(0, u"decision_type").toString().toLatin1();
    facts.responseType = row.value(0, u"response_type_code").toString().toLatin1();
    facts.responseTypeName = row.value(0, u"type_name").toString();
    facts.responseTypeNameEn = row.value(0, u"type_name_en").toString();
    facts.status = row.value(0, u"status").toString().toLatin1();
    facts.phase = row.value(0, u"current_phase").toInt();
    facts.cancelReason = row.value(0, u"cancel_reason").toString();
    facts.urgency = row.value(0, u"urgency_level").toInt();
    facts.hasImpact = !row.value(0, u"financial_impact").isNull();
    facts.impact = decimalOf(row.value(0, u"financial_impact"));
    facts.currency = row.value(0, u"currency").toString().toLatin1();
    facts.createdAt = row.value(0, u"created_at").toDateTime();
    facts.target = row.value(0, u"expected_resolution_date").toDateTime();
    facts.resolvedAt = row.value(0, u"actual_resolution_date").toDateTime();
    facts.teamId = row.value(0, u"team_id").toUuid();
    facts.teamName = row.value(0, u"team_name").toString();
    facts.mayWrite = row.value(0, u"may_write").toBool();
    takeContext(facts, row);
}

QList<CaseOption> optionsOf(const ResultSet &rows)
{
    QList<CaseOption> options;
    for (int i = 0; i < rows.rows.size(); ++i)
        options.append({.id = rows.value(i, u"id").toUuid(), .version = rows.value(i, u"version").toInt(), .letter = DecisionCase::letter(i),
            .title = rows.value(i, u"title").toString(), .description = rows.value(i, u"description").toString(),
            .cost = decimalOf(rows.value(i, u"financial_cost")), .effort = rows.value(i, u"implementation_effort").toString().toLatin1(),
            .risk = rows.value(i, u"risk_level").toString().toLatin1(), .changesContract = rows.value(i, u"changes_contract").toBool(),
            .sortNo = rows.value(i, u"sort_no").toInt()});
    return options;
}

QList<CaseCriterion> criteriaOf(const ResultSet &rows)
{
    QList<CaseCriterion> criteria;
    for (int i = 0; i < rows.rows.size(); ++i)
        criteria.append({.id = rows.value(i, u"id").toUuid(), .version = rows.value(i, u"version").toInt(), .name = rows.value(i, u"name").toString(),
            .description = rows.value(i, u"description").toString(), .weight = decimalOf(rows.value(i, u"weight")),
            .sortNo = rows.value(i, u"sort_no").toInt()});
    return criteria;
}

QList<CaseEvaluator> evaluatorsOf(const ResultSet &rows)
{
    QList<CaseEvaluator> evaluators;
    for (int i = 0; i < rows.rows.size(); ++i)
        evaluators.append({.id = rows.value(i, u"id").toUuid(), .version = rows.value(i, u"version").toInt(), .userId = rows.value(i, u"user_id").toUuid(), .name = rows.value(i, u"name").toString(),
            .job = rows.value(i, u"role").toString().toLatin1(), .expertise = rows.value(i, u"expertise_areas").toStringList()});
    return evaluators;
}

CaseProgress progressOf(const ResultSet &row)
{
    if (row.rows.isEmpty())
        return {};
    return {.round = row.value(0, u"round_no").toInt(), .state = row.value(0, u"state").toString().toLatin1(), .invited = row.value(0, u"invited").toInt(),
        .complete = row.value(0, u"complete").toInt(), .deadline = row.value(0, u"deadline").toDateTime(), .isSmall = row.value(0, u"is_small").toBool(),
        .canReveal = row.value(0, u"can_reveal").toBool(), .mine = row.value(0, u"mine").toString().toLatin1()};
}

// Where a round or the case itself has a date, that is it; the ledger knows the steps between.
QList<QDateTime> datesOf(const CaseFacts &facts, const ResultSet &row, const ResultSet &ledger)
{
    QList<QDateTime> dates(lastPhase);
    for (int i = 0; i < ledger.rows.size(); ++i) {
        if (const int phase = ledger.value(i, u"phase").toInt(); phase >= 1 && phase <= lastPhase)
            dates[phase - 1] = ledger.value(i, u"at").toDateTime();
    }
    const auto better = [&dates](int phase, const QDateTime &at) {
        if (at.isValid())
            dates[phase - 1] = at;
    };
    better(1, facts.createdAt);
    better(4, row.value(0, u"scoring_at").toDateTime());
    better(5, row.value(0, u"revealed_at").toDateTime());
    better(6, facts.resolvedAt);
    return dates;
}
}

DecisionCase::DecisionCase(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed,
          {"decision.customer_decisions", "decision.response_options", "decision.decision_criteria", "decision.evaluators", "decision.rounds"}, parent)
{
    m_poll.setInterval(pollEvery);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!isLoading())
            load();
    });
}

QString DecisionCase::letter(int place)
{
    constexpr int letters = 26;
    const QString last(QChar(u'A' + place % letters));
    return place < letters ? last : letter(place / letters - 1) + last;
}

void DecisionCase::setWatched(bool watched)
{
    m_watched = watched;
    updatePoll();
}

void DecisionCase::updatePoll()
{
    const bool wanted = m_watched && m_facts.progress.state == "open";
    if (!wanted)
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
}

void DecisionCase::forget()
{
    m_facts = {};
    updatePoll();
}

QList<Statement> DecisionCase::question() const
{
    const QVariantMap params{{QStringLiteral("decision"), record()}};
    QList<Statement> all;
    for (const char *name : {"decisions/read_case", "decisions/list_case_options", "decisions/list_case_criteria", "decisions/list_case_evaluators",
             "decisions/read_case_progress", "decisions/list_case_phases"})
        all.append(SqlStore::instance().statement(name, params));
    return all;
}

void DecisionCase::take(const QList<ResultSet> &results)
{
    if (results.at(0).rows.isEmpty())
        return;
    takeCase(m_facts, results.at(0));
    m_facts.options = optionsOf(results.at(1));
    m_facts.criteria = criteriaOf(results.at(2));
    m_facts.evaluators = evaluatorsOf(results.at(3));
    m_facts.progress = progressOf(results.at(4));
    m_facts.phaseDates = datesOf(m_facts, results.at(0), results.at(5));
    updatePoll();
}

// Of the rows around a decision a notice says their own keys, and a new one is not known yet.
bool DecisionCase::concerns(const RowsChanged &change) const
{
    if (change.table == "decision.customer_decisions")
        return change.ids.isEmpty() || change.ids.contains(record());
    return RecordDetails::concerns(change);
}

} // namespace punte
