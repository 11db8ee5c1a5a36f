// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StageRulesTest.h"

#include "Office.h"

#include <QJsonArray>
#include <QTest>

namespace punte {

namespace {

const QStringList allStages{QStringLiteral("PROSPECTING"), QStringLiteral("QUALIFICATION"), QStringLiteral("PROPOSAL"),
                            QStringLiteral("NEGOTIATION"), QStringLiteral("CLOSED_WON"),    QStringLiteral("CLOSED_LOST")};
const QString stageColumn = QStringLiteral("stage");

/// A database with one sales team of two, and a board of one card that may stand in any stage.
struct Pipeline {
    Pipeline()
    {
        team = db.addTeam(QStringLiteral("Vânzări"));
        ana = db.addUser(QStringLiteral("rules.ana"), {QStringLiteral("SALES_REP")}, team).id.toString(QUuid::WithoutBraces);
        ioana = db.addUser(QStringLiteral("rules.ioana"), {QStringLiteral("SALES_REP")}, team).id.toString(QUuid::WithoutBraces);
        desk.emplace(db, QStringLiteral("rules.ana"));
    }
    QString card(const QString &stage)
    {
        Columns columns{{QStringLiteral("title"), QStringLiteral("Catalog")}, {QStringLiteral("amount"), QStringLiteral("100.50")}, {stageColumn, stage}};
        if (stage.startsWith(QLatin1String("CLOSED")))
            columns.insert(QStringLiteral("closed_at"), QStringLiteral("2026-01-20"));
        if (stage == QLatin1String("CLOSED_LOST"))
            columns.insert(QStringLiteral("lost_reason"), QStringLiteral("PRICE"));
        return desk->make(dealTable, columns);
    }
    QString get(const QString &id, const char *column)
    {
        return desk->value(QStringLiteral("SELECT %1 FROM crm.opportunities WHERE id = $1").arg(QLatin1String(column)), {id});
    }
    TestDatabase db;
    QUuid team;
    QString ana;
    QString ioana;
    std::optional<Desk> desk;
};

} // namespace

void StageRulesTest::everyMove_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    for (const QString &from : allStages) {
        for (const QString &to : allStages) {
            if (from != to)
                QTest::addRow("%s to %s", qPrintable(from), qPrintable(to)) << from << to;
        }
    }
}

void StageRulesTest::everyMove()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    static Pipeline pipeline;
    const QString id = pipeline.card(from);
    Columns columns{{stageColumn, to}};
    const bool wasClosed = from.startsWith(QLatin1String("CLOSED"));
    if (to == QLatin1String("CLOSED_WON"))
        columns.insert(QStringLiteral("closed_at"), QStringLiteral("2026-01-27"));
    if (to == QLatin1String("CLOSED_LOST"))
        columns.insert(QStringLiteral("lost_reason"), QStringLiteral("NO_BUDGET"));
    if (wasClosed)
        columns.insert(QStringLiteral("reopen_reason"), QStringLiteral("They called back"));

    const bool legal = wasClosed ? to == QLatin1String("QUALIFICATION") : to != QLatin1String("CLOSED_WON") || from == QLatin1String("NEGOTIATION");
    const Outcome moved = pipeline.desk->save(dealTable, id, columns, QStringLiteral("move"));
    if (legal) {
        QVERIFY2(moved.ok(), qPrintable(moved.state + u' ' + moved.rule));
        QCOMPARE(pipeline.get(id, "stage"), to);
        // The number by which boards sort stands beside the word.
        QCOMPARE(pipeline.get(id, "stage_no").toInt(), int(allStages.indexOf(to)) + 1);
    } else {
        QCOMPARE(moved.state, QStringLiteral("PU010"));
        QCOMPARE(moved.rule, QStringLiteral("stage_move"));
        QCOMPARE(moved.args.value(QLatin1String("from")).toString(), from);
        QCOMPARE(moved.args.value(QLatin1String("to")).toString(), to);
        QCOMPARE(pipeline.get(id, "stage"), from);
    }
}

