// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"

#include <QByteArray>

namespace punte {

/// Number of decimals of an ISO 4217 currency (2 for RON, 0 for JPY); 2 for an unknown code. Source: ICU.
[[nodiscard]] int currencyDecimals(const QByteArray &currency);

/// An amount as the database keeps it: integer minor units and an ISO 4217 code. Two currencies never meet in one sum.
struct Money {
    qint64 minor = 0;
    QByteArray currency;

    /// From the exact text of a numeric column ("1234.50"); an amount with more decimals than the currency has is refused, not rounded.
    [[nodiscard]] static Result<Money> fromText(QStringView plain, const QByteArray &currency);
    /// The exact plain text ("1234.50") for the database and for export.
    [[nodiscard]] QString toText() const;
    /// Sum of two amounts of one currency; Invalid for two currencies or an overflow.
    [[nodiscard]] Result<Money> plus(const Money &other) const;
    /// Part of the amount in per cent (probability, discount), rounded half away from zero to minor units.
    [[nodiscard]] Result<Money> percent(const Decimal &percentage) const;
    bool operator==(const Money &) const = default;
};

} // namespace punte
