// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BlindScoringTest.h"

#include "DecisionOffice.h"

#include <QSet>
#include <QTest>

namespace punte {

namespace {

const QString secretWord = QStringLiteral("cuvantascuns");

/// Every column of every table and view that this person may select, as one statement each that counts rows with the word.
QStringList sweepOf(DecisionOffice &office, const QString &login)
{
    QStringList all;
    for (const QStringList &row : office.db.rows(QStringLiteral(
             "SELECT c.oid::regclass::text, string_agg(format('t.%I::text', a.attname), ', ') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
             "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND has_column_privilege($1, c.oid, a.attnum, 'SELECT') "
             "WHERE c.relkind IN ('r', 'v', 'm', 'p') AND n.nspname NOT LIKE 'pg_toast%' AND n.nspname <> 'information_schema' AND has_schema_privilege($1, n.oid, 'USAGE') "
             "AND (n.nspname <> 'pg_catalog' OR c.relname IN ('pg_stat_activity', 'pg_stats', 'pg_prepared_statements', 'pg_cursors', 'pg_settings')) "
             "GROUP BY c.oid ORDER BY 1"), {login}))
        all.append(QStringLiteral("SELECT count(*) FROM %1 t WHERE concat_ws('|', %2) LIKE '%' || $1 || '%'").arg(row.at(0), row.at(1)));
    return all;
}

/// What stands in every table that scoring might betray itself by: actions, ledger, notices, search, and the marks that locks leave on rows.
QString traces(DecisionOffice &office)
{
    return office.db.value(QStringLiteral(
        "SELECT (SELECT count(*) FROM core.actions) || ' ' || (SELECT count(*) FROM core.audit_logs) || ' ' || (SELECT count(*) FROM core.notifications) || ' ' || "
        "(SELECT md5(string_agg(folded, '' ORDER BY row_id)) FROM core.search_index) || ' ' || (SELECT string_agg(xmin::text || '-' || xmax::text, ',' ORDER BY id) FROM decision.customer_decisions) "
        "|| ' ' || (SELECT string_agg(xmin::text || '-' || xmax::text, ',' ORDER BY id) FROM decision.response_options) || ' ' || "
        "(SELECT string_agg(xmin::text || '-' || xmax::text, ',' ORDER BY id) FROM decision.decision_criteria) || ' ' || (SELECT string_agg(xmin::text || '-' || xmax::text, ',' ORDER BY id) FROM decision.rounds) "
        "|| ' ' || (SELECT string_agg(xmin::text || '-' || xmax::text, ',' ORDER BY id) FROM decision.evaluators) || ' ' || (SELECT string_agg(xmin::text || '-' || xmax::text, ',' ORDER BY id) FROM core.users)"));
}

QString progressOf(DecisionOffice &office, const char *person, const QString &decision)
{
    return office.desk(person).value(QStringLiteral("SELECT concat_ws(' ', round_no, state, complete || '/' || invited, coalesce(mine, '-')) FROM decision.progress($1)"), {decision});
}

} // namespace

void BlindScoringTest::badScoresAreRefused()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const auto cell = [&](const QString &score, const QString &confidence, const QString &comment = {}) { return verdict(office.cell("mihai", id, 1, 1, score, confidence, comment)); };
    const QString five = QStringLiteral("5");
    QCOMPARE(cell(QStringLiteral("0"), five), QStringLiteral("score_range"));
    QCOMPARE(cell(QStringLiteral("11"), five), QStringLiteral("score_range"));
    QCOMPARE(cell(QStringLiteral("5.5"), five), QStringLiteral("22P02"));
    QCOMPARE(cell(five, QStringLiteral("0")), QStringLiteral("confidence_range"));
    QCOMPARE(cell(five, QStringLiteral("6")), QStringLiteral("confidence_range"));
    QCOMPARE(cell(five, five, QString(1000000, u'x')), QStringLiteral("comment_too_long"));
    const QString other = office.scoring();
    const QString call = QStringLiteral("SELECT decision.score_cell($1, $2, $3, 5)");
    QCOMPARE(verdict(office.desk("mihai").query(call, {id, office.option(other, 1), office.criterion(id, 1)})), QStringLiteral("not_of_this_decision"));
    QCOMPARE(verdict(office.desk("mihai").query(call, {id, office.option(id, 1), office.criterion(other, 1)})), QStringLiteral("not_of_this_decision"));
    QCOMPARE(verdict(office.desk("mihai").query(call, {Desk::newId(), office.option(id, 1), office.criterion(id, 1)})), QStringLiteral("not_evaluator"));
    for (const char *person : {"dan", "vlad", "radu", "ioana", "analist"}) {
        QCOMPARE(verdict(office.cell(person, id, 1, 1, five)), QStringLiteral("not_evaluator"));
        QCOMPARE(verdict(office.desk(person).query(QStringLiteral("SELECT * FROM decision.my_scores($1)"), {id})), QStringLiteral("not_evaluator"));
    }
    // Handed in whole, and once.
    QCOMPARE(verdict(office.cell("mihai", id, 1, 1, five)), QStringLiteral("ok"));
    const Outcome early = office.submit("mihai", id);
    QCOMPARE(early.rule, QStringLiteral("scores_incomplete"));
    QCOMPARE(early.args.value(QLatin1String("missing")).toInt(), 8);
    office.score("mihai", id, 6);
    QCOMPARE(verdict(office.submit("mihai", id)), QStringLiteral("already_submitted"));
    QCOMPARE(cell(five, five), QStringLiteral("already_submitted"));
    // A comment on what cannot be judged would be lost.
    for (int option = 1; option <= 3; ++option)
        for (int criterion = 1; criterion <= 3; ++criterion)
            QVERIFY(office.cell("lisa", id, option, criterion, QString(), five, option * criterion == 9 ? QStringLiteral("nu știu") : QString()).ok());
    QCOMPARE(verdict(office.submit("lisa", id)), QStringLiteral("comment_without_score"));
}

