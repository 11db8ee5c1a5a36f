// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/people/PeoplePage.h"

#include "models/db/Session.h"
#include "models/records/PagedTableModel.h"
#include "views/components/BulkBar.h"
#include "views/components/FilterBar.h"
#include "views/components/NewRecordForm.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/components/list/ListDesk.h"
#include "views/components/list/ListViews.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/people/CustomerSwitch.h"
#include "views/customers/people/MoveDialog.h"
#include "views/customers/people/NewPersonPanel.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

static constexpr const char *peopleGroup = QT_TRANSLATE_NOOP("ActionGroups", "People");

PeoplePage::PeoplePage(ShellServices &shell, QWidget *parent)
    : Page("people", shell, parent)
    , m_sources(customerSources(shell))
    , m_desk(new ListDesk(*this, m_sources,
          {.table = "contacts", .prefix = "people", .group = peopleGroup, .context = "PeoplePage",
              .findText = QT_TRANSLATE_NOOP("PeoplePage", "Filter the people by text"), .nextText = QT_TRANSLATE_NOOP("PeoplePage", "Next person"),
              .previousText = QT_TRANSLATE_NOOP("PeoplePage", "Previous person"), .sortColumn = "full_name", .dependencies = {"crm.customer_companies"},
              .fileKind = "people", .words = {.everything = [] { return tr("All people"); }, .count = [](int n) { return tr("%n person(s)", nullptr, n); }, .unread = [] { return tr("The people could not be read."); },
                  .unsaved = [] { return tr("The person was not saved."); }, .deleted = [](int n) { return tr("%n person(s) deleted", nullptr, n); }}}))
    , m_switch(new CustomerSwitch(shell, CustomerSwitch::People, this))
    , m_new(new NewPersonPanel(shell, m_sources, this))
{
    setObjectName(QStringLiteral("peoplePage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_desk->panel());
    makeActions();
    connect(&m_desk->table(), &RecordTable::recordActivated, this, [this](const QUuid &id) { this->shell().openRecord("contact", id); });
    connect(&m_desk->table(), &RecordTable::recordMenuRequested, this, &PeoplePage::showMenu);
    connect(m_new, &NewPersonPanel::wantedChanged, this, [this](bool wanted) {
        if (!wanted && m_new->isAncestorOf(QApplication::focusWidget()))
            m_desk->table().setFocus(Qt::OtherFocusReason);
    });
    connect(m_new, &NewPersonPanel::wantedChanged, this, &PeoplePage::inspectorWanted);
    connect(m_new, &NewPersonPanel::wantedChanged, this, &PeoplePage::keyHintsChanged);
    connect(m_new, &NewPersonPanel::personCreated, this, [this](const QUuid &id, const QUuid &action) {
        this->shell().showToast([] { return tr("Person created"); }, action);
        m_desk->table().selectId(id);
    });
    retranslate();
}

void PeoplePage::makeActions()
{
    if (!shell().session().may("contacts.write"))
        return;
    m_newPerson = shell().addAction({.id = "people.newPerson", .context = "PeoplePage", .text = QT_TRANSLATE_NOOP("PeoplePage", "New person"),
                                        .group = peopleGroup, .icon = "list-add", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_N)}, this);
    connect(m_newPerson, &QAction::triggered, this, [this] { newPerson(); });
    m_emptyButton = m_desk->panel().emptyState()->addButton(QString(), ButtonVariant::Primary);
    connect(m_emptyButton, &QPushButton::clicked, m_newPerson, &QAction::trigger);
    m_move = shell().addAction({.id = "people.move", .context = "PeoplePage", .text = QT_TRANSLATE_NOOP("PeoplePage", "Moved to\u2026"),
                                   .group = peopleGroup, .icon = "go-next", .shortcut = QKeySequence(Qt::CTRL | Qt::Key_M), .inPalette = false}, this);
    connect(m_move, &QAction::triggered, this, &PeoplePage::moveCurrent);
}

QWidget *PeoplePage::topBarWidget()
{
    return m_desk->barWidget(m_switch);
}

void PeoplePage::openView(const QUuid &view)
{
    m_desk->views().show(view);
}

QString PeoplePage::titleText() const
{
    return QCoreApplication::translate("Pages", "Customers"); // the switch says the rest
}

QByteArray PeoplePage::fileKind() const
{
    return m_desk->fileKind();
}

QList<QAction *> PeoplePage::secondaryActions()
{
    return m_desk->importActions();
}

QWidget *PeoplePage::filterBar()
{
    return &m_desk->filterBar();
}

QWidget *PeoplePage::inspector()
{
    return m_new;
}

bool PeoplePage::inspectorFitsBeside(int) const
{
    return true; // a list only gets narrower
}

void PeoplePage::newPerson(const QUuid &company, const QString &companyName, const QString &phone)
{
    m_new->begin(company, companyName, phone);
}

void PeoplePage::newPersonFromCard(const QUuid &company, const QString &companyName, const QJsonObject &card)
{
    m_new->begin(company, companyName);
    m_new->form()->type(card);
}

void PeoplePage::moveCurrent()
{
    const PagedTableModel &list = m_desk->model();
    const QUuid id = m_desk->table().currentId();
    if (const int row = list.rowOf(id); row >= 0)
        (new MoveDialog(shell(), m_sources, id, list.versionAt(row), list.titleAt(row), window()))->open();
}

void PeoplePage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("personMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_desk->table().selectedIds().size() == 1) {
        const QUuid id = m_desk->table().currentId();
        menu->addAction(tr("Open"), this, [this, id] { shell().openRecord("contact", id); });
        const int row = m_desk->model().rowOf(id);
        if (const QUuid company = m_desk->model().rawValue(row, "customer_company_id").toUuid(); row >= 0 && !company.isNull())
            menu->addAction(tr("Open the company"), this, [this, company] { shell().openRecord("company", company); });
        if (m_move)
            menu->addAction(m_move);
    }
    for (const char *id : {"customers.logInteraction", "customers.newTask"})
        if (QAction *action = shell().action(id))
            menu->addAction(action);
    m_desk->addMenuActions(*menu);
    menu->popup(globalPos);
}

