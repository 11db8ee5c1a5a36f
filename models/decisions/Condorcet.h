// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/Ballots.h"

namespace punte {

/// Pairwise majorities (Condorcet 1785).
struct Condorcet {
    QList<QList<qint64>> preferring; ///< [a][b]: people who put a before b; ties count for neither
    std::optional<qsizetype> winner; ///< the option that beats every other; there may be none
};

/// Counts the ballots pair by pair. Invalid as checkBallots() says.
[[nodiscard]] Result<Condorcet> condorcet(const QList<Ballot> &ballots);

} // namespace punte
