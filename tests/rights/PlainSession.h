// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ConnectionSettings.h"

#include <QList>
#include <QStringList>

#include <memory>

struct pg_conn;

namespace punte {

/// What the server said to one statement.
struct Answer {
    QString state; ///< SQLSTATE; empty = success
    QString message; ///< primary message and detail
    int count = 0; ///< rows returned or changed
    QList<QStringList> rows;

    [[nodiscard]] bool ok() const { return state.isEmpty(); }
    [[nodiscard]] QString first() const { return rows.isEmpty() ? QString() : rows.first().first(); }
};

/// A person with psql: libpq and nothing of ours in between, so that what holds here holds against anybody with a password.
class PlainSession final {
public:
    explicit PlainSession(const ConnectionSettings &settings);

    /// The text goes out as it is; with several statements the last result counts. COPY data is read and counted, COPY FROM ends empty.
    Answer run(const QString &sql);
    /// The same in a transaction that is rolled back.
    Answer probe(const QString &sql);
    /// Payloads of the notifications that came so far.
    QStringList notices();

private:
    struct Closer {
        void operator()(pg_conn *connection) const;
    };
    std::unique_ptr<pg_conn, Closer> m_connection;
};

} // namespace punte
