// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecisionLearningTest.h"

#include "DecisionOffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace punte {

namespace {

const QString outcomesTable = QStringLiteral("decision.decision_outcomes");

QString decided(DecisionOffice &office, int option = 1, const Columns &more = {})
{
    const QString id = office.revealed(more);
    const Outcome done = office.move("ana", id, QStringLiteral("resolved"), 6,
                                     QStringLiteral(R"({"option": "%1", "reason": "x", "ask_on": "2026-01-01"})").arg(office.option(id, option)));
    [&] { QCOMPARE(verdict(done), QStringLiteral("ok")); }();
    return id;
}

QString outcomeOf(DecisionOffice &office, const QString &decision)
{
    return office.db.value(QStringLiteral("SELECT id FROM decision.decision_outcomes WHERE decision_id = $1"), {decision});
}

/// Decided cases with a known end, as set-up: `kept` of `count` stayed.
void history(DecisionOffice &office, const QUuid &team, int count, int kept)
{
    office.db.exec(QStringLiteral(
        "INSERT INTO decision.customer_decisions (id, team_id, created_by, customer_name, title, description, decision_type, financial_impact, status, current_phase, created_at) "
        "SELECT md5('%1' || n)::uuid, '%1', (SELECT m.id FROM core.team_members m WHERE m.team_id = '%1' ORDER BY m.id LIMIT 1), 'X', 'caz ' || n, 'x', 'refund_request', 1000, 'created', 1, "
        "now() - interval '30 days' FROM generate_series(1, %2) n; "
        "INSERT INTO decision.response_options (id, decision_id, title, description, financial_cost) "
        "SELECT md5('o' || d.id)::uuid, d.id, 'Credit', 'x', 300 FROM decision.customer_decisions d WHERE d.title LIKE 'caz %' AND d.team_id = '%1'; "
        "UPDATE decision.customer_decisions d SET status = 'resolved', current_phase = 6, actual_resolution_date = now() - interval '20 days', version = version + 1 "
        "WHERE d.title LIKE 'caz %' AND d.team_id = '%1'; "
        "INSERT INTO decision.decision_outcomes (decision_id, selected_option_id, decided_by, decided_at, customer_satisfaction_score, customer_retained, estimated_financial_impact, financial_impact_actual) "
        "SELECT d.id, md5('o' || d.id)::uuid, (SELECT m.user_id FROM core.team_members m WHERE m.id = d.created_by), now() - interval '20 days', 8, substr(d.title, 5)::int <= %3, 300, 310 "
        "FROM decision.customer_decisions d WHERE d.title LIKE 'caz %' AND d.team_id = '%1'").arg(team.toString(QUuid::WithoutBraces)).arg(count).arg(kept));
}

} // namespace

void DecisionLearningTest::hoursFollowFromTheMoment()
{
    DecisionOffice office;
    const QString id = decided(office);
    const QString outcome = outcomeOf(office, id);
    office.db.exec(QStringLiteral("ALTER TABLE decision.customer_decisions DISABLE TRIGGER USER; UPDATE decision.customer_decisions SET created_at = now() - interval '98 hours 10 minutes'; "
                                  "ALTER TABLE decision.customer_decisions ENABLE TRIGGER USER"));
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("resolution_at"), office.db.value(QStringLiteral("SELECT now()"))}})), QStringLiteral("ok"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT resolution_time_hours FROM decision.decision_outcomes")), QStringLiteral("98"));
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("resolution_at"), QStringLiteral("2020-01-01 10:00+02")}})), QStringLiteral("resolved_before_asked"));
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("resolution_at"), QStringLiteral("2220-01-01 10:00+02")}})), QStringLiteral("resolved_in_future"));
    QCOMPARE(verdict(office.desk("vlad").save(outcomesTable, outcome, {{QStringLiteral("customer_satisfaction_score"), QStringLiteral("1")}})) == QLatin1String("ok")
                 ? office.db.value(QStringLiteral("SELECT customer_satisfaction_score FROM decision.decision_outcomes")) : QString(), QString()); // another team changes nothing
    for (const char *value : {"0", "11"})
        QCOMPARE(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("customer_satisfaction_score"), QString::fromLatin1(value)}}).state, QStringLiteral("23514"));
}

