// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/ValueIntervals.h"

#include "models/decisions/KendallW.h"
#include "models/decisions/MethodError.h"
#include "models/decisions/Quantiles.h"
#include "models/decisions/SeededDraws.h"
#include "models/decisions/Weights.h"

#include <algorithm>

namespace punte {

namespace {

QList<QList<double>> ownValuesByOption(const RatingTable &table, const QList<double> &weights)
{
    QList<QList<double>> values(table.options());
    for (qsizetype e = 0; e < table.evaluators(); ++e) {
        const QList<std::optional<double>> own = ownValues(table, e, weights);
        for (qsizetype o = 0; o < own.size(); ++o)
            if (own[o])
                values[o].append(*own[o]);
    }
    for (QList<double> &option : values)
        std::ranges::sort(option);
    return values;
}

/// The two sums of one option for a group of people, the cells in one pass: what the bootstrap asks thousands of times.
std::optional<double> groupValue(const RatingTable &table, qsizetype option, const QList<qsizetype> &group, const QList<double> &weights, Trust trust)
{
    double sum = 0;
    double weight = 0;
    for (qsizetype j = 0; j < weights.size(); ++j) {
        double scores = 0;
        double trusted = 0;
        for (const qsizetype e : group) {
            if (const auto &rating = table.at(option, j, e)) {
                const double phi = trustFactor(trust, rating->confidence);
                scores += phi * rating->score;
                trusted += phi;
            }
        }
        if (trusted <= 0)
            continue;
        sum += weights[j] * scores / trusted;
        weight += weights[j];
    }
    return weight > 0 ? std::optional(sum / weight) : std::nullopt;
}

QList<QList<double>> resampledValues(const RatingTable &table, const QList<double> &weights, Trust trust, const BootstrapSettings &settings)
{
    QList<qsizetype> voices;
    for (qsizetype e = 0; e < table.evaluators(); ++e)
        if (table.hasVoice(e))
            voices.append(e);
    SeededDraws draws(settings.seed);
    QList<QList<double>> values(table.options());
    QList<qsizetype> group(voices.size());
    for (int i = 0; i < settings.draws; ++i) {
        for (qsizetype &member : group)
            member = voices[draws.below(voices.size())];
        for (qsizetype o = 0; o < table.options(); ++o)
            if (const auto value = groupValue(table, o, group, weights, trust))
                values[o].append(*value);
    }
    for (QList<double> &option : values)
        std::ranges::sort(option);
    return values;
}

} // namespace

Result<ValueIntervals> valueIntervals(const RatingTable &table, const QList<double> &weights, Trust trust, const BootstrapSettings &settings)
{
    if (const auto checked = confidenceWeightedSum(table, weights, trust); !checked) // the same input, the same refusals
        return std::unexpected(checked.error());
    if (settings.draws < 1 || settings.draws > 1'000'000)
        return methodError(QT_TRANSLATE_NOOP("Decisions", "The number of draws is not between 1 and 1,000,000."));
    ValueIntervals result;
    const bool bootstrap = table.voices() >= bootstrapVoices;
    const QList<QList<double>> own = ownValuesByOption(table, weights);
    const QList<QList<double>> drawn = bootstrap ? resampledValues(table, weights, trust, settings) : own;
    if (bootstrap) {
        result.kind = ValueIntervals::Kind::Bootstrap95;
        result.draws = settings.draws;
        result.seed = settings.seed;
    }
    for (qsizetype o = 0; o < table.options(); ++o) {
        const QList<double> &values = drawn[o];
        if (own[o].size() < 2 || values.isEmpty()) // one value is no spread
            result.options.append(std::nullopt);
        else if (bootstrap)
            result.options.append(ValueInterval{sortedQuantile(values, 0.025), sortedQuantile(values, 0.975)});
        else
            result.options.append(ValueInterval{values.first(), values.last()});
    }
    return result;
}

} // namespace punte
