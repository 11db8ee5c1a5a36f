// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"

#include <QDateTime>
#include <QTimer>

namespace punte {

/// Asks the database to bring this person's reminders when the next one is due, and sleeps until then. Any number of desks may do so: a
/// reminder is one row. Asks again when the schedule changes, the line comes back, or the computer woke up. GUI thread.
class ReminderClock final : public QObject {
    Q_OBJECT
public:
    ReminderClock(Database &database, ChangeFeed &feed, const QUuid &me, QObject *parent = nullptr);

    void start();
    void stop();
    /// When it will ask again by itself; invalid = nothing is planned.
    [[nodiscard]] QDateTime next() const { return m_next; }

Q_SIGNALS:
    /// Something may be due now that was not before: a reminder, or a notice that was put off.
    void struck();

private:
    void ask();
    void plan();

    Database &m_database;
    QUuid m_me;
    QDateTime m_next;
    QTimer m_alarm;  ///< set to the next reminder
    QTimer m_tick;   ///< timers stand still while the computer sleeps: looks at the clock on the wall
    QTimer m_soon;
    bool m_started = false;
};

} // namespace punte
