// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// LearningPage: its filter, its panels and how they stand.
#include "models/decisions/outcome/LearningModel.h"
#include "views/components/FilterChip.h"
#include "views/components/LoadingState.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/StatePanel.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/outcome/LearnedCasesTable.h"
#include "views/decisions/outcome/LearningPage.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QScrollArea>
#include <QStackedLayout>

namespace punte {

namespace {
constexpr int learningPairFrom = 760; // width of the page from which two panels stand beside each other
} // namespace

void LearningPage::buildBar()
{
    const Theme &theme = Theme::instance();
    m_bar->setObjectName(QStringLiteral("learningBar"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row->setSpacing(theme.px(8));
    m_similar = new FilterChip(m_bar);
    m_similar->setObjectName(QStringLiteral("learningSimilar"));
    m_similar->hide();
    row->addWidget(m_similar);
    const std::pair<QComboBox *, const char *> boxes[]{{m_type, "learningType"}, {m_tier, "learningTier"}, {m_decider, "learningDecider"}, {m_period, "learningPeriod"}};
    for (const auto &[box, name] : boxes) {
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        setSmallControl(box);
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &LearningPage::chosen);
    }
    row->addStretch(1);
    connect(m_similar, &FilterChip::removeRequested, this, [this] {
        m_similarTo = {};
        m_similar->hide();
        chosen();
    });
}

LearningPage::Card LearningPage::addCard(QBoxLayout &row, const char *name)
{
    const Theme &theme = Theme::instance();
    Card card{new PanelFrame(QStringLiteral("\u2013")), new Chart, new PlainLabel(QString(), FontRole::Secondary, Token::Text2)};
    card.frame->setObjectName(QLatin1String(name) + QLatin1String("Panel"));
    card.chart->setObjectName(QLatin1String(name) + QLatin1String("Chart"));
    card.words->setObjectName(QLatin1String(name) + QLatin1String("Words"));
    card.chart->setMinimumHeight(theme.px(200));
    card.words->setWordWrap(true);
    card.frame->content()->addWidget(card.chart, 1);
    card.frame->content()->addWidget(card.words);
    card.frame->content()->addStretch(0);
    row.addWidget(card.frame, 1);
    return card;
}

QWidget *LearningPage::buildGiven()
{
    const Theme &theme = Theme::instance();
    m_given->setObjectName(QStringLiteral("learnGivenPanel"));
    auto *pair = new QBoxLayout(QBoxLayout::LeftToRight);
    pair->setSpacing(theme.px(24));
    m_byTier->setObjectName(QStringLiteral("givenByTier"));
    m_byDecider->setObjectName(QStringLiteral("givenByDecider"));
    for (Chart *each : {m_byTier, m_byDecider}) {
        each->setMinimumHeight(theme.px(190));
        pair->addWidget(each, 1);
    }
    m_rows.append(pair);
    m_givenWords->setObjectName(QStringLiteral("learnGivenWords"));
    m_givenWords->setWordWrap(true);
    m_given->content()->addLayout(pair);
    m_given->content()->addWidget(m_givenWords);
    m_apart->setSpacing(2);
    m_given->content()->addLayout(m_apart);
    return m_given;
}

void LearningPage::buildBody()
{
    const Theme &theme = Theme::instance();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    for (int i = 0; i < 2; ++i) {
        auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
        row->setSpacing(theme.px(10));
        m_rows.append(row);
        column->addLayout(row);
    }
    m_prediction = addCard(*m_rows.at(0), "learnPrediction");
    m_choice = addCard(*m_rows.at(0), "learnChoice");
    m_confidence = addCard(*m_rows.at(1), "learnConfidence");
    m_impact = addCard(*m_rows.at(1), "learnImpact");
    column->addWidget(buildGiven());
    m_cases->setObjectName(QStringLiteral("learnCasesPanel"));
    m_cases->setContentPadding(0);
    m_table->setObjectName(QStringLiteral("learnedCases"));
    m_table->setMinimumHeight(theme.px(30 * 10 + 28));
    m_cases->content()->addWidget(m_table);
    column->addWidget(m_cases);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(QStringLiteral("learningColumn"));
    area->setWidget(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    m_stack->addWidget(area);
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_error);
    m_empty->setObjectName(QStringLiteral("learningEmpty"));
    m_empty->setIcon(QStringLiteral("office-chart-bar"));
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_loading);
    arrange();
}

void LearningPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void LearningPage::arrange()
{
    const bool beside = width() >= Theme::instance().px(learningPairFrom);
    for (QBoxLayout *row : std::as_const(m_rows))
        row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void LearningPage::retranslate()
{
    fillCombos();
    m_type->setAccessibleName(tr("Type of decision"));
    m_tier->setAccessibleName(tr("Tier of the customer"));
    m_decider->setAccessibleName(tr("Who decided"));
    m_period->setAccessibleName(tr("When it was decided"));
    m_similar->setTexts(tr("Like"), m_similarTitle);
    m_loading->setText(tr("Reading what was learned…"));
    m_empty->setTitle(tr("No outcome is known yet"));
    m_empty->setFact(tr("From ten decided cases on whose outcome is recorded, this page says what they teach."));
    m_prediction.frame->setTitle(tr("Did the prediction hold?"));
    m_choice.frame->setTitle(tr("First choice sent, or another one"));
    m_confidence.frame->setTitle(tr("How sure were we?"));
    m_impact.frame->setTitle(tr("Estimated against actual cost"));
    m_given->setTitle(tr("Were customers treated alike?"));
    m_cases->setTitle(tr("The cases"));
    m_table->setAccessibleName(tr("The cases"));
    m_table->retranslate();
    showAll();
}

} // namespace punte
