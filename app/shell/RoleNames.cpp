// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RoleNames.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace punte {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 13> roleTexts{{
    {"SALES_REP", QT_TRANSLATE_NOOP("Roles", "Account manager")},
    {"MARKETER", QT_TRANSLATE_NOOP("Roles", "Marketing")},
    {"MANAGER", QT_TRANSLATE_NOOP("Roles", "Manager")},
    {"ADMIN", QT_TRANSLATE_NOOP("Roles", "Administrator")},
    {"ANALYST", QT_TRANSLATE_NOOP("Roles", "Analyst")},
    {"USER", QT_TRANSLATE_NOOP("Roles", "User")},
    {"GROOMER", QT_TRANSLATE_NOOP("Roles", "Service staff")},
    // Roles inside a team.
    {"account_manager", QT_TRANSLATE_NOOP("Roles", "Account manager")},
    {"customer_success_manager", QT_TRANSLATE_NOOP("Roles", "Customer success manager")},
    {"support_manager", QT_TRANSLATE_NOOP("Roles", "Support manager")},
    {"sales_manager", QT_TRANSLATE_NOOP("Roles", "Sales manager")},
    {"legal_compliance", QT_TRANSLATE_NOOP("Roles", "Legal and compliance")},
    {"operations_manager", QT_TRANSLATE_NOOP("Roles", "Operations manager")},
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
