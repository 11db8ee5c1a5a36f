// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractRulesTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

namespace {

const QString contractTable = QStringLiteral("crm.contracts");

/// "status=ACTIVE end_date=2027-01-31" as columns.
Columns contractColumns(const QString &text)
{
    Columns columns;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        columns.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return columns;
}

struct ContractOffice : Office {
    ContractOffice() { customer = company(QStringLiteral("Agro Bărăgan SRL")); }
    QString contract(const QString &text)
    {
        Columns columns = contractColumns(text);
        columns.insert(QStringLiteral("customer_company_id"), customer);
        return ana->make(contractTable, columns);
    }
    QString get(const QString &id, const char *what) { return ana->value(QStringLiteral("SELECT %1 FROM crm.contracts WHERE id = $1").arg(QLatin1String(what)), {id}); }
    /// Due day and status of the contract's reminders, as the organisation's calendar has them.
    QString reminders(const QString &id)
    {
        return ana->value(QStringLiteral("SELECT coalesce(string_agg((due_date AT TIME ZONE 'Europe/Bucharest')::date || ' ' || status, ', ' ORDER BY due_date), 'none') "
                                         "FROM crm.tasks WHERE contract_id = $1 AND deleted_at IS NULL"), {id});
    }
    QString customer;
};

} // namespace

void ContractRulesTest::refusals_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("rule"); ///< or the constraint
    const auto row = [](const char *columns, const char *rule) { QTest::newRow(columns) << QString::fromLatin1(columns) << QString::fromLatin1(rule); };
    row("start_date=2026-02-01 end_date=2026-01-31", "contract_end_before_start");
    row("auto_renewal=true", "contract_renewal_needs_end");
    row("status=ACTIVE", "contract_needs_start");
    row("status=EXPIRED start_date=2020-01-01", "contract_not_ended_yet");
    row("status=EXPIRED start_date=2020-01-01 end_date=2999-12-31", "contract_not_ended_yet");
    row("status=TERMINATED start_date=2026-02-01 terminated_on=2026-01-31", "contract_ended_before_start");
    row("status=SIGNED start_date=2026-02-01", "ck_contracts_status");
    row("contract_type=MARRIAGE", "ck_contracts_contract_type");
    row("renewal_notice_days=-1", "ck_contracts_renewal_notice_days");
    row("reminder_days=-1", "ck_contracts_reminder_days");
    row("renewal_months=0", "ck_contracts_renewal_months");
    row("monthly_fee=-0.01", "ck_contracts_monthly_fee");
    row("total_value=-1", "ck_contracts_total_value");
    row("currency=lei", "ck_contracts_currency");
}

void ContractRulesTest::refusals()
{
    QFETCH(QString, columns);
    QFETCH(QString, rule);
    static ContractOffice office;
    Columns all = contractColumns(columns);
    all.insert(QStringLiteral("customer_company_id"), office.customer);
    const Outcome made = office.ana->tryMake(contractTable, all);
    QVERIFY(!made.ok());
    QCOMPARE(made.rule.isEmpty() ? made.constraint : made.rule, rule);
    // The same by a change of a contract that was in order.
    const QString good = office.contract(QString());
    all.remove(QStringLiteral("customer_company_id"));
    QVERIFY(!office.ana->save(contractTable, good, all).ok());
}

void ContractRulesTest::datesOfNoticeAndRenewal()
{
    ContractOffice office;
    const QString id = office.contract(QStringLiteral("status=ACTIVE start_date=2024-04-01 end_date=2026-03-31 auto_renewal=true renewal_notice_days=60"));
    QCOMPARE(office.get(id, "notice_on || ' ' || renewal_on"), QStringLiteral("2026-01-30 2026-04-01"));
    const QString draft = office.contract(QStringLiteral("start_date=2024-04-01 end_date=2026-03-31"));
    QCOMPARE(office.get(draft, "coalesce(notice_on, renewal_on)::text"), QString());
    const QString openEnd = office.contract(QStringLiteral("status=ACTIVE start_date=2024-04-01"));
    QCOMPARE(office.get(openEnd, "coalesce(notice_on, renewal_on)::text"), QString());
}

