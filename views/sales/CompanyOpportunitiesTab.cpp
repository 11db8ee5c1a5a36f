// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/CompanyOpportunitiesTab.h"

#include "models/core/CountedText.h"
#include "models/db/Session.h"
#include "models/records/LiveBinding.h"
#include "models/records/PagedTableModel.h"
#include "views/components/RecordListPanel.h"
#include "views/components/RecordTable.h"
#include "views/components/ShellServices.h"
#include "views/components/StatePanel.h"
#include "views/customers/CustomerSources.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace punte {

CompanyOpportunitiesTab::CompanyOpportunitiesTab(ShellServices &shell, QWidget *parent)
    : RecordTab(parent)
    , m_shell(shell)
    , m_sources(customerSources(shell))
    , m_list(new PagedTableModel(shell.database(), FieldCatalogue::instance().table("opportunities"), this))
    , m_panel(new RecordListPanel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->addWidget(m_panel);
    m_list->setSort("created_at", Qt::DescendingOrder);
    m_list->setDependencies({"core.users", "crm.customer_companies"});
    m_list->setTotalsEnabled(true);
    m_list->setEditable(false); // what is edited here would need the rules of the board
    m_panel->setCurrency(shell.session().currency);
    m_panel->setCountText([](qint64 count) { return tr("%n opportunity(ies)", nullptr, int(count)); });
    m_panel->setModel(m_list);
    m_panel->table()->setSources(m_sources);
    m_panel->table()->setColumnVisible("customer_company_id", false); // the page says whose they are
    setFocusProxy(m_panel->table());
    bindLive(shell.changeFeed(), *m_list);
    connect(m_list, &PagedTableModel::loadingChanged, this, &RecordTab::readyChanged);
    connect(m_list, &PagedTableModel::countChanged, this, &RecordTab::statusFiguresChanged);
    connect(m_list, &PagedTableModel::failed, this, [this](const AppError &error) { m_shell.showError(tr("The opportunities could not be read."), error); });
    connect(m_panel->table(), &RecordTable::recordActivated, this, [this](const QUuid &id) { m_shell.openRecord("opportunity", id); });
    CompanyOpportunitiesTab::retranslate();
}

void CompanyOpportunitiesTab::setRecord(const QUuid &id)
{
    m_company = id;
    Filter filter;
    filter.terms = {{"customer_company_id", FilterOp::Is, {id.toString(QUuid::WithoutBraces)}}};
    m_list->setFilter(filter);
    m_list->select();
}

bool CompanyOpportunitiesTab::isReady() const { return m_company.isNull() || !m_list->isLoading(); }

void CompanyOpportunitiesTab::focusFirst() { m_panel->table()->setFocus(Qt::OtherFocusReason); }

void CompanyOpportunitiesTab::addContext(RecordContext &context) const { context.opportunity = m_panel->table()->currentId(); }

QList<StatusFigure> CompanyOpportunitiesTab::statusFigures() const
{
    return {{QString(), countedText(tr("%n opportunity(ies)", nullptr, m_list->rowCount()), m_list->rowCount())}};
}

void CompanyOpportunitiesTab::retranslate()
{
    m_list->retranslate();
    m_panel->table()->setAccessibleName(tr("Opportunities"));
    // The list is never without a filter here: an empty one is "no match" to it.
    m_panel->noMatchState()->setTitle(tr("No opportunities yet"));
    m_panel->noMatchState()->setFact(tr("The first one is made with the button above."));
    for (QPushButton *button : m_panel->noMatchState()->findChildren<QPushButton *>())
        button->hide();
    Q_EMIT statusFiguresChanged();
}

} // namespace punte
