// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with an item of the first page's list: each is one action.
#include "models/db/SqlStore.h"
#include "models/records/Saves.h"
#include "models/records/agenda/AgendaModel.h"
#include "models/records/agenda/AgendaText.h"

namespace punte {

static ActionLabel agendaLabel(const QByteArray &code, const AgendaItem &item)
{
    return {code, {{QStringLiteral("subject"), AgendaText::subject(item)}, {QStringLiteral("table"), QString::fromLatin1(item.table)}}};
}

bool AgendaModel::canComplete(const AgendaItem &item) const
{
    const AgendaProvider *provider = AgendaProviders::provider(item.provider);
    return provider && provider->complete && m_session.may(provider->completePermission);
}

void AgendaModel::complete(const AgendaItem &item)
{
    if (!canComplete(item))
        return;
    const QUuid action = Saves::newId();
    save({AgendaProviders::provider(item.provider)->complete(item, action)}, action, agendaLabel("complete", item));
}

void AgendaModel::snooze(const AgendaItem &item, QDate day)
{
    const QUuid action = Saves::newId();
    const QDateTime until(day, QTime(0, 0));
    QList<Statement> statements{SqlStore::instance().statement("records/snooze_row",
        {{QStringLiteral("action"), action}, {QStringLiteral("snooze"), Saves::newId()}, {QStringLiteral("table"), QString::fromLatin1(item.table)},
            {QStringLiteral("row"), item.id}, {QStringLiteral("until"), until}, {QStringLiteral("subject"), AgendaText::subject(item)}})};
    if (const AgendaProvider *provider = AgendaProviders::provider(item.provider); provider && provider->snooze)
        statements.append(provider->snooze(item, until, action));
    save(statements, action, agendaLabel("snooze", item));
}

void AgendaModel::wake(const AgendaItem &item)
{
    if (item.snooze.isNull())
        return;
    const QUuid action = Saves::newId();
    const ActionLabel label = agendaLabel("wake", item);
    save({Saves::softDelete("core.snoozes", {{item.snooze, item.snoozeVersion, {}}}, action, label)}, action, label);
}

void AgendaModel::save(const QList<Statement> &statements, const QUuid &action, const ActionLabel &label)
{
    Request request;
    request.statements = statements;
    request.actionId = action;
    m_database.run(this, request, [this, action, label](const BatchResult &result) {
        if (!result)
            Q_EMIT refused(result.error());
        else if (result->first().rows.isEmpty() && !result->first().recovered)
            Q_EMIT refused(Saves::notVisible());
        else
            Q_EMIT saved(action, label);
        refresh(); // also after a refusal: what is shown was not what is so
    });
}

} // namespace punte
