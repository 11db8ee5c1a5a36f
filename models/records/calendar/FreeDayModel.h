// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/records/calendar/FreeDays.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace punte {

/// The free days of one year, legal ones and the organisation's own, and the hours that are worked; a table of day, weekday, name, and
/// whether the day is free. Follows the change feed. GUI thread only.
class FreeDayModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Weekday, Name, Kind, ColumnCount };

    explicit FreeDayModel(Database &database, QObject *parent = nullptr);

    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const CalendarHours &hours() const { return m_hours; }
    [[nodiscard]] const CalendarFreeDay *at(int row) const;
    [[nodiscard]] const CalendarFreeDay *find(QDate day) const;
    [[nodiscard]] int rowOf(QDate day) const;
    void setFreeDay(QDate day, const QString &name, bool working);
    void clearFreeDay(QDate day);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void refresh();

Q_SIGNALS:
    void loaded();
    void failed(const punte::AppError &error);
    void freeDaySaved(QDate day, const QUuid &action);
    void freeDayRefused(const punte::AppError &error);

private:
    void send(const Statement &statement, QDate day, const QUuid &action);
    [[nodiscard]] static QString kindText(const CalendarFreeDay &day);

    Database &m_database;
    QList<CalendarFreeDay> m_days;
    CalendarHours m_hours;
    QTimer m_soon;
    int m_year = 0;
    bool m_loaded = false;
};

} // namespace punte
