// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Check.h"

#include <QDate>

namespace punte {

/// A Romanian trade register number (methods 7.3). Old form `J40/8364/2024`: type J, F or C, county 1-40, 51, 52, serial of up to five
/// digits, year 1990-2024. New form since 2024-07-26: J + year + 6-digit serial + 2-digit county (00 for new registrations) + check
/// digit = (letter code mod 10 + sum of the digits) mod 10. Normalised: blanks, dashes and backslashes become the slashes of the short
/// form, the county gets two digits, a full date becomes its year. `today` bounds the year.
[[nodiscard]] Check checkTradeRegister(const QString &typed, QDate today);

} // namespace punte
