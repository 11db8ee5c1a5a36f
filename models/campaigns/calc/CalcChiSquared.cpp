// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/ChiSquared.h"
#include "models/campaigns/abtests/FisherExact.h"
#include "models/campaigns/abtests/Holm.h"
#include "models/campaigns/abtests/SampleRatio.h"
#include "models/campaigns/abtests/TwoProportions.h"
#include "models/campaigns/calc/CalcCounts.h"
#include "models/campaigns/calc/CampaignCalc.h"

#include <QCoreApplication>

namespace punte {

namespace {

Result<QJsonObject> chiSquaredAnswer(const Result<ChiSquared> &result)
{
    if (!result)
        return std::unexpected(result.error());
    return QJsonObject{{QStringLiteral("chi2"), CalcJson::value(result->chi2)},
                       {QStringLiteral("df"), result->degrees},
                       {QStringLiteral("p"), CalcJson::value(result->p)},
                       {QStringLiteral("least_expected"), result->leastExpected}};
}

Result<Continuity> continuityOf(const QJsonObject &input)
{
    const auto yates = CalcCounts::flag(input, "yates");
    if (!yates)
        return std::unexpected(yates.error());
    return *yates ? Continuity::Yates : Continuity::None;
}

} // namespace

Result<QJsonObject> calcTwoProportions(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"x", "n"}); !known)
        return std::unexpected(known.error());
    const auto arms = CalcCounts::arms(input);
    if (!arms)
        return std::unexpected(arms.error());
    if (arms->size() != 2)
        return CalcJson::refuse(QCoreApplication::translate("Calc", "This method compares two variants."));
    const auto test = twoProportions(arms->at(0), arms->at(1));
    if (!test)
        return std::unexpected(test.error());
    return QJsonObject{{QStringLiteral("z"), CalcJson::value(test->z)},
                       {QStringLiteral("p_two_sided"), CalcJson::value(test->p)},
                       {QStringLiteral("chi2"), test->z ? QJsonValue(*test->z * *test->z) : QJsonValue()},
                       {QStringLiteral("chi2_yates"), CalcJson::value(test->yatesChi2)},
                       {QStringLiteral("p_yates"), CalcJson::value(test->yatesP)},
                       {QStringLiteral("least_expected"), test->leastExpected}};
}

Result<QJsonObject> calcChiSquaredProportions(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"x", "n", "yates"}); !known)
        return std::unexpected(known.error());
    const auto arms = CalcCounts::arms(input);
    const auto continuity = continuityOf(input);
    if (!arms || !continuity)
        return std::unexpected(arms ? continuity.error() : arms.error());
    return chiSquaredAnswer(chiSquaredProportions(*arms, *continuity));
}

Result<QJsonObject> calcChiSquaredIndependence(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"table", "yates"}); !known)
        return std::unexpected(known.error());
    const auto table = CalcCounts::table(input, "table");
    const auto continuity = continuityOf(input);
    if (!table || !continuity)
        return std::unexpected(table ? continuity.error() : table.error());
    return chiSquaredAnswer(chiSquaredIndependence(*table, *continuity));
}

Result<QJsonObject> calcFisherExact(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"table_rows"}); !known)
        return std::unexpected(known.error());
    const auto table = CalcCounts::table(input, "table_rows");
    if (!table)
        return std::unexpected(table.error());
    if (table->size() != 2 || table->at(0).size() != 2 || table->at(1).size() != 2) {
        const auto p = fisherExactTable(*table);
        return p ? QJsonObject{{QStringLiteral("p_two_sided"), *p}} : Result<QJsonObject>(std::unexpected(p.error()));
    }
    const auto armOf = [](const QList<qint64> &row) { return ArmCount{row[0], row[0] + row[1]}; };
    const auto exact = fisherExact(armOf(table->at(0)), armOf(table->at(1)));
    if (!exact)
        return std::unexpected(exact.error());
    return QJsonObject{{QStringLiteral("p_less"), exact->less}, {QStringLiteral("p_greater"), exact->greater}, {QStringLiteral("p_two_sided"), exact->twoSided}};
}

Result<QJsonObject> calcSampleRatio(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"cases", "split"}); !known)
        return std::unexpected(known.error());
    const auto cases = CalcCounts::table(input, "cases");
    if (!cases)
        return std::unexpected(cases.error());
    const auto split = input.contains(QLatin1String("split")) ? CalcJson::numbers(input, "split") : Result<QList<double>>(QList<double>());
    if (!split)
        return std::unexpected(split.error());
    QList<std::optional<double>> chi2;
    QList<std::optional<double>> p;
    QJsonArray comparable;
    for (const QList<qint64> &counts : *cases) {
        const auto found = sampleRatio(counts, input.contains(QLatin1String("split")) ? *split : QList<double>(counts.size(), 1.0));
        if (!found)
            return std::unexpected(found.error());
        chi2.append(found->chi2);
        p.append(found->p);
        comparable.append(found->comparable());
    }
    return QJsonObject{{QStringLiteral("chi2"), CalcJson::array(chi2)}, {QStringLiteral("p"), CalcJson::array(p)}, {QStringLiteral("comparable"), comparable}};
}

Result<QJsonObject> calcHolm(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"p"}); !known)
        return std::unexpected(known.error());
    const auto p = CalcJson::numbers(input, "p");
    if (!p)
        return std::unexpected(p.error());
    const auto adjusted = holmAdjusted(*p);
    if (!adjusted)
        return std::unexpected(adjusted.error());
    return QJsonObject{{QStringLiteral("adjusted"), CalcJson::array(*adjusted)}};
}

} // namespace punte
