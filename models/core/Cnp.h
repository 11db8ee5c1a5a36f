// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Check.h"

namespace punte {

/// A Romanian personal number: 13 digits, weights 2 7 9 1 4 6 3 5 8 2 7 9, sum mod 11, 10 counts as 1; a valid date and county
/// (methods 7.2). Only to recognise one: a CRM does not store it.
[[nodiscard]] Check checkCnp(const QString &typed);
/// True when some text typed or imported into another field is, or contains, a personal number.
[[nodiscard]] bool looksLikeCnp(QStringView text);
/// The sentence to show beside such a field.
[[nodiscard]] QString cnpWarning();

} // namespace punte
