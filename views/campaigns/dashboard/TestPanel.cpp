// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/dashboard/TestPanel.h"

#include "models/core/NumberFormat.h"
#include "views/campaigns/dashboard/DashboardCharts.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/PanelTwin.h"
#include "views/components/Buttons.h"
#include "views/components/Chip.h"
#include "views/components/PlainLabel.h"
#include "views/components/charts/Chart.h"
#include "views/theme/Shapes.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace punte {

namespace {

/// The ground of the verdict, in what it means.
class VerdictBox final : public QWidget {
public:
    explicit VerdictBox(QWidget *parent) : QWidget(parent) {}
    Semantic role = Semantic::Neutral;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Shapes::box(painter, QRectF(rect()), Theme::instance().px(6), Theme::instance().ground(role));
    }
};

QString testNumber(double value, int decimals) { return NumberFormat::decimal(QString::number(value, 'f', decimals), decimals); }

} // namespace

TestPanel::TestPanel(QWidget *parent)
    : PanelFrame(QStringLiteral("\u2013"), parent)
    , m_chart(new Chart)
    , m_verdict(new PlainLabel(QString(), FontRole::PanelTitle, Token::Text1))
    , m_words(new PlainLabel(QString(), FontRole::Secondary, Token::Text1))
    , m_split(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_none(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_chip(new Chip)
    , m_box(new VerdictBox(this))
    , m_open(Buttons::small(QString()))
    , m_facts(new QGridLayout)
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("testPanel"));
    addHeadWidget(m_chip);
    m_chart->setObjectName(QStringLiteral("testChart"));
    m_chart->setMinimumHeight(theme.px(104));
    m_chart->setMaximumHeight(theme.px(132));
    m_verdict->setObjectName(QStringLiteral("testVerdict"));
    m_words->setObjectName(QStringLiteral("testWords"));
    m_words->setWordWrap(true);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8));
    box->setSpacing(theme.px(2));
    box->addWidget(m_verdict);
    box->addWidget(m_words);
    m_facts->setHorizontalSpacing(theme.px(16));
    m_facts->setVerticalSpacing(theme.px(3));
    m_none->setObjectName(QStringLiteral("testNone"));
    m_none->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("testOpen"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_split, 1);
    foot->addWidget(m_open);
    content()->addWidget(m_chart, 1);
    content()->addWidget(m_box);
    content()->addLayout(m_facts);
    content()->addWidget(m_none);
    content()->addStretch(0);
    content()->addLayout(foot);
    connect(m_chart, &Chart::opened, this, [this](const QVariant &rows, int series, int point) {
        if (rows.canConvert<DashboardMark>())
            Q_EMIT opened(rows.value<DashboardMark>(), DashboardCharts::titleOf(m_chart->data(), series, point));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_dashboard.test)
            Q_EMIT testOpened(m_dashboard.test->campaignId);
    });
    new PanelKeys(this, m_chart);
    retranslate();
}

void TestPanel::setFact(int at, const QString &name, const QString &value)
{
    while (m_lines.size() <= at) {
        const int row = int(m_lines.size()) / 2, column = 2 * (int(m_lines.size()) % 2);
        m_lines.append(std::pair(new PlainLabel(QString(), FontRole::Secondary, Token::Text2), new PlainLabel(QString(), FontRole::SecondaryMedium, Token::Text1)));
        m_lines.last().second->setTabular(true);
        m_lines.last().second->setElideMode(Qt::ElideNone);
        m_lines.last().second->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_facts->addWidget(m_lines.last().first, row, column);
        m_facts->addWidget(m_lines.last().second, row, column + 1);
        m_facts->setColumnStretch(column, 1);
    }
    m_lines.at(at).first->setText(name);
    m_lines.at(at).second->setText(value);
}

