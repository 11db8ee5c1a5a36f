// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sales/StageHistory.h"
#include "views/components/InspectorRow.h"

namespace punte::StageText {

/// "12 days", "today" for a stay that began today, "under a day" for one that was over within it.
[[nodiscard]] QString days(int days, bool present);
/// A stage of the way: all its stays together, since when or from when to when, by whom; skipped ones say so.
[[nodiscard]] InspectorRow::Content step(const StageStep &step, QDate today);
/// One stay, with how it came about.
[[nodiscard]] InspectorRow::Content stay(const StageStay &stay, QDate today);

} // namespace punte::StageText
