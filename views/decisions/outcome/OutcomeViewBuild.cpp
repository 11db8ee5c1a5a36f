// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// OutcomeView: its panels and how they stand.
#include "views/components/Buttons.h"
#include "views/components/LoadingState.h"
#include "views/components/PanelFrame.h"
#include "views/components/PlainLabel.h"
#include "views/components/StatePanel.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/outcome/CriteriaTable.h"
#include "views/decisions/outcome/LearnedCasesTable.h"
#include "views/decisions/outcome/MilestoneLine.h"
#include "views/decisions/outcome/OutcomeForm.h"
#include "views/decisions/outcome/OutcomeView.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace punte {

namespace {
constexpr int outcomeFormWidth = 340;
constexpr int outcomeFormNarrow = 312;
constexpr int outcomeFormBelow = 860;  // width of the view under which the form is narrow
constexpr int outcomePairBelow = 720;  // room of the left side under which its two panels lie below each other
} // namespace

void OutcomeView::build()
{
    const Theme &theme = Theme::instance();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    m_since->setObjectName(QStringLiteral("sincePanel"));
    m_milestones->setObjectName(QStringLiteral("milestones"));
    m_since->content()->addWidget(m_milestones);
    column->addWidget(m_since);
    column->addLayout(buildPair());
    column->addWidget(buildSimilar(), 1);
    buildColumns(body);
    arrange();
}

// Whether the prediction held, and how sure everybody was: side by side where there is room.
QBoxLayout *OutcomeView::buildPair()
{
    const Theme &theme = Theme::instance();
    m_prediction->setObjectName(QStringLiteral("predictionPanel"));
    m_chart->setObjectName(QStringLiteral("predictionChart"));
    m_chart->setMinimumHeight(theme.px(200));
    m_prediction->content()->addWidget(m_chart, 1);
    m_predictionNote->setObjectName(QStringLiteral("predictionNote"));
    m_predictionNote->setWordWrap(true);
    m_prediction->content()->addWidget(m_predictionNote);
    m_prediction->content()->addStretch(0);
    m_sure->setObjectName(QStringLiteral("surePanel"));
    m_sure->setContentPadding(0);
    m_sure->content()->setSpacing(0);
    m_criteria->setObjectName(QStringLiteral("criteriaTable"));
    m_sure->content()->addWidget(m_criteria);
    m_sureNote->setObjectName(QStringLiteral("sureNote"));
    m_sureNote->setWordWrap(true);
    m_sureNote->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_sure->content()->addWidget(m_sureNote);
    m_sure->content()->addStretch(1);
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(theme.px(10));
    m_pair->addWidget(m_prediction, 1);
    m_pair->addWidget(m_sure, 1);
    return m_pair;
}

void OutcomeView::buildColumns(QWidget *body)
{
    const Theme &theme = Theme::instance();
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("outcomeColumn"));
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *columns = new QHBoxLayout(m_content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(theme.px(10));
    columns->addWidget(m_scroll, 1);
    columns->addWidget(m_form);
    m_error->setObjectName(QStringLiteral("outcomeError"));
    m_waiting->waitFor(*m_details);
    for (QWidget *each : std::initializer_list<QWidget *>{m_waiting, m_error, m_content})
        m_stack->addWidget(each);
}

QWidget *OutcomeView::buildSimilar()
{
    const Theme &theme = Theme::instance();
    m_similar->setObjectName(QStringLiteral("similarPanel"));
    m_similar->setContentPadding(0);
    m_similar->content()->setSpacing(0);
    setButtonVariant(m_all, ButtonVariant::Link);
    m_all->setObjectName(QStringLiteral("openAllSimilar"));
    connect(m_all, &QPushButton::clicked, m_openAll, &QAction::trigger);
    m_similar->addHeadWidget(m_all);
    setButtonVariant(m_again, ButtonVariant::Link);
    m_again->setObjectName(QStringLiteral("similarAgain"));
    m_similar->addHeadWidget(m_again);
    m_table->setObjectName(QStringLiteral("similarTable"));
    m_table->setMinimumHeight(theme.px(30 * 5 + 28));
    m_similar->content()->addWidget(m_table, 1);
    for (PlainLabel *each : {m_similarNote, m_givenNote}) {
        each->setWordWrap(true);
        each->setContentsMargins(theme.px(12), each == m_similarNote ? theme.px(8) : 0, theme.px(12), theme.px(8));
        m_similar->content()->addWidget(each);
    }
    m_similarNote->setObjectName(QStringLiteral("similarNote"));
    m_givenNote->setObjectName(QStringLiteral("givenNote"));
    m_givenNote->hide();
    return m_similar;
}

void OutcomeView::resizeEvent(QResizeEvent *event)
{
    PhaseView::resizeEvent(event);
    arrange();
}

void OutcomeView::arrange()
{
    const Theme &theme = Theme::instance();
    const int form = theme.px(width() < theme.px(outcomeFormBelow) ? outcomeFormNarrow : outcomeFormWidth);
    m_form->setFixedWidth(form);
    const bool below = width() - form < theme.px(outcomePairBelow);
    m_pair->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OutcomeView::retranslate()
{
    m_since->setTitle(tr("Since the decision"));
    m_milestones->setAccessibleName(tr("Since the decision"));
    m_prediction->setTitle(tr("Did the prediction hold?"));
    m_prediction->setNote(tr("satisfaction, 1–10"));
    m_sure->setTitle(tr("How sure were we?"));
    m_criteria->setAccessibleName(tr("How sure were we?"));
    m_sure->setNote(tr("mean confidence and what came"));
    m_similar->setTitle(tr("What similar cases did"));
    m_table->setAccessibleName(tr("What similar cases did"));
    m_table->retranslate();
    m_form->retranslate();
    m_again->setText(tr("Try again"));
    showHead();
    showMilestones();
    showConfidence();
    showLearning();
}

} // namespace punte
