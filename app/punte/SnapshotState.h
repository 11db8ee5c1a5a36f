// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/punte/PageState.h"
#include "models/core/Result.h"
#include "models/db/AdminSession.h"
#include "models/db/DatabaseNames.h"

#include <QString>

#include <optional>

namespace punte {

/// A state that pages must be able to show, brought about for real at the server of the pictures: nothing in the database, answers that
/// do not come, reads that fail, no server, people whose roles do not open everything. Ends with the object. Blocks for some milliseconds:
/// only for pictures and tests.
class SnapshotState final {
public:
    using Kind = PageState;

    SnapshotState(Kind kind, QString workspaceFolder);
    ~SnapshotState();
    Q_DISABLE_COPY_MOVE(SnapshotState)

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// How long the program's statements wait for a lock; 0 = as usual.
    [[nodiscard]] int lockTimeoutMs() const;
    /// Who looks at the pages, where that makes the state: one who reads only. The others that the state knows are
    /// "ilinca.pop", who sees customers but no sales, and "vlad.nistor", who has no role.
    [[nodiscard]] QString login() const;
    /// Before the session whose pages are shown opens: their tables are held, so every read of theirs waits and then times out, or the
    /// people of the state are made.
    Result<> beforeSession();
    /// Once that session is open: the server is gone.
    Result<> afterSession();

private:
    Result<> connect();
    Result<> addPeople();
    Result<> allowConnections(bool allowed);

    Kind m_kind;
    QString m_folder;
    DatabaseNames m_database;
    std::optional<AdminSession> m_session; ///< holds the locks, or the key to the door
    bool m_closed = false;
};

} // namespace punte
