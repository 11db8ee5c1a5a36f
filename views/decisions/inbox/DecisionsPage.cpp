// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/DecisionsPage.h"

#include "models/core/CountedText.h"
#include "models/decisions/inbox/DecisionBoard.h"
#include "models/records/BoardModel.h"
#include "models/records/PagedTableModel.h"
#include "views/components/Buttons.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/board/BoardFrame.h"
#include "views/components/board/BoardView.h"
#include "views/components/list/ListDesk.h"
#include "views/components/list/ListViews.h"
#include "views/customers/CustomerSources.h"
#include "views/decisions/inbox/DecisionBinding.h"
#include "views/decisions/inbox/DecisionInspector.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace punte {

static constexpr int inboxEveryMs = 60'000;

DecisionsPage::DecisionsPage(ShellServices &shell, QWidget *parent)
    : Page("decisions", shell, parent)
    , m_sources(customerSources(shell))
    , m_board(new BoardModel(shell.database(), decisionBoardSource(), this))
    , m_binding(new DecisionBinding(*m_board, shell.session(), this))
    , m_stack(new QStackedWidget(this))
    , m_frame(new BoardFrame(*m_board, *m_binding))
    , m_boardView(&m_frame->view())
    , m_desk(new ListDesk(*this, m_sources,
          {.table = "decisions", .prefix = "decisions", .group = QT_TRANSLATE_NOOP("ActionGroups", "Decisions"), .context = "DecisionsPage",
              .findText = QT_TRANSLATE_NOOP("DecisionsPage", "Filter the decisions by text"), .nextText = QT_TRANSLATE_NOOP("DecisionsPage", "Next decision"),
              .previousText = QT_TRANSLATE_NOOP("DecisionsPage", "Previous decision"), .sortColumn = "urgency_level", .sortOrder = Qt::DescendingOrder,
              .dependencies = {"crm.customer_companies", "core.users", "decision.decision_outcomes", "decision.rounds", "decision.evaluators"}, .pageFilters = true, .fileKind = {},
              .words = {.everything = [] { return tr("All decisions"); }, .count = [](int n) { return tr("%n decision(s)", nullptr, n); }, .unread = [] { return tr("The decisions could not be read."); },
                  .unsaved = [] { return tr("The decision was not saved."); }, .deleted = [](int n) { return tr("%n decision(s) deleted", nullptr, n); }}}))
    , m_list(&m_desk->model())
    , m_switch(new SegmentedSwitch(this))
    , m_presets(Buttons::push(QString(), ButtonVariant::Flat, QStringLiteral("view-filter")))
    , m_inspector(new DecisionInspector(shell, m_sources, this))
{
    setObjectName(QStringLiteral("decisionsPage"));
    m_stack->addWidget(&m_desk->panel());
    m_stack->addWidget(m_frame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_switch->addSegment(QString(), QStringLiteral("view-list-details"));
    m_switch->addSegment(QString(), QStringLiteral("object-columns"));
    m_switch->setCurrentIndex(ListPage);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &DecisionsPage::showView);
    m_desk->filterBar().addTrailingWidget(m_presets);
    m_desk->views().setExtras([this] { return QJsonObject{{QStringLiteral("view"), m_switch->currentIndex()}}; },
        [this](const QJsonObject &extras) { showView(std::clamp<int>(extras.value(QLatin1String("view")).toInt(), ListPage, BoardPage)); });
    makeActions();
    connectBoard();
    connectList();
    connectInspector();
    m_minute.setInterval(inboxEveryMs);
    connect(&m_minute, &QTimer::timeout, this, &DecisionsPage::refresh);
    m_minute.start();
    retranslate();
}

void DecisionsPage::setFilter(const Filter &filter, int view)
{
    if (filter == m_filter) {
        if (view >= 0)
            showView(view);
        return;
    }
    m_filter = filter;
    m_desk->setFilter(filter);
    m_board->setFilter(filter);
    m_boardAsked = m_listAsked = false;
    showPreset();
    if (view >= 0)
        showView(view);
    else if (m_activated)
        select();
}

// What is looked at is read; the other waits until it is wanted.
void DecisionsPage::select()
{
    const bool list = m_switch->currentIndex() == ListPage;
    m_board->setHidden(list);
    if (list && !m_listAsked) {
        m_listAsked = true;
        m_list->select();
    } else if (!list && !m_boardAsked) {
        m_boardAsked = true;
        m_board->select();
    }
}

void DecisionsPage::refresh()
{
    if (!m_activated || !isVisible())
        return;
    if (m_switch->currentIndex() == ListPage && m_list->hasSelected() && !m_desk->table().isEditing())
        m_list->refresh();
    else if (m_switch->currentIndex() == BoardPage && m_board->hasSelected() && !m_boardView->isDragging())
        m_board->refresh();
    m_inspector->refreshProgress();
}

