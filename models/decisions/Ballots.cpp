// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Ballots.h"

#include "models/decisions/KendallW.h"
#include "models/decisions/MethodError.h"
#include "models/decisions/Ranks.h"

#include <cmath>

namespace punte {

Result<> checkBallots(const QList<Ballot> &ballots)
{
    if (ballots.isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no ballot."));
    if (ballots.first().ranks.isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no option."));
    for (const Ballot &ballot : ballots) {
        if (ballot.ranks.size() != ballots.first().ranks.size())
            return methodError(QT_TRANSLATE_NOOP("Decisions", "The ballots do not rank the same options."));
        if (ballot.count < 1 || ballot.count > 1'000'000'000)
            return methodError(QT_TRANSLATE_NOOP("Decisions", "A ballot does not count for one person or more."));
        for (const double rank : ballot.ranks)
            if (!std::isfinite(rank))
                return methodError(QT_TRANSLATE_NOOP("Decisions", "A value is not a finite number."));
    }
    return {};
}

QList<Ballot> ballotsOf(const RatingTable &table, const QList<double> &weights)
{
    QList<Ballot> ballots;
    for (qsizetype e = 0; e < table.evaluators(); ++e) {
        QList<double> own;
        for (const auto &value : ownValues(table, e, weights))
            if (value)
                own.append(*value);
        if (own.size() == table.options() && !own.isEmpty())
            ballots.append({1, midRanks(own, RankOrder::HighestFirst).ranks});
    }
    return ballots;
}

} // namespace punte
