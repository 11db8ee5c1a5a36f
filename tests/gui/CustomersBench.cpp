// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CustomersBench.h"

#include "views/components/FilterBar.h"
#include "views/components/FilterChip.h"
#include "views/components/Page.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace punte {

/// Sixty customers of ana's, Firma 01 to Firma 60, with two currencies, four counties, one with people and deals.
static void seedCustomers(TestDatabase &db)
{
    seedOffice(db);
    const QString ana = db.value(QStringLiteral("SELECT id FROM core.users WHERE login LIKE '%ana'"));
    db.exec(QStringLiteral(
        "INSERT INTO crm.customer_companies (company_name, tax_id, city, county, status, annual_revenue_amount, annual_revenue_currency, employee_count, owner_id, team_id)"
        " SELECT 'Firma ' || lpad(n::text, 2, '0'), (20000000 + n)::text, 'Oraș ' || n % 7, (ARRAY['Cluj', 'Iași', 'Olt', NULL])[1 + n % 4],"
        "        (ARRAY['LEAD', 'ACTIVE', 'CHURNED'])[1 + n % 3], CASE WHEN n % 5 > 0 THEN n * 1000.10 END, CASE WHEN n % 2 = 0 THEN 'RON' ELSE 'EUR' END, n, '%1',"
        "        (SELECT id FROM core.teams LIMIT 1)"
        " FROM generate_series(1, 60) n;"
        "INSERT INTO crm.contact_persons (first_name, last_name, phone, customer_company_id, is_primary_contact)"
        " SELECT 'Elena', 'Marin', '+40744555666', id, true FROM crm.customer_companies WHERE company_name LIKE 'Agro%';"
        "INSERT INTO crm.interactions (type, date_time, customer_id, user_id, description)"
        " SELECT 'CALL', '2026-01-26 16:00+02', id, '%1', 'Vrea ofertă' FROM crm.customer_companies WHERE company_name LIKE 'Agro%';")
                .replace(QLatin1String("%1"), ana));
}

void CustomersBench::openBench()
{
    m_db = std::make_unique<TestDatabase>();
    seedCustomers(*m_db);
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "customers");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_COMPARE(list()->rowCount(), 61);
}

void CustomersBench::closeBench()
{
    m_desk.reset();
    m_db.reset();
}

QList<FilterChip *> CustomersBench::chips() const
{
    QList<FilterChip *> shown;
    for (FilterChip *chip : m_desk->window->currentPage()->filterBar()->findChildren<FilterChip *>())
        if (!chip->isHidden())
            shown << chip;
    return shown;
}

QString CustomersBench::stored(const char *column, const QString &company) const
{
    return m_db->value(QStringLiteral("SELECT %1::text FROM crm.customer_companies WHERE company_name = $1 AND deleted_at IS NULL").arg(QLatin1String(column)), {company});
}

void CustomersBench::filterBy(const Filter &filter) const
{
    auto *bar = qobject_cast<FilterBar *>(m_desk->window->currentPage()->filterBar());
    bar->setFilter(filter);
    Q_EMIT bar->filterChanged(filter);
}

void CustomersBench::ready() const
{
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
}

void CustomersBench::open(const QString &company) const
{
    m_desk->window->showPage("customers");
    m_desk->page("customers")->openRecord("company", QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = $1"), {company})));
    ready();
}

QLineEdit *CustomersBench::editCell(const char *column) const
{
    table()->setFocus();
    table()->setCurrentIndex(list()->index(0, list()->columnOf(column)));
    QTest::keyClick(table(), Qt::Key_F2);
    return qobject_cast<QLineEdit *>(QApplication::focusWidget());
}

} // namespace punte
