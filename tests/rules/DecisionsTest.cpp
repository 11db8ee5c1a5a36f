// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecisionsTest.h"

#include "DecisionOffice.h"

#include <QJsonArray>
#include <QTest>

namespace punte {

namespace {

const QString decisionTable = QStringLiteral("decision.customer_decisions");
const QString optionTable = QStringLiteral("decision.response_options");
const QString criteriaTable = QStringLiteral("decision.decision_criteria");
const QString outcomeTable = QStringLiteral("decision.decision_outcomes");
const QString teamInput = QStringLiteral("team_input");

/// The statements of the document, without password_hash, one by one.
const QStringList documentInserts{
    QStringLiteral("INSERT INTO teams (id, name, company_name, industry) VALUES "
                   "('550e8400-e29b-41d4-a716-446655440000', 'Customer Success Team', 'TechCorp Inc', 'SaaS')"),
    QStringLiteral("INSERT INTO team_members (id, team_id, email, name, role) VALUES "
                   "('550e8400-e29b-41d4-a716-446655440001', '550e8400-e29b-41d4-a716-446655440000', 'sarah@techcorp.com', 'Sarah Johnson', 'customer_success_manager'),"
                   "('550e8400-e29b-41d4-a716-446655440002', '550e8400-e29b-41d4-a716-446655440000', 'mike@techcorp.com', 'Mike Chen', 'support_manager'),"
                   "('550e8400-e29b-41d4-a716-446655440003', '550e8400-e29b-41d4-a716-446655440000', 'lisa@techcorp.com', 'Lisa Rodriguez', 'account_manager')"),
    QStringLiteral("INSERT INTO customer_decisions (id, team_id, created_by, customer_name, customer_email, customer_tier, customer_value, title, description, "
                   "decision_type, urgency_level) VALUES ('550e8400-e29b-41d4-a716-446655440010', '550e8400-e29b-41d4-a716-446655440000', "
                   "'550e8400-e29b-41d4-a716-446655440001', 'ABC Corporation', 'john@abccorp.com', 'enterprise', 120000.00, 'Refund Request for Service Outage', "
                   "'Customer demanding full refund due to 8-hour service outage affecting their business operations', 'refund_request', 4)")};

} // namespace

void DecisionsTest::documentsSampleRuns()
{
    DecisionOffice office;
    Desk &radu = office.desk("radu");
    QVERIFY(radu.query(QStringLiteral("SET search_path = core, decision")).ok());
    for (const QString &insert : documentInserts)
        QCOMPARE(verdict(radu.query(insert)), QStringLiteral("ok"));
    // Its three questions. Nothing of ours lies in public; the checks of the document are there; the names meet.
    QVERIFY(radu.query(QStringLiteral("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY table_name")).rows.isEmpty());
    QStringList kinds;
    for (const QStringList &row : radu.query(QStringLiteral("SELECT conname, contype FROM pg_constraint WHERE conrelid = 'customer_decisions'::regclass")).rows)
        kinds.append(row.join(u' '));
    for (const char *expected : {"customer_decisions_pkey p", "ck_customer_decisions_customer_tier c", "ck_customer_decisions_decision_type c",
             "ck_customer_decisions_urgency_level c", "ck_customer_decisions_status c", "ck_customer_decisions_current_phase c",
             "customer_decisions_tenant_id_team_id_fkey f", "customer_decisions_tenant_id_created_by_fkey f"})
        QVERIFY2(kinds.contains(QLatin1String(expected)), expected);
    QCOMPARE(radu.query(QStringLiteral("SELECT cd.title, tm.name as created_by, t.name as team_name FROM customer_decisions cd "
                                       "JOIN team_members tm ON cd.created_by = tm.id JOIN teams t ON cd.team_id = t.id")).rows,
             (QList<QStringList>{{QStringLiteral("Refund Request for Service Outage"), QStringLiteral("Sarah Johnson"), QStringLiteral("Customer Success Team")}}));
    // Each statement became an action that can be taken back; addresses stand with the person only.
    QCOMPARE(radu.value(QStringLiteral("SELECT count(*) FROM core.undo_stack(10)")), QStringLiteral("3"));
    QCOMPARE(radu.query(QStringLiteral("SELECT email FROM team_members")).state, QStringLiteral("42501"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT string_agg(email, ',' ORDER BY email) FROM core.users WHERE email LIKE '%techcorp.com'")),
             QStringLiteral("lisa@techcorp.com,mike@techcorp.com,sarah@techcorp.com"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM core.audit_logs WHERE decision_id = '550e8400-e29b-41d4-a716-446655440010'")), QStringLiteral("1"));
}

void DecisionsTest::documentsSampleIsForAdministrators()
{
    DecisionOffice office;
    for (const char *person : {"ana", "elena", "analist"}) {
        QVERIFY(office.desk(person).query(QStringLiteral("SET search_path = core, decision")).ok());
        for (const QString &insert : documentInserts)
            QCOMPARE(office.desk(person).query(insert).state, QStringLiteral("42501"));
    }
    // Nobody writes in another's name.
    QCOMPARE(office.desk("ana").tryMake(criteriaTable, {{QStringLiteral("decision_id"), office.decision()}, {QStringLiteral("name"), QStringLiteral("x")},
                                                        {QStringLiteral("created_by"), office.member("elena")}}).rule, QStringLiteral("not_the_author"));
}

void DecisionsTest::transitions_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QStringList>("legal");
    const auto row = [](const char *name, int from, const char *legal) { QTest::newRow(name) << from << QString::fromLatin1(legal).split(u' ', Qt::SkipEmptyParts); };
    row("created", 1, "team_input/2 cancelled/1");
    row("criteria", 2, "created/1 team_input/3 cancelled/2");
    row("options", 3, "created/1 team_input/2 evaluating/4 cancelled/3");
    row("scoring", 4, "evaluating/5 cancelled/4");
    row("revealed", 5, "evaluating/4 resolved/6 cancelled/5");
    row("resolved", 6, "");
    row("cancelled", 0, "");
}

void DecisionsTest::transitions()
{
    QFETCH(int, from);
    QFETCH(QStringList, legal);
    static DecisionOffice office;
    const QString id = from == 1 ? office.decision() : from >= 5 ? office.revealed() : from == 4 ? office.scoring() : office.framed();
    if (from == 2)
        QCOMPARE(verdict(office.move("ana", id, teamInput, 2)), QStringLiteral("ok"));
    if (from == 0)
        QCOMPARE(verdict(office.move("ana", id, QStringLiteral("cancelled"), 0)), QStringLiteral("ok"));
    if (from == 6)
        QCOMPARE(verdict(office.decide("ana", id, office.option(id, 1))), QStringLiteral("ok"));
    for (const QString &status : {QStringLiteral("created"), teamInput, evaluating, QStringLiteral("resolved"), QStringLiteral("cancelled")}) {
        for (int phase = 0; phase <= 7; ++phase) {
            if (status == QLatin1String("cancelled") && phase != qMax(1, from))
                continue; // the phase is not asked when a decision is called off
            QVERIFY(office.desk("ana").query(QStringLiteral("BEGIN")).ok());
            const Outcome outcome = office.move("ana", id, status, phase);
            QVERIFY(office.desk("ana").query(QStringLiteral("ROLLBACK")).ok());
            const QString to = QStringLiteral("%1/%2").arg(status).arg(phase);
            QVERIFY2((outcome.state != QLatin1String("PU010")) == legal.contains(to), qPrintable(to + u' ' + verdict(outcome)));
            if (!legal.contains(to)) {
                QCOMPARE(outcome.rule, QStringLiteral("decision_move"));
                QVERIFY(outcome.args.contains(QLatin1String("from")) && outcome.args.contains(QLatin1String("to")));
            }
        }
    }
}

void DecisionsTest::scoringNeedsSubstance()
{
    DecisionOffice office;
    const QString id = office.decision();
    QVERIFY(office.move("ana", id, teamInput, 2).ok());
    QVERIFY(office.move("ana", id, teamInput, 3).ok());
    const Outcome bare = office.move("ana", id, evaluating, 4);
    QCOMPARE(bare.state, QStringLiteral("PU012"));
    QCOMPARE(bare.args.value(QLatin1String("missing")).toArray().toVariantList().size(), 3); // criteria, options, evaluators
    (void)office.desk("ana").make(criteriaTable, {{QStringLiteral("decision_id"), id}, {QStringLiteral("name"), QStringLiteral("Cost")}, {QStringLiteral("sort_no"), QStringLiteral("1")}});
    for (const char *title : {"A", "B"})
        (void)office.desk("ana").make(optionTable, {{QStringLiteral("decision_id"), id}, {QStringLiteral("title"), QString::fromLatin1(title)},
                                                    {QStringLiteral("description"), QStringLiteral("x")}, {QStringLiteral("sort_no"), QStringLiteral("1")}});
    (void)office.desk("ana").make(QStringLiteral("decision.evaluators"), {{QStringLiteral("decision_id"), id}, {QStringLiteral("member_id"), office.member("ana")}});
    // One evaluator: only when told that this is not anonymous; then there are no anonymous comments.
    const Outcome alone = office.move("ana", id, evaluating, 4);
    QCOMPARE(alone.rule, QStringLiteral("too_few_evaluators"));
    QCOMPARE(alone.args.value(QLatin1String("needed")).toInt(), 3);
    QCOMPARE(verdict(office.move("ana", id, evaluating, 4, QStringLiteral(R"({"small": true, "deadline": "2020-01-01"})"))), QStringLiteral("deadline_passed"));
    QCOMPARE(verdict(office.move("ana", id, evaluating, 4, QStringLiteral(R"({"small": true})"))), QStringLiteral("ok"));
    const QString cells = QStringLiteral("SELECT decision.score_cell($1, x.option_id, x.criteria_id, 5, 5, false, $2) FROM decision.my_scores($1) x");
    QCOMPARE(office.desk("ana").query(cells, {id, QStringLiteral("psst")}).rule, QStringLiteral("comment_not_anonymous"));
    QCOMPARE(verdict(office.desk("ana").query(cells, {id, QString()})), QStringLiteral("ok"));
    QCOMPARE(verdict(office.move("ana", id, evaluating, 5)), QStringLiteral("too_few_scores"));
    QCOMPARE(verdict(office.submit("ana", id)), QStringLiteral("ok"));
    QCOMPARE(verdict(office.move("ana", id, evaluating, 5)), QStringLiteral("ok"));
    // All options equal: both first, no word of agreement.
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT string_agg(rank::text, ',') FROM decision.option_results WHERE decision_id = $1"), {id}), QStringLiteral("1,1"));
    QVERIFY(office.desk("ana").value(QStringLiteral("SELECT kendall_w FROM decision.rounds WHERE decision_id = $1"), {id}).isNull());
}

void DecisionsTest::badValuesAreRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const QString &table, const char *column, const QString &value, const char *state = "23514") {
        QTest::newRow(name) << table << QString::fromLatin1(column) << value << QString::fromLatin1(state);
    };
    row("weight 0", criteriaTable, "weight", QStringLiteral("0"));
    row("weight 9", criteriaTable, "weight", QStringLiteral("9"));
    row("weight 90", criteriaTable, "weight", QStringLiteral("90"), "22003");
    row("a criterion without a name", criteriaTable, "name", QString());
    row("cost below nothing", optionTable, "financial_cost", QStringLiteral("-1"));
    row("effort unknown", optionTable, "implementation_effort", QStringLiteral("huge"));
    row("urgency 0", decisionTable, "urgency_level", QStringLiteral("0"));
    row("urgency 6", decisionTable, "urgency_level", QStringLiteral("6"));
    row("tier unknown", decisionTable, "customer_tier", QStringLiteral("vip"));
    row("type unknown", decisionTable, "decision_type", QStringLiteral("gift"));
    row("type of response unknown", decisionTable, "response_type_code", QStringLiteral("gift"), "23503");
    row("a title without end", decisionTable, "title", QString(501, u'x'));
    row("a million letters", decisionTable, "description", QString(1000000, u'x'));
    row("no json", decisionTable, "ai_classification", QStringLiteral("{{{"), "22P02");
    row("a list", decisionTable, "ai_classification", QStringLiteral("[1, 2]"));
    row("a number", decisionTable, "ai_classification", QStringLiteral("7"));
    row("keys of its own", decisionTable, "ai_classification", QStringLiteral(R"({"response_type": "escalation", "evil": 1})"));
    row("too much of it", decisionTable, "ai_classification", QStringLiteral("{\"words\": \"%1\"}").arg(QString(5000, u'x')));
    row("a list of recommendations", decisionTable, "ai_recommendations", QStringLiteral("[]"));
    row("surer than sure", decisionTable, "ai_confidence_score", QStringLiteral("1.5"));
    row("NPS 11", decisionTable, "nps_score", QStringLiteral("11"));
    row("made in phase 5", decisionTable, "current_phase", QStringLiteral("5"), "PU010");
    row("made resolved", decisionTable, "status", QStringLiteral("resolved"), "PU010");
}

void DecisionsTest::badValuesAreRefused()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, state);
    static DecisionOffice office;
    static const QString id = office.decision();
    Columns columns;
    if (table == decisionTable)
        columns = {{QStringLiteral("customer_name"), QStringLiteral("x")}, {QStringLiteral("title"), QStringLiteral("x")}, {QStringLiteral("description"), QStringLiteral("x")},
                   {QStringLiteral("decision_type"), QStringLiteral("refund_request")}};
    else if (table == criteriaTable)
        columns = {{QStringLiteral("decision_id"), id}, {QStringLiteral("name"), QStringLiteral("x")}};
    else
        columns = {{QStringLiteral("decision_id"), id}, {QStringLiteral("title"), QStringLiteral("x")}, {QStringLiteral("description"), QStringLiteral("x")}};
    columns.insert(column, value.isNull() ? QStringLiteral("") : value);
    QCOMPARE(office.desk("ana").tryMake(table, columns).state, state);
}

