// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TaxId.h"

#include <QCoreApplication>

#include <array>

namespace punte {

namespace {

bool taxIdIsDigits(QStringView text)
{
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

} // namespace

int taxIdCheckDigit(QStringView digits)
{
    static constexpr std::array weights = {7, 5, 3, 2, 1, 7, 5, 3, 2};
    if (digits.size() > 9 || !taxIdIsDigits(digits))
        return -1;
    int sum = 0;
    const qsizetype offset = 9 - digits.size();
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += weights[static_cast<size_t>(i + offset)] * (digits[i].unicode() - u'0');
    return (10 * sum) % 11 % 10;
}

TaxIdCheck checkTaxId(const QString &typed)
{
    TaxIdCheck check;
    QString text;
    for (const QChar c : typed) {
        if (!c.isSpace())
            text += c;
    }
    QString digits = text;
    if (digits.startsWith(u"RO", Qt::CaseInsensitive)) {
        check.vatPrefix = true;
        digits = digits.mid(2);
    }
    check.normalised = digits;
    if (!taxIdIsDigits(digits)) {
        check.normalised = typed.trimmed();
        check.vatPrefix = false;
        check.level = Check::Level::Warning;
        check.reason = QCoreApplication::translate("Checks", "A Romanian tax ID has only digits, with RO in front at most.");
    } else if (digits.size() < 2 || digits.size() > 10) {
        check.level = Check::Level::Warning;
        check.reason = QCoreApplication::translate("Checks", "A Romanian tax ID has 2 to 10 digits.");
    } else if (digits.startsWith(u'0')) {
        check.level = Check::Level::Warning;
        check.reason = QCoreApplication::translate("Checks", "A Romanian tax ID does not begin with 0.");
    } else {
        const int expected = taxIdCheckDigit(QStringView(digits).chopped(1));
        if (expected != digits.back().unicode() - u'0') {
            check.level = Check::Level::Warning;
            check.reason = QCoreApplication::translate("Checks", "The check digit of the tax ID should be %1.").arg(expected);
        }
    }
    return check;
}

} // namespace punte
