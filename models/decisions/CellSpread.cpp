// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/CellSpread.h"

#include "models/decisions/Quantiles.h"
#include "models/decisions/WithinGroupAgreement.h"

#include <algorithm>

namespace punte {

std::optional<CellSpread> cellSpread(QList<double> scores)
{
    if (scores.isEmpty())
        return std::nullopt;
    std::ranges::sort(scores);
    CellSpread spread;
    spread.count = scores.size();
    spread.lowest = scores.first();
    spread.highest = scores.last();
    spread.lowerQuartile = sortedQuantile(scores, 0.25);
    spread.upperQuartile = sortedQuantile(scores, 0.75);
    spread.rwg = withinGroupAgreement(scores).value_or(std::nullopt);
    return spread;
}

QList<QList<std::optional<CellSpread>>> cellSpreads(const RatingTable &table)
{
    QList<QList<std::optional<CellSpread>>> spreads;
    for (qsizetype o = 0; o < table.options(); ++o) {
        QList<std::optional<CellSpread>> row;
        for (qsizetype j = 0; j < table.criteria(); ++j)
            row.append(cellSpread(table.scores(o, j)));
        spreads.append(row);
    }
    return spreads;
}

} // namespace punte