void BlindScoringTest::everyoneHasAnOrderOfHisOwn()
{
    DecisionOffice office;
    const QString order = QStringLiteral("SELECT string_agg(option_id::text, ',' ORDER BY option_place) FROM (SELECT DISTINCT option_id, option_place FROM decision.my_scores($1)) x");
    QSet<QString> seen;
    for (int i = 0; i < 4; ++i) {
        const QString id = office.scoring();
        QSet<QString> places;
        for (const char *person : {"ana", "mihai", "lisa", "elena"}) {
            const QString mine = office.desk(person).value(order, {id});
            QCOMPARE(office.desk(person).value(order, {id}), mine); // the same whenever it is asked
            places.insert(mine);
        }
        seen.insert(QString::number(places.size()));
    }
    QVERIFY2(seen != QSet<QString>{QStringLiteral("1")}, "everybody saw the same order");
}

void BlindScoringTest::nothingReadableTellsOfAScore()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const QString before = traces(office);
    office.score("lisa", id, 9, secretWord);
    QVERIFY(office.cell("elena", id, 1, 1, QStringLiteral("3"), QStringLiteral("2"), secretWord).ok());
    QCOMPARE(traces(office), before); // no action, no line, no notice, no lock on anything that can be read
    for (const QString &person : DecisionOffice::everybody()) {
        const QByteArray name = person.toLatin1();
        if (name == "lisa" || name == "elena")
            continue;
        Desk &desk = office.desk(name.constData());
        for (const QString &sql : sweepOf(office, office.db.names().login(QStringLiteral("decide.") + person))) {
            const Outcome found = desk.query(sql, {secretWord});
            QVERIFY2(!found.ok() || found.first() == QLatin1String("0"), qPrintable(person + u' ' + sql));
        }
        for (const char *table : {"eval.scores", "eval.ballots", "eval.secrets", "eval.step_asides"}) {
            for (const char *how : {"SELECT * FROM %1", "EXPLAIN SELECT * FROM %1", "EXPLAIN ANALYZE SELECT * FROM %1", "DELETE FROM %1", "COPY %1 TO STDOUT"})
                QCOMPARE(desk.query(QString::fromLatin1(how).arg(QLatin1String(table))).state, QStringLiteral("42501"));
        }
        for (const char *call : {"eval.tag('x', $1, $1)", "eval.discard($1, 1)", "eval.close_round($1, true, $1)", "eval.values_of($1, 1)", "eval.leaders($1, 1)", "eval.open_round($1, NULL, true, $1)",
                 "decision.reveal((SELECT d FROM decision.customer_decisions d WHERE id = $1), $1)", "decision.hindrances($1, $1, $1)", "decision.tell($1, 'x', '{}', 'x', $1)"})
            QCOMPARE(desk.query(QStringLiteral("SELECT ") + QLatin1String(call), {id}).state, QStringLiteral("42501"));
        for (const char *view : {"decision.evaluations", "decision.revealed_scores", "decision.option_results"})
            QCOMPARE(desk.value(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(view)), QStringLiteral("0"));
        for (const char *call : {"core.ledger(NULL, 1000)", "core.undo_stack(1000)", "core.history('decision.customer_decisions', $1::uuid, 1000)", "core.history('decision.rounds', $1::uuid, 1000)",
                 "core.search_hits('cuvantascuns', NULL, 50)", "core.changes_since(NULL, NULL)", "decision.progress($1::uuid)", "decision.my_scores($1::uuid)",
                 "decision.may_decide($1::uuid, NULL)", "decision.deciders($1::uuid, NULL)"}) {
            const QString sql = QString::fromLatin1(call).contains(u'$') ? QStringLiteral("SELECT x::text FROM %1 x").arg(QLatin1String(call))
                                                                        : QStringLiteral("SELECT x::text FROM %1 x WHERE $1::uuid IS NOT NULL").arg(QLatin1String(call));
            for (const QStringList &row : desk.query(sql, {id}).rows)
                QVERIFY2(!row.first().contains(secretWord), qPrintable(person + u' ' + sql));
        }
    }
    // Counted, without a name or a time.
    QCOMPARE(progressOf(office, "dan", id), QStringLiteral("1 open 1/4 -"));
    QCOMPARE(progressOf(office, "lisa", id), QStringLiteral("1 open 1/4 submitted"));
    QCOMPARE(progressOf(office, "elena", id), QStringLiteral("1 open 1/4 draft"));
    QCOMPARE(office.desk("vlad").query(QStringLiteral("SELECT * FROM decision.progress($1)"), {id}).rule, QStringLiteral("row_not_readable"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM information_schema.columns WHERE table_schema = 'eval' AND data_type LIKE 'timestamp%'")), QStringLiteral("0"));
    QCOMPARE(office.desk("lisa").value(QStringLiteral("SELECT count(*) FROM decision.my_scores($1) WHERE anonymous_comment = $2 AND score = 9"), {id, secretWord}), QStringLiteral("9"));
}

void BlindScoringTest::whatIsClosedStaysClosed()
{
    DecisionOffice office;
    const QString id = office.revealed();
    QCOMPARE(verdict(office.cell("mihai", id, 1, 1, QStringLiteral("5"))), QStringLiteral("scoring_closed"));
    QCOMPARE(verdict(office.submit("mihai", id)), QStringLiteral("scoring_closed"));
    QCOMPARE(verdict(office.desk("mihai").query(QStringLiteral("SELECT decision.step_aside($1)"), {id})), QStringLiteral("scoring_closed"));
    QCOMPARE(verdict(office.cell("ana", office.framed(), 1, 1, QStringLiteral("5"))), QStringLiteral("scoring_closed"));
    for (const char *sql : {"INSERT INTO decision.revealed_scores (decision_id) VALUES ($1)", "UPDATE decision.rounds SET is_small = true WHERE decision_id = $1",
             "UPDATE decision.revealed_scores SET score = 10 WHERE decision_id = $1", "INSERT INTO decision.evaluations (decision_id) VALUES ($1)"})
        QCOMPARE(office.desk("ana").query(QString::fromLatin1(sql), {id}).state, QStringLiteral("42501"));
}

void BlindScoringTest::revealNeedsRightAndEnoughScores()
{
    DecisionOffice office;
    const QString id = office.scoring();
    office.score("ana", id, 5);
    office.score("mihai", id, 6);
    const Outcome few = office.move("ana", id, evaluating, 5);
    QCOMPARE(few.rule, QStringLiteral("too_few_scores"));
    QCOMPARE(few.args.value(QLatin1String("complete")).toInt(), 2);
    office.score("lisa", id, 7);
    for (const char *person : {"vlad", "radu", "analist", "ioana"})
        QCOMPARE(office.move(person, id, evaluating, 5).rule, QStringLiteral("no_right"));
    QCOMPARE(office.move("mihai", id, evaluating, 5).rule, QStringLiteral("reveal_authority")); // a member, neither creator nor of authority 3
    QCOMPARE(verdict(office.move("elena", id, evaluating, 5)), QStringLiteral("ok"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(*) FROM decision.evaluations WHERE decision_id = $1"), {id}), QStringLiteral("27"));
    QCOMPARE(progressOf(office, "elena", id), QStringLiteral("1 revealed 3/4 none"));
}

void BlindScoringTest::deadlineRevealsNothing()
{
    DecisionOffice office;
    const QString id = office.scoring();
    office.score("ana", id, 5);
    office.db.exec(QStringLiteral("UPDATE decision.rounds SET deadline = now() - interval '1 day', version = version + 1"));
    QCOMPARE(office.move("ana", id, evaluating, 5).rule, QStringLiteral("too_few_scores"));
    QCOMPARE(office.state(id), QStringLiteral("evaluating 4"));
    QCOMPARE(office.move("ana", id, evaluating, 4, QStringLiteral(R"({"extend": "2020-01-01"})")).rule, QStringLiteral("deadline_passed"));
    QCOMPARE(verdict(office.move("ana", id, evaluating, 4, QStringLiteral(R"({"extend": "2999-01-01"})"))), QStringLiteral("ok"));
    QVERIFY2(office.cell("mihai", id, 1, 1, QStringLiteral("5")).ok(), "extending keeps what was scored and goes on");
    // Without a result: nothing is shown, and whoever decides gives a reason.
    QCOMPARE(verdict(office.move("ana", id, evaluating, 5, QStringLiteral(R"({"without_result": true})"))), QStringLiteral("ok"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT (SELECT count(*) FROM eval.scores) + (SELECT count(*) FROM eval.secrets) + (SELECT count(*) FROM decision.revealed_scores)")), QStringLiteral("0"));
    QCOMPARE(office.decide("ana", id, office.option(id, 1)).rule, QStringLiteral("decision_reason"));
    QCOMPARE(verdict(office.decide("ana", id, office.option(id, 1), QStringLiteral("a trebuit"))), QStringLiteral("ok"));
}

void BlindScoringTest::revealUnlinks()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const QList<const char *> people{"ana", "mihai", "lisa", "elena"};
    for (int i = 0; i < people.size(); ++i)
        office.score(people.at(i), id, 2 + 2 * i, QStringLiteral("vorbe %1").arg(i));
    QVERIFY(office.move("ana", id, evaluating, 5).ok());
    QCOMPARE(office.db.value(QStringLiteral("SELECT (SELECT count(*) FROM eval.scores) + (SELECT count(*) FROM eval.ballots) + (SELECT count(*) FROM eval.secrets)")), QStringLiteral("0"));
    const QString tied = QStringLiteral("SELECT count(*) || ' ' || count(DISTINCT evaluator_tag) || ' ' || count(evaluator_id) || ' ' || count(created_at) || ' ' || count(DISTINCT id) "
                                        "FROM decision.evaluations WHERE decision_id = $1");
    QCOMPARE(office.desk("dan").value(tied, {id}), QStringLiteral("36 36 0 0 36")); // four: nothing ties two cells together
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(DISTINCT xmin::text) || ' ' || count(DISTINCT (r).created_at) FROM (SELECT xmin, r FROM decision.revealed_scores r WHERE decision_id = $1) x"), {id}),
             QStringLiteral("1 1"));
    // Every comment is there, and not always beside its own score: 36 pairs all in place by chance is out of the question.
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(anonymous_comment) FROM decision.evaluations WHERE decision_id = $1"), {id}), QStringLiteral("36"));
    QVERIFY(office.desk("dan").value(QStringLiteral("SELECT count(*) FROM decision.evaluations WHERE decision_id = $1 AND anonymous_comment = 'vorbe ' || (score / 2 - 1)"), {id}).toInt() < 36);
}

void BlindScoringTest::fiveKeepTheirRowsTogether()
{
    DecisionOffice office;
    const QString id = office.framed();
    (void)office.desk("ana").make(QStringLiteral("decision.evaluators"), {{QStringLiteral("decision_id"), id}, {QStringLiteral("member_id"), office.member("dan")}});
    QVERIFY(office.move("ana", id, evaluating, 4).ok());
    int score = 2;
    for (const char *person : {"ana", "mihai", "lisa", "elena", "dan"})
        office.score(person, id, score++);
    QVERIFY(office.move("ana", id, evaluating, 5).ok());
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(*) || ' ' || count(DISTINCT evaluator_tag) FROM decision.evaluations")), QStringLiteral("45 5"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT max(n) FROM (SELECT count(DISTINCT score) AS n FROM decision.evaluations GROUP BY evaluator_tag) x")), QStringLiteral("1"));
}

