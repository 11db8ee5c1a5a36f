// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/scoring/RoundCommands.h"

#include "models/db/Database.h"
#include "models/db/SqlStore.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

namespace punte {

static void moveRound(Database &database, QObject *context, const QUuid &decision, int phase, const QJsonObject &args, RoundCommands::RoundDone done)
{
    const QUuid action = Saves::newId();
    const Statement statement = SqlStore::instance().statement("decisions/move_round",
        {{QStringLiteral("decision"), decision}, {QStringLiteral("phase"), phase}, {QStringLiteral("action"), action}, {QStringLiteral("args"), args}});
    sendSave(database, context, statement, action, std::move(done));
}

void RoundCommands::extend(Database &database, QObject *context, const QUuid &decision, const QDateTime &deadline, RoundDone done)
{
    moveRound(database, context, decision, 4, {{QStringLiteral("extend"), deadline.toUTC().toString(Qt::ISODateWithMs)}}, std::move(done));
}

void RoundCommands::reveal(Database &database, QObject *context, const QUuid &decision, RoundDone done)
{
    moveRound(database, context, decision, 5, {}, std::move(done));
}

void RoundCommands::closeWithoutResult(Database &database, QObject *context, const QUuid &decision, RoundDone done)
{
    moveRound(database, context, decision, 5, {{QStringLiteral("without_result"), true}}, std::move(done));
}

void RoundCommands::ask(Database &database, QObject *context, const QUuid &decision, const QString &title, const QList<QUuid> &members, RoundDone done)
{
    QList<RowChange> rows;
    for (const QUuid &member : members)
        rows.append({.id = Saves::newId(), .values = {{QStringLiteral("decision_id"), decision}, {QStringLiteral("member_id"), member}}});
    const QUuid action = Saves::newId();
    const ActionLabel label{"decision_ask", {{QStringLiteral("table"), QStringLiteral("decision.customer_decisions")}, {QStringLiteral("subject"), title}}};
    sendSave(database, context, Saves::insert("decision.evaluators", rows, action, label), action, std::move(done));
}

void RoundCommands::readAskable(Database &database, QObject *context, const QUuid &decision, std::function<void(const Result<QList<AskableMember>> &)> done)
{
    database.query(context, "decisions/list_askable_members", {{QStringLiteral("decision"), decision}}, [done = std::move(done)](const BatchResult &result) {
        if (!result)
            return done(std::unexpected(result.error()));
        QList<AskableMember> members;
        for (const QVariantList &row : result->first().rows)
            members.append({row.at(0).toUuid(), row.at(1).toString(), row.at(2).toString().toLatin1()});
        done(members);
    });
}

} // namespace punte
