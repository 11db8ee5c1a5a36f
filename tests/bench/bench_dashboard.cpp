// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchReport.h"
#include "views/campaigns/dashboard/DashboardBar.h"
#include "views/campaigns/dashboard/DashboardPage.h"
#include "views/campaigns/dashboard/FigureTile.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

using namespace punte;

namespace {

/// Two years of days on six channels for as many campaigns as make the rows, and half as many messages; made past the triggers, the sums at the end.
std::unique_ptr<TestDatabase> marketingOffice(qint64 rows)
{
    auto office = std::make_unique<TestDatabase>();
    (void)office->addUser({.login = QStringLiteral("lisa"), .roles = {QStringLiteral("MARKETER")}, .team = office->addTeam(QStringLiteral("Marketing"))});
    const qint64 campaigns = std::max<qint64>(1, rows / (730 * 6));
    office->exec(QStringLiteral(
        "SET session_replication_role = replica;"
        "INSERT INTO marketing.marketing_campaigns (name, status, start_date, end_date, total_budget, owner_id) "
        " SELECT 'Campania ' || n, 'ACTIVE', current_date - 729, current_date + 30, 1000 + n, (SELECT id FROM core.users LIMIT 1) FROM generate_series(1, %1) n;"
        "INSERT INTO marketing.campaign_metrics (campaign_id, channel_id, metric_date, impressions, clicks, conversions, cost, revenue, source) "
        " SELECT c.id, h.id, current_date - d, 1000 + d, 20 + d % 7, d % 3, 10 + d % 5, 30 + d % 11, 'ads' "
        " FROM marketing.marketing_campaigns c, marketing.marketing_channels h, generate_series(0, 729) d;"
        "INSERT INTO crm.contact_persons (last_name) SELECT 'Persoana ' || n FROM generate_series(1, 5000) n;"
        "INSERT INTO marketing.campaign_runs (campaign_id, run_no, planned_for, status) SELECT c.id, 1, now(), 'sent' FROM marketing.marketing_campaigns c;"
        "INSERT INTO marketing.campaign_sends (campaign_id, run_id, user_id, channel, status, sent_at, delivered_at, clicked_at) "
        " SELECT r.campaign_id, r.id, p.id, 'email', 'delivered', now() - n % 700 * interval '1 day', now(), CASE WHEN n % 6 = 0 THEN now() END "
        " FROM generate_series(1, %2) n JOIN (SELECT x.*, row_number() OVER () AS no FROM marketing.campaign_runs x) r ON r.no = 1 + n / 5000 "
        " JOIN (SELECT x.id, row_number() OVER () AS no FROM crm.contact_persons x) p ON p.no = 1 + n % 5000;"
        "SET session_replication_role = origin;"
        "SELECT marketing.count_sums(core.my_tenant());"
        "ANALYZE marketing.campaign_metrics; ANALYZE marketing.campaign_sends; ANALYZE marketing.metric_sums; ANALYZE marketing.campaign_sums")
                     .arg(campaigns)
                     .arg(std::min(rows / 2, campaigns * 5000)));
    return office;
}

void measure(TestDatabase &office, qint64 rows)
{
    const BenchReport report(QStringLiteral("dashboard, %1").arg(rows));
    QList<double> cold, warm, filter, anew;
    for (int i = 0; i < benchSamples(); ++i) {
        for (QList<double> *figure : {&cold, &warm}) {
            if (figure == &cold)
                office.exec(QStringLiteral("DELETE FROM marketing.analytics_cache"));
            BenchDesk bench(office.as(QStringLiteral("lisa")));
            QElapsedTimer timer;
            timer.start();
            bench.click("campaigns");
            auto *page = static_cast<DashboardPage *>(bench.desk.page("campaigns"));
            auto *tile = page->findChild<FigureTile *>(QStringLiteral("figureTile0"));
            *figure << BenchApplication::instance().untilPainted(tile, [&] { return page->model().isLoaded(); }, timer).value_or(60'000);
            bench.quiet();
            if (figure == &cold)
                continue;
            timer.start();
            page->bar().setPeriod(DashboardBar::Period(i % 2 == 0 ? int(DashboardBar::Period::ThisYear) : int(DashboardBar::Period::Days90)));
            filter << BenchApplication::instance().untilPainted(tile, [&] { return !page->model().isLoading(); }, timer).value_or(60'000);
            bench.quiet();
            timer.start();
            page->model().refresh();
            anew << BenchApplication::instance().untilPainted(tile, [&] { return !page->model().isLoading(); }, timer).value_or(60'000);
            bench.quiet();
        }
    }
    report.add(QStringLiteral("click to figures painted, nothing kept"), "ms", cold, BenchGoal{3000, BenchGoal::Of::Max});
    report.add(QStringLiteral("click to figures painted, kept"), "ms", warm, BenchGoal{500, BenchGoal::Of::P95});
    report.add(QStringLiteral("filter changed"), "ms", filter, BenchGoal{3000, BenchGoal::Of::P95});
    report.add(QStringLiteral("counted anew"), "ms", anew, BenchGoal{3000, BenchGoal::Of::P95});
}

} // namespace

/// `bench_dashboard`: the dashboard of campaigns over ten million days of figures and five million messages; --quick: a fiftieth.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "dashboard"))
        return 0;
    BenchApplication app(argc, argv);
    prepareBench();
    const qint64 rows = benchQuick() ? 200'000 : 10'000'000;
    measure(*marketingOffice(rows), rows);
    return 0;
}
