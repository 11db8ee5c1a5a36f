// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ratings.h"

namespace punte {

/// Options with at least one cell that nobody rated, in their order (methods 1.2, step 4).
[[nodiscard]] QList<qsizetype> incompleteOptions(const CellMatrix &means);

/// Per option the criteria that nobody rated, so that a page can name them.
[[nodiscard]] QList<QList<qsizetype>> unratedCriteria(const CellMatrix &means);

} // namespace punte
