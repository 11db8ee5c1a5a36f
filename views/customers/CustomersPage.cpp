// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomersPage.h"

#include "models/core/CountedText.h"
#include "models/customers/TaskCommands.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/PagedTableModel.h"
#include "views/components/BulkBar.h"
#include "views/components/ConflictDesk.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/customers/CompanyInspector.h"
#include "views/customers/CustomerSources.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
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
    m_panel->setCurrency(shell.session().currency);
    m_panel->setCountText([](qint64 count) { return tr("%n customer(s)", nullptr, int(count)); });
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
        m_emptyButton = m_panel->emptyState()->addButton(QString(), ButtonVariant::Primary);
        connect(m_emptyButton, &QPushButton::clicked, m_newCompany, &QAction::trigger);
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
    const auto walker = [this](const char *id, const char *text, Qt::Key key, int step) {
        QAction *action = shell().addAction({.id = id, .context = "CustomersPage", .text = text, .group = QT_TRANSLATE_NOOP("ActionGroups", "Customers"),
                                                .shortcut = QKeySequence(Qt::ALT | key), .inPalette = false}, this);
        connect(action, &QAction::triggered, this, [this, step] { m_panel->table()->step(step); });
    };
    walker("customers.next", QT_TRANSLATE_NOOP("CustomersPage", "Next customer"), Qt::Key_Down, 1);
    walker("customers.previous", QT_TRANSLATE_NOOP("CustomersPage", "Previous customer"), Qt::Key_Up, -1);
}

void CustomersPage::connectList()
{
    bindLive(shell().changeFeed(), *m_list);
    connect(m_list, &PagedTableModel::loadingChanged, this, &CustomersPage::readyChanged);
    connect(m_list, &PagedTableModel::countChanged, this, &CustomersPage::statusFiguresChanged);
    connect(m_list, &PagedTableModel::selected, this, [this] {
        shell().clearError();
        if (const QList<QUuid> wanted = std::exchange(m_wantedSelection, {}); !wanted.isEmpty())
            m_panel->table()->selectIds(wanted);
    });
    connect(m_list, &PagedTableModel::failed, this, [this](const AppError &error) { shell().showError(tr("The customers could not be read."), error); });
    (new ConflictDesk(shell(), m_sources, this, this))->watch(*m_list);
    connect(m_list, &PagedTableModel::saveRefused, this, [this](const QUuid &, const AppError &error) {
        if (error.kind != ErrorKind::Conflict) // the compare says it
            shell().showError(tr("The customer was not saved."), error);
    });
    connect(m_list, &PagedTableModel::saved, this, [this](const QUuid &action, const QList<QUuid> &, const ActionLabel &label) {
        if (label.code == "delete")
            shell().showToast(tr("%n customer(s) deleted", nullptr, std::max(1, label.args.value(QLatin1String("n")).toInt(1))), action);
    });
    connect(m_panel->table(), &RecordTable::recordMenuRequested, this, &CustomersPage::showMenu);
    connect(m_filterBar, &FilterBar::filterChanged, this, &CustomersPage::setFilter);
    connect(m_panel, &RecordListPanel::clearFilterRequested, m_filterBar, &FilterBar::clear);
    connect(m_panel->table(), &RecordTable::currentRecordChanged, m_inspector, [this](const QUuid &id) {
        if (m_inspector->isWanted())
            m_inspector->showCompany(id);
    });
    connect(m_panel->table(), &RecordTable::recordActivated, this, &CustomersPage::showCompany);
    connect(m_panel->table(), &RecordTable::copied, this, [this](int rows) { shell().showToast(tr("%n row(s) copied", nullptr, rows)); });
    connect(m_panel->table(), &RecordTable::typeAheadMissed, this, [this](const QString &text) { shell().showToast(typeAheadMissedText(text)); });
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
    connect(m_inspector, &CompanyInspector::contactChosen, this, [this](const QUuid &id, const QString &name) {
        m_contact = {id, m_inspector->company(), name};
    });
    connect(m_inspector, &CompanyInspector::wantedChanged, this, [this](bool wanted) {
        if (!wanted && m_inspector->isAncestorOf(QApplication::focusWidget())) // the keyboard goes back to what was inspected
            m_panel->table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &CompanyInspector::wantedChanged, this, &CustomersPage::inspectorWanted);
    connect(m_inspector, &CompanyInspector::wantedChanged, this, &CustomersPage::keyHintsChanged);
    connect(m_panel->table(), &RecordTable::editingChanged, this, &CustomersPage::keyHintsChanged);
    connect(m_inspector, &CompanyInspector::readyChanged, this, &CustomersPage::readyChanged);
}

QWidget *CustomersPage::filterBar()
{
    return m_filterBar;
}

QList<QAction *> CustomersPage::secondaryActions()
{
    QAction *import = shell().action("import.companies");
    return import ? QList<QAction *>{import} : QList<QAction *>();
}

QByteArray CustomersPage::fileKind() const
{
    const QAction *import = shell().action("import.companies");
    return import && import->isEnabled() ? "companies" : QByteArray();
}

QWidget *CustomersPage::inspector()
{
    return m_inspector;
}

bool CustomersPage::inspectorFitsBeside(int) const
{
    return true; // a list only gets narrower
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
    // Somebody found by the palette may stand outside of the filter: the inspector then says who is meant.
    if (m_inspector->isWanted() && (context.customer.isNull() || context.customer == m_inspector->company())) {
        context.customer = m_inspector->company();
        context.customerName = m_inspector->companyName();
    }
    if (!m_contact.id.isNull() && m_contact.company == context.customer) {
        context.contact = m_contact.id;
        context.contactName = m_contact.name;
    }
    return context;
}

bool CustomersPage::isReady() const
{
    return m_activated && !m_list->isLoading() && m_inspector->isReady();
}

QList<StatusFigure> CustomersPage::statusFigures() const
{
    return {{QString(), countedText(tr("%n customer(s)", nullptr, m_list->rowCount()), m_list->rowCount())}};
}

QList<KeyHint> CustomersPage::keyHints() const
{
    if (m_panel->table()->isEditing())
        return cellHints();
    return m_inspector->isWanted() ? inspectorHints(shell().action("customers.next")) : QList<KeyHint>();
}

QJsonObject CustomersPage::saveState() const
{
    return {{QStringLiteral("filter"), m_filterBar->filter().toJson()}, {QStringLiteral("inspector"), m_inspector->isWanted()},
        {QStringLiteral("table"), QString::fromLatin1(m_panel->table()->saveState().toBase64())},
        {QStringLiteral("selected"), toJson(m_panel->table()->selectedIds())}, {QStringLiteral("record"), m_inspector->company().toString(QUuid::WithoutBraces)}};
}

void CustomersPage::restoreState(const QJsonObject &state)
{
    const Filter filter = Filter::fromJson(state.value(QLatin1String("filter")).toObject());
    m_filterBar->setFilter(filter);
    setFilter(filter);
    m_panel->table()->restoreState(QByteArray::fromBase64(state.value(QLatin1String("table")).toString().toLatin1()));
    m_wantedSelection = idsFromJson(state.value(QLatin1String("selected")));
    if (state.value(QLatin1String("inspector")).toBool())
        showCompany(QUuid::fromString(state.value(QLatin1String("record")).toString()));
}

void CustomersPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_panel->table()->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspector->isWanted())
        m_inspector->setWanted(false);
    else
        Page::keyPressEvent(event);
}

