// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Borda.h"

#include "models/decisions/Ranks.h"

namespace punte {

Result<QList<double>> bordaPoints(const QList<Ballot> &ballots)
{
    if (const auto checked = checkBallots(ballots); !checked)
        return std::unexpected(checked.error());
    const qsizetype n = ballots.first().ranks.size();
    QList<double> points(n, 0.0);
    for (const Ballot &ballot : ballots) {
        const MidRanks places = midRanks(ballot.ranks, RankOrder::LowestFirst);
        for (qsizetype o = 0; o < n; ++o)
            points[o] += double(ballot.count) * (double(n) - places.ranks[o]);
    }
    return points;
}

} // namespace punte
