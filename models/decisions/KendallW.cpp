// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/KendallW.h"

#include "models/decisions/MethodError.h"
#include "models/decisions/Ranks.h"
#include "models/decisions/WeightedSum.h"
#include "models/decisions/Weights.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>

namespace punte {

namespace {

void concludeKendall(KendallW &result, double ties)
{
    const double m = double(result.judges);
    const double n = double(result.objects);
    const double mean = m * (n + 1) / 2;
    for (const double sum : result.rankSums)
        result.s += (sum - mean) * (sum - mean);
    result.degrees = int(result.objects) - 1;
    const double most = m * m * (n * n * n - n) - m * ties;
    if (result.judges < 2 || result.objects < 3 || most <= 0)
        return;
    result.w = std::clamp(12 * result.s / most, 0.0, 1.0);
    result.chi2 = m * (n - 1) * *result.w;
    result.p = boost::math::cdf(boost::math::complement(boost::math::chi_squared(n - 1), *result.chi2));
}

} // namespace

Result<KendallW> kendallW(const NumberMatrix &judges, JudgeNumbers numbers)
{
    if (judges.isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no judge."));
    if (const auto checked = checkMatrix(judges); !checked)
        return std::unexpected(checked.error());
    KendallW result;
    result.judges = judges.size();
    result.objects = judges.first().size();
    result.rankSums = QList<double>(result.objects, 0.0);
    double ties = 0;
    for (const QList<double> &judge : judges) {
        const MidRanks ranked = midRanks(judge, numbers == JudgeNumbers::Ranks ? RankOrder::LowestFirst : RankOrder::HighestFirst);
        ties += ranked.ties;
        for (qsizetype i = 0; i < result.objects; ++i)
            result.rankSums[i] += ranked.ranks[i];
    }
    concludeKendall(result, ties);
    return result;
}

QList<std::optional<double>> ownValues(const RatingTable &table, qsizetype evaluator, const QList<double> &weights)
{
    QList<std::optional<double>> values;
    for (qsizetype o = 0; o < table.options(); ++o) {
        double sum = 0;
        double weight = 0;
        for (qsizetype j = 0; j < table.criteria(); ++j) {
            if (const auto &rating = table.at(o, j, evaluator)) {
                sum += weights[j] * rating->score;
                weight += weights[j];
            }
        }
        values.append(weight > 0 ? std::optional(sum / weight) : std::nullopt);
    }
    return values;
}

Result<KendallW> agreementOfOrder(const RatingTable &table, const QList<double> &weights)
{
    if (const auto checked = table.check(); !checked)
        return std::unexpected(checked.error());
    const auto shares = normalisedWeights(weights);
    if (!shares)
        return std::unexpected(shares.error());
    if (shares->size() != table.criteria())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The weights are not one per criterion."));
    NumberMatrix judges;
    for (qsizetype e = 0; e < table.evaluators(); ++e) {
        const QList<std::optional<double>> values = ownValues(table, e, *shares);
        QList<double> order;
        for (const auto &value : values)
            if (value)
                order.append(*value);
        if (order.size() == table.options())
            judges.append(order);
    }
    if (judges.isEmpty()) {
        KendallW nobody;
        nobody.objects = table.options();
        nobody.rankSums = QList<double>(nobody.objects, 0.0);
        nobody.degrees = int(nobody.objects) - 1;
        return nobody;
    }
    return kendallW(judges, JudgeNumbers::Values);
}

} // namespace punte
