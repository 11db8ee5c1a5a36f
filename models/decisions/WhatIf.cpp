// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/WhatIf.h"

#include "models/decisions/MethodError.h"
#include "models/decisions/Weights.h"

namespace punte {

namespace {

NumberMatrix contributionsOf(const CellMatrix &means, const QList<double> &weights)
{
    NumberMatrix parts;
    for (const auto &row : means) {
        double weight = 0;
        for (qsizetype j = 0; j < row.size(); ++j)
            weight += row[j] ? weights[j] : 0;
        QList<double> part;
        for (qsizetype j = 0; j < row.size(); ++j)
            part.append(row[j] && weight > 0 ? weights[j] * *row[j] / weight : 0);
        parts.append(part);
    }
    return parts;
}

} // namespace

Result<WhatIf> WhatIf::of(const RatingTable &table)
{
    if (const auto checked = table.check(); !checked)
        return std::unexpected(checked.error());
    return WhatIf(cellMeans(table, Trust::ByConfidence), cellMeans(table, Trust::Equal));
}

Result<WhatIf::Answer> WhatIf::with(const QList<double> &weights, Trust trust, const SmaaSettings &smaa) const
{
    auto answer = sums(weights, trust);
    if (answer) {
        if (const auto drawn = draw(*answer, weights, trust, smaa); !drawn)
            return std::unexpected(drawn.error());
    }
    return answer;
}

Result<WhatIf::Answer> WhatIf::sums(const QList<double> &weights, Trust trust) const
{
    auto byConfidence = valuesOfMeans(m_byConfidence, weights);
    if (!byConfidence)
        return std::unexpected(byConfidence.error());
    auto equal = valuesOfMeans(m_equal, weights);
    if (!equal)
        return std::unexpected(equal.error());
    Answer answer;
    answer.values = {std::move(*byConfidence), std::move(*equal), false};
    answer.values.leadersDiffer = answer.values.byConfidence.leaders != answer.values.equal.leaders;
    const DecisionValues &chosen = trust == Trust::ByConfidence ? answer.values.byConfidence : answer.values.equal;
    answer.contributions = contributionsOf(chosen.means, weights);
    if (!chosen.leaders.isEmpty()) {
        auto flips = criticalWeights(chosen.means, weights, chosen.leaders.first());
        if (!flips)
            return std::unexpected(flips.error());
        answer.flips = std::move(*flips);
    }
    return answer;
}

Result<void> WhatIf::draw(Answer &answer, const QList<double> &weights, Trust trust, const SmaaSettings &smaa) const
{
    const DecisionValues &chosen = trust == Trust::ByConfidence ? answer.values.byConfidence : answer.values.equal;
    NumberMatrix complete;
    answer.smaaOptions.clear();
    for (qsizetype o = 0; o < chosen.means.size(); ++o) {
        if (chosen.incomplete.contains(o))
            continue;
        answer.smaaOptions.append(o);
        QList<double> row;
        for (const auto &mean : chosen.means[o])
            row.append(*mean);
        complete.append(row);
    }
    if (!complete.isEmpty()) {
        auto drawn = smaaPlausibleWeights(complete, weights, smaa);
        if (!drawn)
            return std::unexpected(drawn.error());
        answer.smaa = std::move(*drawn);
    }
    return {};
}

Result<WhatIf::Curve> WhatIf::along(qsizetype criterion, const QList<double> &weights, int steps, Trust trust) const
{
    if (criterion < 0 || criterion >= weights.size())
        return methodError(QT_TRANSLATE_NOOP("Decisions", "There is no such criterion."));
    if (steps < 1 || steps > 1000)
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The number of steps is not between 1 and 1,000."));
    Curve curve;
    curve.values.resize(means(trust).size());
    QList<double> moved = weights;
    for (int i = 0; i <= steps; ++i) {
        moved[criterion] = lowestWeight + (highestWeight - lowestWeight) * i / steps;
        const auto there = valuesOfMeans(means(trust), moved);
        if (!there)
            return std::unexpected(there.error());
        curve.weights.append(moved[criterion]);
        for (qsizetype o = 0; o < there->values.size(); ++o)
            curve.values[o].append(there->values[o]);
    }
    return curve;
}

} // namespace punte
