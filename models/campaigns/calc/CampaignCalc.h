// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Calc.h"

namespace punte {

/// The calculations of this room for `puntectl calc`, by the names of the published vectors. Each answers from the very functions that
/// the pages use, and refuses keys it does not know, so that a misspelt one is not read as a default.
[[nodiscard]] const CalcTable &campaignCalcTable();

// Two tests side by side: {"x": [..], "n": [..]} are successes and people per variant; a case of an interval is [x, n] or [x1, n1, x2, n2].
[[nodiscard]] Result<QJsonObject> calcTwoProportions(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcChiSquaredProportions(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcChiSquaredIndependence(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcFisherExact(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcSampleRatio(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcHolm(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcWilson(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcNewcombe(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcPower(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcMiller(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcAssignment(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcProbabilityBBeatsA(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcExpectedLoss(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcMixtureTest(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcAlwaysValid(const QJsonObject &input);
/// {"planned_n", "looks": [[[x, n] per variant, control first] per look], "split"?, "alpha"?, "tau"?}
[[nodiscard]] Result<QJsonObject> calcVerdict(const QJsonObject &input);

[[nodiscard]] Result<QJsonObject> calcFirstTouch(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcLastTouch(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcLinear(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcPositionBased(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcTimeDecay(const QJsonObject &input);
/// {"touchpoints": [{"id", "at"}], "conversion", "amount", "currency"?, "lookback_days"?, "half_life_days"?}: all five models.
[[nodiscard]] Result<QJsonObject> calcAttribution(const QJsonObject &input);

[[nodiscard]] Result<QJsonObject> calcCampaignRates(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcSendRates(const QJsonObject &input);
/// {"now": [..], "before": [..]}: both kinds of change, parallel.
[[nodiscard]] Result<QJsonObject> calcMetricChange(const QJsonObject &input);
/// {"budget", "currency"?, "start", "end", "day"}
[[nodiscard]] Result<QJsonObject> calcBudgetPace(const QJsonObject &input);

} // namespace punte