void StageRulesTest::wonAsksAmountAndDate()
{
    Pipeline pipeline;
    const QString id = pipeline.desk->make(dealTable, {{QStringLiteral("title"), QStringLiteral("X")}, {stageColumn, QStringLiteral("NEGOTIATION")}});
    Outcome won = pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("CLOSED_WON")}});
    QCOMPARE(won.state, QStringLiteral("PU012"));
    QCOMPARE(won.args.value(QLatin1String("missing")).toArray(), (QJsonArray{QStringLiteral("amount"), QStringLiteral("closed_at")}));
    won = pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("CLOSED_WON")}, {QStringLiteral("amount"), QStringLiteral("0")}});
    QCOMPARE(won.args.value(QLatin1String("missing")).toArray(), QJsonArray{QStringLiteral("closed_at")});
    won = pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("CLOSED_WON")}, {QStringLiteral("amount"), QStringLiteral("10")},
                                              {QStringLiteral("closed_at"), QStringLiteral("2026-01-27")}});
    QVERIFY(won.ok());
    QCOMPARE(pipeline.get(id, "amount_minor"), QStringLiteral("1000"));
    // Nor may a won one lose its amount afterwards.
    QCOMPARE(pipeline.desk->save(dealTable, id, {{QStringLiteral("amount"), QString()}}).state, QStringLiteral("PU012"));
}

void StageRulesTest::lostAsksReason()
{
    Pipeline pipeline;
    const QString id = pipeline.card(QStringLiteral("PROPOSAL"));
    const Outcome lost = pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("CLOSED_LOST")}});
    QCOMPARE(lost.state, QStringLiteral("PU011"));
    QCOMPARE(lost.rule, QStringLiteral("lost_reason"));
    const Outcome unknown = pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("CLOSED_LOST")},
                                                                {QStringLiteral("lost_reason"), QStringLiteral("NO_SUCH")}});
    QCOMPARE(unknown.state, QStringLiteral("23503"));
    QVERIFY(pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("CLOSED_LOST")}, {QStringLiteral("lost_reason"), QStringLiteral("COMPETITOR")},
                                                {QStringLiteral("competitor"), QStringLiteral("Alții SRL")}}).ok());
    QCOMPARE(pipeline.get(id, "closed_at"), pipeline.desk->value(QStringLiteral("SELECT core.today()")));
}

void StageRulesTest::lostWithRetryMakesTask()
{
    Pipeline pipeline;
    const QString id = pipeline.card(QStringLiteral("PROPOSAL"));
    QVERIFY(pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("CLOSED_LOST")}, {QStringLiteral("lost_reason"), QStringLiteral("TIMING")},
                                                {QStringLiteral("retry_on"), QStringLiteral("2026-06-01")}}).ok());
    const QString lost = pipeline.desk->lastAction();
    const QString tasks = QStringLiteral("SELECT kind, (due_date AT TIME ZONE 'Europe/Bucharest')::date, has_time, assigned_to_user_id, action_id "
                                         "FROM crm.tasks WHERE opportunity_id = $1 AND deleted_at IS NULL");
    QCOMPARE(pipeline.desk->query(tasks, {id}).rows, (QList<QStringList>{{QStringLiteral("RETRY"), QStringLiteral("2026-06-01"), QStringLiteral("f"),
                                                                          pipeline.ana, lost}}));
    // Undo takes the task back, redo brings it again, and neither makes a second one.
    QCOMPARE(undoLines(pipeline.desk->undo(lost)), (QStringList{QStringLiteral("crm.opportunities restored"), QStringLiteral("crm.tasks removed")}));
    QVERIFY(pipeline.desk->query(tasks, {id}).rows.isEmpty());
    QCOMPARE(undoLines(pipeline.desk->undo(pipeline.desk->lastAction())),
             (QStringList{QStringLiteral("crm.opportunities restored"), QStringLiteral("crm.tasks restored")}));
    QCOMPARE(pipeline.desk->query(tasks, {id}).rows.size(), 1);
}

void StageRulesTest::reopenAsksReasonAndForgetsTheVerdict()
{
    Pipeline pipeline;
    const QString id = pipeline.card(QStringLiteral("CLOSED_LOST"));
    const Outcome mute = pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("QUALIFICATION")}, {QStringLiteral("reopen_reason"), QStringLiteral("  ")}});
    QCOMPARE(mute.state, QStringLiteral("PU011"));
    QCOMPARE(mute.rule, QStringLiteral("reopen_reason"));
    QVERIFY(pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("QUALIFICATION")}, {QStringLiteral("reopen_reason"), QStringLiteral("Budget came")}}).ok());
    QVERIFY(pipeline.get(id, "closed_at").isNull());
    QVERIFY(pipeline.get(id, "lost_reason").isNull());
    // Closing again clears the reason, so that the next reopening asks anew.
    QVERIFY(pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("CLOSED_LOST")}, {QStringLiteral("lost_reason"), QStringLiteral("PRICE")}}).ok());
    QCOMPARE(pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("QUALIFICATION")}}).rule, QStringLiteral("reopen_reason"));
}

