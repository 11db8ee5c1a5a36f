// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/BoardSource.h"

namespace punte {

/// The open opportunities by the month in which they are expected to close: what is late, this month and the next four, later ones, and
/// those without a date. A month is named by its first day ("2026-02-01"); the others are "late", "later", "none".
[[nodiscard]] BoardSource forecastSource(QDate today);

/// The close date of a card that is moved to another month: the same day, the last one of a shorter month; without a date the last day of
/// the month. "later" is the first month behind those shown, "none" gives none.
[[nodiscard]] QDate forecastDate(QDate from, const QByteArray &to, QDate today);

} // namespace punte
