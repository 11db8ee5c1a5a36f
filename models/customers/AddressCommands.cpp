// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/AddressCommands.h"

#include "models/db/SqlStore.h"
#include "models/records/Saves.h"

namespace punte::AddressCommands {

ActionLabel label(const QByteArray &code, const CompanyDetails::Address &address)
{
    return {code, {{QStringLiteral("subject"), line(address)}, {QStringLiteral("table"), QStringLiteral("crm.company_addresses")}}};
}

static void sendAddress(Database &database, QObject *context, const QList<Statement> &statements, const QUuid &action, TaskCommands::Done done)
{
    Request request;
    request.statements = statements;
    request.actionId = action;
    database.run(context, request, [action, done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else if (result->last().rows.isEmpty() && !result->last().recovered)
            done(std::unexpected(Saves::notVisible()));
        else
            done(action);
    });
}

QString line(const CompanyDetails::Address &address)
{
    const QString town = QStringList{address.postalCode, address.city}.join(QLatin1Char(' ')).trimmed();
    QStringList parts{address.street, town, address.state == address.city ? QString() : address.state, address.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// Two statements of one transaction: the key "one primary address" is tested row by row, so the old one gives way first.
void makePrimary(Database &database, QObject *context, const CompanyDetails::Address &address, const CompanyDetails::Address &before, TaskCommands::Done done)
{
    const QUuid action = Saves::newId();
    const ActionLabel edit = label("edit", address);
    const SqlStore &store = SqlStore::instance();
    const auto set = [&](const CompanyDetails::Address &each, bool primary) {
        return store.statement("customers/set_address_primary", {{QStringLiteral("id"), each.id}, {QStringLiteral("version"), each.version},
            {QStringLiteral("primary"), primary}, {QStringLiteral("action"), action}});
    };
    QList<Statement> statements{store.statement("customers/begin_action", {{QStringLiteral("action"), action},
        {QStringLiteral("label"), QString::fromLatin1(edit.code)}, {QStringLiteral("args"), edit.args}})};
    if (!before.id.isNull() && before.id != address.id)
        statements << set(before, false);
    statements << set(address, true);
    sendAddress(database, context, statements, action, std::move(done));
}

void remove(Database &database, QObject *context, const CompanyDetails::Address &address, TaskCommands::Done done)
{
    const QUuid action = Saves::newId();
    sendAddress(database, context, {Saves::softDelete("crm.company_addresses", {{address.id, address.version, {}}}, action, label("delete", address))},
        action, std::move(done));
}

} // namespace punte::AddressCommands
