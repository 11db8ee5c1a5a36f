// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Money.h"

#include <QDate>

namespace punte {

/// What should be spent by the end of a day if a budget lasts evenly from its first day to its last, both included: nothing before the
/// first, all from the last on; half away from zero to minor units. Invalid when a day is none or the end is before the start.
[[nodiscard]] Result<Money> expectedSpend(const Money &budget, QDate start, QDate end, QDate day);

} // namespace punte
