// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PipelinePage that makes its commands: moves, menus, sorting, walking from record to record, and its keys.
#include "models/customers/TaskCommands.h"
#include "models/db/Session.h"
#include "models/records/BoardModel.h"
#include "models/records/Enums.h"
#include "models/records/PagedTableModel.h"
#include "models/sales/StageRules.h"
#include "views/components/EditorSources.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/BoardView.h"
#include "views/components/list/ListDesk.h"
#include "views/sales/OpportunityInspector.h"
#include "views/sales/PipelineBinding.h"
#include "views/sales/PipelinePage.h"
#include "views/sales/StageMovePopup.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace punte {

namespace {

struct BoardOrder {
    const char *column;
    Qt::SortOrder order;
    const char *text;
};

constexpr BoardOrder boardOrders[] = {{"", Qt::AscendingOrder, QT_TRANSLATE_NOOP("PipelinePage", "Manual order")},
    {"amount", Qt::DescendingOrder, QT_TRANSLATE_NOOP("PipelinePage", "Largest amount first")},
    {"expected_close_date", Qt::AscendingOrder, QT_TRANSLATE_NOOP("PipelinePage", "Nearest close date first")},
    {"created_at", Qt::DescendingOrder, QT_TRANSLATE_NOOP("PipelinePage", "Newest first")}};

} // namespace

void PipelinePage::makeActions()
{
    static constexpr const char *context = "PipelinePage";
    if (shell().session().may("opportunities.write")) {
        m_newOpportunity = shell().addAction({.id = "sales.newOpportunity", .context = context, .text = QT_TRANSLATE_NOOP("PipelinePage", "New opportunity"),
                                                 .group = QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"), .icon = "list-add",
                                                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N)}, this);
        connect(m_newOpportunity, &QAction::triggered, this, [this] {
            m_inspector->setWanted(true);
            m_inspector->newOpportunity(shell().commandSubject());
        });
    }
    m_inspect = shell().addAction({.id = "sales.inspect", .context = context, .text = QT_TRANSLATE_NOOP("PipelinePage", "Show beside the board"),
                                      .group = QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"), .icon = "view-split-left-right",
                                      .shortcut = QKeySequence(Qt::ALT | Qt::Key_Return)}, this);
    connect(m_inspect, &QAction::triggered, this, [this] {
        if (m_inspector->isWanted())
            m_inspector->setWanted(false);
        else if (const QUuid id = currentOpportunity(); !id.isNull())
            showOpportunity(id);
    });
    if (m_binding->mayMove()) {
        QAction *resume = shell().addAction({.id = StageMovePopup::resumeCommand, .context = context, .text = QT_TRANSLATE_NOOP("PipelinePage", "Go on with the move that was begun"),
                                                .group = QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"), .icon = "go-next", .inPalette = false}, this);
        connect(resume, &QAction::triggered, this, &PipelinePage::resumeMove);
    }
    for (int i = 0; m_binding->mayMove() && i < m_board->columnCount(); ++i) {
        static constexpr const char *texts[] = {QT_TRANSLATE_NOOP("PipelinePage", "Move to Prospecting"),
            QT_TRANSLATE_NOOP("PipelinePage", "Move to Qualification"), QT_TRANSLATE_NOOP("PipelinePage", "Move to Proposal"),
            QT_TRANSLATE_NOOP("PipelinePage", "Move to Negotiation"), QT_TRANSLATE_NOOP("PipelinePage", "Mark as won\u2026"),
            QT_TRANSLATE_NOOP("PipelinePage", "Mark as lost\u2026")};
        QAction *action = shell().addAction({.id = "sales.moveTo" + m_board->columnInfo(i).code, .context = context, .text = texts[i],
                                                .group = QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"),
                                                .shortcut = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i))},
            this);
        connect(action, &QAction::triggered, this, [this, i] { moveSelectionTo(i); });
        m_moveActions << action;
    }
    m_desk->setSelectionSource([this] {
        if (m_switch->currentIndex() == ListPage)
            return m_desk->table().selection();
        RowSelection cards;
        cards.ids = shownBoard()->selectedCards();
        cards.count = cards.ids.size();
        return cards;
    });
    m_desk->setTitleSource([this](const QUuid &id) {
        const BoardCard *card = m_board->card(id);
        return card ? m_board->title(*card) : QString();
    });
    m_desk->setStep([this](int step) { walk(step); });
    makeSortMenu();
}

