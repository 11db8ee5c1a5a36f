// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/reveal/SensitivityCard.h"

#include "models/decisions/Weights.h"
#include "models/decisions/reveal/RevealWords.h"
#include "views/components/Buttons.h"
#include "views/components/PlainLabel.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/reveal/EmphasisLabel.h"
#include "views/decisions/reveal/HairLine.h"
#include "views/decisions/reveal/WeightTrack.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace punte {

namespace {

constexpr int curveSteps = 49;

/// A short piece of a track: what its colour means.
class TrackKey final : public QWidget {
public:
    TrackKey() { setFixedSize(Theme::instance().px(12), Theme::instance().px(16)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Token::Chart1));
        const double high = Theme::instance().px(6);
        painter.drawRoundedRect(QRectF(0, (height() - high) / 2.0, width(), high), 2, 2);
    }
};

} // namespace

SensitivityCard::SensitivityCard(QWidget *parent)
    : PanelFrame(QString(), parent)
    , m_caption(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_choice(new QComboBox)
    , m_back(Buttons::small(QString()))
    , m_chart(new Chart)
    , m_sentence(new EmphasisLabel(FontRole::Secondary, Token::Text2))
    , m_scale(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_key(new PlainLabel(QString(), FontRole::Secondary, Token::Text2))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("sensitivityCard"));
    m_choice->setObjectName(QStringLiteral("sensitivityCriterion"));
    m_back->setObjectName(QStringLiteral("putBackButton"));
    m_chart->setObjectName(QStringLiteral("sensitivityChart"));
    m_sentence->setObjectName(QStringLiteral("flipSentence"));
    setSmallControl(m_choice);
    m_choice->setMinimumWidth(Theme::instance().px(96));
    m_choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addTitleWidget(m_caption);
    addTitleWidget(m_choice);
    addHeadWidget(m_back);
    m_back->hide();
    content()->addWidget(m_chart, 1);
    content()->addWidget(m_sentence);
    content()->addWidget(new HairLine);
    auto *legend = new QHBoxLayout;
    legend->addWidget(m_scale);
    legend->addSpacing(Theme::instance().px(16));
    legend->addWidget(new TrackKey);
    legend->addWidget(m_key);
    legend->addStretch(1);
    content()->addLayout(legend);
    m_grid->setHorizontalSpacing(Theme::instance().px(12));
    m_grid->setVerticalSpacing(Theme::instance().px(3));
    m_grid->setColumnStretch(1, 1); // names and sentences first, the tracks take the rest
    content()->addLayout(m_grid);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] { showChart(); });
    connect(m_back, &QPushButton::clicked, this, &SensitivityCard::putBack);
    connect(m_chart, &Chart::referenceMoved, this, [this](int, double at) {
        Q_EMIT weightMoved(criterion(), std::round(std::clamp(at, lowestWeight, highestWeight) * 10) / 10);
    });
    retranslate();
}

qsizetype SensitivityCard::criterion() const
{
    return m_choice->currentIndex();
}

void SensitivityCard::setCriterion(qsizetype criterion)
{
    m_choice->setCurrentIndex(int(criterion));
}

void SensitivityCard::retranslate()
{
    setTitle(tr("Sensitivity"));
    m_caption->setText(tr("total by weight of"));
    m_choice->setAccessibleName(tr("Criterion whose weight is varied"));
    m_back->setText(tr("Put back"));
    m_back->setToolTip(plainToolTip(tr("Back to the agreed weights; nothing of this is kept")));
    m_scale->setText(tr("Weight, %1\u2013%2").arg(RevealWords::weight(lowestWeight), RevealWords::weight(highestWeight)));
}

void SensitivityCard::makeRows()
{
    while (m_rows.size() > m_facts.criteria()) {
        const Row row = m_rows.takeLast();
        for (QWidget *each : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.track), static_cast<QWidget *>(row.flip)})
            delete each;
    }
    while (m_rows.size() < m_facts.criteria()) {
        const int at = int(m_rows.size());
        const Row row{new PlainLabel(QString(), FontRole::Secondary), new WeightTrack, new PlainLabel(QString(), FontRole::Secondary)};
        row.track->setObjectName(QStringLiteral("weightTrack%1").arg(at));
        row.track->installEventFilter(this);
        m_grid->addWidget(row.name, at, 0);
        m_grid->addWidget(row.track, at, 1);
        m_grid->addWidget(row.flip, at, 2);
        connect(row.track, &WeightTrack::weightMoved, this, [this, at](double weight) { Q_EMIT weightMoved(at, weight); });
        m_rows.append(row);
    }
}

