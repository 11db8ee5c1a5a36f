// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DecisionsPage that makes its commands: presets, moves, menus, walking from case to case, its keys and its pictures.
#include "models/db/Session.h"
#include "models/decisions/inbox/DecisionBoard.h"
#include "models/records/BoardModel.h"
#include "models/records/PagedTableModel.h"
#include "views/components/Buttons.h"
#include "views/components/FilterBar.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/BoardView.h"
#include "views/components/list/ListDesk.h"
#include "views/decisions/inbox/DecisionBinding.h"
#include "views/decisions/inbox/DecisionCommands.h"
#include "views/decisions/inbox/DecisionInspector.h"
#include "views/decisions/inbox/DecisionPresets.h"
#include "views/decisions/inbox/DecisionsPage.h"
#include "views/decisions/inbox/NewDecisionDialog.h"
#include "views/decisions/phases/CallOffPopup.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

namespace punte {

QList<QAction *> DecisionsPage::secondaryActions()
{
    QAction *learning = shell().action("decisions.learning");
    return learning ? QList<QAction *>{learning} : QList<QAction *>();
}

void DecisionsPage::makeActions()
{
    static constexpr const char *context = "DecisionsPage";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions");
    if (shell().session().may("decisions.write")) {
        m_new = shell().addAction({.id = "decisions.newDecision", .context = context, .text = QT_TRANSLATE_NOOP("DecisionsPage", "New decision"), .group = group, .icon = "list-add",
                                      .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N), .inPalette = false}, this);
        connect(m_new, &QAction::triggered, this, [this] {
            if (auto *commands = window()->findChild<DecisionCommands *>()) {
                connect(commands, &DecisionCommands::created, this, &DecisionsPage::selectDecision, Qt::UniqueConnection);
                commands->begin({});
            }
        });
        m_emptyButton = m_desk->panel().emptyState()->addButton(QString(), ButtonVariant::Primary);
        connect(m_emptyButton, &QPushButton::clicked, m_new, &QAction::trigger);
    }
    m_inspect = shell().addAction({.id = "decisions.inspect", .context = context, .text = QT_TRANSLATE_NOOP("DecisionsPage", "Show beside the list"), .group = group,
                                      .icon = "view-split-left-right", .shortcut = QKeySequence(Qt::ALT | Qt::Key_Return)}, this);
    connect(m_inspect, &QAction::triggered, this, [this] {
        if (m_inspector->isWanted())
            m_inspector->setWanted(false);
        else if (const QUuid id = currentDecision(); !id.isNull())
            showDecision(id);
    });
    makeMoves();
    m_desk->setSelectionSource([this] {
        if (m_switch->currentIndex() == ListPage)
            return m_desk->table().selection();
        RowSelection cards;
        cards.ids = m_boardView->selectedCards();
        cards.count = cards.ids.size();
        return cards;
    });
    m_desk->setTitleSource([this](const QUuid &id) {
        const BoardCard *card = m_board->card(id);
        return card ? m_board->title(*card) : QString();
    });
    m_desk->setStep([this](int step) { walk(step); });
    makePresets();
}

void DecisionsPage::makeMoves()
{
    for (int i = 0; m_binding->mayMove() && i < m_board->columnCount(); ++i) {
        static constexpr const char *texts[] = {QT_TRANSLATE_NOOP("DecisionsPage", "Back to the description"), QT_TRANSLATE_NOOP("DecisionsPage", "Let the team frame it"),
            QT_TRANSLATE_NOOP("DecisionsPage", "Begin the scoring"), QT_TRANSLATE_NOOP("DecisionsPage", "Decide\u2026"), QT_TRANSLATE_NOOP("DecisionsPage", "Call off\u2026")};
        QAction *action = shell().addAction({.id = "decisions.moveTo." + m_board->columnInfo(i).code, .context = "DecisionsPage", .text = texts[i], .group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions"),
                                                .shortcut = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i))}, this);
        connect(action, &QAction::triggered, this, [this, i] { moveSelectionTo(i); });
        m_moveActions << action;
    }
}

