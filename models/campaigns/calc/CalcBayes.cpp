// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/BetaBinomial.h"
#include "models/campaigns/calc/CalcCounts.h"
#include "models/campaigns/calc/CampaignCalc.h"

#include <QCoreApplication>

namespace punte {

namespace {

constexpr const char *bayesCases = "cases_alphaA_betaA_alphaB_betaB";

/// One case of four keys, or a list of cases of four numbers.
Result<QList<QList<qint64>>> bayesCasesOf(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {bayesCases, "alphaA", "betaA", "alphaB", "betaB"}); !known)
        return std::unexpected(known.error());
    if (input.contains(QLatin1String(bayesCases))) {
        if (input.size() > 1)
            return CalcJson::refuse(QCoreApplication::translate("Calc", "Give either one case or a list of cases, not both."));
        return CalcJson::wholeRows(input, bayesCases, 4, 1, mostPeople + 1);
    }
    QList<qint64> one;
    for (const char *key : {"alphaA", "betaA", "alphaB", "betaB"}) {
        const auto parameter = CalcJson::wholeNumber(input, key, 1, mostPeople + 1);
        if (!parameter)
            return std::unexpected(parameter.error());
        one.append(*parameter);
    }
    return QList<QList<qint64>>{one};
}

/// A list for a list of cases, the value itself for one case.
QJsonValue oneOrMany(const QJsonObject &input, const QJsonArray &values)
{
    return input.contains(QLatin1String(bayesCases)) ? QJsonValue(values) : values.first();
}

} // namespace

Result<QJsonObject> calcProbabilityBBeatsA(const QJsonObject &input)
{
    const auto cases = bayesCasesOf(input);
    if (!cases)
        return std::unexpected(cases.error());
    QJsonArray chances;
    for (const QList<qint64> &each : *cases) {
        const auto chance = probabilityBBeatsA({each[0], each[1]}, {each[2], each[3]});
        if (!chance)
            return std::unexpected(chance.error());
        chances.append(*chance);
    }
    return QJsonObject{{QStringLiteral("prob"), oneOrMany(input, chances)}};
}

Result<QJsonObject> calcExpectedLoss(const QJsonObject &input)
{
    const auto cases = bayesCasesOf(input);
    if (!cases)
        return std::unexpected(cases.error());
    QJsonArray ofA;
    QJsonArray ofB;
    for (const QList<qint64> &each : *cases) {
        const auto loss = expectedLoss({each[0], each[1]}, {each[2], each[3]});
        if (!loss)
            return std::unexpected(loss.error());
        ofA.append(loss->ofA);
        ofB.append(loss->ofB);
    }
    return QJsonObject{{QStringLiteral("loss_A"), oneOrMany(input, ofA)}, {QStringLiteral("loss_B"), oneOrMany(input, ofB)}};
}

} // namespace punte