void BlindScoringTest::revealComputesTheMethods()
{
    // The vector pub-saw-balanced of methods.md: scores and confidences by option, criterion, evaluator.
    const int scores[3][3][3]{{{8, 9, 7}, {4, 3, 5}, {6, 7, 6}}, {{7, 7, 8}, {7, 8, 6}, {8, 7, 7}}, {{3, 4, 2}, {9, 9, 10}, {5, 6, 4}}};
    const int trust[3][3][3]{{{5, 3, 2}, {4, 4, 5}, {3, 3, 1}}, {{5, 5, 4}, {2, 3, 5}, {4, 4, 4}}, {{5, 1, 3}, {5, 5, 5}, {2, 4, 4}}};
    DecisionOffice office;
    const QString id = office.scoring();
    const QList<const char *> people{"ana", "mihai", "lisa"};
    for (int e = 0; e < 3; ++e) {
        for (int o = 0; o < 3; ++o)
            for (int c = 0; c < 3; ++c)
                QVERIFY(office.cell(people.at(e), id, o + 1, c + 1, QString::number(scores[o][c][e]), QString::number(trust[o][c][e])).ok());
        QVERIFY(office.submit(people.at(e), id).ok());
    }
    QVERIFY(office.move("ana", id, evaluating, 5).ok());
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT string_agg(round(r.value::numeric, 6) || ' ' || round(r.value_equal_trust::numeric, 6) || ' ' || r.rank, ', ' ORDER BY o.sort_no) "
                                                     "FROM decision.option_results r JOIN decision.response_options o ON o.id = r.option_id")),
             QStringLiteral("6.470597 6.378378 2, 7.169884 7.243243 1, 5.270270 5.360360 3"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT kendall_w || ' ' || rests_on_one_voice || ' ' || (leader_option_id = leader_equal_trust) || ' ' || evaluators FROM decision.rounds")),
             QStringLiteral("1 false true 3"));
    // Ours against the same formula written down once more, over the cells that came out.
    QVERIFY(office.desk("dan").value(QStringLiteral(
        "WITH v AS (SELECT option_id, criteria_id, score::float8 AS x, count(*) OVER (PARTITION BY option_id, criteria_id) AS m FROM decision.evaluations), "
        "o AS (SELECT sum((a.x - b.x) ^ 2 / (a.m - 1)) / (SELECT count(*) FROM v) AS d FROM (SELECT *, row_number() OVER () AS n FROM v) a JOIN (SELECT *, row_number() OVER () AS n FROM v) b "
        "ON a.option_id = b.option_id AND a.criteria_id = b.criteria_id AND a.n <> b.n), "
        "e AS (SELECT sum((a.x - b.x) ^ 2) / ((SELECT count(*) FROM v) * ((SELECT count(*) FROM v) - 1)) AS d FROM v a CROSS JOIN v b) "
        "SELECT abs(1 - o.d / e.d - (SELECT krippendorff_alpha FROM decision.rounds)) < 1e-9 FROM o, e")) == QLatin1String("t"));
}