void PeoplePage::activate()
{
    m_desk->activate();
}

RecordWalker *PeoplePage::walker(const QByteArray &kind)
{
    return kind == "contact" ? m_desk : nullptr;
}

RecordRef PeoplePage::currentRecord() const { return {"contact", m_desk->table().currentId()}; }

RecordContext PeoplePage::currentContext() const
{
    const PagedTableModel &list = m_desk->model();
    const int row = list.rowOf(m_desk->table().currentId());
    RecordContext context;
    if (row < 0)
        return context;
    context.contact = m_desk->table().currentId();
    context.contactName = list.titleAt(row);
    context.customer = list.rawValue(row, "customer_company_id").toUuid();
    context.customerName = list.rawValue(row, "company_name").toString();
    return context;
}

bool PeoplePage::isReady() const
{
    return m_desk->isReady();
}

QList<StatusFigure> PeoplePage::statusFigures() const
{
    return {m_desk->countFigure()};
}

QList<KeyHint> PeoplePage::keyHints() const
{
    if (m_desk->table().isEditing())
        return cellHints();
    return m_new->isWanted() ? inspectorHints(nullptr) : QList<KeyHint>();
}

QJsonObject PeoplePage::saveState() const
{
    return m_desk->saveState();
}

void PeoplePage::restoreState(const QJsonObject &state)
{
    m_desk->restoreState(state);
}

void PeoplePage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_desk->table().setFocus(Qt::OtherFocusReason);
}

void PeoplePage::retranslate()
{
    m_desk->retranslate();
    m_switch->retranslate();
    m_desk->setEmptyText(tr("No people yet"), tr("Add the first one: at a company or on their own."));
    if (m_emptyButton)
        m_emptyButton->setText(m_newPerson->text());
    Q_EMIT statusFiguresChanged();
}

QList<Scene> PeoplePage::scenes()
{
    QList<Scene> all = m_desk->scenes();
    if (m_newPerson)
        all.append({"new", [this] { newPerson(); }, [this] { m_new->end(); }});
    return all;
}

} // namespace punte
