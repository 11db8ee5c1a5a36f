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
    /// Six cells by keys, handed in.
    void score(RemoteDesk &desk, int taste);

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
    for (const char *name : {"Ana", "Dan"}) {
        QVERIFY(ana.click(QStringLiteral("addEvaluatorButton")));
        QVERIFY(ana.type(QString::fromLatin1(name)));
        QVERIFY(ana.isOffered(QString::fromLatin1(name) + QStringLiteral(" Test")));
        QVERIFY(ana.press(QStringLiteral("Return")));
        QVERIFY(ana.rests());
    }
    QVERIFY(ana.sees(QStringLiteral("5 evaluators")));
    QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
    QVERIFY(ana.sees(QStringLiteral("Scores until")));
    QVERIFY(ana.press(QStringLiteral("Return")));
    QVERIFY(ana.sees(QStringLiteral("Blind:")));
    QVERIFY(ana.rests());
}

void TestDecisionStory::score(RemoteDesk &desk, int taste)
{
    QVERIFY(desk.rests());
    QVERIFY(desk.focus(QStringLiteral("scoreGrid")));
    for (int cell = 0; cell < 6; ++cell) {
        QVERIFY(desk.type(QString::number(3 + (cell + taste) % 6)));
        if (cell < 5)
            QVERIFY(desk.press(QStringLiteral("Tab")));
    }
    QVERIFY(desk.press(QStringLiteral("Ctrl+Return")));
    QVERIFY(desk.sees(QStringLiteral("Submit your evaluation?")));
    QVERIFY(desk.press(QStringLiteral("Return")));
    QVERIFY(desk.sees(QStringLiteral("Your scores are handed in")));
}

void TestDecisionStory::fivePeopleDecide()
{
    RemoteDesk ana(m_db, QStringLiteral("ana"), "decisions");
    frame(ana);
    const QString id = m_db.value(QStringLiteral("SELECT id FROM decision.customer_decisions"));
    RemoteDesk mihai(m_db, QStringLiteral("mihai"), "decisions");
    RemoteDesk lisa(m_db, QStringLiteral("lisa"), "decisions");
    RemoteDesk dan(m_db, QStringLiteral("dan"), "decisions");
    RemoteDesk elena(m_db, QStringLiteral("elena"), "decisions");
    for (RemoteDesk *each : {&mihai, &lisa, &dan, &elena})
        QVERIFY(each->open("decision", id));
    int taste = 0;
    for (RemoteDesk *each : {&mihai, &lisa, &dan, &ana, &elena})
        score(*each, taste++);
    QCOMPARE(m_db.value(QStringLiteral("SELECT count(*) || ' ' || count(DISTINCT tag) FROM eval.scores")), QStringLiteral("30 5"));
    // Whoever framed it is told that all are done, and reveals; everybody else's window follows by itself.
    QVERIFY(ana.click(QStringLiteral("revealButton")));
    QVERIFY(ana.click(QStringLiteral("confirmButton")));
    for (RemoteDesk *each : {&ana, &mihai, &lisa, &dan, &elena})
        QVERIFY(each->sees(QStringLiteral("What each criterion adds")));
    QCOMPARE(m_db.value(QStringLiteral("SELECT count(*) FROM eval.scores")), QStringLiteral("0"));
    QVERIFY(ana.rests());
    QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
    QVERIFY(ana.sees(QStringLiteral("Customer satisfaction")));
    QCOMPARE(m_db.value(QStringLiteral("SELECT status || ' ' || current_phase FROM decision.customer_decisions")), QStringLiteral("resolved 6"));
    for (RemoteDesk *each : {&mihai, &lisa, &dan, &elena})
        QVERIFY(each->sees(QStringLiteral("Customer satisfaction")));
    // What came of it.
    QVERIFY(ana.focus(QStringLiteral("outcomeSatisfaction")));
    QVERIFY(ana.type(QStringLiteral("8")));
    QVERIFY(ana.press(QStringLiteral("Ctrl+Return")));
    QVERIFY(ana.rests());
    QTRY_COMPARE(m_db.value(QStringLiteral("SELECT customer_satisfaction_score FROM decision.decision_outcomes")), QStringLiteral("8"));
}

QTEST_GUILESS_MAIN(TestDecisionStory)
#include "tst_decision_story.moc"
