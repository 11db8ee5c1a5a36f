// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/cases/CaseText.h"

#include "models/core/DateFormat.h"
#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/cases/ResponseType.h"

#include <QCoreApplication>

namespace punte {

namespace {
constexpr int digits = 3;
constexpr int nearDays = 7; // within them a day is "in 3 days", further away its date
}

QString CaseText::number(qint64 number)
{
    return number > 0 ? QStringLiteral("DC-%1").arg(number, digits, 10, QLatin1Char('0')) : QString();
}

QString CaseText::title(const CaseFacts &facts)
{
    const QString known = number(facts.number);
    return known.isEmpty() ? facts.title : known + QLatin1Char(' ') + facts.title;
}

QString CaseText::moment(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDate day = at.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const bool near = std::abs(today.daysTo(day)) <= nearDays;
    const QString word = near ? DateFormat::relativeDate(day, today) : day.year() == today.year() ? DateFormat::dayMonth(day) : DateFormat::shortDate(day);
    return QCoreApplication::translate("CaseText", "%1, %2", "day, time").arg(word, DateFormat::time(at.toLocalTime().time()));
}

bool CaseText::isLate(const CaseFacts &facts, const QDateTime &now) { return facts.isOpen() && facts.target.isValid() && facts.target < now; }

QString CaseText::target(const CaseFacts &facts, const QDateTime &now)
{
    if (!facts.isOpen())
        return facts.resolvedAt.isValid() ? QCoreApplication::translate("CaseText", "decided %1").arg(DateFormat::shortDate(facts.resolvedAt.toLocalTime().date())) : QString();
    if (isLate(facts, now)) {
        const QString late = DateFormat::overdue(facts.target, now);
        return late.isEmpty() ? moment(facts.target, now) : late;
    }
    return moment(facts.target, now);
}

QDateTime CaseText::deadline(const QDateTime &typed)
{
    const QDateTime local = typed.toLocalTime();
    return typed.isValid() && local.time() == QTime(0, 0) ? local.date().endOfDay() : typed;
}

QString CaseText::months(int months) { return QCoreApplication::translate("CaseText", "%n month(s)", nullptr, months); }

QString CaseText::responseType(const CaseFacts &facts)
{
    return inWindowLanguage(facts.responseTypeName, facts.responseTypeNameEn);
}

} // namespace punte
