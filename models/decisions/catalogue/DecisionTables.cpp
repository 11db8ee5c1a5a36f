// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/catalogue/DecisionTables.h"

#include "models/core/Decimal.h"
#include "models/decisions/catalogue/DecisionEnums.h"
#include "models/records/FieldCatalogue.h"

#include <QCoreApplication>

namespace punte {

// What the constraints of the database say, said while it is typed.
static FieldCheck numberBetween(const QVariant &typed, const Decimal &lowest, const Decimal &highest, const char *refusal)
{
    const std::optional<Decimal> number = Decimal::fromText(typed.toString());
    if (number && *number >= lowest && *number <= highest)
        return {};
    return {FieldCheck::Level::Error, QCoreApplication::translate("Fields", refusal), {}};
}

static FieldCheck checkUrgency(const QVariant &typed)
{
    return numberBetween(typed, Decimal(1, 0), Decimal(5, 0), QT_TRANSLATE_NOOP("Fields", "Urgency goes from 1 to 5."));
}

static FieldCheck checkCost(const QVariant &typed)
{
    return numberBetween(typed, Decimal(0, 0), Decimal(999'999'999'999, 0), QT_TRANSLATE_NOOP("Fields", "A cost is not below zero."));
}

static FieldCheck checkNps(const QVariant &typed)
{
    return numberBetween(typed, Decimal(0, 0), Decimal(10, 0), QT_TRANSLATE_NOOP("Fields", "An NPS answer goes from 0 to 10."));
}

// Of which decision a row is, and its place there: written by the program, never shown.
static QList<Field> placeInDecision()
{
    return {
        {.column = "decision_id", .title = QT_TRANSLATE_NOOP("Fields", "Decision"), .editable = false, .filterable = false, .inList = false, .inForm = false},
        {.column = "sort_no", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Place"), .editable = false, .filterable = false, .inList = false, .inForm = false},
    };
}

static QList<Field> decisionContextFields()
{
    return { // what people type to find one comes first
        {.column = "title", .title = QT_TRANSLATE_NOOP("Fields", "Title"), .width = 260, .maxLength = 500, .required = true, .listDefault = true},
        {.column = "number", .title = QT_TRANSLATE_NOOP("Fields", "Number"), .readExpression = "decision.code(t.number)", .width = 80, .editable = false,
            .listDefault = true, .inForm = false},
        {.column = "customer_name", .title = QT_TRANSLATE_NOOP("Fields", "Customer"), .width = 180, .maxLength = 255, .required = true, .listDefault = true},
        {.column = "customer_company_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"), .displayColumn = "company_name",
            .displayExpression = "co.company_name", .width = 170},
        {.column = "customer_tier", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Tier"), .enumName = "customer_tier", .width = 100},
        {.column = "customer_value", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Customer value"), .currencyColumn = "currency", .width = 130},
        {.column = "relationship_duration_months", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Months with us"), .width = 110},
        {.column = "previous_issues_count", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Earlier issues"), .width = 100},
        {.column = "customer_impact_scope", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Who is affected"), .enumName = "impact_scope", .width = 130},
        {.column = "nps_score", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "NPS answer"), .width = 80, .check = checkNps},
    };
}

// What is derived from a decision for its inbox: what it waits for and for whom, and whether it is late.
static QList<Field> decisionInboxFields()
{
    static constexpr const char *step = "decision.next_step(t.status, t.current_phase, oc.is_filled, sc.step)";
    Field next{.column = "next_step", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Next step"), .enumName = "decision_next", .readExpression = step,
        .width = 140, .editable = false, .listDefault = true, .inForm = false};
    Field late{.column = "is_overdue", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Overdue"), .tooltip = QT_TRANSLATE_NOOP("Fields", "Open beyond its target time"),
        .readExpression = "(t.is_open AND t.expected_resolution_date < {now})", .width = 90, .editable = false, .inForm = false};
    // Whoever framed it goes on with it, unless it was handed to somebody; scores are everybody's own.
    Field mine{.column = "for_me", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Waits for me"), .width = 90, .editable = false, .inForm = false};
    mine.readExpression = QByteArray("(CASE WHEN NOT t.is_open THEN false WHEN coalesce(t.handed_to_user_id, me.user_id) = (SELECT sec.me()) THEN ") + step
        + " <> 'scores' ELSE " + step + " = 'score' END)";
    return {next, late, mine};
}

static TableInfo decisionTable()
{
    TableInfo t;
    t.name = "decision.customer_decisions";
    t.key = "decisions";
    t.singular = QT_TRANSLATE_NOOP("Records", "Decision");
    t.plural = QT_TRANSLATE_NOOP("Records", "Decisions");
    t.fromClause = "decision.customer_decisions t LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id"
                   " LEFT JOIN core.team_members me ON me.tenant_id = t.tenant_id AND me.id = t.created_by"
                   " LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = me.user_id"
                   " LEFT JOIN decision.decision_outcomes oc ON oc.tenant_id = t.tenant_id AND oc.decision_id = t.id AND oc.deleted_at IS NULL"
                   " LEFT JOIN decision.scoring_steps() sc ON sc.decision_id = t.id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "title";
    t.searchKind = "decision";
    t.permission = "decisions";
    t.taskLinks = {{"decision_id", "x.id"}, {"customer_id", "x.customer_company_id"}};
    t.fields = decisionContextFields() + QList<Field>{
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 240, .maxLength = 20000, .required = true},
        {.column = "decision_type", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Decision type"), .enumName = "decision_type", .width = 150,
            .required = true, .listDefault = true},
        {.column = "response_type_code", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Response type"), .tooltip = QT_TRANSLATE_NOOP("Fields", "Says by when, by what criteria and who is asked"),
            .enumName = "response_type", .width = 150},
        {.column = "urgency_level", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Urgency"), .tooltip = QT_TRANSLATE_NOOP("Fields", "1 to 5; 5 is answered within two hours of work. In order: open ones first, of the same urgency the sooner target"),
            .sortColumn = "urgent_no", .width = 100, .required = true, .sortable = true, .listDefault = true, .check = checkUrgency},
        {.column = "financial_impact", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Financial impact"), .currencyColumn = "currency",
            .sortColumn = "financial_impact_minor", .width = 130, .sortable = true},
        {.column = "currency", .title = QT_TRANSLATE_NOOP("Fields", "Currency"), .width = 70, .maxLength = 3, .required = true, .inForm = false},
        {.column = "status", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Status"), .enumName = "decision_status", .width = 122, .editable = false,
            .sortable = true, .listDefault = true, .inForm = false},
        {.column = "current_phase", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Phase"), .width = 70, .editable = false, .sortable = true, .inForm = false},
        {.column = "expected_resolution_date", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Target time"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Left empty, urgency and type say when"), .width = 130, .sortable = true, .listDefault = true},
        {.column = "actual_resolution_date", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Decided at"), .width = 130, .editable = false, .inForm = false},
        {.column = "created_by", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Created by"), .readExpression = "me.user_id", .displayColumn = "owner_name", .displayExpression = "ow.display_name",
            .width = 150, .editable = false, .inForm = false},
        {.column = "created_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Created"), .width = 120, .editable = false, .sortable = true, .inForm = false},
    } + decisionInboxFields();
    return t;
}

static TableInfo criteriaTable()
{
    TableInfo t;
    t.name = "decision.decision_criteria";
    t.key = "decision_criteria";
    t.singular = QT_TRANSLATE_NOOP("Records", "Criterion");
    t.plural = QT_TRANSLATE_NOOP("Records", "Criteria");
    t.fromClause = "decision.decision_criteria t";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "name";
    t.permission = "decisions";
    t.fields = {
        {.column = "name", .title = QT_TRANSLATE_NOOP("Fields", "Name"), .width = 180, .maxLength = 255, .required = true, .listDefault = true},
        {.column = "weight", .title = QT_TRANSLATE_NOOP("Fields", "Weight"), .tooltip = QT_TRANSLATE_NOOP("Fields", "0.1 to 5"), .width = 70, .required = true, .listDefault = true},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 240, .maxLength = 2000},
    };
    t.fields += placeInDecision();
    return t;
}

static TableInfo optionTable()
{
    TableInfo t;
    t.name = "decision.response_options";
    t.key = "response_options";
    t.singular = QT_TRANSLATE_NOOP("Records", "Response option");
    t.plural = QT_TRANSLATE_NOOP("Records", "Response options");
    t.fromClause = "decision.response_options t";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "title";
    t.permission = "decisions";
    t.fields = {
        {.column = "title", .title = QT_TRANSLATE_NOOP("Fields", "Title"), .width = 220, .maxLength = 500, .required = true, .listDefault = true},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Description"), .width = 240, .maxLength = 5000, .required = true},
        {.column = "financial_cost", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Cost"), .width = 110, .required = true, .listDefault = true, .check = checkCost},
        {.column = "implementation_effort", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Effort"), .enumName = "option_effort", .width = 90, .listDefault = true},
        {.column = "risk_level", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Risk"), .enumName = "option_risk", .width = 90, .listDefault = true},
        {.column = "changes_contract", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Changes the contract"), .width = 90},
    };
    t.fields += placeInDecision();
    return t;
}

// Named where a change of it is told of.
static TableInfo evaluatorTable()
{
    TableInfo t;
    t.name = "decision.evaluators";
    t.key = "evaluators";
    t.singular = QT_TRANSLATE_NOOP("Records", "Evaluator");
    t.plural = QT_TRANSLATE_NOOP("Records", "Evaluators");
    t.fromClause = "decision.evaluators t";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "user_id";
    t.permission = "decisions";
    t.fields = {{.column = "user_id", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Evaluator"), .width = 170, .editable = false, .inForm = false}};
    return t;
}

static TableInfo draftTable()
{
    TableInfo t;
    t.name = "decision.response_drafts";
    t.key = "response_drafts";
    t.singular = QT_TRANSLATE_NOOP("Records", "Response text");
    t.plural = QT_TRANSLATE_NOOP("Records", "Response texts");
    t.fromClause = "decision.response_drafts t";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "draft_version";
    t.permission = "decisions";
    t.fields = {
        {.column = "draft_version", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Version"), .width = 70, .editable = false, .listDefault = true, .inForm = false},
        {.column = "draft_content", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Text"), .width = 300, .maxLength = 20000, .required = true},
        {.column = "tone", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Tone"), .enumName = "draft_tone", .width = 170, .listDefault = true},
        {.column = "estimated_satisfaction_impact", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Expected effect"), .enumName = "satisfaction_impact", .width = 130},
    };
    return t;
}

static TableInfo outcomeTable()
{
    TableInfo t;
    t.name = "decision.decision_outcomes";
    t.key = "decision_outcomes";
    t.singular = QT_TRANSLATE_NOOP("Records", "Outcome");
    t.plural = QT_TRANSLATE_NOOP("Records", "Outcomes");
    t.fromClause = "decision.decision_outcomes t";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "decided_at";
    t.permission = "decisions";
    t.fields = {
        {.column = "response_sent_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Answer sent"), .width = 130},
        {.column = "resolution_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Resolved on"), .width = 130},
        {.column = "customer_satisfaction_score", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Satisfaction"), .tooltip = QT_TRANSLATE_NOOP("Fields", "1 to 10"), .width = 90},
        {.column = "resolution_time_hours", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "Hours to resolve"), .width = 90},
        {.column = "escalation_occurred", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Escalated"), .width = 80},
        {.column = "follow_up_required", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Needs a follow-up"), .width = 90},
        {.column = "follow_up_date", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Follow-up on"), .width = 130},
        {.column = "financial_impact_actual", .kind = FieldKind::Money, .title = QT_TRANSLATE_NOOP("Fields", "Actual impact"), .width = 120},
        {.column = "customer_retained", .kind = FieldKind::Bool, .title = QT_TRANSLATE_NOOP("Fields", "Customer stayed"), .width = 90},
        {.column = "option_effectiveness_rating", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "How well it worked"), .tooltip = QT_TRANSLATE_NOOP("Fields", "1 to 5"), .width = 90},
        {.column = "nps_change", .kind = FieldKind::Integer, .title = QT_TRANSLATE_NOOP("Fields", "NPS change"), .width = 90},
        {.column = "outcome_notes", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Notes"), .width = 240, .maxLength = 10000},
        {.column = "what_worked_well", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "What worked well"), .width = 240, .maxLength = 5000},
        {.column = "what_could_improve", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "What could be better"), .width = 240, .maxLength = 5000},
        {.column = "lessons_learned", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "Lessons learned"), .width = 240, .maxLength = 5000},
        {.column = "ask_on", .kind = FieldKind::Date, .title = QT_TRANSLATE_NOOP("Fields", "Ask for the outcome on"), .width = 120},
    };
    return t;
}

void registerDecisionTables()
{
    registerDecisionEnums();
    FieldCatalogue &catalogue = FieldCatalogue::instance();
    for (const TableInfo &table : {decisionTable(), criteriaTable(), optionTable(), evaluatorTable(), draftTable(), outcomeTable()})
        catalogue.add(table);
}

} // namespace punte
