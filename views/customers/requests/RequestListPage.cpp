// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/requests/RequestListPage.h"

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
#include "views/components/list/ListViews.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/requests/NewRequestDialog.h"
#include "views/customers/requests/RequestSwitch.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

static constexpr const char *requestListGroup = QT_TRANSLATE_NOOP("ActionGroups", "Requests");

RequestListPage::RequestListPage(ShellServices &shell, QWidget *parent)
    : Page("requestlist", shell, parent)
    , m_sources(customerSources(shell))
    , m_desk(new ListDesk(*this, m_sources,
          {.table = "requests", .prefix = "requestlist", .group = requestListGroup, .context = "RequestListPage",
              .findText = QT_TRANSLATE_NOOP("RequestListPage", "Filter the requests by text"), .nextText = QT_TRANSLATE_NOOP("RequestListPage", "Next request"),
              .previousText = QT_TRANSLATE_NOOP("RequestListPage", "Previous request"), .sortColumn = "date_time", .sortOrder = Qt::DescendingOrder,
              .dependencies = {"crm.customer_companies", "crm.contact_persons", "core.users"},
              .words = {.everything = [] { return tr("All requests"); }, .count = [](int n) { return tr("%n request(s)", nullptr, n); },
                  .unread = [] { return tr("The requests could not be read."); }, .unsaved = [] { return tr("The request was not saved."); },
                  .deleted = [](int n) { return tr("%n request(s) deleted", nullptr, n); }}}))
    , m_switch(new RequestSwitch(shell, RequestSwitch::List, this))
{
    setObjectName(QStringLiteral("requestListPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&m_desk->panel());
    m_desk->table().recordDelegate()->setDueColumns({"due_at"}, [this](const QModelIndex &cell) {
        return m_desk->model().rawValue(cell.row(), "status").toString() == QLatin1String("OPEN");
    });
    makeActions();
    connect(&m_desk->table(), &RecordTable::recordActivated, this, [this](const QUuid &id) { this->shell().openRecord("request", id); });
    connect(&m_desk->table(), &RecordTable::recordMenuRequested, this, &RequestListPage::showMenu);
    retranslate();
}

void RequestListPage::makeActions()
{
    if (!shell().session().may("interactions.write"))
        return;
    const auto add = [this](const char *id, const char *text, const char *icon, const QKeySequence &keys = {}) {
        return shell().addAction({.id = id, .context = "RequestListPage", .text = text, .group = requestListGroup, .icon = icon, .shortcut = keys,
                                     .inPalette = false}, this);
    };
    m_new = add("requestlist.new", QT_TRANSLATE_NOOP("RequestListPage", "New request"), "list-add", QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_new, &QAction::triggered, this, &RequestListPage::newRequest);
    QAction *close = add("requestlist.close", QT_TRANSLATE_NOOP("RequestListPage", "Close"), "checkmark", QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(close, &QAction::triggered, this, [this] { setStatus(QStringLiteral("CLOSED"), "close_request"); });
    QAction *reopen = add("requestlist.reopen", QT_TRANSLATE_NOOP("RequestListPage", "Reopen"), "view-refresh");
    connect(reopen, &QAction::triggered, this, [this] { setStatus(QStringLiteral("OPEN"), "reopen"); });
    m_states = {close, reopen};
    m_desk->panel().bulkBar()->addAction(close);
    m_emptyButton = m_desk->panel().emptyState()->addButton(QString(), ButtonVariant::Primary);
    connect(m_emptyButton, &QPushButton::clicked, m_new, &QAction::trigger);
}

void RequestListPage::setStatus(const QString &status, const QByteArray &code)
{
    if (const RowSelection rows = m_desk->selection(); rows.count > 0 && !rows.deleted)
        m_desk->model().bulk(rows, {.values = {{QStringLiteral("status"), status}}}, m_desk->label(code, rows));
}

void RequestListPage::newRequest()
{
    auto *dialog = new NewRequestDialog(shell(), m_sources, currentContext(), window());
    connect(dialog, &NewRequestDialog::created, this, [this](const QUuid &id, const QUuid &action) {
        shell().showToast([] { return tr("Request created"); }, action);
        m_desk->table().selectId(id);
    });
    dialog->open();
}

void RequestListPage::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("requestMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QUuid id = m_desk->table().currentId(); !id.isNull() && m_desk->table().selectedIds().size() == 1) {
        menu->addAction(tr("Open"), this, [this, id] { shell().openRecord("request", id); });
        const int row = m_desk->model().rowOf(id);
        if (const QUuid company = row < 0 ? QUuid() : m_desk->model().rawValue(row, "customer_id").toUuid(); !company.isNull())
            menu->addAction(tr("Open the company"), this, [this, company] { shell().openRecord("company", company); });
    }
    for (QAction *state : std::as_const(m_states))
        menu->addAction(state);
    m_desk->addMenuActions(*menu);
    menu->popup(globalPos);
}

QWidget *RequestListPage::topBarWidget()
{
    return m_desk->barWidget(m_switch);
}

QWidget *RequestListPage::filterBar()
{
    return &m_desk->filterBar();
}

void RequestListPage::openView(const QUuid &view)
{
    m_desk->views().show(view);
}

QString RequestListPage::titleText() const
{
    return QCoreApplication::translate("Pages", "Requests"); // the switch says the rest
}

QList<StatusFigure> RequestListPage::statusFigures() const
{
    return {m_desk->countFigure()};
}

QList<KeyHint> RequestListPage::keyHints() const
{
    return m_desk->table().isEditing() ? cellHints() : QList<KeyHint>();
}

QJsonObject RequestListPage::saveState() const
{
    return m_desk->saveState();
}

void RequestListPage::restoreState(const QJsonObject &state)
{
    m_desk->restoreState(state);
}

void RequestListPage::activate()
{
    m_desk->activate();
}

RecordWalker *RequestListPage::walker(const QByteArray &kind)
{
    return kind == "request" ? m_desk : nullptr;
}

RecordContext RequestListPage::currentContext() const
{
    const PagedTableModel &list = m_desk->model();
    const int row = list.rowOf(m_desk->table().currentId());
    RecordContext context;
    if (row < 0)
        return context;
    context.customer = list.rawValue(row, "customer_id").toUuid();
    context.customerName = list.rawValue(row, "company_name").toString();
    return context;
}

bool RequestListPage::isReady() const
{
    return m_desk->isReady();
}

void RequestListPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_desk->table().setFocus(Qt::OtherFocusReason);
}

void RequestListPage::retranslate()
{
    m_desk->retranslate();
    m_switch->retranslate();
    m_desk->setEmptyText(tr("No requests yet"), tr("What a customer asks for is kept here with every answer."));
    if (m_emptyButton)
        m_emptyButton->setText(m_new->text());
    Q_EMIT statusFiguresChanged();
}

QList<Scene> RequestListPage::scenes()
{
    return m_desk->scenes();
}

} // namespace punte
