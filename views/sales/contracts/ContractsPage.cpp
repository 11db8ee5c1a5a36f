// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/contracts/ContractsPage.h"

#include "models/core/DateFormat.h"
#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordModel.h"
#include "models/sales/ContractCommands.h"
#include "views/components/FilterBar.h"
#include "views/components/NewRecordForm.h"
#include "views/components/RecordDelegate.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/list/ListDesk.h"
#include "views/components/list/ListViews.h"
#include "views/sales/contracts/ContractInspector.h"
#include "views/sales/contracts/ContractQuestion.h"
#include "views/sales/contracts/ContractSources.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

static constexpr const char *contractsGroup = QT_TRANSLATE_NOOP("ActionGroups", "Contracts");

ContractsPage::ContractsPage(ShellServices &shell, QWidget *parent)
    : Page("contracts", shell, parent)
    , m_sources(contractSources(shell))
    , m_desk(new ListDesk(*this, m_sources,
          {.table = "contracts", .prefix = "contracts", .group = contractsGroup, .context = "ContractsPage",
              .findText = QT_TRANSLATE_NOOP("ContractsPage", "Filter the contracts by text"), .nextText = QT_TRANSLATE_NOOP("ContractsPage", "Next contract"),
              .previousText = QT_TRANSLATE_NOOP("ContractsPage", "Previous contract"), .sortColumn = "renewal_on",
              .dependencies = {"crm.customer_companies", "core.users"}, .fileKind = "contracts",
              .words = {.everything = [] { return tr("All contracts"); }, .count = [](int n) { return tr("%n contract(s)", nullptr, n); }, .unread = [] { return tr("The contracts could not be read."); },
                  .unsaved = [] { return tr("The contract was not saved."); }, .deleted = [](int n) { return tr("%n contract(s) deleted", nullptr, n); }}}))
    , m_inspector(new ContractInspector(shell, m_sources, this))
{
    setObjectName(QStringLiteral("contractsPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_desk->panel());
    // Only a contract in force has that day: past it, it is to be renewed or closed.
    m_desk->table().recordDelegate()->setDueColumns({"renewal_on"}, [](const QModelIndex &) { return true; });
    makeActions();
    connect(&m_desk->table(), &RecordTable::recordMenuRequested, this, &ContractsPage::showMenu);
    connect(&m_desk->table(), &RecordTable::currentRecordChanged, m_inspector, [this](const QUuid &id) {
        if (m_inspector->isWanted())
            m_inspector->showRecord(id);
    });
    const auto openPage = [this](const QUuid &id) { this->shell().openRecord("contract", id); };
    connect(&m_desk->table(), &RecordTable::recordActivated, this, openPage);
    m_inspector->setCanOpen(true);
    connect(m_inspector, &ContractInspector::openRequested, this, [this, openPage] { openPage(m_inspector->record()); });
    connectInspector();
    retranslate();
}

void ContractsPage::makeActions()
{
    m_inspect = shell().addAction({.id = "contracts.inspect", .context = "ContractsPage", .text = QT_TRANSLATE_NOOP("ContractsPage", "Show beside the list"),
                                      .group = contractsGroup, .icon = "view-split-left-right", .shortcut = QKeySequence(Qt::ALT | Qt::Key_Return)}, this);
    connect(m_inspect, &QAction::triggered, this, [this] {
        if (m_inspector->isWanted())
            m_inspector->setWanted(false);
        else if (const QUuid id = m_desk->table().currentId(); !id.isNull())
            showContract(id);
    });
    if (!shell().session().may("contracts.write"))
        return;
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys, bool inPalette) {
        return shell().addAction({.id = id, .context = "ContractsPage", .text = text, .group = contractsGroup, .icon = icon, .shortcut = keys,
                                     .inPalette = inPalette}, this);
    };
    m_newContract = add("contracts.newContract", QT_TRANSLATE_NOOP("ContractsPage", "New contract"), "list-add", Qt::CTRL | Qt::Key_N, true);
    connect(m_newContract, &QAction::triggered, this, &ContractsPage::newContract);
    m_emptyButton = m_desk->panel().emptyState()->addButton(QString(), ButtonVariant::Primary);
    connect(m_emptyButton, &QPushButton::clicked, m_newContract, &QAction::trigger);
    m_renew = add("contracts.renew", QT_TRANSLATE_NOOP("ContractsPage", "Renew\u2026"), "media-playlist-repeat", Qt::CTRL | Qt::Key_R, false);
    connect(m_renew, &QAction::triggered, this, [this] { renew(nullptr); });
    m_terminate = add("contracts.terminate", QT_TRANSLATE_NOOP("ContractsPage", "Terminate\u2026"), "process-stop", Qt::CTRL | Qt::SHIFT | Qt::Key_R, false);
    connect(m_terminate, &QAction::triggered, this, [this] { terminate(nullptr); });
}

void ContractsPage::connectInspector()
{
    connect(m_inspector, &ContractInspector::created, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast([] { return tr("Contract created"); }, action);
        m_desk->table().selectId(id);
    });
    connect(m_inspector, &ContractInspector::renewWanted, this, &ContractsPage::renew);
    connect(m_inspector, &ContractInspector::terminateWanted, this, &ContractsPage::terminate);
    connect(m_inspector, &ContractInspector::wantedChanged, this, [this](bool wanted) {
        if (!wanted && m_inspector->isAncestorOf(QApplication::focusWidget())) // the keyboard goes back to what was inspected
            m_desk->table().setFocus(Qt::OtherFocusReason);
    });
    connect(m_inspector, &ContractInspector::wantedChanged, this, &ContractsPage::inspectorWanted);
    connect(m_inspector, &ContractInspector::wantedChanged, this, &ContractsPage::keyHintsChanged);
    connect(m_inspector, &ContractInspector::readyChanged, this, &ContractsPage::readyChanged);
}

