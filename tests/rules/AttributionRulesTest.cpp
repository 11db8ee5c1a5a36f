// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttributionRulesTest.h"

#include "CampaignOffice.h"

#include "models/campaigns/attribution/Attribution.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

namespace punte {

namespace {

/// An opportunity of Ana's, won today, of the company that this person is of.
QString wonBy(CampaignOffice &office, const QString &contact, const char *amount, const char *currency = "RON")
{
    return office.desk("ana").make(QStringLiteral("crm.opportunities"),
        {{QStringLiteral("title"), QStringLiteral("Comanda ") + QLatin1String(amount)}, {QStringLiteral("stage"), QStringLiteral("CLOSED_WON")}, {QStringLiteral("amount"), QLatin1String(amount)},
            {QStringLiteral("currency"), QLatin1String(currency)}, {QStringLiteral("closed_at"), office.db.value(QStringLiteral("SELECT core.today()"))},
            {QStringLiteral("customer_company_id"), office.db.value(QStringLiteral("SELECT customer_company_id FROM crm.contact_persons WHERE id = $1"), {contact})}});
}

QString elsewhere(CampaignOffice &office, const QString &campaign, const QString &contact, const char *before)
{
    return office.desk("lisa").make(QStringLiteral("marketing.touchpoints"),
        {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("contact_person_id"), contact}, {QStringLiteral("source"), QStringLiteral("ads")}, {QStringLiteral("source_event_id"), Desk::newId()},
            {QStringLiteral("at"), office.db.value(QStringLiteral("SELECT now() - $1::interval"), {QLatin1String(before)})}});
}

QString talk(CampaignOffice &office, const QString &campaign, const QString &contact, const char *type, const char *direction = "OUTBOUND")
{
    return office.desk("ana").make(QStringLiteral("crm.interactions"),
        {{QStringLiteral("contact_person_id"), contact}, {QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("direction"), QLatin1String(direction)}, {QStringLiteral("campaign_id"), campaign},
            {QStringLiteral("date_time"), office.db.value(QStringLiteral("SELECT now() - interval '2 days'"))}});
}

/// What computing answers: conversions and written rows.
QString computed(CampaignOffice &office, const char *arguments = "")
{
    return office.desk("lisa").value(QStringLiteral("SELECT concat_ws(' ', d ->> 'conversions', d ->> 'changed') FROM marketing.attribute(%1) d").arg(QLatin1String(arguments)));
}

/// The path of a conversion: "CALL EVENT".
QString pathOf(CampaignOffice &office, const QString &conversion)
{
    return office.db.value(QStringLiteral("SELECT coalesce(string_agg(touchpoint_type, ' ' ORDER BY position_no), '') FROM marketing.campaign_attributions WHERE conversion_id = $1 AND attribution_model = 'LINEAR'"),
        {conversion});
}

QString everything(CampaignOffice &office)
{
    return office.db.value(QStringLiteral("SELECT md5(string_agg(a::text, '|' ORDER BY a.id)) FROM marketing.campaign_attributions a")) + QLatin1Char(' ')
        + office.db.value(QStringLiteral("SELECT md5(string_agg(c::text, '|' ORDER BY c.id)) FROM marketing.conversions c"));
}

/// Companies with won opportunities and events before them, by chance: some at one moment, too early or too late, amounts that do not divide.
void fillByChance(CampaignOffice &office, int conversions)
{
    std::mt19937 chance(20260127);
    const auto below = [&chance](int most) { return int(chance() % unsigned(most)); };
    const QString one = office.campaign(), two = office.campaign();
    QStringList companies, opportunities, events;
    for (int i = 0; i < conversions; ++i) {
        const QString company = Desk::newId();
        companies << QStringLiteral("('%1', 'Firma %2')").arg(company).arg(i);
        const qint64 bani = i % 17 == 0 ? i % 3 : qint64(below(2'000'000'000)) * (1 + below(40));
        opportunities << QStringLiteral("('%1', 'Comanda', 'CLOSED_WON', %2 / 100.0, '2026-01-20', '2026-01-20 1%3:%4:17.123+02')").arg(company).arg(bani).arg(below(9)).arg(10 + below(49));
        int seconds = 0;
        for (int touch = below(9); touch > 0; --touch) {
            if (below(4) > 0) // else at the same moment as the one before
                seconds = below(95 * 86'400) - 86'400;
            events << QStringLiteral("('%1', '%2', timestamptz '2026-01-20 15:00:00.%5+02' - interval '%3 seconds', 'chance', '%4')").arg(below(2) ? one : two, company).arg(seconds).arg(Desk::newId()).arg(100 + below(2));
        }
    }
    office.db.exec(QStringLiteral("INSERT INTO crm.customer_companies (id, company_name) VALUES %1").arg(companies.join(u',')));
    office.db.exec(QStringLiteral("INSERT INTO crm.opportunities (customer_company_id, title, stage, amount, closed_at, stage_changed_at, position) SELECT v.c::uuid, v.t, v.s, round(v.a, 2), v.d::date, v.m::timestamptz, 'p' || row_number() OVER () "
                                  "FROM (VALUES %1) v (c, t, s, a, d, m)").arg(opportunities.join(u',')));
    office.db.exec(QStringLiteral("INSERT INTO marketing.touchpoints (campaign_id, customer_id, at, source, source_event_id) SELECT v.c::uuid, v.k::uuid, v.at, v.s, v.e FROM (VALUES %1) v (c, k, at, s, e)").arg(events.join(u',')));
}

} // namespace

void AttributionRulesTest::sharesAreThoseOfTheFormulas()
{
    CampaignOffice office;
    constexpr int conversions = 300;
    fillByChance(office, conversions);
    QCOMPARE(computed(office).section(u' ', 0, 0).toInt(), conversions);
    const auto milliseconds = [](const QString &text) { return QDateTime::fromMSecsSinceEpoch(text.toLongLong(), Qt::UTC); };
    // All events of a company, also those that count for nothing; their order by id is that of the text.
    std::map<QString, QList<Touch>> touches;
    std::map<QString, QString> idOf;
    qint64 next = 0;
    for (const QStringList &row : office.db.rows(QStringLiteral("SELECT id, customer_id, (extract(epoch FROM at) * 1000)::bigint FROM marketing.touchpoints ORDER BY id"))) {
        touches[row.at(1)].append({++next, milliseconds(row.at(2))});
        idOf[QString::number(next)] = row.at(0);
    }
    std::map<QString, QList<QStringList>> shares;
    for (const QStringList &row : office.db.rows(QStringLiteral("SELECT conversion_id, attribution_model, touchpoint_id, credit, attributed_revenue_minor FROM marketing.campaign_attributions ORDER BY conversion_id, attribution_model, position_no")))
        shares[row.at(0) + row.at(1)].append(row);
    int touched = 0;
    for (const QStringList &row : office.db.rows(QStringLiteral("SELECT conversion_id, party, (extract(epoch FROM converted_at) * 1000)::bigint, value_minor, touch_count FROM marketing.conversions"))) {
        const auto board = attribute(touches[row.at(1)], {milliseconds(row.at(2)), {row.at(3).toLongLong(), QByteArrayLiteral("RON")}});
        QVERIFY(board.has_value());
        QCOMPARE(row.at(4).toLongLong(), board->path.size());
        touched += board->path.isEmpty() ? 0 : 1;
        for (const Attribution &model : board->models) {
            const QList<QStringList> &found = shares[row.at(0) + QString::fromLatin1(attributionModelKey(model.model))];
            QCOMPARE(found.size(), board->path.size());
            for (qsizetype i = 0; i < found.size(); ++i) {
                QCOMPARE(found.at(i).at(2), idOf[QString::number(board->path.at(i).id)]);
                QVERIFY(std::abs(found.at(i).at(3).toDouble() - model.credits.at(i)) < 1e-12);
                QCOMPARE(found.at(i).at(4).toLongLong(), model.minor.at(i));
            }
        }
    }
    QVERIFY(touched > conversions / 2);
    // The vector of 3.2: nothing is lost by rounding, whatever the model.
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM marketing.campaign_attributions GROUP BY conversion_id, attribution_model, conversion_value HAVING sum(attributed_revenue) <> conversion_value) x")),
             QStringLiteral("0"));
}

void AttributionRulesTest::theSameFactsGiveTheSameRows()
{
    CampaignOffice office;
    fillByChance(office, 60);
    (void)computed(office);
    const QString before = everything(office);
    QCOMPARE(computed(office).section(u' ', 1), QStringLiteral("0"));
    QCOMPARE(computed(office, "NULL, '2026-01-01', '2026-01-31'"), QStringLiteral("60 0"));
    QCOMPARE(computed(office, "NULL, '2025-01-01', '2025-01-31'"), QStringLiteral("0 0"));
    QCOMPARE(everything(office), before);
    // What was spoilt comes right again, for one conversion too.
    const QString one = office.db.value(QStringLiteral("SELECT conversion_id FROM marketing.conversions WHERE touch_count > 2 LIMIT 1"));
    office.db.exec(QStringLiteral("DELETE FROM marketing.campaign_attributions WHERE conversion_id = '%1' AND position_no = 1").arg(one));
    QCOMPARE(computed(office, qPrintable(QStringLiteral("'%1'").arg(one))), QStringLiteral("1 5"));
    QCOMPARE(computed(office).section(u' ', 1), QStringLiteral("0"));
}

void AttributionRulesTest::machinesTouchNobody()
{
    CampaignOffice office;
    const QString contact = office.contact("ana", QStringLiteral("Unu"));
    (void)office.run(office.campaign(), {contact});
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, status = 'delivered', sent_at = now() - interval '3 days', delivered_at = now() - interval '3 days', "
                                  "machine_clicked_at = now() - interval '3 days', machine_click_count = 4"));
    const QString order = wonBy(office, contact, "100");
    (void)computed(office);
    QCOMPARE(pathOf(office, order), QString());
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, clicked_at = now() - interval '2 days', click_count = 3"));
    (void)computed(office, "p_stale => true");
    QCOMPARE(pathOf(office, order), QStringLiteral("CLICK")); // three clicks in one message are one touch
    office.db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, replied_at = now() - interval '1 day'"));
    (void)computed(office, "p_stale => true");
    QCOMPARE(pathOf(office, order), QStringLiteral("CLICK REPLY"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT h.channel_type FROM marketing.campaign_attributions a JOIN marketing.marketing_channels h ON h.id = a.channel_id LIMIT 1")), QStringLiteral("EMAIL"));
}

void AttributionRulesTest::whatCountsAsATouch()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    const QString contact = office.contact("ana", QStringLiteral("Unu"));
    const QString order = wonBy(office, contact, "100");
    (void)talk(office, campaign, contact, "CALL");
    (void)talk(office, campaign, contact, "EMAIL"); // what we wrote is no reply
    (void)computed(office);
    QCOMPARE(pathOf(office, order), QStringLiteral("CALL"));
    const QString meeting = talk(office, campaign, contact, "DEMO");
    (void)talk(office, campaign, contact, "EMAIL", "INBOUND");
    (void)elsewhere(office, campaign, contact, "5 days");
    (void)elsewhere(office, campaign, contact, "91 days"); // too long ago
    (void)computed(office, "p_stale => true");
    QCOMPARE(pathOf(office, order), QStringLiteral("EVENT CALL MEETING REPLY"));
    QVERIFY(office.desk("ana").save(QStringLiteral("crm.interactions"), meeting, {{QStringLiteral("campaign_id"), QString()}}).ok()); // no part of the campaign after all
    (void)computed(office, "p_stale => true");
    QCOMPARE(pathOf(office, order), QStringLiteral("EVENT CALL REPLY"));
    // A colleague of the same company is the same customer.
    const QString colleague = office.desk("ana").make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("Doi")},
        {QStringLiteral("customer_company_id"), office.db.value(QStringLiteral("SELECT customer_company_id FROM crm.contact_persons WHERE id = $1"), {contact})}});
    (void)elsewhere(office, campaign, colleague, "1 day");
    (void)computed(office, "p_stale => true");
    QCOMPARE(pathOf(office, order), QStringLiteral("EVENT CALL REPLY EVENT"));
    QVERIFY(office.desk("lisa").remove(campaignTable, campaign).ok());
    (void)computed(office, "p_stale => true");
    QCOMPARE(pathOf(office, order), QString());
}

