// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/ConfidenceWeightedSum.h"

#include "models/decisions/IncompleteOptions.h"
#include "models/decisions/MethodError.h"
#include "models/decisions/Ranks.h"
#include "models/decisions/Weights.h"

#include <algorithm>

namespace punte {

namespace {

std::optional<double> optionValue(const QList<std::optional<double>> &row, const QList<double> &weights)
{
    double sum = 0;
    double weight = 0;
    for (qsizetype j = 0; j < row.size(); ++j) {
        if (!row[j])
            continue;
        sum += weights[j] * *row[j];
        weight += weights[j];
    }
    return weight > 0 ? std::optional(sum / weight) : std::nullopt;
}

QList<qsizetype> completeLeaders(const DecisionValues &result)
{
    std::optional<double> best;
    QList<qsizetype> complete;
    for (qsizetype o = 0; o < result.values.size(); ++o) {
        if (!result.values[o] || result.incomplete.contains(o))
            continue;
        complete.append(o);
        best = std::max(best.value_or(*result.values[o]), *result.values[o]);
    }
    complete.removeIf([&](qsizetype o) { return *best - *result.values[o] >= sameValue; });
    return complete;
}

} // namespace

CellMatrix cellMeans(const RatingTable &table, Trust trust)
{
    CellMatrix means(table.options(), QList<std::optional<double>>(table.criteria()));
    for (qsizetype o = 0; o < table.options(); ++o) {
        for (qsizetype j = 0; j < table.criteria(); ++j) {
            double sum = 0;
            double trusted = 0;
            for (qsizetype e = 0; e < table.evaluators(); ++e) {
                if (const auto &rating = table.at(o, j, e)) {
                    const double phi = trustFactor(trust, rating->confidence);
                    sum += phi * rating->score;
                    trusted += phi;
                }
            }
            if (trusted > 0)
                means[o][j] = sum / trusted;
        }
    }
    return means;
}

Result<DecisionValues> valuesOfMeans(const CellMatrix &means, const QList<double> &weights)
{
    if (means.isEmpty())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no option."));
    const auto shares = normalisedWeights(weights);
    if (!shares)
        return std::unexpected(shares.error());
    DecisionValues result;
    result.means = means;
    for (const auto &row : means) {
        if (row.size() != weights.size())
            return methodError(QT_TRANSLATE_NOOP("Decisions", "The weights are not one per criterion."));
        result.values.append(optionValue(row, *shares));
    }
    result.ranks = competitionRanks(result.values);
    result.incomplete = incompleteOptions(means);
    result.leaders = completeLeaders(result);
    return result;
}

Result<DecisionValues> confidenceWeightedSum(const RatingTable &table, const QList<double> &weights, Trust trust)
{
    if (const auto checked = table.check(); !checked)
        return std::unexpected(checked.error());
    return valuesOfMeans(cellMeans(table, trust), weights);
}

Result<TrustComparison> compareTrust(const RatingTable &table, const QList<double> &weights)
{
    auto byConfidence = confidenceWeightedSum(table, weights, Trust::ByConfidence);
    if (!byConfidence)
        return std::unexpected(byConfidence.error());
    auto equal = confidenceWeightedSum(table, weights, Trust::Equal);
    if (!equal)
        return std::unexpected(equal.error());
    const bool differ = byConfidence->leaders != equal->leaders;
    return TrustComparison{std::move(*byConfidence), std::move(*equal), differ};
}

} // namespace punte
