// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Ranks.h"
#include "models/decisions/Topsis.h"
#include "models/decisions/WeightedSum.h"
#include "models/core/CalcJson.h"
#include "models/decisions/calc/DecisionCalc.h"

#include <QCoreApplication>

namespace punte {

namespace {

/// Options by criteria with their weights: read, handed to the method, and what it says of each option ranked.
template <class Method>
Result<QJsonObject> weighed(const QJsonObject &input, const char *key, Method method)
{
    const auto matrix = CalcJson::matrix(input, "matrix");
    if (!matrix)
        return std::unexpected(matrix.error());
    const auto weights = CalcJson::numbers(input, "weights");
    if (!weights)
        return std::unexpected(weights.error());
    const auto values = method(*matrix, *weights);
    if (!values)
        return std::unexpected(values.error());
    return QJsonObject{{QLatin1String(key), CalcJson::array(*values)}, {QStringLiteral("ranks"), CalcJson::array(competitionRanks(*values))}};
}

} // namespace

Result<QJsonObject> calcWeightedSum(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"matrix", "weights"}); !known)
        return std::unexpected(known.error());
    return weighed(input, "scores", weightedSum);
}

Result<QJsonObject> calcTopsis(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"matrix", "weights", "all_benefit"}); !known)
        return std::unexpected(known.error());
    if (!input.value(QLatin1String("all_benefit")).toBool(!input.contains(QLatin1String("all_benefit"))))
        return CalcJson::refuse(QCoreApplication::translate("Calc", "Only criteria of which more is better are known: “all_benefit” is true."));
    return weighed(input, "closeness", topsisCloseness);
}

} // namespace punte
