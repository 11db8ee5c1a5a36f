// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/AdminSession.h"
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
    void killedWhileScoring();

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
    QVERIFY(ana.isOffered(QStringLiteral("Refund after the outage")));
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
        QVERIFY(ana.shows(QStringLiteral("criterionRow"), QString::fromLatin1(name)));
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
        QVERIFY(ana.shows(QStringLiteral("optionRow"), QString::fromLatin1(name)));
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

// Whatever is older than a second is there when the form is opened again.
void TestDecisionStory::killedWhileScoring()
{
    m_db.exec(QStringLiteral(
        "INSERT INTO decision.customer_decisions (team_id, created_by, customer_name, title, description, decision_type) SELECT m.team_id, m.id, 'Killed SRL', 'Killed', 'x', 'refund_request' "
        "FROM core.team_members m JOIN core.users u ON u.id = m.user_id WHERE u.login = '%1';"
        "INSERT INTO decision.decision_criteria (decision_id, name, created_by) SELECT id, 'C' || n, created_by FROM decision.customer_decisions, generate_series(1, 2) n WHERE title = 'Killed';"
        "INSERT INTO decision.response_options (decision_id, title, description, created_by) SELECT id, 'O' || n, 'x', created_by FROM decision.customer_decisions, generate_series(1, 2) n WHERE title = 'Killed';"
        "INSERT INTO decision.evaluators (decision_id, member_id, user_id) SELECT d.id, m.id, m.user_id FROM decision.customer_decisions d, core.team_members m WHERE d.title = 'Killed'")
                  .arg(m_db.names().login(QStringLiteral("ana"))));
    const QString id = m_db.value(QStringLiteral("SELECT id FROM decision.customer_decisions WHERE title = 'Killed'"));
    auto ana = AdminSession::open(m_db.as(QStringLiteral("ana")));
    QVERIFY(ana);
    for (const auto &[status, phase] : {std::pair("team_input", "2"), std::pair("team_input", "3"), std::pair("evaluating", "4")})
        QVERIFY(ana->value(QStringLiteral("SELECT decision.move($1, $2, $3::int, NULL, gen_random_uuid(), '{}')"), {id, QString::fromLatin1(status), QString::fromLatin1(phase)}));
    {
        RemoteDesk lisa(m_db, QStringLiteral("lisa"), "decisions");
        QVERIFY(lisa.open("decision", id));
        QVERIFY(lisa.focus(QStringLiteral("scoreGrid")));
        QVERIFY(lisa.type(QStringLiteral("7")));
        QVERIFY(lisa.press(QStringLiteral("Tab")));
        QVERIFY(lisa.type(QStringLiteral("4")));
        QVERIFY(lisa.press(QStringLiteral("Return")));
        QVERIFY(lisa.type(QStringLiteral("Costs more than it saves")));
        QTest::qWait(1000); // the second that may be lost
        lisa.kill();
    }
    QCOMPARE(m_db.value(QStringLiteral("SELECT string_agg(score || coalesce(anonymous_comment, ''), ',' ORDER BY score) FROM eval.scores WHERE decision_id = $1::uuid"), {id}),
             QStringLiteral("4Costs more than it saves,7"));
    RemoteDesk again(m_db, QStringLiteral("lisa"), "decisions");
    QVERIFY(again.open("decision", id));
    QVERIFY(again.sees(QStringLiteral("2 of 4")));
}

QTEST_GUILESS_MAIN(TestDecisionStory)
#include "tst_decision_story.moc"
