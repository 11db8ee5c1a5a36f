// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomersPage.h"

#include "models/core/NumberFormat.h"
#include "models/customers/TaskCommands.h"
#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "views/components/BulkBar.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/customers/CompanyInspector.h"
#include "views/customers/CustomerSources.h"

#include <QAction>
#include <QVBoxLayout>

namespace punte {

CustomersPage::CustomersPage(ShellServices &shell, QWidget *parent)
    : Page("customers", shell, parent)
    , m_sources(customerSources(shell))
    , m_list(new PagedTableModel(shell.database(), FieldCatalogue::instance().table("companies"), this))
    , m_panel(new RecordListPanel)
    , m_filterBar(new FilterBar(FieldCatalogue::instance().table("companies"), this))
    , m_inspector(new CompanyInspector(shell, m_sources, this))
{
    setObjectName(QStringLiteral("customersPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    m_filterBar->setSources(m_sources);
    m_panel->table()->setSources(m_sources);
    m_list->setSort("company_name", Qt::AscendingOrder);
    m_list->setDependencies({"core.users"});
    m_list->setTotalsEnabled(true);
    m_list->setEditable(shell.session().may("companies.write"));
    m_panel->setModel(m_list);
    makeActions();
    connectList();
    retranslate();
}

void CustomersPage::makeActions()
{
    static constexpr const char *context = "CustomersPage";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Customers");
    if (shell().session().may("companies.write")) {
        m_newCompany = shell().addAction({.id = "customers.newCompany", .context = context, .text = QT_TRANSLATE_NOOP("CustomersPage", "New customer"),
                                             .group = group, .icon = "list-add", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N)}, this);
        connect(m_newCompany, &QAction::triggered, this, &CustomersPage::newCompany);
    }
    QAction *find = shell().addAction({.id = "customers.find", .context = context, .text = QT_TRANSLATE_NOOP("CustomersPage", "Filter the customers by text"),
                                          .group = group, .icon = "search", .shortcut = QKeySequence(QKeySequence::Find), .inPalette = false}, this);
    connect(find, &QAction::triggered, m_filterBar, &FilterBar::focusText);
    if (shell().session().may("companies.delete")) {
        m_delete = shell().addAction({.id = "customers.delete", .context = context, .text = QT_TRANSLATE_NOOP("CustomersPage", "Delete"),
                                         .group = group, .icon = "trash-empty", .shortcut = QKeySequence(QKeySequence::Delete), .inPalette = false}, this);
        connect(m_delete, &QAction::triggered, this, &CustomersPage::deleteSelection);
        m_panel->bulkBar()->addAction(m_delete, true);
    }
}

void CustomersPage::connectList()
{
    ChangeFeed &feed = shell().changeFeed();
    connect(&feed, &ChangeFeed::rowsChanged, m_list, &PagedTableModel::applyChange);
    connect(&feed, &ChangeFeed::reloadNeeded, m_list, &PagedTableModel::refresh);
    connect(m_list, &PagedTableModel::loadingChanged, this, &CustomersPage::readyChanged);
    connect(m_list, &PagedTableModel::countChanged, this, &CustomersPage::statusFiguresChanged);
    connect(m_list, &PagedTableModel::selected, this, [this] { shell().clearError(); });
    connect(m_list, &PagedTableModel::failed, this, [this](const AppError &error) { shell().showError(tr("The customers could not be read."), error); });
    connect(m_list, &PagedTableModel::saveRefused, this, [this](const QUuid &, const AppError &error) {
        shell().showError(tr("The customer was not saved."), error);
    });
    connect(m_list, &PagedTableModel::saved, this, [this](const QUuid &action, const QList<QUuid> &ids, const ActionLabel &label) {
        if (label.code == "delete")
            shell().showToast(tr("%n customer(s) deleted", nullptr, int(ids.size())), action);
    });
    connect(m_filterBar, &FilterBar::filterChanged, this, &CustomersPage::setFilter);
    connect(m_panel, &RecordListPanel::clearFilterRequested, m_filterBar, &FilterBar::clear);
    connect(m_panel->table(), &RecordTable::currentRecordChanged, m_inspector, [this](const QUuid &id) {
        if (m_inspector->isWanted())
            m_inspector->showCompany(id);
    });
    connect(m_panel->table(), &RecordTable::recordActivated, this, &CustomersPage::showCompany);
    connect(m_panel->table(), &RecordTable::copied, this, [this](int rows) { shell().showToast(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_panel->table(), &RecordTable::copyFailed, this, [this](const AppError &error) { shell().showError(tr("Nothing was copied."), error); });
    connect(m_inspector, &CompanyInspector::taskChecked, this, [this](const QUuid &task, int version, const QString &title) {
        TaskCommands::complete(shell().database(), this, task, version, title, [this](const Result<QUuid> &action) {
            if (!action)
                shell().showError(tr("The task was not completed."), action.error());
            else
                shell().showToast(tr("Task completed"), *action);
        });
    });
    connect(m_inspector, &CompanyInspector::companyCreated, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast(tr("Customer created"), action);
        m_panel->table()->selectId(id);
    });
    connect(m_inspector, &CompanyInspector::wantedChanged, this, &CustomersPage::inspectorWanted);
    connect(m_inspector, &CompanyInspector::readyChanged, this, &CustomersPage::readyChanged);
}

QWidget *CustomersPage::filterBar()
{
    return m_filterBar;
}

QWidget *CustomersPage::inspector()
{
    return m_inspector;
}

void CustomersPage::setFilter(const Filter &filter)
{
    m_list->setFilter(filter);
    if (m_activated)
        m_list->select();
}

void CustomersPage::activate()
{
    if (m_activated)
        return;
    m_activated = true;
    m_list->select();
}

RecordContext CustomersPage::currentContext() const
{
    RecordContext context;
    context.customer = m_panel->table()->currentId();
    const int row = m_list->rowOf(context.customer);
    if (row >= 0)
        context.customerName = m_list->titleAt(row);
    return context;
}

bool CustomersPage::isReady() const
{
    return m_activated && !m_list->isLoading() && m_inspector->isReady();
}

QList<StatusFigure> CustomersPage::statusFigures() const
{
    return {{QString(), tr("%n customer(s)", nullptr, m_list->rowCount())}};
}

QJsonObject CustomersPage::saveState() const
{
    return {{QStringLiteral("filter"), m_filterBar->filter().toJson()}, {QStringLiteral("inspector"), m_inspector->isWanted()},
        {QStringLiteral("table"), QString::fromLatin1(m_panel->table()->saveState().toBase64())}};
}

void CustomersPage::restoreState(const QJsonObject &state)
{
    const Filter filter = Filter::fromJson(state.value(QLatin1String("filter")).toObject());
    m_filterBar->setFilter(filter);
    setFilter(filter);
    m_panel->table()->restoreState(QByteArray::fromBase64(state.value(QLatin1String("table")).toString().toLatin1()));
    m_inspector->setWanted(state.value(QLatin1String("inspector")).toBool());
}

void CustomersPage::openRecord(const QByteArray &, const QUuid &id)
{
    showCompany(id);
    m_panel->table()->selectId(id);
}

void CustomersPage::showCompany(const QUuid &id)
{
    m_inspector->setWanted(true);
    m_inspector->showCompany(id);
}

void CustomersPage::newCompany()
{
    m_inspector->setWanted(true);
    m_inspector->newCompany();
}

void CustomersPage::deleteSelection()
{
    const RowSelection selection = m_panel->table()->selection();
    if (selection.count == 0)
        return;
    m_list->bulkRemove(selection, {"delete", {{QStringLiteral("table"), QStringLiteral("crm.customer_companies")}, {QStringLiteral("n"), double(selection.count)}}});
}

void CustomersPage::retranslate()
{
    m_list->retranslate();
    m_panel->emptyState()->setTitle(tr("No customers yet"));
    m_panel->emptyState()->setFact(tr("Add the first one, or import a list from a file."));
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
