// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Calc.h"

namespace punte {

/// The calculations of this room for `puntectl calc`, by the names of the published vectors. Each answers from the very functions that
/// the pages use, and refuses keys it does not know, so that a misspelt one is not read as a default.
[[nodiscard]] const CalcTable &decisionCalcTable();

[[nodiscard]] Result<QJsonObject> calcWeightedSum(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcTopsis(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcConfidenceWeightedSum(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcWithinGroupAgreement(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcKendallW(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcKrippendorffAlpha(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcSmaa(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcBordaAndCondorcet(const QJsonObject &input);

} // namespace punte
