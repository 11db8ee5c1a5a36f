// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/Wiring.h"

#include "app/shell/preferences/ShellPanels.h"
#include "models/campaigns/catalogue/CampaignTables.h"
#include "models/campaigns/plan/CampaignAgenda.h"
#include "models/campaigns/plan/CampaignCalendar.h"
#include "models/campaigns/plan/CampaignSearch.h"
#include "models/customers/CustomerAgenda.h"
#include "models/customers/CustomerSearch.h"
#include "models/customers/CustomerTables.h"
#include "models/customers/TaskCalendar.h"
#include "models/decisions/catalogue/DecisionTables.h"
#include "models/decisions/inbox/DecisionAgenda.h"
#include "models/decisions/inbox/DecisionCalendar.h"
#include "models/decisions/inbox/DecisionSearch.h"
#include "models/records/files/FileSearch.h"
#include "models/records/files/FileTables.h"
#include "models/sales/SalesAgenda.h"
#include "models/sales/SalesCalendar.h"
#include "models/sales/SalesSearch.h"
#include "models/sales/SalesTables.h"
#include "views/campaigns/crediting/CreditPages.h"
#include "views/campaigns/consents/ConsentsTab.h"
#include "views/campaigns/audience/AudienceTabs.h"
#include "views/campaigns/dashboard/DashboardPages.h"
#include "views/campaigns/intake/IntakePages.h"
#include "views/campaigns/list/CampaignPages.h"
#include "views/campaigns/testing/TestPages.h"
#include "views/campaigns/message/DeliveryDesk.h"
#include "views/campaigns/message/MessagePages.h"
#include "views/components/calendar/CalendarPages.h"
#include "views/components/files/FileTabs.h"
#include "views/components/help/HelpPages.h"
#include "views/components/help/HelpSearch.h"
#include "views/components/home/HomePages.h"
#include "views/components/import/ImportCommands.h"
#include "views/components/import/ImportPages.h"
#include "views/components/notices/NoticeCommands.h"
#include "views/components/notices/NoticePanels.h"
#include "views/components/preferences/PreferencesPages.h"
#include "views/components/preferences/PreferencesSearch.h"
#include "views/customers/CustomerCommands.h"
#include "views/customers/CustomerSources.h"
#include "views/customers/CustomersPages.h"
#include "views/decisions/cases/DecisionCasePages.h"
#include "views/decisions/inbox/DecisionCommands.h"
#include "views/decisions/inbox/DecisionPages.h"
#include "views/decisions/outcome/OutcomePages.h"
#include "views/decisions/reveal/RevealPhase.h"
#include "views/decisions/scoring/ScoringPhase.h"
#include "views/sales/SalesCommands.h"
#include "views/sales/SalesPages.h"

#include <QWidget>

namespace punte::Wiring {

void registerModels()
{
    registerCustomerTables();
    registerSalesTables();
    registerDecisionTables();
    registerCampaignTables();
    registerTaskCalendar();
    registerSalesCalendar();
    registerDecisionCalendar();
    registerCampaignCalendar();
    registerFileTables();
    registerCustomerAgenda();
    registerSalesAgenda();
    registerDecisionAgenda();
    registerCampaignAgenda();
}

void registerPages(PageRegistry &registry)
{
    registerHomePages(registry, {.newTask = "customers.newTask", .logCall = "customers.logCall"});
    registerCustomersPages(registry);
    registerSalesPages(registry);
    registerScoringPhase();
    registerDecisionCasePages(registry);
    registerDecisionInbox(registry);
    registerLearningPage(registry);
    registerOutcomePhase();
    registerRevealPhase();
    registerDashboardPages(registry);
    registerCampaignPages(registry);
    registerCreditPages(registry);
    registerCampaignTests();
    registerConsentsTab();
    registerIntakePages(registry);
    registerAudienceTabs();
    registerMessagePages(registry);
    registerImportPages(registry);
    registerCalendarPages(registry, customerSources);
    registerFileTabs();
    registerNoticePanels();
    registerPreferencesPages(registry);
    registerHelpPages(registry);
    registerShellPanels();
}

void registerCommands(ShellServices &shell, QWidget *window)
{
    removeCommands(window);
    new CustomerCommands(shell, window); // owned by the window
    new SalesCommands(shell, window);
    new DecisionCommands(shell, window);
    new ImportCommands(shell, window);
    new IntakeCommands(shell, window);
    new NoticeCommands(shell, window);
    new LearningCommands(shell, window);
    new CreditCommands(shell, window);
    new DeliveryDesk(shell, window);
}

void removeCommands(QWidget *window)
{
    delete window->findChild<CustomerCommands *>();
    delete window->findChild<SalesCommands *>();
    delete window->findChild<DecisionCommands *>();
    delete window->findChild<ImportCommands *>();
    delete window->findChild<IntakeCommands *>();
    delete window->findChild<NoticeCommands *>();
    delete window->findChild<LearningCommands *>();
    delete window->findChild<CreditCommands *>();
    delete window->findChild<DeliveryDesk *>();
}

std::vector<std::unique_ptr<SearchProvider>> searchProviders(Database &database)
{
    std::vector<std::unique_ptr<SearchProvider>> providers;
    for (const SearchSource &source : {companySearch(), opportunitySearch(), contactSearch(), taskSearch(), contractSearch(), requestSearch(), decisionSearch(), campaignSearch(), noteSearch(), fileSearch()})
        providers.push_back(std::make_unique<QuerySearch>(database, source));
    providers.push_back(std::make_unique<PreferencesSearch>());
    providers.push_back(std::make_unique<HelpSearch>());
    return providers;
}

} // namespace punte::Wiring
