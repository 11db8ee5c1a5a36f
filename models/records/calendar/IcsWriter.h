// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/CalendarEntry.h"

#include <QList>

namespace punte {

/// Writes entries as a calendar file that other programs read (RFC 5545, UTF-8, folded lines). What repeats is written once with its
/// rule; later times of it are left out. Ids are the rows' own, so that Punte knows its own entries again.
class IcsWriter final {
public:
    /// `zone`: IANA name in which repeating times are meant; `now` stamps the file.
    [[nodiscard]] static QByteArray write(const QList<CalendarEntry> &entries, const QByteArray &zone, const QDateTime &now);
    /// The row of an id that this program wrote; null for others.
    [[nodiscard]] static QUuid ownRow(const QString &uid);
};

} // namespace punte
