// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/Permissions.h"

#include <QCoreApplication>

namespace punte {

bool Permissions::mayOn(const QByteArray &permission, const QUuid &owner) const
{
    const SessionInfo::Scope scope = m_session.scope(permission);
    return scope == SessionInfo::Scope::All || scope == SessionInfo::Scope::Team
           || (scope == SessionInfo::Scope::Own && (owner.isNull() || owner == m_session.userId));
}

QString Permissions::explanation(const QByteArray &permission, const QUuid &owner) const
{
    if (mayOn(permission, owner))
        return {};
    if (may(permission))
        return QCoreApplication::translate("Permissions", "You may do this with your own records only.");
    return QCoreApplication::translate("Permissions", "Your role does not allow this.");
}

QString Permissions::scopeText(SessionInfo::Scope scope)
{
    switch (scope) {
    case SessionInfo::Scope::All:
        return QCoreApplication::translate("Permissions", "All records");
    case SessionInfo::Scope::Team:
        return QCoreApplication::translate("Permissions", "Records of your team");
    case SessionInfo::Scope::Own:
        return QCoreApplication::translate("Permissions", "Your own records");
    case SessionInfo::Scope::None:
        break;
    }
    return QCoreApplication::translate("Permissions", "None");
}

} // namespace punte
