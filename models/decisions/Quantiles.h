// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace punte {

/// The quantile of sorted values by linear interpolation between order statistics, type 7 of Hyndman & Fan 1996 (the default of R and of
/// PostgreSQL's percentile_cont). `part` between 0 and 1; there must be at least one value.
[[nodiscard]] double sortedQuantile(const QList<double> &sorted, double part);

} // namespace punte
