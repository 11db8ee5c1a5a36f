// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/ArmCount.h"

namespace punte {

/// Newcombe's 95 % interval of the difference first minus second, from the Wilson limits of both (methods 2.2; Newcombe 1998, Stat Med
/// 17:873-890, method 10). Nothing when nobody was reached in one. Invalid as checkArm().
[[nodiscard]] Result<std::optional<Interval>> newcombeInterval(const ArmCount &first, const ArmCount &second);

} // namespace punte
