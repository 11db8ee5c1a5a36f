// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// What the numbers mean to one another, which decides how far apart two of them are.
enum class ScaleLevel { Nominal, Ordinal, Interval, Ratio };

/// From here on alpha allows firm, or at least tentative, conclusions (Krippendorff 2004).
constexpr double firmAlpha = 0.80;
constexpr double tentativeAlpha = 0.667;

/// Krippendorff's alpha: `1 - D_o/D_e = 1 - (n-1) * sum(o_ck d_ck) / sum(n_c n_k d_ck)` over the coincidences o_ck of the values c and k
/// within units, n_c of them each (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability"). Squared differences d:
/// nominal 0 or 1; ordinal `(sum_{g=c..k} n_g - (n_c+n_k)/2)^2`; interval `(c-k)^2`; ratio `((c-k)/(c+k))^2`.
/// `raters`: raters x units, nothing where a rater left the unit out; a unit with fewer than two values tells nothing and is skipped.
/// Nothing when no unit has two values, when all values are the same, and for ratios with a negative value. 1 is perfect, 0 chance, below
/// 0 worse than chance. Invalid when there is no rater or unit, when ragged, or when a value is not finite.
[[nodiscard]] Result<std::optional<double>> krippendorffAlpha(const CellMatrix &raters, ScaleLevel level);

/// Alpha of a decision's scores: units are the cells, raters the evaluators. Invalid as RatingTable::check() says.
[[nodiscard]] Result<std::optional<double>> alphaOfScores(const RatingTable &table, ScaleLevel level = ScaleLevel::Interval);

} // namespace punte