// What a command is about: the open contract, else the row the keyboard stands on, read anew: the list knows the columns it shows only.
void ContractsPage::withCurrent(const std::function<void(const ContractFacts &)> &then)
{
    const QUuid id = m_desk->table().currentId();
    if (m_inspector->isWanted() && (id.isNull() || id == m_inspector->record())) {
        then(m_inspector->facts());
        return;
    }
    if (id.isNull())
        return;
    shell().database().query(this, "sales/read_contract", {{QStringLiteral("contract"), id}}, [this, then](const BatchResult &result) {
        if (!result) {
            shell().showError([] { return tr("The contract could not be read."); }, result.error());
            return;
        }
        const ResultSet &rows = result->first();
        if (rows.rows.isEmpty())
            return;
        then({.id = rows.value(0, u"id").toUuid(), .version = rows.value(0, u"version").toInt(), .number = rows.value(0, u"contract_number").toString(),
            .status = rows.value(0, u"status").toString(), .start = DateFormat::dayOf(rows.value(0, u"start_date")),
            .end = DateFormat::dayOf(rows.value(0, u"end_date")), .renewsItself = rows.value(0, u"auto_renewal").toBool(),
            .months = rows.value(0, u"renewal_months").toInt()});
    });
}

// Under the row or the button that it was asked from.
void ContractsPage::ask(const ContractFacts &contract, bool renewal, QWidget *place)
{
    RecordTable &table = m_desk->table();
    auto *question = new ContractQuestion(shell(), contract, renewal ? ContractQuestion::Asks::Renewal : ContractQuestion::Asks::Termination,
        place ? place : table.viewport());
    if (place)
        question->popup();
    else
        question->popupAt(table.visualRect(table.currentIndex()));
}

void ContractsPage::renew(QWidget *place)
{
    withCurrent([this, place = QPointer<QWidget>(place)](const ContractFacts &contract) {
        if (contract.canRenew())
            ask(contract, true, place);
        else
            shell().showToast([] { return tr("A contract in force with an end date can be renewed."); });
    });
}

void ContractsPage::terminate(QWidget *place)
{
    withCurrent([this, place = QPointer<QWidget>(place)](const ContractFacts &contract) {
        if (contract.canTerminate())
            ask(contract, false, place);
        else
            shell().showToast([] { return tr("Only a contract in force can be terminated."); });
    });
}

QWidget *ContractsPage::topBarWidget() { return m_desk->barWidget(); }

void ContractsPage::openView(const QUuid &view) { m_desk->views().show(view); }

QWidget *ContractsPage::filterBar() { return &m_desk->filterBar(); }

QList<QAction *> ContractsPage::secondaryActions() { return m_desk->importActions(); }

QByteArray ContractsPage::fileKind() const { return m_desk->fileKind(); }

QWidget *ContractsPage::inspector() { return m_inspector; }

bool ContractsPage::inspectorFitsBeside(int) const
{
    return true; // a list only gets narrower
}

