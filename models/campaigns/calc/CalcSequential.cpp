// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/AlwaysValid.h"
#include "models/campaigns/calc/CalcCounts.h"
#include "models/campaigns/calc/CampaignCalc.h"

#include <QCoreApplication>

#include <cmath>

namespace punte {

namespace {

/// Lambda as a number; null when it is larger than a double holds (its logarithm stands beside it).
QJsonValue lambdaValue(const MixtureTest &test)
{
    return std::isfinite(test.lambda()) ? QJsonValue(test.lambda()) : QJsonValue();
}

} // namespace

Result<QJsonObject> calcMixtureTest(const QJsonObject &input)
{
    const char *key = "cases_n_xb_yb_s2_tau2";
    if (const auto known = CalcJson::onlyKeys(input, {key}); !known)
        return std::unexpected(known.error());
    const auto cases = CalcJson::matrix(input, key);
    if (!cases)
        return std::unexpected(cases.error());
    QJsonArray lambdas;
    QJsonArray logs;
    QJsonArray p;
    for (qsizetype i = 0; i < cases->size(); ++i) {
        const QList<double> &each = cases->at(i);
        if (each.size() != 5)
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 does not have %2 numbers.")
                                        .arg(CalcJson::place(QLatin1String(key), i), QStringLiteral("5")));
        const auto test = mixtureTest(each[0], each[1], each[2], each[3], each[4]);
        if (!test)
            return std::unexpected(test.error());
        lambdas.append(lambdaValue(*test));
        logs.append(test->logLambda);
        p.append(test->p());
    }
    return QJsonObject{{QStringLiteral("Lambda"), lambdas}, {QStringLiteral("log_Lambda"), logs}, {QStringLiteral("p"), p}};
}

Result<QJsonObject> calcAlwaysValid(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"looks", "tau"}); !known)
        return std::unexpected(known.error());
    const auto looks = CalcJson::list(input, "looks");
    const auto tau = CalcJson::number(input, "tau", defaultTau);
    if (!looks || !tau)
        return std::unexpected(looks ? tau.error() : looks.error());
    QJsonArray p;
    AlwaysValidP running;
    for (qsizetype i = 0; i < looks->size(); ++i) {
        const QString where = CalcJson::place(QStringLiteral("looks"), i);
        const auto arms = CalcCounts::armsAt(looks->at(i), where);
        if (!arms)
            return std::unexpected(arms.error());
        if (arms->size() != 2)
            return CalcJson::refuse(QCoreApplication::translate("Calc", "This method compares two variants."));
        const auto test = mixtureTest(arms->at(0), arms->at(1), *tau);
        if (!test)
            return std::unexpected(test.error());
        p.append(running.see(*test));
    }
    return QJsonObject{{QStringLiteral("p"), p}};
}

} // namespace punte
