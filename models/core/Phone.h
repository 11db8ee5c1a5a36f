// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Check.h"

namespace punte {

/// A phone number read for a default region (methods 7.7). `normalised` is what is stored: E.164 when it could be read, otherwise the
/// number as typed, with a warning: it is never lost. Source: libphonenumber.
struct PhoneCheck : Check {
    QString e164;     ///< "+40712345678"; empty when not valid
    QString national; ///< as dialled inside its country: "0712 345 678"
};

[[nodiscard]] PhoneCheck checkPhone(const QString &typed, const QString &region = QStringLiteral("RO"));
/// How a stored number is shown: national for the home region, international otherwise, as stored when it cannot be read.
[[nodiscard]] QString phoneForReading(const QString &stored, const QString &region = QStringLiteral("RO"));

} // namespace punte
