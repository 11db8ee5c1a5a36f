// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Phone.h"

#include <QCoreApplication>

// Its headers meet Qt's keywords-free mode without trouble, but not -Wpedantic: they are included as system headers.
#include <phonenumbers/phonenumberutil.h>

namespace punte {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

QString formatPhone(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

PhoneCheck checkPhone(const QString &typed, const QString &region)
{
    PhoneCheck check;
    check.normalised = typed.trimmed();
    PhoneNumber number;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    // 250 characters is the library's own limit; refusing earlier saves it from scanning a pasted page.
    const bool parsed = typed.size() <= 250
        && util->Parse(typed.toStdString(), region.toStdString(), &number) == PhoneNumberUtil::NO_PARSING_ERROR;
    if (parsed && util->IsValidNumber(number)) {
        check.e164 = formatPhone(number, PhoneNumberUtil::E164);
        check.national = formatPhone(number, PhoneNumberUtil::NATIONAL);
        check.normalised = check.e164;
        if (number.has_extension())
            check.normalised += QStringLiteral(";ext=") + QString::fromStdString(number.extension());
    } else {
        check.level = Check::Level::Warning;
        check.reason = QCoreApplication::translate("Checks", "This phone number cannot be read; it is kept as typed.");
    }
    return check;
}

QString phoneForReading(const QString &stored, const QString &region)
{
    PhoneNumber number;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    if (stored.size() > 250 || util->Parse(stored.toStdString(), region.toStdString(), &number) != PhoneNumberUtil::NO_PARSING_ERROR
        || !util->IsValidNumber(number))
        return stored;
    std::string home;
    util->GetRegionCodeForNumber(number, &home);
    const bool national = QString::fromStdString(home) == region;
    return formatPhone(number, national ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

} // namespace punte
