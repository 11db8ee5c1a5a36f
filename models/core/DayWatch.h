// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace punte {

/// Says that a new day has begun, for what was made for a day: boards by month, "in 3 days", days in a stage. A window stays open over
/// midnight, and a laptop wakes up days later. GUI thread.
class DayWatch final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static DayWatch &instance();

    /// Compares with Clock::today(); by itself every half minute.
    void check();

Q_SIGNALS:
    void dayChanged(QDate today);

private:
    DayWatch();

    QTimer m_timer;
    QDate m_day;
};

} // namespace punte
