// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QTimer>

namespace punte {

/// Asks the database from time to time to tell those next in authority of decisions that are late, and people of outcomes that are due. Any
/// number of desks may ask: each step is told once. Nobody waits for it, so it goes behind everything else. GUI thread.
class OverdueClock final : public QObject {
    Q_OBJECT
public:
    static constexpr int everyMs = 5 * 60'000;

    explicit OverdueClock(Database &database, QObject *parent = nullptr);
    /// Asks shortly, and then regularly.
    void start();

Q_SIGNALS:
    /// It was asked; how many were told.
    void asked(int told);

private:
    void ask();

    Database &m_database;
    QTimer m_timer;
};

} // namespace punte
