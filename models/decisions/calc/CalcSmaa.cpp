// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Smaa.h"
#include "models/core/CalcJson.h"
#include "models/decisions/calc/DecisionCalc.h"

namespace punte {

namespace {

QJsonObject smaaAnswer(const Smaa &result)
{
    QJsonArray firsts;
    QJsonArray central;
    for (qsizetype o = 0; o < result.acceptability.size(); ++o) {
        firsts.append(result.first(o));
        const auto &weights = result.centralWeights[o];
        central.append(weights ? QJsonValue(CalcJson::array(*weights)) : QJsonValue());
    }
    return {{QStringLiteral("rank_acceptability"), CalcJson::rows(result.acceptability)},
            {QStringLiteral("rank1"), firsts},
            {QStringLiteral("central_weights"), central},
            {QStringLiteral("draws"), result.draws},
            {QStringLiteral("seed"), qint64(result.seed)}};
}

} // namespace

Result<QJsonObject> calcSmaa(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"values", "draws", "seed"}); !known)
        return std::unexpected(known.error());
    const auto values = CalcJson::matrix(input, "values");
    if (!values)
        return std::unexpected(values.error());
    SmaaSettings settings;
    const auto draws = CalcJson::wholeNumber(input, "draws", 1, 1'000'000, settings.draws);
    if (!draws)
        return std::unexpected(draws.error());
    const auto seed = CalcJson::wholeNumber(input, "seed", 0, 9'007'199'254'740'991, qint64(settings.seed));
    if (!seed)
        return std::unexpected(seed.error());
    settings.draws = int(*draws);
    settings.seed = quint64(*seed);
    const auto result = smaaUnknownWeights(*values, settings);
    if (!result)
        return std::unexpected(result.error());
    return smaaAnswer(*result);
}

} // namespace punte
