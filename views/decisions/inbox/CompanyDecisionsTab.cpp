// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/inbox/CompanyDecisionsTab.h"

#include "views/components/ShellServices.h"
#include "views/customers/CustomerSources.h"

namespace punte {

CompanyDecisionsTab::CompanyDecisionsTab(ShellServices &shell, QWidget *parent)
    : RecordRowsTab(shell, customerSources(shell),
          {.table = "decisions", .column = "customer_company_id", .sortColumn = "urgency_level", .sortOrder = Qt::DescendingOrder,
              .dependencies = {"crm.customer_companies", "core.users", "decision.decision_outcomes"}, .kind = "decision",
              .count = [](int n) { return tr("%n decision(s)", nullptr, n); }, .unread = [] { return tr("The decisions could not be read."); },
              .none = [] { return tr("No decisions yet"); },
              .noneFact = [] { return tr("When a problem needs more than one head, begin a decision with the button above."); }},
          parent)
    , m_shell(shell)
{
    setObjectName(QStringLiteral("companyDecisionsTab"));
}

QList<QAction *> CompanyDecisionsTab::actions() const
{
    QAction *create = m_shell.action("decisions.new");
    return create ? QList<QAction *>{create} : QList<QAction *>();
}

} // namespace punte
