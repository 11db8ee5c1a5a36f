// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// DecisionsPage: what its list, its board and its inspector tell it.
#include "models/records/BoardModel.h"
#include "models/records/LiveBinding.h"
#include "models/records/PagedTableModel.h"
#include "views/components/ConflictDesk.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/board/BoardFrame.h"
#include "views/components/board/BoardView.h"
#include "views/components/list/ListDesk.h"
#include "views/decisions/inbox/DecisionBinding.h"
#include "views/decisions/inbox/DecisionInspector.h"
#include "views/decisions/inbox/DecisionsPage.h"

#include <QApplication>

namespace punte {

void DecisionsPage::connectBoard()
{
    connect(m_board, &BoardModel::headsChanged, this, &DecisionsPage::statusFiguresChanged);
    connect(m_board, &BoardModel::readyChanged, this, &DecisionsPage::readyChanged);
    connect(m_frame, &BoardFrame::keyboardLost, this, &DecisionsPage::focusContent);
    connect(m_frame, &BoardFrame::selected, this, [this] {
        shell().clearError();
        restoreSelection(BoardPage);
        Q_EMIT readyChanged();
    });
    connect(m_board, &BoardModel::failed, this, [this] {
        delete m_moveWaits;
        if (m_switch->currentIndex() != BoardPage)
            m_boardAsked = false; // asked again when it is looked at
    });
    connect(m_frame, &BoardFrame::failedBehindCards, this, [this](const AppError &error) {
        if (m_switch->currentIndex() == BoardPage)
            shell().showError([] { return tr("The decisions could not be read."); }, error);
    });
    m_desk->conflicts().watch(*m_board);
    connect(m_board, &BoardModel::moveRefused, this, &DecisionsPage::reportRefusal);
    connect(m_board, &BoardModel::saved, this, [this](const QUuid &action, const QList<QUuid> &cards, const ActionLabel &label) {
        if (label.code == "move")
            shell().showToast(tr("%1: %2").arg(cardsText(cards), m_board->columnTitle(m_board->columnOf(label.args.value(QLatin1String("to")).toString().toLatin1()))), action);
    });
    bindLive(shell().changeFeed(), *m_board);
    connectCards();
}

void DecisionsPage::connectCards()
{
    connect(m_binding, &DecisionBinding::inputNeeded, this, &DecisionsPage::askBeforeMove);
    connect(m_binding, &DecisionBinding::orderFixed, this, [this] { shell().showToast(tr("The urgent ones stand first; cards have no place of their own here.")); });
    connect(m_boardView, &BoardView::cardOpened, this, &DecisionsPage::openCase);
    connect(m_boardView, &BoardView::selectionChanged, this, [this] {
        const QList<QUuid> cards = m_boardView->selectedCards();
        if (m_inspector->isWanted() && cards.size() == 1)
            m_inspector->showRecord(cards.first());
    });
    connect(m_boardView, &BoardView::menuRequested, this, &DecisionsPage::showMenu);
    connect(m_boardView, &BoardView::moveImpossible, this,
        [this](const DropVerdict &verdict) { shell().showToast(verdict.headline + QStringLiteral(": ") + verdict.reason); });
    connect(m_boardView, &BoardView::headActivated, this, [this](int column) {
        // The rows behind a head's figures: the list under the same filter, limited to this status.
        Filter filter = m_filter;
        filter.terms.append({"status", FilterOp::AnyOf, {QString::fromLatin1(m_board->columnInfo(column).code)}});
        setFilter(filter, ListPage);
    });
    connect(m_boardView, &BoardView::dragHint, this, [this](const QList<QUuid> &cards, int target) {
        if (cards.isEmpty())
            shell().showHint({});
        else if (target < 0 || m_binding->verdict(cards, target).kind == DropVerdict::Kind::Illegal)
            shell().showHint(tr("Moving %1 \u2013 Esc to cancel").arg(cardsText(cards)));
        else
            shell().showHint(tr("Moving %1 to %2 \u2013 Esc to cancel").arg(cardsText(cards), m_board->columnTitle(target)));
    });
}

void DecisionsPage::connectList()
{
    RecordTable *table = &m_desk->table();
    m_list->setAlwaysRead({"status", "customer_company_id", "customer_name"});
    table->recordDelegate()->setDueColumns({"expected_resolution_date"}, [this](const QModelIndex &index) {
        const QString status = m_list->rawValue(index.row(), "status").toString();
        return status != QLatin1String("resolved") && status != QLatin1String("cancelled");
    });
    connect(table, &RecordTable::recordMenuRequested, this, &DecisionsPage::showMenu);
    connect(table, &RecordTable::recordActivated, this, &DecisionsPage::openCase);
    connect(table, &RecordTable::currentRecordChanged, this, [this](const QUuid &id) {
        if (m_inspector->isWanted())
            m_inspector->showRecord(id);
    });
    connect(m_list, &PagedTableModel::selected, this, [this] { restoreSelection(ListPage); });
    connect(m_desk, &ListDesk::deletedShownChanged, this, [this](bool deleted) {
        if (deleted)
            showView(ListPage);
    });
    connect(&m_desk->filterBar(), &FilterBar::filterChanged, this, [this](const Filter &filter) { setFilter(filter); });
}

void DecisionsPage::connectInspector()
{
    m_inspector->setCanOpen(true);
    connect(m_inspector, &DecisionInspector::openRequested, this, [this] { openCase(m_inspector->record()); });
    connect(m_inspector, &DecisionInspector::wantedChanged, this, [this](bool wanted) {
        if (!wanted && m_inspector->isAncestorOf(QApplication::focusWidget())) // the keyboard goes back to what was inspected
            focusContent();
    });
    connect(m_inspector, &DecisionInspector::wantedChanged, this, &DecisionsPage::inspectorWanted);
    connect(m_inspector, &DecisionInspector::wantedChanged, this, &DecisionsPage::keyHintsChanged);
    connect(m_inspector, &DecisionInspector::readyChanged, this, &DecisionsPage::readyChanged);
}

QString DecisionsPage::cardsText(const QList<QUuid> &cards) const
{
    if (cards.size() == 1)
        if (const BoardCard *card = m_board->card(cards.first()))
            return tr("\u201C%1\u201D").arg(m_board->title(*card));
    return tr("%n decision(s)", nullptr, int(cards.size()));
}

void DecisionsPage::reportRefusal(const QList<QUuid> &cards, const AppError &error)
{
    const BoardCard *only = cards.size() == 1 ? m_board->card(cards.first()) : nullptr;
    if (error.kind != ErrorKind::Conflict) // the compare says it
        shell().showError([count = int(cards.size()), title = only ? m_board->title(*only) : QString()] {
            return title.isEmpty() ? tr("%n decision(s) could not be moved.", nullptr, count) : tr("%1 could not be moved.").arg(tr("\u201C%1\u201D").arg(title));
        }, error);
}

} // namespace punte