void DecisionsPage::makePresets()
{
    m_presets->setObjectName(QStringLiteral("presetButton"));
    auto *menu = new QMenu(m_presets);
    menu->setObjectName(QStringLiteral("presetMenu"));
    auto *group = new QActionGroup(menu);
    for (const DecisionPreset &preset : decisionPresets()) {
        QAction *choice = menu->addAction(QString());
        choice->setObjectName(QStringLiteral("preset-") + QString::fromLatin1(preset.id));
        choice->setCheckable(true);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, filter = preset.filter] { setFilter(filter); });
    }
    connect(m_presets, &QPushButton::clicked, menu, [this, menu] { menu->popup(m_presets->mapToGlobal(QPoint(0, m_presets->height()))); });
}

void DecisionsPage::showPreset()
{
    const auto *menu = m_presets->findChild<QMenu *>();
    if (!menu)
        return;
    const DecisionPreset *shown = decisionPreset(m_filter);
    for (int i = 0; i < menu->actions().size(); ++i) {
        const DecisionPreset &preset = decisionPresets().at(i);
        menu->actions().at(i)->setText(QCoreApplication::translate("DecisionPresets", preset.text));
        menu->actions().at(i)->setChecked(&preset == shown);
    }
    m_presets->setText(tr("Show: %1").arg(shown ? QCoreApplication::translate("DecisionPresets", shown->text) : tr("a filter of one\u2019s own")));
    m_presets->setAccessibleName(m_presets->text());
}

void DecisionsPage::moveSelectionTo(int column) { moveCards(selection(), column); }

// What the list has chosen is moved by the board's rules; the board may not have been looked at yet.
void DecisionsPage::moveCards(const QList<QUuid> &ids, int column)
{
    if (ids.isEmpty())
        return;
    if (!m_boardAsked) {
        m_boardAsked = true;
        m_board->select();
    }
    if (!m_board->hasSelected() || m_board->isSelecting()) {
        delete m_moveWaits; // only the last wish counts, and none outlives a failure
        m_moveWaits = new QObject(this);
        connect(m_board, &BoardModel::selected, m_moveWaits, [this, ids, column] { moveCards(ids, column); }, Qt::ConnectionType(Qt::SingleShotConnection | Qt::QueuedConnection));
        return;
    }
    QList<QUuid> cards;
    for (const QUuid &id : ids)
        if (m_board->card(id))
            cards << id;
    if (cards.isEmpty()) {
        // A board that is not looked at has read the first cards of a column only: the case itself can be moved.
        const int row = m_list->rowOf(ids.first());
        const QString status = row >= 0 ? m_list->rawValue(row, "status").toString() : QString();
        if (!status.isEmpty() && status != QLatin1String("resolved") && status != QLatin1String("cancelled"))
            return openCase(ids.first());
        shell().showToast(tr("It is not on the board: the filter hides it, or it was closed long ago."));
        return;
    }
    const DropVerdict verdict = m_binding->verdict(cards, column);
    if (verdict.kind == DropVerdict::Kind::Illegal)
        shell().showToast(verdict.headline + QStringLiteral(": ") + verdict.reason);
    else if (verdict.kind != DropVerdict::Kind::Source)
        m_binding->move(cards, column, 0, placeOf(cards.first()));
}

