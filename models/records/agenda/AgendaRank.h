// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/agenda/AgendaItem.h"

namespace punte {

/// In which order a person's work is listed: each reason has points, the sum decides. Pure: no clock, no database, no settings.
///
/// | reason | points |
/// |---|---|
/// | overdue | 40, and 2 for each day, at most 60 |
/// | due today | 30, within two hours 35 |
/// | due tomorrow | 20 |
/// | due in 2 to 7 days | 12, 10, 8, 6, 4, 2 |
/// | the same for a day that is only expected (a closing date) | half of it |
/// | a customer waits for an answer | 12 |
/// | promised to the customer | 12 |
/// | priority urgent, high | 16, 8 |
/// | money | up to 20, by the amount's place among the amounts of its own currency on the list |
/// | without activity for longer than the stage allows | 6, and 1 for each day beyond, at most 15 |
/// | a contract that renews or ends | 10 |
/// | large, and nobody does anything about it next | 8 |
///
/// Money: amounts of two currencies are never compared, for no rate is stated. An amount counts by the share of the amounts in its own
/// currency that it exceeds, half of its equals included: the largest of ten has 19 points, the only one in its currency 10, none 0.
/// Items of equal points: the earlier date first, then the larger place of its amount, then the subject.
class AgendaRank final {
public:
    static constexpr int overdueBase = 40, overdueDay = 2, overdueMost = 60;
    static constexpr int dueToday = 30, dueSoonToday = 35, dueTomorrow = 20, dueWeekFirst = 12, dueWeekDay = 2, weekDays = 7;
    static constexpr int soonSeconds = 2 * 3600;
    static constexpr int waiting = 12, promised = 12, urgent = 16, high = 8;
    static constexpr int moneyMost = 20;
    static constexpr int idleBase = 6, idleMost = 15;
    static constexpr int renewal = 10, noNextTask = 8;

    /// Gives every item its points and puts the list in order.
    static void rank(QList<AgendaItem> &items, const QDateTime &now);
    /// The points of one item among others.
    [[nodiscard]] static QList<AgendaPoints> pointsOf(const AgendaItem &item, const QList<AgendaItem> &all, const QDateTime &now);
    /// Whole days from its day until today, 0 when it is not over. A moment is over when it has passed, a day when it has ended.
    [[nodiscard]] static int daysLate(const AgendaItem &item, const QDateTime &now);
    [[nodiscard]] static bool isLate(const AgendaItem &item, const QDateTime &now);
    /// Place of an amount among those of its currency, in per cent; 0 without an amount.
    [[nodiscard]] static int moneyPlace(const AgendaItem &item, const QList<AgendaItem> &all);
};

} // namespace punte
