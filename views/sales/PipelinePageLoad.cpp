// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// PipelinePage: what is read when, and what is shown until it is there.
#include "models/records/BoardModel.h"
#include "models/records/PagedTableModel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/list/ListDesk.h"
#include "views/sales/ForecastView.h"
#include "views/sales/PipelinePage.h"

#include <QApplication>
#include <QStackedWidget>

namespace punte {

void PipelinePage::setFilter(const Filter &filter, int view)
{
    if (filter == m_filter) {
        if (view >= 0)
            showView(view);
        return;
    }
    m_filter = filter;
    m_desk->setFilter(filter);
    m_board->setFilter(filter);
    m_forecast->setFilter(filter);
    m_boardAsked = m_listAsked = false;
    if (view >= 0)
        showView(view);
    else if (m_activated)
        select();
}

void PipelinePage::showContent()
{
    QWidget *shown = m_stack->widget(m_switch->currentIndex());
    if (shown == m_stack->currentWidget())
        return;
    const bool keyboardHere = hasFocus() || m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(shown);
    if (keyboardHere)
        focusContent();
}

// What is looked at is read first. The board follows the list, for the figures in the status bar; the list waits until it is wanted.
void PipelinePage::select()
{
    const int view = m_switch->currentIndex();
    const bool list = view == ListPage;
    m_board->setHidden(view != BoardPage);
    if (view == ForecastPage) {
        m_forecast->select();
    } else if (list && !m_listAsked) {
        m_listAsked = true;
        m_list->select();
    } else if (!list && !m_boardAsked) {
        m_boardAsked = true;
        m_board->select();
    }
}

void PipelinePage::selectBoardBehindList()
{
    if (m_boardAsked)
        return;
    m_boardAsked = true;
    m_board->select();
}

} // namespace punte
