// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PipelinePage that shows the opportunities by month of closing.
#include "models/records/BoardModel.h"
#include "views/components/EditorSources.h"
#include "views/components/PlainLabel.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/board/BoardView.h"
#include "views/sales/ForecastBinding.h"
#include "views/sales/ForecastView.h"
#include "views/sales/OpportunityInspector.h"
#include "views/sales/PipelinePage.h"

#include <QAction>
#include <QMenu>

namespace punte {

void PipelinePage::connectForecast()
{
    connect(m_forecast, &ForecastView::readyChanged, this, &PipelinePage::readyChanged);
    connect(m_forecast, &ForecastView::figuresChanged, this, &PipelinePage::statusFiguresChanged);
    connect(m_forecast, &ForecastView::selected, this, [this] { restoreSelection(ForecastPage); });
    connect(m_forecast, &ForecastView::selected, this, &PipelinePage::selectBoardBehindList, Qt::QueuedConnection);
    connect(m_forecast, &ForecastView::timeChosen, this, [this](const QList<FilterTerm> &terms) {
        Filter filter = m_filter;
        filter.terms.removeIf([](const FilterTerm &term) { return term.column == "expected_close_date" || term.column == "stage"; });
        filter.terms += terms;
        setFilter(filter, ListPage);
    });
    BoardView &view = m_forecast->view();
    connect(&view, &BoardView::cardOpened, this, &PipelinePage::openPage);
    connect(&view, &BoardView::menuRequested, this, &PipelinePage::showMenu);
    connect(&view, &BoardView::selectionChanged, this, [this] {
        const QList<QUuid> cards = m_forecast->view().selectedCards();
        if (m_inspector->isWanted() && cards.size() == 1)
            m_inspector->showRecord(cards.first());
    });
    connect(&view, &BoardView::dragHint, this, [this](const QList<QUuid> &cards, int target) {
        if (cards.isEmpty())
            shell().showHint({});
        else if (target < 0 || m_forecast->binding().verdict(cards, target).kind == DropVerdict::Kind::Illegal)
            shell().showHint(tr("Moving %1 \u2013 Esc to cancel").arg(cardsText(cards)));
        else
            shell().showHint(tr("Moving %1 to %2 \u2013 Esc to cancel").arg(cardsText(cards), m_forecast->model().columnTitle(target)));
    });
    connect(&m_forecast->binding(), &PipelineBinding::taskCompleted, this, [this](const QUuid &task, int version, const QUuid &opportunity) {
        const BoardCard *card = m_forecast->model().card(opportunity);
        completeTask(task, version, card ? card->details.value(QStringLiteral("task_title")).toString() : QString());
    });
    connect(&m_forecast->binding(), &PipelineBinding::taskWanted, this, [this](const QUuid &opportunity) {
        m_forecast->view().selectCard(opportunity);
        if (QAction *newTask = shell().action("customers.newTask"))
            newTask->trigger();
    });
}

// Every month, those that cannot be with the reason.
void PipelinePage::addMonths(QMenu &menu, const QList<QUuid> &ids)
{
    menu.setObjectName(QStringLiteral("moveToMonthMenu"));
    menu.setToolTipsVisible(true);
    menu.menuAction()->setEnabled(m_binding->mayMove());
    ForecastBinding &months = m_forecast->binding();
    for (int i = 0; i < months.columns(); ++i) {
        const DropVerdict verdict = months.verdict(ids, i);
        QAction *move = menu.addAction(m_forecast->model().columnTitle(i), this, [this, ids, i] { m_forecast->binding().move(ids, i, 0, placeOf(ids.first())); });
        move->setEnabled(verdict.kind != DropVerdict::Kind::Illegal && verdict.kind != DropVerdict::Kind::Source);
        if (verdict.kind == DropVerdict::Kind::Illegal)
            move->setToolTip(plainToolTip(verdict.headline + QStringLiteral(": ") + verdict.reason));
    }
}

BoardView *PipelinePage::shownBoard() const
{
    return m_switch->currentIndex() == ForecastPage ? &m_forecast->view() : m_boardView;
}

} // namespace punte