void AttributionRulesTest::whatIsAConversion()
{
    CampaignOffice office;
    const QString contact = office.contact("ana", QStringLiteral("Unu"));
    const QString order = wonBy(office, contact, "100");
    const QString service = office.desk("radu").make(QStringLiteral("service.services"), {{QStringLiteral("name"), QStringLiteral("Vizită")}, {QStringLiteral("slug"), QStringLiteral("vizita")}, {QStringLiteral("price"), QStringLiteral("250")}});
    const QString visit = office.desk("radu").make(QStringLiteral("service.appointments"), {{QStringLiteral("customer_id"), contact}, {QStringLiteral("service_id"), service},
        {QStringLiteral("scheduled_at"), QStringLiteral("2099-01-01 10:00+02")}, {QStringLiteral("price"), QStringLiteral("250")}});
    const QString all = QStringLiteral("SELECT coalesce(string_agg(split_part(conversion_table, '.', 2) || ' ' || value, ', ' ORDER BY conversion_table), '') FROM marketing.conversions");
    (void)computed(office);
    QCOMPARE(office.db.value(all), QStringLiteral("opportunities 100.00, appointments 250.00"));
    QVERIFY(office.desk("ana").save(QStringLiteral("crm.opportunities"), order, {{QStringLiteral("amount"), QStringLiteral("120")}}).ok());
    QVERIFY(office.desk("radu").save(QStringLiteral("service.appointments"), visit, {{QStringLiteral("status"), QStringLiteral("cancelled")}}).ok());
    (void)computed(office, "p_stale => true");
    QCOMPARE(office.db.value(all), QStringLiteral("opportunities 120.00"));
    QVERIFY(office.desk("ana").save(QStringLiteral("crm.opportunities"), order, {{QStringLiteral("stage"), QStringLiteral("QUALIFICATION")},
        {QStringLiteral("reopen_reason"), QStringLiteral("s-au răzgândit")}}).ok());
    (void)computed(office, "p_stale => true");
    QCOMPARE(office.db.value(all), QString());
    // Won on an earlier day than it was written down: the day's last moment.
    const QString old = office.desk("ana").make(QStringLiteral("crm.opportunities"), {{QStringLiteral("title"), QStringLiteral("Veche")}, {QStringLiteral("stage"), QStringLiteral("CLOSED_WON")},
        {QStringLiteral("amount"), QStringLiteral("1")}, {QStringLiteral("closed_at"), QStringLiteral("2025-07-01")}, {QStringLiteral("contact_person_id"), contact}});
    (void)computed(office, "p_stale => true");
    QCOMPARE(office.db.value(QStringLiteral("SELECT converted_at AT TIME ZONE 'Europe/Bucharest' FROM marketing.conversions WHERE conversion_id = $1"), {old}), QStringLiteral("2025-07-01 23:59:59.999"));
}

