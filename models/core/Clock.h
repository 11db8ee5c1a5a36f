// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace punte {

/// The program's only source of "now": pictures and tests run at a fixed instant. Thread safe.
class Clock final {
public:
    [[nodiscard]] static QDateTime now();
    [[nodiscard]] static QDate today();
    /// The same as an expression of the database: its own time, or the fixed one.
    [[nodiscard]] static QByteArray sqlNow();
    /// Freezes time (invalid = real time again). For --snapshot and tests only.
    static void setFixed(const QDateTime &instant);
};

} // namespace punte
