// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// The plain weighted sum of each option, `V_o = sum_j w_j * x_oj` (simple additive weighting, Tzeng & Huang 2011). The weights are taken
/// as they are, normalised or not; the result is in the unit of the matrix times that of the weights.
/// `matrix`: options x criteria, every cell a finite number. Invalid when it is empty or ragged, or when the weights are not one per
/// criterion or not as normalisedWeights() wants them.
[[nodiscard]] Result<QList<double>> weightedSum(const NumberMatrix &matrix, const QList<double> &weights);

/// That a matrix has rows, all equally long, of finite numbers; shared by the methods that take one.
[[nodiscard]] Result<> checkMatrix(const NumberMatrix &matrix);

} // namespace punte