void DecisionLearningTest::aFollowUpIsATask()
{
    DecisionOffice office;
    const QString id = decided(office);
    const QString outcome = outcomeOf(office, id);
    const QString task = QStringLiteral("SELECT coalesce(max(title || ' ' || kind || ' ' || due_date::date || ' ' || (decision_id IS NOT NULL) || ' ' || (deleted_at IS NULL)), 'none') FROM crm.tasks");
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("follow_up_required"), QStringLiteral("true")}, {QStringLiteral("follow_up_date"), QStringLiteral("2030-02-24")}})),
             QStringLiteral("ok"));
    const QString made = office.desk("ana").lastAction();
    QCOMPARE(office.db.value(task), QStringLiteral("DC-001 Rambursare după întrerupere FOLLOW_UP 2030-02-24 true true"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM crm.tasks t JOIN decision.decision_outcomes o ON o.follow_up_task_id = t.id")), QStringLiteral("1"));
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("follow_up_date"), QStringLiteral("2030-03-01")}})), QStringLiteral("ok"));
    QCOMPARE(office.db.value(task), QStringLiteral("DC-001 Rambursare după întrerupere FOLLOW_UP 2030-03-01 true true"));
    (void)office.desk("ana").undo(office.desk("ana").lastAction());
    QCOMPARE(office.db.value(task), QStringLiteral("DC-001 Rambursare după întrerupere FOLLOW_UP 2030-02-24 true true"));
    (void)office.desk("ana").undo(made);
    QCOMPARE(office.db.value(task), QStringLiteral("DC-001 Rambursare după întrerupere FOLLOW_UP 2030-02-24 true false"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(follow_up_date) FROM decision.decision_outcomes")), QStringLiteral("0"));
    // Said again, it is a task again.
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("follow_up_required"), QStringLiteral("true")}, {QStringLiteral("follow_up_date"), QStringLiteral("2030-04-01")}})),
             QStringLiteral("ok"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM crm.tasks t JOIN decision.decision_outcomes o ON o.follow_up_task_id = t.id WHERE t.deleted_at IS NULL")), QStringLiteral("1"));
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("follow_up_required"), QStringLiteral("false")}})), QStringLiteral("ok"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE deleted_at IS NULL")), QStringLiteral("0"));
}

void DecisionLearningTest::askedLaterIsAskedAgain()
{
    DecisionOffice office;
    const QString id = decided(office);
    const QString outcome = outcomeOf(office, id);
    const QString tell = QStringLiteral("SELECT decision.escalate_overdue()");
    const QString open = QStringLiteral("SELECT count(*) FROM core.notifications WHERE facts ->> 'step' = 'outcome' AND closed_at IS NULL");
    QCOMPARE(office.desk("ana").value(tell), QStringLiteral("1"));
    QCOMPARE(office.db.value(open), QStringLiteral("1"));
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("ask_on"), office.db.value(QStringLiteral("SELECT current_date + 1"))}})), QStringLiteral("ok"));
    QCOMPARE(office.db.value(open), QStringLiteral("0"));
    QCOMPARE(undoLines(office.desk("ana").undo(office.desk("ana").lastAction())), QStringList{QStringLiteral("decision.decision_outcomes restored")});
    QCOMPARE(office.db.value(QStringLiteral("SELECT ask_on FROM decision.decision_outcomes")), QStringLiteral("2026-01-01"));
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("ask_on"), office.db.value(QStringLiteral("SELECT current_date + 1"))}})), QStringLiteral("ok"));
    QCOMPARE(office.desk("ana").value(tell), QStringLiteral("0"));
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT decision.escalate_overdue(now() + interval '1 day')")), QStringLiteral("1")); // on the later day, once more
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcome, {{QStringLiteral("customer_satisfaction_score"), QStringLiteral("8")}, {QStringLiteral("customer_retained"), QStringLiteral("true")}})),
             QStringLiteral("ok"));
    QCOMPARE(office.db.value(open), QStringLiteral("0")); // answered
}

