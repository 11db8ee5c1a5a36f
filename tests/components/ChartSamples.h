// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/charts/ChartData.h"

#include <QDate>
#include <QLocale>

namespace punte {

[[nodiscard]] inline ChartPoint chartPoint(double value, const QVariant &rows = {})
{
    ChartPoint point;
    point.value = value;
    point.rows = rows;
    return point;
}

/// The ranking of a decision: lying bars with whiskers.
[[nodiscard]] inline ChartData rankingChart()
{
    ChartData data;
    data.kind = ChartData::Kind::Bars;
    data.name = QStringLiteral("Ranking");
    data.caption = QStringLiteral("B is first");
    data.alongTitle = QStringLiteral("Option");
    data.categories = {QStringLiteral("Credit"), QStringLiteral("Full refund"), QStringLiteral("Apology")};
    ChartSeries series{QStringLiteral("Value"), {}, {}};
    int row = 0;
    for (const double value : {7.21, 6.57, 6.35}) {
        ChartPoint point = chartPoint(value, row++);
        point.low = value - 0.6;
        point.high = value + 0.6;
        series.points.append(point);
    }
    series.points[1].hue = Token::Chart8;
    data.series = {series};
    data.lowest = 0;
    data.highest = 10;
    data.opens = true;
    return data;
}

[[nodiscard]] inline ChartData linesChart(int points = 30)
{
    ChartData data;
    data.kind = ChartData::Kind::Lines;
    data.along = ChartData::Along::Days;
    data.name = QStringLiteral("Conversions per day");
    data.alongTitle = QStringLiteral("Day");
    const qint64 first = QDate(2025, 12, 29).toJulianDay();
    for (int s = 0; s < 3; ++s) {
        ChartSeries series{QStringLiteral("Series %1").arg(s + 1), {}, {}};
        for (int i = 0; i < points; ++i) {
            ChartPoint point = chartPoint(10 * s + (i * 7) % 5);
            point.at = double(first + i);
            series.points.append(point);
        }
        data.series.append(series);
    }
    if (points > 5)
        data.series[0].points[5].value.reset(); // a gap
    data.opens = true;
    return data;
}

[[nodiscard]] inline ChartData stackChart()
{
    ChartData data = rankingChart();
    data.kind = ChartData::Kind::StackedBars;
    data.series = {{QStringLiteral("Customer stays"), {chartPoint(3), chartPoint(3.1), chartPoint(1.6)}, {}},
                   {QStringLiteral("Cost to us"), {chartPoint(1), chartPoint(0.4), chartPoint(1.7)}, {}}};
    return data;
}

/// Upright columns, each with its own hue: a distribution.
[[nodiscard]] inline ChartData columnsChart()
{
    ChartData data;
    data.kind = ChartData::Kind::Columns;
    data.name = QStringLiteral("Churn risk distribution");
    data.caption = QStringLiteral("9 of 114 clients at 50 or more");
    data.alongTitle = QStringLiteral("Risk");
    ChartSeries series{QStringLiteral("Clients"), {}, {}};
    int risk = 0;
    for (const double count : {4, 9, 15, 17, 14, 13, 11, 9, 7, 6, 4, 1, 2, 1}) {
        ChartPoint point = chartPoint(count);
        point.hue = risk < 25 ? Token::Chart6 : risk < 50 ? Token::StageProspecting : Token::Chart2;
        point.note = QStringLiteral("%1 RON a year").arg(risk * 1000 + 400);
        series.points.append(point);
        data.categories.append(QString::number(risk));
        risk += 5;
    }
    data.series = {series};
    data.opens = true;
    return data;
}

/// Dots on their intervals, with the mean of all.
[[nodiscard]] inline ChartData dotsChart()
{
    ChartData data = rankingChart();
    data.kind = ChartData::Kind::Dots;
    data.name = QStringLiteral("Win rate by owner");
    data.references = {{6.7, QStringLiteral("all"), false}};
    data.lowest.reset();
    data.highest.reset();
    for (ChartPoint &point : data.series[0].points)
        point.hue.reset();
    return data;
}

/// The value of each option by the weight of a criterion, with "now".
[[nodiscard]] inline ChartData curvesChart()
{
    ChartData data;
    data.kind = ChartData::Kind::Lines;
    data.along = ChartData::Along::Numbers;
    data.name = QStringLiteral("Sensitivity");
    data.caption = QStringLiteral("B stays first unless Cost counts 3.4");
    data.alongTitle = QStringLiteral("Weight");
    const double ends[4][2] = {{7.6, 6.7}, {5.8, 7.2}, {6.5, 5.8}, {7.5, 5.3}};
    const QString names = QStringLiteral("BDCA");
    for (int s = 0; s < 4; ++s) {
        ChartSeries series{names.mid(s, 1), {}, {}};
        for (int i = 0; i < 50; ++i) {
            ChartPoint point = chartPoint(ends[s][0] + (ends[s][1] - ends[s][0]) * i / 49);
            point.at = 0.1 + 0.1 * i;
            series.points.append(point);
        }
        data.series.append(series);
    }
    data.references = {{1.5, QStringLiteral("now 1.5"), true}};
    return data;
}

/// One line in its band, with a target.
[[nodiscard]] inline ChartData bandChart()
{
    ChartData data;
    data.kind = ChartData::Kind::Lines;
    data.name = QStringLiteral("NPS trend");
    data.caption = QStringLiteral("Band: 95% interval");
    data.alongTitle = QStringLiteral("Month");
    ChartSeries series{QStringLiteral("+44"), {}, {}};
    int month = 1;
    for (const double nps : {31, 33, 30, 36, 38, 37, 41, 40, 38, 43, 45, 44}) {
        ChartPoint point = chartPoint(nps);
        point.low = nps - 12;
        point.high = nps + 12;
        series.points.append(point);
        data.categories.append(QLocale().monthName(month % 12 + 1, QLocale::ShortFormat));
        ++month;
    }
    data.series = {series};
    data.references = {{50, QStringLiteral("target 50"), false}};
    data.lowest = 0;
    data.highest = 60;
    return data;
}

} // namespace punte
