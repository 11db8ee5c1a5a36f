// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DashboardTest.h"

#include "CampaignOffice.h"

#include <QTest>

namespace punte {

namespace {

const QString january = QStringLiteral("'2026-01-01', '2026-01-30'");

QString figuresOfDay(const QString &campaign, const QString &channel, const char *date, const char *figures)
{
    return QStringLiteral(R"({"campaign_id": "%1", "channel_id": "%2", "metric_date": "%3", %4})").arg(campaign, channel, QLatin1String(date), QLatin1String(figures));
}

void putFigures(CampaignOffice &office, const QStringList &days)
{
    QVERIFY(office.desk("lisa").query(QStringLiteral("SELECT * FROM marketing.put_metrics($1, NULL)"), {u'[' + days.join(u',') + u']'}).ok());
}

/// Rows, clicks, cost and revenue of the answer, per currency.
QString dashboardTotals(CampaignOffice &office, const char *person, const QString &arguments)
{
    return office.desk(person).value(QStringLiteral("SELECT string_agg(x.t, ' ' ORDER BY x.t) FROM (SELECT concat_ws('/', e ->> 2, sum((e ->> 4)::int), sum((e ->> 6)::int), sum((e ->> 8)::bigint), "
        "sum((e ->> 9)::bigint)) AS t FROM marketing.dashboard(%1) d, jsonb_array_elements(d -> 'now') e GROUP BY e ->> 2) x").arg(arguments));
}

/// The same of the rows themselves, past the function.
QString rowTotals(CampaignOffice &office)
{
    return office.db.value(QStringLiteral("SELECT string_agg(x.t, ' ' ORDER BY x.t) FROM (SELECT concat_ws('/', currency, count(*), sum(clicks), sum(cost_minor), sum(revenue_minor)) AS t "
                                          "FROM marketing.campaign_metrics WHERE deleted_at IS NULL AND metric_date BETWEEN '2026-01-01' AND '2026-01-30' GROUP BY currency) x"));
}

QString refreshed(const QString &campaigns = QStringLiteral("NULL")) { return january + QStringLiteral(", NULL, NULL, %1, NULL, NULL, true").arg(campaigns); }

} // namespace

void DashboardTest::whoIsAnswered()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    (void)office.run(campaign, {office.contact("ana", QStringLiteral("Unu")), office.contact("vlad", QStringLiteral("Doi"))});
    putFigures(office, {figuresOfDay(campaign, office.channel("PAID"), "2026-01-05", R"("clicks": 5)")});
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, sent_at = '2026-01-06 10:00+02', status = 'sent'"));
    const QString ask = QStringLiteral("SELECT concat_ws(' ', jsonb_array_length(d -> 'now'), d #>> '{sends,sent}') FROM marketing.dashboard(%1) d").arg(january);
    const QString rows = QStringLiteral(R"(SELECT count(*) FROM marketing.dashboard_rows('{"kind": "sends", "state": "sent", "from": "2026-01-01", "to": "2026-01-30"}'))");
    for (const char *person : {"radu", "elena", "lisa", "ana", "analist"}) {
        QCOMPARE(office.desk(person).value(ask), QStringLiteral("1 2")); // counts of all, also of those whose persons one does not see
        QCOMPARE(office.desk(person).value(rows), QStringLiteral("2"));
    }
    for (const char *person : {"dan", "gina"}) {
        QCOMPARE(office.desk(person).query(ask).state, QStringLiteral("42501"));
        QCOMPARE(office.desk(person).query(rows).state, QStringLiteral("42501"));
    }
    const Outcome plain = office.desk("analist").query(QString(rows).replace(QLatin1String("count(*)"), QLatin1String("to_jsonb(dashboard_rows)::text")));
    QCOMPARE(plain.rows.size(), 2);
    for (const QStringList &row : plain.rows)
        for (const char *word : {"a@b.ro", "user_id", "recipient", "tracking"})
            QVERIFY(!row.first().contains(QLatin1String(word)));
    QCOMPARE(office.desk("lisa").query(QStringLiteral("SELECT 1 FROM marketing.metric_sums")).state, QStringLiteral("42501"));
    QCOMPARE(office.desk("lisa").query(QStringLiteral("SELECT 1 FROM marketing.campaign_sums")).state, QStringLiteral("42501"));
}

