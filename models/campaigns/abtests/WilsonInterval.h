// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/ArmCount.h"

namespace punte {

/// Wilson's 95 % score interval of a share (methods 2.2; Newcombe 1998, Stat Med 17:857-872, method 3). Stays inside 0..1, also for none
/// and for all. Nothing when nobody was reached. Invalid as checkArm().
[[nodiscard]] Result<std::optional<Interval>> wilsonInterval(const ArmCount &arm);

} // namespace punte
