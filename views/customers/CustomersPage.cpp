// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomersPage.h"

#include "models/customers/TaskCommands.h"
#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "views/components/FilterBar.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/list/ListDesk.h"
#include "views/components/list/ListViews.h"
#include "views/customers/CompanyInspector.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/people/CustomerSwitch.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

static constexpr const char *customersGroup = QT_TRANSLATE_NOOP("ActionGroups", "Customers");

CustomersPage::CustomersPage(ShellServices &shell, QWidget *parent)
    : Page("customers", shell, parent)
    , m_sources(customerSources(shell))
    , m_desk(new ListDesk(*this, m_sources,
          {.table = "companies", .prefix = "customers", .group = customersGroup, .context = "CustomersPage",
              .findText = QT_TRANSLATE_NOOP("CustomersPage", "Filter the customers by text"), .nextText = QT_TRANSLATE_NOOP("CustomersPage", "Next customer"),
              .previousText = QT_TRANSLATE_NOOP("CustomersPage", "Previous customer"), .sortColumn = "company_name", .dependencies = {"core.users"},
              .fileKind = "companies", .words = {.everything = [] { return tr("All customers"); }, .count = [](int n) { return tr("%n customer(s)", nullptr, n); }, .unread = [] { return tr("The customers could not be read."); },
                  .unsaved = [] { return tr("The customer was not saved."); }, .deleted = [](int n) { return tr("%n customer(s) deleted", nullptr, n); }}}))
    , m_inspector(new CompanyInspector(shell, m_sources, this))
{
    setObjectName(QStringLiteral("customersPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_desk->panel());
    if (shell.session().may("contacts.read"))
        m_switch = new CustomerSwitch(shell, CustomerSwitch::Companies, this);
    makeActions();
    connectList();
    retranslate();
}

void CustomersPage::makeActions()
{
    static constexpr const char *context = "CustomersPage";
    if (shell().session().may("companies.write")) {
        m_newCompany = shell().addAction({.id = "customers.newCompany", .context = context, .text = QT_TRANSLATE_NOOP("CustomersPage", "New customer"),
                                             .group = customersGroup, .icon = "list-add", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N)}, this);
        connect(m_newCompany, &QAction::triggered, this, [this] { newCompany(); });
        m_emptyButton = m_desk->panel().emptyState()->addButton(QString(), ButtonVariant::Primary);
        connect(m_emptyButton, &QPushButton::clicked, m_newCompany, &QAction::trigger);
    }
    m_inspect = shell().addAction({.id = "customers.inspect", .context = context, .text = QT_TRANSLATE_NOOP("CustomersPage", "Show beside the list"),
                                      .group = customersGroup, .icon = "view-split-left-right", .shortcut = QKeySequence(Qt::ALT | Qt::Key_Return)}, this);
    connect(m_inspect, &QAction::triggered, this, [this] {
        if (m_inspector->isWanted())
            m_inspector->setWanted(false);
        else if (const QUuid id = m_desk->table().currentId(); !id.isNull())
            showCompany(id);
    });
}

void CustomersPage::connectList()
{
    connect(&m_desk->table(), &RecordTable::recordMenuRequested, this, &CustomersPage::showMenu);
    connect(&m_desk->table(), &RecordTable::currentRecordChanged, m_inspector, [this](const QUuid &id) {
        if (m_inspector->isWanted())
            m_inspector->showRecord(id);
    });
    const auto openPage = [this](const QUuid &id) { shell().openRecord("company", id); };
    connect(&m_desk->table(), &RecordTable::recordActivated, this, openPage);
    m_inspector->setCanOpen(true);
    connect(m_inspector, &CompanyInspector::openRequested, this, [this, openPage] { openPage(m_inspector->record()); });
    connect(m_inspector, &CompanyInspector::taskChecked, this, [this](const QUuid &task, int version, const QString &title) {
        TaskCommands::complete(shell().database(), this, task, version, title, [this](const Result<QUuid> &action) {
            if (!action)
                shell().showError([] { return tr("The task was not completed."); }, action.error());
            else
                shell().showToast([] { return tr("Task completed"); }, *action);
        });
    });
    connect(m_inspector, &CompanyInspector::created, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast([] { return tr("Customer created"); }, action);
        m_desk->table().selectId(id);
    });
    connect(m_inspector, &CompanyInspector::contactChosen, this, [this](const QUuid &id, const QString &name) {
        m_contact = {id, m_inspector->record(), name};
    });
    connect(m_inspector, &CompanyInspector::wantedChanged, this, [this](bool wanted) {
        if (!wanted && m_inspector->isAncestorOf(QApplication::focusWidget())) // the keyboard goes back to what was inspected
            m_desk->table().setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &CompanyInspector::wantedChanged, this, &CustomersPage::inspectorWanted);
    connect(m_inspector, &CompanyInspector::wantedChanged, this, &CustomersPage::keyHintsChanged);
    connect(m_inspector, &CompanyInspector::readyChanged, this, &CustomersPage::readyChanged);
}

QWidget *CustomersPage::topBarWidget()
{
    return m_desk->barWidget(m_switch);
}

void CustomersPage::openView(const QUuid &view)
{
    m_desk->views().show(view);
}

QWidget *CustomersPage::filterBar()
{
    return &m_desk->filterBar();
}

QList<QAction *> CustomersPage::secondaryActions()
{
    return m_desk->importActions();
}

QByteArray CustomersPage::fileKind() const
{
    return m_desk->fileKind();
}

QWidget *CustomersPage::inspector()
{
    return m_inspector;
}

bool CustomersPage::inspectorFitsBeside(int) const
{
    return true; // a list only gets narrower
}

void CustomersPage::activate()
{
    m_desk->activate();
}

RecordWalker *CustomersPage::walker(const QByteArray &kind)
{
    return kind == "company" ? m_desk : nullptr;
}

RecordContext CustomersPage::currentContext() const
{
    RecordContext context;
    const PagedTableModel &list = m_desk->model();
    context.customer = m_desk->table().currentId();
    const int row = list.rowOf(context.customer);
    if (row >= 0)
        context.customerName = list.titleAt(row);
    // Somebody found by the palette may stand outside of the filter: the inspector then says who is meant.
    if (m_inspector->isWanted() && (context.customer.isNull() || context.customer == m_inspector->record())) {
        context.customer = m_inspector->record();
        context.customerName = m_inspector->companyName();
    }
    if (!m_contact.id.isNull() && m_contact.company == context.customer) {
        context.contact = m_contact.id;
        context.contactName = m_contact.name;
    }
    return context;
}

RecordRef CustomersPage::currentRecord() const { return {"company", currentContext().customer}; }

bool CustomersPage::isReady() const
{
    return m_desk->isReady() && m_inspector->isReady();
}

QList<StatusFigure> CustomersPage::statusFigures() const
{
    return {m_desk->countFigure()};
}

QList<KeyHint> CustomersPage::keyHints() const
{
    if (m_desk->table().isEditing())
        return cellHints();
    return m_inspector->isWanted() ? inspectorHints(m_desk->nextAction()) : QList<KeyHint>();
}

QJsonObject CustomersPage::saveState() const
{
    QJsonObject state = m_desk->saveState();
    state.insert(QStringLiteral("inspector"), m_inspector->isWanted());
    state.insert(QStringLiteral("record"), m_inspector->record().toString(QUuid::WithoutBraces));
    return state;
}

void CustomersPage::restoreState(const QJsonObject &state)
{
    m_desk->restoreState(state);
    if (state.value(QLatin1String("inspector")).toBool())
        showCompany(QUuid::fromString(state.value(QLatin1String("record")).toString()));
}

void CustomersPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_desk->table().setFocus(Qt::OtherFocusReason);
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspector->isWanted())
        m_inspector->setWanted(false);
    else
        Page::keyPressEvent(event);
}

void CustomersPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_desk->selectRecord(id);
    showCompany(id);
}

void CustomersPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("customerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QUuid> ids = m_desk->table().selectedIds();
    if (ids.size() == 1)
        menu->addAction(tr("Open"), this, [this, id = ids.first()] { shell().openRecord("company", id); });
    menu->addAction(m_inspect);
    for (const char *id : {"customers.logInteraction", "customers.newTask"})
        if (QAction *action = shell().action(id))
            menu->addAction(action);
    m_desk->addMenuActions(*menu);
    menu->popup(globalPos);
}

void CustomersPage::showCompany(const QUuid &id)
{
    m_inspector->setWanted(true);
    m_inspector->showRecord(id);
}

void CustomersPage::newCompany(const QString &phone)
{
    m_inspector->setWanted(true);
    m_inspector->newCompany(phone);
}

void CustomersPage::retranslate()
{
    m_desk->retranslate();
    if (m_switch)
        m_switch->retranslate();
    m_desk->setEmptyText(tr("No customers yet"), tr("Add the first one, or import a list from a file."));
    if (m_emptyButton)
        m_emptyButton->setText(m_newCompany->text());
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
