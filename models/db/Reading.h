// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

namespace punte {

/// What one asker reads: the newest question counts, answers to older ones are dropped, and a person can stop it. A child of its asker,
/// so that a page can stop all that is read for it: `for (Reading *each : findChildren<Reading *>()) each->drop();`. For reads only;
/// GUI thread.
class Reading final : public QObject {
    Q_OBJECT
public:
    Reading(Database &database, QObject *asker);

    [[nodiscard]] Database &database() const { return m_database; }
    /// Takes the place of the question before, which is cancelled. `done` hears the answer once, unless a newer question, drop() or the end
    /// of the program comes first; Cancelled there means that a person stopped it.
    void ask(const Request &request, Database::Done done);
    /// Cancelled, on the server too; the asker hears of it before this returns. Nothing while nothing is asked.
    void stop();
    /// As stop(), but the asker hears nothing.
    void drop();
    [[nodiscard]] bool isRunning() const { return m_done != nullptr; }
    /// The newest question ended without an answer: asking the same again is no waste.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void finish(const BatchResult &result);

    Database &m_database;
    Database::RequestId m_request = 0;
    Database::Done m_done;
    quint64 m_turn = 0;
    bool m_failed = false;
};

} // namespace punte
