// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/calendar/CalendarModel.h"

#include "models/db/SqlStore.h"
#include "models/records/Permissions.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace punte {

CalendarModel::CalendarModel(Database &database, const SessionInfo &session, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_session(session)
    , m_reading(database, this)
{
    for (const CalendarLayer &layer : CalendarLayers::all()) {
        if (layer.permission.isEmpty() || session.may(layer.permission)) {
            m_layers.append(&layer);
            if (!layer.shownAtFirst)
                m_hidden.insert(layer.id);
        }
    }
    m_range.people = {session.userId};
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(0)); // several changes of one moment are one request
    connect(&m_soon, &QTimer::timeout, this, &CalendarModel::refresh);
}

void CalendarModel::setRange(QDate first, QDate last)
{
    if (first == m_range.first && last == m_range.last)
        return;
    m_range.first = first;
    m_range.last = last;
    m_soon.start();
    m_loading = true;
    Q_EMIT loadingChanged();
}

void CalendarModel::setPeople(const QList<QUuid> &people)
{
    if (people == m_range.people)
        return;
    m_range.people = people;
    if (m_range.first.isValid())
        m_soon.start();
}

void CalendarModel::setHiddenLayers(const QSet<QByteArray> &hidden)
{
    m_hidden = hidden;
    sortOut();
    Q_EMIT changed();
}

void CalendarModel::refresh()
{
    if (!m_range.first.isValid())
        return;
    m_soon.stop();
    if (!m_saving.isEmpty()) { // what is on its way would jump back
        m_stale = true;
        return;
    }
    const SqlStore &store = SqlStore::instance();
    Request request;
    QList<QByteArray> sources;
    // A week more on both sides: free days of a month's neighbours, and moving on shows at once what is there.
    request.statements = {store.statement("records/list_free_days", {{QStringLiteral("from_day"), m_range.first.addDays(-45)}, {QStringLiteral("to_day"), m_range.last.addDays(45)}}),
        store.statement("records/read_working_hours", {}), store.statement("records/list_teammates", {})};
    for (const CalendarLayer *layer : std::as_const(m_layers)) {
        const QList<Statement> statements = layer->read(m_range);
        for (const Statement &statement : statements) {
            request.statements.append(statement);
            sources.append(layer->id);
        }
    }
    m_loading = true;
    Q_EMIT loadingChanged();
    m_reading.ask(request, [this, sources, range = m_range](const BatchResult &result) {
        m_loading = false;
        if (!result) {
            Q_EMIT loadingChanged();
            Q_EMIT failed(result.error());
            return;
        }
        if (m_saving.isEmpty()) {
            m_readRange = range;
            take(*result, sources);
        } else {
            m_stale = true;
        }
        Q_EMIT loadingChanged();
    });
}

void CalendarModel::take(const QList<ResultSet> &results, const QList<QByteArray> &sources)
{
    m_freeDays = FreeDays::fromRows(results.at(0));
    m_hours = CalendarHours::fromRow(results.at(1));
    m_people.clear();
    const ResultSet &people = results.at(2);
    for (int i = 0; i < people.rows.size(); ++i)
        m_people.append({people.value(i, u"id").toUuid(), people.value(i, u"name").toString(), people.value(i, u"in_team").toBool()});
    std::stable_partition(m_people.begin(), m_people.end(), [this](const CalendarPerson &person) { return person.id == m_session.userId; });
    m_all.clear();
    for (qsizetype i = 0; i < sources.size(); ++i)
        if (const CalendarLayer *layer = CalendarLayers::layer(sources.at(i)))
            takeEntries(*layer, results.at(3 + i));
    m_loaded = true;
    sortOut();
    Q_EMIT changed();
}

void CalendarModel::takeEntries(const CalendarLayer &layer, const ResultSet &rows)
{
    const auto column = [&](QStringView name) { return rows.column(name); };
    const int id = column(u"id"), source = column(u"source"), title = column(u"title"), subtitle = column(u"subtitle"), starts = column(u"starts"),
              day = column(u"day"), minutes = column(u"minutes"), allDay = column(u"all_day"), done = column(u"done"), person = column(u"person"),
              kind = column(u"kind"), location = column(u"location"), version = column(u"version"), rule = column(u"repeat_rule"), ahead = column(u"ahead"),
              customer = column(u"customer_id");
    for (const QVariantList &row : rows.rows) {
        CalendarEntry entry;
        entry.layer = layer.id;
        entry.id = row.value(id).toUuid();
        entry.table = row.value(source).toString().toLatin1();
        entry.title = row.value(title).toString();
        entry.subtitle = row.value(subtitle).toString();
        const QDateTime start = row.value(starts).toDateTime().toLocalTime();
        entry.slot.day = start.isValid() ? start.date() : row.value(day).toDate();
        if (!entry.slot.day.isValid())
            continue; // infinity: on no day
        if (!row.value(allDay).toBool())
            entry.slot.time = start.time();
        entry.slot.minutes = row.value(minutes).toInt();
        entry.done = row.value(done).toBool();
        entry.person = row.value(person).toUuid();
        entry.kind = row.value(kind).toString();
        entry.location = row.value(location).toString();
        entry.version = row.value(version).toInt();
        entry.repeatRule = row.value(rule).toString();
        entry.ahead = row.value(ahead).toBool();
        entry.customer = row.value(customer).toUuid();
        entry.movable = whyFixed(entry).isEmpty();
        if (entry.lastDay() >= m_range.first && entry.firstDay() <= m_range.last)
            m_all.append(entry);
    }
}