void DecisionsPage::showView(int view)
{
    if (view != ListPage && m_desk->views().isDeletedShown())
        m_desk->views().setDeletedShown(false); // a board knows no deleted records
    m_switch->setCurrentIndex(view);
    if (m_activated)
        select();
    showContent();
    Q_EMIT statusFiguresChanged();
    Q_EMIT readyChanged();
}

void DecisionsPage::showContent()
{
    QWidget *shown = m_stack->widget(m_switch->currentIndex());
    if (shown == m_stack->currentWidget())
        return;
    const bool keyboardHere = hasFocus() || m_stack->isAncestorOf(QApplication::focusWidget());
    m_stack->setCurrentWidget(shown);
    if (keyboardHere)
        focusContent();
}

// What was selected when the window was closed, or what was just made, once its row is there.
void DecisionsPage::restoreSelection(View view)
{
    if (view != m_switch->currentIndex())
        return;
    const QList<QUuid> wanted = m_desk->takeWantedSelection();
    if (view == BoardPage && !wanted.isEmpty())
        m_boardView->selectCards(wanted);
    else if (!wanted.isEmpty())
        m_desk->table().selectIds(wanted);
    if (hasFocus())
        focusContent();
}

void DecisionsPage::focusContent()
{
    if (m_switch->currentIndex() == BoardPage)
        m_boardView->focusCards();
    else
        m_desk->table().setFocus(Qt::OtherFocusReason);
}

void DecisionsPage::openCase(const QUuid &id)
{
    if (!id.isNull())
        shell().openRecord("decision", id);
}

void DecisionsPage::showDecision(const QUuid &id)
{
    m_inspector->setWanted(true);
    m_inspector->showRecord(id);
}

void DecisionsPage::selectDecision(const QUuid &id)
{
    m_desk->table().selectId(id);
    m_boardView->selectCard(id);
}

QList<QUuid> DecisionsPage::selection() const { return m_switch->currentIndex() == ListPage ? m_desk->table().selectedIds() : m_boardView->selectedCards(); }

// Where the keyboard stands, whether it is selected or not.
QUuid DecisionsPage::currentDecision() const
{
    if (m_switch->currentIndex() == ListPage)
        return m_desk->table().currentId();
    const QUuid current = m_boardView->currentCard();
    return current.isNull() ? selection().value(0) : current;
}

QWidget *DecisionsPage::topBarWidget() { return m_desk->barWidget(m_switch); }

QWidget *DecisionsPage::filterBar() { return &m_desk->filterBar(); }

QWidget *DecisionsPage::inspector() { return m_inspector; }

bool DecisionsPage::inspectorFitsBeside(int pageWidth) const
{
    // A board keeps its columns' width; a list only gets narrower.
    return m_switch->currentIndex() == ListPage || Page::inspectorFitsBeside(pageWidth);
}

void DecisionsPage::setCovered(int width) { m_boardView->setCovered(width); }

void DecisionsPage::openView(const QUuid &view) { m_desk->views().show(view); }

void DecisionsPage::openFilter(const Filter &filter)
{
    m_inspector->setWanted(false);
    showView(ListPage); // what is closed stands on no board in full
    m_desk->openFilter(filter);
}

void DecisionsPage::activate()
{
    if (m_activated)
        return;
    m_activated = true;
    m_desk->activate();
    showView(m_switch->currentIndex());
}

RecordWalker *DecisionsPage::walker(const QByteArray &kind)
{
    if (kind != "decision")
        return nullptr;
    return m_switch->currentIndex() == ListPage ? static_cast<RecordWalker *>(m_desk) : m_boardView;
}

bool DecisionsPage::isReady() const
{
    if (!m_activated || !m_inspector->isReady())
        return false;
    return m_switch->currentIndex() == BoardPage ? m_board->isReady() : m_listAsked && !m_list->isLoading();
}

QList<StatusFigure> DecisionsPage::statusFigures() const
{
    if (m_switch->currentIndex() == ListPage)
        return {m_desk->countFigure()};
    if (!m_board->hasSelected())
        return {};
    return {{QString(), countedText(tr("%n open", nullptr, int(m_binding->openCount())), m_binding->openCount())}};
}

QList<KeyHint> DecisionsPage::keyHints() const
{
    if (m_desk->table().isEditing())
        return cellHints();
    return m_inspector->isWanted() ? inspectorHints(m_desk->nextAction()) : QList<KeyHint>();
}

void DecisionsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    focusContent();
}

void DecisionsPage::retranslate()
{
    m_frame->setLoadingText(tr("Loading the decisions\u2026"));
    m_frame->refresh();
    m_switch->setAccessibleName(tr("View of the decisions"));
    m_switch->setSegmentText(ListPage, tr("List"));
    m_switch->setSegmentText(BoardPage, tr("Board"));
    m_desk->retranslate();
    m_desk->setEmptyText(tr("No decisions yet"), tr("When a customer\u2019s problem needs more than one head, begin one here: the team scores the possible answers blind."));
    if (m_emptyButton)
        m_emptyButton->setText(m_new->text());
    showPreset();
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