void DecisionLearningTest::alikeByTheFormula()
{
    DecisionOffice office;
    history(office, office.team, 1, 1);
    // 0.40 for the same type of response, 0.25 of the tier, 0.20 of the urgency, 0.15 of the impact.
    const auto alike = [&](const Columns &more) {
        const QString id = office.decision(more);
        return office.desk("ana").value(QStringLiteral("SELECT coalesce(max(round(similarity::numeric, 4))::text, 'none') FROM decision.similar_cases($1)"), {id});
    };
    const QString impact = QStringLiteral("financial_impact");
    QCOMPARE(alike({{impact, QStringLiteral("1000")}}), QStringLiteral("1.0000"));
    QCOMPARE(alike({{impact, QStringLiteral("4000")}}), QStringLiteral("0.8875"));
    QCOMPARE(alike({}), QStringLiteral("1.0000")); // what is not known does not count
    QCOMPARE(alike({{impact, QStringLiteral("1000")}, {QStringLiteral("urgency_level"), QStringLiteral("5")}}), QStringLiteral("0.9000"));
    QCOMPARE(alike({{impact, QStringLiteral("1000")}, {QStringLiteral("customer_tier"), QStringLiteral("enterprise")}}), QStringLiteral("0.8333"));
    QCOMPARE(alike({{impact, QStringLiteral("1000")}, {QStringLiteral("response_type_code"), QStringLiteral("refund_full")}}), QStringLiteral("0.8000"));
    QCOMPARE(alike({{QStringLiteral("decision_type"), QStringLiteral("churn_prevention")}}), QStringLiteral("none"));
    office.db.exec(QStringLiteral("UPDATE decision.decision_outcomes SET decided_at = now() - interval '25 months', version = version + 1"));
    QCOMPARE(alike({}), QStringLiteral("none"));
}

void DecisionLearningTest::anotherTeamsCasesNeverCount()
{
    DecisionOffice office;
    const QUuid other = QUuid::fromString(office.db.value(QStringLiteral("SELECT id FROM core.teams WHERE name = 'Altă echipă'")));
    history(office, other, 12, 12);
    const QString count = QStringLiteral("SELECT count(*) FROM decision.learning_set('{}')");
    QCOMPARE(office.desk("ana").value(count), QStringLiteral("0"));
    QCOMPARE(office.desk("vlad").value(count), QStringLiteral("12"));
    QCOMPARE(office.desk("radu").value(count), QStringLiteral("12")); // the administrator reads all
    const QString id = office.decision();
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT count(*) FROM decision.similar_cases($1)"), {id}), QStringLiteral("0"));
    // Also what is written into a decision, whoever takes the step: the administrator could have read the others.
    QCOMPARE(office.db.value(QStringLiteral("SELECT ai_recommendations ->> 'cases' FROM decision.customer_decisions WHERE id = $1"), {id}), QStringLiteral("0"));
    const QString entered = office.desk("radu").make(QStringLiteral("decision.customer_decisions"), {{QStringLiteral("customer_name"), QStringLiteral("x")}, {QStringLiteral("title"), QStringLiteral("x")},
        {QStringLiteral("description"), QStringLiteral("x")}, {QStringLiteral("decision_type"), QStringLiteral("refund_request")}, {QStringLiteral("team_id"), office.team.toString(QUuid::WithoutBraces)},
        {QStringLiteral("created_by"), office.member("ana")}});
    QCOMPARE(office.db.value(QStringLiteral("SELECT ai_recommendations ->> 'cases' FROM decision.customer_decisions WHERE id = $1"), {entered}), QStringLiteral("0"));
    for (const char *call : {"decision.history_of((SELECT d FROM decision.customer_decisions d LIMIT 1))", "decision.refresh_history('{}')"})
        QCOMPARE(office.desk("ana").query(QStringLiteral("SELECT ") + QLatin1String(call)).state, QStringLiteral("42501"));
}

