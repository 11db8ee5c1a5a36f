// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportMapping.h"

#include <QDateTime>

namespace punte {

/// A date as files write it: 2026-01-27 (also with a time behind it), 20260127, 27.01.2026, 27/01/26, 1/27/2026 2:30 PM, 27-Jan-2026.
/// `order` decides where day and month could be either. Nothing when it is no date, or none in that order.
[[nodiscard]] std::optional<QDate> readImportDate(const QString &cell, DateOrder order);
/// The same with its time of day, as local time; without one midnight. A zone behind the time is obeyed.
[[nodiscard]] std::optional<QDateTime> readImportInstant(const QString &cell, DateOrder order);

} // namespace punte