void AttributionRulesTest::totalsReconcile()
{
    CampaignOffice office;
    const QString one = office.contact("ana", QStringLiteral("Unu")), two = office.contact("vlad", QStringLiteral("Doi"));
    const QString campaign = office.campaign(), other = office.campaign();
    (void)elsewhere(office, campaign, one, "3 days");
    (void)elsewhere(office, other, one, "2 days");
    (void)elsewhere(office, other, one, "1 day");
    (void)wonBy(office, one, "100.01");
    (void)wonBy(office, one, "50", "EUR");
    (void)wonBy(office, two, "33.33");
    (void)computed(office);
    const QString report = QStringLiteral("SELECT %1 FROM marketing.attribution_report(core.today() - 9, core.today()) d");
    QCOMPARE(office.desk("analist").value(report.arg(QStringLiteral("(SELECT string_agg(concat_ws('/', t ->> 'currency', t ->> 'conversions', t ->> 'value', t ->> 'unattributed', t ->> 'unattributed_value'), ' ') FROM jsonb_array_elements(d -> 'totals') t)"))),
             QStringLiteral("RON/2/13334/1/3333 EUR/1/5000/0/0"));
    QCOMPARE(office.desk("analist").value(report.arg(QStringLiteral("(SELECT string_agg(concat_ws('/', x.c, x.m, x.s), ' ' ORDER BY x.c, x.m) FROM (SELECT r ->> 'currency' AS c, r ->> 'model' AS m, sum((r ->> 'money')::bigint) AS s "
                                                                    "FROM jsonb_array_elements(d -> 'rows') r GROUP BY 1, 2) x)"))),
             QStringLiteral("EUR/FIRST_TOUCH/5000 EUR/LAST_TOUCH/5000 EUR/LINEAR/5000 EUR/POSITION_BASED/5000 EUR/TIME_DECAY/5000 "
                            "RON/FIRST_TOUCH/10001 RON/LAST_TOUCH/10001 RON/LINEAR/10001 RON/POSITION_BASED/10001 RON/TIME_DECAY/10001"));
    QCOMPARE(office.desk("analist").value(report.arg(QStringLiteral("(SELECT string_agg(r ->> 'money', ' ' ORDER BY (r ->> 'money')::int) FROM jsonb_array_elements(d -> 'rows') r WHERE r ->> 'model' = 'LINEAR' AND r ->> 'currency' = 'RON')"))),
             QStringLiteral("3334 6667"));
    QCOMPARE(office.desk("analist").query(QStringLiteral("SELECT marketing.attribution_report('2026-02-01', '2026-01-01')")).rule, QStringLiteral("dashboard_filter"));
    // What a kept dashboard shows is out of the same rows.
    QCOMPARE(office.desk("analist").value(QStringLiteral("SELECT sum((x ->> 'revenue')::bigint) FROM marketing.dashboard(core.today() - 9, core.today()) d, jsonb_array_elements(d -> 'attribution') x WHERE x ->> 'model' = 'LINEAR' AND x ->> 'currency' = 'RON'")),
             QStringLiteral("10001"));
}