void PipelinePage::makeSortMenu()
{
    m_sort->setObjectName(QStringLiteral("sortButton"));
    auto *menu = new QMenu(m_sort);
    menu->setObjectName(QStringLiteral("sortMenu"));
    auto *group = new QActionGroup(menu);
    for (const BoardOrder &order : boardOrders) {
        QAction *choice = menu->addAction(QString());
        choice->setCheckable(true);
        choice->setData(QByteArray(order.column));
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, column = QByteArray(order.column)] { sortBoard(column); });
    }
    connect(m_sort, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_sort->mapToGlobal(QPoint(0, m_sort->height()))); });
    showSorting();
}

void PipelinePage::sortBoard(const QByteArray &column)
{
    for (const BoardOrder &order : boardOrders) {
        if (column != order.column || column == m_sortColumn)
            continue;
        m_sortColumn = column;
        m_board->setSort(column, order.order);
        showSorting();
        if (m_activated)
            m_board->select();
    }
}

void PipelinePage::showSorting()
{
    const auto *menu = m_sort->findChild<QMenu *>();
    if (!menu)
        return;
    for (int i = 0; i < menu->actions().size(); ++i) {
        QAction *choice = menu->actions().at(i);
        choice->setText(QCoreApplication::translate("PipelinePage", boardOrders[i].text));
        choice->setChecked(m_sortColumn == boardOrders[i].column);
        if (choice->isChecked())
            m_sort->setText(tr("Sort: %1").arg(choice->text()));
    }
    m_sort->setAccessibleName(m_sort->text());
}

// Where the keyboard stands, whether it is selected or not.
QUuid PipelinePage::currentOpportunity() const
{
    if (m_switch->currentIndex() == ListPage)
        return m_desk->table().currentId();
    const QUuid current = shownBoard()->currentCard();
    return current.isNull() ? selection().value(0) : current;
}

void PipelinePage::moveSelectionTo(int column)
{
    moveCards(selection(), column);
}

void PipelinePage::moveCards(const QList<QUuid> &ids, int column)
{
    QList<QUuid> cards;
    for (const QUuid &id : ids)
        if (m_board->card(id))
            cards << id;
    if (cards.isEmpty()) {
        if (!ids.isEmpty())
            shell().showToast([] { return tr("It is not on the board: the filter hides it, or it was closed long ago."); });
        return;
    }
    const DropVerdict verdict = m_binding->verdict(cards, column);
    if (verdict.kind == DropVerdict::Kind::Illegal)
        shell().showToast(verdict.headline + QStringLiteral(": ") + verdict.reason);
    else if (verdict.kind != DropVerdict::Kind::Source)
        m_binding->move(cards, column, 0, placeOf(cards.first()));
}

