// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CampaignTablesTest.h"

#include "CampaignOffice.h"

#include <QTest>

namespace punte {

namespace {

QString marketVerdict(const Outcome &outcome)
{
    return outcome.ok() ? QStringLiteral("ok") : outcome.rule.isEmpty() ? outcome.state : outcome.rule;
}

// The documents' questions, as they stand there.
const char *const activeCampaigns = R"(SELECT
    c.id,
    c.name,
    c.status,
    c.total_budget,
    c.spent_amount,
    SUM(m.impressions) as total_impressions,
    SUM(m.clicks) as total_clicks,
    SUM(m.conversions) as total_conversions,
    (SUM(m.revenue) - SUM(m.cost)) / NULLIF(SUM(m.cost), 0) * 100 as roi
FROM marketing_campaigns c
LEFT JOIN campaign_metrics m ON c.id = m.campaign_id
WHERE c.status = 'ACTIVE'
  AND c.deleted_at IS NULL
GROUP BY c.id, c.name, c.status, c.total_budget, c.spent_amount
ORDER BY roi DESC)";
const char *const opportunityPipeline = R"(SELECT
    cc.company_name,
    COUNT(o.id) as total_opportunities,
    SUM(CASE WHEN o.stage = 'CLOSED_WON' THEN o.amount ELSE 0 END) as won_amount,
    SUM(CASE WHEN o.stage IN ('PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION')
        THEN o.amount ELSE 0 END) as pipeline_value
FROM customer_companies cc
LEFT JOIN opportunities o ON cc.id = o.customer_company_id
WHERE cc.status = 'ACTIVE'
  AND cc.deleted_at IS NULL
GROUP BY cc.id, cc.company_name
HAVING COUNT(o.id) > 0
ORDER BY pipeline_value DESC)";

} // namespace

void CampaignTablesTest::documentsQueriesRun()
{
    CampaignOffice office;
    const QString campaign = office.campaign({{QStringLiteral("total_budget"), QStringLiteral("1000")}});
    QVERIFY(office.move("lisa", campaign, "ACTIVE").ok());
    const QString rows = QStringLiteral(R"([{"campaign_id": "%1", "channel_id": "%2", "metric_date": "2026-01-05", "impressions": 10000, "clicks": 250, "conversions": 10,
        "cost": 500, "revenue": 1500}])").arg(campaign, office.channel("PAID"));
    QVERIFY(office.desk("lisa").query(QStringLiteral("SELECT * FROM marketing.put_metrics($1, NULL)"), {rows}).ok());
    const QString company = office.desk("ana").make(QStringLiteral("crm.customer_companies"), {{QStringLiteral("company_name"), QStringLiteral("Agro")}, {QStringLiteral("status"), QStringLiteral("ACTIVE")}});
    (void)office.desk("ana").make(QStringLiteral("crm.opportunities"), {{QStringLiteral("customer_company_id"), company}, {QStringLiteral("title"), QStringLiteral("x")},
                                                                         {QStringLiteral("amount"), QStringLiteral("700")}, {QStringLiteral("position"), QStringLiteral("i")}});
    for (const char *person : {"ana", "lisa", "elena", "radu", "analist"}) {
        QVERIFY(office.desk(person).query(QStringLiteral("SET search_path = marketing, crm, core")).ok());
        const Outcome active = office.desk(person).query(QString::fromLatin1(activeCampaigns));
        QVERIFY2(active.ok(), person);
        QCOMPARE(active.rows.size(), 1);
        QCOMPARE(active.rows.first().mid(5, 3), (QStringList{QStringLiteral("10000"), QStringLiteral("250"), QStringLiteral("10")}));
        QCOMPARE(active.rows.first().last().toDouble(), 200.0);
        const Outcome pipeline = office.desk(person).query(QString::fromLatin1(opportunityPipeline));
        QVERIFY2(pipeline.ok(), person);
        QCOMPARE(pipeline.rows.first(), (QStringList{QStringLiteral("Agro"), QStringLiteral("1"), QStringLiteral("0"), QStringLiteral("700.00")}));
    }
}

