// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/NumberText.h"

#include <QLocale>

namespace punte {

/// Numbers as people read them in the window's language (the default QLocale), or in another one for letters. All take plain exact
/// text ("-1234.5") and never pass through binary floating point; text that is no number comes back as it is. Minus is U+2212.
class NumberFormat final {
public:
    /// `decimals` < 0 keeps those of the text; otherwise rounds half away from zero.
    [[nodiscard]] static QString decimal(QStringView plain, int decimals = -1, const QLocale &locale = QLocale());
    /// Decimals of the currency, ISO code after a no-break space: "1.234,50 RON", "1,234.50 RON". An empty currency: the number alone.
    [[nodiscard]] static QString money(QStringView plain, const QByteArray &currency, const QLocale &locale = QLocale());
    /// Money without its code, for a column whose head names the currency.
    [[nodiscard]] static QString amount(QStringView plain, const QByteArray &currency, const QLocale &locale = QLocale());
    [[nodiscard]] static QString integer(qint64 number, const QLocale &locale = QLocale());
    /// "12,5 %" in Romanian (no-break space), "12.5%" in English.
    [[nodiscard]] static QString percent(QStringView plain, int decimals = -1, const QLocale &locale = QLocale());
    /// With a sign in front of positive numbers too: "+19,260.00 RON".
    [[nodiscard]] static QString moneyChange(QStringView plain, const QByteArray &currency, const QLocale &locale = QLocale());
    /// How numbers are written in a language: decides how typed ones are read.
    [[nodiscard]] static DecimalStyle style(const QLocale &locale = QLocale());
};

} // namespace punte