void DecisionsTest::markupIsText()
{
    DecisionOffice office;
    const QString markup = QStringLiteral("<img src=x onerror=alert(1)> & <b>\u202E");
    const QString id = office.decision({{QStringLiteral("title"), markup}});
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT title FROM decision.customer_decisions WHERE id = $1"), {id}), markup);
}

void DecisionsTest::fixedWhileScoring()
{
    DecisionOffice office;
    const QString id = office.scoring();
    Desk &ana = office.desk("ana");
    const QString frozen = QStringLiteral("decision_frozen");
    QCOMPARE(ana.save(criteriaTable, office.criterion(id, 1), {{QStringLiteral("weight"), QStringLiteral("5")}}).rule, frozen);
    QCOMPARE(ana.remove(criteriaTable, office.criterion(id, 1)).rule, frozen);
    QCOMPARE(ana.save(optionTable, office.option(id, 1), {{QStringLiteral("financial_cost"), QStringLiteral("1")}}).rule, frozen);
    QCOMPARE(ana.tryMake(criteriaTable, {{QStringLiteral("decision_id"), id}, {QStringLiteral("name"), QStringLiteral("Încă unul")}}).rule, frozen);
    QCOMPARE(ana.tryMake(optionTable, {{QStringLiteral("decision_id"), id}, {QStringLiteral("title"), QStringLiteral("D")}, {QStringLiteral("description"), QStringLiteral("x")}}).rule, frozen);
    QCOMPARE(ana.save(decisionTable, id, {{QStringLiteral("urgency_level"), QStringLiteral("1")}}).rule, frozen);
    QCOMPARE(ana.remove(decisionTable, id).rule, frozen);
    const QString evaluator = office.db.value(QStringLiteral("SELECT id FROM decision.evaluators WHERE decision_id = $1 AND member_id = $2"), {id, office.member("lisa")});
    QCOMPARE(ana.remove(QStringLiteral("decision.evaluators"), evaluator).rule, frozen);
    QVERIFY2(ana.tryMake(QStringLiteral("decision.evaluators"), {{QStringLiteral("decision_id"), id}, {QStringLiteral("member_id"), office.member("dan")}}).ok(), "replacing is asking somebody else, too");
    QVERIFY2(ana.save(decisionTable, id, {{QStringLiteral("description"), QStringLiteral("Mai pe larg")}}).ok(), "words may be added");
    // The phase is nobody's column.
    QCOMPARE(ana.save(decisionTable, id, {{QStringLiteral("current_phase"), QStringLiteral("5")}}).rule, QStringLiteral("decision_move"));
    QCOMPARE(ana.save(decisionTable, id, {{QStringLiteral("status"), QStringLiteral("cancelled")}}).rule, QStringLiteral("decision_move"));
    QCOMPARE(ana.save(decisionTable, id, {{QStringLiteral("handed_to_user_id"), office.user("dan")}}).rule, QStringLiteral("decision_move"));
    QCOMPARE(ana.tryMake(outcomeTable, {{QStringLiteral("decision_id"), id}, {QStringLiteral("selected_option_id"), office.option(id, 1)}, {QStringLiteral("decided_by"), office.user("ana")}}).rule,
             QStringLiteral("decision_move"));
    // A criterion goes with its decision, never to another.
    const QString other = office.decision();
    const QString criterion = ana.make(criteriaTable, {{QStringLiteral("decision_id"), other}, {QStringLiteral("name"), QStringLiteral("x")}});
    QCOMPARE(ana.save(criteriaTable, criterion, {{QStringLiteral("decision_id"), office.decision()}}).rule, QStringLiteral("key_fixed"));
}

