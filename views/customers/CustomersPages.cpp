// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/CustomersPages.h"

#include "views/components/PageRegistry.h"
#include "views/customers/CustomersPage.h"

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
    customers.recordKinds = {"company"};
    customers.create = [](ShellServices &shell, QWidget *parent) -> Page * { return new CustomersPage(shell, parent); };
    registry.add(customers);
}

} // namespace punte