void SensitivityCard::showFacts(const RevealFacts &facts, const RevealFigures &figures)
{
    const bool same = facts.criterionNames() == m_facts.criterionNames();
    m_facts = facts;
    m_figures = figures;
    m_curveOf = -1;
    if (!same) {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        m_choice->addItems(facts.criterionNames());
        // What can flip the result is looked at first.
        qsizetype first = 0;
        double nearest = 1e9;
        for (qsizetype j = 0; j < figures.answer.flips.size(); ++j) {
            const CriterionFlips &flips = figures.answer.flips[j];
            for (const auto &flip : {flips.below, flips.above}) {
                if (flip && std::abs(flip->share - flips.share) < nearest) {
                    nearest = std::abs(flip->share - flips.share);
                    first = j;
                }
            }
        }
        m_choice->setCurrentIndex(int(first));
    }
    makeRows();
    for (qsizetype j = 0; j < m_rows.size(); ++j) {
        m_rows[j].name->setText(facts.criterionNames().value(j));
        m_rows[j].name->setMinimumWidth(std::min(m_rows[j].name->sizeHint().width(), Theme::instance().px(112)));
        m_rows[j].track->setStated(facts.weights().value(j));
    }
    showRows();
    showChart();
}

void SensitivityCard::step(const RevealFigures &figures)
{
    m_figures = figures;
    showRows();
    // Along one weight the curves do not depend on where it stands: only the lines over them move.
    QList<double> others = figures.weights;
    if (m_curveOf >= 0 && m_curveOf == criterion())
        others[m_curveOf] = m_curveWeights.value(m_curveOf);
    if (m_curveOf == criterion() && others == m_curveWeights)
        showMarks();
    else
        showChart();
}

void SensitivityCard::showRows()
{
    const bool hasLeader = m_figures.leader >= 0;
    const QString leader = m_facts.letters().value(m_figures.leader);
    m_key->setText(hasLeader ? tr("%1 stays first").arg(leader) : tr("no option leads"));
    m_back->setVisible(m_figures.weights != m_facts.weights());
    m_caption->setVisible(!m_back->isVisibleTo(this)); // there is room for one of them
    for (qsizetype j = 0; j < m_rows.size(); ++j) {
        QStringList near;
        QStringList far;
        for (const RevealWords::ShortFlip &flip : RevealWords::shortFlips(m_facts, m_figures, j))
            (flip.onScale ? near : far) << flip.text;
        const CriterionFlips flips = m_figures.answer.flips.value(j);
        WeightTrack *track = m_rows[j].track;
        track->setWeight(m_figures.weights.value(j));
        track->setFlips(flips.below ? flips.below->weight : std::nullopt, flips.above ? flips.above->weight : std::nullopt, hasLeader);
        track->setAccessibleName(tr("Weight of %1").arg(m_facts.criterionNames().value(j)));
        track->setAccessibleDescription(RevealWords::plain(RevealWords::flip(m_facts, m_figures, j)));
        track->setToolTip(plainToolTip(RevealWords::weight(m_figures.weights.value(j)) + QLatin1Char('\n') + track->accessibleDescription()));
        PlainLabel *words = m_rows[j].flip;
        words->setText(!hasLeader ? QString() : near.isEmpty() ? tr("no weight flips it") : near.join(QStringLiteral("; ")));
        words->setRole(near.isEmpty() ? FontRole::Secondary : FontRole::TableHeader);
        words->setToken(near.isEmpty() ? Token::Text2 : Token::Warning);
        words->setMinimumWidth(std::min(words->sizeHint().width(), Theme::instance().px(150)));
        words->setToolTip(far.isEmpty() || !near.isEmpty() ? QString() : plainToolTip(tr("beyond the scale: %1").arg(far.join(QStringLiteral("; ")))));
    }
}

