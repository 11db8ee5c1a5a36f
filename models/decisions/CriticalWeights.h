// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/ConfidenceWeightedSum.h"

namespace punte {

/// Where an option overtakes the leader when one criterion's weight moves and the others keep their proportions.
struct WeightFlip {
    double share = 0;               ///< t*: the criterion's part of all weights, 0..1
    std::optional<double> weight{}; ///< the same as a raw weight beside the others as they are; nothing for a share of 1
    qsizetype rival = -1;           ///< the option that leads beyond it
};

/// What one criterion's weight can do to the leader: the nearest flips below and above what it counts now.
struct CriterionFlips {
    double share = 0; ///< now, 0..1
    std::optional<WeightFlip> below{};
    std::optional<WeightFlip> above{};
    [[nodiscard]] bool canFlip() const { return below || above; }
};

/// Exact critical weights of `leader` against `rival`, one per criterion: `t* = a / (a - d)` with `d = m_bj - m_oj` and `a = R_b - R_o`,
/// R being the value from the other criteria alone (methods 1.4; after Triantaphyllou & Sanchez 1997). Nothing where t* lies outside 0..1
/// or a = d: this criterion cannot flip it; nothing either where no other criterion weighs anything. At 0 or 1 itself they only meet.
/// `leader` and `rival`: rows of complete means, one value per criterion. Invalid when they or the weights do not fit each other.
[[nodiscard]] Result<QList<std::optional<double>>> criticalShares(const QList<double> &leader, const QList<double> &rival,
                                                                  const QList<double> &weights);

/// The flips of every criterion, taken over all complete options against `leader` (an index into the means, which must be complete).
/// Where the leader is tied with a rival already, that rival's flip lies at the present share. Invalid as above.
[[nodiscard]] Result<QList<CriterionFlips>> criticalWeights(const CellMatrix &means, const QList<double> &weights, qsizetype leader);

} // namespace punte
