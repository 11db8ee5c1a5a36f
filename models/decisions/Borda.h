// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ballots.h"

namespace punte {

/// Borda's points of each option (1781): a ballot over n options gives n-1 points to the first down to 0 to the last, tied ones the mean
/// of the places they fill, times the people behind it. Invalid as checkBallots() says.
[[nodiscard]] Result<QList<double>> bordaPoints(const QList<Ballot> &ballots);

} // namespace punte
