// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/calendar/FreeDayModel.h"

#include "models/db/SqlStore.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

#include <QLocale>

#include <algorithm>

namespace punte {

FreeDayModel::FreeDayModel(Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // several changes of one moment are one request
    connect(&m_soon, &QTimer::timeout, this, &FreeDayModel::refresh);
}

void FreeDayModel::setYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    refresh();
}

void FreeDayModel::refresh()
{
    if (m_year == 0)
        return;
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.slot = "freeDays";
    request.statements = {store.statement("records/list_free_days", {{QStringLiteral("from_day"), QDate(m_year, 1, 1)}, {QStringLiteral("to_day"), QDate(m_year, 12, 31)}}),
        store.statement("records/read_working_hours", {})};
    m_database.run(this, request, [this](const BatchResult &result) {
        if (!result) {
            if (result.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(result.error());
            return;
        }
        beginResetModel();
        m_days = FreeDays::fromRows(result->at(0));
        m_hours = CalendarHours::fromRow(result->at(1));
        m_loaded = true;
        endResetModel();
        Q_EMIT loaded();
    });
}

const CalendarFreeDay *FreeDayModel::at(int row) const { return row >= 0 && row < m_days.size() ? &m_days.at(row) : nullptr; }

int FreeDayModel::rowOf(QDate day) const
{
    const auto found = std::ranges::find(m_days, day, &CalendarFreeDay::day);
    return found == m_days.end() ? -1 : int(found - m_days.begin());
}

const CalendarFreeDay *FreeDayModel::find(QDate day) const { return at(rowOf(day)); }

void FreeDayModel::setFreeDay(QDate day, const QString &name, bool working)
{
    const QUuid action = Saves::newId();
    send(FreeDays::set(find(day), day, name, working, action), day, action);
}

void FreeDayModel::clearFreeDay(QDate day)
{
    const CalendarFreeDay *known = find(day);
    if (!known || known->id.isNull())
        return;
    const QUuid action = Saves::newId();
    send(FreeDays::clear(*known, action), day, action);
}

void FreeDayModel::send(const Statement &statement, QDate day, const QUuid &action)
{
    sendSave(m_database, this, statement, action, [this, day](const Result<QUuid> &done) {
        if (!done)
            Q_EMIT freeDayRefused(done.error());
        else
            Q_EMIT freeDaySaved(day, *done);
        m_soon.start();
    });
}

QString FreeDayModel::kindText(const CalendarFreeDay &day)
{
    if (day.isWorking)
        return tr("Worked");
    return day.code.isEmpty() ? tr("Free, set by us") : tr("Free by law");
}

int FreeDayModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_days.size()); }

int FreeDayModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant FreeDayModel::data(const QModelIndex &index, int role) const
{
    const CalendarFreeDay *day = index.isValid() ? at(index.row()) : nullptr;
    if (!day || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (index.column()) {
    case Day: return QLocale().toString(day->day, QStringLiteral("d MMMM"));
    case Weekday: return QLocale().standaloneDayName(day->day.dayOfWeek());
    case Name: return day->text();
    case Kind: return kindText(*day);
    default: return {};
    }
}

QVariant FreeDayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Day");
    case Weekday: return tr("Weekday");
    case Name: return tr("Name");
    case Kind: return tr("Free or worked");
    default: return {};
    }
}

void FreeDayModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_days.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FreeDayModel::applyChange(const RowsChanged &change)
{
    if (change.table == "core.holidays" || change.table == "core.settings")
        m_soon.start();
}

} // namespace punte
