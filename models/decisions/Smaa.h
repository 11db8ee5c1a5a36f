// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// How SMAA draws weights. The seed is fixed and shown, so that a figure can be had again.
struct SmaaSettings {
    int draws = 10'000;        ///< standard error of a share at most 0.005
    quint64 seed = 20'010'115; ///< any number; this one is shown with the figures
    double around = 0.30;      ///< of plausibleWeightings(): each weight within +-30 % of the stated one
};

/// Stochastic multicriteria acceptability.
struct Smaa {
    NumberMatrix acceptability;                           ///< options x ranks, shares of the draws; rows and columns add up to 1
    QList<std::optional<QList<double>>> centralWeights;   ///< per option the mean of the weights that make it first; nothing: never best
    int draws = 0;
    quint64 seed = 0;
    /// The share of weightings with which an option is first.
    [[nodiscard]] double first(qsizetype option) const { return acceptability[option].first(); }
};

/// SMAA-2 (Lahdelma & Salminen 2001) with nothing known of the weights: they are uniform on the simplex (differences of n-1 sorted
/// uniforms), and `values`, options x criteria of finite numbers, are summed by them. Options that tie share the ranks they fill.
/// Invalid as checkMatrix() says, and when the number of draws is not between 1 and 1,000,000.
[[nodiscard]] Result<Smaa> smaaUnknownWeights(const NumberMatrix &values, const SmaaSettings &settings = {});

/// The same with weights that are the stated ones give or take `around`, independently and evenly, then made to add up to 1: the
/// "plausible weightings" of a page. `weights`: one per criterion, as normalisedWeights() wants them; `around` from 0 to 1.
[[nodiscard]] Result<Smaa> smaaPlausibleWeights(const NumberMatrix &values, const QList<double> &weights, const SmaaSettings &settings = {});

} // namespace punte
