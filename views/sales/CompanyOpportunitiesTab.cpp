// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/CompanyOpportunitiesTab.h"

#include "views/customers/CustomerSources.h"

namespace punte {

CompanyOpportunitiesTab::CompanyOpportunitiesTab(ShellServices &shell, const QByteArray &column, QWidget *parent)
    : RecordRowsTab(shell, customerSources(shell),
          {.table = "opportunities", .column = column, .sortColumn = "created_at", .sortOrder = Qt::DescendingOrder,
              .dependencies = {"core.users", "crm.customer_companies"}, .kind = "opportunity",
              .count = [](int n) { return tr("%n opportunity(ies)", nullptr, n); }, .unread = [] { return tr("The opportunities could not be read."); },
              .none = [] { return tr("No opportunities yet"); },
              .noneFact = [column] { return column == "customer_company_id" ? tr("The first one is made with the button above.") : tr("Those that name this person as the contact stand here."); }},
          parent)
{
}

} // namespace punte