void CampaignTablesTest::documentsValuesAreAccepted_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *table, const char *column, const char *values) {
        QTest::newRow(qPrintable(QStringLiteral("%1.%2").arg(QLatin1String(table), QLatin1String(column))))
            << QStringLiteral("marketing.") + QLatin1String(table) << QString::fromLatin1(column) << QString::fromLatin1(values).split(u' ');
    };
    row("marketing_campaigns", "campaign_type", "AWARENESS CONVERSION RETENTION REACTIVATION BRANDING");
    row("marketing_campaigns", "type", "one_time recurring");
    row("marketing_campaigns", "status", "DRAFT PLANNED SCHEDULED SENDING ACTIVE PAUSED SENT COMPLETED CANCELLED");
    row("marketing_campaigns", "channel", "email sms both");
    row("marketing_channels", "channel_type", "PAID ORGANIC SOCIAL DIRECT EMAIL REFERRAL");
    row("campaign_activities", "activity_type", "EMAIL SOCIAL_POST AD_CAMPAIGN WEBINAR CONTENT EVENT");
    row("campaign_attributions", "attribution_model", "FIRST_TOUCH LAST_TOUCH LINEAR TIME_DECAY POSITION_BASED");
    row("marketing_assets", "asset_type", "IMAGE VIDEO DOCUMENT AUDIO TEMPLATE");
    row("campaign_sends", "status", "pending claimed sent delivered failed bounced");
    row("notifications_log", "status", "pending sent failed");
    row("notifications_log", "channel", "email sms");
}

/// Each value of the documents stands in the check of its column.
void CampaignTablesTest::documentsValuesAreAccepted()
{
    static CampaignOffice office;
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QStringList, values);
    const QString check = office.db.value(QStringLiteral("SELECT string_agg(pg_get_constraintdef(c.oid), ' ') FROM pg_constraint c WHERE c.conrelid = $1::text::regclass "
                                                         "AND c.conname = 'ck_' || split_part($1::text, '.', 2) || '_' || $2::text"), {table, column});
    for (const QString &value : values)
        QVERIFY2(check.contains(u'\'' + value + u'\''), qPrintable(check));
}

void CampaignTablesTest::shapesOfJson_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("fits");
    int n = 0;
    const auto row = [&n](const char *column, const char *json, bool fits) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(QString::number(++n), QLatin1String(column), QString::fromUtf8(json).left(60))))
            << QString::fromLatin1(column) << QString::fromUtf8(json) << fits;
    };
    // As the document writes them.
    row("segment_criteria", R"({"last_visit_days_ago": {"min": 60, "max": 365}, "service_types": ["basic-grooming", "premium-grooming"],
        "breeds": ["poodle", "golden-retriever"], "membership_status": ["active", "paused"]})", true);
    row("message", R"({"sms_body": "Hi {customer_name}! We miss {pet_name}. Book now: {booking_link}", "email_subject": "We miss {pet_name}!", "email_body": "<html>...</html>"})", true);
    row("ab_test_config", R"({"enabled": true, "variant_a": {"sms_body": "Version A message"}, "variant_b": {"sms_body": "Version B message"}, "split_percent": 50})", true);
    // Unknown keys stay as they came.
    row("segment_criteria", R"({"of_tomorrow": {"deep": [1, {"x": null}]}, "tags": ["târg"]})", true);
    row("message", R"({"email_subject": "a", "preheader": "b", "ro": {"email_subject": "c", "later": 1}})", true);
    row("ab_test_config", R"({"enabled": false, "note": "x"})", true);
    row("success_criteria", R"([{"metric": "bookings", "at_least": 20}])", true);
    row("budget_allocations", R"({"note": "after the fair", "by": {"month": 1}})", true);
    // Wrong types.
    row("segment_criteria", R"(["last_visit_days_ago"])", false);
    row("segment_criteria", R"({"last_visit_days_ago": 60})", false);
    row("segment_criteria", R"({"last_visit_days_ago": {"min": "60"}})", false);
    row("segment_criteria", R"({"last_visit_days_ago": {"min": -1}})", false);
    row("segment_criteria", R"({"last_visit_days_ago": {"min": 90, "max": 60}})", false);
    row("segment_criteria", R"({"service_types": "basic-grooming"})", false);
    row("segment_criteria", R"({"breeds": [1]})", false);
    row("segment_criteria", R"({"membership_status": ["gold"]})", false);
    row("message", R"("Salut")", false);
    row("message", R"({"email_body": {"html": "x"}})", false);
    row("message", R"({"email_subject": "Salut\r\nBcc: all@example.ro"})", false);
    row("message", R"({"ro": {"email_subject": "Salut\nBcc: all@example.ro"}})", false);
    row("message", R"({"en": []})", false);
    row("ab_test_config", R"({"enabled": "yes"})", false);
    row("ab_test_config", R"({"enabled": true, "split_percent": 50})", false);
    row("ab_test_config", R"({"enabled": true, "variant_a": {}, "variant_b": {}, "split_percent": 101})", false);
    row("budget_allocations", R"({"search": -1})", false);
    row("budget_allocations", R"({"search": 1.005})", false);
    row("budget_allocations", R"([1, 2])", false);
    row("target_locations", R"("Cluj")", false);
}

