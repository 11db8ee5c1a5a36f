// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/TasksPage.h"

#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordModel.h"
#include "views/components/BulkBar.h"
#include "views/components/FilterBar.h"
#include "views/components/NewRecordForm.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/list/ListDesk.h"
#include "views/components/list/ListViews.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/TaskInspector.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
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
              .fileKind = "tasks", .words = {.everything = [] { return tr("My open tasks"); }, .count = [](int n) { return tr("%n task(s)", nullptr, n); }, .unread = [] { return tr("The tasks could not be read."); },
                  .unsaved = [] { return tr("The task was not saved."); }, .deleted = [](int n) { return tr("%n task(s) deleted", nullptr, n); }}}))
    , m_inspector(new TaskInspector(shell, m_sources, this))
{
    setObjectName(QStringLiteral("tasksPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_desk->panel());
    m_desk->table().recordDelegate()->setDueColumns({"due_date"}, [this](const QModelIndex &cell) { return isOpen(cell); });
    makeActions();
    connectList();
    connectInspector();
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
    m_new = shell().addAction({.id = "tasks.new", .context = context, .text = QT_TRANSLATE_NOOP("TasksPage", "New task"), .group = tasksGroup, .icon = "list-add",
                                  .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N)}, this);
    connect(m_new, &QAction::triggered, this, &TasksPage::newTask);
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
        if (const QUuid task = m_desk->table().currentId(); !task.isNull())
            menu->addAction(tr("Open"), this, [this, task] { showTask(task); });
        menu->addAction(complete);
        if (const QUuid task = m_desk->table().currentId(); !task.isNull())
            menu->addAction(tr("Open what it is about"), this, [this, task] { openSubject(task); });
        m_desk->addMenuActions(*menu);
        menu->popup(place);
    });
}

void TasksPage::connectList()
{
    connect(&m_desk->model(), &PagedTableModel::bulkDone, this, [this](const QUuid &action, const ActionLabel &label, qint64 changed, qint64 wanted) {
        if (label.code == "complete" && changed >= wanted)
            shell().showToast([changed] { return tr("%n task(s) completed", nullptr, int(changed)); }, action);
    });
    connect(&m_desk->table(), &RecordTable::recordActivated, this, &TasksPage::showTask);
    connect(&m_desk->table(), &RecordTable::currentRecordChanged, m_inspector, [this](const QUuid &id) {
        if (m_inspector->isWanted() && !id.isNull())
            m_inspector->showRecord(id);
    });
}

void TasksPage::connectInspector()
{
    connect(m_inspector, &TaskInspector::wantedChanged, this, [this](bool wanted) {
        if (!wanted && m_inspector->isAncestorOf(QApplication::focusWidget())) // the keyboard goes back to what was inspected
            m_desk->table().setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &TaskInspector::wantedChanged, this, &TasksPage::inspectorWanted);
    connect(m_inspector, &TaskInspector::wantedChanged, this, &TasksPage::keyHintsChanged);
    connect(m_inspector, &TaskInspector::readyChanged, this, &TasksPage::readyChanged);
    connect(m_inspector, &TaskInspector::subjectRequested, this, &TasksPage::openSubject);
    // Whatever its version: the save of what was typed a moment ago may still be on its way.
    connect(m_inspector, &TaskInspector::completeRequested, this, [this](const QUuid &task, const QString &title) {
        RowSelection one;
        one.ids = {task};
        one.count = 1;
        ActionLabel label = m_desk->label("complete", one);
        label.args.insert(QStringLiteral("subject"), title);
        m_desk->model().bulk(one, {.values = {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}}, label);
    });
    connect(m_inspector, &TaskInspector::created, this, [this](const QUuid &task, const QUuid &action) {
        shell().showToast([] { return tr("Task created"); }, action);
        m_desk->table().selectId(task);
    });
}

QWidget *TasksPage::inspector()
{
    return m_inspector;
}

bool TasksPage::inspectorFitsBeside(int) const
{
    return true; // a list only gets narrower
}

void TasksPage::showTask(const QUuid &task)
{
    m_inspector->setWanted(true);
    m_inspector->showRecord(task);
}

void TasksPage::newTask()
{
    m_inspector->setWanted(true);
    m_inspector->newTask();
}

void TasksPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspector->isWanted())
        m_inspector->setWanted(false);
    else
        Page::keyPressEvent(event);
}

QWidget *TasksPage::topBarWidget()
{
    return m_desk->barWidget();
}

void TasksPage::openView(const QUuid &view)
{
    m_desk->views().show(view);
}

void TasksPage::openFilter(const Filter &filter)
{
    m_inspector->setWanted(false);
    m_desk->openFilter(filter);
}

QByteArray TasksPage::fileKind() const
{
    return m_desk->fileKind();
}

QList<QAction *> TasksPage::secondaryActions()
{
    return m_desk->importActions();
}

QWidget *TasksPage::filterBar()
{
    return &m_desk->filterBar();
}

QAction *TasksPage::primaryAction()
{
    return m_new;
}

void TasksPage::activate()
{
    m_desk->activate();
}

bool TasksPage::isReady() const
{
    return m_desk->isReady() && m_inspector->isReady();
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
    QList<Scene> all = m_desk->scenes();
    const auto close = [this] { m_inspector->setWanted(false); };
    all.append({"inspector", [this] { showTask(m_desk->model().index(1, 0).data(IdRole).toUuid()); }, close});
    all.append({"new", [this] { newTask(); }, [this, close] {
                    if (auto *form = m_inspector->findChild<NewRecordForm *>())
                        Q_EMIT form->cancelled();
                    close();
                }});
    return all;
}

QList<KeyHint> TasksPage::keyHints() const
{
    if (m_desk->table().isEditing())
        return cellHints();
    return m_inspector->isWanted() ? inspectorHints(m_desk->nextAction()) : QList<KeyHint>();
}

QJsonObject TasksPage::saveState() const
{
    QJsonObject state = m_desk->saveState();
    state.insert(QStringLiteral("inspector"), m_inspector->isWanted());
    state.insert(QStringLiteral("record"), m_inspector->record().toString(QUuid::WithoutBraces));
    return state;
}

void TasksPage::restoreState(const QJsonObject &state)
{
    if (!state.contains(QLatin1String("filter")))
        return; // the first time: my open tasks
    m_desk->restoreState(state);
    if (const QUuid task = QUuid::fromString(state.value(QLatin1String("record")).toString()); state.value(QLatin1String("inspector")).toBool() && !task.isNull())
        showTask(task);
}

void TasksPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_desk->selectRecord(id);
    showTask(id); // also when it stands outside of the filter
}

void TasksPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_desk->table().setFocus(Qt::OtherFocusReason);
}

RecordRef TasksPage::currentRecord() const
{
    const QUuid chosen = m_desk->table().currentId();
    return {"task", chosen.isNull() && m_inspector->isWanted() ? m_inspector->record() : chosen};
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
        m_desk->model().bulk(selection, {.values = {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}}, m_desk->label("complete", selection));
}

void TasksPage::retranslate()
{
    m_desk->retranslate();
    if (shell().session().may("tasks.write"))
        m_desk->table().recordDelegate()->setTick("title", [this](const QModelIndex &cell) { return isOpen(cell); }, tr("Complete"));
    m_desk->setEmptyText(tr("No tasks yet"), tr("Ctrl+T makes one from anywhere."));
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
