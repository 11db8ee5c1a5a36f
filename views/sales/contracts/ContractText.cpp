// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractText.h"

#include "models/core/DateFormat.h"

#include <QCoreApplication>

namespace punte::ContractText {

static constexpr int mostDaysCounted = 180;

static QString contractTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ContractText", text, nullptr, n);
}

QString next(QDate renewal, bool renewsItself, QDate today)
{
    if (!renewal.isValid())
        return {};
    // What goes on begins anew the day after its last day; what ends, ends on that one.
    const QDate day = renewsItself ? renewal : renewal.addDays(-1);
    // Notice is counted in days, and so is what is left until then.
    const int days = int(today.daysTo(day));
    if (days > 1 && days <= mostDaysCounted)
        return renewsItself ? contractTr(QT_TRANSLATE_N_NOOP("ContractText", "Renews in %Ln day(s)"), days)
                            : contractTr(QT_TRANSLATE_N_NOOP("ContractText", "Ends in %Ln day(s)"), days);
    const QString when = DateFormat::relativeDate(day, today);
    if (day < today)
        return (renewsItself ? contractTr(QT_TRANSLATE_NOOP("ContractText", "Was to renew %1")) : contractTr(QT_TRANSLATE_NOOP("ContractText", "Ended %1"))).arg(when);
    return (renewsItself ? contractTr(QT_TRANSLATE_NOOP("ContractText", "Renews %1")) : contractTr(QT_TRANSLATE_NOOP("ContractText", "Ends %1"))).arg(when);
}

QString notice(QDate lastDay, QDate today)
{
    if (!lastDay.isValid())
        return {};
    const QString day = DateFormat::fullDate(lastDay);
    if (lastDay < today)
        return contractTr(QT_TRANSLATE_NOOP("ContractText", "The last day to give notice was %1")).arg(day);
    return contractTr(QT_TRANSLATE_NOOP("ContractText", "Notice by %1, %2")).arg(day, DateFormat::relativeDate(lastDay, today));
}

} // namespace punte::ContractText
