// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/BoardSource.h"

namespace punte {

/// The pipeline as a board: six stages, the closed ones limited to their last 30 days, sums by currency weighted by probability, the next
/// task of visible cards. registerSalesTables() must have run.
[[nodiscard]] BoardSource pipelineSource();

/// How long the closed columns look back; they say so.
inline constexpr int closedColumnDays = 30;

} // namespace punte