void DecisionsTest::rightsFollowTheTeam()
{
    DecisionOffice office;
    const QString open = office.framed();
    const QString done = office.revealed();
    QVERIFY(office.decide("ana", done, office.option(done, 1)).ok());
    const QString count = QStringLiteral("SELECT (SELECT count(*) FROM decision.customer_decisions) || ' ' || (SELECT count(DISTINCT decision_id) FROM decision.decision_criteria) || ' ' || "
                                         "(SELECT count(*) FROM decision.decision_outcomes) || ' ' || (SELECT count(DISTINCT decision_id) FROM decision.evaluations)");
    for (const char *person : {"ana", "dan", "elena", "ioana", "radu"})
        QCOMPARE(office.desk(person).value(count), QStringLiteral("2 2 1 1"));
    QCOMPARE(office.desk("analist").value(count), QStringLiteral("1 1 1 1")); // what is resolved
    QCOMPARE(office.desk("vlad").value(count), QStringLiteral("0 0 0 0"));
    const Columns words{{QStringLiteral("description"), QStringLiteral("x")}};
    QVERIFY(!office.desk("dan").save(decisionTable, open, words).rows.isEmpty());
    for (const char *person : {"vlad", "ioana", "radu", "analist"}) {
        QVERIFY(office.desk(person).save(decisionTable, open, words).rows.isEmpty());
        QCOMPARE(office.move(person, open, QStringLiteral("cancelled"), 0).state, QStringLiteral("42501"));
        QCOMPARE(office.desk(person).tryMake(criteriaTable, {{QStringLiteral("decision_id"), open}, {QStringLiteral("name"), QStringLiteral("y")}}).state, QStringLiteral("42501"));
    }
    // Whoever is asked from another team reads what he is to score.
    (void)office.desk("ana").make(QStringLiteral("decision.evaluators"), {{QStringLiteral("decision_id"), open}, {QStringLiteral("member_id"), office.member("vlad")}});
    QCOMPARE(office.desk("vlad").value(count), QStringLiteral("1 1 0 0"));
    QVERIFY(office.desk("vlad").save(decisionTable, open, words).rows.isEmpty());
    // History has the rights of its row.
    const QString history = QStringLiteral("SELECT count(*) FROM core.history('decision.decision_criteria', $1, 10)");
    QCOMPARE(office.desk("dan").value(history, {office.criterion(done, 1)}), QStringLiteral("1"));
    QCOMPARE(office.desk("vlad").query(history, {office.criterion(done, 1)}).rule, QStringLiteral("row_not_readable"));
}