void ContractRulesTest::numbersAreProposedAndUnique()
{
    ContractOffice office;
    const QString first = office.contract(QStringLiteral("start_date=2024-04-01"));
    QCOMPARE(office.get(first, "contract_number"), QStringLiteral("C-2024-001"));
    (void)office.contract(QStringLiteral("contract_number=C-2024-002")); // typed by hand before its turn
    QCOMPARE(office.get(office.contract(QStringLiteral("start_date=2024-05-01")), "contract_number"), QStringLiteral("C-2024-003"));
    // The thousandth has four digits.
    office.db.exec(QStringLiteral("UPDATE core.counters SET value = 999 WHERE kind = 'contract'"));
    QCOMPARE(office.get(office.contract(QStringLiteral("start_date=2024-05-01")), "contract_number"), QStringLiteral("C-2024-1000"));
    const Outcome taken = office.ana->tryMake(contractTable, {{QStringLiteral("customer_company_id"), office.customer}, {QStringLiteral("contract_number"), QStringLiteral(" C-2024-001 ")}});
    QCOMPARE(taken.constraint, QStringLiteral("idx_contracts_number"));
    QVERIFY(office.ana->remove(contractTable, first).ok());
    QVERIFY(office.ana->tryMake(contractTable, {{QStringLiteral("customer_company_id"), office.customer}, {QStringLiteral("contract_number"), QStringLiteral("C-2024-001")}}).ok());
}

void ContractRulesTest::terminatedKnowsWhen()
{
    ContractOffice office;
    const QString id = office.contract(QStringLiteral("status=ACTIVE start_date=2024-04-01 end_date=2999-12-31"));
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("status"), QStringLiteral("TERMINATED")}, {QStringLiteral("termination_reason"), QStringLiteral("Price")}}).ok());
    QCOMPARE(office.get(id, "(terminated_on = core.today()) || ' ' || termination_reason || ' ' || (renewal_on IS NULL)"), QStringLiteral("true Price true"));
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("status"), QStringLiteral("ACTIVE")}}).ok());
    QCOMPARE(office.get(id, "coalesce(terminated_on::text, termination_reason)"), QString());
}

void ContractRulesTest::reminderFollowsTheContract()
{
    ContractOffice office;
    const QString id = office.contract(QStringLiteral("status=ACTIVE start_date=2024-04-01 end_date=2990-03-31 renewal_notice_days=60 reminder_days=14"));
    const QString made = office.ana->lastAction();
    QCOMPARE(office.reminders(id), QStringLiteral("2990-01-16 PENDING"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT action_id FROM crm.tasks WHERE contract_id = $1"), {id}), made);
    // Another end, another day: the same task.
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("end_date"), QStringLiteral("2991-03-31")}}).ok());
    QCOMPARE(office.reminders(id), QStringLiteral("2991-01-16 PENDING"));
    // What has nothing to do with it leaves the task alone.
    const QString version = office.ana->value(QStringLiteral("SELECT version FROM crm.tasks WHERE contract_id = $1"), {id});
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("notes"), QStringLiteral("x")}}).ok());
    QCOMPARE(office.ana->value(QStringLiteral("SELECT version FROM crm.tasks WHERE contract_id = $1"), {id}), version);
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("status"), QStringLiteral("TERMINATED")}}).ok());
    QCOMPARE(office.reminders(id), QStringLiteral("2991-01-16 CANCELLED"));
    // Undo brings both back.
    QCOMPARE(undoLines(office.ana->undo(office.ana->lastAction())), (QStringList{QStringLiteral("crm.contracts restored"), QStringLiteral("crm.tasks restored")}));
    QCOMPARE(office.reminders(id), QStringLiteral("2991-01-16 PENDING"));
    // For whom the contract is, for him is the reminder: also when a colleague's task is none of mine to change.
    const QString ioana = office.db.value(QStringLiteral("SELECT id FROM core.users WHERE login LIKE '%ioana'"));
    QVERIFY(office.elena->save(contractTable, id, {{QStringLiteral("owner_id"), ioana}}).ok());
    QCOMPARE(office.elena->value(QStringLiteral("SELECT assigned_to_user_id FROM crm.tasks WHERE contract_id = $1"), {id}), ioana);
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("end_date"), QStringLiteral("2992-03-30")}}).ok());
    QCOMPARE(office.reminders(id), QStringLiteral("2992-01-16 PENDING"));
}

void ContractRulesTest::reminderDoneStaysDone()
{
    ContractOffice office;
    const QString id = office.contract(QStringLiteral("status=ACTIVE start_date=2024-04-01 end_date=2990-03-31 renewal_notice_days=60 reminder_days=14"));
    const QString task = office.ana->value(QStringLiteral("SELECT id FROM crm.tasks WHERE contract_id = $1"), {id});
    QVERIFY(office.ana->save(QStringLiteral("crm.tasks"), task, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}).ok());
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("notes"), QStringLiteral("x")}}).ok());
    QCOMPARE(office.reminders(id), QStringLiteral("2990-01-16 COMPLETED"));
    // The next term has its own.
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("end_date"), QStringLiteral("2991-03-31")}}).ok());
    QCOMPARE(office.reminders(id), QStringLiteral("2990-01-16 COMPLETED, 2991-01-16 PENDING"));
}

