// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/QuerySearch.h"

namespace punte {

/// Decisions found by their number ("DC-41", "DC-041"), title, customer or description.
[[nodiscard]] SearchSource decisionSearch();

} // namespace punte
