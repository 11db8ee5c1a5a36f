// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/QuerySearch.h"

namespace punte {

/// Files by their names; a hit opens the record that the file hangs on.
[[nodiscard]] SearchSource fileSearch();

} // namespace punte