void AttributionRulesTest::changesAreComputedWhenAskedFor()
{
    CampaignOffice office;
    const QString contact = office.contact("ana", QStringLiteral("Unu"));
    const QString campaign = office.campaign();
    const auto stale = [&] { return office.desk("ana").value(QStringLiteral("SELECT d ->> 'stale' FROM marketing.attribution_report(core.today(), core.today()) d")); };
    QCOMPARE(stale(), QStringLiteral("true")); // never computed
    (void)computed(office);
    QCOMPARE(stale(), QStringLiteral("false"));
    const QString order = wonBy(office, contact, "10");
    QCOMPARE(stale(), QStringLiteral("true"));
    QCOMPARE(computed(office, "p_stale => true"), QStringLiteral("1 1"));
    QCOMPARE(stale(), QStringLiteral("false"));
    QVERIFY(office.desk("ana").save(QStringLiteral("crm.opportunities"), order, {{QStringLiteral("title"), QStringLiteral("Alt nume")}}).ok()); // changes nothing of it
    QCOMPARE(stale(), QStringLiteral("false"));
    (void)elsewhere(office, campaign, contact, "1 day");
    QCOMPARE(stale(), QStringLiteral("true"));
    QCOMPARE(computed(office, "p_stale => true"), QStringLiteral("1 5"));
    QCOMPARE(computed(office, "p_stale => true"), QStringLiteral("0 0"));
    // The organisation counts touches of fewer days.
    office.db.exec(QStringLiteral("INSERT INTO core.settings (key, value) VALUES ('marketing.rules', '{\"lookback_days\": 0, \"half_life_days\": 3}')"));
    QCOMPARE(stale(), QStringLiteral("true"));
    (void)computed(office, "p_stale => true");
    QCOMPARE(pathOf(office, order), QString());
    QCOMPARE(stale(), QStringLiteral("false"));
}

