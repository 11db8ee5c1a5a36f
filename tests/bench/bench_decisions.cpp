// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/SeededDraws.h"
#include "models/decisions/ValueIntervals.h"
#include "models/decisions/WhatIf.h"
#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/reveal/RevealFacts.h"
#include "tests/bench/BenchReport.h"
#include "views/decisions/reveal/ContributionCard.h"
#include "views/decisions/reveal/RankingCard.h"
#include "views/decisions/reveal/SensitivityCard.h"

#include <QApplication>
#include <QBoxLayout>
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

RevealFacts largeReveal()
{
    CaseFacts facts;
    for (qsizetype o = 0; o < options; ++o)
        facts.options.append({.id = QUuid::createUuid(), .letter = QString(QChar(u'A' + char16_t(o))), .title = QStringLiteral("Option %1").arg(o)});
    for (qsizetype j = 0; j < criteria; ++j)
        facts.criteria.append({.id = QUuid::createUuid(), .name = QStringLiteral("Criterion %1").arg(j), .weight = Decimal(10, 1)});
    RevealData data;
    data.rounds = {{.round = 1, .state = "revealed", .voices = int(evaluators)}};
    const RatingTable table = largeDecision();
    for (qsizetype o = 0; o < options; ++o)
        for (qsizetype j = 0; j < criteria; ++j)
            for (qsizetype e = 0; e < evaluators; ++e)
                data.scores.append({facts.options[o].id, facts.criteria[j].id, *table.at(o, j, e)});
    return RevealFacts::of(facts, data);
}

/// The same in the cards of the page: figures, charts, tracks and table, painted. The draws come from another thread.
void measureCards(const BenchReport &report)
{
    const RevealFacts facts = largeReveal();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *ranking = new RankingCard;
    auto *contribution = new ContributionCard;
    auto *sensitivity = new SensitivityCard;
    for (QWidget *each : std::initializer_list<QWidget *>{ranking, contribution, sensitivity})
        column->addWidget(each);
    window.resize(900, 1600);
    window.show();
    const QList<QList<int>> comments(options, QList<int>(criteria, 0));
    sensitivity->showFacts(facts, facts.stated());
    ranking->showFacts(facts, facts.stated(), false);
    contribution->showFacts(facts, facts.stated(), comments, false);
    QApplication::processEvents();
    QList<double> along;
    QList<double> other;
    QList<double> weights = facts.weights();
    const auto step = [&] {
        const auto figures = facts.with(weights);
        sensitivity->step(*figures);
        ranking->showFacts(facts, *figures, true);
        contribution->showFacts(facts, *figures, comments, true);
        QApplication::processEvents();
        (void)window.grab();
    };
    for (int i = 0; i < 10 * benchSamples(); ++i) {
        weights[sensitivity->criterion()] = 0.1 + 4.9 * (i % 50) / 49;
        along << timed(step);
    }
    for (int i = 0; i < 4 * benchSamples(); ++i) {
        weights[(sensitivity->criterion() + 1) % criteria] = 0.1 + 4.9 * (i % 50) / 49;
        other << timed(step);
    }
    report.add(QStringLiteral("one step of the weight in the chart, on screen"), "ms", along, BenchGoal{16, BenchGoal::Of::P95}, QStringLiteral("three cards painted whole"));
    report.add(QStringLiteral("one step of another weight, on screen"), "ms", other, {}, QStringLiteral("the curves are made anew"));
}

} // namespace

/// `bench_decisions`: what a page computes and shows while somebody drags a weight, 8 options x 12 criteria x 30 evaluators; no database.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "whatif"))
        return 0;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::instance().install(application);
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
    measureCards(report);
    return 0;
}
