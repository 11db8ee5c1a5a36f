// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Ranks.h"
#include "models/decisions/Topsis.h"
#include "models/decisions/WeightedSum.h"
#include "models/core/CalcJson.h"
#include "models/decisions/calc/DecisionCalc.h"

#include <QCoreApplication>

namespace punte {

Result<QJsonObject> calcWeightedSum(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"matrix", "weights"}); !known)
        return std::unexpected(known.error());
    const auto matrix = CalcJson::matrix(input, "matrix");
    if (!matrix)
        return std::unexpected(matrix.error());
    const auto weights = CalcJson::numbers(input, "weights");
    if (!weights)
        return std::unexpected(weights.error());
    const auto sums = weightedSum(*matrix, *weights);
    if (!sums)
        return std::unexpected(sums.error());
    return QJsonObject{{QStringLiteral("scores"), CalcJson::array(*sums)}, {QStringLiteral("ranks"), CalcJson::array(competitionRanks(*sums))}};
}

Result<QJsonObject> calcTopsis(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"matrix", "weights", "all_benefit"}); !known)
        return std::unexpected(known.error());
    if (!input.value(QLatin1String("all_benefit")).toBool(!input.contains(QLatin1String("all_benefit"))))
        return CalcJson::refuse(QCoreApplication::translate("Calc", "Only criteria of which more is better are known: “all_benefit” is true."));
    const auto matrix = CalcJson::matrix(input, "matrix");
    if (!matrix)
        return std::unexpected(matrix.error());
    const auto weights = CalcJson::numbers(input, "weights");
    if (!weights)
        return std::unexpected(weights.error());
    const auto closeness = topsisCloseness(*matrix, *weights);
    if (!closeness)
        return std::unexpected(closeness.error());
    return QJsonObject{{QStringLiteral("closeness"), CalcJson::array(*closeness)}, {QStringLiteral("ranks"), CalcJson::array(competitionRanks(*closeness))}};
}

} // namespace punte
