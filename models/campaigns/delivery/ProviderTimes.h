// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportMapping.h"

#include <QDateTime>
#include <QTimeZone>

namespace punte {

/// When something happened, as providers write it: seconds or milliseconds since 1970 (1769500800, 1769500800.25, 1769500800123), ISO with
/// Z, an offset or none, "Tue, 27 Jan 2026 10:00:00 +0200", "Jan 27, 2026 2:30 PM EST", 27.01.2026 14:30, "2026-01-27 14:30:00 UTC".
/// `zone` is for times that name none, `order` for 03/04/2026. In UTC. Nothing for what is no time, or a time that `zone` skipped when its
/// clocks went forward.
[[nodiscard]] std::optional<QDateTime> readProviderTime(const QString &cell, DateOrder order, const QTimeZone &zone);

/// Whether days or months come first, as the cells together show; days when nothing decides, unless AM or PM is written.
[[nodiscard]] DateOrder guessProviderDates(const QStringList &cells);

} // namespace punte
