// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/KendallW.h"
#include "models/decisions/KrippendorffAlpha.h"
#include "models/decisions/WithinGroupAgreement.h"
#include "models/core/CalcJson.h"
#include "models/decisions/calc/DecisionCalc.h"

#include <QCoreApplication>

namespace punte {

namespace {

/// Judges x objects out of objects x judges; rows that are not equally long are left to the method, which refuses them.
Result<NumberMatrix> judgesOfObjects(const NumberMatrix &objects)
{
    NumberMatrix judges;
    for (const QList<double> &object : objects) {
        if (judges.isEmpty())
            judges.resize(object.size());
        if (object.size() != judges.size())
            return CalcJson::refuse(QCoreApplication::translate("Decisions", "The rows are not equally long."));
        for (qsizetype j = 0; j < object.size(); ++j)
            judges[j].append(object[j]);
    }
    return judges;
}

QJsonObject kendallAnswer(const KendallW &result)
{
    return {{QStringLiteral("W"), CalcJson::value(result.w)},
            {QStringLiteral("S"), result.s},
            {QStringLiteral("chi2"), CalcJson::value(result.chi2)},
            {QStringLiteral("df"), result.degrees},
            {QStringLiteral("p"), CalcJson::value(result.p)},
            {QStringLiteral("rank_sums"), CalcJson::array(result.rankSums)}};
}

} // namespace

Result<QJsonObject> calcWithinGroupAgreement(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"scale_points", "cases"}); !known)
        return std::unexpected(known.error());
    const auto points = CalcJson::wholeNumber(input, "scale_points", 2, 1'000'000, 10);
    if (!points)
        return std::unexpected(points.error());
    const auto cases = CalcJson::matrix(input, "cases");
    if (!cases)
        return std::unexpected(cases.error());
    QList<std::optional<double>> answers;
    for (const QList<double> &scores : *cases) {
        const auto rwg = withinGroupAgreement(scores, int(*points));
        if (!rwg)
            return std::unexpected(rwg.error());
        answers.append(*rwg);
    }
    return QJsonObject{{QStringLiteral("rwg"), CalcJson::array(answers)}};
}

Result<QJsonObject> calcKendallW(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"objects_by_judges_ranks", "judges_by_objects_values"}); !known)
        return std::unexpected(known.error());
    if (input.size() > 1)
        return CalcJson::refuse(QCoreApplication::translate("Calc", "Give either ranks or values, not both."));
    const bool values = input.contains(QLatin1String("judges_by_objects_values"));
    const auto given = CalcJson::matrix(input, values ? "judges_by_objects_values" : "objects_by_judges_ranks");
    if (!given)
        return std::unexpected(given.error());
    const auto judges = values ? given : judgesOfObjects(*given);
    if (!judges)
        return std::unexpected(judges.error());
    const auto result = kendallW(*judges, values ? JudgeNumbers::Values : JudgeNumbers::Ranks);
    if (!result)
        return std::unexpected(result.error());
    return kendallAnswer(*result);
}

Result<QJsonObject> calcKrippendorffAlpha(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"raters_by_units_null_missing"}); !known)
        return std::unexpected(known.error());
    const auto raters = CalcJson::cells(input, "raters_by_units_null_missing");
    if (!raters)
        return std::unexpected(raters.error());
    QJsonObject output;
    const std::pair<const char *, ScaleLevel> levels[] = {
        {"nominal", ScaleLevel::Nominal}, {"ordinal", ScaleLevel::Ordinal}, {"interval", ScaleLevel::Interval}, {"ratio", ScaleLevel::Ratio}};
    for (const auto &[name, level] : levels) {
        const auto alpha = krippendorffAlpha(*raters, level);
        if (!alpha)
            return std::unexpected(alpha.error());
        output.insert(QLatin1String(name), CalcJson::value(*alpha));
    }
    return output;
}

} // namespace punte
