// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

void LedgerTest::versionGuard()
{
    Office office;
    const QString id = office.company();
    QVERIFY(office.ioana->saveAt(1, companyTable, id, {{companyCity, QStringLiteral("Iași")}}).ok());
    const Outcome late = office.ana->saveAt(1, companyTable, id, {{companyCity, QStringLiteral("Cluj")}});
    QCOMPARE(late.state, QStringLiteral("PU001"));
    QCOMPARE(late.args.value(QLatin1String("read")).toInt(), 1);
    QCOMPARE(late.args.value(QLatin1String("current")).toInt(), 2);
    QCOMPARE(late.args.value(QLatin1String("id")).toString(), id);
    // A client that forgets the version is refused, and so is one that is ahead.
    QCOMPARE(office.ana->query(QStringLiteral("UPDATE crm.customer_companies SET city = 'X' WHERE id = $1"), {id}).state, QStringLiteral("PU001"));
    QCOMPARE(office.ana->saveAt(5, companyTable, id, {{companyCity, QStringLiteral("X")}}).state, QStringLiteral("PU001"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT city || version FROM crm.customer_companies WHERE id = $1"), {id}), QStringLiteral("Iași2"));
}

void LedgerTest::everySaveNamesItsAction()
{
    Office office;
    const QString id = office.company();
    const QString first = office.ana->lastAction();
    // No action, an invented one, or one of an earlier transaction: refused.
    for (const QString &action : {QString(), Desk::newId(), first}) {
        const Outcome save = office.ana->query(QStringLiteral("UPDATE crm.customer_companies SET city = 'X', version = 2, action_id = $2 WHERE id = $1"), {id, action});
        QCOMPARE(save.state, QStringLiteral("PU013"));
        QCOMPARE(save.rule, QStringLiteral("action_missing"));
    }
    // The same action twice: already applied.
    const QString again = QStringLiteral("WITH u AS (UPDATE crm.customer_companies SET city = 'X', version = version + 1, action_id = $2 WHERE id = $1 RETURNING id), "
                                         "a AS (INSERT INTO core.actions (id, label) SELECT $2, 'edit' FROM u) SELECT id FROM u");
    const QString action = Desk::newId();
    QVERIFY(office.ana->query(again, {id, action}).ok());
    const Outcome twice = office.ana->query(again, {id, action});
    QCOMPARE(twice.state, QStringLiteral("23505"));
    QCOMPARE(twice.constraint, QStringLiteral("actions_pkey"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT core.action_applied($1)"), {action}), QStringLiteral("t"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT core.action_applied($1)"), {Desk::newId()}), QStringLiteral("f"));
    QCOMPARE(office.ioana->value(QStringLiteral("SELECT core.action_applied($1)"), {action}), QStringLiteral("f"));
}

void LedgerTest::stampsCannotBeForged()
{
    Office office;
    const QString other = office.elena->value(QStringLiteral("SELECT sec.me()"));
    const QString id = office.ana->make(companyTable, {{companyName, QStringLiteral("Agro")}, {QStringLiteral("created_by"), other}, {QStringLiteral("updated_by"), other},
                                                        {QStringLiteral("created_at"), QStringLiteral("2001-01-01")}, {QStringLiteral("version"), QStringLiteral("7")}});
    QVERIFY(office.ana->save(companyTable, id, {{QStringLiteral("created_by"), other}, {QStringLiteral("created_at"), QStringLiteral("2001-01-01")},
                                                 {QStringLiteral("updated_by"), other}}).ok());
    QCOMPARE(office.ana->query(QStringLiteral("SELECT created_by = sec.me(), updated_by = sec.me(), created_at > '2020-01-01', version FROM crm.customer_companies WHERE id = $1"),
                               {id}).rows,
             (QList<QStringList>{{QStringLiteral("t"), QStringLiteral("t"), QStringLiteral("t"), QStringLiteral("2")}}));
    QCOMPARE(office.ana->save(companyTable, id, {{QStringLiteral("id"), Desk::newId()}}).rule, QStringLiteral("key_fixed"));
    // Who did it and when is not for the caller to say.
    for (const char *column : {"user_id", "undo_of"}) {
        const Outcome forged = office.ana->query(QStringLiteral("INSERT INTO core.actions (id, label, %1) VALUES ($1, 'edit', $2)").arg(QLatin1String(column)), {Desk::newId(), other});
        QCOMPARE(forged.state, QStringLiteral("42501"));
    }
}

void LedgerTest::ledgerSaysWhatChanged()
{
    Office office;
    const QString id = office.company();
    QVERIFY(office.ana->save(companyTable, id, {{companyCity, QStringLiteral("Brăila")}, {QStringLiteral("annual_revenue_amount"), QStringLiteral("10.10")}}).ok());
    const Outcome history = office.ana->query(QStringLiteral("SELECT op, label, actor_name, before::text, after::text FROM core.history('crm.customer_companies', $1, 10)"), {id});
    QCOMPARE(history.rows.size(), 2);
    QCOMPARE(history.rows.at(0).mid(0, 2), (QStringList{QStringLiteral("U"), QStringLiteral("edit")}));
    // Exactly the changed columns; generated ones are no news, money keeps its digits.
    QCOMPARE(history.rows.at(0).at(3), QStringLiteral(R"({"city": null, "annual_revenue_amount": null})"));
    QCOMPARE(history.rows.at(0).at(4), QStringLiteral(R"({"city": "Brăila", "annual_revenue_amount": 10.10})"));
    QCOMPARE(history.rows.at(1).mid(0, 2), (QStringList{QStringLiteral("I"), QStringLiteral("create")}));
    // The ledger is appended to by the database alone.
    for (const char *verb : {"INSERT INTO core.audit_logs (tenant_id, table_name, row_id, op, action) VALUES (core.my_tenant(), 'x', sec.me(), 'I', 'x')",
                             "UPDATE core.audit_logs SET op = 'I'", "DELETE FROM core.audit_logs", "SELECT 1 FROM core.audit_diffs"})
        QCOMPARE(office.elena->query(QLatin1String(verb)).state, QStringLiteral("42501"));
}

void LedgerTest::historyForReaders()
{
    Office office;
    (void)office.db.addUser(QStringLiteral("rules.user"), {QStringLiteral("USER")}, office.team);
    Desk user(office.db, QStringLiteral("rules.user"));
    const QString deal = office.ana->make(dealTable, {{QStringLiteral("title"), QStringLiteral("Site")}});
    const QString sql = QStringLiteral("SELECT label FROM core.history($1, $2, 10)");
    QCOMPARE(office.ioana->query(sql, {dealTable, deal}).rows, (QList<QStringList>{{QStringLiteral("create")}}));
    QCOMPARE(user.query(sql, {dealTable, deal}).rule, QStringLiteral("row_not_readable"));
    QCOMPARE(office.ana->query(sql, {QStringLiteral("core.audit_logs"), deal}).rule, QStringLiteral("row_not_readable"));
    QCOMPARE(office.ana->query(sql, {QStringLiteral("pg_catalog.pg_authid; DROP TABLE x"), deal}).rule, QStringLiteral("row_not_readable"));
    // The ledger by right: the manager sees his team's, the representative his own.
    const QString all = QStringLiteral("SELECT count(*) FROM core.ledger(NULL, 100) WHERE action_id IS NOT NULL");
    QCOMPARE(office.elena->value(all), QStringLiteral("1"));
    QCOMPARE(office.ana->value(all), QStringLiteral("1"));
    QCOMPARE(office.ioana->value(all), QStringLiteral("0"));
}

void LedgerTest::catchUp()
{
    Office office;
    const QString open = QStringLiteral("SELECT feed_epoch, feed_txid FROM core.session_open('0', 'test')");
    const QStringList start = office.ioana->query(open).rows.value(0);
    const QString since = QStringLiteral("SELECT table_name, array_to_string(ids, ' '), reload, next_txid FROM core.changes_since($1, $2) ORDER BY 1");
    QVERIFY(office.ana->query(QStringLiteral("BEGIN")).ok());
    const QString early = office.company(QStringLiteral("Înainte")); // its transaction is older, but commits last
    const QString late = office.elena->make(companyTable, {{companyName, QStringLiteral("După")}});
    QString cursor = start.at(1);
    QStringList ids;
    const auto catchUp = [&] {
        const QList<QStringList> seen = office.ioana->query(since, {start.at(0), cursor}).rows;
        for (const QStringList &row : seen) {
            if (row.at(2) == QLatin1String("f") && row.at(0) == companyTable)
                ids += row.at(1).split(u' ');
        }
        cursor = seen.value(0).value(3);
        return seen.value(0).value(2) == QLatin1String("f");
    };
    QVERIFY(catchUp());
    QVERIFY(ids.contains(late)); // an older transaction that is still running does not hold it back
    QVERIFY(!ids.contains(early));
    QVERIFY(office.ana->query(QStringLiteral("COMMIT")).ok());
    QVERIFY(catchUp());
    QVERIFY(ids.contains(early));
    // Another epoch, or no cursor: reload.
    QCOMPARE(office.ioana->query(since, {Desk::newId(), cursor}).rows.value(0).at(2), QStringLiteral("t"));
    QCOMPARE(office.ioana->query(since, {start.at(0), QString()}).rows.value(0).at(2), QStringLiteral("t"));
    office.db.exec(QStringLiteral("SELECT core.feed_reset()"));
    QCOMPARE(office.ioana->query(since, {start.at(0), cursor}).rows.value(0).at(2), QStringLiteral("t"));
}

} // namespace punte
