// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Check.h"

namespace punte {

/// A Romanian company identifier (CUI / CIF): 2-10 digits without a leading zero, the last one a check digit; weights 7 5 3 2 1 7 5 3 2
/// (methods 7.1). Blanks and an RO prefix are taken off; the prefix only says that the company pays VAT. A wrong check digit is a
/// warning: foreign and old identifiers exist. Text that is no Romanian identifier at all is a warning too and kept as typed.
struct TaxIdCheck : Check {
    bool vatPrefix = false; ///< written with RO in front
};

[[nodiscard]] TaxIdCheck checkTaxId(const QString &typed);
/// The check digit for up to nine digits, or -1 when the text is not that.
[[nodiscard]] int taxIdCheckDigit(QStringView digits);

} // namespace punte
