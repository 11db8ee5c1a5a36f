// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Condorcet.h"

namespace punte {

Result<Condorcet> condorcet(const QList<Ballot> &ballots)
{
    if (const auto checked = checkBallots(ballots); !checked)
        return std::unexpected(checked.error());
    const qsizetype n = ballots.first().ranks.size();
    Condorcet result{QList<QList<qint64>>(n, QList<qint64>(n, 0)), std::nullopt};
    for (const Ballot &ballot : ballots)
        for (qsizetype a = 0; a < n; ++a)
            for (qsizetype b = 0; b < n; ++b)
                result.preferring[a][b] += ballot.ranks[a] < ballot.ranks[b] ? ballot.count : 0;
    for (qsizetype a = 0; a < n; ++a) {
        bool beatsAll = true;
        for (qsizetype b = 0; b < n; ++b)
            beatsAll = beatsAll && (a == b || result.preferring[a][b] > result.preferring[b][a]);
        if (beatsAll)
            result.winner = a;
    }
    return result;
}

} // namespace punte
