// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RoleNames.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace punte {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 8> roleTexts{{
    {"SALES_REP", QT_TRANSLATE_NOOP("Roles", "Account manager")},
    {"ACCOUNT_MANAGER", QT_TRANSLATE_NOOP("Roles", "Account manager")},
    {"MARKETER", QT_TRANSLATE_NOOP("Roles", "Marketing")},
    {"SUPPORT", QT_TRANSLATE_NOOP("Roles", "Support")},
    {"SUPPORT_AGENT", QT_TRANSLATE_NOOP("Roles", "Support")},
    {"MANAGER", QT_TRANSLATE_NOOP("Roles", "Manager")},
    {"ADMIN", QT_TRANSLATE_NOOP("Roles", "Administrator")},
    {"ANALYST", QT_TRANSLATE_NOOP("Roles", "Analyst")},
}};

} // namespace

QString roleName(const QString &code)
{
    for (const auto &[role, text] : roleTexts) {
        if (code == QLatin1String(role))
            return QCoreApplication::translate("Roles", text);
    }
    return code;
}

} // namespace punte
