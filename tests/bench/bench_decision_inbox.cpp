// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/PagedTableModel.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchReport.h"
#include "views/components/Page.h"
#include "views/components/RecordTable.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"

#include <QAbstractButton>
#include <QTest>

#include <memory>

using namespace punte;

namespace {

constexpr int goalMs = 200; // issue 4: a page of 500 decisions

/// So many decisions of one team, every fifth being scored by five, made past the triggers; the rest described, framed, decided.
std::unique_ptr<TestDatabase> decisionOffice(int rows)
{
    auto office = std::make_unique<TestDatabase>();
    const QUuid team = office->addTeam(QStringLiteral("Suport"));
    for (const char *name : {"ana", "mihai", "ioana", "radu", "irina"})
        (void)office->addUser({.login = QString::fromLatin1(name), .roles = {QStringLiteral("SALES_REP")}, .team = team, .teamRole = QStringLiteral("support_manager"), .authority = 3});
    office->exec(QStringLiteral(
        "INSERT INTO crm.customer_companies (company_name, team_id) SELECT 'Compania ' || n, '%1' FROM generate_series(1, 200) n;"
        "SET session_replication_role = replica;"
        "INSERT INTO decision.customer_decisions (number, team_id, created_by, customer_company_id, customer_name, title, description, decision_type, response_type_code, urgency_level,"
        " financial_impact, status, current_phase, expected_resolution_date, actual_resolution_date, created_at)"
        " SELECT n, m.team_id, m.id, c.id, c.company_name, 'Decizia ' || n, 'Ce s-a întâmplat', 'refund_request', 'refund_partial', 1 + n % 5, n * 10,"
        "        (ARRAY['evaluating', 'created', 'team_input', 'resolved', 'resolved'])[1 + n % 5], (ARRAY[4, 1, 2, 6, 6])[1 + n % 5], now() + (n % 90 - 30) * interval '7 hours',"
        "        CASE WHEN n % 5 > 2 THEN now() - n * interval '1 hour' END, now() - n * interval '1 hour'"
        " FROM generate_series(1, %2) n"
        " JOIN (SELECT t.*, row_number() OVER (ORDER BY t.id) AS no FROM core.team_members t) m ON m.no = 1 + n % 5"
        " JOIN (SELECT k.*, row_number() OVER (ORDER BY k.id) AS no FROM crm.customer_companies k) c ON c.no = 1 + n % 200;"
        "INSERT INTO decision.evaluators (decision_id, member_id, user_id) SELECT d.id, m.id, m.user_id FROM decision.customer_decisions d, core.team_members m WHERE d.current_phase IN (4, 6);"
        "INSERT INTO decision.rounds (decision_id, round_no, state, deadline) SELECT d.id, 1, CASE WHEN d.current_phase = 4 THEN 'open' ELSE 'revealed' END, now() + interval '1 day'"
        " FROM decision.customer_decisions d WHERE d.current_phase IN (4, 6);"
        "INSERT INTO eval.secrets (tenant_id, decision_id, round_no, secret) SELECT r.tenant_id, r.decision_id, 1, sha256(r.decision_id::text::bytea) FROM decision.rounds r WHERE r.state = 'open';"
        "INSERT INTO eval.ballots (tenant_id, decision_id, round_no, tag, seal, is_complete)"
        " SELECT s.tenant_id, s.decision_id, 1, eval.tag(s.secret, s.decision_id, e.user_id), eval.seal(s.secret, e.user_id), true"
        " FROM eval.secrets s JOIN decision.evaluators e ON e.decision_id = s.decision_id WHERE right(e.decision_id::text, 1) < '8';"
        "INSERT INTO decision.response_options (decision_id, title, description) SELECT d.id, 'Varianta', 'x' FROM decision.customer_decisions d WHERE d.status = 'resolved';"
        "INSERT INTO decision.decision_outcomes (decision_id, selected_option_id, decided_by, customer_satisfaction_score, customer_retained)"
        " SELECT o.decision_id, o.id, m.user_id, CASE WHEN d.number % 3 > 0 THEN 8 END, CASE WHEN d.number % 3 > 0 THEN true END"
        " FROM decision.response_options o JOIN decision.customer_decisions d ON d.id = o.decision_id JOIN core.team_members m ON m.id = d.created_by;"
        "SET session_replication_role = origin;"
        "ANALYZE decision.customer_decisions; ANALYZE decision.evaluators; ANALYZE decision.rounds; ANALYZE eval.ballots; ANALYZE eval.secrets; ANALYZE decision.decision_outcomes")
                      .arg(team.toString(QUuid::WithoutBraces))
                      .arg(rows));
    return office;
}

void measure(const TestDatabase &office, int rows)
{
    const BenchReport report(QStringLiteral("decision inbox, %1").arg(rows));
    QList<double> open;
    QList<double> filter;
    QList<double> board;
    for (int i = 0; i < benchSamples(); ++i) {
        BenchDesk bench(office.as(QStringLiteral("ana")));
        QElapsedTimer timer;
        timer.start();
        bench.click("decisions");
        Page *page = bench.desk.page("decisions");
        auto *table = page->findChild<RecordTable *>();
        const auto *model = qobject_cast<PagedTableModel *>(table->model());
        const auto real = [&] { return !model->isSelecting() && showsRealRows(*table); };
        open << BenchApplication::instance().untilPainted(table->viewport(), real, timer).value_or(60'000);
        bench.quiet();
        timer.start();
        bench.desk.window->action("decisions.show.score")->trigger();
        filter << BenchApplication::instance().untilPainted(table->viewport(), [&] { return !model->filter().terms.isEmpty() && real(); }, timer).value_or(60'000);
        bench.quiet();
        timer.start();
        QTest::mouseClick(page->topBarWidget()->findChild<QAbstractButton *>(QStringLiteral("segment1")), Qt::LeftButton);
        auto *cards = bench.desk.board()->column(2);
        board << BenchApplication::instance().untilPainted(cards->list().viewport(), [&] { return cards->list().model()->rowCount() > 0; }, timer).value_or(60'000);
    }
    report.add(QStringLiteral("click to real rows painted"), "ms", open, BenchGoal{goalMs, BenchGoal::Of::P95});
    report.add(QStringLiteral("mine to score"), "ms", filter, BenchGoal{goalMs, BenchGoal::Of::P95});
    report.add(QStringLiteral("its board"), "ms", board, BenchGoal{goalMs, BenchGoal::Of::P95});
}

} // namespace

/// `bench_decision_inbox`: the inbox of 500 and of 5,000 decisions, as a list, by a preset and as a board.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "500 5000"))
        return 0;
    BenchApplication app(argc, argv);
    prepareBench();
    for (const int rows : {500, 5000}) {
        if (benchWanted(QByteArray::number(rows).constData()))
            measure(*decisionOffice(rows), rows);
    }
    return 0;
}
