// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/QuerySearch.h"

namespace punte {

/// Opportunities by title and company.
[[nodiscard]] SearchSource opportunitySearch();
/// Contracts by number, with or without its signs, by title and company.
[[nodiscard]] SearchSource contractSearch();

} // namespace punte
