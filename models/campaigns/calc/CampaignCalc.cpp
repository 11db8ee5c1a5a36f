// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/calc/CampaignCalc.h"

namespace punte {

const CalcTable &campaignCalcTable()
{
    static const CalcTable table = {
        {"two_proportion_z_pooled", calcTwoProportions},
        {"chisq_k_proportions", calcChiSquaredProportions},
        {"chisq_independence", calcChiSquaredIndependence},
        {"fisher_exact", calcFisherExact},
        {"sample_ratio_mismatch_chisq", calcSampleRatio},
        {"holm", calcHolm},
        {"wilson_ci_95", calcWilson},
        {"newcombe_diff_ci_95", calcNewcombe},
        {"power_two_prop_normal_R", calcPower},
        {"sample_size_miller", calcMiller},
        {"ab_assignment", calcAssignment},
        {"beta_binomial_prob_B_beats_A", calcProbabilityBBeatsA},
        {"beta_binomial_expected_loss", calcExpectedLoss},
        {"msprt_normal_two_sample", calcMixtureTest},
        {"msprt_always_valid", calcAlwaysValid},
        {"ab_verdict", calcVerdict},
        {"first_touch", calcFirstTouch},
        {"last_touch", calcLastTouch},
        {"linear", calcLinear},
        {"time_decay_half_life_7", calcTimeDecay},
        {"position_based_40_20_40", calcPositionBased},
        {"attribution", calcAttribution},
        {"ctr_cvr_cpc_roi", calcCampaignRates},
        {"send_rates", calcSendRates},
        {"metric_change", calcMetricChange},
        {"budget_expected", calcBudgetPace},
    };
    return table;
}

} // namespace punte