void CampaignTablesTest::shapesOfJson()
{
    static CampaignOffice office;
    QFETCH(QString, column);
    QFETCH(QString, json);
    QFETCH(bool, fits);
    Desk &lisa = office.desk("lisa");
    const Outcome made = lisa.tryMake(campaignTable, {{QStringLiteral("name"), Desk::newId()}, {column, json}});
    if (!fits) {
        QCOMPARE(made.state, QStringLiteral("23514"));
        QCOMPARE(made.constraint, QStringLiteral("ck_marketing_campaigns_") + column);
        return;
    }
    QVERIFY2(made.ok(), qPrintable(made.state + made.constraint));
    QCOMPARE(lisa.value(QStringLiteral("SELECT %1 = $2::jsonb FROM marketing.marketing_campaigns WHERE id = $1").arg(column), {made.first(), json}), QStringLiteral("t"));
}

void CampaignTablesTest::badValuesAreRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("constraint");
    const auto row = [](const char *column, const char *value, const char *constraint) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(column), QString::fromUtf8(value).left(40)))) << QString::fromLatin1(column) << QString::fromUtf8(value)
            << QStringLiteral("ck_marketing_campaigns_") + QLatin1String(constraint);
    };
    row("total_budget", "-1", "total_budget");
    row("spent_amount", "-0.01", "spent_amount");
    row("end_date", "2025-12-31", "dates");
    row("from_address", "noi@example.ro\r\nBcc: all@example.ro", "from_address");
    row("from_address", "Ana <ana@example.ro>", "from_address");
    row("from_name", "Ana\nBcc: all@example.ro", "from_name");
    row("reply_to", "nobody", "reply_to");
    row("unsubscribe_url", "http://example.ro/stop", "unsubscribe_url");
    row("unsubscribe_mailbox", "a b@example.ro", "unsubscribe_mailbox");
    row("frequency_limit", "2", "frequency");
    row("recurrence", "weekly", "rhythm");
    row("recurrence", "daily", "recurrence");
    row("currency", "lei", "currency");
    row("campaign_type", "SPAM", "campaign_type");
}

void CampaignTablesTest::badValuesAreRefused()
{
    static CampaignOffice office;
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, constraint);
    const Outcome made = office.desk("lisa").tryMake(campaignTable, {{QStringLiteral("name"), Desk::newId()}, {QStringLiteral("start_date"), QStringLiteral("2026-01-01")}, {column, value}});
    QCOMPARE(made.state, QStringLiteral("23514"));
    QCOMPARE(made.constraint, constraint);
}

