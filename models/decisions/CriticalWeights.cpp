// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/CriticalWeights.h"

#include "models/decisions/MethodError.h"
#include "models/decisions/Ranks.h"
#include "models/decisions/Weights.h"

#include <cmath>

namespace punte {

namespace {

/// The difference of two rows from all criteria but one, with the others' shares made to add up to 1.
std::optional<double> differenceWithout(qsizetype left, const QList<double> &leader, const QList<double> &rival, const QList<double> &shares)
{
    double sum = 0;
    double weight = 0;
    for (qsizetype j = 0; j < shares.size(); ++j) {
        if (j == left)
            continue;
        sum += shares[j] * (leader[j] - rival[j]);
        weight += shares[j];
    }
    return weight > 0 ? std::optional(sum / weight) : std::nullopt;
}

std::optional<QList<double>> completeRow(const QList<std::optional<double>> &row)
{
    QList<double> values;
    for (const auto &value : row) {
        if (!value)
            return std::nullopt;
        values.append(*value);
    }
    return values;
}

/// The raw weight that gives the share beside the other weights as they are.
std::optional<double> rawWeight(double share, double now, const QList<double> &weights)
{
    double others = -now;
    for (const double weight : weights)
        others += weight;
    if (share >= 1)
        return std::nullopt;
    return share * others / (1 - share);
}

/// Keeps the nearer flip on its side. `falls`: the leader loses as the criterion counts less.
void takeNearer(CriterionFlips &flips, const WeightFlip &flip, bool falls)
{
    std::optional<WeightFlip> &side = falls ? flips.below : flips.above;
    if (!side || (falls ? flip.share > side->share : flip.share < side->share))
        side = flip;
}

} // namespace

Result<QList<std::optional<double>>> criticalShares(const QList<double> &leader, const QList<double> &rival, const QList<double> &weights)
{
    const auto shares = normalisedWeights(weights);
    if (!shares)
        return std::unexpected(shares.error());
    if (leader.size() != weights.size() || rival.size() != weights.size())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The weights are not one per criterion."));
    QList<std::optional<double>> critical;
    for (qsizetype j = 0; j < weights.size(); ++j) {
        const std::optional<double> others = differenceWithout(j, leader, rival, *shares);
        const double own = leader[j] - rival[j];
        std::optional<double> share;
        if (others && std::abs(*others - own) >= sameValue) {
            const double t = *others / (*others - own);
            if (t >= 0 && t <= 1) // false for what is not a number
                share = t;
        }
        critical.append(share);
    }
    return critical;
}

Result<QList<CriterionFlips>> criticalWeights(const CellMatrix &means, const QList<double> &weights, qsizetype leader)
{
    const auto shares = normalisedWeights(weights);
    if (!shares)
        return std::unexpected(shares.error());
    const auto best = leader >= 0 && leader < means.size() ? completeRow(means[leader]) : std::nullopt;
    if (!best)
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The leading option is not completely rated."));
    QList<CriterionFlips> flips;
    for (const double share : *shares)
        flips.append(CriterionFlips{.share = share});
    for (qsizetype o = 0; o < means.size(); ++o) {
        const auto rival = o == leader ? std::nullopt : completeRow(means[o]);
        if (!rival)
            continue;
        const auto critical = criticalShares(*best, *rival, weights);
        if (!critical)
            return std::unexpected(critical.error());
        for (qsizetype j = 0; j < critical->size(); ++j) {
            if (const auto share = critical->at(j)) {
                // Beyond t* the rival leads on the side where his advantage grows: upwards when he is better by this criterion.
                const bool falls = (*best)[j] > (*rival)[j];
                if (falls ? *share <= 0 : *share >= 1)
                    continue; // they only meet at the end of the scale
                takeNearer(flips[j], {*share, rawWeight(*share, weights[j], weights), o}, falls);
            }
        }
    }
    return flips;
}

} // namespace punte