void DecisionsTest::decidingNeedsAuthority()
{
    DecisionOffice office;
    const QString id = office.revealed();
    const QString first = office.option(id, 1);
    const Outcome refused = office.decide("mihai", id, first);
    QCOMPARE(refused.state, QStringLiteral("42501"));
    QCOMPARE(refused.rule, QStringLiteral("decision_authority"));
    QCOMPARE(refused.args.value(QLatin1String("needed")).toInt(), 3);
    QCOMPARE(refused.args.value(QLatin1String("has")).toInt(), 2);
    QCOMPARE(office.desk("mihai").value(QStringLiteral("SELECT hindrances FROM decision.may_decide($1, $2)"), {id, first}), QStringLiteral("{authority}"));
    QCOMPARE(office.decide("ana", id, office.option(office.framed(), 1)).rule, QStringLiteral("not_of_this_decision"));
    QCOMPARE(office.decide("ana", office.scoring(), first).rule, QStringLiteral("decision_move"));
    QCOMPARE(verdict(office.decide("ana", id, first)), QStringLiteral("ok"));
    QCOMPARE(office.state(id), QStringLiteral("resolved 6"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT selected_option_id FROM decision.decision_outcomes WHERE decision_id = $1"), {id}), first);
}

void DecisionsTest::amountsNeedAuthority()
{
    DecisionOffice office;
    const QString id = office.framed({{QStringLiteral("urgency_level"), QStringLiteral("1")}});
    QVERIFY(office.desk("ana").save(optionTable, office.option(id, 1), {{QStringLiteral("financial_cost"), QStringLiteral("10000.01")}}).ok());
    QVERIFY(office.move("ana", id, evaluating, 4).ok());
    for (const char *person : {"ana", "mihai", "lisa"})
        office.score(person, id, 5);
    QVERIFY(office.move("ana", id, evaluating, 5).ok());
    QCOMPARE(office.decide("ana", id, office.option(id, 1)).rule, QStringLiteral("decision_amount")); // 10,000 at authority 3
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT hindrances FROM decision.may_decide($1, $2)"), {id, office.option(id, 1)}), QStringLiteral("{}"));
    // A row for the type goes before the one for all.
    office.db.exec(QStringLiteral("INSERT INTO decision.authority_limits (authority, decision_type, max_amount, currency) VALUES (3, 'refund_request', 20000, 'RON')"));
    QCOMPARE(verdict(office.decide("ana", id, office.option(id, 1))), QStringLiteral("ok"));
    QCOMPARE(office.desk("ana").tryMake(QStringLiteral("decision.authority_limits"), {{QStringLiteral("authority"), QStringLiteral("2")}, {QStringLiteral("decision_type"), QStringLiteral("refund_request")}}).state,
             QStringLiteral("42501"));
}

void DecisionsTest::someChoicesNeedASignOff()
{
    DecisionOffice office;
    const QString id = office.revealed({{QStringLiteral("decision_type"), QStringLiteral("contract_modification")}});
    const QString first = office.option(id, 1);
    QCOMPARE(office.decide("elena", id, first).rule, QStringLiteral("decision_sign_off"));
    const QString sign = QStringLiteral("SELECT decision.sign_off($1, $2, gen_random_uuid())");
    for (const char *person : {"elena", "radu", "vlad"})
        QCOMPARE(office.desk(person).query(sign, {id, first}).state, QStringLiteral("42501"));
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT decision.ask_sign_off($1, gen_random_uuid())"), {id}), QStringLiteral("1"));
    QCOMPARE(verdict(office.desk("ioana").query(sign, {id, office.option(id, 2)})), QStringLiteral("ok"));
    QCOMPARE(office.decide("elena", id, first).rule, QStringLiteral("decision_sign_off")); // that was for another option
    QCOMPARE(verdict(office.desk("ioana").query(sign, {id, first})), QStringLiteral("ok"));
    QCOMPARE(verdict(office.decide("elena", id, first)), QStringLiteral("ok"));
}

void DecisionsTest::handedUp()
{
    DecisionOffice office;
    const QString id = office.revealed({{QStringLiteral("urgency_level"), QStringLiteral("4")}});
    QCOMPARE(office.decide("ana", id, office.option(id, 1)).rule, QStringLiteral("decision_authority"));
    QStringList able;
    for (const QStringList &row : office.desk("ana").query(QStringLiteral("SELECT user_id FROM decision.deciders($1, $2)"), {id, office.option(id, 1)}).rows)
        able.append(row.first());
    able.sort();
    QStringList expected{office.user("elena"), office.user("vlad")};
    expected.sort();
    QCOMPARE(able, expected);
    const QString hand = QStringLiteral("SELECT decision.hand_up($1, $2, NULL, gen_random_uuid())");
    QCOMPARE(office.desk("ana").query(hand, {id, office.user("mihai")}).rule, QStringLiteral("hand_up_authority"));
    QCOMPARE(office.desk("vlad").query(hand, {id, office.user("vlad")}).state, QStringLiteral("42501"));
    QCOMPARE(verdict(office.desk("ana").query(hand, {id, office.user("vlad")})), QStringLiteral("ok"));
    QCOMPARE(office.desk("vlad").value(QStringLiteral("SELECT facts ->> 'step' FROM core.notifications WHERE kind = 'DECISION'")), QStringLiteral("handed"));
    QCOMPARE(verdict(office.decide("vlad", id, office.option(id, 1))), QStringLiteral("ok"));
}

void DecisionsTest::anotherChoiceNeedsAReason()
{
    DecisionOffice office;
    const QString id = office.revealed();
    const Outcome bare = office.decide("ana", id, office.option(id, 2));
    QCOMPARE(bare.state, QStringLiteral("PU011"));
    QCOMPARE(bare.rule, QStringLiteral("decision_reason"));
    QCOMPARE(verdict(office.decide("ana", id, office.option(id, 2), QStringLiteral("   "))), QStringLiteral("decision_reason"));
    QCOMPARE(verdict(office.decide("ana", id, office.option(id, 2), QStringLiteral("Așa a cerut clientul"))), QStringLiteral("ok"));
}

void DecisionsTest::undoTakesBackWhatItCan()
{
    DecisionOffice office;
    Desk &ana = office.desk("ana");
    const QString id = office.framed();
    const auto lastAction = [&] { return office.db.value(QStringLiteral("SELECT action_id FROM decision.customer_decisions WHERE id = $1"), {id}); };
    QCOMPARE(undoLines(ana.undo(lastAction())), QStringList{QStringLiteral("decision.customer_decisions restored")});
    QCOMPARE(office.state(id), QStringLiteral("team_input 2"));
    QVERIFY(office.move("ana", id, teamInput, 3).ok());
    QVERIFY(ana.save(criteriaTable, office.criterion(id, 1), {{QStringLiteral("weight"), QStringLiteral("4")}}).ok());
    const QString weighed = ana.lastAction();
    QVERIFY(office.move("ana", id, evaluating, 4).ok());
    // Not the start of scoring, and nothing that scoring stands on.
    QCOMPARE(undoLines(ana.undo(lastAction())), QStringList{QStringLiteral("refused PU020 decision_not_undone")});
    QCOMPARE(undoLines(ana.undo(weighed)), QStringList{QStringLiteral("refused PU013 decision_frozen")});
    for (const char *person : {"ana", "mihai", "lisa", "elena"})
        office.score(person, id, 7);
    QVERIFY(office.move("ana", id, evaluating, 5).ok());
    QCOMPARE(undoLines(ana.undo(lastAction())), QStringList{QStringLiteral("refused PU020 decision_not_undone")});
    // What was decided can be taken back, until somebody wrote down what came of it.
    QVERIFY(office.decide("ana", id, office.option(id, 1)).ok());
    QCOMPARE(undoLines(ana.undo(lastAction())), (QStringList{QStringLiteral("decision.customer_decisions restored"), QStringLiteral("decision.decision_outcomes removed")}));
    QCOMPARE(office.state(id), QStringLiteral("evaluating 5"));
    QVERIFY(office.decide("ana", id, office.option(id, 2), QStringLiteral("totuși")).ok());
    const QString outcome = office.db.value(QStringLiteral("SELECT id FROM decision.decision_outcomes WHERE decision_id = $1 AND deleted_at IS NULL"), {id});
    QVERIFY(ana.save(outcomeTable, outcome, {{QStringLiteral("customer_satisfaction_score"), QStringLiteral("8")}, {QStringLiteral("customer_retained"), QStringLiteral("true")}}).ok());
    const QString filled = ana.lastAction();
    QCOMPARE(undoLines(ana.undo(lastAction())), QStringList{QStringLiteral("refused PU020 decision_answered")});
    QCOMPARE(undoLines(ana.undo(filled)), QStringList{QStringLiteral("decision.decision_outcomes restored")});
    QCOMPARE(ana.save(outcomeTable, outcome, {{QStringLiteral("selected_option_id"), office.option(id, 1)}}).rule, QStringLiteral("decision_move"));
    // A decision goes with all that is its own, and comes back with it.
    const QString other = office.framed();
    QVERIFY(ana.remove(decisionTable, other).ok());
    const QString live = QStringLiteral("SELECT count(*) FROM decision.decision_criteria WHERE decision_id = $1 AND deleted_at IS NULL");
    QCOMPARE(ana.value(live, {other}), QStringLiteral("0"));
    QVERIFY(ana.undo(ana.lastAction()).ok());
    QCOMPARE(ana.value(live, {other}), QStringLiteral("3"));
    // So does one that was called off while it was scored.
    const QString dropped = office.scoring();
    QVERIFY(office.move("ana", dropped, QStringLiteral("cancelled"), 4).ok());
    QCOMPARE(verdict(ana.remove(decisionTable, dropped)), QStringLiteral("ok"));
    QCOMPARE(ana.value(live, {dropped}), QStringLiteral("0"));
}

void DecisionsTest::draftsHaveVersions()
{
    DecisionOffice office;
    const QString id = office.revealed();
    const QString drafts = QStringLiteral("decision.response_drafts");
    const auto draft = [&](const char *person, const char *text, const char *tone) {
        return office.desk(person).tryMake(drafts, {{QStringLiteral("decision_id"), id}, {QStringLiteral("draft_content"), QString::fromUtf8(text)}, {QStringLiteral("tone"), QString::fromLatin1(tone)},
                                                    {QStringLiteral("based_on_option_id"), office.option(id, 1)}});
    };
    QVERIFY(draft("ana", "Stimate client", "formal_corporate").ok());
    QVERIFY(draft("elena", "Dragă Ion", "friendly_apologetic").ok());
    QCOMPARE(draft("ana", "x", "shouting").state, QStringLiteral("23514"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT string_agg(draft_version || tone, ',' ORDER BY draft_version) FROM decision.response_drafts")),
             QStringLiteral("1formal_corporate,2friendly_apologetic"));
    QCOMPARE(draft("vlad", "x", "formal_corporate").state, QStringLiteral("42501"));
}

void DecisionsTest::targetTimes_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const char *call, const char *target) { QTest::newRow(name) << QString::fromLatin1(call) << QString::fromLatin1(target); };
    // 23 January 2026 is a Friday, the 24th a holiday on a Saturday; work is from nine to six.
    row("two hours", "5, NULL, '2026-01-22 10:30 Europe/Bucharest'", "2026-01-22 12:30");
    row("two hours over a weekend", "5, NULL, '2026-01-23 17:00 Europe/Bucharest'", "2026-01-26 10:00");
    row("same day", "4, NULL, '2026-01-23 10:00 Europe/Bucharest'", "2026-01-23 18:00");
    row("same day, in the evening", "4, NULL, '2026-01-23 19:00 Europe/Bucharest'", "2026-01-26 18:00");
    row("hours of the type", "3, 'service_outage', '2026-01-23 16:00 Europe/Bucharest'", "2026-01-26 11:00");
    row("no type", "1, NULL, '2026-01-19 09:00 Europe/Bucharest'", "2026-01-21 15:00");
}

void DecisionsTest::targetTimes()
{
    QFETCH(QString, call);
    QFETCH(QString, target);
    static DecisionOffice office;
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT to_char(decision.target_at(%1) AT TIME ZONE 'Europe/Bucharest', 'YYYY-MM-DD HH24:MI')").arg(call)), target);
}

void DecisionsTest::lateOnesAreToldUpwards()
{
    DecisionOffice office;
    const QString id = office.decision({{QStringLiteral("urgency_level"), QStringLiteral("5")}});
    (void)office.decision();
    const QString late = QStringLiteral("SELECT count(*) FROM decision.overdue()");
    QCOMPARE(office.desk("ana").value(late), QStringLiteral("0"));
    office.db.exec(QStringLiteral("UPDATE decision.customer_decisions SET expected_resolution_date = now() - interval '1 hour', version = version + 1 WHERE id = '%1'").arg(id));
    QCOMPARE(office.desk("dan").value(late), QStringLiteral("1"));
    QCOMPARE(office.desk("vlad").value(late), QStringLiteral("0"));
    const QString tell = QStringLiteral("SELECT decision.escalate_overdue()");
    QCOMPARE(office.desk("vlad").value(tell), QStringLiteral("0"));
    QCOMPARE(office.desk("dan").value(tell), QStringLiteral("1")); // Elena, the next above Ana
    for (const char *person : {"dan", "ana", "elena"})
        QCOMPARE(office.desk(person).value(tell), QStringLiteral("0"));
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT facts ->> 'step' FROM core.notifications WHERE kind = 'DECISION' AND subject_id = $1"), {id}), QStringLiteral("overdue"));
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT version FROM decision.customer_decisions WHERE id = $1"), {id}), QStringLiteral("2")); // nobody changed it by that
}

void DecisionsTest::outcomesAreAskedFor()
{
    DecisionOffice office;
    const QString id = office.revealed();
    QCOMPARE(verdict(office.move("ana", id, QStringLiteral("resolved"), 6, QStringLiteral(R"({"option": "%1", "ask_on": "2026-01-01"})").arg(office.option(id, 1)))), QStringLiteral("ok"));
    const QString tell = QStringLiteral("SELECT decision.escalate_overdue()");
    QCOMPARE(office.desk("ana").value(tell), QStringLiteral("1"));
    QCOMPARE(office.desk("ana").value(tell), QStringLiteral("0"));
    QCOMPARE(office.desk("elena").value(tell), QStringLiteral("0")); // whose decision it was is asked
}

void DecisionsTest::foundAndNamed()
{
    DecisionOffice office;
    const QString id = office.decision({{QStringLiteral("title"), QStringLiteral("Credit pentru pană")}});
    const QString find = QStringLiteral("SELECT row_id FROM core.search_hits($1, NULL, 5) WHERE kind = 'decision'");
    QCOMPARE(office.desk("dan").value(find, {QStringLiteral("pana")}), id);
    QCOMPARE(office.desk("dan").value(find, {QStringLiteral("DC-001")}), id);
    QVERIFY(office.desk("vlad").query(find, {QStringLiteral("pana")}).rows.isEmpty());
    const QString name = QStringLiteral("SELECT title FROM core.record_names('{decision}', ARRAY[$1]::uuid[])");
    QCOMPARE(office.desk("dan").value(name, {id}), QStringLiteral("Credit pentru pană"));
    QVERIFY(office.desk("vlad").query(name, {id}).rows.isEmpty());
}

void DecisionsTest::everyOrganisationStartsWithTheTenTypes()
{
    DecisionOffice office;
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT string_agg(type_code || ' ' || typical_resolution_time_hours || CASE WHEN requires_escalation THEN ' e' ELSE '' END, ',' ORDER BY sort_no) "
                                                     "FROM decision.response_types")),
             QStringLiteral("refund_full 24 e,refund_partial 12,billing_dispute 24 e,service_outage 4 e,feature_request 72,contract_change 48 e,churn_risk 24 e,escalation 8 e,"
                            "data_privacy 48 e,general_inquiry 12"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(DISTINCT response_type_code) FROM decision.criteria_templates")), QStringLiteral("10"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT string_agg(coalesce(max_amount::text, 'any'), ' ' ORDER BY authority) FROM decision.authority_limits WHERE currency = 'RON'")),
             QStringLiteral("500.00 2500.00 10000.00 50000.00 any"));
}

} // namespace punte
