// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QDateTime>
#include <QList>

namespace punte {

/// One point where a customer met a campaign, by the id of its row.
struct Touch {
    qint64 id = 0;
    QDateTime at;
    bool operator==(const Touch &) const = default;
};

/// Days of 24 hours before a conversion in which a touch counts (methods 3.1).
inline constexpr double defaultLookbackDays = 90;

/// The touches of one customer that count for one conversion: not after it, not more than `lookbackDays` before it (both ends count),
/// ordered by time and then id. So the lowest id is first among equal first times, and the highest last among equal last ones. Invalid
/// when a time is none or the number of days is negative or not finite.
[[nodiscard]] Result<QList<Touch>> attributionPath(QList<Touch> touches, const QDateTime &conversion, double lookbackDays = defaultLookbackDays);

/// Days, with their fraction, of each touch before the conversion.
[[nodiscard]] QList<double> daysBefore(const QList<Touch> &path, const QDateTime &conversion);

} // namespace punte