void ContractsPage::activate() { m_desk->activate(); }

RecordWalker *ContractsPage::walker(const QByteArray &kind) { return kind == "contract" ? m_desk : nullptr; }

bool ContractsPage::isReady() const { return m_desk->isReady() && m_inspector->isReady(); }

QList<StatusFigure> ContractsPage::statusFigures() const { return {m_desk->countFigure()}; }

QList<KeyHint> ContractsPage::keyHints() const
{
    if (m_desk->table().isEditing())
        return cellHints();
    return m_inspector->isWanted() ? inspectorHints(m_desk->nextAction()) : QList<KeyHint>();
}

RecordRef ContractsPage::currentRecord() const
{
    const QUuid chosen = m_desk->table().currentId();
    return {"contract", chosen.isNull() && m_inspector->isWanted() ? m_inspector->record() : chosen};
}

RecordContext ContractsPage::currentContext() const
{
    RecordContext context;
    const QUuid id = m_desk->table().currentId();
    if (m_inspector->isWanted() && (id.isNull() || id == m_inspector->record())) {
        context.customer = m_inspector->company();
        context.customerName = m_inspector->companyName();
        return context;
    }
    const PagedTableModel &list = m_desk->model();
    if (const int row = list.rowOf(id); row >= 0) {
        context.customer = list.rawValue(row, "customer_company_id").toUuid();
        context.customerName = list.rawValue(row, "company_name").toString();
    }
    return context;
}

QJsonObject ContractsPage::saveState() const
{
    QJsonObject state = m_desk->saveState();
    state.insert(QStringLiteral("inspector"), m_inspector->isWanted());
    state.insert(QStringLiteral("record"), m_inspector->record().toString(QUuid::WithoutBraces));
    return state;
}

void ContractsPage::restoreState(const QJsonObject &state)
{
    m_desk->restoreState(state);
    if (state.value(QLatin1String("inspector")).toBool())
        showContract(QUuid::fromString(state.value(QLatin1String("record")).toString()));
}

void ContractsPage::openRecord(const QByteArray &, const QUuid &id)
{
    m_desk->selectRecord(id);
    showContract(id);
}

void ContractsPage::showContract(const QUuid &id)
{
    m_inspector->setWanted(true);
    m_inspector->showRecord(id);
}

void ContractsPage::newContract()
{
    m_inspector->setWanted(true);
    m_inspector->newContract();
}

void ContractsPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contractMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QUuid> ids = m_desk->table().selectedIds();
    if (ids.size() == 1) {
        menu->addAction(tr("Open"), this, [this, id = ids.first()] { shell().openRecord("contract", id); });
        menu->addAction(m_inspect);
        if (m_renew)
            menu->addActions({m_renew, m_terminate});
        if (const RecordContext about = currentContext(); !about.customer.isNull())
            menu->addAction(tr("Open the company"), this, [this, about] { shell().openRecord("company", about.customer); });
    }
    if (QAction *task = shell().action("customers.newTask"))
        menu->addAction(task);
    m_desk->addMenuActions(*menu);
    menu->popup(globalPos);
}

void ContractsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_desk->table().setFocus(Qt::OtherFocusReason);
}

void ContractsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_inspector->isWanted())
        m_inspector->setWanted(false);
    else
        Page::keyPressEvent(event);
}

void ContractsPage::retranslate()
{
    m_desk->retranslate();
    m_desk->setEmptyText(tr("No contracts yet"), tr("Renewals and notice periods are watched from the first one on."));
    if (m_emptyButton)
        m_emptyButton->setText(m_newContract->text());
    Q_EMIT statusFiguresChanged();
}

QList<Scene> ContractsPage::scenes()
{
    const auto close = [this] {
        for (ContractQuestion *question : window()->findChildren<ContractQuestion *>())
            question->closePopup();
        if (auto *form = m_inspector->findChild<NewRecordForm *>())
            Q_EMIT form->cancelled();
        m_inspector->setWanted(false);
        m_desk->table().clearSelection();
    };
    QList<Scene> all = m_desk->scenes();
    all.append({"inspector", [this] { openRecord("contract", m_desk->model().index(1, 0).data(IdRole).toUuid()); }, close});
    if (m_newContract) {
        all.append({"new", [this] { newContract(); }, close});
        all.append({"renew",
            [this] {
                m_desk->table().selectRow(1);
                renew(nullptr);
            },
            close});
    }
    return all;
}

} // namespace punte