/// Where a question about a card is asked: beside it, on the board or in the list. Global coordinates.
QRect PipelinePage::placeOf(const QUuid &card) const
{
    if (m_switch->currentIndex() != ListPage)
        return shownBoard()->cardRect(card);
    const RecordTable *table = &m_desk->table();
    const QRect row = table->visualRect(table->currentIndex());
    return {table->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

void PipelinePage::askBeforeMove(const QByteArray &asks, const QList<QUuid> &cards, int target, int row, const QRect &anchor)
{
    StageMovePopup::Question question;
    question.asks = asks;
    question.title = (asks == StageInput::lost ? tr("Lose %1") : asks == StageInput::won ? tr("Win %1") : tr("Reopen %1")).arg(cardsText(cards));
    if (cards.size() == 1)
        if (const BoardCard *card = m_board->card(cards.first())) {
            question.needsAmount = asks == StageInput::won;
            question.amount = m_board->value(*card, "amount").toString();
            question.currency = card->currency;
        }
    QWidget *shown = m_switch->currentIndex() == ListPage ? &m_desk->panel() : static_cast<QWidget *>(shownBoard());
    auto *popup = new StageMovePopup(question, *m_reasons, *m_sources, shown);
    connect(popup, &PopupFrame::closed, popup, &QObject::deleteLater);
    popup->keepTyped(shell(), cards, question.title, m_board->source().columns.at(target).code);
    connect(popup, &StageMovePopup::confirmed, this, [this, cards, target, row](const QVariantMap &values) {
        const QUuid action = m_board->move(cards, target, row, values);
        shell().drafts().setSending(StageMovePopup::draftForm, StageMovePopup::draftRecord(cards), action);
    });
    popup->popupAt(QRect(shown->mapFromGlobal(anchor.topLeft()), anchor.size()));
}

// What a killed program left of a question about several cards: they are chosen again and it is asked again. Those that have reached the
// stage meanwhile, or are not on the board any more, are left out.
void PipelinePage::resumeMove()
{
    const StageMovePopup::Kept kept = StageMovePopup::kept(shell());
    const int column = m_board->columnOf(kept.stage);
    if (kept.opportunities.isEmpty() || column < 0)
        return;
    showView(BoardPage);
    if (!m_board->hasSelected() || m_board->isSelecting()) {
        connect(m_board, &BoardModel::selected, this, &PipelinePage::resumeMove, Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
        return;
    }
    if (m_reasons->reasons().isEmpty()) {
        connect(m_reasons, &LostReasons::changed, this, &PipelinePage::resumeMove, Qt::SingleShotConnection);
        return;
    }
    QList<QUuid> open;
    for (const QUuid &id : kept.opportunities)
        if (const BoardCard *card = m_board->card(id); card && card->column != column)
            open << id;
    if (open.isEmpty())
        return shell().drafts().drop(StageMovePopup::draftForm, {});
    m_boardView->selectCards(open);
    moveCards(open, column);
}

void PipelinePage::showMenu(QPoint globalPos)
{
    const QList<QUuid> ids = selection();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("opportunityMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ids.size() == 1)
        menu->addAction(tr("Open"), this, [this, id = ids.first()] { openPage(id); });
    menu->addAction(m_inspect);
    if (m_switch->currentIndex() == ForecastPage) // what a drag would do here
        addMonths(*menu->addMenu(tr("Move to")), ids);
    addMoves(*menu->addMenu(m_switch->currentIndex() == ForecastPage ? tr("Move to stage") : tr("Move to")), ids);
    menu->addSeparator();
    for (const char *id : {"customers.logInteraction", "customers.newTask"})
        if (QAction *action = shell().action(id))
            menu->addAction(action);
    m_desk->addMenuActions(*menu);
    menu->popup(globalPos);
}

// Every stage, those that cannot be with the reason.
void PipelinePage::addMoves(QMenu &menu, const QList<QUuid> &ids)
{
    menu.setObjectName(QStringLiteral("moveToMenu"));
    menu.setToolTipsVisible(true);
    menu.menuAction()->setEnabled(!m_moveActions.isEmpty());
    for (int i = 0; i < m_board->columnCount(); ++i) {
        const DropVerdict verdict = m_binding->verdict(ids, i);
        QAction *move = menu.addAction(m_board->columnTitle(i), this, [this, ids, i] { moveCards(ids, i); });
        move->setEnabled(verdict.kind != DropVerdict::Kind::Illegal && verdict.kind != DropVerdict::Kind::Source);
        if (verdict.kind == DropVerdict::Kind::Illegal)
            move->setToolTip(plainToolTip(verdict.headline + QStringLiteral(": ") + verdict.reason));
    }
}

void PipelinePage::walk(int step)
{
    const QUuid from = m_inspector->isWanted() ? m_inspector->record() : selection().value(0);
    if (m_switch->currentIndex() == ListPage) {
        m_desk->table().step(step);
        return;
    }
    if (const QUuid next = from.isNull() ? QUuid() : shownBoard()->neighbour(from, step); !next.isNull())
        shownBoard()->selectCard(next);
}

QList<KeyHint> PipelinePage::keyHints() const
{
    if (m_desk->table().isEditing())
        return cellHints();
    return m_inspector->isWanted() ? inspectorHints(m_desk->nextAction()) : QList<KeyHint>();
}

void PipelinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspector->isWanted())
        m_inspector->setWanted(false);
    else
        Page::keyPressEvent(event);
}

void PipelinePage::completeTask(const QUuid &task, int version, const QString &title)
{
    TaskCommands::complete(shell().database(), this, task, version, title, [this](const Result<QUuid> &action) {
        if (!action)
            shell().showError([] { return tr("The task was not completed."); }, action.error());
        else
            shell().showToast([] { return tr("Task completed"); }, *action);
    });
}

void PipelinePage::reportRefusal(const QList<QUuid> &cards, const AppError &error)
{
    shell().drafts().setSending(StageMovePopup::draftForm, StageMovePopup::draftRecord(cards), {});
    if (error.kind == ErrorKind::Conflict)
        return; // the compare says it
    const BoardCard *only = cards.size() == 1 ? m_board->card(cards.first()) : nullptr;
    shell().showError([count = int(cards.size()), title = only ? m_board->title(*only) : QString()] {
        return title.isEmpty() ? tr("%n opportunity(s) could not be moved.", nullptr, count) : tr("%1 could not be moved.").arg(tr("\u201C%1\u201D").arg(title));
    }, error);
}

} // namespace punte
