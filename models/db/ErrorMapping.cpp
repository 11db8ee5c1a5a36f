// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/ErrorMapping.h"

#include "models/db/CampaignRules.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace punte {

namespace {

struct MappedState {
    ErrorKind kind;
    const char *what;
};

QString errorText(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

AppError plainError(ErrorKind kind, const char *what, const QString &detail = {})
{
    return toldError(kind, [what] { return errorText(what); }, detail);
}

/// Another sentence for the same error.
void resay(AppError &error, const LiveText &tell)
{
    error.what = tell();
    error.tell = tell;
}

constexpr const char *offlineText = QT_TRANSLATE_NOOP("Errors", "The database cannot be reached at the moment.");
constexpr const char *internalText = QT_TRANSLATE_NOOP("Errors", "The program made an error. Please report it.");
constexpr const char *ruleText = QT_TRANSLATE_NOOP("Errors", "A rule of the database does not allow this.");

const QHash<QByteArray, MappedState> &mappedStates()
{
    using enum ErrorKind;
    static const QHash<QByteArray, MappedState> states{
        {"PU001", {Conflict, QT_TRANSLATE_NOOP("Errors", "Somebody else has changed this record since you opened it.")}},
        {"PU010", {Constraint, QT_TRANSLATE_NOOP("Errors", "The opportunity cannot move to this stage from where it is.")}},
        {"PU011", {Constraint, QT_TRANSLATE_NOOP("Errors", "A reason is needed for this.")}},
        {"PU012", {Constraint, QT_TRANSLATE_NOOP("Errors", "A won opportunity needs an amount and a closing date.")}},
        {"PU013", {Constraint, ruleText}},
        {"PU020", {Constraint, QT_TRANSLATE_NOOP("Errors", "This cannot be undone any more.")}},
        {"23505", {Duplicate, QT_TRANSLATE_NOOP("Errors", "A record with the same value already exists.")}},
        {"23P01", {Duplicate, QT_TRANSLATE_NOOP("Errors", "This overlaps with a record that already exists.")}},
        {"23502", {Constraint, QT_TRANSLATE_NOOP("Errors", "A required value is missing.")}},
        {"23503", {Constraint, QT_TRANSLATE_NOOP("Errors", "A linked record does not exist or is still in use.")}},
        {"23514", {Constraint, QT_TRANSLATE_NOOP("Errors", "A value is outside of what is allowed.")}},
        {"44000", {Denied, QT_TRANSLATE_NOOP("Errors", "You do not have the right to do this.")}},
        {"42501", {Denied, QT_TRANSLATE_NOOP("Errors", "You do not have the right to do this.")}},
        {"25006", {Denied, QT_TRANSLATE_NOOP("Errors", "The database is read-only at the moment.")}},
        {"57014", {Timeout, QT_TRANSLATE_NOOP("Errors", "It took too long and was stopped.")}},
        {"25P03", {Timeout, QT_TRANSLATE_NOOP("Errors", "It took too long and was stopped.")}},
        {"55P03", {Timeout, QT_TRANSLATE_NOOP("Errors", "Somebody else is changing this at the moment. Please try again.")}},
        {"40001", {Timeout, QT_TRANSLATE_NOOP("Errors", "Too many people changed the same data at once. Please try again.")}},
        {"40P01", {Timeout, QT_TRANSLATE_NOOP("Errors", "Too many people changed the same data at once. Please try again.")}},
        {"53100", {Offline, QT_TRANSLATE_NOOP("Errors", "The disk of the database is full. Nothing was saved.")}},
        {"53200", {Offline, QT_TRANSLATE_NOOP("Errors", "The database is out of memory. Nothing was saved.")}},
        {"53300", {Offline, QT_TRANSLATE_NOOP("Errors", "Too many people are connected to the database.")}},
        {"57P01", {Offline, QT_TRANSLATE_NOOP("Errors", "The connection was closed by the database.")}},
        {"57P02", {Offline, QT_TRANSLATE_NOOP("Errors", "The database stopped unexpectedly and is starting again.")}},
        {"57P03", {Offline, QT_TRANSLATE_NOOP("Errors", "The database is starting or stopping.")}},
        {"28P01", {Denied, QT_TRANSLATE_NOOP("Errors", "The name or the password is not right, or the password has expired.")}},
        {"28000", {Denied, QT_TRANSLATE_NOOP("Errors", "This account may not sign in.")}},
        {"3D000", {Incompatible, QT_TRANSLATE_NOOP("Errors", "This database does not exist on the server.")}},
        {"0A000", {Incompatible, QT_TRANSLATE_NOOP("Errors", "The server does not support this.")}},
        {"42P01", {Incompatible, QT_TRANSLATE_NOOP("Errors", "The program and the database do not fit together.")}},
        {"42703", {Incompatible, QT_TRANSLATE_NOOP("Errors", "The program and the database do not fit together.")}},
        {"42883", {Incompatible, QT_TRANSLATE_NOOP("Errors", "The program and the database do not fit together.")}},
        {"3F000", {Incompatible, QT_TRANSLATE_NOOP("Errors", "The program and the database do not fit together.")}},
        {"22001", {Invalid, QT_TRANSLATE_NOOP("Errors", "A text is too long.")}},
        {"22003", {Invalid, QT_TRANSLATE_NOOP("Errors", "A number is too large.")}},
        {"22007", {Invalid, QT_TRANSLATE_NOOP("Errors", "A date is not valid.")}},
        {"22008", {Invalid, QT_TRANSLATE_NOOP("Errors", "A date is not valid.")}},
        {"22021", {Invalid, QT_TRANSLATE_NOOP("Errors", "A text holds characters that cannot be stored.")}},
        {"22P05", {Invalid, QT_TRANSLATE_NOOP("Errors", "A text holds characters that cannot be stored.")}},
        {"22P02", {Invalid, QT_TRANSLATE_NOOP("Errors", "A value is not valid.")}},
    };
    return states;
}

MappedState stateByClass(const QByteArray &sqlState)
{
    using enum ErrorKind;
    const QByteArray group = sqlState.left(2);
    if (sqlState.isEmpty() || group == "08" || group == "57" || group == "53" || group == "58")
        return {Offline, offlineText};
    if (group == "PU")
        return {Constraint, ruleText};
    if (group == "23")
        return {Constraint, QT_TRANSLATE_NOOP("Errors", "The values do not fit together.")};
    if (group == "22")
        return {Invalid, QT_TRANSLATE_NOOP("Errors", "A value is not valid.")};
    if (group == "28")
        return {Denied, QT_TRANSLATE_NOOP("Errors", "This account may not sign in.")};
    return {Internal, internalText};
}

/// Sentences for single rules of our triggers, by the "rule" key of their json DETAIL. The SQLSTATE's own sentence is the fallback.
const char *ruleSentence(const QString &detail)
{
    static const QHash<QString, const char *> sentences{
        {QStringLiteral("stage_move"), QT_TRANSLATE_NOOP("Errors", "The opportunity cannot move to this stage from where it is.")},
        {QStringLiteral("lost_reason"), QT_TRANSLATE_NOOP("Errors", "Losing an opportunity needs a reason.")},
        {QStringLiteral("reopen_reason"), QT_TRANSLATE_NOOP("Errors", "Reopening an opportunity needs a reason.")},
        {QStringLiteral("won_requires"), QT_TRANSLATE_NOOP("Errors", "A won opportunity needs an amount and a closing date.")},
        {QStringLiteral("closed_date_while_open"), QT_TRANSLATE_NOOP("Errors", "An open opportunity has no closing date.")},
        {QStringLiteral("lost_fields_while_not_lost"), QT_TRANSLATE_NOOP("Errors", "Only a lost opportunity has a reason and a competitor.")},
        {QStringLiteral("not_yourself"), QT_TRANSLATE_NOOP("Errors", "You cannot do this to your own account.")},
        {QStringLiteral("notice_state"), QT_TRANSLATE_NOOP("Errors", "A notification cannot be marked like this.")},
        {QStringLiteral("no_such_user"), QT_TRANSLATE_NOOP("Errors", "This person does not exist (any more).")},
        {QStringLiteral("last_administrator"), QT_TRANSLATE_NOOP("Errors", "The organisation needs at least one administrator.")},
        {QStringLiteral("interaction_in_future"), QT_TRANSLATE_NOOP("Errors", "An interaction cannot lie in the future.")},
        {QStringLiteral("repeat_without_date"), QT_TRANSLATE_NOOP("Errors", "What repeats needs a date from which it is counted.")},
        {QStringLiteral("founding_year_in_future"), QT_TRANSLATE_NOOP("Errors", "The founding year cannot lie in the future.")},
        {QStringLiteral("contract_end_before_start"), QT_TRANSLATE_NOOP("Errors", "A contract cannot end before it starts.")},
        {QStringLiteral("contract_renewal_needs_end"), QT_TRANSLATE_NOOP("Errors", "A contract that renews by itself needs an end date.")},
        {QStringLiteral("contract_needs_start"), QT_TRANSLATE_NOOP("Errors", "A contract that is in force, or was, needs a start date.")},
        {QStringLiteral("contract_not_ended_yet"), QT_TRANSLATE_NOOP("Errors", "A contract expires only after its end date; before that it can be terminated.")},
        {QStringLiteral("contract_ended_before_start"), QT_TRANSLATE_NOOP("Errors", "A contract cannot be terminated before it starts.")},
        {QStringLiteral("contract_of_another_company"), QT_TRANSLATE_NOOP("Errors", "The opportunity belongs to another company than the contract.")},
        {QStringLiteral("move_in_future"), QT_TRANSLATE_NOOP("Errors", "The day of a move cannot lie in the future.")},
        {QStringLiteral("move_before_start"), QT_TRANSLATE_NOOP("Errors", "The person cannot leave before the present role began.")},
        {QStringLiteral("move_to_deleted_company"), QT_TRANSLATE_NOOP("Errors", "The company is not there any more.")},
        {QStringLiteral("request_move"), QT_TRANSLATE_NOOP("Errors", "A closed request waits for nobody: reopen it first.")},
        {QStringLiteral("message_without_request"), QT_TRANSLATE_NOOP("Errors", "The request is not there any more.")},
        {QStringLiteral("message_is_no_request"), QT_TRANSLATE_NOOP("Errors", "A message of a request has no number, status or term of its own.")},
        {QStringLiteral("message_needs_direction"), QT_TRANSLATE_NOOP("Errors", "A message comes from the customer or from us.")},
        {QStringLiteral("pins_full"), QT_TRANSLATE_NOOP("Errors", "The navigation has room for eight pins: unpin something first.")},
        {QStringLiteral("decision_move"), QT_TRANSLATE_NOOP("Errors", "A decision cannot go this step from where it is.")},
        {QStringLiteral("decision_frozen"), QT_TRANSLATE_NOOP("Errors", "Criteria, weights, options and evaluators are fixed while scores come in and afterwards.")},
        {QStringLiteral("scoring_requires"), QT_TRANSLATE_NOOP("Errors", "Scoring needs at least one criterion, two options and somebody to score.")},
        {QStringLiteral("too_few_evaluators"), QT_TRANSLATE_NOOP("Errors", "With fewer than three evaluators scores are not anonymous: ask more people, or tell the team.")},
        {QStringLiteral("deadline_passed"), QT_TRANSLATE_NOOP("Errors", "The deadline lies in the past.")},
        {QStringLiteral("too_few_scores"), QT_TRANSLATE_NOOP("Errors", "Too few have handed in their scores. Extend the deadline, ask others, or close the round without a result.")},
        {QStringLiteral("no_more_rounds"), QT_TRANSLATE_NOOP("Errors", "A decision has at most three rounds.")},
        {QStringLiteral("not_evaluator"), QT_TRANSLATE_NOOP("Errors", "You are not asked to score this decision.")},
        {QStringLiteral("scoring_closed"), QT_TRANSLATE_NOOP("Errors", "Nobody scores this decision at present.")},
        {QStringLiteral("score_range"), QT_TRANSLATE_NOOP("Errors", "A score lies between 1 and 10.")},
        {QStringLiteral("confidence_range"), QT_TRANSLATE_NOOP("Errors", "Confidence lies between 1 and 5.")},
        {QStringLiteral("comment_too_long"), QT_TRANSLATE_NOOP("Errors", "The text is too long.")},
        {QStringLiteral("comment_not_anonymous"), QT_TRANSLATE_NOOP("Errors", "With so few evaluators a comment would not be anonymous.")},
        {QStringLiteral("comment_without_score"), QT_TRANSLATE_NOOP("Errors", "A comment on what you cannot judge would be lost: score it or delete the comment.")},
        {QStringLiteral("not_of_this_decision"), QT_TRANSLATE_NOOP("Errors", "This belongs to another decision, or is not there any more.")},
        {QStringLiteral("already_submitted"), QT_TRANSLATE_NOOP("Errors", "Your scores are handed in already.")},
        {QStringLiteral("scores_incomplete"), QT_TRANSLATE_NOOP("Errors", "Some cells are still empty: score them or say that you cannot judge.")},
        {QStringLiteral("reveal_authority"), QT_TRANSLATE_NOOP("Errors", "Only whoever started the decision, or somebody with enough authority, reveals the scores.")},
        {QStringLiteral("decision_authority"), QT_TRANSLATE_NOOP("Errors", "The urgency is above your authority: hand the decision up.")},
        {QStringLiteral("decision_amount"), QT_TRANSLATE_NOOP("Errors", "The amount is above your limit: hand the decision up.")},
        {QStringLiteral("decision_sign_off"), QT_TRANSLATE_NOOP("Errors", "This choice needs the sign-off of legal first.")},
        {QStringLiteral("decision_reason"), QT_TRANSLATE_NOOP("Errors", "A choice that is not the first in the ranking needs a reason.")},
        {QStringLiteral("hand_up_authority"), QT_TRANSLATE_NOOP("Errors", "This colleague has not enough authority for it either.")},
        {QStringLiteral("decision_not_undone"), QT_TRANSLATE_NOOP("Errors", "The start of scoring and the reveal cannot be undone.")},
        {QStringLiteral("decision_answered"), QT_TRANSLATE_NOOP("Errors", "Somebody has written down the outcome by now: the decision stands.")},
        {QStringLiteral("resolved_before_asked"), QT_TRANSLATE_NOOP("Errors", "It cannot have been solved before the decision was asked for.")},
        {QStringLiteral("resolved_in_future"), QT_TRANSLATE_NOOP("Errors", "The day on which it was solved lies in the future.")},
        {QStringLiteral("not_a_member"), QT_TRANSLATE_NOOP("Errors", "Only active members of a team can be asked to score.")},
        {QStringLiteral("not_the_author"), QT_TRANSLATE_NOOP("Errors", "Nobody writes in another's name.")},
        {QStringLiteral("member_needs_name"), QT_TRANSLATE_NOOP("Errors", "A member needs a first and a last name.")},
        {QStringLiteral("undo_unknown"), QT_TRANSLATE_NOOP("Errors", "There is nothing to undo: the action is not known.")},
        {QStringLiteral("undo_already"), QT_TRANSLATE_NOOP("Errors", "This has already been undone.")},
        {QStringLiteral("undo_not_yours"), QT_TRANSLATE_NOOP("Errors", "Only the person who did this can undo it.")},
        {QStringLiteral("no_person"), QT_TRANSLATE_NOOP("Errors", "This account belongs to nobody in this organisation.")},
        {QStringLiteral("no_right"), QT_TRANSLATE_NOOP("Errors", "You do not have the right to do this.")},
    };
    const QString rule = QJsonDocument::fromJson(detail.toUtf8()).object().value(QLatin1String("rule")).toString();
    const char *sentence = sentences.value(rule, nullptr);
    return sentence ? sentence : campaignRuleSentence(rule);
}

} // namespace

AppError appErrorOf(const PgFailure &failure)
{
    const auto found = mappedStates().constFind(failure.sqlState);
    const MappedState mapped = found != mappedStates().constEnd() ? *found : stateByClass(failure.sqlState);
    AppError error = plainError(mapped.kind, mapped.what);
    error.sqlState = QString::fromLatin1(failure.sqlState);
    error.constraint = failure.constraint;
    const char *sentence = ruleSentence(failure.detail);
    if (failure.sqlState.startsWith("PU") || (failure.sqlState == "42501" && sentence)) {
        if (sentence) {
            const QJsonObject refusal = QJsonDocument::fromJson(failure.detail.toUtf8()).object();
            resay(error, [sentence, refusal] { return filledRuleSentence(sentence, refusal); });
        }
        error.detail = failure.detail; // names the rule too: nothing that a person reads
        return error;
    }
    QStringList places;
    for (const QString &place : {failure.table, failure.column, failure.constraint})
        if (!place.isEmpty())
            places.append(place);
    const bool mayHoldValues = failure.sqlState.startsWith("22") || failure.sqlState.startsWith("23") || failure.sqlState == "44000";
    if (!mayHoldValues)
        places.prepend(failure.message);
    error.detail = places.join(QLatin1String(" / "));
    if (!mayHoldValues)
        error.hint = failure.hint;
    return error;
}

AppError connectErrorOf(const QByteArray &sqlState, const QString &message)
{
    // libpq itself has no SQLSTATEs; these of its reasons do not go away by waiting.
    if (sqlState.isEmpty() && message.contains(QLatin1String("no password supplied")))
        return connectErrorOf("28P01", message);
    static const QRegularExpression unsafe(QStringLiteral("certificate|does not support SSL|does not match host name|channel binding"));
    if (sqlState.isEmpty() && message.contains(unsafe))
        return plainError(ErrorKind::Denied, QT_TRANSLATE_NOOP("Errors", "The connection to the server is not safe, so it was not used."), message.trimmed());
    const auto found = mappedStates().constFind(sqlState);
    const MappedState mapped = found != mappedStates().constEnd() ? *found : stateByClass(sqlState);
    AppError error = plainError(mapped.kind == ErrorKind::Internal ? ErrorKind::Offline : mapped.kind,
                                mapped.kind == ErrorKind::Internal ? offlineText : mapped.what, message.trimmed());
    if (sqlState == "42501")
        resay(error, [] { return errorText(QT_TRANSLATE_NOOP("Errors", "This account may not use this database.")); });
    error.sqlState = QString::fromLatin1(sqlState);
    return error;
}

bool isFinalConnectError(const AppError &error)
{
    return error.kind == ErrorKind::Denied || error.kind == ErrorKind::Incompatible;
}

AppError offlineError()
{
    return plainError(ErrorKind::Offline, offlineText);
}

AppError undecidedError()
{
    return plainError(ErrorKind::Offline, QT_TRANSLATE_NOOP("Errors", "The connection broke before the database could confirm it."));
}

AppError timeoutError()
{
    return plainError(ErrorKind::Timeout, QT_TRANSLATE_NOOP("Errors", "It took too long and was stopped."));
}

AppError cancelledError()
{
    return plainError(ErrorKind::Cancelled, QT_TRANSLATE_NOOP("Errors", "It was stopped."));
}

AppError unfitServerError(int serverVersionNumber)
{
    AppError error = plainError(ErrorKind::Incompatible, QT_TRANSLATE_NOOP("Errors", "The server is too old: PostgreSQL 15 or newer is needed."));
    error.detail = QString::number(serverVersionNumber);
    return error;
}

AppError inPresentLanguage(const AppError &error)
{
    AppError again = error;
    if (error.tell)
        again.what = error.tell();
    if (error.advise)
        again.hint = error.advise();
    return again;
}

AppError internalError(const QString &detail)
{
    return plainError(ErrorKind::Internal, internalText, detail);
}

} // namespace punte
