// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/CalcJson.h"
#include "models/lifecycle/Nps.h"
#include "models/lifecycle/calc/LifecycleCalc.h"

#include <QCoreApplication>

namespace punte {

namespace {

constexpr qint64 npsCalcMost = 1'000'000'000;

/// A list of whole numbers as ratings; that they are from 0 to 10 is the method's to say.
Result<QList<int>> ratingsOf(const QJsonObject &input)
{
    const auto numbers = CalcJson::wholeNumbers(input, "ratings", -npsCalcMost, npsCalcMost);
    if (!numbers)
        return std::unexpected(numbers.error());
    QList<int> ratings;
    for (const qint64 number : *numbers)
        ratings.append(int(number));
    return ratings;
}

Result<NpsCounts> npsCountsOf(const QJsonObject &input)
{
    if (input.contains(QLatin1String("ratings"))) {
        if (input.size() > 1)
            return CalcJson::refuse(QCoreApplication::translate("Calc", "Give either ratings or counts, not both."));
        const auto ratings = ratingsOf(input);
        return ratings ? countNps(*ratings) : std::unexpected(ratings.error());
    }
    NpsCounts counts;
    const std::pair<const char *, qint64 *> parts[] = {{"promoters", &counts.promoters}, {"passives", &counts.passives}, {"detractors", &counts.detractors}};
    for (const auto &[key, count] : parts) {
        const auto read = CalcJson::wholeNumber(input, key, 0, npsCalcMost);
        if (!read)
            return std::unexpected(read.error());
        *count = *read;
    }
    return counts;
}

} // namespace

Result<QJsonObject> calcNpsAndMargin(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"ratings", "promoters", "passives", "detractors"}); !known)
        return std::unexpected(known.error());
    const auto counts = npsCountsOf(input);
    if (!counts)
        return std::unexpected(counts.error());
    const auto nps = npsOf(*counts);
    if (!nps)
        return std::unexpected(nps.error());
    const bool any = nps->has_value();
    return QJsonObject{{QStringLiteral("answers"), counts->answers()},
                       {QStringLiteral("promoters"), counts->promoters},
                       {QStringLiteral("passives"), counts->passives},
                       {QStringLiteral("detractors"), counts->detractors},
                       {QStringLiteral("nps"), any ? QJsonValue((*nps)->score) : QJsonValue()},
                       {QStringLiteral("nps_display"), any ? QJsonValue((*nps)->shown) : QJsonValue()},
                       {QStringLiteral("variance"), any ? QJsonValue((*nps)->variance) : QJsonValue()},
                       {QStringLiteral("moe95_points"), any ? QJsonValue((*nps)->margin) : QJsonValue()},
                       {QStringLiteral("margin_shown"), any && (*nps)->showsMargin()}};
}

Result<QJsonObject> calcNpsTrend(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"ratings"}); !known)
        return std::unexpected(known.error());
    const auto ratings = ratingsOf(input);
    if (!ratings)
        return std::unexpected(ratings.error());
    const auto trend = npsTrend(*ratings);
    if (!trend)
        return std::unexpected(trend.error());
    QJsonValue word;
    if (*trend)
        word = **trend == NpsTrend::Improving ? QStringLiteral("IMPROVING") : **trend == NpsTrend::Declining ? QStringLiteral("DECLINING") : QStringLiteral("STABLE");
    return QJsonObject{{QStringLiteral("trend"), word}};
}

} // namespace punte
