// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// What a rating's confidence c does: `phi(c) = c/5`, or nothing (`phi = 1`, shown but not used).
enum class Trust { ByConfidence, Equal };

[[nodiscard]] constexpr double trustFactor(Trust trust, double confidence)
{
    return trust == Trust::ByConfidence ? confidence / 5 : 1;
}

/// The values of a decision's options under one trust setting.
struct DecisionValues {
    CellMatrix means;                     ///< options x criteria, points of 1..10; nothing where nobody rated
    QList<std::optional<double>> values;  ///< per option, points of 1..10; nothing where no cell is rated
    QList<int> ranks;                     ///< competition ranks over the options with a value; 0 without
    QList<qsizetype> incomplete;          ///< options with an unrated cell: their value is provisional, they are never recommended
    QList<qsizetype> leaders;             ///< the complete options with the highest value; several when they tie, none when all are incomplete
};

/// Means of the cells: `m_oj = sum_e phi(c)*s / sum_e phi(c)` over the evaluators who rated that cell (methods 1.2, step 1 and 2).
[[nodiscard]] CellMatrix cellMeans(const RatingTable &table, Trust trust);

/// The second step alone: `V_o = sum_j w_j*m_oj / sum_j w_j`, both sums over rated cells only, with ranks, incomplete options and leaders.
/// A rated cell that weighs nothing adds nothing; an option all of whose rated cells weigh nothing has no value.
/// Invalid when the means are empty or ragged, or the weights do not fit them (normalisedWeights()).
[[nodiscard]] Result<DecisionValues> valuesOfMeans(const CellMatrix &means, const QList<double> &weights);

/// The two-step confidence-weighted sum of a decision (methods 1.2, after simple additive weighting; two steps, because pooling the rows
/// lets a criterion that more people rated weigh more). Invalid as RatingTable::check() and valuesOfMeans() say.
[[nodiscard]] Result<DecisionValues> confidenceWeightedSum(const RatingTable &table, const QList<double> &weights, Trust trust);

/// Both settings at once, because a result that depends on the choice must say so: "With confidence counted equally, Y would lead".
struct TrustComparison {
    DecisionValues byConfidence;
    DecisionValues equal;
    bool leadersDiffer = false;
};
[[nodiscard]] Result<TrustComparison> compareTrust(const RatingTable &table, const QList<double> &weights);

} // namespace punte
