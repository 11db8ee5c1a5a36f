// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchApplication.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchReport.h"
#include "views/campaigns/dashboard/DashboardBar.h"
#include "views/campaigns/dashboard/DashboardPage.h"
#include "views/campaigns/dashboard/FigureTile.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>
#include <memory>

using namespace punte;

namespace {

/// Two years of days on every channel for as many campaigns as make the rows, and half as many messages. Made past the triggers and without the
/// indexes that no constraint needs, which are built over all rows at once; the sums at the end. Ids in order: their index only grows.
std::unique_ptr<TestDatabase> marketingOffice(qint64 rows)
{
    auto office = std::make_unique<TestDatabase>();
    (void)office->addUser({.login = QStringLiteral("lisa"), .roles = {QStringLiteral("MARKETER")}, .team = office->addTeam(QStringLiteral("Marketing"))});
    const qint64 channels = office->value(QStringLiteral("SELECT count(*) FROM marketing.marketing_channels WHERE tenant_id = core.my_tenant()")).toLongLong();
    const qint64 campaigns = rows / (730 * channels) + 1;
    office->exec(QStringLiteral(
        "SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB';"
        "CREATE TEMP TABLE kept AS SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS made FROM pg_index i "
        " WHERE indrelid IN ('marketing.campaign_metrics'::regclass, 'marketing.campaign_sends'::regclass) AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid);"
        "DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM kept LOOP EXECUTE 'DROP INDEX ' || r.name; END LOOP; END $$;"
        "INSERT INTO marketing.marketing_campaigns (name, status, start_date, end_date, total_budget, owner_id) "
        " SELECT 'Campania ' || n, 'ACTIVE', current_date - 729, current_date + 30, 1000 + n, (SELECT id FROM core.users LIMIT 1) FROM generate_series(1, %1) n;"
        "INSERT INTO marketing.campaign_metrics (tenant_id, id, campaign_id, channel_id, metric_date, impressions, clicks, conversions, cost, revenue, source) "
        " SELECT c.tenant_id, lpad(to_hex(row_number() OVER ()), 32, '0')::uuid, c.id, h.id, current_date - d, 1000 + d, 20 + d % 7, d % 3, 10 + d % 5, 30 + d % 11, 'ads' "
        " FROM marketing.marketing_campaigns c, marketing.marketing_channels h, generate_series(0, 729) d WHERE c.tenant_id = core.my_tenant() AND h.tenant_id = core.my_tenant() LIMIT %2;"
        "INSERT INTO crm.contact_persons (last_name) SELECT 'Persoana ' || n FROM generate_series(1, 5000) n;"
        "INSERT INTO marketing.campaign_runs (campaign_id, run_no, planned_for, status) SELECT c.id, 1, now(), 'sent' FROM marketing.marketing_campaigns c WHERE c.tenant_id = core.my_tenant();"
        "CREATE TEMP TABLE run AS SELECT x.tenant_id, x.id, x.campaign_id, row_number() OVER () - 1 AS no FROM marketing.campaign_runs x WHERE x.tenant_id = core.my_tenant();"
        "CREATE TEMP TABLE person AS SELECT x.id, row_number() OVER () - 1 AS no FROM crm.contact_persons x WHERE x.tenant_id = core.my_tenant() LIMIT 5000; ANALYZE run; ANALYZE person;"
        "INSERT INTO marketing.campaign_sends (tenant_id, id, tracking_id, campaign_id, run_id, user_id, channel, status, sent_at, delivered_at, clicked_at) "
        " SELECT r.tenant_id, lpad(to_hex(n), 32, '0')::uuid, lpad(to_hex(n), 32, '0')::uuid, r.campaign_id, r.id, p.id, 'email', 'delivered', now() - n % 700 * interval '1 day', now(), CASE WHEN n % 6 = 0 THEN now() END "
        " FROM run r CROSS JOIN person p CROSS JOIN LATERAL (SELECT r.no * 5000 + p.no AS n) x WHERE x.n < %3;"
        "DO $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM kept LOOP EXECUTE r.made; END LOOP; END $$;"
        "SET session_replication_role = origin;"
        "SELECT marketing.count_sums(core.my_tenant());"
        "ANALYZE marketing.campaign_metrics; ANALYZE marketing.campaign_sends; ANALYZE marketing.metric_sums; ANALYZE marketing.campaign_sums")
                     .arg(campaigns)
                     .arg(rows)
                     .arg(std::min(rows / 2, campaigns * 5000)));
    std::printf("%s\n", qPrintable(office->value(QStringLiteral("SELECT (SELECT count(*) FROM marketing.campaign_metrics) || ' days, ' || (SELECT count(*) FROM marketing.campaign_sends) || ' messages, ' || "
                                                                "(SELECT count(*) FROM marketing.marketing_campaigns) || ' campaigns, ' || pg_size_pretty(pg_database_size(current_database()))"))));
    return office;
}

struct Figures {
    QList<double> cold, warm, filter, anew, rows, stalls;
};

double painted(DashboardPage &page, const std::function<bool()> &real, const QElapsedTimer &timer)
{
    return BenchApplication::instance().untilPainted(page.findChild<FigureTile *>(QStringLiteral("figureTile0")), real, timer).value_or(60'000);
}

QList<QUuid> idsOf(TestDatabase &office, const char *table)
{
    QList<QUuid> ids;
    for (const QStringList &each : office.rows(QStringLiteral("SELECT id FROM marketing.%1 WHERE tenant_id = core.my_tenant() ORDER BY id LIMIT 60").arg(QLatin1String(table))))
        ids.append(QUuid::fromString(each.first()));
    return ids;
}

/// Periods, channels and campaigns in turn; every filter is another one, so nothing is kept of it.
void changeFilter(DashboardBar &bar, const QList<QUuid> &campaigns, const QList<QUuid> &channels, int i)
{
    if (i % 4 == 0)
        bar.setPeriod(DashboardBar::Period::Custom, QDate::currentDate().addDays(-365 - i), QDate::currentDate());
    else if (i % 4 == 1)
        bar.setChannels(channels.mid(i % 5, 1 + i % 3));
    else if (i % 4 == 2)
        bar.setCampaigns(campaigns.mid(i % 40, 5));
    else
        bar.setPeriod(DashboardBar::Period::Custom, QDate::currentDate().addDays(-90 - i), QDate::currentDate());
}

void measureOnce(TestDatabase &office, Figures &figures, bool kept)
{
    const QList<QUuid> campaigns = idsOf(office, "marketing_campaigns"), channels = idsOf(office, "marketing_channels");
    if (!kept)
        office.exec(QStringLiteral("DELETE FROM marketing.analytics_cache"));
    BenchDesk bench(office.as(QStringLiteral("lisa")));
    StallMeter stall;
    QElapsedTimer timer;
    timer.start();
    bench.click("campaigns");
    auto &page = *static_cast<DashboardPage *>(bench.desk.page("campaigns"));
    (kept ? figures.warm : figures.cold) << painted(page, [&] { return page.model().isLoaded(); }, timer);
    bench.quiet();
    figures.stalls << stall.longestMs();
    if (!kept)
        return;
    for (int i = 0; i < 4; ++i) {
        stall.restart();
        timer.start();
        changeFilter(page.bar(), campaigns, channels, int(figures.filter.size()));
        figures.filter << painted(page, [&] { return !page.model().isLoading(); }, timer);
        bench.quiet();
        figures.stalls << stall.longestMs();
    }
    timer.start();
    page.model().refresh();
    figures.anew << painted(page, [&] { return !page.model().isLoading(); }, timer);
    bench.quiet();
    timer.start();
    page.findChild<FigureTile *>(QStringLiteral("figureTile1"))->click();
    (void)BenchApplication::instance().until([&] { return page.isReady(); });
    figures.rows << double(timer.elapsed());
}

void measure(TestDatabase &office, qint64 rows)
{
    const BenchReport report(QStringLiteral("dashboard, %1").arg(rows));
    Figures figures;
    for (int i = 0; i < benchSamples(); ++i) {
        measureOnce(office, figures, false);
        measureOnce(office, figures, true);
    }
    report.add(QStringLiteral("click to figures painted, nothing kept"), "ms", figures.cold, BenchGoal{3000, BenchGoal::Of::Max});
    report.add(QStringLiteral("click to figures painted, kept"), "ms", figures.warm, BenchGoal{500, BenchGoal::Of::P95});
    report.add(QStringLiteral("filter changed"), "ms", figures.filter, BenchGoal{3000, BenchGoal::Of::P95});
    report.add(QStringLiteral("counted anew"), "ms", figures.anew, BenchGoal{3000, BenchGoal::Of::P95});
    report.add(QStringLiteral("rows behind a figure"), "ms", figures.rows);
    report.add(QStringLiteral("longest wait for the GUI thread"), "ms", figures.stalls, BenchGoal{200, BenchGoal::Of::Max}, QStringLiteral("opening, filtering"));
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