void CampaignTablesTest::budgetsAddUp()
{
    CampaignOffice office;
    Desk &lisa = office.desk("lisa");
    const auto allocations = [](const char *json) { return Columns{{QStringLiteral("budget_allocations"), QString::fromLatin1(json)}}; };
    Columns columns{{QStringLiteral("name"), QStringLiteral("A")}, {QStringLiteral("total_budget"), QStringLiteral("1000")}, {QStringLiteral("budget_allocations"), QStringLiteral(R"({"search": 600.5, "print": 100})")}};
    const Outcome under = lisa.tryMake(campaignTable, columns);
    QCOMPARE(marketVerdict(under), QStringLiteral("budget_under"));
    QCOMPARE(under.args.value(QStringLiteral("difference")).toString(), QStringLiteral("299.50"));
    columns[QStringLiteral("budget_allocations")] = QStringLiteral(R"({"search": 600.5, "print": 399.5, "note": "cu TVA"})");
    const QString campaign = lisa.make(campaignTable, columns);
    const Outcome over = lisa.save(campaignTable, campaign, allocations(R"({"search": 1000, "print": 0.01})"));
    QCOMPARE(marketVerdict(over), QStringLiteral("budget_over"));
    QCOMPARE(over.args.value(QStringLiteral("difference")).toString(), QStringLiteral("0.01"));
    // A changed total is measured by the same parts; without parts it stands alone.
    QCOMPARE(marketVerdict(lisa.save(campaignTable, campaign, {{QStringLiteral("total_budget"), QStringLiteral("900")}})), QStringLiteral("budget_over"));
    QVERIFY(lisa.save(campaignTable, campaign, allocations("{}")).ok());
    QVERIFY(lisa.save(campaignTable, campaign, {{QStringLiteral("total_budget"), QStringLiteral("900")}}).ok());
    // Channels together have no more than the campaign.
    const QString channels = QStringLiteral("marketing.campaign_channels");
    const auto lane = [&](const char *type, const char *budget) {
        return lisa.tryMake(channels, {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("channel_id"), office.channel(type)}, {QStringLiteral("budget"), QString::fromLatin1(budget)}});
    };
    const Outcome first = lane("PAID", "500");
    QVERIFY(first.ok());
    QVERIFY(lane("EMAIL", "400").ok());
    const Outcome third = lane("SOCIAL", "12.34");
    QCOMPARE(marketVerdict(third), QStringLiteral("channels_over"));
    QCOMPARE(third.args.value(QStringLiteral("difference")).toString(), QStringLiteral("12.34"));
    QCOMPARE(marketVerdict(lisa.save(campaignTable, campaign, {{QStringLiteral("total_budget"), QStringLiteral("899.99")}})), QStringLiteral("channels_over"));
    QVERIFY(lisa.remove(channels, first.first()).ok());
    QVERIFY(lane("SOCIAL", "500").ok());
    QCOMPARE(lane("SOCIAL", "0").state, QStringLiteral("23505"));
}

void CampaignTablesTest::everyMove_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("pausedFrom");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("legal");
    const auto row = [](const char *name, const char *from, const char *pausedFrom, const char *type, const char *legal) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(pausedFrom) << QString::fromLatin1(type) << QString::fromLatin1(legal).split(u' ', Qt::SkipEmptyParts);
    };
    row("draft", "DRAFT", "", "one_time", "PLANNED SCHEDULED ACTIVE CANCELLED");
    row("planned", "PLANNED", "", "one_time", "DRAFT SCHEDULED ACTIVE CANCELLED");
    row("scheduled", "SCHEDULED", "", "one_time", "DRAFT SENDING PAUSED CANCELLED");
    row("sending", "SENDING", "", "one_time", "SENT COMPLETED ACTIVE PAUSED CANCELLED");
    row("sending again and again", "SENDING", "", "recurring", "SCHEDULED SENT COMPLETED ACTIVE PAUSED CANCELLED");
    row("active", "ACTIVE", "", "one_time", "SCHEDULED PAUSED COMPLETED CANCELLED");
    row("paused before sending", "PAUSED", "SCHEDULED", "one_time", "SCHEDULED CANCELLED");
    row("paused while sending", "PAUSED", "SENDING", "one_time", "SENDING CANCELLED");
    row("paused while active", "PAUSED", "ACTIVE", "one_time", "ACTIVE COMPLETED CANCELLED");
    row("sent", "SENT", "", "one_time", "COMPLETED");
    row("completed", "COMPLETED", "", "one_time", "");
    row("called off", "CANCELLED", "", "one_time", "");
}