void BlindScoringTest::cellsThatNobodyJudged()
{
    DecisionOffice office;
    const QString id = office.scoring();
    for (const char *person : {"ana", "mihai", "lisa"}) {
        for (int option = 1; option <= 3; ++option)
            for (int criterion = 1; criterion <= 3; ++criterion)
                QVERIFY(office.cell(person, id, option, criterion, option == 1 && criterion == 1 ? QString() : QString::number(10 - option)).ok());
        QVERIFY(office.submit(person, id).ok()); // cannot judge counts as done
    }
    QVERIFY(office.move("ana", id, evaluating, 5).ok());
    // A keeps a value but is not ranked; B leads.
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT string_agg(coalesce(r.rank::text, '-') || ' ' || r.is_complete, ', ' ORDER BY o.sort_no) FROM decision.option_results r "
                                                     "JOIN decision.response_options o ON o.id = r.option_id")), QStringLiteral("- false, 1 true, 2 true"));
    // All cells empty: no values, nobody leads, a reason is asked for.
    const QString empty = office.scoring();
    for (const char *person : {"ana", "mihai", "lisa"}) {
        for (int option = 1; option <= 3; ++option)
            for (int criterion = 1; criterion <= 3; ++criterion)
                QVERIFY(office.cell(person, empty, option, criterion, QString()).ok());
        QVERIFY(office.submit(person, empty).ok());
    }
    QVERIFY(office.move("ana", empty, evaluating, 5).ok());
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(value) || ' ' || count(rank) || ' ' || count(*) FROM decision.option_results WHERE decision_id = $1"), {empty}), QStringLiteral("0 0 3"));
    QCOMPARE(office.decide("ana", empty, office.option(empty, 1)).rule, QStringLiteral("decision_reason"));
}

