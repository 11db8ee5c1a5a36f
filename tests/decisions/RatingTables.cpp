// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RatingTables.h"

#include "models/decisions/SeededDraws.h"

#include <numeric>

namespace punte {

RatingTable tableOf(const QList<QList<QList<int>>> &scores, const QList<QList<QList<int>>> &confidence)
{
    RatingTable table(scores.size(), scores.first().size(), scores.first().first().size());
    for (qsizetype o = 0; o < table.options(); ++o)
        for (qsizetype j = 0; j < table.criteria(); ++j)
            for (qsizetype e = 0; e < table.evaluators(); ++e)
                if (scores[o][j][e] != 0)
                    table.set(o, j, e, Rating{double(scores[o][j][e]), confidence.isEmpty() ? 5.0 : double(confidence[o][j][e])});
    return table;
}

RatingTable tableOf(const QList<QList<QList<int>>> &scores)
{
    return tableOf(scores, {});
}

RatingTable publishedTable()
{
    return tableOf({{{8, 9, 7}, {4, 3, 5}, {6, 7, 6}}, {{7, 7, 8}, {7, 8, 6}, {8, 7, 7}}, {{3, 4, 2}, {9, 9, 10}, {5, 6, 4}}},
                   {{{5, 3, 2}, {4, 4, 5}, {3, 3, 1}}, {{5, 5, 4}, {2, 3, 5}, {4, 4, 4}}, {{5, 1, 3}, {5, 5, 5}, {2, 4, 4}}});
}

QList<double> publishedWeights()
{
    return {1.5, 1.0, 1.2};
}

RatingTable drawnTable(qsizetype options, qsizetype criteria, qsizetype evaluators, quint64 seed, bool gaps)
{
    SeededDraws draws(seed);
    RatingTable table(options, criteria, evaluators);
    for (qsizetype o = 0; o < options; ++o)
        for (qsizetype j = 0; j < criteria; ++j)
            for (qsizetype e = 0; e < evaluators; ++e)
                if (!gaps || draws.below(5) != 0)
                    table.set(o, j, e, Rating{double(1 + draws.below(10)), double(1 + draws.below(5))});
    return table;
}

RatingTable reordered(const RatingTable &table, const QList<qsizetype> &options, const QList<qsizetype> &criteria, const QList<qsizetype> &evaluators)
{
    RatingTable moved(table.options(), table.criteria(), table.evaluators());
    for (qsizetype o = 0; o < table.options(); ++o)
        for (qsizetype j = 0; j < table.criteria(); ++j)
            for (qsizetype e = 0; e < table.evaluators(); ++e)
                moved.set(o, j, e, table.at(options[o], criteria[j], evaluators[e]));
    return moved;
}

QList<qsizetype> shuffledOrder(qsizetype count, quint64 seed)
{
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), qsizetype(0));
    SeededDraws draws(seed);
    for (qsizetype i = count - 1; i > 0; --i)
        order.swapItemsAt(i, draws.below(i + 1));
    return order;
}

} // namespace punte
