// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace punte {

/// An axis whose ticks are numbers that people say: 1, 2, 2.5 or 5 times a power of ten apart (Heckbert 1990, "Nice numbers for graph labels").
struct ChartScale {
    double lowest = 0;
    double highest = 1;
    double step = 1;
    /// From the lowest to the highest; without the errors of adding up.
    [[nodiscard]] QList<double> ticks() const;
};

/// The scale around these values with about `wanted` steps. `fromZero`: zero is on it, as bars need. Equal or not finite ends become a
/// scale around the one value, or 0..1.
[[nodiscard]] ChartScale niceScale(double low, double high, int wanted, bool fromZero);
/// The scale between two ends that are given, with nice steps counted from the lower one.
[[nodiscard]] ChartScale fixedScale(double low, double high, int wanted);

/// Days to write under an axis, as Julian day numbers: every day, week or fortnight counted from the first, then first days of months,
/// quarters or years; at most `most` of them.
[[nodiscard]] QList<qint64> dayTicks(qint64 first, qint64 last, int most);

/// Indexes of the values to draw where more come than fit: in each of `buckets` equal stretches the first, the lowest, the highest and the last, so
/// that no peak is lost. All of them when there are no more than 4 per bucket.
[[nodiscard]] QList<qsizetype> downsampled(const QList<double> &values, qsizetype buckets);

} // namespace punte
