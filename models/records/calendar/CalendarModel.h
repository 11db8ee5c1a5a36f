// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Reading.h"
#include "models/records/calendar/CalendarLayers.h"
#include "models/records/calendar/FreeDays.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace punte {

/// Somebody whose entries can be shown.
struct CalendarPerson {
    QUuid id;
    QString name;
    bool inTeam = false;
};

/// The entries of all layers between two days for chosen people, with free days and working hours: one request for everything, the
/// newest one counts. Follows the change feed. Moves are shown at once, saved as one action each, one after the other for the same
/// entry, and taken back when they are refused. GUI thread only.
class CalendarModel final : public QObject {
    Q_OBJECT
public:
    CalendarModel(Database &database, const SessionInfo &session, QObject *parent = nullptr);

    /// Layers that this person may see.
    [[nodiscard]] const QList<const CalendarLayer *> &layers() const { return m_layers; }
    void setRange(QDate first, QDate last);
    [[nodiscard]] const CalendarRange &range() const { return m_range; }
    void setPeople(const QList<QUuid> &people);
    [[nodiscard]] QSet<QByteArray> hiddenLayers() const { return m_hidden; }
    void setHiddenLayers(const QSet<QByteArray> &hidden);

    [[nodiscard]] Database &database() const { return m_database; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    void stop() { m_reading.stop(); }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// What was read last are these days of these people, and not others that were looked at before.
    [[nodiscard]] bool isCurrent() const { return m_loaded && m_readRange == m_range; }
    /// Of the layers that are shown, by time.
    [[nodiscard]] const QList<CalendarEntry> &entries() const { return m_shown; }
    [[nodiscard]] int countOf(const QByteArray &layer) const { return m_counts.value(layer); }
    [[nodiscard]] int countOf(const QUuid &person) const;
    [[nodiscard]] int hiddenCount() const;
    [[nodiscard]] const QList<CalendarPerson> &people() const { return m_people; }
    [[nodiscard]] const CalendarHours &hours() const { return m_hours; }
    /// By the organisation's or the law's word; else null.
    [[nodiscard]] const CalendarFreeDay *freeDay(QDate day) const;
    [[nodiscard]] bool isWorkingDay(QDate day) const;
    [[nodiscard]] const CalendarEntry *find(const QByteArray &table, const QUuid &id) const;
    /// Another timed entry of the same person at the same time, or null.
    [[nodiscard]] const CalendarEntry *clashOf(const CalendarEntry &entry) const;
    /// Why an entry cannot be moved, in words; empty when it can.
    [[nodiscard]] QString whyFixed(const CalendarEntry &entry) const;

    /// Why an entry cannot be deleted, or copied, in words; empty when it can.
    [[nodiscard]] QString whyKept(const CalendarEntry &entry) const;
    [[nodiscard]] QString whyNotCopied(const CalendarEntry &entry) const;

    void move(const CalendarEntry &entry, const CalendarSlot &place);
    void remove(const CalendarEntry &entry);
    /// Another one like it; answers as create() does.
    void duplicate(const CalendarEntry &entry, const CalendarSlot &place);
    /// The action of the save, so that a draft can name it.
    QUuid create(const CalendarLayer &layer, const CalendarSlot &place, const QVariantMap &answers);
    /// Takes in a calendar file; answers by `imported`.
    void importEvents(const CalendarLayer &layer, const QList<IcsEvent> &events, const QString &subject);
    /// Makes a day free (with a name), a working day, or what it was (both empty); needs settings.write.
    void setFreeDay(QDate day, const QString &name, bool working);
    void clearFreeDay(QDate day);

public Q_SLOTS:
    void applyChange(const punte::RowsChanged &change);
    void refresh();

Q_SIGNALS:
    void changed();
    void loadingChanged();
    void failed(const punte::AppError &error);
    void moved(const punte::CalendarEntry &entry, bool stretched, const QUuid &action);
    void moveRefused(const punte::CalendarEntry &entry, const punte::AppError &error);
    void removed(const punte::CalendarEntry &entry, const QUuid &action);
    void removeRefused(const punte::CalendarEntry &entry, const punte::AppError &error);
    void created(const QString &title, const QUuid &action);
    void createRefused(const punte::AppError &error);
    void imported(int added, int found, const QUuid &action);
    void importRefused(const punte::AppError &error);
    void freeDaySaved(QDate day, const QUuid &action);
    void freeDayRefused(const punte::AppError &error);

private:
    void take(const QList<ResultSet> &results, const QList<QByteArray> &sources);
    void takeEntries(const CalendarLayer &layer, const ResultSet &rows);
    void sortOut();
    void sendNew(const Statement &statement, const QString &title, const QUuid &action);
    void sendMove(const CalendarEntry &entry, const CalendarSlot &place);
    void sendFreeDay(const Statement &statement, QDate day, const QUuid &action);
    [[nodiscard]] CalendarEntry *entryOf(const QByteArray &table, const QUuid &id);

    Database &m_database;
    SessionInfo m_session;
    QList<const CalendarLayer *> m_layers;
    CalendarRange m_range;
    QSet<QByteArray> m_hidden;
    QList<CalendarEntry> m_all;
    QList<CalendarEntry> m_shown;
    QHash<QByteArray, int> m_counts;
    QList<CalendarPerson> m_people;
    CalendarHours m_hours;
    QList<CalendarFreeDay> m_freeDays;
    QHash<QUuid, CalendarSlot> m_waiting; ///< where an entry is to go when its running save is through
    QSet<QUuid> m_saving;
    QTimer m_soon;
    CalendarRange m_readRange; ///< what the entries are of
    Reading m_reading;
    bool m_loading = false;    ///< asked, or about to be
    bool m_loaded = false;
    bool m_stale = false; ///< something changed while a save was running
};

} // namespace punte