void CampaignTablesTest::everyMove()
{
    static CampaignOffice office;
    QFETCH(QString, from);
    QFETCH(QString, pausedFrom);
    QFETCH(QString, type);
    QFETCH(QStringList, legal);
    for (const char *to : {"DRAFT", "PLANNED", "SCHEDULED", "SENDING", "ACTIVE", "PAUSED", "SENT", "COMPLETED", "CANCELLED", "LAUNCHED", ""}) {
        const QString campaign = office.campaign();
        (void)office.db.value(QStringLiteral("UPDATE marketing.marketing_campaigns SET status = $2, paused_from = nullif($3, ''), type = $4, version = version + 1 WHERE id = $1"),
                              {campaign, from, pausedFrom, type});
        const Outcome moved = office.move("lisa", campaign, to, QStringLiteral(R"({"reason": "așa vrem"})"));
        const bool expected = legal.contains(QLatin1String(to));
        QVERIFY2(expected ? moved.ok() : moved.rule == QLatin1String("campaign_move"), qPrintable(from + u' ' + QLatin1String(to) + u' ' + marketVerdict(moved)));
        QCOMPARE(office.statusOf(campaign), expected ? QString::fromLatin1(to) : from);
        QCOMPARE(office.db.value(QStringLiteral("SELECT paused_from FROM marketing.marketing_campaigns WHERE id = $1"), {campaign}),
                 office.statusOf(campaign) != QLatin1String("PAUSED") ? QString() : expected ? from : pausedFrom);
    }
}

void CampaignTablesTest::stateIsChangedByMovingOnly()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    for (const char *person : {"lisa", "elena", "radu"}) {
        for (const auto &[column, value] : {std::pair{"status", "PLANNED"}, {"sent_at", "2026-01-01"}, {"cancel_reason", "x"}, {"completed_at", "2026-01-01"}})
            QCOMPARE(office.desk(person).save(campaignTable, campaign, {{QString::fromLatin1(column), QString::fromLatin1(value)}}).rule, QStringLiteral("campaign_move"));
    }
    QCOMPARE(office.desk("lisa").tryMake(campaignTable, {{QStringLiteral("name"), QStringLiteral("Gata")}, {QStringLiteral("status"), QStringLiteral("ACTIVE")}}).rule,
             QStringLiteral("campaign_move"));
    // Of an old version, of nothing, by whom it is not given.
    QCOMPARE(office.desk("lisa").query(QStringLiteral("SELECT marketing.move_campaign($1, 'PLANNED', 7, $2)"), {campaign, Desk::newId()}).state, QStringLiteral("PU001"));
    QCOMPARE(office.move("lisa", Desk::newId(), "PLANNED").rule, QStringLiteral("row_not_readable"));
    for (const char *person : {"ana", "analist", "dan", "gina"})
        QCOMPARE(office.move(person, campaign, "PLANNED").rule, QStringLiteral("no_right"));
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT marketing.move_campaign($1, 'PLANNED', 1, $2)"), {campaign, Desk::newId()}), QStringLiteral("2"));
}

