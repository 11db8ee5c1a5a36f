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

QByteArrayList DashboardCharts::models() { return {"FIRST_TOUCH", "LAST_TOUCH", "LINEAR", "TIME_DECAY", "POSITION_BASED"}; }

QList<DashboardChannel> DashboardCharts::channelsAndNone(const Dashboard &dashboard)
{
    QList<DashboardChannel> channels = dashboard.channels;
    channels.append({QUuid(), tr("Without channel"), tr("Without channel"), true});
    return channels;
}

ChartPoint DashboardCharts::share(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency, const QByteArray &model, const QUuid &channel)
{
    ChartPoint point;
    for (const AttributionShare &share : dashboard.attribution) {
        if (share.model != model || share.channel != channel || share.currency != currency || share.revenue == 0)
            continue;
        DashboardMark mark = DashboardMark::metrics(filter, currency);
        mark.kind = DashboardMark::Kind::Attribution;
        mark.model = model;
        mark.channels = {channel};
        point.value = double(share.revenue) / 100.0;
        point.note = DashboardText::money(share.revenue, currency);
        point.rows = QVariant::fromValue(mark);
    }
    return point;
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
    for (const QByteArray &model : models())
        data.categories.append(DashboardText::model(model));
    const QList<DashboardChannel> channels = channelsAndNone(dashboard);
    for (int place = 0; place < int(channels.size()); ++place) {
        ChartSeries series{channels.at(place).text(), {}, ChannelToggle::hue(place)};
        bool has = false;
        for (const QByteArray &model : models()) {
            series.points.append(share(dashboard, filter, currency, model, channels.at(place).id));
            if (auto &value = series.points.last().value) {
                value = 100.0 * *value / (double(dashboard.attributed(currency, model)) / 100.0);
                has = true;
            }
        }
        if (has)
            data.series.append(series);
    }
    return data;
}

ChartData DashboardCharts::earned(const Dashboard &dashboard, const DashboardFilter &filter, const QByteArray &currency, const QByteArray &model)
{
    ChartData data;
    data.kind = ChartData::Kind::Bars;
    data.name = DashboardText::model(model);
    data.alongTitle = tr("channel");
    data.opens = true;
    data.showsScale = false;
    data.lowest = 0;
    data.valueText = [currency](double value) { return DashboardText::roundMoney(qRound64(value * 100), currency); };
    ChartSeries series{tr("Attributed"), {}, Token::Chart1};
    const QList<DashboardChannel> channels = channelsAndNone(dashboard);
    for (int place = 0; place < int(channels.size()); ++place) {
        ChartPoint point = share(dashboard, filter, currency, model, channels.at(place).id);
        if (!point.value)
            continue;
        point.hue = ChannelToggle::hue(place);
        data.categories.append(channels.at(place).text());
        series.points.append(point);
    }
    data.series = {series};
    return data;
}

QString DashboardCharts::titleOf(const ChartData &data, int series, int point)
{
    const QString name = data.kind == ChartData::Kind::Bars ? data.name : data.series.value(series).name;
    return data.kind == ChartData::Kind::Dots ? data.textOfPlace(point) : tr("%1, %2").arg(name, data.textOfPlace(point));
}

} // namespace punte
