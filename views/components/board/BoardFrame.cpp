// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/BoardFrame.h"

#include "models/records/BoardModel.h"
#include "models/records/Lookups.h"
#include "views/components/LoadingState.h"
#include "views/components/StatePanel.h"
#include "views/components/board/BoardView.h"

#include <QApplication>

namespace punte {

BoardFrame::BoardFrame(BoardModel &model, BoardBinding &binding, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_view(new BoardView(binding))
    , m_error(new ErrorState)
    , m_wait(new LoadingState)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_view, m_error, m_wait})
        addWidget(part);
    setCurrentWidget(m_wait);
    m_wait->waitFor(model);
    connect(m_error, &ErrorState::retryRequested, this, [this] {
        m_model.select();
        showState();
    });
    connect(&model, &BoardModel::headsChanged, m_view, &BoardView::refreshHeads);
    connect(&model, &BoardModel::cardsAboutToMove, m_view, &BoardView::rememberCards);
    connect(&model, &BoardModel::cardsMoved, m_view, &BoardView::restoreCards);
    connect(&model, &BoardModel::readyChanged, this, &BoardFrame::showState);
    connect(&model, &BoardModel::selected, this, [this] {
        showState();
        Q_EMIT selected();
    });
    connect(&model, &BoardModel::failed, this, [this](const AppError &error) {
        m_error->setError(error);
        showState();
        if (m_model.hasSelected())
            Q_EMIT failedBehindCards(error);
    });
    connect(m_view, &BoardView::visibleRangeChanged, &model, &BoardModel::setVisibleRange);
    connect(&Lookups::of(model.database()), &Lookups::changed, m_view, &BoardView::refreshCards);
}

void BoardFrame::showState()
{
    QWidget *shown = m_model.hasSelected() ? m_view : m_model.hasFailed() ? static_cast<QWidget *>(m_error) : m_wait;
    if (shown == currentWidget())
        return;
    const bool keyboardHere = isAncestorOf(QApplication::focusWidget());
    setCurrentWidget(shown);
    if (keyboardHere)
        Q_EMIT keyboardLost();
}

void BoardFrame::setLoadingText(const QString &text)
{
    m_wait->setText(text);
}

void BoardFrame::refresh()
{
    m_model.retranslate();
    m_view->refreshCards(); // and its heads
}

} // namespace punte
