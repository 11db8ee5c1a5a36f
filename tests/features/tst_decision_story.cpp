// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/RemoteDesk.h"
#include "tests/support/TestDatabase.h"

#include <QTest>

using namespace punte;

/// A customer's problem from the first word to what came of it, by five people with five logins, each in a process of his own.
class TestDecisionStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fivePeopleDecide();

private:
    void frame(RemoteDesk &ana);

    TestDatabase m_db;
};

void TestDecisionStory::initTestCase()
{
    const QUuid team = m_db.addTeam(QStringLiteral("Suport"));
    const auto add = [&](const char *login, const char *role, const char *job, int authority) {
        (void)m_db.addUser({.login = QString::fromLatin1(login), .roles = {QString::fromLatin1(role)}, .team = team, .teamRole = QString::fromLatin1(job), .authority = authority});
    };
    add("ana", "SALES_REP", "account_manager", 3);
    add("mihai", "SALES_REP", "support_manager", 2);
    add("lisa", "USER", "operations_manager", 2);
    add("dan", "SALES_REP", "sales_manager", 2);
    add("elena", "MANAGER", "customer_success_manager", 5);
}

void TestDecisionStory::frame(RemoteDesk &ana)
{
    QVERIFY(ana.press(QStringLiteral("Ctrl+N")));
    QVERIFY(ana.sees(QStringLiteral("Create decision")));
    QVERIFY(ana.rests());
    QVERIFY(ana.type(QStringLiteral("Refund after the outage")));
    QVERIFY(ana.press(QStringLiteral("Tab")));
    QVERIFY(ana.press(QStringLiteral("Tab")));
    QVERIFY(ana.type(QStringLiteral("ABC Corporation")));
    QVERIFY(ana.press(QStringLiteral("Tab")));
    QVERIFY(ana.type(QStringLiteral("The order form was down. The customer asks for a refund of the fee.")));
    QVERIFY(ana.press(QStringLiteral("Ctrl+I"))); // everybody who is proposed
    QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
    QVERIFY(ana.sees(QStringLiteral("Decision created")));
    QVERIFY(ana.rests());
    QVERIFY(ana.press(QStringLiteral("Return")));
    QVERIFY(ana.sees(QStringLiteral("DC-001")));
    QVERIFY(ana.rests());
    QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
    QVERIFY(ana.rests());
    for (const char *name : {"Customer stays", "Cost to us"}) {
        QVERIFY(ana.press(QStringLiteral("Ctrl+Shift+K")));
        QVERIFY(ana.type(QString::fromLatin1(name)));
        QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
        QVERIFY(ana.sees(QStringLiteral("Criterion added")));
        QVERIFY(ana.rests());
    }
    QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
    QVERIFY(ana.rests());
    for (const char *name : {"Full refund", "Credit of a third", "Apology"}) {
        QVERIFY(ana.press(QStringLiteral("Ctrl+Shift+J")));
        QVERIFY(ana.type(QString::fromLatin1(name)));
        QVERIFY(ana.press(QStringLiteral("Tab")));
        QVERIFY(ana.type(QStringLiteral("What it is")));
        QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
        QVERIFY(ana.sees(QStringLiteral("Option added")));
        QVERIFY(ana.rests());
    }
    QVERIFY(ana.picture(QStringLiteral("/tmp/story1.png")));
    QVERIFY(ana.click(QStringLiteral("addEvaluatorButton")));
    QVERIFY(ana.picture(QStringLiteral("/tmp/story2.png")));
    QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
    QVERIFY(ana.picture(QStringLiteral("/tmp/story3.png")));
}

void TestDecisionStory::fivePeopleDecide()
{
    RemoteDesk ana(m_db, QStringLiteral("ana"), "decisions");
    frame(ana);
}

QTEST_GUILESS_MAIN(TestDecisionStory)
#include "tst_decision_story.moc"