void StageRulesTest::undoAlwaysWorks()
{
    // A way through all stages; every step back is one that a person could not make by hand.
    Pipeline pipeline;
    const QString id = pipeline.card(QStringLiteral("PROSPECTING"));
    const QList<Columns> steps{{{stageColumn, QStringLiteral("NEGOTIATION")}},
                               {{stageColumn, QStringLiteral("CLOSED_WON")}, {QStringLiteral("closed_at"), QStringLiteral("2026-01-27")}},
                               {{stageColumn, QStringLiteral("QUALIFICATION")}, {QStringLiteral("reopen_reason"), QStringLiteral("Wrong click")}},
                               {{stageColumn, QStringLiteral("CLOSED_LOST")}, {QStringLiteral("lost_reason"), QStringLiteral("PRICE")}}};
    const QString image = QStringLiteral("SELECT md5((to_jsonb(o) - '{version,updated_at,updated_by,action_id}'::text[])::text) FROM crm.opportunities o WHERE id = $1");
    QStringList images{pipeline.desk->value(image, {id})};
    QStringList actions;
    for (const Columns &step : steps) {
        QVERIFY(pipeline.desk->save(dealTable, id, step, QStringLiteral("move")).ok());
        actions.append(pipeline.desk->lastAction());
        images.append(pipeline.desk->value(image, {id}));
    }
    for (int i = int(steps.size()) - 1; i >= 0; --i) {
        QCOMPARE(undoLines(pipeline.desk->undo(actions.at(i))), QStringList{QStringLiteral("crm.opportunities restored")});
        QCOMPARE(pipeline.desk->value(image, {id}), images.at(i));
    }
    for (int i = 0; i < steps.size(); ++i) {
        const QString undoing = pipeline.desk->value(QStringLiteral("SELECT id FROM core.undo_stack(100) WHERE undo_of = $1 AND NOT undone"), {actions.at(i)});
        QCOMPARE(undoLines(pipeline.desk->undo(undoing)), QStringList{QStringLiteral("crm.opportunities restored")});
        QCOMPARE(pipeline.desk->value(image, {id}), images.at(i + 1));
    }
}

void StageRulesTest::probabilityBelongsToItsStage()
{
    Pipeline pipeline;
    const QString id = pipeline.card(QStringLiteral("PROSPECTING"));
    QVERIFY(pipeline.desk->save(dealTable, id, {{QStringLiteral("probability"), QStringLiteral("25")}}).ok());
    QVERIFY(pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("PROPOSAL")}}).ok());
    QVERIFY(pipeline.get(id, "probability").isNull());
    QVERIFY(pipeline.desk->save(dealTable, id, {{stageColumn, QStringLiteral("NEGOTIATION")}, {QStringLiteral("probability"), QStringLiteral("75")}}).ok());
    QCOMPARE(pipeline.get(id, "probability"), QStringLiteral("75"));
    QCOMPARE(pipeline.desk->save(dealTable, id, {{QStringLiteral("probability"), QStringLiteral("101")}}).constraint, QStringLiteral("ck_opportunities_probability"));
}

void StageRulesTest::closedFieldsOnlyWhenClosed()
{
    Pipeline pipeline;
    const QString id = pipeline.card(QStringLiteral("PROPOSAL"));
    QCOMPARE(pipeline.desk->save(dealTable, id, {{QStringLiteral("closed_at"), QStringLiteral("2026-01-27")}}).rule, QStringLiteral("closed_date_while_open"));
    QCOMPARE(pipeline.desk->save(dealTable, id, {{QStringLiteral("lost_reason"), QStringLiteral("PRICE")}}).rule, QStringLiteral("lost_fields_while_not_lost"));
}

void StageRulesTest::teamFollowsOwner()
{
    Pipeline pipeline;
    const QUuid other = pipeline.db.addTeam(QStringLiteral("Marketing"));
    const auto mihai = pipeline.db.addUser(QStringLiteral("rules.mihai"), {QStringLiteral("SALES_REP")}, other);
    (void)pipeline.db.addUser(QStringLiteral("rules.elena"), {QStringLiteral("MANAGER")}, pipeline.team);
    const QString id = pipeline.card(QStringLiteral("PROPOSAL"));
    QCOMPARE(QUuid(pipeline.get(id, "team_id")), pipeline.team);
    // Within the team a colleague may get it; out of the team only a manager gives it.
    QVERIFY(pipeline.desk->save(dealTable, id, {{QStringLiteral("owner_id"), pipeline.ioana}}).ok());
    const QString stranger = mihai.id.toString(QUuid::WithoutBraces);
    QCOMPARE(pipeline.desk->save(dealTable, id, {{QStringLiteral("owner_id"), stranger}}).state, QStringLiteral("42501"));
    Desk manager(pipeline.db, QStringLiteral("rules.elena"));
    QVERIFY(manager.save(dealTable, id, {{QStringLiteral("owner_id"), stranger}}).ok());
    QCOMPARE(QUuid(pipeline.get(id, "team_id")), other);
}

