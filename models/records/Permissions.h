// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Session.h"

namespace punte {

/// What the window says about rights: what is never allowed is not shown, what is not allowed here is disabled with these words.
/// The database decides; this only explains sooner. Value type.
class Permissions final {
public:
    explicit Permissions(SessionInfo session)
        : m_session(std::move(session))
    {
    }

    /// At all, on some record.
    [[nodiscard]] bool may(const QByteArray &permission) const { return m_session.may(permission); }
    [[nodiscard]] SessionInfo::Scope scope(const QByteArray &permission) const { return m_session.scope(permission); }
    /// On a record of this owner. A team's scope is left to the database: it knows who is in which team today.
    [[nodiscard]] bool mayOn(const QByteArray &permission, const QUuid &owner) const;
    /// Why not, in words; empty when it is allowed.
    [[nodiscard]] QString explanation(const QByteArray &permission, const QUuid &owner = {}) const;
    /// "All records", "Records of your team", "Your own records", "None".
    [[nodiscard]] static QString scopeText(SessionInfo::Scope scope);

private:
    SessionInfo m_session;
};

} // namespace punte
