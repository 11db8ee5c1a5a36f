// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/charts/ChartScale.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace punte {

namespace {

double niceStep(double span, int wanted)
{
    const double rough = span / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

/// Rounded to a thousandth of the step, so that three times 0.1 is 0.3.
double onGrain(double value, double step)
{
    const double parts = std::round(1000 / step);
    return parts >= 1 ? std::round(value * parts) / parts : value;
}

QList<qint64> firstsOfMonths(qint64 first, qint64 last, int months)
{
    QList<qint64> days;
    const QDate start = QDate::fromJulianDay(first);
    const int before = start.year() * 12 + start.month() - 1 + (start.day() > 1 ? 1 : 0);
    for (int month = (before + months - 1) / months * months;; month += months) {
        const qint64 day = QDate(month / 12, month % 12 + 1, 1).toJulianDay();
        if (day > last)
            return days;
        days.append(day);
    }
}

} // namespace

QList<double> ChartScale::ticks() const
{
    QList<double> all;
    for (int i = 0; i <= 1000 && lowest + i * step <= highest + step * 1e-6; ++i)
        all.append(onGrain(lowest + i * step, step));
    return all;
}

ChartScale niceScale(double low, double high, int wanted, bool fromZero)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        return {};
    if (fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    if (high < low)
        std::swap(low, high);
    if (high - low < 1e-12 * std::max(1.0, std::abs(high))) {
        const double room = high == 0 ? 1 : std::abs(high) / 2;
        high += room;
        low -= fromZero && low == 0 ? 0 : room;
    }
    const double step = niceStep(high - low, wanted);
    return {onGrain(std::floor(low / step + 1e-9) * step, step), onGrain(std::ceil(high / step - 1e-9) * step, step), step};
}

ChartScale fixedScale(double low, double high, int wanted)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high <= low)
        return {};
    return {low, high, niceStep(high - low, wanted)};
}

QList<qint64> dayTicks(qint64 first, qint64 last, int most)
{
    if (last < first || most < 1)
        return {};
    for (const int step : {1, 2, 7, 14}) {
        if ((last - first) / step + 1 > most)
            continue;
        QList<qint64> days;
        for (qint64 day = first; day <= last; day += step)
            days.append(day);
        return days;
    }
    for (const int months : {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200}) {
        const QList<qint64> days = firstsOfMonths(first, last, months);
        if (days.size() <= most)
            return days;
    }
    return {first};
}

QList<qsizetype> downsampled(const QList<double> &values, qsizetype buckets)
{
    QList<qsizetype> kept;
    const qsizetype n = values.size();
    if (buckets < 1 || n <= 4 * buckets) {
        for (qsizetype i = 0; i < n; ++i)
            kept.append(i);
        return kept;
    }
    for (qsizetype b = 0; b < buckets; ++b) {
        const qsizetype from = n * b / buckets;
        const qsizetype to = n * (b + 1) / buckets; // not empty: more values than buckets
        qsizetype low = from;
        qsizetype high = from;
        for (qsizetype i = from; i < to; ++i) {
            low = values[i] < values[low] ? i : low;
            high = values[i] > values[high] ? i : high;
        }
        for (const qsizetype i : {from, std::min(low, high), std::max(low, high), to - 1})
            if (kept.isEmpty() || kept.last() < i)
                kept.append(i);
    }
    return kept;
}

} // namespace punte
