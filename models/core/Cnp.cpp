// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Cnp.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

namespace punte {

namespace {

int cnpDigit(QStringView digits, qsizetype at)
{
    return digits[at].unicode() - u'0';
}

int cnpNumber(QStringView digits, qsizetype at)
{
    return cnpDigit(digits, at) * 10 + cnpDigit(digits, at + 1);
}

bool cnpDateExists(QStringView digits)
{
    const int month = cnpNumber(digits, 3);
    const int day = cnpNumber(digits, 5);
    const int year = cnpNumber(digits, 1);
    switch (cnpDigit(digits, 0)) {
    case 1: case 2: return QDate::isValid(1900 + year, month, day);
    case 3: case 4: return QDate::isValid(1800 + year, month, day);
    case 5: case 6: return QDate::isValid(2000 + year, month, day);
    default: // residents and other foreigners: the century is not written
        return QDate::isValid(1900 + year, month, day) || QDate::isValid(2000 + year, month, day);
    }
}

bool cnpCountyExists(int county)
{
    // 47 and 48 were sectors 7 and 8 of București; 70 has been given to births registered abroad since 2024, 80-83 are special ranges.
    return (county >= 1 && county <= 48) || county == 51 || county == 52 || county == 70 || (county >= 80 && county <= 83);
}

int cnpCheckDigit(QStringView digits)
{
    static constexpr std::array weights = {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9};
    int sum = 0;
    for (qsizetype i = 0; i < 12; ++i)
        sum += weights[static_cast<size_t>(i)] * cnpDigit(digits, i);
    return sum % 11 == 10 ? 1 : sum % 11;
}

bool isCnpDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return text.size() == 13;
}

bool isCnp(QStringView digits)
{
    return isCnpDigits(digits) && digits[0] != u'0' && cnpDateExists(digits) && cnpCountyExists(cnpNumber(digits, 7))
        && cnpCheckDigit(digits) == cnpDigit(digits, 12);
}

} // namespace

Check checkCnp(const QString &typed)
{
    Check check;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-')
            check.normalised += c;
    }
    const QStringView digits = check.normalised;
    if (!isCnpDigits(digits))
        check.reason = QCoreApplication::translate("Checks", "A personal number has 13 digits.");
    else if (digits[0] == u'0')
        check.reason = QCoreApplication::translate("Checks", "A personal number does not begin with 0.");
    else if (!cnpDateExists(digits))
        check.reason = QCoreApplication::translate("Checks", "The date of birth in the personal number does not exist.");
    else if (!cnpCountyExists(cnpNumber(digits, 7)))
        check.reason = QCoreApplication::translate("Checks", "The county in the personal number does not exist.");
    else if (cnpCheckDigit(digits) != cnpDigit(digits, 12))
        check.reason = QCoreApplication::translate("Checks", "The check digit of the personal number does not fit.");
    if (!check.reason.isEmpty())
        check.level = Check::Level::Error;
    return check;
}

bool looksLikeCnp(QStringView text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool digit = i < text.size() && text[i] >= u'0' && text[i] <= u'9';
        if (digit)
            continue;
        if (i - start == 13 && isCnp(text.mid(start, 13)))
            return true;
        start = i + 1;
    }
    return false;
}

QString cnpWarning()
{
    return QCoreApplication::translate("Checks", "This looks like a personal number. A CRM does not need it.");
}

} // namespace punte
