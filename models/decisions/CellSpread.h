// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// From this interquartile range on a cell of the 1..10 scale is marked as one where people differ (methods 1.3).
constexpr double wideSpread = 3;
/// A round may stop when no cell of the two leading options is wider (methods 1.6).
constexpr double settledSpread = 2;

/// How far the ratings of one cell lie apart. Points of the scale; confidence plays no part.
struct CellSpread {
    qsizetype count = 0;       ///< ratings in the cell
    double lowest = 0;
    double highest = 0;
    double lowerQuartile = 0;  ///< type 7
    double upperQuartile = 0;
    std::optional<double> rwg; ///< withinGroupAgreement(); nothing for one rating
    [[nodiscard]] double range() const { return highest - lowest; }
    [[nodiscard]] double iqr() const { return upperQuartile - lowerQuartile; }
    [[nodiscard]] bool isWide() const { return iqr() >= wideSpread; }
};

/// The spread of one cell's scores; nothing for a cell that nobody rated. The scores are finite numbers.
[[nodiscard]] std::optional<CellSpread> cellSpread(QList<double> scores);

/// Of every cell, options x criteria.
[[nodiscard]] QList<QList<std::optional<CellSpread>>> cellSpreads(const RatingTable &table);

} // namespace punte