void CampaignTablesTest::launchingNeedsEverything()
{
    CampaignOffice office;
    const auto refusal = [&](const Columns &more) { return marketVerdict(office.move("lisa", office.campaign(more), "SCHEDULED")); };
    const auto with = [](const char *column, const char *value) { return Columns{{QString::fromLatin1(column), QString::fromUtf8(value)}}; };
    QCOMPARE(refusal({}), QStringLiteral("ok"));
    QCOMPARE(refusal(with("segment_criteria", "{}")), QStringLiteral("campaign_needs_audience"));
    QCOMPARE(refusal(with("message", R"({"email_body": "x"})")), QStringLiteral("campaign_needs_message"));
    QCOMPARE(refusal(with("message", R"({"ro": {"email_subject": "x"}})")), QStringLiteral("campaign_needs_message"));
    QCOMPARE(refusal(with("message", R"({"ro": {"email_subject": "x", "email_text": "y"}})")), QStringLiteral("ok"));
    QCOMPARE(refusal(with("channel", "both")), QStringLiteral("campaign_needs_message")); // no text for a phone
    QCOMPARE(refusal(with("type", "recurring")), QStringLiteral("campaign_needs_rhythm"));
    QCOMPARE(refusal(with("scheduled_for", "2020-01-01")), QStringLiteral("campaign_time_passed"));
    QCOMPARE(refusal({{QStringLiteral("scheduled_for"), QString()}}), QStringLiteral("campaign_needs_time"));
    QCOMPARE(refusal({{QStringLiteral("from_address"), QString()}}), QStringLiteral("campaign_needs_sender"));
    QCOMPARE(refusal({{QStringLiteral("unsubscribe_mailbox"), QString()}}), QStringLiteral("campaign_needs_unsubscribe"));
    QCOMPARE(refusal({{QStringLiteral("unsubscribe_mailbox"), QString()}, {QStringLiteral("unsubscribe_url"), QStringLiteral("https://example.ro/stop")}}), QStringLiteral("ok"));
    // All that is missing is named at once; the time may come with the launch.
    const QString bare = office.desk("lisa").make(campaignTable, with("name", "Goală"));
    QCOMPARE(office.desk("lisa").value(QStringLiteral("SELECT array_to_string(marketing.missing_for($1, 'SCHEDULED'), ' ')"), {bare}),
             QStringLiteral("campaign_needs_audience campaign_needs_message campaign_needs_sender campaign_needs_unsubscribe campaign_needs_time"));
    QCOMPARE(marketVerdict(office.move("lisa", bare, "PLANNED")), QStringLiteral("campaign_needs_dates"));
    QVERIFY(office.move("lisa", office.campaign({{QStringLiteral("scheduled_for"), QString()}}), "SCHEDULED", QStringLiteral(R"({"scheduled_for": "2099-03-29 10:00"})")).ok());
    QCOMPARE(marketVerdict(office.desk("lisa").save(campaignTable, bare, with("time_zone", "Europe/Atlantis"))), QStringLiteral("no_such_time_zone"));
}

