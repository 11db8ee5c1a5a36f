// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/TestChart.h"

#include "models/core/NumberFormat.h"
#include "views/campaigns/testing/TestText.h"

namespace punte {

ChartData testChart(const JudgedTest &judged)
{
    const AbTest &test = judged.test;
    ChartData data;
    data.kind = ChartData::Kind::Dots;
    data.name = test.name;
    data.alongTitle = QCoreApplication::translate("punte::TestText", QT_TRANSLATE_NOOP("punte::TestText", "variant"));
    data.valueText = [](double value) { return TestText::percent(value); };
    data.tickText = [](double value) { return TestText::number(value, 1); };
    data.boundText = [](double value) { return TestText::number(value, 2); };
    ChartSeries series{TestText::rate(test.metric), {}, Token::Chart8};
    if (judged.verdict) {
        const TestVerdict &verdict = *judged.verdict;
        data.caption = TestText::seen(test, verdict);
        for (qsizetype i = 0; i < verdict.variants.size() && i < test.variants.size(); ++i) {
            const VariantFigures &figures = verdict.variants[i];
            data.categories.append(test.variants[i].label.isEmpty() ? test.variants[i].name : test.variants[i].name + QStringLiteral("  ") + test.variants[i].label);
            ChartPoint point;
            point.note = QCoreApplication::translate("punte::TestText", QT_TRANSLATE_NOOP("punte::TestText", "%1 of %2 people"))
                             .arg(NumberFormat::integer(figures.count.successes), NumberFormat::integer(figures.count.sends));
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
    }
    data.series = {series};
    return data;
}

} // namespace punte