void CustomersPage::openRecord(const QByteArray &kind, const QUuid &id)
{
    if (kind == "contact")
        openContact(id);
    else
        selectCompany(id);
}

void CustomersPage::selectCompany(const QUuid &id)
{
    // Another row that was current must not speak for this one, when this one is outside of the filter.
    m_panel->table()->clearSelection();
    m_panel->table()->setCurrentIndex({});
    showCompany(id);
    if (m_list->isSelecting())
        m_wantedSelection = {id};
    else
        m_panel->table()->selectId(id);
}

// People have no page of their own yet: a person is found with the company.
void CustomersPage::openContact(const QUuid &id)
{
    shell().database().query(this, "customers/find_contact", {{QStringLiteral("contact"), id}}, [this, id](const BatchResult &result) {
        if (!result) {
            shell().showError(tr("The contact could not be opened."), result.error());
            return;
        }
        const ResultSet &rows = result->first();
        if (rows.rows.isEmpty())
            return;
        m_contact = {id, rows.value(0, u"customer_company_id").toUuid(), rows.value(0, u"full_name").toString()};
        if (m_contact.company.isNull())
            shell().showToast(tr("%1 belongs to no company.").arg(m_contact.name));
        else
            selectCompany(m_contact.company);
    });
}

void CustomersPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("customerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QUuid> ids = m_panel->table()->selectedIds();
    if (ids.size() == 1)
        menu->addAction(tr("Open"), this, [this, id = ids.first()] { showCompany(id); });
    for (const char *id : {"customers.logInteraction", "customers.newTask"})
        if (QAction *action = shell().action(id))
            menu->addAction(action);
    menu->addSeparator();
    menu->addAction(tr("Copy"), m_panel->table(), &RecordTable::copySelection);
    if (m_delete)
        menu->addAction(m_delete);
    menu->popup(globalPos);
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
    ActionLabel label{"delete", {{QStringLiteral("table"), QStringLiteral("crm.customer_companies")}, {QStringLiteral("n"), double(selection.count)}}};
    if (selection.ids.size() == 1)
        if (const int row = m_list->rowOf(selection.ids.first()); row >= 0)
            label.args.insert(QStringLiteral("subject"), m_list->titleAt(row));
    m_list->bulkRemove(selection, label);
}

void CustomersPage::retranslate()
{
    m_list->retranslate();
    m_panel->emptyState()->setTitle(tr("No customers yet"));
    m_panel->emptyState()->setFact(tr("Add the first one, or import a list from a file."));
    if (m_emptyButton)
        m_emptyButton->setText(m_newCompany->text());
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