void CampaignTablesTest::pausingStopsTheRun()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    QVERIFY(office.move("lisa", campaign, "SCHEDULED").ok());
    const QString run = office.run(campaign, {office.contact("ana", QStringLiteral("Unu"))});
    (void)office.db.value(QStringLiteral("UPDATE marketing.campaign_runs SET status = 'sending', version = version + 1 WHERE id = $1"), {run});
    const auto runStatus = [&] { return office.db.value(QStringLiteral("SELECT status FROM marketing.campaign_runs WHERE id = $1"), {run}); };
    QVERIFY(office.move("lisa", campaign, "SENDING").ok());
    QVERIFY(office.move("elena", campaign, "PAUSED").ok());
    QCOMPARE(runStatus(), QStringLiteral("paused"));
    QVERIFY(office.move("elena", campaign, "SENDING").ok());
    QCOMPARE(runStatus(), QStringLiteral("sending"));
    const Outcome early = office.move("lisa", campaign, "SENT");
    QCOMPARE(marketVerdict(early), QStringLiteral("campaign_still_sending"));
    QCOMPARE(early.args.value(QStringLiteral("open")).toInt(), 1);
    (void)office.db.value(QStringLiteral("UPDATE marketing.campaign_sends SET status = 'sent', sent_at = now(), version = version + 1 WHERE run_id = $1"), {run});
    QVERIFY(office.move("lisa", campaign, "SENT").ok());
    QCOMPARE(runStatus(), QStringLiteral("sent"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT sent_at IS NOT NULL AND completed_at IS NULL FROM marketing.marketing_campaigns WHERE id = $1"), {campaign}), QStringLiteral("t"));
    QVERIFY(office.move("lisa", campaign, "COMPLETED").ok());
}

void CampaignTablesTest::callingOffStopsMessages()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    QVERIFY(office.move("lisa", campaign, "SCHEDULED").ok());
    const QString run = office.run(campaign, {office.contact("ana", QStringLiteral("Unu")), office.contact("ana", QStringLiteral("Doi"))});
    QVERIFY(office.move("lisa", campaign, "SENDING").ok());
    (void)office.db.value(QStringLiteral("UPDATE marketing.campaign_sends SET status = 'sent', sent_at = now(), version = version + 1 WHERE id = (SELECT min(id::text)::uuid FROM marketing.campaign_sends WHERE run_id = $1)"), {run});
    QCOMPARE(marketVerdict(office.move("lisa", campaign, "CANCELLED")), QStringLiteral("campaign_reason"));
    QVERIFY(office.move("lisa", campaign, "CANCELLED", QStringLiteral(R"({"reason": "preț greșit"})")).ok());
    QCOMPARE(office.db.value(QStringLiteral("SELECT string_agg(status, ' ' ORDER BY status) FROM marketing.campaign_sends WHERE run_id = $1"), {run}), QStringLiteral("cancelled sent"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT c.cancel_reason || ' ' || r.status FROM marketing.campaign_runs r JOIN marketing.marketing_campaigns c ON c.id = r.campaign_id WHERE r.id = $1"), {run}),
             QStringLiteral("preț greșit cancelled"));
}

void CampaignTablesTest::whatIsScheduledIsFixed()
{
    CampaignOffice office;
    Desk &lisa = office.desk("lisa");
    const QString campaign = office.campaign();
    QVERIFY(office.move("lisa", campaign, "SCHEDULED").ok());
    for (const auto &[column, value] : {std::pair{"message", R"({"email_subject": "Alt"})"}, {"segment_criteria", R"({"breeds": ["poodle"]})"}, {"from_address", "alt@example.ro"},
             {"channel", "sms"}, {"scheduled_for", "2099-02-01"}, {"currency", "EUR"}})
        QCOMPARE(marketVerdict(lisa.save(campaignTable, campaign, {{QString::fromLatin1(column), QString::fromLatin1(value)}})), QStringLiteral("campaign_frozen"));
    QVERIFY(lisa.save(campaignTable, campaign, {{QStringLiteral("description"), QStringLiteral("rămâne de scris")}}).ok());
    QCOMPARE(marketVerdict(lisa.remove(campaignTable, campaign)), QStringLiteral("campaign_running"));
    QVERIFY(office.move("lisa", campaign, "DRAFT").ok());
    QVERIFY(lisa.save(campaignTable, campaign, {{QStringLiteral("channel"), QStringLiteral("sms")}}).ok());
    // Figures keep the currency.
    const QString rows = QStringLiteral(R"([{"campaign_id": "%1", "channel_id": "%2", "metric_date": "2026-01-05", "cost": 5}])").arg(campaign, office.channel("PAID"));
    QVERIFY(lisa.query(QStringLiteral("SELECT * FROM marketing.put_metrics($1, NULL)"), {rows}).ok());
    QCOMPARE(marketVerdict(lisa.save(campaignTable, campaign, {{QStringLiteral("currency"), QStringLiteral("EUR")}})), QStringLiteral("campaign_currency"));
}

void CampaignTablesTest::undoGoesAsFarAsNothingWasSent()
{
    CampaignOffice office;
    Desk &lisa = office.desk("lisa");
    const QString campaign = office.campaign();
    QVERIFY(lisa.save(campaignTable, campaign, {{QStringLiteral("primary_goal"), QStringLiteral("mai multe vizite")}}).ok());
    QCOMPARE(undoLines(lisa.undo(lisa.lastAction())), QStringList{QStringLiteral("marketing.marketing_campaigns restored")});
    QCOMPARE(lisa.value(QStringLiteral("SELECT primary_goal FROM marketing.marketing_campaigns WHERE id = $1"), {campaign}), QString());
    const QString planned = Desk::newId();
    QVERIFY(lisa.query(QStringLiteral("SELECT marketing.move_campaign($1, 'SCHEDULED', NULL, $2)"), {campaign, planned}).ok());
    QCOMPARE(undoLines(lisa.undo(planned)), QStringList{QStringLiteral("marketing.marketing_campaigns restored")});
    QCOMPARE(office.statusOf(campaign), QStringLiteral("DRAFT"));
    const QString again = Desk::newId();
    QVERIFY(lisa.query(QStringLiteral("SELECT marketing.move_campaign($1, 'SCHEDULED', NULL, $2)"), {campaign, again}).ok());
    (void)office.run(campaign, {});
    QCOMPARE(undoLines(lisa.undo(again)), QStringList{QStringLiteral("refused PU020 campaign_not_undone")});
    const QString sending = Desk::newId();
    QVERIFY(lisa.query(QStringLiteral("SELECT marketing.move_campaign($1, 'SENDING', NULL, $2)"), {campaign, sending}).ok());
    QCOMPARE(undoLines(lisa.undo(sending)), QStringList{QStringLiteral("refused PU020 campaign_not_undone")});
    QCOMPARE(office.statusOf(campaign), QStringLiteral("SENDING"));
}

void CampaignTablesTest::deletedWithItsParts()
{
    CampaignOffice office;
    Desk &lisa = office.desk("lisa");
    const QString campaign = office.campaign();
    const QString activities = QStringLiteral("marketing.campaign_activities");
    const QString activity = lisa.make(activities, {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("name"), QStringLiteral("Webinar")}, {QStringLiteral("activity_type"), QStringLiteral("WEBINAR")}});
    const QString test = lisa.make(QStringLiteral("marketing.ab_tests"), {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("name"), QStringLiteral("Subiect")}});
    (void)lisa.make(QStringLiteral("marketing.ab_test_variants"), {{QStringLiteral("test_id"), test}, {QStringLiteral("name"), QStringLiteral("A")}});
    QCOMPARE(marketVerdict(lisa.save(activities, activity, {{QStringLiteral("campaign_id"), office.campaign()}})), QStringLiteral("key_fixed"));
    QVERIFY(lisa.save(activities, activity, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}).ok());
    QCOMPARE(lisa.value(QStringLiteral("SELECT execution_date IS NOT NULL FROM marketing.campaign_activities WHERE id = $1"), {activity}), QStringLiteral("t"));
    QVERIFY(lisa.remove(campaignTable, campaign).ok());
    const QString live = QStringLiteral("SELECT (SELECT count(*) FROM marketing.campaign_activities WHERE deleted_at IS NULL) + (SELECT count(*) FROM marketing.ab_tests WHERE deleted_at IS NULL) "
                                        "+ (SELECT count(*) FROM marketing.ab_test_variants WHERE deleted_at IS NULL)");
    QCOMPARE(office.db.value(live), QStringLiteral("0"));
    QCOMPARE(marketVerdict(lisa.tryMake(activities, {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("activity_type"), QStringLiteral("EVENT")}})),
             QStringLiteral("campaign_gone"));
    QVERIFY(lisa.undo(lisa.lastAction()).state == QLatin1String("PU020")); // what was refused is no action
    const QString deleted = office.db.value(QStringLiteral("SELECT action_id FROM marketing.marketing_campaigns WHERE id = $1"), {campaign});
    QVERIFY(lisa.undo(deleted).ok());
    QCOMPARE(office.db.value(live), QStringLiteral("3"));
}

} // namespace punte
