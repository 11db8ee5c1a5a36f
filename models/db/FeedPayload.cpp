// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/FeedPayload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace punte {

using namespace std::chrono_literals;

namespace {

constexpr auto feedFirstPause = 5ms;
constexpr auto feedLongestPause = 1000ms;
constexpr auto feedMemory = 4000ms;  // what was told longer ago hardly counts
constexpr double feedPersonsPace = 6; // told so often within the memory, colleagues are at work and no storm: everything at once

double faded(double load, FeedCoalescer::Time since, FeedCoalescer::Time now)
{
    return load * std::exp(-std::chrono::duration<double>(now - since) / std::chrono::duration<double>(feedMemory));
}

} // namespace

std::optional<RowsChanged> parseFeedPayload(QByteArrayView payload)
{
    if (payload.size() > 8000)
        return std::nullopt;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(payload.toByteArray(), &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    static const QRegularExpression tableName(QStringLiteral("\\A[a-z_][a-z0-9_]{0,62}\\.[a-z_][a-z0-9_]{0,62}\\z"));
    const QString table = object.value(QLatin1String("t")).toString();
    if (!tableName.match(table).hasMatch())
        return std::nullopt;
    RowsChanged change;
    change.table = table.toLatin1();
    change.actionId = QUuid::fromString(object.value(QLatin1String("a")).toString());
    if (object.value(QLatin1String("many")).toBool())
        return change;
    const QJsonValue ids = object.value(QLatin1String("i"));
    if (!ids.isArray() || ids.toArray().isEmpty())
        return std::nullopt;
    for (const QJsonValue &id : ids.toArray()) {
        const QUuid uuid = QUuid::fromString(id.toString());
        if (uuid.isNull())
            return std::nullopt;
        change.ids.append(uuid);
    }
    return change;
}

void FeedCoalescer::add(const RowsChanged &change, Time now)
{
    if (!m_tables.contains(change.table) && m_tables.size() >= maxTables)
        return;
    Table &table = m_tables[change.table];
    if (!table.pending) {
        const double pressure = std::max(0.0, faded(table.load, table.lastSent, now) - feedPersonsPace);
        const auto pause = std::min<std::chrono::duration<double>>(feedFirstPause * std::exp2(pressure), feedLongestPause);
        table.due = std::max(now + feedFirstPause, table.lastSent + std::chrono::duration_cast<Time::duration>(pause));
        table.pending = true;
        table.actionId = change.actionId;
        table.mixedActions = false;
        table.many = false;
        table.ids.clear();
    } else if (table.actionId != change.actionId) {
        table.mixedActions = true;
    }
    table.many = table.many || change.ids.isEmpty();
    for (const QUuid &id : change.ids)
        table.ids.insert(id);
    table.many = table.many || table.ids.size() > maxIds;
}

QList<RowsChanged> FeedCoalescer::take(Time now)
{
    QList<RowsChanged> due;
    for (auto it = m_tables.begin(); it != m_tables.end(); ++it) {
        if (!it->pending || it->due > now)
            continue;
        RowsChanged change;
        change.table = it.key();
        change.actionId = it->mixedActions ? QUuid() : it->actionId;
        if (!it->many)
            change.ids = it->ids.values();
        it->pending = false;
        it->ids.clear();
        it->load = faded(it->load, it->lastSent, now) + 1;
        it->lastSent = now;
        due.append(change);
    }
    return due;
}

FeedCoalescer::Time FeedCoalescer::nextDue() const
{
    Time next = Time::max();
    for (const Table &table : m_tables)
        if (table.pending)
            next = std::min(next, table.due);
    return next;
}

} // namespace punte
