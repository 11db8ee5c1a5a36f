// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomersPages.h"

#include "models/core/Clock.h"
#include "models/db/Session.h"
#include "views/components/PageRegistry.h"
#include "views/components/ShellServices.h"
#include "views/customers/CustomerTabs.h"
#include "views/customers/CustomersPage.h"
#include "views/customers/TasksPage.h"
#include "views/customers/company/CompanyPage.h"
#include "views/customers/people/PeoplePage.h"
#include "views/customers/people/PersonPage.h"
#include "views/customers/requests/RequestListPage.h"
#include "views/customers/requests/RequestsPage.h"

#include <QCoreApplication>

namespace punte {

void registerCustomersPages(PageRegistry &registry)
{
    PageInfo customers;
    customers.id = "customers";
    customers.title = QT_TRANSLATE_NOOP("Pages", "Customers");
    customers.icon = "group";
    customers.group = NavGroup::Sell;
    customers.order = 10;
    customers.shortcut = QKeySequence(Qt::CTRL | Qt::Key_1);
    customers.permission = "companies.read";
    customers.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new CustomersPage(shell, parent); };
    registry.add(customers);

    PageInfo customer;
    customer.id = "customer";
    customer.title = QT_TRANSLATE_NOOP("Pages", "Customer");
    customer.icon = "group";
    customer.group = NavGroup::Sell;
    customer.order = 11;
    customer.permission = "companies.read";
    customer.recordKinds = {"company"};
    customer.inNavigation = false;
    customer.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new CompanyPage(shell, parent); };
    registry.add(customer);

    PageInfo people; // the other side of Customers
    people.id = "people";
    people.title = QT_TRANSLATE_NOOP("Pages", "People");
    people.icon = "group";
    people.group = NavGroup::Sell;
    people.order = 12;
    people.permission = "contacts.read";
    people.inNavigation = false;
    people.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new PeoplePage(shell, parent); };
    registry.add(people);
    PageInfo person = people;
    person.id = "person";
    person.title = QT_TRANSLATE_NOOP("Pages", "Person");
    person.icon = "user";
    person.order = 13;
    person.recordKinds = {"contact"};
    person.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new PersonPage(shell, parent); };
    registry.add(person);

    PageInfo tasks;
    tasks.id = "tasks";
    tasks.title = QT_TRANSLATE_NOOP("Pages", "Tasks");
    tasks.icon = "view-pim-tasks";
    tasks.group = NavGroup::Sell;
    tasks.order = 40;
    tasks.shortcut = QKeySequence(Qt::CTRL | Qt::Key_4);
    tasks.permission = "tasks.read";
    tasks.recordKinds = {"task"};
    tasks.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new TasksPage(shell, parent); };
    tasks.badge = [](ShellServices &shell, QObject *context, std::function<void(PageBadge)> done) {
        const QDateTime now = Clock::now();
        shell.database().query(context, "customers/count_overdue_tasks", {{QStringLiteral("me"), shell.session().userId}, {QStringLiteral("now"), now},
                {QStringLiteral("today"), Clock::today().startOfDay()}},
            [done = std::move(done)](const BatchResult &result) {
                if (result)
                    done({result->first().value(0, u"n").toInt(), true});
            }, Lane::Background);
    };
    tasks.badgeTables = {"crm.tasks"};
    registry.add(tasks);

    PageInfo requests;
    requests.id = "requests";
    requests.title = QT_TRANSLATE_NOOP("Pages", "Requests");
    requests.icon = "help-contents";
    requests.group = NavGroup::Resolve;
    requests.order = 20;
    requests.permission = "interactions.read";
    requests.recordKinds = {"request"};
    requests.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new RequestsPage(shell, parent); };
    requests.badge = [](ShellServices &shell, QObject *context, std::function<void(PageBadge)> done) {
        shell.database().query(context, "customers/count_requests", {{QStringLiteral("me"), shell.session().userId}, {QStringLiteral("now"), Clock::now()}},
            [done = std::move(done)](const BatchResult &result) {
                if (result)
                    done({result->first().value(0, u"mine").toInt(), result->first().value(0, u"my_overdue").toInt() > 0});
            }, Lane::Background);
    };
    requests.badgeTables = {"crm.interactions"};
    registry.add(requests);

    PageInfo list; // the other side of Requests
    list.id = "requestlist";
    list.title = QT_TRANSLATE_NOOP("Pages", "Request list");
    list.icon = "help-contents";
    list.group = NavGroup::Resolve;
    list.order = 21;
    list.permission = "interactions.read";
    list.inNavigation = false;
    list.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new RequestListPage(shell, parent); };
    registry.add(list);

    registerCustomerTabs();
}

} // namespace punte