void DecisionLearningTest::openOnesAreToldTheHistory()
{
    DecisionOffice office;
    history(office, office.team, 9, 8);
    const auto told = [&](const QString &id) {
        return QJsonDocument::fromJson(office.db.value(QStringLiteral("SELECT ai_recommendations FROM decision.customer_decisions WHERE id = $1"), {id}).toUtf8()).object();
    };
    const auto score = [&](const QString &id) { return office.db.value(QStringLiteral("SELECT ai_confidence_score FROM decision.customer_decisions WHERE id = $1"), {id}); };
    const QString first = office.decision({{QStringLiteral("financial_impact"), QStringLiteral("1000")}});
    QCOMPARE(told(first).value(QStringLiteral("cases")).toInt(), 9);
    QCOMPARE(told(first).value(QStringLiteral("enough")).toBool(), false);
    QVERIFY(!told(first).contains(QStringLiteral("choices")));
    QVERIFY(score(first).isEmpty());
    const QString version = office.db.value(QStringLiteral("SELECT version FROM decision.customer_decisions WHERE id = $1"), {first});
    // The tenth outcome becomes known: the open decision is told, without a change that anybody made.
    const QString tenth = decided(office, 1, {{QStringLiteral("financial_impact"), QStringLiteral("1000")}});
    QCOMPARE(verdict(office.desk("ana").save(outcomesTable, outcomeOf(office, tenth), {{QStringLiteral("customer_satisfaction_score"), QStringLiteral("9")},
                 {QStringLiteral("customer_retained"), QStringLiteral("true")}})), QStringLiteral("ok"));
    const QJsonObject history10 = told(first);
    QCOMPARE(history10.value(QStringLiteral("cases")).toInt(), 10);
    QCOMPARE(history10.value(QStringLiteral("enough")).toBool(), true);
    QCOMPARE(history10.value(QStringLiteral("source")).toString(), QStringLiteral("history"));
    const QJsonObject choice = history10.value(QStringLiteral("choices")).toArray().first().toObject();
    QCOMPARE(choice.value(QStringLiteral("title")).toString(), QStringLiteral("Credit"));
    QCOMPARE(choice.value(QStringLiteral("kept")).toInt(), 8);
    QCOMPARE(choice.value(QStringLiteral("known")).toInt(), 9);
    QCOMPARE(choice.value(QStringLiteral("low")).toDouble(), 0.57); // Wilson's limit of 8 of 9
    QCOMPARE(score(first), QStringLiteral("0.57"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT version FROM decision.customer_decisions WHERE id = $1"), {first}), version);
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM core.audit_logs l JOIN core.audit_diffs d ON d.seq = l.seq WHERE l.row_id = $1 AND d.after ? 'ai_recommendations'"), {first}), QStringLiteral("0"));
    // No case, customer or person is named in it.
    const QString text = QString::fromUtf8(QJsonDocument(history10).toJson());
    QVERIFY(!text.contains(QLatin1String("caz ")) && !text.contains(QLatin1String("Agro")) && !text.contains(office.user("ana")));
    // At a step, and after an undo of it, it stands as it is derived.
    QCOMPARE(verdict(office.move("ana", first, QStringLiteral("team_input"), 2)), QStringLiteral("ok"));
    QCOMPARE(undoLines(office.desk("ana").undo(office.db.value(QStringLiteral("SELECT action_id FROM decision.customer_decisions WHERE id = $1"), {first}))),
             QStringList{QStringLiteral("decision.customer_decisions restored")});
    QCOMPARE(told(first).value(QStringLiteral("cases")).toInt(), 10);
}

void DecisionLearningTest::wilsonVectors()
{
    DecisionOffice office; // Newcombe 1998, table I
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT round(low::numeric, 4) || ' ' || round(high::numeric, 4) FROM decision.wilson(81, 263)")), QStringLiteral("0.2553 0.3662"));
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT round(low::numeric, 4) || ' ' || round(high::numeric, 4) FROM decision.wilson(0, 20)")), QStringLiteral("0.0000 0.1611"));
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT count(*) FROM decision.wilson(0, 0)")), QStringLiteral("0"));
}

} // namespace punte
