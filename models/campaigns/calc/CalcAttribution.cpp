// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/attribution/Attribution.h"
#include "models/campaigns/calc/CampaignCalc.h"
#include "models/core/CalcJson.h"

#include <QCoreApplication>

#include <algorithm>

namespace punte {

namespace {

Result<QJsonObject> creditAnswer(const Result<QList<double>> &credits)
{
    if (!credits)
        return std::unexpected(credits.error());
    return QJsonObject{{QStringLiteral("credit"), CalcJson::array(*credits)}};
}

/// The models that look at the number of touches alone.
Result<QJsonObject> creditOfTouches(const QJsonObject &input, AttributionModel model)
{
    if (const auto known = CalcJson::onlyKeys(input, {"touches"}); !known)
        return std::unexpected(known.error());
    const auto touches = CalcJson::wholeNumber(input, "touches", 0, mostTouches);
    if (!touches)
        return std::unexpected(touches.error());
    return creditAnswer(attributionCredits(model, QList<double>(*touches, 0.0)));
}

Result<QList<Touch>> touchesOf(const QJsonObject &input)
{
    return CalcJson::eachUnder(input, "touchpoints", [](const QJsonValue &found, const QString &where) -> Result<Touch> {
        const QJsonObject each = found.toObject();
        if (const auto known = CalcJson::onlyKeys(each, {"id", "at"}); !known)
            return std::unexpected(known.error());
        const auto id = CalcJson::wholeNumberAt(each.value(QLatin1String("id")), where + QStringLiteral(".id"), 0, 9'007'199'254'740'991);
        const auto at = CalcJson::momentAt(each.value(QLatin1String("at")), where + QStringLiteral(".at"));
        if (!id || !at)
            return std::unexpected(id ? at.error() : id.error());
        return Touch{*id, *at};
    });
}

Result<Conversion> conversionOf(const QJsonObject &input)
{
    const auto at = CalcJson::momentAt(input.value(QLatin1String("conversion")), QStringLiteral("conversion"));
    const auto amount = CalcJson::exactText(input.value(QLatin1String("amount")));
    if (!at || !amount)
        return std::unexpected(at ? amount.error() : at.error());
    const auto value = Money::fromText(*amount, input.value(QLatin1String("currency")).toString(QStringLiteral("RON")).toLatin1());
    if (!value)
        return std::unexpected(value.error());
    return Conversion{*at, *value};
}

QJsonObject attributionAnswer(const AttributionBoard &board, const QByteArray &currency)
{
    QJsonArray path;
    for (const Touch &touch : board.path)
        path.append(touch.id);
    QJsonObject credit;
    QJsonObject money;
    QJsonObject unattributed;
    for (const Attribution &shared : board.models) {
        const QString key = QString::fromLatin1(attributionModelKey(shared.model));
        QJsonArray amounts;
        for (const qint64 minor : shared.minor)
            amounts.append(Money{minor, currency}.toText());
        credit.insert(key, CalcJson::array(shared.credits));
        money.insert(key, amounts);
        unattributed.insert(key, Money{shared.unattributed, currency}.toText());
    }
    return {{QStringLiteral("path"), path}, {QStringLiteral("credit"), credit}, {QStringLiteral("money"), money}, {QStringLiteral("unattributed"), unattributed}};
}

} // namespace

Result<QJsonObject> calcFirstTouch(const QJsonObject &input)
{
    return creditOfTouches(input, AttributionModel::FirstTouch);
}

Result<QJsonObject> calcLastTouch(const QJsonObject &input)
{
    return creditOfTouches(input, AttributionModel::LastTouch);
}

Result<QJsonObject> calcLinear(const QJsonObject &input)
{
    return creditOfTouches(input, AttributionModel::Linear);
}

Result<QJsonObject> calcPositionBased(const QJsonObject &input)
{
    return creditOfTouches(input, AttributionModel::PositionBased);
}

Result<QJsonObject> calcTimeDecay(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"days_before_conversion", "half_life_days"}); !known)
        return std::unexpected(known.error());
    const auto days = CalcJson::numbers(input, "days_before_conversion");
    const auto halfLife = CalcJson::number(input, "half_life_days", defaultHalfLifeDays);
    if (!days || !halfLife)
        return std::unexpected(days ? halfLife.error() : days.error());
    return creditAnswer(attributionCredits(AttributionModel::TimeDecay, *days, *halfLife));
}

Result<QJsonObject> calcAttribution(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"touchpoints", "conversion", "amount", "currency", "lookback_days", "half_life_days"}); !known)
        return std::unexpected(known.error());
    const auto touches = touchesOf(input);
    const auto conversion = conversionOf(input);
    const auto lookback = CalcJson::number(input, "lookback_days", defaultLookbackDays);
    const auto halfLife = CalcJson::number(input, "half_life_days", defaultHalfLifeDays);
    if (!touches || !conversion)
        return std::unexpected(touches ? conversion.error() : touches.error());
    if (!lookback || !halfLife)
        return std::unexpected(lookback ? halfLife.error() : lookback.error());
    const auto board = attribute(*touches, *conversion, {*lookback, *halfLife});
    if (!board)
        return std::unexpected(board.error());
    return attributionAnswer(*board, conversion->value.currency);
}

} // namespace punte
