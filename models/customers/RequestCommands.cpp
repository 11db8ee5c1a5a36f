// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/RequestCommands.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"
#include "models/records/SaveRequest.h"

namespace punte::RequestCommands {

ActionLabel label(const QByteArray &code, const RequestItem &request)
{
    return {code, {{QStringLiteral("subject"), request.subject}, {QStringLiteral("table"), QStringLiteral("crm.interactions")}}};
}

QByteArray codeOf(const NewMessage &message)
{
    switch (message.from) {
    case RequestMessage::From::Us: return "reply";
    case RequestMessage::From::Internal: return "internal_note";
    case RequestMessage::From::Customer: break;
    }
    return "log";
}

void take(Database &database, QObject *context, const RequestItem &request, const QUuid &me, TaskCommands::Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context,
        Saves::update("crm.interactions", {{request.id, request.version, {{QStringLiteral("assigned_to"), me}}}}, action, label("take", request)), action,
        std::move(done));
}

void setStatus(Database &database, QObject *context, const RequestItem &request, const QString &status, const QByteArray &code, TaskCommands::Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context,
        Saves::update("crm.interactions", {{request.id, request.version, {{QStringLiteral("status"), status}}}}, action, label(code, request)), action,
        std::move(done));
}

void send(Database &database, QObject *context, const NewMessage &message, const QUuid &action, TaskCommands::Done done)
{
    QVariant direction;
    if (message.from != RequestMessage::From::Internal)
        direction = message.from == RequestMessage::From::Us ? QStringLiteral("OUTBOUND") : QStringLiteral("INBOUND");
    sendSave(database, context,
        SqlStore::instance().statement("customers/reply_request",
            {{QStringLiteral("action"), action}, {QStringLiteral("label"), QString::fromLatin1(codeOf(message))}, {QStringLiteral("subject"), message.subject},
                {QStringLiteral("message"), Saves::newId()}, {QStringLiteral("request"), message.request}, {QStringLiteral("at"), Clock::now()},
                {QStringLiteral("direction"), direction}, {QStringLiteral("internal"), message.from == RequestMessage::From::Internal},
                {QStringLiteral("body"), message.body}, {QStringLiteral("wait"), message.wait && message.from == RequestMessage::From::Us}}),
        action, std::move(done));
}

const TableInfo &table()
{
    return FieldCatalogue::instance().table("requests");
}

} // namespace punte::RequestCommands
