// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/TasksPage.h"

#include "models/core/CountedText.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/PagedTableModel.h"
#include "views/components/BulkBar.h"
#include "views/components/ConflictDesk.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/customers/CustomerSources.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace punte {

TasksPage::TasksPage(ShellServices &shell, QWidget *parent)
    : Page("tasks", shell, parent)
    , m_sources(customerSources(shell))
    , m_list(new PagedTableModel(shell.database(), FieldCatalogue::instance().table("tasks"), this))
    , m_panel(new RecordListPanel)
    , m_filterBar(new FilterBar(FieldCatalogue::instance().table("tasks"), this))
{
    setObjectName(QStringLiteral("tasksPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    m_filterBar->setSources(m_sources);
    m_panel->table()->setSources(m_sources);
    m_list->setSort("due_date", Qt::AscendingOrder);
    m_list->setDependencies({"crm.customer_companies", "crm.opportunities", "core.users"});
    m_list->setTotalsEnabled(true);
    m_list->setEditable(shell.session().may("tasks.write"));
    m_panel->setCurrency(shell.session().currency);
    m_panel->setCountText([](qint64 count) { return tr("%n task(s)", nullptr, int(count)); });
    m_panel->setModel(m_list);
    m_panel->table()->recordDelegate()->setDueColumns({"due_date"}, [this](const QModelIndex &cell) {
        return isOpen(cell);
    });
    makeActions();
    connectList();
    const Filter mine = myOpenTasks();
    m_filterBar->setFilter(mine);
    m_list->setFilter(mine);
    retranslate();
}

bool TasksPage::isOpen(const QModelIndex &cell) const
{
    const QString status = m_list->rawValue(cell.row(), "status").toString();
    return status != QLatin1String("COMPLETED") && status != QLatin1String("CANCELLED");
}

Filter TasksPage::myOpenTasks() const
{
    Filter filter;
    filter.terms = {{"status", FilterOp::AnyOf, {QStringLiteral("PENDING"), QStringLiteral("IN_PROGRESS"), QStringLiteral("BLOCKED")}},
        {"assigned_to_user_id", FilterOp::Is, {QStringLiteral("me")}}};
    return filter;
}

void TasksPage::makeActions()
{
    static constexpr const char *context = "TasksPage";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Tasks");
    QAction *find = shell().addAction({.id = "tasks.find", .context = context, .text = QT_TRANSLATE_NOOP("TasksPage", "Filter the tasks by text"),
                                          .group = group, .icon = "search", .shortcut = QKeySequence(QKeySequence::Find), .inPalette = false}, this);
    connect(find, &QAction::triggered, m_filterBar, &FilterBar::focusText);
    if (!shell().session().may("tasks.write"))
        return;
    QAction *complete = shell().addAction({.id = "tasks.complete", .context = context, .text = QT_TRANSLATE_NOOP("TasksPage", "Complete"), .group = group,
                                              .icon = "checkmark", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return), .inPalette = false}, this);
    connect(complete, &QAction::triggered, this, &TasksPage::completeSelection);
    m_panel->bulkBar()->addAction(complete);
    connect(m_panel->table(), &RecordTable::rowTicked, this, [this](const QUuid &task) {
        RowSelection one;
        one.ids = {task};
        one.count = 1;
        this->complete(one);
    });
    QAction *remove = shell().addAction({.id = "tasks.delete", .context = context, .text = QT_TRANSLATE_NOOP("TasksPage", "Delete"), .group = group,
                                            .icon = "trash-empty", .shortcut = QKeySequence(QKeySequence::Delete), .inPalette = false}, this);
    connect(remove, &QAction::triggered, this, &TasksPage::deleteSelection);
    m_panel->bulkBar()->addAction(remove, true);
    connect(m_panel->table(), &RecordTable::recordMenuRequested, this, [this, complete, remove](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("taskMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(complete);
        if (const QUuid task = m_panel->table()->currentId(); !task.isNull())
            menu->addAction(tr("Open what it is about"), this, [this, task] { openSubject(task); });
        menu->addSeparator();
        menu->addAction(remove);
        menu->popup(place);
    });
}

void TasksPage::connectList()
{
    bindLive(shell().changeFeed(), *m_list);
    connect(m_list, &PagedTableModel::loadingChanged, this, &TasksPage::readyChanged);
    connect(m_list, &PagedTableModel::countChanged, this, &TasksPage::statusFiguresChanged);
    connect(m_list, &PagedTableModel::selected, this, [this] {
        shell().clearError();
        if (const QList<QUuid> wanted = std::exchange(m_wantedSelection, {}); !wanted.isEmpty())
            m_panel->table()->selectIds(wanted);
    });
    connect(m_list, &PagedTableModel::failed, this, [this](const AppError &error) { shell().showError(tr("The tasks could not be read."), error); });
    (new ConflictDesk(shell(), m_sources, this, this))->watch(*m_list);
    connect(m_list, &PagedTableModel::saveRefused, this, [this](const QUuid &, const AppError &error) {
        if (error.kind != ErrorKind::Conflict) // the compare says it
            shell().showError(tr("The task was not saved."), error);
    });
    connect(m_list, &PagedTableModel::saved, this, [this](const QUuid &action, const QList<QUuid> &, const ActionLabel &label) {
        const int count = std::max(1, label.args.value(QLatin1String("n")).toInt(1));
        if (label.code == "complete")
            shell().showToast(tr("%n task(s) completed", nullptr, count), action);
        else if (label.code == "delete")
            shell().showToast(tr("%n task(s) deleted", nullptr, count), action);
    });
    connect(m_filterBar, &FilterBar::filterChanged, this, &TasksPage::setFilter);
    connect(m_panel, &RecordListPanel::clearFilterRequested, m_filterBar, &FilterBar::clear);
    connect(m_panel->table(), &RecordTable::recordActivated, this, &TasksPage::openSubject);
    connect(m_panel->table(), &RecordTable::editingChanged, this, &TasksPage::keyHintsChanged);
    connect(m_panel->table(), &RecordTable::copied, this, [this](int rows) { shell().showToast(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_panel->table(), &RecordTable::typeAheadMissed, this, [this](const QString &text) { shell().showToast(typeAheadMissedText(text)); });
    connect(m_panel->table(), &RecordTable::copyFailed, this, [this](const AppError &error) { shell().showError(tr("Nothing was copied."), error); });
}

QWidget *TasksPage::filterBar()
{
    return m_filterBar;
}

QAction *TasksPage::primaryAction()
{
    return shell().action("customers.newTask");
}

void TasksPage::setFilter(const Filter &filter)
{
    m_list->setFilter(filter);
    if (m_activated)
        m_list->select();
}

void TasksPage::activate()
{
    if (m_activated)
        return;
    m_activated = true;
    m_list->select();
}

bool TasksPage::isReady() const
{
    return m_activated && !m_list->isLoading();
}

QList<StatusFigure> TasksPage::statusFigures() const
{
    return {{QString(), countedText(tr("%n task(s)", nullptr, m_list->rowCount()), m_list->rowCount())}};
}

QList<KeyHint> TasksPage::keyHints() const
{
    return m_panel->table()->isEditing() ? cellHints() : QList<KeyHint>();
}

QJsonObject TasksPage::saveState() const
{
    return {{QStringLiteral("filter"), m_filterBar->filter().toJson()},
        {QStringLiteral("table"), QString::fromLatin1(m_panel->table()->saveState().toBase64())},
        {QStringLiteral("selected"), toJson(m_panel->table()->selectedIds())}};
}

void TasksPage::restoreState(const QJsonObject &state)
{
    if (!state.contains(QLatin1String("filter")))
        return; // the first time: my open tasks
    const Filter filter = Filter::fromJson(state.value(QLatin1String("filter")).toObject());
    m_filterBar->setFilter(filter);
    setFilter(filter);
    m_wantedSelection = idsFromJson(state.value(QLatin1String("selected")));
    m_panel->table()->restoreState(QByteArray::fromBase64(state.value(QLatin1String("table")).toString().toLatin1()));
}

void TasksPage::openRecord(const QByteArray &, const QUuid &id)
{
    if (m_list->isSelecting())
        m_wantedSelection = {id};
    else
        m_panel->table()->selectId(id);
}

void TasksPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_panel->table()->setFocus(Qt::OtherFocusReason);
}

RecordContext TasksPage::currentContext() const
{
    const int row = m_list->rowOf(m_panel->table()->currentId());
    RecordContext context;
    if (row < 0)
        return context;
    context.customer = m_list->rawValue(row, "customer_id").toUuid();
    context.customerName = m_list->rawValue(row, "company_name").toString();
    context.opportunity = m_list->rawValue(row, "opportunity_id").toUuid();
    return context;
}

void TasksPage::openSubject(const QUuid &task)
{
    const int row = m_list->rowOf(task);
    const QUuid opportunity = row < 0 ? QUuid() : m_list->rawValue(row, "opportunity_id").toUuid();
    const QUuid customer = row < 0 ? QUuid() : m_list->rawValue(row, "customer_id").toUuid();
    if (!opportunity.isNull())
        shell().openRecord("opportunity", opportunity);
    else if (!customer.isNull())
        shell().openRecord("company", customer);
}

ActionLabel TasksPage::bulkLabel(const QByteArray &code, const RowSelection &selection) const
{
    ActionLabel label{code, {{QStringLiteral("table"), QStringLiteral("crm.tasks")}, {QStringLiteral("n"), double(selection.count)}}};
    const int row = !selection.wholeFilter && selection.count == 1 && selection.ids.size() == 1 ? m_list->rowOf(selection.ids.first()) : -1;
    if (row >= 0)
        label.args.insert(QStringLiteral("subject"), m_list->titleAt(row));
    return label;
}

void TasksPage::completeSelection()
{
    complete(m_panel->table()->selection());
}

void TasksPage::complete(const RowSelection &selection)
{
    if (selection.count > 0)
        m_list->bulkEdit(selection, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}, bulkLabel("complete", selection));
}

void TasksPage::deleteSelection()
{
    const RowSelection selection = m_panel->table()->selection();
    if (selection.count > 0)
        m_list->bulkRemove(selection, bulkLabel("delete", selection));
}

void TasksPage::retranslate()
{
    m_list->retranslate();
    if (shell().session().may("tasks.write"))
        m_panel->table()->recordDelegate()->setTick("title", [this](const QModelIndex &cell) { return isOpen(cell); }, tr("Complete"));
    m_panel->emptyState()->setTitle(tr("No tasks yet"));
    m_panel->emptyState()->setFact(tr("Ctrl+T makes one from anywhere."));
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