void CalendarModel::sortOut()
{
    m_shown.clear();
    m_counts.clear();
    for (const CalendarEntry &entry : std::as_const(m_all)) {
        ++m_counts[entry.layer];
        if (!m_hidden.contains(entry.layer))
            m_shown.append(entry);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const CalendarEntry &a, const CalendarEntry &b) {
        if (a.slot.day != b.slot.day)
            return a.slot.day < b.slot.day;
        if (a.slot.isAllDay() != b.slot.isAllDay())
            return a.slot.isAllDay();
        if (a.slot.time != b.slot.time)
            return a.slot.time < b.slot.time;
        return a.slot.minutes > b.slot.minutes;
    });
}

int CalendarModel::countOf(const QUuid &person) const
{
    return int(std::count_if(m_shown.begin(), m_shown.end(), [&](const CalendarEntry &entry) { return entry.person == person; }));
}

int CalendarModel::hiddenCount() const
{
    return int(m_all.size() - m_shown.size());
}

const CalendarFreeDay *CalendarModel::freeDay(QDate day) const
{
    for (const CalendarFreeDay &free : m_freeDays)
        if (free.day == day)
            return &free;
    return nullptr;
}

bool CalendarModel::isWorkingDay(QDate day) const
{
    if (const CalendarFreeDay *free = freeDay(day))
        return free->isWorking;
    return m_hours.days.contains(day.dayOfWeek());
}

const CalendarEntry *CalendarModel::find(const QByteArray &table, const QUuid &id) const
{
    for (const CalendarEntry &entry : m_all)
        if (entry.id == id && entry.table == table && !entry.ahead)
            return &entry;
    return nullptr;
}

CalendarEntry *CalendarModel::entryOf(const QByteArray &table, const QUuid &id)
{
    return const_cast<CalendarEntry *>(std::as_const(*this).find(table, id));
}

const CalendarEntry *CalendarModel::clashOf(const CalendarEntry &entry) const
{
    if (entry.slot.isAllDay() || entry.done || entry.slot.minutes == 0)
        return nullptr;
    const QDateTime start = entry.slot.start();
    const QDateTime end = start.addSecs(entry.slot.minutes * 60);
    for (const CalendarEntry &other : m_shown) {
        if (other.isSame(entry) || other.slot.isAllDay() || other.done || other.person != entry.person || other.slot.minutes == 0)
            continue;
        if (other.slot.start() < end && other.slot.start().addSecs(other.slot.minutes * 60) > start)
            return &other;
    }
    return nullptr;
}

QString CalendarModel::whyFixed(const CalendarEntry &entry) const
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    if (!layer || !layer->move || entry.table != layer->movableTable)
        return QCoreApplication::translate("CalendarModel", "This took place: it stays where it is.");
    if (entry.ahead)
        return QCoreApplication::translate("CalendarModel", "This comes again by itself: move the first one, or change how it repeats.");
    if (entry.done)
        return QCoreApplication::translate("CalendarModel", "This is done: it stays where it is.");
    return Permissions(m_session).explanation(layer->writePermission, entry.person);
}

QString CalendarModel::whyKept(const CalendarEntry &entry) const
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    if (!layer || !layer->remove || entry.table != layer->movableTable)
        return QCoreApplication::translate("CalendarModel", "This stands here because of its record: open that to change it.");
    if (entry.ahead)
        return QCoreApplication::translate("CalendarModel", "This comes again by itself: delete the first one, or change how it repeats.");
    return Permissions(m_session).explanation(layer->removePermission, entry.person);
}

QString CalendarModel::whyNotCopied(const CalendarEntry &entry) const
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    if (!layer || !layer->duplicate || entry.table != layer->movableTable)
        return QCoreApplication::translate("CalendarModel", "This stands here because of its record: it cannot be copied.");
    return Permissions(m_session).explanation(layer->writePermission);
}

void CalendarModel::applyChange(const RowsChanged &change)
{
    bool ours = change.table == "core.holidays" || change.table == "core.settings" || change.table == "core.team_members" || change.table == "crm.customer_companies";
    for (const CalendarLayer *layer : std::as_const(m_layers))
        ours = ours || layer->tables.contains(change.table);
    if (ours && m_range.first.isValid())
        m_soon.start();
}

} // namespace punte