void StageRulesTest::lastActivity()
{
    Pipeline pipeline;
    const QString id = pipeline.card(QStringLiteral("PROPOSAL"));
    const int version = pipeline.get(id, "version").toInt();
    const QString before = pipeline.get(id, "last_activity_at");
    (void)pipeline.desk->make(QStringLiteral("crm.interactions"), {{QStringLiteral("opportunity_id"), id}, {QStringLiteral("type"), QStringLiteral("CALL")},
                                                                   {QStringLiteral("date_time"), QStringLiteral("2020-01-01 10:00")}});
    QCOMPARE(pipeline.get(id, "last_activity_at"), before); // an old call is not the last activity
    (void)pipeline.desk->make(QStringLiteral("crm.interactions"), {{QStringLiteral("opportunity_id"), id}, {QStringLiteral("type"), QStringLiteral("CALL")}});
    const QString call = pipeline.desk->lastAction();
    QVERIFY(pipeline.get(id, "last_activity_at") > before);
    // Derived: nobody's open editor runs into a conflict because of it.
    QCOMPARE(pipeline.get(id, "version").toInt(), version);
    QCOMPARE(undoLines(pipeline.desk->undo(call)), QStringList{QStringLiteral("crm.interactions removed")});
    QCOMPARE(pipeline.get(id, "last_activity_at"), before);
    const Outcome future = pipeline.desk->tryMake(QStringLiteral("crm.interactions"), {{QStringLiteral("opportunity_id"), id}, {QStringLiteral("type"), QStringLiteral("CALL")},
                                                                                       {QStringLiteral("date_time"), QStringLiteral("2999-01-01")}});
    QCOMPARE(future.rule, QStringLiteral("interaction_in_future"));
}

void StageRulesTest::tasksKnowWhenTheyWereDone()
{
    Pipeline pipeline;
    const QString table = QStringLiteral("crm.tasks");
    const QString status = QStringLiteral("status");
    const QString id = pipeline.desk->make(table, {{QStringLiteral("title"), QStringLiteral("Sună")}});
    const QString done = QStringLiteral("SELECT completed_at IS NOT NULL, is_open FROM crm.tasks WHERE id = $1");
    QCOMPARE(pipeline.desk->query(done, {id}).rows, (QList<QStringList>{{QStringLiteral("f"), QStringLiteral("t")}}));
    QVERIFY(pipeline.desk->save(table, id, {{status, QStringLiteral("COMPLETED")}}, QStringLiteral("complete")).ok());
    QCOMPARE(pipeline.desk->query(done, {id}).rows, (QList<QStringList>{{QStringLiteral("t"), QStringLiteral("f")}}));
    QVERIFY(pipeline.desk->undo(pipeline.desk->lastAction()).ok());
    QCOMPARE(pipeline.desk->query(done, {id}).rows, (QList<QStringList>{{QStringLiteral("f"), QStringLiteral("t")}}));
}

void StageRulesTest::requestsGetNumbers()
{
    Pipeline pipeline;
    const QString company = pipeline.desk->make(QStringLiteral("crm.customer_companies"), {{QStringLiteral("company_name"), QStringLiteral("Agro")}});
    for (int number = 1; number <= 2; ++number) {
        const QString id = pipeline.desk->make(QStringLiteral("crm.interactions"), {{QStringLiteral("customer_id"), company}, {QStringLiteral("type"), QStringLiteral("SUPPORT")}});
        QCOMPARE(pipeline.desk->query(QStringLiteral("SELECT number, status FROM crm.interactions WHERE id = $1"), {id}).rows,
                 (QList<QStringList>{{QString::number(number), QStringLiteral("OPEN")}}));
    }
    QCOMPARE(pipeline.desk->query(QStringLiteral("SELECT core.next_number('anything')")).state, QStringLiteral("42501"));
}

} // namespace punte
