// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/QuerySearch.h"

namespace punte {

/// Campaigns by name and goal.
[[nodiscard]] SearchSource campaignSearch();

} // namespace punte
