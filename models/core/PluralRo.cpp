// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/PluralRo.h"

#include "models/core/Decimal.h"

#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>

namespace punte {

std::optional<QByteArray> pluralCategoryRo(QStringView number)
{
    if (!Decimal::fromText(number))
        return std::nullopt;
    const qsizetype point = number.indexOf(u'.');
    const int decimals = point < 0 ? 0 : static_cast<int>(number.size() - point - 1);
    const QByteArray digits = number.toLatin1();

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(icu::Locale("ro"), status));
    const icu::number::FormattedNumber formatted = icu::number::NumberFormatter::withLocale(icu::Locale("ro"))
        .precision(icu::number::Precision::fixedFraction(decimals))
        .formatDecimal({digits.constData(), static_cast<int32_t>(digits.size())}, status);
    if (U_FAILURE(status))
        return std::nullopt;
    const icu::UnicodeString category = rules->select(formatted, status);
    if (U_FAILURE(status))
        return std::nullopt;
    return QString::fromUtf16(category.getBuffer(), category.length()).toLatin1();
}

} // namespace punte
