// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"

#include <QHash>
#include <QSet>

#include <chrono>
#include <optional>

namespace punte {

/// Reads a notice: {"t":"crm.opportunities","a":"<action>","i":["<id>", ...]} or with "many":true in place of the ids. Anybody who can
/// connect can send notices, so whatever does not fit exactly is nothing.
[[nodiscard]] std::optional<RowsChanged> parseFeedPayload(QByteArrayView payload);

/// Puts notices of a table together so that a storm causes few reads: at a person's pace each is passed on after a few milliseconds; the
/// oftener a table was told of in the last seconds, the longer the pause, up to a second. Not thread safe; times are given in so that tests need no clock.
class FeedCoalescer final {
public:
    using Time = std::chrono::steady_clock::time_point;

    void add(const RowsChanged &change, Time now);
    /// What is due, one entry per table; and when to ask again.
    [[nodiscard]] QList<RowsChanged> take(Time now);
    [[nodiscard]] Time nextDue() const;

    static constexpr int maxIds = 500;        ///< beyond it: re-read what you show
    static constexpr int maxTables = 200;     ///< of forged notices; the rest is dropped

private:
    struct Table {
        QSet<QUuid> ids;
        QUuid actionId;
        bool mixedActions = false;
        bool many = false;
        bool pending = false;
        Time due;
        Time lastSent;
        double load = 0; ///< how often it was told of lately, fading with time
    };
    QHash<QByteArray, Table> m_tables;
};

} // namespace punte
