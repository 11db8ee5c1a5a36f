// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/RequestCommands.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"

#include <QCoreApplication>

namespace punte::RequestCommands {

static void runRequestSave(Database &database, QObject *context, const Statement &statement, const QUuid &action, TaskCommands::Done done)
{
    Request request;
    request.actionId = action;
    request.statements = {statement};
    database.run(context, request, [action, done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else if (result->first().rows.isEmpty() && !result->first().recovered)
            done(std::unexpected(Saves::notVisible()));
        else
            done(action);
    });
}

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
    runRequestSave(database, context,
        Saves::update("crm.interactions", {{request.id, request.version, {{QStringLiteral("assigned_to"), me}}}}, action, label("take", request)), action,
        std::move(done));
}

void setStatus(Database &database, QObject *context, const RequestItem &request, const QString &status, const QByteArray &code, TaskCommands::Done done)
{
    const QUuid action = Saves::newId();
    runRequestSave(database, context,
        Saves::update("crm.interactions", {{request.id, request.version, {{QStringLiteral("status"), status}}}}, action, label(code, request)), action,
        std::move(done));
}

void send(Database &database, QObject *context, const NewMessage &message, const QUuid &action, TaskCommands::Done done)
{
    QVariant direction;
    if (message.from != RequestMessage::From::Internal)
        direction = message.from == RequestMessage::From::Us ? QStringLiteral("OUTBOUND") : QStringLiteral("INBOUND");
    runRequestSave(database, context,
        SqlStore::instance().statement("customers/reply_request",
            {{QStringLiteral("action"), action}, {QStringLiteral("label"), QString::fromLatin1(codeOf(message))}, {QStringLiteral("subject"), message.subject},
                {QStringLiteral("message"), Saves::newId()}, {QStringLiteral("request"), message.request}, {QStringLiteral("at"), Clock::now()},
                {QStringLiteral("direction"), direction}, {QStringLiteral("internal"), message.from == RequestMessage::From::Internal},
                {QStringLiteral("body"), message.body}, {QStringLiteral("wait"), message.wait && message.from == RequestMessage::From::Us}}),
        action, std::move(done));
}

static TableInfo requestForm()
{
    TableInfo t;
    t.name = "crm.interactions";
    t.key = "requests";
    t.singular = QT_TRANSLATE_NOOP("Records", "Request");
    t.plural = QT_TRANSLATE_NOOP("Records", "Requests");
    t.fromClause = "crm.interactions t";
    t.baseCondition = "t.deleted_at IS NULL AND t.type = 'SUPPORT' AND t.parent_id IS NULL";
    t.titleColumn = "subject";
    t.searchKind = "request";
    t.permission = "interactions";
    t.ownerColumn = "assigned_to";
    t.fields = {
        {.column = "customer_id", .kind = FieldKind::Company, .title = QT_TRANSLATE_NOOP("Fields", "Company"), .displayColumn = "company_name", .required = true},
        {.column = "contact_person_id", .kind = FieldKind::Contact, .title = QT_TRANSLATE_NOOP("Fields", "Contact")},
        {.column = "subject", .title = QT_TRANSLATE_NOOP("Fields", "Subject"), .maxLength = 255, .required = true},
        {.column = "description", .kind = FieldKind::LongText, .title = QT_TRANSLATE_NOOP("Fields", "What the customer says"), .maxLength = 20000},
        {.column = "priority", .kind = FieldKind::Enum, .title = QT_TRANSLATE_NOOP("Fields", "Priority"), .enumName = "task_priority", .required = true},
        {.column = "due_at", .kind = FieldKind::Instant, .title = QT_TRANSLATE_NOOP("Fields", "Answer due"),
            .tooltip = QT_TRANSLATE_NOOP("Fields", "Empty: by the priority, in working hours")},
        {.column = "assigned_to", .kind = FieldKind::Person, .title = QT_TRANSLATE_NOOP("Fields", "Assigned to")},
        {.column = "type", .title = QT_TRANSLATE_NOOP("Fields", "Kind")},
        {.column = "direction", .title = QT_TRANSLATE_NOOP("Fields", "Direction")},
    };
    return t;
}

const TableInfo &table()
{
    static const TableInfo form = requestForm();
    return form;
}

} // namespace punte::RequestCommands