void ContractRulesTest::renewalIsOneUndoStep()
{
    ContractOffice office;
    const QString id = office.contract(QStringLiteral("status=ACTIVE start_date=2020-01-01 end_date=2021-12-31 reminder_days=7"));
    QCOMPARE(office.reminders(id), QStringLiteral("none")); // the day has passed: nothing to be reminded of
    const QString before = office.image(contractTable, id);
    QVERIFY(office.ana->save(contractTable, id, {{QStringLiteral("end_date"), QStringLiteral("2990-12-31")}}, QStringLiteral("renew_contract")).ok());
    const QString renewed = office.ana->lastAction();
    const QString after = office.image(contractTable, id);
    QCOMPARE(office.reminders(id), QStringLiteral("2990-12-24 PENDING"));
    QVERIFY(office.ana->undo(renewed).ok());
    QCOMPARE(office.image(contractTable, id), before);
    QCOMPARE(office.reminders(id), QStringLiteral("none"));
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(office.image(contractTable, id), after);
    QCOMPARE(office.reminders(id), QStringLiteral("2990-12-24 PENDING"));
}

void ContractRulesTest::opportunityOfTheSameCompany()
{
    ContractOffice office;
    const QString other = office.company(QStringLiteral("Alta SRL"));
    const QString deal = office.ana->make(dealTable, {{QStringLiteral("title"), QStringLiteral("Catalog")}, {QStringLiteral("customer_company_id"), other}});
    const Outcome refused = office.ana->tryMake(contractTable, {{QStringLiteral("customer_company_id"), office.customer}, {QStringLiteral("opportunity_id"), deal}});
    QCOMPARE(refused.rule, QStringLiteral("contract_of_another_company"));
    QVERIFY(office.ana->tryMake(contractTable, {{QStringLiteral("customer_company_id"), other}, {QStringLiteral("opportunity_id"), deal}}).ok());
}

void ContractRulesTest::goesWithItsCompany()
{
    ContractOffice office;
    const QString id = office.contract(QStringLiteral("status=ACTIVE start_date=2024-04-01 end_date=2990-03-31 reminder_days=14"));
    const auto alive = [&] { return office.db.value(QStringLiteral("SELECT (SELECT count(*) FROM crm.contracts WHERE deleted_at IS NULL) || ' ' || (SELECT count(*) FROM crm.tasks WHERE deleted_at IS NULL)")); };
    QCOMPARE(alive(), QStringLiteral("1 1"));
    QVERIFY(office.ana->remove(companyTable, office.customer).ok());
    const QString removed = office.ana->lastAction();
    QCOMPARE(alive(), QStringLiteral("0 0"));
    QVERIFY(office.ana->undo(removed).ok());
    QCOMPARE(alive(), QStringLiteral("1 1"));
    QVERIFY(office.ana->remove(contractTable, id).ok());
    QCOMPARE(alive(), QStringLiteral("0 0"));
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(alive(), QStringLiteral("1 1"));
}

void ContractRulesTest::isFoundByNumberAndCompany()
{
    ContractOffice office;
    const QString id = office.contract(QStringLiteral("contract_number=C-2024-118"));
    const auto found = [&](Desk &desk, const QString &text) { return desk.value(QStringLiteral("SELECT coalesce(string_agg(row_id::text, ','), '') FROM core.search_hits($1, ARRAY['contract'], 10)"), {text}); };
    for (const char *text : {"C-2024-118", "c2024118", "2024-118", "118", "baragan"})
        QCOMPARE(found(*office.ana, QString::fromLatin1(text)), id);
    QVERIFY(office.ana->save(companyTable, office.customer, {{companyName, QStringLiteral("Câmpia Verde SRL")}}).ok());
    QCOMPARE(found(*office.ana, QStringLiteral("campia")), id);
    QCOMPARE(found(*office.ana, QStringLiteral("baragan")), QString());
    (void)office.db.addUser(QStringLiteral("rules.user"), {QStringLiteral("USER")}, office.team);
    Desk user(office.db, QStringLiteral("rules.user"));
    QCOMPARE(found(user, QStringLiteral("118")), QString());
    QVERIFY(office.ana->remove(contractTable, id).ok());
    QCOMPARE(found(*office.ana, QStringLiteral("118")), QString());
}

} // namespace punte
