// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Decimal.h"

#include <QString>

namespace punte {

enum class DecimalStyle {
    Comma, ///< 1.234,56 (Romanian)
    Point  ///< 1,234.56 (English)
};

/// What a typed or imported number means. Nothing is corrected silently: `ambiguous` says that a reader of the other style would
/// read `alternative` instead (1.234: one thousand, or one and a bit), and the value is echoed before it is stored.
struct NumberReading {
    QString value;          ///< plain exact text: "1234.56"
    bool ambiguous = false;
    QString alternative;    ///< the other reading, when ambiguous
    bool inStyle = true;    ///< false: written in the other style, but only one reading is possible
    QByteArray currency;    ///< ISO code written beside the number, upper case; empty when none
};

/// Reads a number as people write it: group separators of the style, blanks of all kinds or apostrophes between groups of three,
/// a sign in front (also U+2212), a currency code, "lei" or a currency sign before or after. Invalid when it is anything else
/// (infinity, exponents, broken groups, more than 30 digits). An empty text is Invalid: no value is not zero.
[[nodiscard]] Result<NumberReading> readNumber(QStringView typed, DecimalStyle style);

/// Rounds a plain decimal of any length (also with an exponent) to `decimals` places (-30..100), as text, exactly.
/// Nothing when the text is not a number. Source: methods 8.1 (6); equals PostgreSQL's round(numeric) for HalfAway.
[[nodiscard]] std::optional<QString> roundDecimalText(QStringView plain, int decimals, RoundingMode mode);

} // namespace punte
