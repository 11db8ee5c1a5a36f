// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/agenda/AgendaModel.h"

#include "models/core/Clock.h"
#include "models/db/SqlStore.h"
#include "models/records/agenda/AgendaRank.h"
#include "models/records/agenda/AgendaText.h"

#include <algorithm>
#include <chrono>

namespace punte {

AgendaModel::AgendaModel(Database &database, const SessionInfo &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_database(database)
    , m_session(session)
    , m_reading(database, this)
{
    for (const AgendaProvider &provider : AgendaProviders::all())
        if (provider.permission.isEmpty() || session.may(provider.permission))
            m_providers.append(&provider);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(100)); // several changes of one moment are one request
    connect(&m_soon, &QTimer::timeout, this, &AgendaModel::refresh);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (Clock::today() != m_day)
            refresh(); // another day asks for other rows
        else if (m_loaded)
            sortOut();
    });
}

void AgendaModel::refresh()
{
    m_soon.stop();
    if (m_providers.isEmpty())
        return;
    const AgendaQuestion question{m_session.userId, Clock::now()};
    Request request;
    request.statements = {SqlStore::instance().statement("records/list_snoozes", {{QStringLiteral("now"), question.now}})};
    for (const AgendaProvider *provider : std::as_const(m_providers))
        request.statements.append(provider->read(question));
    m_reading.ask(request, [this, day = question.today()](const BatchResult &result) {
        if (result) {
            m_day = day;
            m_loaded = true;
            m_minute.start();
            take(*result);
        } else {
            Q_EMIT failed(result.error());
        }
        Q_EMIT loadingChanged();
    });
    Q_EMIT loadingChanged();
}

void AgendaModel::take(const QList<ResultSet> &results)
{
    m_snoozes.clear();
    const ResultSet &snoozes = results.first();
    for (int i = 0; i < snoozes.rows.size(); ++i)
        m_snoozes.append({snoozes.value(i, u"id").toUuid(), snoozes.value(i, u"version").toInt(), snoozes.value(i, u"table_name").toString().toLatin1(),
            snoozes.value(i, u"row_id").toUuid(), snoozes.value(i, u"until").toDateTime().toLocalTime()});
    m_all.clear();
    for (qsizetype i = 0; i < m_providers.size(); ++i)
        m_all.append(itemsOf(*m_providers.at(i), results.at(i + 1)));
    sortOut();
}

QList<AgendaItem> AgendaModel::itemsOf(const AgendaProvider &provider, const ResultSet &rows)
{
    QList<AgendaItem> items;
    for (int i = 0; i < rows.rows.size(); ++i) {
        const auto value = [&](QStringView column) { return rows.column(column) < 0 ? QVariant() : rows.value(i, column); };
        AgendaItem item;
        item.provider = provider.id;
        item.table = provider.table;
        item.recordKind = provider.recordKind;
        item.dueIsGuess = provider.dueIsGuess;
        item.id = value(u"id").toUuid();
        item.version = value(u"version").toInt();
        item.kind = value(u"kind").toString();
        item.subject = value(u"subject").toString();
        item.customer = value(u"customer_id").toUuid();
        item.company = value(u"company_name").toString();
        item.phone = value(u"phone").toString();
        item.contact = value(u"contact_id").toUuid();
        item.contactName = value(u"contact_name").toString();
        item.opportunity = value(u"opportunity_id").toUuid();
        item.due = value(u"due_at").toDateTime().toLocalTime();
        item.dueHasTime = value(u"has_time").toBool();
        if (const QDate day = value(u"due_on").toDate(); day.isValid())
            item.due = QDateTime(day, QTime(0, 0));
        item.amount = value(u"amount").toString();
        item.currency = value(u"currency").toString().trimmed().toLatin1();
        item.priority = value(u"priority").toInt();
        item.promisedAt = value(u"promised_at").toDateTime().toLocalTime();
        item.idleSince = value(u"idle_since").toDateTime().toLocalTime();
        item.idleLimit = value(u"idle_limit").toInt();
        item.isWaiting = value(u"is_waiting").toBool();
        item.isRenewal = value(u"is_renewal").toBool();
        item.noNextTask = value(u"no_next_task").toBool();
        item.isMine = value(u"is_mine").isNull() || value(u"is_mine").toBool();
        item.detail = value(u"detail").toString();
        items.append(item);
    }
    return items;
}

// Takes out what is put off, ranks the rest, and brings the rows into that order.
void AgendaModel::sortOut()
{
    const QDateTime now = Clock::now();
    QList<AgendaItem> fresh;
    m_snoozedCount = 0;
    for (AgendaItem item : std::as_const(m_all)) {
        for (const Snooze &snooze : std::as_const(m_snoozes)) {
            if (snooze.row != item.id || snooze.table != item.table || snooze.until <= now)
                continue;
            item.snoozedUntil = snooze.until;
            item.snooze = snooze.id;
            item.snoozeVersion = snooze.version;
        }
        m_snoozedCount += item.snoozedUntil.isValid();
        if (m_snoozedShown || !item.snoozedUntil.isValid())
            fresh.append(item);
    }
    AgendaRank::rank(fresh, now);
    merge(fresh);
    Q_EMIT changed();
}

void AgendaModel::merge(const QList<AgendaItem> &fresh)
{
    const auto placeOf = [](const QList<AgendaItem> &list, const AgendaItem &item, qsizetype from) {
        for (qsizetype i = from; i < list.size(); ++i)
            if (list.at(i).isSame(item))
                return int(i);
        return -1;
    };
    for (int row = int(m_items.size()) - 1; row >= 0; --row) {
        if (placeOf(fresh, m_items.at(row), 0) >= 0)
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < fresh.size(); ++row) {
        const int from = placeOf(m_items, fresh.at(row), row);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_items.insert(row, fresh.at(row));
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_items.move(from, row);
            endMoveRows();
        }
        m_items[row] = fresh.at(row);
    }
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1)); // numbers and times have moved on, too
}

int AgendaModel::rowOf(const QByteArray &table, const QUuid &id) const
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        if (m_items.at(i).id == id && m_items.at(i).table == table)
            return int(i);
    return -1;
}

void AgendaModel::setSnoozedShown(bool shown)
{
    if (shown == m_snoozedShown)
        return;
    m_snoozedShown = shown;
    sortOut();
}

void AgendaModel::retranslate()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const AgendaItem *found = item(index.row());
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return AgendaText::subject(*found);
    case Qt::AccessibleTextRole: return QStringLiteral("%1. %2").arg(index.row() + 1).arg(AgendaText::sentence(*found, Clock::now()));
    case ItemRole: return QVariant::fromValue(*found);
    default: return {};
    }
}

void AgendaModel::applyChange(const RowsChanged &change)
{
    if (!m_loaded && !isLoading())
        return;
    const bool ours = change.table == "core.snoozes" || change.table == "crm.customer_companies" || change.table == "crm.contact_persons"
        || std::any_of(m_providers.cbegin(), m_providers.cend(), [&](const AgendaProvider *provider) { return provider->tables.contains(change.table); });
    if (ours)
        m_soon.start();
}

} // namespace punte
