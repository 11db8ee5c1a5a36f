// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/attribution/AttributionCredit.h"

#include "models/campaigns/MethodError.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace punte {

namespace {

Result<> checkDays(const QList<double> &days, double halfLifeDays)
{
    if (days.size() > mostTouches)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "There are too many touches in one path."));
    if (std::ranges::any_of(days, [](double day) { return !(day >= 0) || !std::isfinite(day); }))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The number of days is not zero or more."));
    if (!(halfLifeDays > 0) || !std::isfinite(halfLifeDays))
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The half-life is not above zero."));
    return {};
}

QList<qint64> decayWeights(const QList<double> &days, double halfLifeDays)
{
    const double latest = *std::ranges::min_element(days);
    QList<qint64> weights;
    for (const double day : days)
        weights.append(std::llround(std::exp2(52 - (day - latest) / halfLifeDays)));
    return weights;
}

QList<qint64> positionWeights(qsizetype touches)
{
    if (touches < 3)
        return QList<qint64>(touches, 1);
    const qsizetype between = touches - 2;
    QList<qint64> weights(touches, 1); // of 5 * between: 2/5 are 2 * between
    weights.first() = 2 * between;
    weights.last() = 2 * between;
    return weights;
}

} // namespace

QByteArray attributionModelKey(AttributionModel model)
{
    switch (model) {
    case AttributionModel::FirstTouch: return QByteArrayLiteral("FIRST_TOUCH");
    case AttributionModel::LastTouch: return QByteArrayLiteral("LAST_TOUCH");
    case AttributionModel::Linear: return QByteArrayLiteral("LINEAR");
    case AttributionModel::TimeDecay: return QByteArrayLiteral("TIME_DECAY");
    case AttributionModel::PositionBased: return QByteArrayLiteral("POSITION_BASED");
    }
    Q_UNREACHABLE();
}

Result<QList<qint64>> attributionWeights(AttributionModel model, const QList<double> &days, double halfLifeDays)
{
    if (const auto checked = checkDays(days, halfLifeDays); !checked)
        return std::unexpected(checked.error());
    if (days.isEmpty())
        return QList<qint64>{};
    QList<qint64> weights(days.size(), 0);
    switch (model) {
    case AttributionModel::FirstTouch: weights.first() = 1; break;
    case AttributionModel::LastTouch: weights.last() = 1; break;
    case AttributionModel::Linear: weights.fill(1); break;
    case AttributionModel::TimeDecay: weights = decayWeights(days, halfLifeDays); break;
    case AttributionModel::PositionBased: weights = positionWeights(days.size()); break;
    }
    return weights;
}

Result<QList<double>> attributionCredits(AttributionModel model, const QList<double> &days, double halfLifeDays)
{
    const auto weights = attributionWeights(model, days, halfLifeDays);
    if (!weights)
        return std::unexpected(weights.error());
    const double all = std::accumulate(weights->begin(), weights->end(), 0.0, [](double sum, qint64 weight) { return sum + double(weight); });
    QList<double> credits;
    for (const qint64 weight : *weights)
        credits.append(double(weight) / all);
    return credits;
}

} // namespace punte
