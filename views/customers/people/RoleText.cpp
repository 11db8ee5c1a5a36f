// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/RoleText.h"

#include "models/core/DateFormat.h"

#include <QCoreApplication>

namespace punte::RoleText {

static QString roleTr(const char *text)
{
    return QCoreApplication::translate("RoleText", text);
}

// A month is what people remember; the day stands in the tooltip.
static QString span(const PersonDetails::Role &role, const std::function<QString(QDate)> &say)
{
    const auto text = [&say](const QVariant &value) {
        const QDate day = DateFormat::dayOf(value);
        return day.isValid() ? say(day) : DateFormat::oddText(value);
    };
    const QString from = text(role.from);
    const QString until = text(role.until);
    if (until.isEmpty())
        return from.isEmpty() ? QString() : roleTr(QT_TRANSLATE_NOOP("RoleText", "since %1")).arg(from);
    if (from.isEmpty())
        return roleTr(QT_TRANSLATE_NOOP("RoleText", "until %1")).arg(until);
    return from == until ? from : roleTr(QT_TRANSLATE_NOOP("RoleText", "%1 to %2")).arg(from, until);
}

QString what(const PersonDetails::Role &role)
{
    const QString company = role.companyName.isEmpty() ? roleTr(QT_TRANSLATE_NOOP("RoleText", "a company you may not see")) : role.companyName;
    return role.position.isEmpty() ? company : roleTr(QT_TRANSLATE_NOOP("RoleText", "%1 at %2")).arg(role.position, company);
}

QString when(const PersonDetails::Role &role)
{
    return span(role, [](QDate day) { return DateFormat::monthYear(day); });
}

QString exact(const PersonDetails::Role &role)
{
    return span(role, [](QDate day) { return DateFormat::longDate(day); });
}

} // namespace punte::RoleText
