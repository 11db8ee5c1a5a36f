// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TradeRegister.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace punte {

namespace {

bool registerCountyExists(int county)
{
    return (county >= 1 && county <= 40) || county == 51 || county == 52;
}

QString compactRegisterNumber(const QString &typed)
{
    static const QRegularExpression parting(QStringLiteral(R"([\s/\\\-–—]+)"));
    static const QRegularExpression fullDate(QStringLiteral(R"(^([A-Z]\d+/\d+/)(?:\d{1,2}\.\d{1,2}\.|\d{1,2}/\d{1,2}/)(\d{4})$)"));
    static const QRegularExpression newForm(QStringLiteral(R"(^[A-Z]\d{13}$)"));
    QString text = typed.trimmed().toUpper();
    QString joined = text;
    joined.remove(parting);
    if (newForm.match(joined).hasMatch())
        return joined;
    text.replace(parting, QStringLiteral("/"));
    if (text.size() > 1 && text[1] == u'/')
        text.remove(1, 1);
    if (text.size() > 2 && text[2] == u'/')
        text.insert(1, u'0');
    if (const auto match = fullDate.match(text); match.hasMatch())
        text = match.captured(1) + match.captured(2);
    return text;
}

QString oldRegisterReason(const QString &text, int maxYear)
{
    const QStringList parts = text.mid(1).split(u'/');
    const int county = parts[0].toInt();
    const int year = parts[2].toInt();
    if (parts[0].size() > 2 || !registerCountyExists(county))
        return QCoreApplication::translate("Checks", "There is no county %1 in the trade register.").arg(parts[0]);
    if (parts[1].size() > 5 || parts[1].toInt() == 0)
        return QCoreApplication::translate("Checks", "The serial number of the trade register has 1 to 5 digits.");
    if (parts[2].size() != 4 || year < 1990 || year > maxYear)
        return QCoreApplication::translate("Checks", "The year of the trade register number is between 1990 and %1.").arg(maxYear);
    return {};
}

QString newRegisterReason(const QString &text, int maxYear)
{
    const int year = text.mid(1, 4).toInt();
    const int county = text.mid(11, 2).toInt();
    if (year < 1990 || year > maxYear)
        return QCoreApplication::translate("Checks", "The year of the trade register number is between 1990 and %1.").arg(maxYear);
    // Numbers given before 2024-07-26 carry their county over; from then on it is 00.
    const bool countyFits = year > 2024 ? county == 0 : registerCountyExists(county) || (year == 2024 && county == 0);
    if (!countyFits)
        return QCoreApplication::translate("Checks", "There is no county %1 in the trade register.").arg(text.mid(11, 2));
    int sum = text[0].unicode() % 10;
    for (qsizetype i = 1; i < 13; ++i)
        sum += text[i].unicode() - u'0';
    if (sum % 10 != text[13].unicode() - u'0')
        return QCoreApplication::translate("Checks", "The check digit of the trade register number should be %1.").arg(sum % 10);
    return {};
}

} // namespace

Check checkTradeRegister(const QString &typed, QDate today)
{
    static const QRegularExpression oldForm(QStringLiteral(R"(^[A-Z][0-9]+/[0-9]+/[0-9]+$)"));
    static const QRegularExpression newForm(QStringLiteral(R"(^[A-Z][0-9]{13}$)"));
    Check check;
    check.normalised = compactRegisterNumber(typed);
    const bool isOld = oldForm.match(check.normalised).hasMatch();
    if (!isOld && !newForm.match(check.normalised).hasMatch()) {
        check.normalised = typed.trimmed();
        check.reason = QCoreApplication::translate("Checks", "A trade register number looks like J40/8364/2024 or J2024008364000.");
    } else if (!QStringLiteral("JFC").contains(check.normalised[0])) {
        check.reason = QCoreApplication::translate("Checks", "A trade register number begins with J, F or C.");
    } else {
        check.reason = isOld ? oldRegisterReason(check.normalised, 2024) : newRegisterReason(check.normalised, today.year());
    }
    // Only a warning: what stands on an old paper is kept even if it breaks the form.
    if (!check.reason.isEmpty())
        check.level = Check::Level::Warning;
    return check;
}

} // namespace punte
