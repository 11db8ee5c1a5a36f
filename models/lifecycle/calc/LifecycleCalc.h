// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Calc.h"

namespace punte {

/// The calculations of this room for `puntectl calc`, by the names of the published vectors; keys they do not know are refused.
[[nodiscard]] const CalcTable &lifecycleCalcTable();

[[nodiscard]] Result<QJsonObject> calcNpsAndMargin(const QJsonObject &input);
[[nodiscard]] Result<QJsonObject> calcNpsTrend(const QJsonObject &input);

} // namespace punte
