// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// Kendall's coefficient of concordance: how far m judges put n objects into the same order. W is about order, r_wg about level.
struct KendallW {
    qsizetype judges = 0;        ///< m
    qsizetype objects = 0;       ///< n
    QList<double> rankSums;      ///< per object
    double s = 0;                ///< sum of squared deviations of the rank sums from their mean
    std::optional<double> w;     ///< 0..1; nothing with fewer than 2 judges or 3 objects, or when no judge tells any two objects apart
    std::optional<double> chi2;  ///< m(n-1)W
    int degrees = 0;             ///< n-1
    std::optional<double> p;     ///< upper tail of the chi-squared distribution; only a hint, and only from eight objects on
    [[nodiscard]] bool isHint() const { return p && objects > 7; }
};

/// `W = 12 S / (m^2 (n^3 - n) - m sum(T))` with `T = sum(t^3 - t)` per judge's groups of ties (Kendall & Babington Smith 1939; as R's
/// friedman.test). `judges`: one list per judge, one finite number per object; whatever they are (ranks, scores), they are ranked again
/// with ties averaged, the lowest number first for ranks and the highest first for values. Invalid when ragged, empty or not finite.
enum class JudgeNumbers { Ranks, Values };
[[nodiscard]] Result<KendallW> kendallW(const NumberMatrix &judges, JudgeNumbers numbers);

/// The agreement of a decision: every evaluator orders the options by his own V, `sum_j w_j*s_oj / sum_j w_j` over the cells he rated.
/// Who has no V for some option has no order of all, and is left out; `judges` says how many were counted.
/// Invalid as RatingTable::check() and normalisedWeights() say.
[[nodiscard]] Result<KendallW> agreementOfOrder(const RatingTable &table, const QList<double> &weights);

/// An evaluator's own value of each option (confidence cancels out for one person); nothing where he rated no cell that weighs anything.
/// For use inside the methods only: nothing per evaluator is ever shown. `weights` are one per criterion.
[[nodiscard]] QList<std::optional<double>> ownValues(const RatingTable &table, qsizetype evaluator, const QList<double> &weights);

} // namespace punte
