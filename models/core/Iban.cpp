// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Iban.h"

#include <QCoreApplication>

#include <array>

namespace punte {

namespace {

struct IbanCountry {
    char code[3];
    int length;
};

// SWIFT IBAN registry, with the French overseas territories and the Crown dependencies that use FR and GB forms.
constexpr std::array ibanCountries = {
    IbanCountry{"AD", 24}, IbanCountry{"AE", 23}, IbanCountry{"AL", 28}, IbanCountry{"AT", 20}, IbanCountry{"AX", 18},
    IbanCountry{"AZ", 28}, IbanCountry{"BA", 20}, IbanCountry{"BE", 16}, IbanCountry{"BG", 22}, IbanCountry{"BH", 22},
    IbanCountry{"BI", 27}, IbanCountry{"BL", 27}, IbanCountry{"BR", 29}, IbanCountry{"BY", 28}, IbanCountry{"CH", 21},
    IbanCountry{"CR", 22}, IbanCountry{"CY", 28}, IbanCountry{"CZ", 24}, IbanCountry{"DE", 22}, IbanCountry{"DJ", 27},
    IbanCountry{"DK", 18}, IbanCountry{"DO", 28}, IbanCountry{"EE", 20}, IbanCountry{"EG", 29}, IbanCountry{"ES", 24},
    IbanCountry{"FI", 18}, IbanCountry{"FK", 18}, IbanCountry{"FO", 18}, IbanCountry{"FR", 27}, IbanCountry{"GB", 22},
    IbanCountry{"GE", 22}, IbanCountry{"GF", 27}, IbanCountry{"GG", 22}, IbanCountry{"GI", 23}, IbanCountry{"GL", 18},
    IbanCountry{"GP", 27}, IbanCountry{"GR", 27}, IbanCountry{"GT", 28}, IbanCountry{"HN", 28}, IbanCountry{"HR", 21},
    IbanCountry{"HU", 28}, IbanCountry{"IE", 22}, IbanCountry{"IL", 23}, IbanCountry{"IM", 22}, IbanCountry{"IQ", 23},
    IbanCountry{"IS", 26}, IbanCountry{"IT", 27}, IbanCountry{"JE", 22}, IbanCountry{"JO", 30}, IbanCountry{"KW", 30},
    IbanCountry{"KZ", 20}, IbanCountry{"LB", 28}, IbanCountry{"LC", 32}, IbanCountry{"LI", 21}, IbanCountry{"LT", 20},
    IbanCountry{"LU", 20}, IbanCountry{"LV", 21}, IbanCountry{"LY", 25}, IbanCountry{"MC", 27}, IbanCountry{"MD", 24},
    IbanCountry{"ME", 22}, IbanCountry{"MF", 27}, IbanCountry{"MK", 19}, IbanCountry{"MN", 20}, IbanCountry{"MQ", 27},
    IbanCountry{"MR", 27}, IbanCountry{"MT", 31}, IbanCountry{"MU", 30}, IbanCountry{"NC", 27}, IbanCountry{"NI", 28},
    IbanCountry{"NL", 18}, IbanCountry{"NO", 15}, IbanCountry{"OM", 23}, IbanCountry{"PF", 27}, IbanCountry{"PK", 24},
    IbanCountry{"PL", 28}, IbanCountry{"PM", 27}, IbanCountry{"PS", 29}, IbanCountry{"PT", 25}, IbanCountry{"QA", 29},
    IbanCountry{"RE", 27}, IbanCountry{"RO", 24}, IbanCountry{"RS", 22}, IbanCountry{"RU", 33}, IbanCountry{"SA", 24},
    IbanCountry{"SC", 31}, IbanCountry{"SD", 18}, IbanCountry{"SE", 24}, IbanCountry{"SI", 19}, IbanCountry{"SK", 24},
    IbanCountry{"SM", 27}, IbanCountry{"SO", 23}, IbanCountry{"ST", 25}, IbanCountry{"SV", 28}, IbanCountry{"TF", 27},
    IbanCountry{"TL", 23}, IbanCountry{"TN", 24}, IbanCountry{"TR", 26}, IbanCountry{"UA", 29}, IbanCountry{"VA", 22},
    IbanCountry{"VG", 24}, IbanCountry{"WF", 27}, IbanCountry{"XK", 20}, IbanCountry{"YE", 30}, IbanCountry{"YT", 27},
};

bool ibanIsLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool ibanIsDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int ibanRemainder(const QString &iban)
{
    int rest = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        const int value = ibanIsDigit(c) ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest;
}

QString ibanReason(const QString &iban)
{
    for (const QChar c : iban) {
        if (!ibanIsLetter(c) && !ibanIsDigit(c))
            return QCoreApplication::translate("Checks", "An IBAN has only letters and digits.");
    }
    if (iban.size() < 4 || !ibanIsLetter(iban[0]) || !ibanIsLetter(iban[1]) || !ibanIsDigit(iban[2]) || !ibanIsDigit(iban[3]))
        return QCoreApplication::translate("Checks", "An IBAN begins with two letters and two digits.");
    const int length = ibanLength(QStringView(iban).left(2));
    if (length == 0)
        return QCoreApplication::translate("Checks", "%1 is not a country with IBANs.").arg(iban.left(2));
    if (iban.size() != length)
        return QCoreApplication::translate("Checks", "An IBAN of %1 has %2 characters, this one has %3.")
            .arg(iban.left(2)).arg(length).arg(iban.size());
    if (iban.startsWith(u"RO")) {
        for (qsizetype i = 4; i < 8; ++i) {
            if (!ibanIsLetter(iban[i]))
                return QCoreApplication::translate("Checks", "The bank in a Romanian IBAN is four letters.");
        }
    }
    // 00, 01 and 99 satisfy mod 97 but are never issued: check digits run from 02 to 98.
    const int digits = (iban[2].unicode() - u'0') * 10 + iban[3].unicode() - u'0';
    if (ibanRemainder(iban) != 1 || digits < 2 || digits > 98)
        return QCoreApplication::translate("Checks", "The check digits of the IBAN do not fit.");
    return {};
}

} // namespace

int ibanLength(QStringView country)
{
    for (const IbanCountry &entry : ibanCountries) {
        if (country == QLatin1String(entry.code))
            return entry.length;
    }
    return 0;
}

Check checkIban(const QString &typed)
{
    Check check;
    for (const QChar c : typed) {
        if (!c.isSpace() && c != u'-')
            check.normalised += c.unicode() < 128 ? c.toUpper() : c;
    }
    check.reason = ibanReason(check.normalised);
    if (!check.reason.isEmpty())
        check.level = Check::Level::Error;
    return check;
}

QString ibanForReading(const QString &normalised)
{
    QString text;
    for (qsizetype i = 0; i < normalised.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += normalised[i];
    }
    return text;
}

} // namespace punte
