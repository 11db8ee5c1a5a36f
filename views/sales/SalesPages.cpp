// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sales/SalesPages.h"

#include "models/db/Database.h"
#include "models/db/Session.h"
#include "views/components/PageRegistry.h"
#include "views/components/PanelRegistry.h"
#include "views/components/ShellServices.h"
#include "views/components/recordpage/RecordTabRegistry.h"
#include "views/sales/CompanyOpportunitiesTab.h"
#include "views/sales/PipelinePage.h"
#include "views/sales/StageDefaultsPanel.h"
#include "views/sales/contracts/CompanyContractsTab.h"
#include "views/sales/contracts/ContractPage.h"
#include "views/sales/contracts/ContractsPage.h"
#include "views/sales/opportunity/OpportunityPage.h"

#include <QCoreApplication>

namespace punte {

void registerSalesPages(PageRegistry &registry)
{
    PageInfo pipeline;
    pipeline.id = "pipeline";
    pipeline.title = QT_TRANSLATE_NOOP("Pages", "Pipeline");
    pipeline.icon = "object-columns";
    pipeline.group = NavGroup::Sell;
    pipeline.order = 20;
    pipeline.shortcut = QKeySequence(Qt::CTRL | Qt::Key_2);
    pipeline.permission = "opportunities.read";
    pipeline.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new PipelinePage(shell, parent); };
    pipeline.badge = [](ShellServices &shell, QObject *context, std::function<void(PageBadge)> done) {
        shell.database().query(context, "sales/count_my_open_opportunities", {{QStringLiteral("me"), shell.session().userId}},
            [done = std::move(done)](const BatchResult &result) {
                if (result)
                    done({result->first().value(0, u"n").toInt(), false});
            }, Lane::Background);
    };
    pipeline.badgeTables = {"crm.opportunities"};
    registry.add(pipeline);

    PageInfo opportunity;
    opportunity.id = "opportunity";
    opportunity.title = QT_TRANSLATE_NOOP("Pages", "Opportunity");
    opportunity.icon = "object-columns";
    opportunity.group = NavGroup::Sell;
    opportunity.order = 21;
    opportunity.permission = "opportunities.read";
    opportunity.recordKinds = {"opportunity"};
    opportunity.inNavigation = false;
    opportunity.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new OpportunityPage(shell, parent); };
    registry.add(opportunity);

    RecordTabRegistry::instance().add("company", {.id = "opportunities", .title = QT_TRANSLATE_NOOP("RecordTabs", "Opportunities"), .order = 100,
        .permission = "opportunities.read",
        .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new CompanyOpportunitiesTab(shell, "customer_company_id", parent); },
        .countQuery = "sales/count_opportunities_of_company", .countTables = {"crm.opportunities"}});
    RecordTabRegistry::instance().add("contact", {.id = "opportunities", .title = QT_TRANSLATE_NOOP("RecordTabs", "Opportunities"), .order = 100,
        .permission = "opportunities.read",
        .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new CompanyOpportunitiesTab(shell, "contact_person_id", parent); },
        .countQuery = "sales/count_opportunities_of_contact", .countTables = {"crm.opportunities"}});

    PageInfo contracts;
    contracts.id = "contracts";
    contracts.title = QT_TRANSLATE_NOOP("Pages", "Contracts");
    contracts.icon = "document-edit-sign";
    contracts.group = NavGroup::Sell;
    contracts.order = 30;
    contracts.permission = "contracts.read";
    contracts.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new ContractsPage(shell, parent); };
    registry.add(contracts);

    PageInfo contract;
    contract.id = "contract";
    contract.title = QT_TRANSLATE_NOOP("Pages", "Contract");
    contract.icon = "document-edit-sign";
    contract.group = NavGroup::Sell;
    contract.order = 31;
    contract.permission = "contracts.read";
    contract.recordKinds = {"contract"};
    contract.inNavigation = false;
    contract.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new ContractPage(shell, parent); };
    registry.add(contract);
    RecordTabRegistry::instance().add("company",
        {.id = "contracts", .title = QT_TRANSLATE_NOOP("RecordTabs", "Contracts"), .order = 120, .permission = "contracts.read",
            .create = [](ShellServices &shell, QWidget *parent) -> RecordTab * { return new CompanyContractsTab(shell, parent); },
            .countQuery = "sales/count_contracts_of_company", .countTables = {"crm.contracts"}});

    PanelInfo stages;
    stages.id = "stages";
    stages.title = QT_TRANSLATE_NOOP("Panels", "Stages of the pipeline");
    stages.icon = "object-columns";
    stages.order = 110;
    stages.permission = "lookups.read";
    stages.keywords = QT_TRANSLATE_NOOP("Panels", "probability stale opportunities");
    stages.shared = true;
    stages.create = [](ShellServices &shell, QWidget *parent) -> Panel * { return new StageDefaultsPanel(shell, parent); };
    PanelRegistry::preferences().add(stages);
}

} // namespace punte
