// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Money.h"

#include <QCoreApplication>

#include <unicode/ucurr.h>

namespace punte {

namespace {

std::unexpected<AppError> moneyError(const char *text)
{
    return std::unexpected(toldError(ErrorKind::Invalid, [text] { return QCoreApplication::translate("Money", text); }));
}

} // namespace

int currencyDecimals(const QByteArray &currency)
{
    if (currency.size() != 3)
        return 2;
    const QString code = QString::fromLatin1(currency).toUpper();
    UErrorCode status = U_ZERO_ERROR;
    const int digits = ucurr_getDefaultFractionDigits(reinterpret_cast<const UChar *>(code.utf16()), &status);
    return U_SUCCESS(status) && digits >= 0 ? digits : 2;
}

Result<Money> Money::fromText(QStringView plain, const QByteArray &currency)
{
    const auto value = Decimal::fromText(plain);
    if (!value)
        return moneyError(QT_TRANSLATE_NOOP("Money", "This is not an amount."));
    const auto minor = value->rescaled(currencyDecimals(currency));
    if (!minor || !minor->units())
        return moneyError(QT_TRANSLATE_NOOP("Money", "The amount is too large."));
    if (*minor != *value)
        return moneyError(QT_TRANSLATE_NOOP("Money", "The amount has more decimals than its currency."));
    return Money{*minor->units(), currency};
}

QString Money::toText() const
{
    return Decimal(minor, currencyDecimals(currency)).toText();
}

Result<Money> Money::plus(const Money &other) const
{
    if (currency != other.currency)
        return moneyError(QT_TRANSLATE_NOOP("Money", "Two currencies never share a total."));
    qint64 sum = 0;
    if (__builtin_add_overflow(minor, other.minor, &sum))
        return moneyError(QT_TRANSLATE_NOOP("Money", "The amount is too large."));
    return Money{sum, currency};
}

Result<Money> Money::percent(const Decimal &percentage) const
{
    const auto product = Decimal(minor, 2).times(percentage);
    const auto rounded = product ? product->rescaled(0) : std::nullopt;
    if (!rounded || !rounded->units())
        return moneyError(QT_TRANSLATE_NOOP("Money", "The amount is too large."));
    return Money{*rounded->units(), currency};
}

} // namespace punte
