// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/charts/ChartData.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"

#include <algorithm>
#include <cmath>

namespace punte {

namespace {

QString plainFigure(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return NumberFormat::decimal(text);
}

} // namespace

bool ChartData::hasValues() const
{
    return std::ranges::any_of(series, [](const ChartSeries &each) {
        return std::ranges::any_of(each.points, [](const ChartPoint &point) { return point.value.has_value(); });
    });
}

qsizetype ChartData::count() const
{
    qsizetype most = along == Along::Categories || isLying() ? categories.size() : 0;
    for (const ChartSeries &each : series)
        most = std::max(most, each.points.size());
    return most;
}

double ChartData::placeOf(const ChartPoint &point, qsizetype index) const
{
    return along == Along::Categories || isLying() ? double(index) : point.at;
}

QString ChartData::textOfValue(double value) const
{
    return valueText ? valueText(value) : plainFigure(value);
}

std::optional<double> ChartData::sumOf(qsizetype point) const
{
    std::optional<double> sum;
    for (const ChartSeries &each : series)
        if (point < each.points.size() && each.points.at(point).value)
            sum = sum.value_or(0) + *each.points.at(point).value;
    return sum;
}

QString ChartData::textOfInterval(const ChartPoint &point) const
{
    if (!point.low || !point.high)
        return {};
    const auto bound = [this](double value) { return boundText ? boundText(value) : textOfValue(value); };
    return bound(*point.low) + QStringLiteral(" \u2013 ") + bound(*point.high);
}

QString ChartData::textOfPlace(qsizetype index) const
{
    if (along == Along::Categories || isLying() || (kind == Kind::Scatter && index < categories.size())) {
        const QString letter = leads.value(index).letter;
        return letter.isEmpty() ? categories.value(index) : letter + QLatin1Char(' ') + categories.value(index);
    }
    for (const ChartSeries &each : series) {
        if (index >= each.points.size())
            continue;
        const double at = each.points.at(index).at;
        if (along == Along::Days)
            return DateFormat::shortDate(QDate::fromJulianDay(std::llround(at)));
        return alongText ? alongText(at) : plainFigure(at);
    }
    return {};
}

Token ChartData::hueOf(qsizetype index) const
{
    if (index >= 0 && index < series.size() && series.at(index).hue)
        return *series.at(index).hue;
    return index < 6 ? Token(int(Token::Chart1) + int(std::max<qsizetype>(0, index))) : Token::Chart8;
}

} // namespace punte
