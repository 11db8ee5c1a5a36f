// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/RankingCard.h"

#include "models/decisions/reveal/RevealWords.h"
#include "views/components/PlainLabel.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/reveal/EmphasisLabel.h"

#include <QBoxLayout>

#include <algorithm>

namespace punte {

RankingCard::RankingCard(QWidget *parent)
    : PanelFrame(QString(), parent)
    , m_caption(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_plausible(new EmphasisLabel(FontRole::Secondary, Token::Text2))
    , m_chart(new Chart)
{
    setObjectName(QStringLiteral("rankingCard"));
    m_chart->setObjectName(QStringLiteral("rankingChart"));
    m_plausible->setObjectName(QStringLiteral("plausibleLabel"));
    m_caption->setObjectName(QStringLiteral("rankingCaption"));
    m_plausible->setSingleLine(true);
    addTitleWidget(m_caption);
    addHeadWidget(m_plausible);
    content()->addWidget(m_chart);
    connect(m_chart, &Chart::opened, this, [this](const QVariant &rows) { Q_EMIT chosen(rows.toUuid()); });
    retranslate();
}

void RankingCard::retranslate()
{
    setTitle(tr("Ranking"));
}

void RankingCard::showFacts(const RevealFacts &facts, const RevealFigures &figures, bool whatIf)
{
    ChartData drawn;
    drawn.kind = ChartData::Kind::Bars;
    drawn.name = tr("Ranking of the options");
    drawn.alongTitle = tr("Option");
    drawn.lowest = 0;
    drawn.highest = 10;
    drawn.opens = true;
    drawn.valueText = [](double value) { return RevealWords::value(value); };
    drawn.tickText = [](double value) { return QString::number(int(value)); };
    drawn.boundText = [](double value) { return RevealWords::part(value); };
    ChartSeries series{.name = tr("Value"), .points = {}};
    for (const qsizetype option : figures.order) {
        const int rank = figures.ranks[option];
        drawn.categories << facts.titles().value(option);
        drawn.leads.append({rank > 0 ? QString::number(rank) : QStringLiteral("\u2013"), facts.letters().value(option), rank == 1});
        ChartPoint point{.at = 0, .value = figures.values[option]};
        if (const auto whisker = facts.whisker(option); whisker && !whatIf) {
            point.low = whisker->low;
            point.high = whisker->high;
        }
        point.hue = rank == 1 ? Token::Chart1 : Token::Chart8;
        point.quiet = rank != 1;
        if (rank == 0)
            point.note = tr("incomplete, not recommended");
        point.rows = facts.optionId(option);
        series.points.append(point);
    }
    drawn.series = {series};
    drawn.caption = whatIf ? tr("What if: these are not the agreed weights") : RevealWords::rankingCaption(facts);
    m_caption->setText(drawn.caption);
    m_caption->setToken(whatIf ? Token::Warning : Token::Text2);
    m_chart->setData(drawn);
    m_options = facts.options();
    setCompact(m_compact);
}

void RankingCard::setCompact(bool compact)
{
    m_compact = compact;
    const int row = m_options > 5 || compact ? 32 : 43;
    m_chart->setFixedHeight(Theme::instance().px(34 + int(std::clamp<qsizetype>(m_options, 1, 12)) * row));
}

void RankingCard::showPlausible(const RevealFacts &facts, const RevealFigures &figures, std::optional<double> share)
{
    if (figures.leader < 0 || figures.isTied)
        m_plausible->setText({});
    else if (share)
        m_plausible->setText(RevealWords::plausible(facts, figures.leader, *share));
    // The caption, which says what everybody knows after a week, gives way first.
    m_plausible->setMinimumWidth(std::min(m_plausible->sizeHint().width(), std::max(Theme::instance().px(80), width() / 2)));
}

} // namespace punte
