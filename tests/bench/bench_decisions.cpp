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
#include <QElapsedTimer>
#include <QGridLayout>
#include <QTableView>

#include <cstdio>
#include <ctime>

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

double processorMs()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

/// Knows whether each of some widgets was painted since it was last asked.
class PaintWatch final : public QObject {
public:
    void watch(QWidget *widget)
    {
        m_painted.insert(widget, false);
        widget->installEventFilter(this);
    }
    [[nodiscard]] bool takeAllPainted()
    {
        bool all = true;
        for (bool &painted : m_painted)
            all = std::exchange(painted, false) && all;
        return all;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_painted[watched] = true;
        return false;
    }

private:
    QHash<QObject *, bool> m_painted;
};

/// The cards of the page as they stand there, all in sight: figures, charts, tracks and table. The draws come from another thread.
class WhatIfCards final {
public:
    WhatIfCards()
    {
        auto *grid = new QGridLayout(&m_window);
        grid->addWidget(m_ranking, 0, 0, 1, 2);
        grid->addWidget(m_contribution, 1, 0);
        grid->addWidget(m_sensitivity, 1, 1);
        m_window.resize(1280, 1180);
        m_window.show();
        m_sensitivity->showFacts(m_facts, m_facts.stated());
        m_ranking->showFacts(m_facts, m_facts.stated(), false);
        m_contribution->showFacts(m_facts, m_facts.stated(), QList<QList<int>>(options, QList<int>(criteria, 0)), false);
        QApplication::processEvents();
        for (const QWidget *card : std::initializer_list<QWidget *>{m_ranking, m_contribution, m_sensitivity})
            m_watch.watch(card->findChild<QAbstractScrollArea *>(QStringLiteral("chartCanvas"))->viewport());
        m_watch.watch(m_contribution->findChild<QTableView *>(QStringLiteral("cellTable"))->viewport());
    }

    [[nodiscard]] qsizetype shown() const { return m_sensitivity->criterion(); }

    struct Steps {
        QList<double> wall;
        QList<double> processor;
    };
    /// Drags one weight from end to end and back: from the changed weight to the last of it painted and flushed, step by step. Nothing is put together:
    /// each step is computed and painted, as if the pointer moved no oftener than the screen is painted.
    Steps drag(qsizetype criterion, int steps)
    {
        Steps taken;
        for (int i = 0; i < steps; ++i) {
            m_weights[criterion] = 0.1 + 4.9 * std::abs(49 - i % 98) / 49;
            const double before = processorMs();
            taken.wall << timed([&] { step(); });
            taken.processor << processorMs() - before;
            if (!m_watch.takeAllPainted()) {
                std::fputs("a step was not painted\n", stderr);
                std::exit(1);
            }
        }
        return taken;
    }

private:
    void step()
    {
        const auto figures = m_facts.with(m_weights);
        m_sensitivity->step(*figures);
        m_contribution->step(*figures, true);
        m_ranking->showFacts(m_facts, *figures, true);
        m_ranking->showPlausible(m_facts, *figures, std::nullopt);
        QApplication::processEvents();
    }

    const RevealFacts m_facts = largeReveal();
    QWidget m_window;
    RankingCard *m_ranking = new RankingCard;
    ContributionCard *m_contribution = new ContributionCard;
    SensitivityCard *m_sensitivity = new SensitivityCard;
    PaintWatch m_watch;
    QList<double> m_weights = m_facts.weights();
};

void measureCards(const BenchReport &report)
{
    WhatIfCards bench;
    const auto add = [&](const QString &name, const WhatIfCards::Steps &steps, const QString &note) {
        report.add(name, "ms", steps.wall, BenchGoal{16, BenchGoal::Of::P95}, note);
        report.add(name + QStringLiteral(", processor"), "ms", steps.processor);
    };
    add(QStringLiteral("one step of the weight in the chart, on screen"), bench.drag(bench.shown(), 20 * benchSamples()), QStringLiteral("three cards in sight, all that changed painted and flushed"));
    add(QStringLiteral("one step of another weight, on screen"), bench.drag((bench.shown() + 1) % criteria, 20 * benchSamples()), QStringLiteral("the curves are made anew"));
}

} // namespace

/// `bench_decisions`: what a page computes and shows while somebody drags a weight, 8 options x 12 criteria x 30 evaluators; no database.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "whatif"))
        return 0;
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
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
