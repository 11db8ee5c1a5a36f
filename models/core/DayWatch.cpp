// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/DayWatch.h"

#include "models/core/Clock.h"

namespace punte {

namespace {
constexpr int halfMinute = 30'000;
}

DayWatch &DayWatch::instance()
{
    static DayWatch watch;
    return watch;
}

DayWatch::DayWatch()
    : m_day(Clock::today())
{
    m_timer.setInterval(halfMinute);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::check);
    m_timer.start();
}

void DayWatch::check()
{
    const QDate today = Clock::today();
    if (today == m_day)
        return;
    m_day = today;
    Q_EMIT dayChanged(today);
}

} // namespace punte
