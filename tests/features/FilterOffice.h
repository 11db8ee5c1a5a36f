// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestDatabase.h"

namespace punte {

/// An office whose rows are as untidy as real ones: empty amounts, dates and owners, two currencies, own probabilities, deleted rows,
/// diacritics, signs that mean something to SQL, and a second organisation that nobody here may see.
struct FilterOffice {
    FilterOffice();
    TestDatabase db;
    TestDatabase::User ana;
};

} // namespace punte
