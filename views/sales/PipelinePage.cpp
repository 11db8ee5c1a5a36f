// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/PipelinePage.h"

#include "models/core/NumberFormat.h"
#include "models/customers/TaskCommands.h"
#include "models/db/Session.h"
#include "models/records/BoardModel.h"
#include "models/records/Enums.h"
#include "models/records/Lookups.h"
#include "models/records/PagedTableModel.h"
#include "models/sales/LostReasons.h"
#include "models/sales/PipelineBoard.h"
#include "models/sales/StageRules.h"
#include "views/components/EditorSources.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/board/BoardView.h"
#include "views/customers/CustomerSources.h"
#include "views/sales/OpportunityInspector.h"
#include "views/sales/PipelineBinding.h"
#include "views/sales/StageMovePopup.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace punte {

PipelinePage::PipelinePage(ShellServices &shell, QWidget *parent)
    : Page("pipeline", shell, parent)
    , m_sources(std::make_unique<EditorSources>(customerSources(shell)))
    , m_board(new BoardModel(shell.database(), pipelineSource(), this))
    , m_reasons(new LostReasons(shell.database(), shell.changeFeed(), this))
    , m_binding(new PipelineBinding(*m_board, Lookups::of(shell.database()), *m_reasons, shell.session().currency, this))
    , m_list(new PagedTableModel(shell.database(), FieldCatalogue::instance().table("opportunities"), this))
    , m_stack(new QStackedWidget(this))
    , m_boardView(new BoardView(*m_binding))
    , m_listPanel(new RecordListPanel)
    , m_error(new ErrorState)
    , m_filterBar(new FilterBar(FieldCatalogue::instance().table("opportunities"), this))
    , m_switch(new SegmentedSwitch(this))
    , m_inspector(new OpportunityInspector(shell, *m_sources, this))
{
    setObjectName(QStringLiteral("pipelinePage"));
    m_stack->addWidget(m_boardView);
    m_stack->addWidget(m_listPanel);
    m_stack->addWidget(m_error);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_switch->addSegment(QString(), QStringLiteral("object-columns"));
    m_switch->addSegment(QString(), QStringLiteral("view-list-details"));
    m_switch->setCurrentIndex(BoardPage);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &PipelinePage::showView);
    connect(m_error, &ErrorState::retryRequested, m_board, &BoardModel::select);
    m_filterBar->setSources(*m_sources);
    makeActions();
    connectBoard();
    connectList();
    connectInspector();
    retranslate();
}

PipelinePage::~PipelinePage() = default;

void PipelinePage::makeActions()
{
    static constexpr const char *context = "PipelinePage";
    if (shell().session().may("opportunities.write")) {
        m_newOpportunity = shell().addAction({.id = "sales.newOpportunity", .context = context, .text = QT_TRANSLATE_NOOP("PipelinePage", "New opportunity"),
                                                 .group = QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"), .icon = "list-add",
                                                 .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N)}, this);
        connect(m_newOpportunity, &QAction::triggered, this, [this] {
            m_inspector->setWanted(true);
            m_inspector->newOpportunity();
        });
    }
    QAction *find = shell().addAction({.id = "sales.find", .context = context, .text = QT_TRANSLATE_NOOP("PipelinePage", "Filter the pipeline by text"),
                                          .group = QT_TRANSLATE_NOOP("ActionGroups", "Pipeline"), .icon = "search",
                                          .shortcut = QKeySequence(QKeySequence::Find), .inPalette = false}, this);
    connect(find, &QAction::triggered, m_filterBar, &FilterBar::focusText);
    for (int i = 0; i < m_board->columnCount(); ++i) {
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
}

