// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

namespace punte {

/// People per variant as Evan Miller's well-known web calculator says, rounded as there: it takes sqrt(2 p1 q1) where R takes the mean of
/// both rates, and counts a baseline above one half from the other side. For comparing with that calculator only; plans are made with
/// plannedSize(), which follows R (methods 2.2). Invalid when the baseline, the rate it should reach, alpha or power is not strictly
/// between 0 and 1, or the difference is none.
[[nodiscard]] Result<double> millerSampleSize(double baseline, double difference, double power = 0.8, double alpha = 0.05);

} // namespace punte
