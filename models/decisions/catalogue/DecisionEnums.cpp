// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/catalogue/DecisionEnums.h"

#include "models/records/Enums.h"

#include <QCoreApplication>

namespace punte {

static void registerCaseEnums()
{
    Enums::add("decision_status",
        {
            {"created", QT_TRANSLATE_NOOP("Enums", "Described"), nullptr, QT_TRANSLATE_NOOP("Enums", "Written down, nobody was asked yet")},
            {"team_input", QT_TRANSLATE_NOOP("Enums", "Being framed"), nullptr, QT_TRANSLATE_NOOP("Enums", "The team adds criteria and options")},
            {"evaluating", QT_TRANSLATE_NOOP("Enums", "Being scored"), nullptr, QT_TRANSLATE_NOOP("Enums", "Scored blind, or revealed and not decided yet")},
            {"resolved", QT_TRANSLATE_NOOP("Enums", "Decided"), nullptr, nullptr},
            {"cancelled", QT_TRANSLATE_NOOP("Enums", "Called off"), nullptr, nullptr},
        });
    // The steps by their phase, as the actions of the ledger name them.
    Enums::add("decision_step",
        {
            {"1", QT_TRANSLATE_NOOP("Enums", "Describe"), nullptr, nullptr},
            {"2", QT_TRANSLATE_NOOP("Enums", "Criteria"), nullptr, nullptr},
            {"3", QT_TRANSLATE_NOOP("Enums", "Options"), nullptr, nullptr},
            {"4", QT_TRANSLATE_NOOP("Enums", "Blind scoring"), nullptr, nullptr},
            {"5", QT_TRANSLATE_NOOP("Enums", "Reveal and decide"), nullptr, nullptr},
            {"6", QT_TRANSLATE_NOOP("Enums", "Answer and outcome"), nullptr, nullptr},
            {"cancelled", QT_TRANSLATE_NOOP("Enums", "Called off"), nullptr, nullptr},
        });
    Enums::add("decision_type",
        {
            {"refund_request", QT_TRANSLATE_NOOP("Enums", "Refund request"), nullptr, nullptr},
            {"billing_dispute", QT_TRANSLATE_NOOP("Enums", "Billing dispute"), nullptr, nullptr},
            {"service_escalation", QT_TRANSLATE_NOOP("Enums", "Service escalation"), nullptr, nullptr},
            {"policy_exception", QT_TRANSLATE_NOOP("Enums", "Policy exception"), nullptr, QT_TRANSLATE_NOOP("Enums", "Needs the sign-off of legal")},
            {"contract_modification", QT_TRANSLATE_NOOP("Enums", "Contract modification"), nullptr, QT_TRANSLATE_NOOP("Enums", "Needs the sign-off of legal")},
            {"churn_prevention", QT_TRANSLATE_NOOP("Enums", "Churn prevention"), nullptr, nullptr},
        });
    Enums::add("decision_next",
        {
            {"describe", QT_TRANSLATE_NOOP("Enums", "To be described"), nullptr, QT_TRANSLATE_NOOP("Enums", "Nobody was asked yet")},
            {"frame", QT_TRANSLATE_NOOP("Enums", "To be framed"), nullptr, QT_TRANSLATE_NOOP("Enums", "Criteria and options are being collected")},
            {"score", QT_TRANSLATE_NOOP("Enums", "Your scores"), nullptr, QT_TRANSLATE_NOOP("Enums", "You are asked to score and have not handed in")},
            {"scores", QT_TRANSLATE_NOOP("Enums", "Scores of others"), nullptr, QT_TRANSLATE_NOOP("Enums", "Not enough have handed in yet")},
            {"reveal", QT_TRANSLATE_NOOP("Enums", "Reveal"), nullptr, QT_TRANSLATE_NOOP("Enums", "Enough have handed in")},
            {"decide", QT_TRANSLATE_NOOP("Enums", "Decide"), nullptr, QT_TRANSLATE_NOOP("Enums", "The scores are revealed")},
            {"outcome", QT_TRANSLATE_NOOP("Enums", "Outcome"), nullptr, QT_TRANSLATE_NOOP("Enums", "What came of it is not written down yet")},
            {"done", QT_TRANSLATE_NOOP("Enums", "Nothing more"), nullptr, nullptr},
            {"none", QT_TRANSLATE_NOOP("Enums", "Called off"), nullptr, nullptr},
        });
}

static void registerTypeEnums()
{
    Enums::add("response_type",
        {
            {"refund_full", QT_TRANSLATE_NOOP("Enums", "Full refund"), nullptr, nullptr},
            {"refund_partial", QT_TRANSLATE_NOOP("Enums", "Partial refund"), nullptr, nullptr},
            {"billing_dispute", QT_TRANSLATE_NOOP("Enums", "Billing dispute"), nullptr, nullptr},
            {"service_outage", QT_TRANSLATE_NOOP("Enums", "Service outage"), nullptr, nullptr},
            {"feature_request", QT_TRANSLATE_NOOP("Enums", "Feature request"), nullptr, nullptr},
            {"contract_change", QT_TRANSLATE_NOOP("Enums", "Contract change"), nullptr, nullptr},
            {"churn_risk", QT_TRANSLATE_NOOP("Enums", "Churn risk"), nullptr, nullptr},
            {"escalation", QT_TRANSLATE_NOOP("Enums", "Escalation"), nullptr, nullptr},
            {"data_privacy", QT_TRANSLATE_NOOP("Enums", "Data privacy"), nullptr, nullptr},
            {"general_inquiry", QT_TRANSLATE_NOOP("Enums", "General inquiry"), nullptr, nullptr},
        });
    Enums::add("decision_date",
        {
            {"DEADLINE", QT_TRANSLATE_NOOP("Enums", "Scores due"), nullptr, nullptr},
            {"TARGET", QT_TRANSLATE_NOOP("Enums", "To be decided by"), nullptr, nullptr},
            {"OUTCOME", QT_TRANSLATE_NOOP("Enums", "Outcome due"), nullptr, nullptr},
        });
}

static void registerCustomerEnums()
{
    Enums::add("customer_tier",
        {
            {"basic", QT_TRANSLATE_NOOP("Enums", "Basic"), nullptr, nullptr},
            {"standard", QT_TRANSLATE_NOOP("Enums", "Standard"), nullptr, nullptr},
            {"premium", QT_TRANSLATE_NOOP("Enums", "Premium"), nullptr, nullptr},
            {"enterprise", QT_TRANSLATE_NOOP("Enums", "Enterprise"), nullptr, nullptr},
        });
    Enums::add("customer_tier_detailed",
        {
            {"bronze", QT_TRANSLATE_NOOP("Enums", "Bronze"), nullptr, nullptr},
            {"silver", QT_TRANSLATE_NOOP("Enums", "Silver"), nullptr, nullptr},
            {"gold", QT_TRANSLATE_NOOP("Enums", "Gold"), nullptr, nullptr},
            {"platinum", QT_TRANSLATE_NOOP("Enums", "Platinum"), nullptr, nullptr},
            {"standard", QT_TRANSLATE_NOOP("Enums", "Standard"), nullptr, nullptr},
        });
    Enums::add("impact_scope",
        {
            {"single_user", QT_TRANSLATE_NOOP("Enums", "One person"), nullptr, nullptr},
            {"team", QT_TRANSLATE_NOOP("Enums", "A team"), nullptr, nullptr},
            {"department", QT_TRANSLATE_NOOP("Enums", "A department"), nullptr, nullptr},
            {"company", QT_TRANSLATE_NOOP("Enums", "The whole company"), nullptr, nullptr},
        });
}

static void registerAnswerEnums()
{
    // With their noun: a bare "medium" agrees with another one in Romanian.
    Enums::add("option_effort",
        {
            {"low", QT_TRANSLATE_NOOP("Enums", "Low effort"), nullptr, nullptr},
            {"medium", QT_TRANSLATE_NOOP("Enums", "Medium effort"), nullptr, nullptr},
            {"high", QT_TRANSLATE_NOOP("Enums", "High effort"), nullptr, nullptr},
        });
    Enums::add("option_risk",
        {
            {"low", QT_TRANSLATE_NOOP("Enums", "Low risk"), nullptr, nullptr},
            {"medium", QT_TRANSLATE_NOOP("Enums", "Medium risk"), nullptr, nullptr},
            {"high", QT_TRANSLATE_NOOP("Enums", "High risk"), nullptr, nullptr},
        });
    Enums::add("draft_tone",
        {
            {"professional_empathetic", QT_TRANSLATE_NOOP("Enums", "Professional and understanding"), nullptr, nullptr},
            {"formal_corporate", QT_TRANSLATE_NOOP("Enums", "Formal"), nullptr, nullptr},
            {"friendly_apologetic", QT_TRANSLATE_NOOP("Enums", "Friendly, with an apology"), nullptr, nullptr},
            {"concise_factual", QT_TRANSLATE_NOOP("Enums", "Short and factual"), nullptr, nullptr},
        });
    Enums::add("satisfaction_impact",
        {
            {"very_negative", QT_TRANSLATE_NOOP("Enums", "Much worse"), nullptr, nullptr},
            {"negative", QT_TRANSLATE_NOOP("Enums", "Worse"), nullptr, nullptr},
            {"neutral", QT_TRANSLATE_NOOP("Enums", "Unchanged"), nullptr, nullptr},
            {"positive", QT_TRANSLATE_NOOP("Enums", "Better"), nullptr, nullptr},
            {"very_positive", QT_TRANSLATE_NOOP("Enums", "Much better"), nullptr, nullptr},
        });
    Enums::add("round_state",
        {
            {"open", QT_TRANSLATE_NOOP("Enums", "Being scored"), nullptr, nullptr},
            {"revealed", QT_TRANSLATE_NOOP("Enums", "Revealed"), nullptr, nullptr},
            {"closed", QT_TRANSLATE_NOOP("Enums", "Closed without a result"), nullptr, nullptr},
        });
}

// What somebody's job in the team is about, in one or two words: beside a name there is no room for the whole title.
static void registerTeamEnums()
{
    Enums::add("team_role",
        {
            {"customer_success_manager", QT_TRANSLATE_NOOP("Enums", "Customer success"), nullptr, nullptr},
            {"support_manager", QT_TRANSLATE_NOOP("Enums", "Support"), nullptr, nullptr},
            {"account_manager", QT_TRANSLATE_NOOP("Enums", "Accounts"), nullptr, nullptr},
            {"sales_manager", QT_TRANSLATE_NOOP("Enums", "Sales"), nullptr, nullptr},
            {"legal_compliance", QT_TRANSLATE_NOOP("Enums", "Legal"), nullptr, nullptr},
            {"operations_manager", QT_TRANSLATE_NOOP("Enums", "Operations"), nullptr, nullptr},
        });
}

void registerDecisionEnums()
{
    registerTeamEnums();
    registerCaseEnums();
    registerTypeEnums();
    registerCustomerEnums();
    registerAnswerEnums();
}

} // namespace punte
