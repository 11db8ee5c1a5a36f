// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the pipeline that pictures and layout tests want to see.
#include "models/sales/StageRules.h"
#include "views/components/FilterBar.h"
#include "views/components/FilterEditor.h"
#include "views/components/NewRecordForm.h"
#include "views/components/RecordListPanel.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/BoardView.h"
#include "views/components/list/ListDesk.h"
#include "views/sales/OpportunityInspector.h"
#include "views/sales/PipelinePage.h"
#include "views/sales/StageMovePopup.h"

#include <QAction>

namespace punte {

// Drags the second card of a column over the second of another, as the mouse would.
static void dragForScene(const BoardView &board, int from, int to)
{
    BoardListView &source = board.column(from)->list();
    const BoardListView &target = board.column(to)->list();
    const QModelIndex card = source.model()->index(1, 0);
    const QPoint offset(source.visualRect(card).width() / 2, 30);
    const QPoint start = source.viewport()->mapToGlobal(source.visualRect(card).topLeft() + offset);
    const QRect over = target.visualRect(target.model()->index(1, 0));
    Q_EMIT source.dragStarted(card, start, offset);
    Q_EMIT source.dragMoved(target.viewport()->mapToGlobal(QPoint(over.center().x() + over.width() / 7, over.center().y() - over.height() / 4)));
}

template <class Popup>
static void closePopupsOf(QWidget *window)
{
    for (Popup *popup : window->findChildren<Popup *>())
        popup->closePopup();
}

QList<Scene> PipelinePage::scenes()
{
    const auto cardOf = [this](int column, int row) { return m_boardView->column(column)->list().cardAt(row); };
    const auto closeInspector = [this] {
        m_inspector->setWanted(false);
        m_boardView->clearSelection();
    };
    const auto ask = [this, cardOf](const QByteArray &asks, int column, int target) {
        const QList<QUuid> cards{cardOf(column, 1)};
        const BoardListView &list = m_boardView->column(column)->list();
        const QRect rect = list.visualRect(list.model()->index(1, 0));
        askBeforeMove(asks, cards, target, 0, QRect(list.viewport()->mapToGlobal(rect.topLeft()), rect.size()));
    };
    const auto endAsking = [this] { closePopupsOf<StageMovePopup>(window()); };
    return {
        {"forecast", [this] { showView(ForecastPage); }, [this] { showView(BoardPage); }},
        {"inspector", [this, cardOf] { openRecord("opportunity", cardOf(2, 1)); }, closeInspector},
        {"new", [this] { m_newOpportunity->trigger(); },
            [this, closeInspector] {
                if (auto *form = m_inspector->findChild<NewRecordForm *>())
                    Q_EMIT form->cancelled();
                closeInspector();
            }},
        {"drag", [this] { dragForScene(*m_boardView, 1, 2); }, [this] { m_boardView->cancelDrag(); }},
        {"list", [this] { showView(ListPage); }, [this] { showView(BoardPage); }},
        {"lost", [ask] { ask(StageInput::lost, 3, 5); }, endAsking},
        {"won", [ask] { ask(StageInput::won, 3, 4); }, endAsking},
        {"reopen", [ask] { ask(StageInput::reopen, 5, 1); }, endAsking},
        {"filter", [this] { m_desk->filterBar().openAddFilter(); }, [this] { closePopupsOf<FilterEditor>(window()); }},
    };
}

} // namespace punte
