// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/TasksPage.h"

#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "views/components/BulkBar.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/list/ListDesk.h"
#include "views/customers/CustomerSources.h"

#include <QAction>
#include <QMenu>
#include <QVBoxLayout>

namespace punte {

static constexpr const char *tasksGroup = QT_TRANSLATE_NOOP("ActionGroups", "Tasks");

TasksPage::TasksPage(ShellServices &shell, QWidget *parent)
    : Page("tasks", shell, parent)
    , m_sources(customerSources(shell))
    , m_desk(new ListDesk(*this, m_sources,
          {.table = "tasks", .prefix = "tasks", .group = tasksGroup, .context = "TasksPage", .findText = QT_TRANSLATE_NOOP("TasksPage", "Filter the tasks by text"),
              .nextText = QT_TRANSLATE_NOOP("TasksPage", "Next task"), .previousText = QT_TRANSLATE_NOOP("TasksPage", "Previous task"), .sortColumn = "due_date",
              .dependencies = {"crm.customer_companies", "crm.opportunities", "core.users"},
              .words = {.count = [](int n) { return tr("%n task(s)", nullptr, n); }, .unread = [] { return tr("The tasks could not be read."); },
                  .unsaved = [] { return tr("The task was not saved."); }, .deleted = [](int n) { return tr("%n task(s) deleted", nullptr, n); }}}))
{
    setObjectName(QStringLiteral("tasksPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_desk->panel());
    m_desk->table().recordDelegate()->setDueColumns({"due_date"}, [this](const QModelIndex &cell) { return isOpen(cell); });
    makeActions();
    connectList();
    m_desk->setFilter(myOpenTasks());
    retranslate();
}

bool TasksPage::isOpen(const QModelIndex &cell) const
{
    const QString status = m_desk->model().rawValue(cell.row(), "status").toString();
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
    if (!shell().session().may("tasks.write"))
        return;
    QAction *complete = shell().addAction({.id = "tasks.complete", .context = context, .text = QT_TRANSLATE_NOOP("TasksPage", "Complete"), .group = tasksGroup,
                                              .icon = "checkmark", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return), .inPalette = false}, this);
    connect(complete, &QAction::triggered, this, &TasksPage::completeSelection);
    m_desk->panel().bulkBar()->addAction(complete);
    connect(&m_desk->table(), &RecordTable::rowTicked, this, [this](const QUuid &task) {
        RowSelection one;
        one.ids = {task};
        one.count = 1;
        this->complete(one);
    });
    connect(&m_desk->table(), &RecordTable::recordMenuRequested, this, [this, complete](const QPoint &place) {
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("taskMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(complete);
        if (const QUuid task = m_desk->table().currentId(); !task.isNull())
            menu->addAction(tr("Open what it is about"), this, [this, task] { openSubject(task); });
        m_desk->addMenuActions(*menu);
        menu->popup(place);
    });
}

void TasksPage::connectList()
{
    connect(&m_desk->model(), &PagedTableModel::saved, this, [this](const QUuid &action, const QList<QUuid> &, const ActionLabel &label) {
        if (label.code == "complete")
            shell().showToast(tr("%n task(s) completed", nullptr, std::max(1, label.args.value(QLatin1String("n")).toInt(1))), action);
    });
    connect(&m_desk->table(), &RecordTable::recordActivated, this, &TasksPage::openSubject);
}

QWidget *TasksPage::filterBar()
{
    return &m_desk->filterBar();
}

QAction *TasksPage::primaryAction()
{
    return shell().action("customers.newTask");
}

void TasksPage::activate()
{
    m_desk->activate();
}

bool TasksPage::isReady() const
{
    return m_desk->isReady();
}

RecordWalker *TasksPage::walker(const QByteArray &kind)
{
    return kind == "task" ? m_desk : nullptr;
}

QList<StatusFigure> TasksPage::statusFigures() const
{
    return {m_desk->countFigure()};
}

QList<Scene> TasksPage::scenes()
{
    return m_desk->scenes();
}

QList<KeyHint> TasksPage::keyHints() const
{
    return m_desk->table().isEditing() ? cellHints() : QList<KeyHint>();
}

QJsonObject TasksPage::saveState() const
{
    return m_desk->saveState();
}

void TasksPage::restoreState(const QJsonObject &state)
{
    if (!state.contains(QLatin1String("filter")))
        return; // the first time: my open tasks
    m_desk->restoreState(state);
}

void TasksPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_desk->selectRecord(id);
}

void TasksPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_desk->table().setFocus(Qt::OtherFocusReason);
}

RecordContext TasksPage::currentContext() const
{
    const PagedTableModel *list = &m_desk->model();
    const int row = list->rowOf(m_desk->table().currentId());
    RecordContext context;
    if (row < 0)
        return context;
    context.customer = list->rawValue(row, "customer_id").toUuid();
    context.customerName = list->rawValue(row, "company_name").toString();
    context.opportunity = list->rawValue(row, "opportunity_id").toUuid();
    return context;
}

void TasksPage::openSubject(const QUuid &task)
{
    const PagedTableModel &list = m_desk->model();
    const int row = list.rowOf(task);
    const QUuid opportunity = row < 0 ? QUuid() : list.rawValue(row, "opportunity_id").toUuid();
    const QUuid customer = row < 0 ? QUuid() : list.rawValue(row, "customer_id").toUuid();
    if (!opportunity.isNull())
        shell().openRecord("opportunity", opportunity);
    else if (!customer.isNull())
        shell().openRecord("company", customer);
}

void TasksPage::completeSelection()
{
    complete(m_desk->selection());
}

void TasksPage::complete(const RowSelection &selection)
{
    if (selection.count > 0)
        m_desk->model().bulkEdit(selection, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}, m_desk->label("complete", selection));
}

void TasksPage::retranslate()
{
    m_desk->retranslate();
    if (shell().session().may("tasks.write"))
        m_desk->table().recordDelegate()->setTick("title", [this](const QModelIndex &cell) { return isOpen(cell); }, tr("Complete"));
    m_desk->panel().emptyState()->setTitle(tr("No tasks yet"));
    m_desk->panel().emptyState()->setFact(tr("Ctrl+T makes one from anywhere."));
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
