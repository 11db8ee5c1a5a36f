// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/SeededDraws.h"
#include "models/decisions/ValueIntervals.h"
#include "models/decisions/WhatIf.h"
#include "tests/bench/BenchReport.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace punte;

namespace {

constexpr qsizetype options = 8;
constexpr qsizetype criteria = 12;
constexpr qsizetype evaluators = 30;

RatingTable largeDecision()
{
    SeededDraws draws(1);
    RatingTable table(options, criteria, evaluators);
    for (qsizetype o = 0; o < options; ++o)
        for (qsizetype j = 0; j < criteria; ++j)
            for (qsizetype e = 0; e < evaluators; ++e)
                table.set(o, j, e, Rating{double(1 + draws.below(10)), double(1 + draws.below(5))});
    return table;
}

template <class Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// `bench_decisions`: what a page computes while somebody drags a weight, 8 options x 12 criteria x 30 evaluators; no database, no window.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "whatif"))
        return 0;
    const QCoreApplication application(argc, argv);
    const RatingTable table = largeDecision();
    QList<double> weights(criteria, 1.0);
    QList<double> whole;
    QList<double> step;
    QList<double> curve;
    QList<double> whiskers;
    for (int i = 0; i < 10 * benchSamples(); ++i) {
        weights[i % criteria] = 0.1 + 4.9 * (i % 50) / 49;
        whole << timed([&] { (void)WhatIf::of(table)->with(weights); });
        const auto whatIf = WhatIf::of(table);
        step << timed([&] { (void)whatIf->with(weights); });
        curve << timed([&] { (void)whatIf->along(i % criteria, weights); });
        if (i % 10 == 0)
            whiskers << timed([&] { (void)valueIntervals(table, weights, Trust::ByConfidence); });
    }
    const BenchReport report(QStringLiteral("what-if"));
    report.add(QStringLiteral("one step of a weight, all figures"), "ms", step, BenchGoal{16, BenchGoal::Of::P95}, QStringLiteral("both sums, flips, SMAA of 10,000 draws"));
    report.add(QStringLiteral("the same from the scores on"), "ms", whole, BenchGoal{16, BenchGoal::Of::P95});
    report.add(QStringLiteral("curve of one criterion"), "ms", curve);
    report.add(QStringLiteral("whiskers, once at the reveal"), "ms", whiskers, {}, QStringLiteral("bootstrap of 2,000 draws"));
    return 0;
}
