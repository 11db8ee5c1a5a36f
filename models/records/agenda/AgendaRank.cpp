// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/agenda/AgendaRank.h"

#include "models/core/Decimal.h"

#include <algorithm>

namespace punte {

static void addDuePoints(QList<AgendaPoints> &points, const AgendaItem &item, const QDateTime &now)
{
    if (!item.due.isValid())
        return;
    const int days = int(now.date().daysTo(item.due.date()));
    AgendaPoints due{AgendaReason::DueSoon, 0, days};
    if (AgendaRank::isLate(item, now)) {
        const int late = AgendaRank::daysLate(item, now);
        // Years late are as late as months: without a limit the product could wrap.
        due = {AgendaReason::Overdue, std::min(AgendaRank::overdueBase + AgendaRank::overdueDay * std::min(late, AgendaRank::overdueMost), AgendaRank::overdueMost), late};
    } else if (days == 0) {
        const bool soon = item.dueHasTime && now.secsTo(item.due) <= AgendaRank::soonSeconds;
        due = {AgendaReason::DueToday, soon ? AgendaRank::dueSoonToday : AgendaRank::dueToday, 0};
    } else if (days == 1) {
        due = {AgendaReason::DueTomorrow, AgendaRank::dueTomorrow, 1};
    } else if (days <= AgendaRank::weekDays) {
        due.points = AgendaRank::dueWeekFirst - AgendaRank::dueWeekDay * (days - 2);
    }
    if (item.dueIsGuess)
        due.points /= 2;
    if (due.points > 0)
        points.append(due);
}

bool AgendaRank::isLate(const AgendaItem &item, const QDateTime &now)
{
    return item.due.isValid() && (item.dueHasTime ? item.due < now : item.due.date() < now.date());
}

int AgendaRank::daysLate(const AgendaItem &item, const QDateTime &now)
{
    return isLate(item, now) ? int(std::max<qint64>(0, item.due.date().daysTo(now.date()))) : 0;
}

int AgendaRank::moneyPlace(const AgendaItem &item, const QList<AgendaItem> &all)
{
    const auto mine = Decimal::fromText(item.amount);
    if (!mine || mine->isZero())
        return 0;
    int count = 0, below = 0, equal = 0;
    for (const AgendaItem &other : all) {
        if (other.currency != item.currency)
            continue;
        const auto amount = Decimal::fromText(other.amount);
        if (!amount || amount->isZero())
            continue;
        ++count;
        below += *amount < *mine;
        equal += *amount == *mine;
    }
    return count == 0 ? 0 : (200 * below + 100 * equal) / (2 * count);
}

QList<AgendaPoints> AgendaRank::pointsOf(const AgendaItem &item, const QList<AgendaItem> &all, const QDateTime &now)
{
    QList<AgendaPoints> points;
    addDuePoints(points, item, now);
    if (item.isWaiting)
        points.append({AgendaReason::Waiting, waiting, 0});
    if (item.promisedAt.isValid())
        points.append({AgendaReason::Promised, promised, int(item.promisedAt.date().daysTo(now.date()))});
    if (item.priority >= 3)
        points.append({AgendaReason::Priority, item.priority > 3 ? urgent : high, item.priority});
    if (const int place = moneyPlace(item, all); place > 0)
        points.append({AgendaReason::Money, std::max(1, (moneyMost * place + 50) / 100), place});
    if (item.idleSince.isValid()) {
        const int beyond = std::max(0, int(item.idleSince.date().daysTo(now.date())) - item.idleLimit);
        points.append({AgendaReason::Idle, std::min(idleBase + std::min(beyond, idleMost), idleMost), beyond});
    }
    if (item.isRenewal)
        points.append({AgendaReason::Renewal, renewal, 0});
    if (item.noNextTask)
        points.append({AgendaReason::NoNextTask, noNextTask, 0});
    std::stable_sort(points.begin(), points.end(), [](const AgendaPoints &a, const AgendaPoints &b) { return a.points > b.points; });
    return points;
}

void AgendaRank::rank(QList<AgendaItem> &items, const QDateTime &now)
{
    QList<QList<AgendaPoints>> points;
    points.reserve(items.size());
    for (const AgendaItem &item : std::as_const(items))
        points.append(pointsOf(item, items, now));
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].points = points.at(i);
        items[i].score = 0;
        for (const AgendaPoints &each : points.at(i))
            items[i].score += each.points;
    }
    const auto moneyOf = [](const AgendaItem &item) {
        for (const AgendaPoints &each : item.points)
            if (each.reason == AgendaReason::Money)
                return each.measure;
        return 0;
    };
    std::stable_sort(items.begin(), items.end(), [&](const AgendaItem &a, const AgendaItem &b) {
        if (a.snoozedUntil.isValid() != b.snoozedUntil.isValid())
            return !a.snoozedUntil.isValid(); // what was put off stands at the end while it is shown
        if (a.score != b.score)
            return a.score > b.score;
        if (a.due.isValid() != b.due.isValid())
            return a.due.isValid();
        if (a.due.isValid() && a.due != b.due)
            return a.due < b.due;
        if (moneyOf(a) != moneyOf(b))
            return moneyOf(a) > moneyOf(b);
        if (const int order = a.subject.localeAwareCompare(b.subject); order != 0)
            return order < 0;
        return a.id < b.id;
    });
}

} // namespace punte
