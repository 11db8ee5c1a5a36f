// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/NumberFormat.h"

#include "models/core/Money.h"

namespace punte {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);

QString groupedNumber(QStringView plain, DecimalStyle style)
{
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain = plain.mid(1);
    const qsizetype point = plain.indexOf(u'.');
    const QStringView whole = point < 0 ? plain : plain.left(point);
    QString text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += style == DecimalStyle::Comma ? u'.' : u',';
        text += whole[i];
    }
    if (point >= 0) {
        text += style == DecimalStyle::Comma ? u',' : u'.';
        text += plain.mid(point + 1);
    }
    return negative ? minusSign + text : text;
}

} // namespace

DecimalStyle NumberFormat::style(const QLocale &locale)
{
    return locale.decimalPoint() == QLatin1String(",") ? DecimalStyle::Comma : DecimalStyle::Point;
}

QString NumberFormat::decimal(QStringView plain, int decimals, const QLocale &locale)
{
    int places = decimals;
    if (places < 0) {
        const qsizetype point = plain.indexOf(u'.');
        places = point < 0 ? 0 : static_cast<int>(plain.size() - point - 1);
    }
    const auto rounded = roundDecimalText(plain, places, RoundingMode::HalfAway);
    return rounded ? groupedNumber(*rounded, style(locale)) : plain.toString();
}

QString NumberFormat::amount(QStringView plain, const QByteArray &currency, const QLocale &locale)
{
    return decimal(plain, currencyDecimals(currency), locale);
}

QString NumberFormat::money(QStringView plain, const QByteArray &currency, const QLocale &locale)
{
    const QString number = amount(plain, currency, locale);
    return currency.isEmpty() || number.isEmpty() ? number : number + noBreakSpace + QString::fromLatin1(currency);
}

QString NumberFormat::moneyChange(QStringView plain, const QByteArray &currency, const QLocale &locale)
{
    const QString text = money(plain, currency, locale);
    const auto value = Decimal::fromText(plain);
    return value && !value->isZero() && !value->isNegative() ? u'+' + text : text;
}

QString NumberFormat::integer(qint64 number, const QLocale &locale)
{
    return groupedNumber(QString::number(number), style(locale));
}

QString NumberFormat::percent(QStringView plain, int decimals, const QLocale &locale)
{
    const QString number = decimal(plain, decimals, locale);
    return locale.language() == QLocale::Romanian ? number + noBreakSpace + u'%' : number + u'%';
}

} // namespace punte