void PipelinePage::connectBoard()
{
    connect(m_board, &BoardModel::headsChanged, m_boardView, &BoardView::refreshHeads);
    connect(m_board, &BoardModel::headsChanged, this, &PipelinePage::statusFiguresChanged);
    connect(m_board, &BoardModel::readyChanged, this, &PipelinePage::readyChanged);
    connect(m_board, &BoardModel::selected, this, [this] {
        shell().clearError();
        if (m_stack->currentWidget() == m_error)
            m_stack->setCurrentIndex(m_switch->currentIndex());
        Q_EMIT readyChanged();
    });
    connect(m_board, &BoardModel::failed, this, [this](const AppError &error) {
        if (m_switch->currentIndex() == ListPage) {
            m_boardAsked = false; // asked again when it is looked at
            return;
        }
        if (m_board->isReady()) {
            shell().showError(tr("The pipeline could not be read."), error);
            return;
        }
        m_error->setError(error);
        m_stack->setCurrentWidget(m_error);
    });
    connect(m_board, &BoardModel::moveRefused, this, &PipelinePage::reportRefusal);
    connect(m_board, &BoardModel::saved, this, [this](const QUuid &action, const QList<QUuid> &cards, const ActionLabel &label) {
        if (label.code == "move")
            shell().showToast(tr("%1 moved to %2").arg(cardsText(cards), Enums::columnText("opportunity_stage", label.args.value(QLatin1String("to")).toString())), action);
    });
    connect(&Lookups::of(shell().database()), &Lookups::changed, m_boardView, &BoardView::refreshCards);
    connect(m_reasons, &LostReasons::changed, m_boardView, &BoardView::refreshCards);
    connect(&shell().changeFeed(), &ChangeFeed::rowsChanged, m_board, &BoardModel::applyChange);
    connect(&shell().changeFeed(), &ChangeFeed::reloadNeeded, m_board, &BoardModel::refresh);

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
    connect(m_boardView, &BoardView::cardOpened, this, &PipelinePage::showOpportunity);
    connect(m_boardView, &BoardView::selectionChanged, this, [this] {
        const QList<QUuid> cards = m_boardView->selectedCards();
        if (m_inspector->isWanted() && cards.size() == 1)
            m_inspector->showOpportunity(cards.first());
    });
    connect(m_boardView, &BoardView::menuRequested, this, &PipelinePage::showMenu);
    connect(m_boardView, &BoardView::visibleRangeChanged, m_board, &BoardModel::setVisibleRange);
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
    m_list->setDependencies({"crm.customer_companies", "core.users"});
    m_list->setTotalsEnabled(true);
    m_listPanel->setModel(m_list);
    m_listPanel->table()->setSources(*m_sources);
    connect(&shell().changeFeed(), &ChangeFeed::rowsChanged, m_list, &PagedTableModel::applyChange);
    connect(&shell().changeFeed(), &ChangeFeed::reloadNeeded, m_list, &PagedTableModel::refresh);
    connect(m_list, &PagedTableModel::loadingChanged, this, &PipelinePage::readyChanged);
    connect(m_list, &PagedTableModel::selected, this, &PipelinePage::selectBoardBehindList, Qt::QueuedConnection);
    connect(m_list, &PagedTableModel::failed, this, &PipelinePage::selectBoardBehindList, Qt::QueuedConnection);
    connect(m_list, &PagedTableModel::countChanged, this, &PipelinePage::statusFiguresChanged);
    connect(m_list, &PagedTableModel::failed, this, [this](const AppError &error) { shell().showError(tr("The list could not be read."), error); });
    connect(m_list, &PagedTableModel::saveRefused, this, [this](const QUuid &, const AppError &error) {
        shell().showError(tr("The opportunity was not saved."), error);
    });
    connect(m_listPanel, &RecordListPanel::clearFilterRequested, m_filterBar, &FilterBar::clear);
    connect(m_filterBar, &FilterBar::filterChanged, this, [this](const Filter &filter) { setFilter(filter); });
}

QWidget *PipelinePage::filterBar()
{
    return m_filterBar;
}

void PipelinePage::connectInspector()
{
    connect(m_inspector, &OpportunityInspector::wantedChanged, this, &PipelinePage::inspectorWanted);
    connect(m_inspector, &OpportunityInspector::readyChanged, this, &PipelinePage::readyChanged);
    connect(m_inspector, &OpportunityInspector::taskChecked, this, &PipelinePage::completeTask);
    connect(m_inspector, &OpportunityInspector::created, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast(tr("Opportunity created"), action);
        m_boardView->selectCard(id);
    });
    connect(m_inspector, &OpportunityInspector::stageChosen, this, [this](const QUuid &id, const QByteArray &stage) {
        if (!m_board->card(id))
            return; // outside of the filter: the board does not hold it
        m_boardView->selectCard(id);
        moveSelectionTo(m_board->columnOf(stage));
    });
    connect(m_listPanel->table(), &RecordTable::recordActivated, this, &PipelinePage::showOpportunity);
    connect(m_listPanel->table(), &RecordTable::currentRecordChanged, this, [this](const QUuid &id) {
        if (m_inspector->isWanted())
            m_inspector->showOpportunity(id);
    });
}

