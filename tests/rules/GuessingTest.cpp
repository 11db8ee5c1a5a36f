// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GuessingTest.h"

#include "DecisionOffice.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace punte {

namespace {

// What the reveal shuffles by comes from the database and cannot be seeded, and two sigma are exceeded by chance alone in 2.3 % of all draws.
// So each of the 200 decisions has ten criteria, which are dealt out independently of each other: the guess at 200 decisions is made ten times, and
// what it gets on the average of the ten has to lie within chance + 2 sigma of 200 decisions. That bound stands at 2 * sqrt(10) = 6.3 sigma of the
// average: chance alone crosses it once in three billion, for every order that is tried. An order that really gives two sigma more is found every
// other time, one that gives three nearly always.
constexpr int batches = 10;
constexpr int decisions = 200;
constexpr int optionsEach = 2;
// Three rows in an order that tells nothing: the number of right guesses has mean 1 and variance 1 in each cell.
constexpr int chance = decisions * optionsEach;
const double sigma = std::sqrt(double(chance));

/// 200 decisions of four people, two options, ten criteria, revealed; the score says to the test alone whose it was.
void simulate(DecisionOffice &office)
{
    office.db.exec(QStringLiteral(
        "DO $$ DECLARE d uuid; k bytea; p record; BEGIN FOR i IN 1 .. %1 LOOP d := gen_random_uuid(); k := uuid_send(gen_random_uuid()); "
        "INSERT INTO decision.customer_decisions (id, team_id, created_by, customer_name, title, description, decision_type, status, current_phase) "
        "SELECT d, m.team_id, m.id, 'x', 'x' || i, 'x', 'refund_request', 'evaluating', 4 FROM core.team_members m JOIN core.users u ON u.id = m.user_id WHERE u.login LIKE '%decide.ana'; "
        "INSERT INTO decision.decision_criteria (decision_id, name, created_by) SELECT d, n, created_by FROM decision.customer_decisions, generate_series(1, %3) n WHERE id = d; "
        "INSERT INTO decision.response_options (decision_id, title, description, created_by) SELECT d, 'o' || n, 'x', created_by FROM decision.customer_decisions, generate_series(1, %2) n WHERE id = d; "
        "INSERT INTO decision.rounds (decision_id, round_no) VALUES (d, 1); "
        "INSERT INTO eval.secrets VALUES (core.my_tenant(), d, 1, k); "
        "FOR p IN SELECT n, md5('person' || n)::uuid AS id FROM generate_series(1, 4) n LOOP "
        "INSERT INTO eval.ballots VALUES (core.my_tenant(), d, 1, eval.tag(k, d, p.id), 'x', true); "
        "INSERT INTO eval.scores (tenant_id, decision_id, round_no, tag, option_id, criteria_id, score) SELECT core.my_tenant(), d, 1, eval.tag(k, d, p.id), r.id, c.id, 2 * p.n FROM decision.response_options r JOIN decision.decision_criteria c USING (decision_id) WHERE r.decision_id = d; "
        "END LOOP; PERFORM eval.close_round(d, true, NULL); UPDATE decision.customer_decisions SET current_phase = 5, version = version + 1 WHERE id = d; END LOOP; END $$")
                       .arg(decisions).arg(optionsEach).arg(batches));
}

/// Every order that somebody can read the cells in: by each column he may select and by each of the row itself, both ways, and through a hash.
QStringList ordersOf(DecisionOffice &office)
{
    QStringList all{QStringLiteral("md5(s.id::text)"), QStringLiteral("md5(s.evaluator_tag::text)")};
    for (const QStringList &row : office.desk("ana").query(QStringLiteral(
             "SELECT 's.' || quote_ident(a.attname) || CASE WHEN a.atttypid IN ('xid'::regtype, 'cid'::regtype) THEN '::text::bigint' ELSE '' END FROM pg_attribute a "
             "WHERE a.attrelid = 'decision.revealed_scores'::regclass AND NOT a.attisdropped AND a.attname <> 'score' AND has_column_privilege(a.attrelid, a.attnum, 'SELECT') ORDER BY 1")).rows)
        all << row.first() << row.first() + QStringLiteral(" DESC");
    return all;
}

/// Right guesses at each criterion. At each another one of the four knows his own row, and says of the others that they stand in this order.
QList<int> hitsBy(DecisionOffice &office, const QString &order)
{
    QList<int> hits;
    for (const QStringList &row : office.desk("ana").query(QStringLiteral(
             "SELECT count(*) FILTER (WHERE score = 2 * (place + CASE WHEN place >= own THEN 1 ELSE 0 END)) FROM (SELECT batch, own, score, row_number() OVER (PARTITION BY decision_id, option_id, batch ORDER BY place) AS place "
             "FROM (SELECT c.name::int AS batch, 1 + c.name::int % 4 AS own, s.decision_id, s.option_id, s.score, row_number() OVER (ORDER BY %1) AS place "
             "FROM decision.revealed_scores s JOIN decision.decision_criteria c ON c.id = s.criteria_id) x WHERE score <> 2 * own) y GROUP BY batch ORDER BY batch").arg(order)).rows)
        hits << row.first().toInt();
    return hits;
}

double averageOf(const QList<int> &hits)
{
    return double(std::accumulate(hits.begin(), hits.end(), 0)) / double(std::max<qsizetype>(1, hits.size()));
}

} // namespace

void GuessingTest::guessingStaysChance()
{
    DecisionOffice office;
    simulate(office);
    const QStringList orders = ordersOf(office);
    QVERIFY2(orders.size() > 30, qPrintable(orders.join(u' ')));
    double highest = 0;
    double lowest = chance * 3;
    int beyond = 0;
    for (const QString &order : orders) {
        const QList<int> hits = hitsBy(office, order);
        QCOMPARE(hits.size(), batches);
        const double average = averageOf(hits);
        const auto above = std::ranges::count_if(hits, [](int each) { return each > chance + 2 * sigma; });
        highest = std::max(highest, average);
        lowest = std::min(lowest, average);
        beyond += int(above);
        const QString told = QStringLiteral("by %1: %2 of 200 decisions on average, %3 to %4, %5 of %6 times above chance + 2 sigma").arg(order).arg(average, 0, 'f', 1)
                                 .arg(*std::ranges::min_element(hits)).arg(*std::ranges::max_element(hits)).arg(above).arg(batches);
        qInfo().noquote() << told;
        QVERIFY2(std::abs(average - chance) <= 2 * sigma, qPrintable(told)); // far below chance would tell as much as far above
    }
    qInfo().noquote() << QStringLiteral("%1 orders, chance %2, sigma %3: averages from %4 to %5, bound %6; single times above it: %7 of %8, %9 by chance")
                             .arg(orders.size()).arg(chance).arg(sigma).arg(lowest, 0, 'f', 1).arg(highest, 0, 'f', 1).arg(chance + 2 * sigma)
                             .arg(beyond).arg(orders.size() * batches).arg(0.023 * double(orders.size() * batches), 0, 'f', 0);
    // What the measure says of an order that does tell: all three are right.
    QCOMPARE(averageOf(hitsBy(office, QStringLiteral("s.score"))), 3.0 * chance);
    // Two cells of one person are tied by nothing.
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT count(*) = count(DISTINCT evaluator_tag) FROM decision.revealed_scores")), QStringLiteral("t"));
}

} // namespace punte
