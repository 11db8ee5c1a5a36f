// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/ServerAccount.h"

namespace punte {

/// Where the server's socket lies: a short private folder apart from the data, because a socket's path may have 107 bytes at most and the
/// data may lie deep. /run/punte-<hash> for root, else XDG_RUNTIME_DIR or /tmp; mode 0700, owned by the server's account, never a link.
class SocketFolder final {
    Q_DECLARE_TR_FUNCTIONS(SocketFolder)
public:
    /// The same workspace always gets the same folder, as long as nobody else sits on the name.
    [[nodiscard]] static Result<QString> prepare(const QString &dataFolder, const ServerAccount &account);
    [[nodiscard]] static bool hasSocket(const QString &folder);
    /// Removes what a dead server left in it; call only when no server of this workspace lives.
    static void clean(const QString &folder);
    static void remove(const QString &folder);
};

} // namespace punte