void AttributionRulesTest::whoSeesWhat()
{
    CampaignOffice office;
    const QString campaign = office.campaign();
    const QString mine = office.contact("ana", QStringLiteral("Unu")), others = office.contact("vlad", QStringLiteral("Doi"));
    (void)elsewhere(office, campaign, mine, "1 day");
    (void)elsewhere(office, campaign, others, "1 day");
    (void)wonBy(office, mine, "10");
    (void)wonBy(office, others, "20");
    (void)computed(office);
    for (const char *table : {"conversions", "touchpoints", "campaign_attributions WHERE attribution_model = 'LINEAR'"}) {
        const QString count = QStringLiteral("SELECT count(*) FROM marketing.") + QLatin1String(table);
        for (const auto &[person, rows] : {std::pair{"radu", "2"}, {"elena", "2"}, {"lisa", "2"}, {"ana", "1"}, {"vlad", "1"}, {"analist", "0"}, {"dan", "0"}, {"gina", "0"}})
            QCOMPARE(office.desk(person).value(count), QLatin1String(rows));
    }
    const QString report = QStringLiteral("SELECT d #>> '{totals,0,conversions}' FROM marketing.attribution_report(core.today(), core.today()) d");
    for (const char *person : {"radu", "elena", "lisa", "ana", "analist"})
        QCOMPARE(office.desk(person).value(report), QStringLiteral("2")); // sums of all, without persons
    for (const char *person : {"dan", "gina"}) {
        QCOMPARE(office.desk(person).query(report).state, QStringLiteral("42501"));
        QCOMPARE(office.desk(person).query(QStringLiteral("SELECT marketing.attribute()")).state, QStringLiteral("42501"));
    }
    const QString shares = QStringLiteral("UPDATE marketing.campaign_attributions SET attributed_revenue = 1");
    const QString conversions = QStringLiteral("INSERT INTO marketing.conversions (conversion_table, conversion_id, converted_at, value, currency) VALUES ('crm.deals', gen_random_uuid(), now(), 1, 'RON')");
    for (const char *person : {"radu", "lisa", "ana"}) {
        QCOMPARE(office.desk(person).query(shares).state, QStringLiteral("42501")); // nobody types a share
        QCOMPARE(office.desk(person).query(conversions).state, QStringLiteral("42501"));
        QCOMPARE(office.desk(person).query(QStringLiteral("SELECT 1 FROM marketing.attribution_queue")).state, QStringLiteral("42501"));
        QCOMPARE(office.desk(person).query(QStringLiteral("SELECT marketing.credit(NULL)")).state, QStringLiteral("42501"));
    }
    QCOMPARE(office.desk("ana").tryMake(QStringLiteral("marketing.touchpoints"), {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("contact_person_id"), mine}, {QStringLiteral("source"), QStringLiteral("x")},
        {QStringLiteral("source_event_id"), QStringLiteral("1")}, {QStringLiteral("at"), QStringLiteral("2026-01-01 10:00+02")}}).state, QStringLiteral("42501"));
}

