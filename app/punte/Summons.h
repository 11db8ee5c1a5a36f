// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/records/RecordRef.h"

#include <QByteArray>
#include <QString>

namespace punte {

/// What a program that was started again asks of the one that runs: to come to the front, and perhaps to open a record or take a call.
struct Summons {
    QString call;   ///< a telephone number
    RecordRef link;

    [[nodiscard]] bool isEmpty() const { return call.isEmpty() && link.isNull(); }
    /// One line of JSON, and back: only what was written by toLine(), of at most `mostBytes`, with a number and a link that hold.
    [[nodiscard]] QByteArray toLine() const;
    [[nodiscard]] static Result<Summons> fromLine(const QByteArray &line);
    static constexpr qsizetype mostBytes = 4096;
};

} // namespace punte
