// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/ContributionCard.h"

#include "models/decisions/reveal/RevealWords.h"
#include "views/components/PlainLabel.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/reveal/CellTable.h"

#include <QBoxLayout>

#include <algorithm>
#include <array>

namespace punte {

namespace {

/// At most six hues tell parts apart; what comes after is one part, "other".
constexpr qsizetype mostParts = 6;
constexpr std::array partHues{Token::Chart1, Token::Chart2, Token::Chart3, Token::Chart6, Token::Chart8, Token::Chart5};

} // namespace

ContributionCard::ContributionCard(QWidget *parent)
    : PanelFrame(QString(), parent)
    , m_caption(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_chart(new Chart)
    , m_table(new CellTable)
{
    setObjectName(QStringLiteral("contributionCard"));
    m_chart->setObjectName(QStringLiteral("contributionChart"));
    addTitleWidget(m_caption);
    setContentPadding(0);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(12, 4, 12, 4);
    around->addWidget(m_chart);
    content()->addLayout(around);
    content()->addStretch(1);
    content()->addWidget(m_table);
    connect(m_table, &CellTable::opened, this, &ContributionCard::cellOpened);
    connect(m_chart, &Chart::opened, this, [this](const QVariant &rows, int series) {
        if (series < mostParts - 1 || m_chart->data().series.size() <= mostParts)
            Q_EMIT cellOpened(rows.toUuid(), series);
    });
    retranslate();
}

void ContributionCard::retranslate()
{
    setTitle(tr("What each criterion adds"));
    m_caption->setText(tr("points of the total"));
    m_table->retranslate();
}

void ContributionCard::setCompact(bool compact)
{
    m_compact = compact;
    m_chart->setMinimumHeight(Theme::instance().px(int(std::clamp<qsizetype>(m_facts.options(), 1, 12)) * (compact ? 34 : 44) + 56));
}

void ContributionCard::showFacts(const RevealFacts &facts, const RevealFigures &figures, const QList<QList<int>> &comments, bool whatIf)
{
    m_facts = facts;
    showChart(figures, whatIf);
    setCompact(m_compact);
    m_table->showFacts(facts, figures, comments);
}

void ContributionCard::step(const RevealFigures &figures, bool whatIf)
{
    showChart(figures, whatIf);
    m_table->step(figures);
}

void ContributionCard::showChart(const RevealFigures &figures, bool whatIf)
{
    ChartData drawn;
    drawn.kind = ChartData::Kind::StackedBars;
    drawn.name = tr("What each criterion adds to the value");
    drawn.caption = whatIf ? tr("What if: these are not the agreed weights") : QString();
    drawn.alongTitle = tr("Option");
    drawn.showsScale = false;
    drawn.opens = true;
    drawn.valueText = [](double value) { return RevealWords::value(value); };
    drawn.partText = [](double value) { return RevealWords::part(value); };
    for (const qsizetype option : figures.order) {
        drawn.categories << m_facts.letters().value(option);
        drawn.leads.append(ChartLead{.strong = true});
    }
    const qsizetype parts = m_facts.criteria() > mostParts ? mostParts - 1 : m_facts.criteria();
    for (qsizetype j = 0; j < parts; ++j)
        drawn.series.append({.name = m_facts.criterionNames().value(j), .points = {}, .hue = partHues.at(std::size_t(j))});
    if (parts < m_facts.criteria())
        drawn.series.append({.name = tr("Other criteria"), .points = {}, .hue = Token::Chart5});
    for (const qsizetype option : figures.order) {
        const QList<double> &row = figures.answer.contributions[option];
        const bool valued = figures.values[option].has_value();
        for (qsizetype s = 0; s < drawn.series.size(); ++s) {
            double sum = s < parts ? row[s] : 0;
            for (qsizetype j = parts; s == parts && j < row.size(); ++j)
                sum += row[j];
            ChartPoint point{.at = 0, .value = valued ? std::optional(sum) : std::nullopt};
            point.rows = m_facts.optionId(option);
            drawn.series[s].points.append(point);
        }
    }
    m_chart->setData(drawn);
}

} // namespace punte
