// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Ranks.h"

#include <algorithm>
#include <numeric>

namespace punte {

QList<int> competitionRanks(const QList<std::optional<double>> &values)
{
    QList<int> ranks;
    ranks.reserve(values.size());
    for (const auto &value : values) {
        int better = 0;
        for (const auto &other : values)
            better += value && other && *other - *value >= sameValue ? 1 : 0;
        ranks.append(value ? better + 1 : 0);
    }
    return ranks;
}

QList<int> competitionRanks(const QList<double> &values)
{
    return competitionRanks(QList<std::optional<double>>(values.begin(), values.end()));
}

MidRanks midRanks(const QList<double> &values, RankOrder order)
{
    const double sign = order == RankOrder::HighestFirst ? -1 : 1;
    QList<qsizetype> places(values.size());
    std::iota(places.begin(), places.end(), qsizetype(0));
    std::ranges::stable_sort(places, [&](qsizetype a, qsizetype b) { return sign * values[a] < sign * values[b]; });
    MidRanks result{QList<double>(values.size()), 0};
    for (qsizetype first = 0; first < places.size();) {
        qsizetype next = first + 1;
        while (next < places.size() && std::abs(values[places[next]] - values[places[first]]) < sameValue)
            ++next;
        const double tied = double(next - first);
        for (qsizetype i = first; i < next; ++i)
            result.ranks[places[i]] = double(first) + (tied + 1) / 2;
        result.ties += tied * tied * tied - tied;
        first = next;
    }
    return result;
}

} // namespace punte
