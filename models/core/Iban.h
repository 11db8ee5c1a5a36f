// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Check.h"

namespace punte {

/// An IBAN of any country: its own length and ISO 13616 mod 97 = 1; for Romania also the form RO + 2 digits + 4 letters + 16
/// alphanumerics (methods 7.5). Normalised = upper case without blanks and dashes. Lengths: SWIFT IBAN registry.
[[nodiscard]] Check checkIban(const QString &typed);
/// Length of the IBANs of a country ("RO" -> 24); 0 for a country without IBANs.
[[nodiscard]] int ibanLength(QStringView country);
/// In groups of four, for reading.
[[nodiscard]] QString ibanForReading(const QString &normalised);

} // namespace punte
