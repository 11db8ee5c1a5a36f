// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DecisionSheet: what stands in its parts.
#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "models/decisions/outcome/DecisionSheet.h"
#include "models/records/Enums.h"

namespace punte {

static QString sheetFigure(const QVariant &value, int decimals)
{
    return value.isNull() ? QString() : QString::number(value.toDouble(), 'f', decimals);
}

void DecisionSheet::addCase(const CaseFacts &facts)
{
    const QString type = Enums::recordText("decision_type", QString::fromLatin1(facts.decisionType));
    m_head = {tr("%1, %2, urgency %3").arg(facts.customerName, type).arg(facts.urgency)};
    begin(tr("Case"));
    add({}, tr("Number"), CaseText::number(facts.number));
    add({}, tr("Title"), facts.title);
    add({}, tr("Customer"), facts.customerName);
    add({}, tr("Tier"), Enums::recordText("customer_tier", QString::fromLatin1(facts.tier)));
    add({}, tr("Type"), type);
    add({}, tr("Status"), Enums::recordText("decision_status", QString::fromLatin1(facts.status)));
    addNumber({}, tr("Urgency"), QString::number(facts.urgency), QString::number(facts.urgency));
    if (facts.hasImpact)
        addNumber({}, tr("At stake"), NumberFormat::money(facts.impact.toText(), facts.currency), facts.impact.toText());
    add({}, tr("Currency"), QString::fromLatin1(facts.currency));
    add({}, tr("Team"), facts.teamName);
    addMoment(tr("Entered"), facts.createdAt);
    addMoment(tr("Target"), facts.target);
    addMoment(tr("Decided"), facts.resolvedAt);
    add({}, tr("Called off because"), facts.cancelReason);
    add({}, tr("Description"), facts.description);
}

void DecisionSheet::addCriteria(const CaseFacts &facts)
{
    begin(tr("Criteria"));
    double sum = 0;
    for (const CaseCriterion &each : facts.criteria)
        sum += each.weight.toText().toDouble();
    for (const CaseCriterion &each : facts.criteria) {
        const QString share = NumberFormat::percent(QString::number(100 * each.weight.toText().toDouble() / sum, 'f', 0));
        addNumber(each.name, tr("Weight"), tr("%1, %2 of all").arg(NumberFormat::decimal(each.weight.toText(), 1), share), each.weight.toText());
        add(each.name, tr("Description"), each.description, true);
    }
}

void DecisionSheet::addOptions(const CaseFacts &facts)
{
    begin(tr("Options"));
    for (const CaseOption &each : facts.options) {
        const QString item = each.letter + u' ' + each.title;
        addNumber(item, tr("Cost"), NumberFormat::money(each.cost.toText(), facts.currency), each.cost.toText());
        add(item, tr("Effort"), Enums::recordText("option_effort", QString::fromLatin1(each.effort)));
        add(item, tr("Risk"), Enums::recordText("option_risk", QString::fromLatin1(each.risk)));
        if (each.changesContract)
            add(item, tr("Contract"), tr("changes the contract"));
        add(item, tr("Description"), each.description, true);
    }
}

void DecisionSheet::addResults(const CaseFacts &facts, const ResultSet &results)
{
    if (results.rows.isEmpty())
        return;
    begin(tr("Result of the scores"));
    addNumber({}, tr("Round"), results.value(0, u"round_no").toString(), results.value(0, u"round_no").toString());
    addMoment(tr("Revealed"), results.value(0, u"closed_at").toDateTime());
    addNumber({}, tr("People in the result"), results.value(0, u"evaluators").toString(), results.value(0, u"evaluators").toString());
    if (const QString w = sheetFigure(results.value(0, u"kendall_w"), 2); !w.isEmpty())
        addNumber({}, tr("Agreement on the order (Kendall's W)"), NumberFormat::decimal(w), w);
    for (int i = 0; i < results.rows.size(); ++i) {
        const CaseOption *option = facts.option(results.value(i, u"option_id").toUuid());
        if (!option)
            continue;
        const QString item = option->letter + u' ' + option->title;
        if (const QString rank = results.value(i, u"rank").toString(); !rank.isEmpty())
            addNumber(item, tr("Rank"), rank, rank);
        else
            add(item, tr("Rank"), tr("none, some cells are empty"));
        if (const QString value = sheetFigure(results.value(i, u"value"), 2); !value.isEmpty())
            addNumber(item, tr("Value"), NumberFormat::decimal(value), value);
        if (const QString low = sheetFigure(results.value(i, u"low"), 2), high = sheetFigure(results.value(i, u"high"), 2); !low.isEmpty())
            add(item, tr("95% interval"), NumberFormat::decimal(low) + QStringLiteral(" \u2013 ") + NumberFormat::decimal(high));
    }
    if (results.value(0, u"trust_matters").toBool())
        if (const CaseOption *other = facts.option(results.value(0, u"leader_equal_trust").toUuid()))
            add({}, tr("With confidence counted equally"), tr("%1 would lead").arg(other->letter + u' ' + other->title));
}

void DecisionSheet::addOutcome(const CaseFacts &facts, const ResultSet &outcome)
{
    if (outcome.rows.isEmpty())
        return;
    begin(tr("Decision and outcome"));
    if (const CaseOption *chosen = facts.option(outcome.value(0, u"selected_option_id").toUuid()))
        add({}, tr("Chosen"), chosen->letter + u' ' + chosen->title);
    add({}, tr("Decided by"), outcome.value(0, u"decider").toString());
    add({}, tr("Reason"), outcome.value(0, u"decision_reason").toString());
    add({}, tr("Signed off by"), facts.signedOffName);
    addMoment(tr("Answer sent"), outcome.value(0, u"response_sent_at").toDateTime());
    add({}, tr("Answer"), outcome.value(0, u"answer").toString());
    for (const auto &[column, name] : {std::pair(u"estimated_financial_impact", tr("Expected cost")), std::pair(u"financial_impact_actual", tr("Actual cost"))})
        if (const QString amount = outcome.value(0, column).toString(); !amount.isEmpty())
            addNumber({}, name, NumberFormat::money(amount, facts.currency), amount);
    if (const QString felt = outcome.value(0, u"customer_satisfaction_score").toString(); !felt.isEmpty())
        addNumber({}, tr("Satisfaction, 1 to 10"), felt, felt);
    if (const QVariant stayed = outcome.value(0, u"customer_retained"); !stayed.isNull())
        add({}, tr("Customer stayed"), stayed.toBool() ? tr("yes") : tr("no"));
    if (const QString hours = outcome.value(0, u"resolution_time_hours").toString(); !hours.isEmpty())
        addNumber({}, tr("Hours to resolve"), hours, hours);
    if (outcome.value(0, u"escalation_occurred").toBool())
        add({}, tr("Escalated"), tr("yes"));
    add({}, tr("What the customer said"), outcome.value(0, u"outcome_notes").toString());
    add({}, tr("What we learned"), outcome.value(0, u"lessons_learned").toString());
    add({}, tr("What worked"), outcome.value(0, u"what_worked_well").toString());
    add({}, tr("What could be better"), outcome.value(0, u"what_could_improve").toString());
}

} // namespace punte