void DashboardTest::sumsFollowTheirRows()
{
    CampaignOffice office;
    const QString one = office.campaign(), two = office.campaign();
    const QString paid = office.channel("PAID"), email = office.channel("EMAIL");
    const auto agrees = [&] {
        QCOMPARE(dashboardTotals(office, "lisa", refreshed()), rowTotals(office));
        QCOMPARE(dashboardTotals(office, "lisa", refreshed(QStringLiteral("ARRAY['%1', '%2']::uuid[]").arg(one, two))), rowTotals(office)); // out of the rows, not of the sums
    };
    putFigures(office, {figuresOfDay(one, paid, "2026-01-05", R"("impressions": 100, "clicks": 5, "cost": 10.5, "revenue": 3)"), figuresOfDay(two, email, "2026-01-05", R"("clicks": 7, "cost": 1)"),
                           figuresOfDay(two, email, "2026-02-05", R"("clicks": 70)")});
    agrees();
    putFigures(office, {figuresOfDay(one, paid, "2026-01-05", R"("impressions": 100, "clicks": 6, "cost": 11.5, "revenue": 3)"), figuresOfDay(one, paid, "2026-01-06", R"("clicks": 1)")});
    agrees();
    QCOMPARE(office.desk("lisa").value(QStringLiteral("SELECT marketing.remove_metrics(ARRAY(SELECT id FROM marketing.campaign_metrics WHERE clicks = 7))")), QStringLiteral("1"));
    agrees();
    // Many small changes are put together once in a while, and are the same afterwards.
    office.db.exec(QStringLiteral("DO $$ BEGIN FOR i IN 1..1300 LOOP UPDATE marketing.campaign_metrics SET version = version + 1, clicks = i WHERE metric_date = '2026-01-06'; END LOOP; END $$"));
    agrees();
    QVERIFY(office.db.value(QStringLiteral("SELECT count(*) FROM marketing.metric_sums")).toInt() < 20);
    QCOMPARE(office.db.value(QStringLiteral("SELECT marketing.count_sums(core.my_tenant())")), QString());
    agrees();
}

void DashboardTest::messagesAreCountedByTheirDay()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    (void)office.run(campaign, {office.contact("ana", QStringLiteral("Unu")), office.contact("vlad", QStringLiteral("Doi")), office.contact("ana", QStringLiteral("Trei"))});
    const auto counts = [&] {
        return office.desk("analist").value(QStringLiteral("SELECT concat_ws(' ', d #>> '{sends,sent}', d #>> '{sends,delivered}', d #>> '{sends,clicked}', d #>> '{sends,machine_clicked}', "
                                                           "d #>> '{sends,booked}', d #>> '{sends,bounced}') FROM marketing.dashboard(%1) d").arg(refreshed()));
    };
    QCOMPARE(counts(), QStringLiteral("0 0 0 0 0 0"));
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, sent_at = '2026-01-31 00:30+02', status = 'sent'")); // the 31st here, the 30th in Greenwich
    QCOMPARE(counts(), QStringLiteral("0 0 0 0 0 0"));
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, sent_at = '2026-01-30 23:30+02', delivered_at = '2026-01-31 10:00+02'"));
    QCOMPARE(counts(), QStringLiteral("3 3 0 0 0 0"));
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, clicked_at = now(), machine_clicked_at = now() WHERE id = (SELECT id FROM marketing.campaign_sends LIMIT 1)"));
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, booked_at = now() WHERE clicked_at IS NOT NULL"));
    QCOMPARE(counts(), QStringLiteral("3 3 1 1 1 0"));
    for (const auto &[state, count] : {std::pair{"sent", "3"}, {"clicked", "1"}, {"booked", "1"}, {"bounced", "0"}})
        QCOMPARE(office.desk("analist").value(QStringLiteral(R"(SELECT coalesce(sum(number), 0) FROM marketing.dashboard_rows('{"kind": "sends", "state": "%1", "from": "2026-01-01", "to": "2026-01-30"}'))").arg(QLatin1String(state))),
                 QLatin1String(count));
}

void DashboardTest::currenciesStayApart()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    const QString paid = office.channel("PAID");
    putFigures(office, {figuresOfDay(campaign, paid, "2026-01-05", R"("clicks": 5, "cost": 10)"), figuresOfDay(campaign, paid, "2026-01-05", R"("clicks": 2, "cost": 4, "currency": "EUR")")});
    QCOMPARE(dashboardTotals(office, "ana", january), QStringLiteral("EUR/1/2/400/0 RON/1/5/1000/0"));
    QCOMPARE(dashboardTotals(office, "ana", january + QStringLiteral(", NULL, NULL, NULL, NULL, 'EUR'")), QStringLiteral("EUR/1/2/400/0"));
    QCOMPARE(office.desk("ana").value(QStringLiteral(R"(SELECT sum(cost_minor) FROM marketing.dashboard_rows('{"kind": "metrics", "from": "2026-01-01", "to": "2026-01-30", "currency": "EUR"}'))")), QStringLiteral("400"));
}

