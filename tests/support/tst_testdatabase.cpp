// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestDatabase.h"

#include <QTest>

using namespace punte;

/// The tests' own ground: copies are whole, apart from each other, and people sign in with their own rights.
class TestTestDatabase final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesAreMigratedAndApart();
    void personsSignInAsThemselves();
    void strangersStayOut();
    void sessionsAreReusedClean();
};

void TestTestDatabase::copiesAreMigratedAndApart()
{
    TestDatabase one;
    TestDatabase two;
    QVERIFY(one.name() != two.name());
    QVERIFY(one.value(QStringLiteral("SELECT max(version) FROM core.schema_version")).toInt() >= 1);
    (void)one.addTenant(QStringLiteral("Another"));
    QCOMPARE(one.value(QStringLiteral("SELECT count(*) FROM core.tenants")), QStringLiteral("2"));
    QCOMPARE(two.value(QStringLiteral("SELECT count(*) FROM core.tenants")), QStringLiteral("1"));
}

void TestTestDatabase::personsSignInAsThemselves()
{
    TestDatabase db;
    const QUuid team = db.addTeam(QStringLiteral("Vânzări"));
    const auto ana = db.addUser(QStringLiteral("ana.test"), {QStringLiteral("SALES_REP")}, team, QStringLiteral("account_manager"));
    auto session = AdminSession::open(db.as(QStringLiteral("ana.test")));
    QVERIFY2(session, session ? "" : qPrintable(session.error().detail));
    QCOMPARE(session->value(QStringLiteral("SELECT session_user")).value_or(QString()), ana.login);
    QCOMPARE(QUuid(session->value(QStringLiteral("SELECT sec.me()")).value_or(QString())), ana.id);
    QCOMPARE(QUuid(session->value(QStringLiteral("SELECT core.my_tenant()")).value_or(QString())), db.tenant());
    const auto refused = session->run(QStringLiteral("CREATE TABLE public.x (i int)"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
}

void TestTestDatabase::strangersStayOut()
{
    TestDatabase db;
    const auto session = AdminSession::open(db.as(QStringLiteral("nobody.there")));
    QVERIFY(!session);
}

void TestTestDatabase::sessionsAreReusedClean()
{
    TestDatabase db;
    const auto open = [&] { return AdminSession::open(db.owner()); };
    int first = 0;
    {
        const AdminSession::Reuse reuse;
        {
            auto session = open();
            QVERIFY(session);
            first = session->backendPid();
            QVERIFY(session->run(QStringLiteral("SELECT pg_advisory_lock(4711); SET statement_timeout = 170000; CREATE TEMP TABLE left_behind ()")));
        }
        QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 4711")), QStringLiteral("0"));
        auto again = open();
        QVERIFY(again);
        QCOMPARE(again->backendPid(), first);
        QCOMPARE(again->value(QStringLiteral("SHOW statement_timeout")).value_or(QString()), QStringLiteral("0"));
        QCOMPARE(again->value(QStringLiteral("SELECT to_regclass('left_behind')")).value_or(QStringLiteral("x")), QString());
        auto beside = open(); // the kept one is in use
        QVERIFY(beside && beside->backendPid() != first);
        // In the middle of a transaction nothing is kept.
        QVERIFY(beside->begin());
    }
    QTRY_COMPARE(db.value(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE pid = $1"), {QString::number(first)}), QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestTestDatabase)
#include "tst_testdatabase.moc"