std::pair<QList<ChartReference>, QList<ChartBand>> SensitivityCard::marks() const
{
    const qsizetype j = criterion();
    QList<ChartReference> references;
    QList<ChartBand> bands;
    const bool moved = std::abs(m_figures.weights.value(j) - m_facts.weights().value(j)) > 1e-9;
    const QString at = RevealWords::weight(m_figures.weights.value(j));
    references.append({.at = m_figures.weights.value(j), .text = moved ? tr("what if %1").arg(at) : tr("now %1").arg(at), .along = true,
        .look = ChartReference::Look::Strong, .movable = true});
    const CriterionFlips flips = m_figures.answer.flips.value(j);
    for (const bool above : {false, true}) {
        const auto &flip = above ? flips.above : flips.below;
        if (!flip || !flip->weight || *flip->weight < lowestWeight || *flip->weight > highestWeight)
            continue;
        references.append({.at = *flip->weight, .text = tr("%1 \u2192 %2").arg(RevealWords::weight(*flip->weight), m_facts.letters().value(flip->rival)),
            .along = true, .look = ChartReference::Look::Warning});
        bands.append(above ? ChartBand{*flip->weight, highestWeight} : ChartBand{lowestWeight, *flip->weight});
    }
    return {references, bands};
}

void SensitivityCard::showMarks()
{
    const auto [references, bands] = marks();
    m_chart->setMarks(references, bands);
    m_sentence->setText(RevealWords::flip(m_facts, m_figures, criterion()));
}

void SensitivityCard::showChart()
{
    const qsizetype j = criterion();
    if (!m_facts.whatIf() || j < 0)
        return;
    const auto curve = m_facts.whatIf()->along(j, m_figures.weights, curveSteps);
    if (!curve)
        return;
    m_curveOf = j;
    m_curveWeights = m_figures.weights;
    ChartData drawn;
    drawn.kind = ChartData::Kind::Lines;
    drawn.along = ChartData::Along::Numbers;
    drawn.name = tr("Value by the weight of %1").arg(m_facts.criterionNames().value(j));
    drawn.alongTitle = tr("Weight");
    drawn.alongTicks = {lowestWeight, 1, 2, 3, 4, highestWeight};
    drawn.valueText = [](double value) { return RevealWords::value(value); };
    drawn.tickText = [](double value) { return value == std::floor(value) ? QString::number(int(value)) : RevealWords::part(value); };
    drawn.alongText = [](double value) { return value >= 1 && value == std::floor(value) ? QString::number(int(value)) : RevealWords::weight(value); };
    drawn.caption = RevealWords::plain(RevealWords::flip(m_facts, m_figures, j));
    // By the agreed order, so that an option keeps its hue whatever is dragged. Six hues tell options apart; those behind them are slate and
    // told by the letters at their ends.
    for (const qsizetype option : m_facts.stated().order) {
        ChartSeries series{.name = m_facts.letters().value(option), .points = {}};
        for (qsizetype i = 0; i < curve->weights.size(); ++i)
            series.points.append({.at = curve->weights[i], .value = curve->values[option][i]});
        drawn.series.append(series);
    }
    std::tie(drawn.references, drawn.bands) = marks();
    m_chart->setData(drawn);
    m_sentence->setText(RevealWords::flip(m_facts, m_figures, j));
}

/// Up and down walk from track to track; a track that is taken shows its criterion in the chart.
bool SensitivityCard::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::ranges::find_if(m_rows, [watched](const Row &row) { return row.track == watched; });
    if (found == m_rows.end())
        return PanelFrame::eventFilter(watched, event);
    const qsizetype at = found - m_rows.begin();
    if (event->type() == QEvent::FocusIn) {
        setCriterion(at);
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const qsizetype next = key == Qt::Key_Up ? at - 1 : key == Qt::Key_Down ? at + 1 : at;
        if (next != at && next >= 0 && next < m_rows.size()) {
            m_rows[next].track->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return PanelFrame::eventFilter(watched, event);
}

} // namespace punte
