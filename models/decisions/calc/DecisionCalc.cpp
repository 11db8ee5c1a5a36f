// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/calc/DecisionCalc.h"

namespace punte {

const CalcTable &decisionCalcTable()
{
    static const CalcTable table = {
        {"weighted_sum", calcWeightedSum},
        {"topsis_no_normalisation", calcTopsis},
        {"confidence_weighted_saw_two_step", calcConfidenceWeightedSum},
        {"rwg_single_item", calcWithinGroupAgreement},
        {"kendall_w", calcKendallW},
        {"krippendorff_alpha", calcKrippendorffAlpha},
        {"smaa_rank_acceptability_uniform_weights", calcSmaa},
        {"borda_and_condorcet", calcBordaAndCondorcet},
    };
    return table;
}

} // namespace punte