void PipelinePage::showOpportunity(const QUuid &id)
{
    m_inspector->setWanted(true);
    m_inspector->showOpportunity(id);
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

QWidget *PipelinePage::topBarWidget()
{
    return m_switch;
}

void PipelinePage::showView(int view)
{
    m_switch->setCurrentIndex(view);
    m_stack->setCurrentIndex(view);
    if (m_activated)
        select();
    Q_EMIT statusFiguresChanged();
    Q_EMIT readyChanged();
}

void PipelinePage::setFilter(const Filter &filter, int view)
{
    if (filter == m_filter) {
        if (view >= 0)
            showView(view);
        return;
    }
    m_filter = filter;
    m_filterBar->setFilter(filter);
    m_board->setFilter(filter);
    m_list->setFilter(filter);
    m_boardAsked = m_listAsked = false;
    if (view >= 0)
        showView(view);
    else if (m_activated)
        select();
}

// What is looked at is read first. The board follows the list, for the figures in the status bar; the list waits until it is wanted.
void PipelinePage::select()
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

void PipelinePage::selectBoardBehindList()
{
    if (m_boardAsked)
        return;
    m_boardAsked = true;
    m_board->select();
}

void PipelinePage::activate()
{
    if (m_activated)
        return;
    m_activated = true;
    showView(m_switch->currentIndex());
}

RecordContext PipelinePage::currentContext() const
{
    RecordContext context;
    context.opportunity = selection().value(0);
    if (const BoardCard *card = m_board->card(context.opportunity)) {
        context.customer = m_board->value(*card, "customer_company_id").toUuid();
        context.customerName = m_board->value(*card, "company_name").toString();
    }
    return context;
}

bool PipelinePage::isReady() const
{
    if (!m_inspector->isReady())
        return false;
    return m_switch->currentIndex() == BoardPage ? m_board->isReady() : m_listAsked && !m_list->isLoading();
}

QList<StatusFigure> PipelinePage::statusFigures() const
{
    return {{QString(), tr("%n open", nullptr, int(m_binding->openCount()))}, {QString(), m_binding->openTotal(false)},
        {tr("Weighted"), m_binding->openTotal(true)}};
}

QJsonObject PipelinePage::saveState() const
{
    return {{QStringLiteral("view"), m_switch->currentIndex()}, {QStringLiteral("filter"), m_filter.toJson()},
        {QStringLiteral("table"), QString::fromLatin1(m_listPanel->table()->saveState().toBase64())}};
}

void PipelinePage::restoreState(const QJsonObject &state)
{
    setFilter(Filter::fromJson(state.value(QLatin1String("filter")).toObject()));
    m_listPanel->table()->restoreState(QByteArray::fromBase64(state.value(QLatin1String("table")).toString().toLatin1()));
    const int view = state.value(QLatin1String("view")).toInt();
    m_switch->setCurrentIndex(view == ListPage ? ListPage : BoardPage);
}

void PipelinePage::openRecord(const QByteArray &, const QUuid &id)
{
    showOpportunity(id);
    m_boardView->selectCard(id);
}

void PipelinePage::retranslate()
{
    m_switch->setSegmentText(BoardPage, tr("Board"));
    m_switch->setSegmentText(ListPage, tr("List"));
    m_board->retranslate();
    m_list->retranslate();
    m_boardView->refreshCards();
    Q_EMIT statusFiguresChanged();
}

QList<QUuid> PipelinePage::selection() const
{
    return m_switch->currentIndex() == BoardPage ? m_boardView->selectedCards() : m_listPanel->table()->selectedIds();
}

QString PipelinePage::cardsText(const QList<QUuid> &cards) const
{
    if (cards.size() == 1)
        if (const BoardCard *card = m_board->card(cards.first()))
            return tr("\u201C%1\u201D").arg(m_board->title(*card));
    return tr("%n opportunity(s)", nullptr, int(cards.size()));
}

void PipelinePage::moveSelectionTo(int column)
{
    const QList<QUuid> cards = m_boardView->selectedCards();
    if (cards.isEmpty() || m_switch->currentIndex() != BoardPage)
        return;
    const DropVerdict verdict = m_binding->verdict(cards, column);
    if (verdict.kind == DropVerdict::Kind::Illegal)
        shell().showToast(verdict.headline + QStringLiteral(": ") + verdict.reason);
    else if (verdict.kind != DropVerdict::Kind::Source)
        m_binding->move(cards, column, 0, QRect(m_boardView->mapToGlobal(m_boardView->rect().center()), QSize(1, 1)));
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
    auto *popup = new StageMovePopup(question, *m_reasons, *m_sources, m_boardView);
    connect(popup, &StageMovePopup::confirmed, this, [this, cards, target, row](const QVariantMap &values) { m_board->move(cards, target, row, values); });
    popup->popupAt(QRect(m_boardView->mapFromGlobal(anchor.topLeft()), anchor.size()));
}

void PipelinePage::completeTask(const QUuid &task, int version, const QString &title)
{
    TaskCommands::complete(shell().database(), this, task, version, title, [this](const Result<QUuid> &action) {
        if (!action)
            shell().showError(tr("The task was not completed."), action.error());
        else
            shell().showToast(tr("Task completed"), *action);
    });
}

void PipelinePage::showMenu(QPoint globalPos)
{
    const QList<QUuid> cards = m_boardView->selectedCards();
    if (cards.isEmpty())
        return;
    QMenu menu(this);
    for (int i = 0; i < m_moveActions.size(); ++i) {
        const DropVerdict verdict = m_binding->verdict(cards, i);
        if (verdict.kind == DropVerdict::Kind::Source)
            continue;
        m_moveActions.at(i)->setEnabled(verdict.kind != DropVerdict::Kind::Illegal);
        menu.addAction(m_moveActions.at(i));
    }
    menu.exec(globalPos);
    for (QAction *action : std::as_const(m_moveActions))
        action->setEnabled(true);
}

void PipelinePage::reportRefusal(const QList<QUuid> &cards, const AppError &error)
{
    shell().showError(tr("%1 could not be moved.").arg(cardsText(cards)), error);
}

} // namespace punte
