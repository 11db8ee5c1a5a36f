// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/CriticalWeights.h"
#include "models/decisions/Smaa.h"

namespace punte {

/// What other weights would make of a decision whose cells are known. Never stored; the scores stay as they are, only the second step is
/// taken again, so that a page can follow a slider: 8 options x 12 criteria with all its figures in a few ms, however many people rated.
class WhatIf final {
public:
    struct Answer {
        TrustComparison values;       ///< by both trust settings
        NumberMatrix contributions;   ///< options x criteria: `w_j*m_oj / sum(w)`, points of the total; 0 where nobody rated
        QList<CriterionFlips> flips;  ///< against the first leader; empty when none leads
        std::optional<Smaa> smaa;     ///< over the plausible weightings of `smaaOptions`; nothing when no option is complete
        QList<qsizetype> smaaOptions; ///< the complete options, which rows of `smaa` stand for
    };
    /// One option's value along the weight of one criterion.
    struct Curve {
        QList<double> weights;                        ///< raw
        QList<QList<std::optional<double>>> values{}; ///< per option, one per weight
    };

    /// Takes the cell means of a table by both settings. Invalid as RatingTable::check() says.
    [[nodiscard]] static Result<WhatIf> of(const RatingTable &table);

    /// `trust` names the setting whose means feed contributions, flips and SMAA. Invalid as valuesOfMeans() says.
    [[nodiscard]] Result<Answer> with(const QList<double> &weights, Trust trust = Trust::ByConfidence, const SmaaSettings &smaa = {}) const;
    /// The same in its two halves: what follows every step of a slider at once, and the draws, which may come a moment later and from
    /// another thread. Invalid as above.
    [[nodiscard]] Result<Answer> sums(const QList<double> &weights, Trust trust = Trust::ByConfidence) const;
    [[nodiscard]] Result<void> draw(Answer &answer, const QList<double> &weights, Trust trust = Trust::ByConfidence, const SmaaSettings &smaa = {}) const;
    /// All options' values while one criterion's raw weight goes from lowestWeight to highestWeight in `steps` equal steps, the other
    /// weights staying as they are. Invalid as above, for a criterion that is not there, and when `steps` is not 1..1000.
    [[nodiscard]] Result<Curve> along(qsizetype criterion, const QList<double> &weights, int steps = 49, Trust trust = Trust::ByConfidence) const;

private:
    WhatIf(CellMatrix byConfidence, CellMatrix equal) : m_byConfidence(std::move(byConfidence)), m_equal(std::move(equal)) {}
    [[nodiscard]] const CellMatrix &means(Trust trust) const { return trust == Trust::ByConfidence ? m_byConfidence : m_equal; }

    CellMatrix m_byConfidence;
    CellMatrix m_equal;
};

} // namespace punte
