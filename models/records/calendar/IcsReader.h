// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/records/calendar/IcsEvent.h"

#include <QList>

namespace punte {

/// What was read from a calendar file, and how much of it cannot be taken.
struct IcsFile {
    QList<IcsEvent> events;
    int cancelled = 0;  ///< entries that the file calls off
    int unreadable = 0; ///< without a usable date
    int plainer = 0;    ///< taken once although they repeat in a way that is not kept here
};

/// Reads calendar files of other people: anything may be in them. Times become the clock on the wall of this machine.
/// Refused with a reason: larger than 10 MB, a field above 1 MB, nested deeper than 8, more than 20,000 components or
/// 500,000 fields, NUL bytes, no calendar
/// at all. Texts that are not UTF-8 are read as Windows-1250. Nothing is opened or fetched (attachments, links, alarms are left out).
class IcsReader final {
public:
    static constexpr qsizetype largestFile = 10 * 1024 * 1024;
    static constexpr qsizetype largestField = 1024 * 1024;
    static constexpr int deepestNesting = 8;
    static constexpr int mostComponents = 20'000;
    static constexpr qsizetype largestHead = 64 * 1024; ///< name and parameters of a field
    static constexpr int mostLines = 500'000;

    [[nodiscard]] static Result<IcsFile> read(const QByteArray &bytes);
};

} // namespace punte