void AttributionRulesTest::eventsFromElsewhereOnce()
{
    CampaignOffice office;
    const QString campaign = office.campaign({{QStringLiteral("name"), QStringLiteral("Recolta")}});
    const QString contact = office.contact("ana", QStringLiteral("Unu"));
    office.db.exec(QStringLiteral("UPDATE crm.contact_persons SET email = 'Unu@Example.ro', version = version + 1 WHERE id = '%1'").arg(contact));
    const auto record = [&](const char *person, const QString &rows) {
        const Outcome outcome = office.desk(person).query(QStringLiteral("SELECT string_agg(outcome, ' ' ORDER BY row_no) FROM marketing.record_touchpoints('ads', $1::jsonb, $2)"), {rows, Desk::newId()});
        return outcome.ok() ? outcome.first() : outcome.state + outcome.rule;
    };
    const QString rows = QStringLiteral(R"([{"event_id": "1", "at": "2026-01-05 10:00+02", "campaign": "Recolta", "email": "unu@example.ro", "channel": "PAID", "label": "Anunț"},
        {"event_id": "1", "at": "2026-01-06 10:00+02", "campaign": "Recolta", "email": "unu@example.ro"}, {"at": "2026-01-05 10:00+02", "campaign": "Alta", "email": "unu@example.ro"},
        {"at": "2026-01-05 10:00+02", "campaign_id": "%1", "email": "nimeni@example.ro"}, {"at": "ieri", "campaign": "Recolta", "email": "unu@example.ro"},
        {"at": "2999-01-05 10:00+02", "campaign": "Recolta", "email": "unu@example.ro"}, {"at": "2026-01-07 10:00+02", "campaign_id": "%1", "contact_id": "%2", "label": "fără număr"}])").arg(campaign, contact);
    QCOMPARE(record("lisa", rows), QStringLiteral("applied duplicate unknown_campaign unknown_person bad_date in_future applied"));
    QCOMPARE(record("lisa", rows), QStringLiteral("duplicate duplicate unknown_campaign unknown_person bad_date in_future duplicate"));
    QCOMPARE(record("lisa", QStringLiteral("{}")), QStringLiteral("PU013events_shape"));
    QCOMPARE(record("ana", rows).left(5), QStringLiteral("42501"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT h.channel_type || ' ' || t.label FROM marketing.touchpoints t JOIN marketing.marketing_channels h ON h.id = t.channel_id")), QStringLiteral("PAID Anunț"));
    // One by hand is a step that can be taken back.
    const QString own = elsewhere(office, campaign, contact, "1 hour");
    const QString order = wonBy(office, contact, "10");
    (void)computed(office);
    const int touches = office.db.value(QStringLiteral("SELECT touch_count FROM marketing.conversions WHERE conversion_id = $1"), {order}).toInt();
    QVERIFY(touches > 0);
    QVERIFY(office.desk("lisa").remove(QStringLiteral("marketing.touchpoints"), own).ok());
    (void)computed(office, "p_stale => true");
    QCOMPARE(office.db.value(QStringLiteral("SELECT touch_count FROM marketing.conversions WHERE conversion_id = $1"), {order}).toInt(), touches - 1);
}

void AttributionRulesTest::oneComputesAtATime()
{
    CampaignOffice office;
    (void)wonBy(office, office.contact("ana", QStringLiteral("Unu")), "10");
    QVERIFY(office.desk("lisa").query(QStringLiteral("BEGIN")).ok());
    QVERIFY(office.desk("lisa").query(QStringLiteral("SELECT marketing.attribute()")).ok());
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT d ->> 'busy' FROM marketing.attribute(p_stale => true) d")), QStringLiteral("true"));
    QVERIFY(office.desk("lisa").query(QStringLiteral("COMMIT")).ok());
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT concat_ws(' ', d ->> 'busy', d ->> 'changed') FROM marketing.attribute(p_stale => true) d")), QStringLiteral("false 0"));
    QCOMPARE(office.desk("elena").value(QStringLiteral("SELECT count(*) FROM marketing.conversions")), QStringLiteral("1"));
}

} // namespace punte