QRect DecisionsPage::placeOf(const QUuid &card) const
{
    if (m_switch->currentIndex() == BoardPage)
        return m_boardView->cardRect(card);
    const RecordTable *table = &m_desk->table();
    const QRect row = table->visualRect(table->currentIndex());
    return {table->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

// Why it is called off is asked beside the card. Options and the choice among them need the whole case.
void DecisionsPage::askBeforeMove(const QByteArray &asks, const QList<QUuid> &cards, int, const QRect &anchor)
{
    if (asks != DecisionMove::reason) {
        shell().showToast(asks == DecisionMove::choice ? tr("Choose the answer on the page of the case.") : tr("Options are added on the page of the case."));
        openCase(cards.first());
        return;
    }
    QWidget *shown = m_switch->currentIndex() == ListPage ? &m_desk->panel() : static_cast<QWidget *>(m_boardView);
    QList<CallOffCase> cases;
    for (const QUuid &each : cards)
        if (const BoardCard *card = m_board->card(each))
            cases.append({each, m_board->title(*card), card->version, m_board->value(*card, "current_phase").toInt()});
    if (cases.isEmpty())
        return;
    auto *popup = new CallOffPopup(shell(), cases, this, shown); // the board hears of it from the database
    popup->popupAt(QRect(shown->mapFromGlobal(anchor.topLeft()), anchor.size()));
}

void DecisionsPage::showMenu(QPoint globalPos)
{
    const QList<QUuid> ids = selection();
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("decisionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (ids.size() == 1) {
        menu->addAction(tr("Open"), this, [this, id = ids.first()] { openCase(id); });
        menu->addAction(m_inspect);
        if (const RecordContext about = currentContext(); !about.customer.isNull())
            menu->addAction(tr("Open the company"), this, [this, about] { shell().openRecord("company", about.customer); });
    }
    if (!m_desk->model().isDeleted())
        addMoves(*menu->addMenu(tr("Move to")), ids);
    menu->addSeparator();
    if (QAction *task = shell().action("customers.newTask"))
        menu->addAction(task);
    m_desk->addMenuActions(*menu);
    menu->popup(globalPos);
}

// Every status, those that cannot be with the reason.
void DecisionsPage::addMoves(QMenu &menu, const QList<QUuid> &ids)
{
    menu.setObjectName(QStringLiteral("moveToMenu"));
    menu.setToolTipsVisible(true);
    menu.menuAction()->setEnabled(!m_moveActions.isEmpty());
    for (int i = 0; i < m_board->columnCount(); ++i) {
        const DropVerdict verdict = m_board->card(ids.first()) ? m_binding->verdict(ids, i) : DropVerdict();
        QAction *move = menu.addAction(m_board->columnTitle(i), this, [this, ids, i] { moveCards(ids, i); });
        move->setEnabled(verdict.kind != DropVerdict::Kind::Illegal && verdict.kind != DropVerdict::Kind::Source);
        if (verdict.kind == DropVerdict::Kind::Illegal)
            move->setToolTip(plainToolTip(verdict.headline + QStringLiteral(": ") + verdict.reason));
    }
}

void DecisionsPage::walk(int step)
{
    if (m_switch->currentIndex() == ListPage) {
        m_desk->table().step(step);
        return;
    }
    const QUuid from = m_inspector->isWanted() ? m_inspector->record() : selection().value(0);
    if (const QUuid next = from.isNull() ? QUuid() : m_boardView->neighbour(from, step); !next.isNull())
        m_boardView->selectCard(next);
}

void DecisionsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspector->isWanted())
        m_inspector->setWanted(false);
    else
        Page::keyPressEvent(event);
}

QList<Scene> DecisionsPage::scenes()
{
    const auto closeInspector = [this] {
        m_inspector->setWanted(false);
        m_desk->table().clearSelection();
        showView(ListPage);
    };
    QList<Scene> all = m_desk->scenes();
    all.append({"inspector", [this] { openRecord("decision", m_list->index(0, 0).data(IdRole).toUuid()); }, closeInspector});
    all.append({"board", [this] { showView(BoardPage); }, [this] { showView(ListPage); }});
    all.append({"overdue", [this] { setFilter(decisionPresets().at(5).filter); }, [this] { setFilter({}); }});
    if (!m_new)
        return all;
    all.append({"new",
        [this] {
            if (auto *commands = window()->findChild<DecisionCommands *>())
                commands->begin({.company = m_list->rawValue(0, "customer_company_id").toUuid(), .title = QStringLiteral("Site indisponibil dou\u0103 zile"),
                    .description = QStringLiteral("Magazinul online nu func\u021Bioneaz\u0103 de ieri. Clientul cere o reducere pe luna aceasta.")});
        },
        [this] {
            for (NewDecisionDialog *dialog : window()->findChildren<NewDecisionDialog *>())
                dialog->close();
        }});
    all.append({"calloff",
        [this] {
            showView(BoardPage);
            const BoardListView &list = m_boardView->column(0)->list();
            const QRect rect = list.visualRect(list.model()->index(0, 0));
            askBeforeMove(DecisionMove::reason, {list.cardAt(0)}, 4, QRect(list.viewport()->mapToGlobal(rect.topLeft()), rect.size()));
        },
        [this] {
            for (CallOffPopup *popup : window()->findChildren<CallOffPopup *>())
                popup->closePopup();
            showView(ListPage);
        }});
    return all;
}

} // namespace punte
