// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/PipelinePage.h"

#include "models/core/CountedText.h"
#include "models/core/DayWatch.h"
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/records/DraftStore.h"
#include "models/records/BoardModel.h"
#include "models/records/Enums.h"
#include "models/records/LiveBinding.h"
#include "models/records/Lookups.h"
#include "models/records/PagedTableModel.h"
#include "models/sales/LostReasons.h"
#include "models/sales/PipelineBoard.h"
#include "models/sales/StageRules.h"
#include "views/components/Buttons.h"
#include "views/components/ConflictDesk.h"
#include "views/components/EditorSources.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/board/BoardFrame.h"
#include "views/components/board/BoardView.h"
#include "views/components/list/ListDesk.h"
#include "views/components/list/ListViews.h"
#include "views/customers/CustomerSources.h"
#include "views/sales/ForecastView.h"
#include "views/sales/OpportunityInspector.h"
#include "views/sales/PipelineBinding.h"
#include "views/sales/StageMovePopup.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace punte {

PipelinePage::PipelinePage(ShellServices &shell, QWidget *parent)
    : Page("pipeline", shell, parent)
    , m_sources(std::make_unique<EditorSources>(customerSources(shell)))
    , m_board(new BoardModel(shell.database(), pipelineSource(), this))
    , m_reasons(new LostReasons(shell.database(), shell.changeFeed(), this))
    , m_binding(new PipelineBinding(*m_board, Lookups::of(shell.database()), *m_reasons, shell.session(), this))
    , m_stack(new QStackedWidget(this))
    , m_frame(new BoardFrame(*m_board, *m_binding))
    , m_boardView(&m_frame->view())
    , m_desk(new ListDesk(*this, *m_sources,
          {.table = "opportunities", .prefix = "sales", .group = QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"), .context = "PipelinePage",
              .findText = QT_TRANSLATE_NOOP("PipelinePage", "Filter the pipeline by text"), .nextText = QT_TRANSLATE_NOOP("PipelinePage", "Next opportunity"),
              .previousText = QT_TRANSLATE_NOOP("PipelinePage", "Previous opportunity"), .sortColumn = "expected_close_date",
              .sortOrder = Qt::DescendingOrder, .dependencies = {"crm.customer_companies", "core.users"}, .pageFilters = true,
              .fileKind = "opportunities", .words = {.everything = [] { return tr("All opportunities"); }, .count = [](int n) { return tr("%n opportunity(s)", nullptr, n); }, .unread = [] { return tr("The list could not be read."); },
                  .unsaved = [] { return tr("The opportunity was not saved."); }, .deleted = [](int n) { return tr("%n opportunity(s) deleted", nullptr, n); }}}))
    , m_forecast(new ForecastView(shell, *m_reasons, m_desk->conflicts(), this))
    , m_list(&m_desk->model())
    , m_switch(new SegmentedSwitch(this))
    , m_sort(Buttons::push(QString(), ButtonVariant::Flat, QStringLiteral("view-sort")))
    , m_inspector(new OpportunityInspector(shell, *m_sources, this))
{
    setObjectName(QStringLiteral("pipelinePage"));
    m_stack->addWidget(m_frame);
    m_stack->addWidget(&m_desk->panel());
    m_stack->addWidget(m_forecast);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_switch->addSegment(QString(), QStringLiteral("object-columns"));
    m_switch->addSegment(QString(), QStringLiteral("view-list-details"));
    m_switch->addSegment(QString(), QStringLiteral("view-calendar"));
    m_switch->setCurrentIndex(BoardPage);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &PipelinePage::showView);
    m_desk->filterBar().addTrailingWidget(m_sort);
    m_desk->views().setExtras([this] { return QJsonObject{{QStringLiteral("view"), m_switch->currentIndex()}, {QStringLiteral("sort"), QString::fromLatin1(m_sortColumn)}}; },
        [this](const QJsonObject &extras) {
            sortBoard(extras.value(QLatin1String("sort")).toString().toLatin1());
            showView(std::clamp<int>(extras.value(QLatin1String("view")).toInt(), BoardPage, ForecastPage));
        });
    makeActions();
    connectBoard();
    connectList();
    connectForecast();
    connectInspector();
    retranslate();
}

PipelinePage::~PipelinePage() = default;

