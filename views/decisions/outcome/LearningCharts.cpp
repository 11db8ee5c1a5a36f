// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/LearningCharts.h"

#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"
#include "models/records/Enums.h"
#include "views/decisions/outcome/LearningText.h"

#include <algorithm>

namespace punte {

namespace {

QString learnedPercent(double value) { return NumberFormat::percent(QString::number(value, 'f', 0)); }

// Each case is a point of all series and has a value in its own: marks keep their place in the table and on the way of the keys.
void addLearnedMark(ChartData &data, const LearnedCase &each, double at, double value)
{
    const int own = !each.retained ? 2 : *each.retained ? 0 : 1;
    for (int s = 0; s < int(data.series.size()); ++s) {
        ChartPoint point{.at = at, .rows = each.id};
        if (s == own) {
            point.value = value;
            point.note = each.customer + QStringLiteral(", ") + each.option;
        }
        data.series[s].points.append(point);
    }
    data.categories.append(CaseText::number(each.number));
}

// How many stand in each: the legend counts, and what is empty is left out.
void nameLearnedSeries(ChartData &data)
{
    for (ChartSeries &series : data.series) {
        const auto count = std::ranges::count_if(series.points, [](const ChartPoint &point) { return point.value.has_value(); });
        series.name += QStringLiteral(", ") + NumberFormat::integer(count);
    }
    if (std::ranges::none_of(data.series.last().points, [](const ChartPoint &point) { return point.value.has_value(); }))
        data.series.removeLast();
}

} // namespace

static QList<ChartSeries> keptSeries(const QString &kept, const QString &left, const QString &open)
{
    return {{kept, {}, Token::Chart1}, {left, {}, Token::Chart4}, {open, {}, Token::Chart8}};
}

ChartData LearningCharts::prediction(const Learning &learning, std::optional<double> mine)
{
    ChartData data;
    data.kind = ChartData::Kind::Scatter;
    data.along = ChartData::Along::Numbers;
    data.name = tr("Did the prediction hold?");
    data.alongTitle = tr("predicted value");
    data.lowest = 0;
    data.highest = 10;
    data.opens = true;
    data.caption = LearningText::correlation(learning);
    data.series = keptSeries(tr("kept"), tr("left"), tr("too early"));
    QList<LearnedCase> cases = learning.cases;
    std::ranges::stable_sort(cases, {}, [](const LearnedCase &each) { return each.predicted.value_or(0); });
    for (const LearnedCase &each : std::as_const(cases))
        if (each.predicted)
            addLearnedMark(data, each, *each.predicted, each.satisfaction);
    nameLearnedSeries(data);
    data.alongText = [](double at) { return LearningText::figure(at, at == int(at) ? 0 : 1); };
    if (mine)
        data.references.append({*mine, tr("this case, %1").arg(LearningText::figure(*mine, 2)), true});
    return data;
}

ChartData LearningCharts::confidence(const Learning &learning)
{
    ChartData data;
    data.kind = ChartData::Kind::Columns;
    data.name = tr("How sure were we?");
    data.alongTitle = tr("confidence");
    data.caption = LearningText::confidence(learning);
    ChartSeries series{tr("missed by, in points"), {}, Token::Chart1};
    for (int level = 1; level <= 5; ++level) {
        data.categories.append(QString::number(level));
        ChartPoint point;
        if (const ConfidenceFacts *facts = learning.level(QByteArray::number(level))) {
            point.value = facts->miss;
            point.note = tr("%n scores", nullptr, facts->scores);
        }
        series.points.append(point);
    }
    data.series = {series};
    data.valueText = [](double value) { return LearningText::figure(value, 1); };
    return data;
}

ChartData LearningCharts::impact(const Learning &learning, const QByteArray &currency)
{
    ChartData data;
    data.kind = ChartData::Kind::Scatter;
    data.along = ChartData::Along::Numbers;
    data.name = tr("Estimated against actual, %1").arg(QString::fromLatin1(currency));
    data.alongTitle = tr("expected cost");
    data.opens = true;
    data.series = keptSeries(tr("kept"), tr("left"), tr("too early"));
    QList<LearnedCase> cases = learning.cases;
    std::ranges::stable_sort(cases, {}, [](const LearnedCase &each) { return each.costExpected.toDouble(); });
    for (const LearnedCase &each : std::as_const(cases))
        if (each.currency == currency && !each.costExpected.isEmpty() && !each.costActual.isEmpty())
            addLearnedMark(data, each, each.costExpected.toDouble(), each.costActual.toDouble());
    nameLearnedSeries(data);
    data.valueText = [](double value) { return NumberFormat::integer(qRound64(value)); };
    data.alongText = data.valueText;
    return data;
}

ChartData LearningCharts::choice(const Learning &learning)
{
    ChartData data;
    data.kind = ChartData::Kind::Bars;
    data.name = tr("First choice sent, or another one");
    data.alongTitle = tr("what was sent");
    data.caption = LearningText::firstChoice(learning);
    data.lowest = 0;
    data.highest = 100;
    data.valueText = learnedPercent;
    ChartSeries series{tr("customers kept"), {}, Token::Chart1};
    for (const auto &[facts, name] : {std::pair(&learning.first, tr("First choice")), std::pair(&learning.other, tr("Another one"))}) {
        if (facts->known == 0)
            continue;
        data.categories.append(name);
        ChartPoint point{.value = 100.0 * facts->kept / facts->known, .note = tr("%1 of %n customers", nullptr, facts->known).arg(facts->kept)};
        if (facts->low && facts->high) {
            point.low = 100 * *facts->low;
            point.high = 100 * *facts->high;
        }
        series.points.append(point);
    }
    data.series = {series};
    return data;
}

ChartData LearningCharts::given(const Learning &learning, const QByteArray &kind)
{
    const bool byTier = kind == "tier";
    ChartData data;
    data.kind = ChartData::Kind::Dots;
    data.name = byTier ? tr("Given by tier") : tr("Given by who decided");
    data.alongTitle = byTier ? tr("tier") : tr("who decided");
    data.lowest = 0;
    data.highest = 100;
    data.opens = true;
    data.valueText = learnedPercent;
    ChartSeries series{tr("given, of what was at stake"), {}, Token::Chart1};
    for (const GivenGroup &group : learning.groups) {
        if (group.kind != kind)
            continue;
        const QString name = byTier ? Enums::recordText("customer_tier", group.key) : group.name;
        data.categories.append(tr("%1, %2").arg(name, NumberFormat::integer(group.cases)));
        series.points.append({.value = group.middle, .low = group.low, .high = group.high,
            .note = tr("%n cases, satisfaction %1", nullptr, group.cases).arg(LearningText::figure(group.satisfaction, 1)), .rows = group.key});
        data.highest = std::max(*data.highest, group.high);
    }
    data.series = {series};
    return data;
}

} // namespace punte