void DashboardTest::keptUntilItIsCountedAnew()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    const QString paid = office.channel("PAID");
    putFigures(office, {figuresOfDay(campaign, paid, "2026-01-05", R"("clicks": 5)")});
    const auto state = [&](const QString &arguments) {
        return office.desk("ana").value(QStringLiteral("SELECT concat_ws(' ', d ->> 'stale', jsonb_array_length(d -> 'now')) FROM marketing.dashboard(%1) d").arg(arguments));
    };
    QCOMPARE(state(january), QStringLiteral("false 1"));
    putFigures(office, {figuresOfDay(campaign, paid, "2026-01-06", R"("clicks": 5)")});
    QCOMPARE(state(january), QStringLiteral("true 1"));
    QCOMPARE(state(refreshed()), QStringLiteral("false 2"));
    QCOMPARE(state(january), QStringLiteral("false 2"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT string_agg(metric_key || ' ' || date_range_start || ' ' || (expires_at - computed_at), ',') FROM marketing.analytics_cache")),
             QStringLiteral("dashboard:-:all:all:all 2026-01-01 00:15:00"));
    putFigures(office, {figuresOfDay(campaign, paid, "2026-01-07", R"("clicks": 5)")});
    office.db.exec(QStringLiteral("UPDATE marketing.analytics_cache SET version = version + 1, computed_at = computed_at - interval '1 hour', expires_at = now() - interval '1 second'"));
    QCOMPARE(state(january), QStringLiteral("false 3"));
    // Campaigns in another order are the same question.
    const QString other = office.campaign();
    QCOMPARE(state(refreshed(QStringLiteral("ARRAY['%1', '%2']::uuid[]").arg(campaign, other))), QStringLiteral("false 3"));
    QCOMPARE(state(refreshed(QStringLiteral("ARRAY['%2', '%1', '%2']::uuid[]").arg(campaign, other))), QStringLiteral("false 3"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM marketing.analytics_cache")), QStringLiteral("2"));
}

void DashboardTest::whatCannotBeAsked()
{
    CampaignOffice office;
    for (const char *arguments : {"NULL, '2026-01-30'", "'2026-01-30', '2026-01-01'", "'-infinity', 'infinity'", "'2001-01-01', '2026-01-01'", "'2026-01-01', '2026-01-30', '2025-01-01'",
             "'2026-01-01', '2026-01-30', '2025-02-01', '2025-01-01'", "'2026-01-01', '2026-01-30', NULL, NULL, NULL, NULL, 'lei'"})
        QCOMPARE(office.desk("ana").query(QStringLiteral("SELECT marketing.dashboard(%1)").arg(QLatin1String(arguments))).rule, QStringLiteral("dashboard_filter"));
    QCOMPARE(office.desk("ana").query(QStringLiteral(R"(SELECT * FROM marketing.dashboard_rows('{"kind": "everything"}'))")).rule, QStringLiteral("dashboard_filter"));
}

void DashboardTest::spentIsFiguresAndMessages()
{
    CampaignOffice office;
    const QString campaign = office.campaign({{QStringLiteral("total_budget"), QStringLiteral("100")}, {QStringLiteral("spent_amount"), QStringLiteral("12.00")}});
    (void)office.run(campaign, {office.contact("ana", QStringLiteral("Unu")), office.contact("ana", QStringLiteral("Doi"))}); // 25 bani each
    putFigures(office, {figuresOfDay(campaign, office.channel("PAID"), "2026-01-05", R"("cost": 10)"), figuresOfDay(campaign, office.channel("PAID"), "2025-12-05", R"("cost": 1)"),
                           figuresOfDay(campaign, office.channel("PAID"), "2026-01-06", R"("cost": 7, "currency": "EUR")")});
    office.db.exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET status = 'ACTIVE', version = version + 1"));
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT concat_ws(' ', b ->> 'budget', b ->> 'figures', b ->> 'messages', b ->> 'typed') FROM marketing.dashboard(%1) d, jsonb_array_elements(d -> 'budget') b").arg(january)),
             QStringLiteral("10000 1100 50 1200"));
    QCOMPARE(office.desk("ana").value(QStringLiteral(R"(SELECT sum(cost_minor) FROM marketing.dashboard_rows('{"kind": "spent", "currency": "RON", "campaign": "%1"}'))").arg(campaign)), QStringLiteral("1150"));
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT marketing.spent_minor($1)"), {campaign}), QStringLiteral("1150"));
}

void DashboardTest::aDayBeginsWhereTheOrganisationIs()
{
    CampaignOffice office;
    (void)office.run(office.campaign(), {office.contact("ana", QStringLiteral("Unu"))});
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, sent_at = '2026-01-31 00:30+02', status = 'sent'"));
    const QString sent = QStringLiteral("SELECT d #>> '{sends,sent}' FROM marketing.dashboard(%1) d").arg(january);
    QCOMPARE(office.desk("ana").value(sent), QStringLiteral("0"));
    office.db.exec(QStringLiteral("UPDATE core.tenants SET time_zone = 'Europe/London', version = version + 1"));
    QCOMPARE(office.desk("ana").value(sent), QStringLiteral("1")); // what was kept is counted anew
}

} // namespace punte