void PipelinePage::connectBoard()
{
    connect(m_board, &BoardModel::headsChanged, this, &PipelinePage::statusFiguresChanged);
    connect(m_board, &BoardModel::readyChanged, this, &PipelinePage::readyChanged);
    connect(m_frame, &BoardFrame::keyboardLost, this, &PipelinePage::focusContent);
    connect(m_frame, &BoardFrame::selected, this, [this] {
        shell().clearError();
        restoreSelection(BoardPage);
        Q_EMIT readyChanged();
    });
    connect(m_board, &BoardModel::failed, this, [this] {
        if (m_switch->currentIndex() != BoardPage)
            m_boardAsked = false; // asked again when it is looked at
    });
    connect(m_frame, &BoardFrame::failedBehindCards, this, [this](const AppError &error) {
        if (m_switch->currentIndex() == BoardPage)
            shell().showError([] { return tr("The pipeline could not be read."); }, error);
    });
    m_desk->conflicts().watch(*m_board);
    connect(m_board, &BoardModel::moveRefused, this, &PipelinePage::reportRefusal);
    connect(m_board, &BoardModel::saved, this, [this](const QUuid &action, const QList<QUuid> &cards, const ActionLabel &label) {
        this->shell().drafts().dropSent(action);
        for (const QUuid &card : cards)
            this->shell().drafts().drop(StageMovePopup::draftForm, card);
        if (label.code != "move")
            return;
        const BoardCard *only = cards.size() == 1 ? m_board->card(cards.first()) : nullptr;
        shell().showToast([count = int(cards.size()), title = only ? m_board->title(*only) : QString(), to = label.args.value(QLatin1String("to")).toString()] {
            const QString stage = Enums::columnText("opportunity_stage", to);
            return title.isEmpty() ? tr("%n opportunity(s) moved to %1", nullptr, count).arg(stage) : tr("%1 moved to %2").arg(tr("\u201C%1\u201D").arg(title), stage);
        }, action);
    });
    connect(m_reasons, &LostReasons::changed, m_boardView, &BoardView::refreshCards);
    bindLive(shell().changeFeed(), *m_board);
    connect(&DayWatch::instance(), &DayWatch::dayChanged, this, [this] {
        m_boardView->refreshCards();
        if (m_boardAsked)
            m_board->select(); // what closed columns show is the last days'
    });

    connect(m_binding, &PipelineBinding::inputNeeded, this, &PipelinePage::askBeforeMove);
    connect(m_binding, &PipelineBinding::taskCompleted, this, [this](const QUuid &task, int version, const QUuid &opportunity) {
        const BoardCard *card = m_board->card(opportunity);
        completeTask(task, version, card ? card->details.value(QStringLiteral("task_title")).toString() : QString());
    });
    connect(m_binding, &PipelineBinding::taskWanted, this, [this](const QUuid &opportunity) {
        m_boardView->selectCard(opportunity);
        if (QAction *newTask = shell().action("customers.newTask"))
            newTask->trigger();
    });
    connect(m_boardView, &BoardView::cardOpened, this, &PipelinePage::openPage);
    connect(m_boardView, &BoardView::selectionChanged, this, [this] {
        const QList<QUuid> cards = m_boardView->selectedCards();
        if (m_inspector->isWanted() && cards.size() == 1)
            m_inspector->showRecord(cards.first());
    });
    connect(m_boardView, &BoardView::menuRequested, this, &PipelinePage::showMenu);
    connect(m_binding, &PipelineBinding::orderFixed, this, [this] {
        shell().showToast([] { return tr("The cards are sorted. Choose \u201CManual order\u201D to place them by hand."); });
    });
    connect(m_boardView, &BoardView::moveImpossible, this, [this](const DropVerdict &verdict) {
        shell().showToast(verdict.headline + QStringLiteral(": ") + verdict.reason);
    });
    connect(m_boardView, &BoardView::headActivated, this, [this](int column) {
        // The rows behind a head's figures: the list under the same filter, limited to this stage.
        Filter filter = m_filter;
        filter.terms.append({"stage", FilterOp::Is, {QString::fromLatin1(m_board->columnInfo(column).code)}});
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

void PipelinePage::connectList()
{
    RecordTable *table = &m_desk->table();
    table->recordDelegate()->setDueColumns({"expected_close_date"}, [this](const QModelIndex &index) {
        return !isClosedStage(m_list->rawValue(index.row(), "stage").toString().toLatin1());
    });
    connect(table, &RecordTable::recordMenuRequested, this, &PipelinePage::showMenu);
    connect(m_list, &PagedTableModel::selected, this, [this] { restoreSelection(ListPage); });
    connect(m_list, &PagedTableModel::selected, this, &PipelinePage::selectBoardBehindList, Qt::QueuedConnection);
    connect(m_list, &PagedTableModel::failed, this, &PipelinePage::selectBoardBehindList, Qt::QueuedConnection);
    connect(m_desk, &ListDesk::deletedShownChanged, this, [this](bool deleted) {
        if (deleted)
            showView(ListPage);
    });
    connect(&m_desk->filterBar(), &FilterBar::filterChanged, this, [this](const Filter &filter) { setFilter(filter); });
}

QWidget *PipelinePage::filterBar()
{
    return &m_desk->filterBar();
}

void PipelinePage::connectInspector()
{
    connect(m_inspector, &OpportunityInspector::wantedChanged, this, [this](bool wanted) {
        if (!wanted && m_inspector->isAncestorOf(QApplication::focusWidget())) // the keyboard goes back to what was inspected
            focusContent();
    });
    connect(m_inspector, &OpportunityInspector::wantedChanged, this, &PipelinePage::inspectorWanted);
    connect(m_inspector, &OpportunityInspector::wantedChanged, this, &PipelinePage::keyHintsChanged);
    connect(m_inspector, &OpportunityInspector::readyChanged, this, &PipelinePage::readyChanged);
    connect(m_inspector, &OpportunityInspector::taskChecked, this, &PipelinePage::completeTask);
    connect(m_inspector, &OpportunityInspector::movesWanted, this, [this](const QUuid &id, const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addMoves(*menu, {id});
        menu->popup(place - QPoint(0, menu->sizeHint().height()));
    });
    connect(m_inspector, &OpportunityInspector::created, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast([] { return tr("Opportunity created"); }, action);
        selectOpportunity(id);
    });
    connect(m_inspector, &OpportunityInspector::stageChosen, this, [this](const QUuid &id, const QByteArray &stage) {
        moveCards({id}, m_board->columnOf(stage));
    });
    m_inspector->setCanOpen(true);
    connect(m_inspector, &OpportunityInspector::openRequested, this, [this] { openPage(m_inspector->record()); });
    connect(m_inspector, &OpportunityInspector::historyWanted, this, [this] { openPage(m_inspector->record()); });
    connect(&m_desk->table(), &RecordTable::recordActivated, this, &PipelinePage::openPage);
    connect(&m_desk->table(), &RecordTable::currentRecordChanged, this, [this](const QUuid &id) {
        if (m_inspector->isWanted())
            m_inspector->showRecord(id);
    });
}

// Its own page, from which one walks on in the order that is looked at here.
void PipelinePage::openPage(const QUuid &id)
{
    if (!id.isNull())
        shell().openRecord("opportunity", id);
}

void PipelinePage::showOpportunity(const QUuid &id)
{
    m_inspector->setWanted(true);
    m_inspector->showRecord(id);
}

QList<QAction *> PipelinePage::secondaryActions()
{
    return m_desk->importActions();
}

QByteArray PipelinePage::fileKind() const
{
    return m_desk->fileKind();
}

QWidget *PipelinePage::inspector()
{
    return m_inspector;
}

bool PipelinePage::inspectorFitsBeside(int pageWidth) const
{
    // A board keeps its columns' width; a list only gets narrower.
    return m_switch->currentIndex() == ListPage || Page::inspectorFitsBeside(pageWidth);
}

void PipelinePage::setCovered(int width)
{
    m_boardView->setCovered(width);
    m_forecast->view().setCovered(width);
}

QWidget *PipelinePage::topBarWidget()
{
    return m_desk->barWidget(m_switch);
}

void PipelinePage::openView(const QUuid &view)
{
    m_desk->views().show(view);
}

void PipelinePage::openFilter(const Filter &filter)
{
    m_inspector->setWanted(false);
    showView(ListPage); // what is closed stands on no board in full
    m_desk->openFilter(filter);
}

void PipelinePage::showView(int view)
{
    if (view != ListPage && m_desk->views().isDeletedShown())
        m_desk->views().setDeletedShown(false); // a board knows no deleted records
    m_switch->setCurrentIndex(view);
    m_sort->setVisible(view == BoardPage);
    if (m_activated)
        select();
    showContent();
    Q_EMIT statusFiguresChanged();
    Q_EMIT readyChanged();
}

void PipelinePage::activate()
{
    if (m_activated)
        return;
    m_activated = true;
    m_desk->activate();
    showView(m_switch->currentIndex());
}

RecordWalker *PipelinePage::walker(const QByteArray &kind)
{
    if (kind != "opportunity")
        return nullptr;
    return m_switch->currentIndex() == ListPage ? static_cast<RecordWalker *>(m_desk) : shownBoard();
}

RecordRef PipelinePage::currentRecord() const
{
    const QUuid chosen = selection().value(0);
    return {"opportunity", chosen.isNull() && m_inspector->isWanted() ? m_inspector->record() : chosen};
}

RecordContext PipelinePage::currentContext() const
{
    const QUuid chosen = selection().value(0);
    if (m_inspector->isWanted() && (chosen.isNull() || chosen == m_inspector->record()))
        return m_inspector->context();
    RecordContext context;
    context.opportunity = chosen;
    if (const BoardCard *card = m_board->card(chosen)) {
        context.customer = m_board->value(*card, "customer_company_id").toUuid();
        context.customerName = m_board->value(*card, "company_name").toString();
    } else if (const int row = m_list->rowOf(chosen); row >= 0) {
        context.customer = m_list->rawValue(row, "customer_company_id").toUuid();
        context.customerName = m_list->rawValue(row, "company_name").toString();
    }
    return context;
}

bool PipelinePage::isReady() const
{
    if (!m_inspector->isReady())
        return false;
    if (m_switch->currentIndex() == ForecastPage)
        return m_forecast->isReady();
    return m_switch->currentIndex() == BoardPage ? m_board->isReady() : m_listAsked && !m_list->isLoading();
}

QList<StatusFigure> PipelinePage::statusFigures() const
{
    if (m_switch->currentIndex() == ListPage)
        return {m_desk->countFigure()};
    if (m_switch->currentIndex() == BoardPage && !m_board->hasSelected())
        return {};
    QList<StatusFigure> figures{{QString(), countedText(tr("%n open", nullptr, int(m_binding->openCount())), m_binding->openCount())}};
    if (const QString total = m_binding->openTotal(false); !total.isEmpty())
        figures << StatusFigure{QString(), total} << StatusFigure{tr("Weighted"), m_binding->openTotal(true)};
    return figures;
}

QJsonObject PipelinePage::saveState() const
{
    QJsonObject state = m_desk->saveState();
    state.insert(QStringLiteral("view"), m_switch->currentIndex());
    state.insert(QStringLiteral("sort"), QString::fromLatin1(m_sortColumn));
    state.insert(QStringLiteral("inspector"), m_inspector->isWanted());
    state.insert(QStringLiteral("selected"), toJson(selection()));
    state.insert(QStringLiteral("record"), m_inspector->record().toString(QUuid::WithoutBraces));
    return state;
}

void PipelinePage::restoreState(const QJsonObject &state)
{
    m_desk->restoreState(state);
    setFilter(Filter::fromJson(state.value(QLatin1String("filter")).toObject()));
    m_switch->setCurrentIndex(std::clamp<int>(state.value(QLatin1String("view")).toInt(), BoardPage, ForecastPage));
    sortBoard(state.value(QLatin1String("sort")).toString().toLatin1());
    if (state.value(QLatin1String("inspector")).toBool())
        showOpportunity(QUuid::fromString(state.value(QLatin1String("record")).toString()));
}

// What was selected when the window was closed, once its rows are there.
void PipelinePage::restoreSelection(View view)
{
    if (view != m_switch->currentIndex())
        return;
    const QList<QUuid> wanted = m_desk->takeWantedSelection();
    if (view != ListPage && !wanted.isEmpty())
        shownBoard()->selectCards(wanted);
    else if (!wanted.isEmpty())
        m_desk->table().selectIds(wanted);
    if (hasFocus())
        focusContent();
}

void PipelinePage::focusContent()
{
    if (m_switch->currentIndex() != ListPage)
        shownBoard()->focusCards();
    else
        m_desk->table().setFocus(Qt::OtherFocusReason);
}

void PipelinePage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    focusContent();
}

void PipelinePage::openRecord(const QByteArray &, const QUuid &id)
{
    showOpportunity(id);
    if (m_board->isSelecting() || m_list->isSelecting())
        m_desk->wantSelection({id});
    else
        selectOpportunity(id);
}

void PipelinePage::selectOpportunity(const QUuid &id)
{
    if (m_switch->currentIndex() == ListPage)
        m_desk->table().selectId(id);
    m_boardView->selectCard(id);
    m_forecast->view().selectCard(id);
}

void PipelinePage::retranslate()
{
    m_frame->setLoadingText(tr("Loading the pipeline…"));
    m_frame->refresh();
    m_switch->setAccessibleName(tr("View of the pipeline"));
    m_switch->setSegmentText(BoardPage, tr("Board"));
    m_switch->setSegmentText(ListPage, tr("List"));
    m_switch->setSegmentText(ForecastPage, tr("Forecast"));
    m_forecast->retranslate();
    m_desk->retranslate();
    showSorting();
    Q_EMIT statusFiguresChanged();
}

QList<QUuid> PipelinePage::selection() const
{
    return m_switch->currentIndex() == ListPage ? m_desk->table().selectedIds() : shownBoard()->selectedCards();
}

QString PipelinePage::cardsText(const QList<QUuid> &cards) const
{
    if (cards.size() == 1)
        if (const BoardCard *card = m_board->card(cards.first()))
            return tr("\u201C%1\u201D").arg(m_board->title(*card));
    return tr("%n opportunity(s)", nullptr, int(cards.size()));
}

} // namespace punte
