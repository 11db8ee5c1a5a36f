// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/opportunity/StageHistoryTab.h"

#include "models/core/Clock.h"
#include "models/sales/StageHistory.h"
#include "views/components/InspectorFrame.h"
#include "views/components/PanelFrame.h"
#include "views/components/StatePanel.h"
#include "views/sales/opportunity/StageText.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace punte {

static constexpr int stageListWidth = 640; // a row is read across: no wider than one can follow

StageHistoryTab::StageHistoryTab(StageHistory &history, QWidget *parent)
    : RecordTab(parent)
    , m_history(history)
    , m_panel(new PanelFrame)
    , m_scroll(new QScrollArea)
    , m_error(new ErrorState)
    , m_stack(new QStackedLayout(this))
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, Theme::instance().px(12), 0, 0);
    m_panel->setMaximumWidth(Theme::instance().px(stageListWidth));
    m_panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    column->addWidget(m_panel);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its rows take the keyboard
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_error);
    connect(&history, &StageHistory::changed, this, &StageHistoryTab::fill);
    connect(&history, &StageHistory::changed, this, &StageHistoryTab::readyChanged);
    connect(&history, &StageHistory::failed, this, [this](const AppError &error) {
        m_error->setError(error);
        m_stack->setCurrentWidget(m_error);
    });
    connect(m_error, &ErrorState::retryRequested, &history, &StageHistory::load);
    StageHistoryTab::retranslate();
}

// The page reads the history for its overview too: nothing to ask here.
void StageHistoryTab::setRecord(const QUuid &) { fill(); }

bool StageHistoryTab::isReady() const { return !m_history.isLoading(); }

void StageHistoryTab::focusFirst()
{
    if (!InspectorRow::focusFirst(*m_panel->content()))
        setFocus(Qt::OtherFocusReason);
}

void StageHistoryTab::fill()
{
    const bool hadKeyboard = hasFocus() || m_panel->isAncestorOf(QApplication::focusWidget());
    InspectorFrame::clearSection(m_panel->content());
    if (!m_history.stays().isEmpty())
        m_stack->setCurrentWidget(m_scroll);
    const QDate today = Clock::today();
    for (auto stay = m_history.stays().crbegin(); stay != m_history.stays().crend(); ++stay) {
        auto *row = new InspectorRow(StageText::stay(*stay, today));
        row->setObjectName(QStringLiteral("stayRow"));
        row->setCursor(Qt::ArrowCursor); // read, not opened
        m_panel->content()->addWidget(row);
    }
    if (hadKeyboard) // it was on a row that is put away, or waited for the first
        focusFirst();
}

void StageHistoryTab::retranslate()
{
    m_panel->setTitle(tr("Stages, newest first"));
    fill();
}

} // namespace punte
