// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace punte {

/// Values closer than this are the same: two sums of one decision differ by rounding alone (methods 1.2, point 5).
constexpr double sameValue = 1e-9;

/// Competition ranks, the highest value first: 1, 2, 2, 4. A value that is missing has no rank: 0.
[[nodiscard]] QList<int> competitionRanks(const QList<std::optional<double>> &values);
[[nodiscard]] QList<int> competitionRanks(const QList<double> &values);

/// Ranks from 1 with ties averaged (1, 2.5, 2.5, 4), and the tie correction `T = sum(t^3 - t)` over the groups of t equal values
/// (Kendall & Babington Smith 1939). Values are equal when they lie within sameValue of the best of their group.
struct MidRanks {
    QList<double> ranks;
    double ties = 0;
};
enum class RankOrder { LowestFirst, HighestFirst };
[[nodiscard]] MidRanks midRanks(const QList<double> &values, RankOrder order);

} // namespace punte
