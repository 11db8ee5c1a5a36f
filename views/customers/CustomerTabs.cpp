// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomerTabs.h"

#include "views/components/recordpage/RecordRowsTab.h"
#include "views/components/recordpage/RecordTabRegistry.h"
#include "views/customers/CustomerSources.h"

#include <QCoreApplication>

#include <tuple>

namespace punte {

static QString tabTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("CustomerTabs", text, nullptr, n);
}

static RecordTab *requestsTab(ShellServices &shell, const QByteArray &column, QWidget *parent)
{
    return new RecordRowsTab(shell, customerSources(shell),
        {.table = "requests", .column = column, .sortColumn = "date_time", .sortOrder = Qt::DescendingOrder,
            .dependencies = {"core.users", "crm.customer_companies", "crm.contact_persons"}, .kind = "request",
            .count = [](int n) { return tabTr(QT_TRANSLATE_N_NOOP("CustomerTabs", "%n request(s)"), n); },
            .unread = [] { return tabTr(QT_TRANSLATE_NOOP("CustomerTabs", "The requests could not be read.")); },
            .none = [] { return tabTr(QT_TRANSLATE_NOOP("CustomerTabs", "No requests yet")); },
            .noneFact = [] { return tabTr(QT_TRANSLATE_NOOP("CustomerTabs", "What is asked of us stands here, with every answer.")); }},
        parent);
}

static RecordTab *tasksTab(ShellServices &shell, const QByteArray &column, QWidget *parent)
{
    return new RecordRowsTab(shell, customerSources(shell),
        {.table = "tasks", .column = column, .sortColumn = "due_date", .sortOrder = Qt::DescendingOrder,
            .dependencies = {"core.users", "crm.customer_companies", "crm.opportunities"}, .kind = "task",
            .count = [](int n) { return tabTr(QT_TRANSLATE_N_NOOP("CustomerTabs", "%n task(s)"), n); },
            .unread = [] { return tabTr(QT_TRANSLATE_NOOP("CustomerTabs", "The tasks could not be read.")); },
            .none = [] { return tabTr(QT_TRANSLATE_NOOP("CustomerTabs", "No tasks yet")); },
            .noneFact = [] { return tabTr(QT_TRANSLATE_NOOP("CustomerTabs", "Ctrl+T makes one from anywhere.")); }},
        parent);
}

void registerCustomerTabs()
{
    for (const auto &[kind, link, requests, tasks] :
        {std::tuple{"company", "customer_id", "customers/count_requests_of_company", "customers/count_tasks_of_company"},
            std::tuple{"contact", "contact_person_id", "customers/count_requests_of_contact", "customers/count_tasks_of_contact"}}) {
        RecordTabRegistry::instance().add(kind, {.id = "requests", .title = QT_TRANSLATE_NOOP("RecordTabs", "Requests"), .order = 140, .permission = "interactions.read",
            .create = [column = QByteArray(link)](ShellServices &shell, QWidget *parent) { return requestsTab(shell, column, parent); },
            .countQuery = requests, .countTables = {"crm.interactions"}});
        RecordTabRegistry::instance().add(kind, {.id = "tasks", .title = QT_TRANSLATE_NOOP("RecordTabs", "Tasks"), .order = 160, .permission = "tasks.read",
            .create = [column = QByteArray(link)](ShellServices &shell, QWidget *parent) { return tasksTab(shell, column, parent); },
            .countQuery = tasks, .countTables = {"crm.tasks"}});
    }
}

} // namespace punte
