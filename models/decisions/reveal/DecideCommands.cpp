// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/reveal/DecideCommands.h"

#include "models/db/SqlStore.h"
#include "models/decisions/cases/FrameCommands.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

namespace punte::DecideCommands {

namespace {

QVariant decideText(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant decideCode(const QByteArray &code)
{
    return decideText(QString::fromLatin1(code));
}

void runDecide(Database &database, QObject *context, const QList<Statement> &statements, const QUuid &action, Done done)
{
    Request request;
    request.actionId = action;
    request.statements = statements;
    database.run(context, request, [action, done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else
            done(action);
    });
}

Statement decideStatement(const char *name, const QVariantMap &params)
{
    return SqlStore::instance().statement(name, params);
}

} // namespace

void decide(Database &database, QObject *context, const DecideChoice &choice, const QUuid &action, Done done)
{
    QJsonObject args{{QStringLiteral("option"), choice.option.toString(QUuid::WithoutBraces)}};
    if (!choice.reason.isEmpty())
        args.insert(QStringLiteral("reason"), choice.reason);
    if (choice.askOn.isValid())
        args.insert(QStringLiteral("ask_on"), choice.askOn.toString(Qt::ISODate));
    QList<Statement> all{FrameCommands::moveStatement(choice.decision, "resolved", 6, choice.version, action, args)};
    QUuid answer = choice.lastAnswer;
    if (choice.keepAnswer && !choice.answer.text.trimmed().isEmpty()) {
        answer = Saves::newId();
        all << decideStatement("decisions/add_answer_text",
            {{QStringLiteral("draft"), answer}, {QStringLiteral("decision"), choice.decision}, {QStringLiteral("text"), choice.answer.text},
                {QStringLiteral("tone"), decideCode(choice.answer.tone)}, {QStringLiteral("language"), decideCode(choice.answer.language)},
                {QStringLiteral("option"), choice.option}, {QStringLiteral("action"), action}});
    }
    if (!answer.isNull())
        all << decideStatement("decisions/link_answer_text",
            {{QStringLiteral("decision"), choice.decision}, {QStringLiteral("draft"), answer}, {QStringLiteral("action"), action}});
    runDecide(database, context, all, action, std::move(done));
}

void keepAnswer(Database &database, QObject *context, const QUuid &decision, const QString &title, const TypedAnswer &answer, const QUuid &action, Done done)
{
    const QVariantMap values{{QStringLiteral("decision_id"), decision}, {QStringLiteral("draft_content"), answer.text}, {QStringLiteral("tone"), decideCode(answer.tone)},
        {QStringLiteral("language"), decideCode(answer.language)}, {QStringLiteral("based_on_option_id"), answer.option}};
    const ActionLabel label{"create", {{QStringLiteral("subject"), title}, {QStringLiteral("table"), QStringLiteral("decision.response_drafts")}}};
    sendSave(database, context, Saves::insert("decision.response_drafts", {{Saves::newId(), 0, values}}, action, label), action, std::move(done));
}

void handUp(Database &database, QObject *context, const QUuid &decision, const QUuid &person, int version, const QUuid &action, Done done)
{
    runDecide(database, context,
        {decideStatement("decisions/hand_up_decision", {{QStringLiteral("decision"), decision}, {QStringLiteral("person"), person},
            {QStringLiteral("version"), version}, {QStringLiteral("action"), action}})}, action, std::move(done));
}

void signOff(Database &database, QObject *context, const QUuid &decision, const QUuid &option, const QUuid &action, Done done)
{
    runDecide(database, context,
        {decideStatement("decisions/sign_off_decision", {{QStringLiteral("decision"), decision}, {QStringLiteral("option"), option},
            {QStringLiteral("action"), action}})}, action, std::move(done));
}

void askSignOff(Database &database, QObject *context, const QUuid &decision, std::function<void(const Result<int> &)> done)
{
    // The id names the notices: asked again after a broken line, they are still told once.
    Request request;
    request.statements = {decideStatement("decisions/ask_sign_off", {{QStringLiteral("decision"), decision}, {QStringLiteral("action"), Saves::newId()}})};
    database.run(context, request, [done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else
            done(result->at(0).value(0, u"told").toInt());
    });
}

void deciders(Database &database, QObject *context, const QUuid &decision, const QUuid &option, std::function<void(const Result<QList<DecideColleague>> &)> done)
{
    database.query(context, "decisions/list_deciders", {{QStringLiteral("decision"), decision}, {QStringLiteral("option"), option}}, [done = std::move(done)](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        QList<DecideColleague> all;
        for (const QVariantList &row : result->first().rows)
            all.append({row.at(0).toUuid(), row.at(1).toString(), row.at(2).toInt()});
        done(all);
    });
}

} // namespace punte::DecideCommands