void TestPanel::showChip(const DashboardTest &test, const TestVerdict &verdict)
{
    qint64 least = test.variants.isEmpty() ? 0 : test.variants.first().count.sends;
    for (const TestVariant &variant : test.variants)
        least = std::min(least, variant.count.sends);
    const bool reached = test.planned > 0 && least >= test.planned;
    const bool named = verdict.decision.winner.has_value();
    const bool running = test.status == "RUNNING";
    m_chip->setSpec({!running ? tr("Over") : reached ? tr("Size reached") : tr("Running"), running && reached ? Semantic::Info : Semantic::Neutral, running && reached ? QStringLiteral("checkmark") : QString()});
    m_open->setText(running && named ? tr("Choose %1").arg(test.variants.value(*verdict.decision.winner).name) : tr("Open the test"));
    auto *box = static_cast<VerdictBox *>(m_box);
    box->role = verdict.decision.verdict == Verdict::NotComparable ? Semantic::Danger : named ? Semantic::Positive : Semantic::Neutral;
    m_verdict->setToken(box->role == Semantic::Danger ? Token::Danger : named ? Token::Positive : Token::Text1);
    m_box->update();
}

void TestPanel::showFacts(const DashboardTest &test, const TestVerdict &verdict)
{
    const auto interval = [&](qsizetype i) {
        const auto &wilson = verdict.variants.value(i).wilson;
        return wilson ? testNumber(100 * wilson->low, 2) + QStringLiteral(" \u2013 ") + DashboardText::percent(100 * wilson->high, 2) : QStringLiteral("\u2013");
    };
    const auto people = [&](qsizetype i) {
        const TestVariant variant = test.variants.value(i);
        return QStringLiteral("%1: %2 / %3").arg(variant.name, NumberFormat::integer(variant.count.successes), NumberFormat::integer(variant.count.sends));
    };
    const PairDecision pair = verdict.decision.pairs.value(0);
    setFact(0, people(0), interval(0));
    setFact(1, tr("P(%1 > %2)").arg(test.variants.value(1).name, test.variants.value(0).name), DashboardText::percent(100 * verdict.pairs.value(0).chanceBetter, 1));
    setFact(2, people(1), interval(1));
    setFact(3, tr("Always-valid p"), testNumber(std::min(pair.alwaysValidP, test.alwaysValidP), 3));
    setFact(4, tr("Planned each"), NumberFormat::integer(test.planned));
    setFact(5, tr("p at planned size"), pair.plannedP ? testNumber(*pair.plannedP, 3) : QStringLiteral("\u2013"));
    const SampleRatio &ratio = verdict.decision.ratio;
    m_split->setText(!ratio.p ? QString() : ratio.comparable() ? tr("Split check OK (p = %1)").arg(testNumber(*ratio.p, 2)) : tr("Split check failed (p = %1)").arg(testNumber(*ratio.p, 5)));
    m_split->setToken(ratio.comparable() ? Token::Text2 : Token::Danger);
}

void TestPanel::showFigures(const Dashboard &dashboard)
{
    m_dashboard = dashboard;
    const auto verdict = m_dashboard.test && m_dashboard.test->variants.size() >= 2 ? std::optional(m_dashboard.test->verdict()) : std::nullopt;
    const bool shown = verdict && verdict->has_value();
    for (QWidget *each : {static_cast<QWidget *>(m_chart), m_box, static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_split), static_cast<QWidget *>(m_open)})
        each->setVisible(shown);
    for (const auto &[name, value] : std::as_const(m_lines)) {
        name->setVisible(shown);
        value->setVisible(shown);
    }
    m_none->setVisible(!shown);
    m_none->setText(!m_dashboard.hasResults ? tr("Counting messages takes a right that you do not have.") : tr("No test runs in these campaigns."));
    setNote(QString());
    if (!shown)
        return;
    const DashboardTest &test = *m_dashboard.test;
    setNote(DashboardText::metricOfTest(test.metric));
    setToolTip(plainToolTip(test.campaign + QStringLiteral(", ") + test.name));
    m_chart->setData(DashboardCharts::test(test, **verdict));
    m_verdict->setText(DashboardText::verdict(test, **verdict));
    m_words->setText(DashboardText::verdictWords(test, **verdict));
    showChip(test, **verdict);
    showFacts(test, **verdict);
}

void TestPanel::retranslate()
{
    setTitle(tr("A/B test"));
    showFigures(Dashboard(m_dashboard));
}

} // namespace punte
