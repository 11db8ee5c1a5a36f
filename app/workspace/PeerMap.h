// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/ServerAccount.h"

#include <QStringList>

namespace punte {

/// Who may sign in at the socket: pg_hba.conf has one rule (peer, by map), pg_ident.conf one line for each login, because PostgreSQL 15
/// knows no wildcard there. Both files are ours alone and replaced whole, atomically.
class PeerMap final {
    Q_DECLARE_TR_FUNCTIONS(PeerMap)
public:
    PeerMap(QString dataFolder, ServerAccount account);

    /// The logins that the file lets in at present.
    [[nodiscard]] QStringList logins() const;
    /// Lets the program's account become each of these logins. Takes effect when the server reads its files again.
    [[nodiscard]] Result<> writeLogins(const QStringList &logins) const;
    /// `trust` only for test clusters, whose socket lies in a folder of mode 0700.
    [[nodiscard]] Result<> writeRules(bool trust) const;

private:
    [[nodiscard]] Result<> replace(const QString &name, const QByteArray &text) const;

    QString m_dataFolder;
    ServerAccount m_account;
};

} // namespace punte