void BlindScoringTest::steppingAside()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const QString aside = QStringLiteral("SELECT decision.step_aside($1)");
    QVERIFY(office.cell("elena", id, 1, 1, QStringLiteral("5")).ok());
    QCOMPARE(verdict(office.desk("elena").query(aside, {id})), QStringLiteral("ok"));
    QCOMPARE(progressOf(office, "elena", id), QStringLiteral("1 open 0/3 aside"));
    QCOMPARE(verdict(office.cell("elena", id, 1, 1, QStringLiteral("5"))), QStringLiteral("not_evaluator"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM eval.scores")), QStringLiteral("0"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) || coalesce(max(reason), '') FROM core.audit_logs WHERE action = 'step_aside' AND decision_id = $1"), {id}), QStringLiteral("1"));
    office.score("ana", id, 5);
    QCOMPARE(verdict(office.desk("ana").query(aside, {id})), QStringLiteral("already_submitted"));
    QCOMPARE(office.desk("dan").query(aside, {id}).rule, QStringLiteral("not_evaluator"));
}

void BlindScoringTest::secondRound()
{
    DecisionOffice office;
    const QString id = office.revealed();
    const QString first = office.desk("dan").value(QStringLiteral("SELECT string_agg(score::text, ',' ORDER BY option_id, criteria_id, id) FROM decision.evaluations"));
    QCOMPARE(verdict(office.move("ana", id, evaluating, 4)), QStringLiteral("ok"));
    QCOMPARE(progressOf(office, "mihai", id), QStringLiteral("2 open 0/4 none")); // starts empty
    QCOMPARE(office.desk("mihai").value(QStringLiteral("SELECT count(score) FROM decision.my_scores($1)"), {id}), QStringLiteral("0"));
    office.score("mihai", id, 10, secretWord);
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT string_agg(score::text, ',' ORDER BY option_id, criteria_id, id) FROM decision.evaluations")), first); // the first one still stands
    for (const QString &sql : sweepOf(office, office.db.names().login(QStringLiteral("decide.radu")))) {
        const Outcome found = office.desk("radu").query(sql, {secretWord});
        QVERIFY2(!found.ok() || found.first() == QLatin1String("0"), qPrintable(sql));
    }
    office.score("ana", id, 10);
    office.score("lisa", id, 10);
    QCOMPARE(verdict(office.move("ana", id, evaluating, 5)), QStringLiteral("ok"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(*) || ' ' || min(score) || ' ' || min(round_no) FROM decision.evaluations")), QStringLiteral("27 10 2"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(DISTINCT round_no) FROM decision.revealed_scores")), QStringLiteral("2")); // both are kept
    QVERIFY(office.move("ana", id, evaluating, 4).ok());
    QVERIFY(office.move("ana", id, evaluating, 5, QStringLiteral(R"({"without_result": true})")).ok());
    QCOMPARE(office.move("ana", id, evaluating, 4).rule, QStringLiteral("no_more_rounds"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT min(round_no) FROM decision.evaluations")), QStringLiteral("2")); // what was closed without a result changes nothing
}

void BlindScoringTest::cancelAndDeactivation()
{
    DecisionOffice office;
    const QString id = office.scoring();
    office.score("lisa", id, 8, secretWord);
    QVERIFY(office.cell("mihai", id, 1, 1, QStringLiteral("4")).ok());
    office.db.exec(QStringLiteral("UPDATE core.users SET status = 'SUSPENDED', version = version + 1 WHERE id = '%1'").arg(office.user("lisa")));
    QCOMPARE(office.desk("lisa").query(QStringLiteral("SELECT * FROM decision.my_scores($1)"), {id}).rule, QStringLiteral("not_evaluator"));
    QCOMPARE(progressOf(office, "ana", id), QStringLiteral("1 open 1/4 none")); // the count does not tell by whom
    QCOMPARE(verdict(office.move("ana", id, QStringLiteral("cancelled"), 4, QStringLiteral(R"({"reason": "retrasă"})"))), QStringLiteral("ok"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT (SELECT count(*) FROM eval.scores) + (SELECT count(*) FROM eval.secrets) + (SELECT count(*) FROM decision.revealed_scores)")), QStringLiteral("0"));
    QCOMPARE(undoLines(office.desk("ana").undo(office.db.value(QStringLiteral("SELECT action_id FROM decision.customer_decisions WHERE id = $1"), {id}))),
             QStringList{QStringLiteral("refused PU020 decision_not_undone")});
    QCOMPARE(office.move("ana", id, evaluating, 5).rule, QStringLiteral("decision_move"));
}

void BlindScoringTest::aNewPasswordHidesOwnScores()
{
    DecisionOffice office;
    const QString id = office.scoring();
    QVERIFY(office.cell("mihai", id, 1, 1, QStringLiteral("4")).ok());
    office.score("lisa", id, 8);
    const QString mine = QStringLiteral("SELECT count(score) FROM decision.my_scores($1)");
    QCOMPARE(office.desk("mihai").value(mine, {id}), QStringLiteral("1"));
    office.db.exec(QStringLiteral("UPDATE core.users SET password_changed_at = now(), version = version + 1 WHERE id IN ('%1', '%2')").arg(office.user("mihai"), office.user("lisa")));
    QCOMPARE(office.desk("mihai").value(mine, {id}), QStringLiteral("0")); // whoever has the account now reads nothing of it
    QCOMPARE(office.desk("lisa").value(mine, {id}), QStringLiteral("0"));
    QCOMPARE(progressOf(office, "ana", id), QStringLiteral("1 open 1/4 none")); // what was handed in counts on, once
    QCOMPARE(verdict(office.cell("lisa", id, 1, 1, QStringLiteral("1"))), QStringLiteral("already_submitted"));
    QVERIFY(office.cell("mihai", id, 2, 2, QStringLiteral("6")).ok());
    QCOMPARE(office.desk("mihai").value(mine, {id}), QStringLiteral("1")); // begun anew
}

void BlindScoringTest::intervalsFromEightOn()
{
    DecisionOffice office;
    const QString id = office.framed();
    for (int i = 0; i < 5; ++i)
        (void)office.db.addUser({.login = QStringLiteral("decide.p%1").arg(i), .roles = {QStringLiteral("USER")}, .team = office.team});
    office.db.exec(QStringLiteral("INSERT INTO decision.evaluators (decision_id, member_id, user_id) SELECT '%1', m.id, m.user_id FROM core.team_members m JOIN core.users u ON u.id = m.user_id "
                                  "WHERE u.login ~ 'decide.p[0-9]$'").arg(id));
    QVERIFY(office.move("ana", id, evaluating, 4).ok());
    for (const char *person : {"ana", "mihai", "lisa", "elena"})
        office.score(person, id, 4);
    for (int i = 0; i < 5; ++i) {
        Desk desk(office.db, QStringLiteral("decide.p%1").arg(i));
        QVERIFY(desk.query(QStringLiteral("SELECT decision.score_cell($1, x.option_id, x.criteria_id, 8) FROM decision.my_scores($1) x"), {id}).ok());
        QVERIFY(desk.query(QStringLiteral("SELECT decision.submit_scores($1)"), {id}).ok());
    }
    QVERIFY(office.move("ana", id, evaluating, 5).ok());
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT bool_and(low > 4 AND low < value AND value < high AND high < 8) || ' ' || count(*) FROM decision.option_results")), QStringLiteral("true 3"));
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT evaluators || ' ' || (bootstrap_seed IS NOT NULL) FROM decision.rounds")), QStringLiteral("9 true"));
}

} // namespace punte
