// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/DashboardCharts.h"

#include "models/core/NumberFormat.h"
#include "views/campaigns/dashboard/ChannelToggle.h"
#include "views/campaigns/dashboard/DashboardText.h"

namespace punte {

ChartData DashboardCharts::perDay(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency, DashboardMetric metric, const QSet<QUuid> &hidden)
{
    ChartData data;
    data.kind = ChartData::Kind::Lines;
    data.along = ChartData::Along::Days;
    data.name = DashboardText::perDay(metric);
    data.caption = DashboardText::period(filter.from, filter.to);
    data.alongTitle = tr("day");
    data.opens = true;
    data.valueText = [metric](double value) {
        const auto exact = Decimal::fromText(QString::number(value, 'f', 2));
        return DashboardText::figure(metric, exact) + (isPercentage(metric) ? QStringLiteral("%") : QString());
    };
    for (int place = 0; place < int(dashboard.channels.size()); ++place) {
        const DashboardChannel &channel = dashboard.channels.at(place);
        ChartSeries series{channel.text(), {}, ChannelToggle::hue(place)};
        const QMap<QDate, DashboardSums> days = hidden.contains(channel.id) ? QMap<QDate, DashboardSums>() : dashboard.daily(currency, channel.id);
        for (QDate day = filter.from; !days.isEmpty() && day <= filter.to; day = day.addDays(1)) {
            ChartPoint point{.at = double(day.toJulianDay())};
            if (const auto value = days.contains(day) ? dashboardValue(metric, days.value(day)) : std::nullopt) {
                DashboardMark mark = DashboardMark::metrics(filter, currency);
                mark.from = mark.to = day;
                mark.channels = {channel.id};
                point.value = value->toText().toDouble();
                point.rows = QVariant::fromValue(mark);
            } else if (days.contains(day)) {
                point.note = DashboardText::whyNone(metric);
            }
            series.points.append(point);
        }
        if (series.points.isEmpty())
            series.name.clear(); // keeps its place, takes no room
        data.series.append(series);
    }
    return data;
}

ChartData DashboardCharts::test(const DashboardTest &test, const TestVerdict &verdict)
{
    ChartData data;
    data.kind = ChartData::Kind::Dots;
    data.name = test.name;
    data.alongTitle = tr("variant");
    data.caption = DashboardText::verdictWords(test, verdict);
    data.opens = true;
    data.valueText = [](double value) { return DashboardText::percent(value, 2); };
    data.tickText = [](double value) { return NumberFormat::decimal(QString::number(value, 'f', 1), 1); };
    data.boundText = [](double value) { return NumberFormat::decimal(QString::number(value, 'f', 2), 2); };
    ChartSeries series{DashboardText::metricOfTest(test.metric), {}, Token::Chart8};
    for (qsizetype i = 0; i < test.variants.size() && i < verdict.variants.size(); ++i) {
        const TestVariant &variant = test.variants.at(i);
        const VariantFigures &figures = verdict.variants.at(i);
        data.categories.append(variant.label.isEmpty() ? variant.name : variant.name + QStringLiteral("  ") + variant.label);
        DashboardMark mark;
        mark.kind = DashboardMark::Kind::Variant;
        mark.variant = variant.id;
        ChartPoint point{.note = tr("%1 of %2 people").arg(NumberFormat::integer(variant.count.successes), NumberFormat::integer(variant.count.sends)), .rows = QVariant::fromValue(mark)};
        if (figures.rate)
            point.value = 100 * *figures.rate;
        if (figures.wilson) {
            point.low = 100 * figures.wilson->low;
            point.high = 100 * figures.wilson->high;
        }
        if (verdict.decision.winner && *verdict.decision.winner == i)
            point.hue = Token::Chart1;
        series.points.append(point);
    }
    data.series = {series};
    return data;
}

ChartData DashboardCharts::shares(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency)
{
    ChartData data;
    data.kind = ChartData::Kind::StackedBars;
    data.name = tr("Attribution");
    data.alongTitle = tr("model");
    data.opens = true;
    data.showsScale = false;
    data.lowest = 0;
    data.highest = 100;
    data.partText = [](double value) { return NumberFormat::integer(qRound64(value)); };
    data.valueText = [](double) { return QString(); };
    const QByteArrayList models{"FIRST_TOUCH", "LAST_TOUCH", "LINEAR", "TIME_DECAY", "POSITION_BASED"};
    QMap<QByteArray, qint64> whole;
    for (const AttributionShare &share : dashboard.attribution)
        if (share.currency == currency)
            whole[share.model] += share.revenue;
    for (const QByteArray &model : models)
        data.categories.append(DashboardText::model(model));
    QList<DashboardChannel> channels = dashboard.channels;
    channels.append({QUuid(), tr("Without channel"), tr("Without channel"), true});
    for (int place = 0; place < int(channels.size()); ++place) {
        const DashboardChannel &channel = channels.at(place);
        ChartSeries series{channel.text(), {}, ChannelToggle::hue(place)};
        bool has = false;
        for (const QByteArray &model : models) {
            ChartPoint point;
            for (const AttributionShare &share : dashboard.attribution) {
                if (share.model != model || share.channel != channel.id || share.currency != currency || share.revenue == 0)
                    continue;
                DashboardMark mark = DashboardMark::metrics(filter, currency);
                mark.kind = DashboardMark::Kind::Attribution;
                mark.model = model;
                mark.channels = {channel.id};
                point.value = 100.0 * double(share.revenue) / double(whole.value(model));
                point.note = DashboardText::money(share.revenue, currency);
                point.rows = QVariant::fromValue(mark);
                has = true;
            }
            series.points.append(point);
        }
        if (has)
            data.series.append(series);
    }
    return data;
}

QString DashboardCharts::titleOf(const ChartData &data, int series, int point)
{
    const QString name = data.series.value(series).name;
    return data.kind == ChartData::Kind::Dots ? data.textOfPlace(point) : tr("%1, %2").arg(name, data.textOfPlace(point));
}

} // namespace punte
