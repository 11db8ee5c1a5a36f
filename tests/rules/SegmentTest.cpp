// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SegmentTest.h"

#include "SendingOffice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace punte {

namespace {

/// Last names of a segment's members, in order.
QString namesIn(SendingOffice &office, const QString &criteria)
{
    const Outcome found = office.desk("lisa").query(QStringLiteral("SELECT coalesce(string_agg(c.last_name, ' ' ORDER BY c.last_name COLLATE \"C\"), '') "
                                                                   "FROM marketing.segment_members($1) m JOIN crm.contact_persons c ON c.id = m"), {criteria});
    return found.ok() ? found.first() : found.rule + u' ' + found.args.value(QLatin1String("key")).toString();
}

/// Five people who differ in everything a segment can ask. A of a dairy of Iași (client, vip), B of a winery in Vrancea (lead), C private with a dog,
/// D private who never came, E of A's company.
void fiveDifferentPeople(SendingOffice &office)
{
    office.office.db.exec(QStringLiteral(
        "INSERT INTO crm.customer_companies (id, company_name, county, sector, status, company_size, tags, preferred_language) VALUES "
        "('a0000000-0000-4000-8000-000000000001', 'Lactate', 'Iași', 'Lactate', 'ACTIVE', 'SMALL', '{VIP}', 'en'), "
        "('a0000000-0000-4000-8000-000000000002', 'Cramă', 'Vrancea', 'Vin', 'LEAD', NULL, '{}', NULL); "
        "INSERT INTO crm.contact_persons (id, customer_company_id, last_name, email, tags, is_decision_maker) VALUES "
        "('c0000000-0000-4000-8000-00000000000a', 'a0000000-0000-4000-8000-000000000001', 'A', 'a@example.ro', '{Târg}', true), "
        "('c0000000-0000-4000-8000-00000000000b', 'a0000000-0000-4000-8000-000000000002', 'B', 'b@example.ro', '{}', false), "
        "('c0000000-0000-4000-8000-00000000000c', NULL, 'C', 'c@example.ro', '{targ, rece}', false), "
        "('c0000000-0000-4000-8000-00000000000d', NULL, 'D', 'd@example.ro', '{}', false), "
        "('c0000000-0000-4000-8000-00000000000e', 'a0000000-0000-4000-8000-000000000001', 'E', 'e@example.ro', '{}', false); "
        "INSERT INTO crm.opportunities (customer_company_id, contact_person_id, title, amount, stage, closed_at, position) VALUES "
        "('a0000000-0000-4000-8000-000000000001', NULL, 'x', 5000, 'CLOSED_WON', current_date - 40, 'a'), "
        "('a0000000-0000-4000-8000-000000000002', 'c0000000-0000-4000-8000-00000000000b', 'y', 100, 'PROPOSAL', NULL, 'b'), "
        "(NULL, 'c0000000-0000-4000-8000-00000000000c', 'z', 200.50, 'CLOSED_WON', current_date - 400, 'c'); "
        "INSERT INTO crm.interactions (customer_id, contact_person_id, type, date_time) VALUES "
        "('a0000000-0000-4000-8000-000000000001', 'c0000000-0000-4000-8000-00000000000a', 'CALL', now() - interval '10 days'), "
        "(NULL, 'c0000000-0000-4000-8000-00000000000c', 'CALL', now() - interval '100 days'); "
        "INSERT INTO service.services (id, name, slug) VALUES ('50000000-0000-4000-8000-000000000001', 'Tuns', 'basic-grooming'), ('50000000-0000-4000-8000-000000000002', 'Baie', 'bath'); "
        "INSERT INTO service.pets (customer_id, name, breed) VALUES ('c0000000-0000-4000-8000-00000000000c', 'Rex', 'poodle'), ('c0000000-0000-4000-8000-00000000000d', 'Max', 'golden-retriever'); "
        "INSERT INTO service.memberships (customer_id, plan_name, status) VALUES ('c0000000-0000-4000-8000-00000000000c', 'Lunar', 'active'), ('c0000000-0000-4000-8000-00000000000d', 'Lunar', 'paused'); "
        "INSERT INTO service.appointments (customer_id, service_id, scheduled_at, status) VALUES "
        "('c0000000-0000-4000-8000-00000000000c', '50000000-0000-4000-8000-000000000001', now() - interval '90 days', 'completed'), "
        "('c0000000-0000-4000-8000-00000000000d', '50000000-0000-4000-8000-000000000002', now() - interval '90 days', 'no_show'), "
        "('c0000000-0000-4000-8000-00000000000a', '50000000-0000-4000-8000-000000000002', now() - interval '20 days', 'completed'); "
        "INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof) VALUES "
        "('c0000000-0000-4000-8000-00000000000a', 'email', 'granted', 'paper', now() - interval '9 days', 'x'), "
        "('c0000000-0000-4000-8000-00000000000b', 'email', 'granted', 'paper', now() - interval '9 days', 'x'), "
        "('c0000000-0000-4000-8000-00000000000b', 'email', 'withdrawn', 'phone', now() - interval '8 days', NULL)"));
}

/// A criteria made of chance, up to three levels deep, every key with values that some people have.
QJsonObject chanceCriteria(QRandomGenerator &chance, int depth)
{
    const auto some = [&](const QStringList &of) {
        QJsonArray list;
        for (const QString &one : of) {
            if (chance.bounded(2) == 0)
                list.append(one);
        }
        return list.isEmpty() ? QJsonArray{of.first()} : list;
    };
    const auto days = [&] {
        const int low = int(chance.bounded(60));
        QJsonObject range{{QStringLiteral("min"), low}, {QStringLiteral("max"), low + int(chance.bounded(300))}};
        if (chance.bounded(2) == 0)
            range.insert(QStringLiteral("never"), true);
        return range;
    };
    QJsonObject made;
    for (int keys = 1 + int(chance.bounded(2)); keys > 0; --keys) {
        switch (chance.bounded(depth > 0 ? 11 : 8)) {
        case 0: made.insert(QStringLiteral("county"), some({QStringLiteral("cluj"), QStringLiteral("IASI"), QStringLiteral("Vrancea")})); break;
        case 1: made.insert(QStringLiteral("sector"), some({QStringLiteral("dairy"), QStringLiteral("wine")})); break;
        case 2: made.insert(QStringLiteral("company_status"), some({QStringLiteral("LEAD"), QStringLiteral("ACTIVE"), QStringLiteral("CHURNED")})); break;
        case 3: made.insert(QStringLiteral("language"), some({QStringLiteral("ro"), QStringLiteral("en")})); break;
        case 4: made.insert(QStringLiteral("last_interaction_days_ago"), days()); break;
        case 5: made.insert(QStringLiteral("decision_maker"), chance.bounded(2) == 0); break;
        case 6: made.insert(QStringLiteral("consent"), QJsonObject{{QStringLiteral("status"), some({QStringLiteral("granted"), QStringLiteral("withdrawn"), QStringLiteral("none")})}}); break;
        case 7: made.insert(QStringLiteral("last_order_days_ago"), days()); break;
        case 8: made.insert(QStringLiteral("any"), QJsonArray{chanceCriteria(chance, depth - 1), chanceCriteria(chance, depth - 1)}); break;
        case 9: made.insert(QStringLiteral("all"), QJsonArray{chanceCriteria(chance, depth - 1), chanceCriteria(chance, depth - 1)}); break;
        default: made.insert(QStringLiteral("not"), chanceCriteria(chance, depth - 1)); break;
        }
    }
    return made;
}

} // namespace

void SegmentTest::theWrongKeyIsNamed_data()
{
    QTest::addColumn<QString>("criteria");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *criteria, const char *said) { QTest::newRow(criteria) << QString::fromUtf8(criteria) << QString::fromUtf8(said); };
    row(R"([])", " not_an_object");
    row(R"({"last_visit": {"min": 1}})", "last_visit unknown_key");
    row(R"({"last_visit_days_ago": 60})", "last_visit_days_ago not_an_object");
    row(R"({"last_visit_days_ago": {"min": "60"}})", "last_visit_days_ago not_a_number");
    row(R"({"last_visit_days_ago": {"min": -1}})", "last_visit_days_ago out_of_range");
    row(R"({"last_visit_days_ago": {"min": 1.5}})", "last_visit_days_ago out_of_range");
    row(R"({"last_visit_days_ago": {"min": 1e20}})", "last_visit_days_ago out_of_range");
    row(R"({"last_visit_days_ago": {"min": 90, "max": 60}})", "last_visit_days_ago min_over_max");
    row(R"({"last_visit_days_ago": {"from": 90}})", "last_visit_days_ago unknown_key");
    row(R"({"last_visit_days_ago": {}})", "last_visit_days_ago empty_range");
    row(R"({"last_visit_days_ago": {"never": false}})", "last_visit_days_ago empty_range");
    row(R"({"last_visit_days_ago": {"never": "da"}})", "last_visit_days_ago not_true_or_false");
    row(R"({"service_types": "bath"})", "service_types not_a_list");
    row(R"({"service_types": []})", "service_types empty_list");
    row(R"({"breeds": [1]})", "breeds not_a_text");
    row(R"({"membership_status": ["gold"]})", "membership_status unknown_value");
    row(R"({"company_status": ["active"]})", "company_status unknown_value");
    row(R"({"value": {"min": 1, "currency": "lei"}})", "value unknown_value");
    row(R"({"value": {"currency": "RON"}})", "value empty_range");
    row(R"({"tags": {"some": ["x"]}})", "tags unknown_key");
    row(R"({"tags": {"any": []}})", "tags empty_list");
    row(R"({"consent": {"status": ["yes"]}})", "consent unknown_value");
    row(R"({"consent": {}})", "consent not_a_list");
    row(R"({"contacts": ["1; DROP TABLE crm.contact_persons"]})", "contacts unknown_value");
    row(R"({"any": [{"county": ["x"]}, {"countyy": ["x"]}]})", "any[2].countyy unknown_key");
    row(R"({"any": {}})", "any not_a_list");
    row(R"({"not": []})", "not not_an_object");
    row(R"({"all": [{"not": {"any": [{"decision_maker": 1}]}}]})", "all[1].not.any[1].decision_maker not_true_or_false");
}

void SegmentTest::theWrongKeyIsNamed()
{
    QFETCH(QString, criteria);
    QFETCH(QString, said);
    static SendingOffice office;
    (void)office.preview(criteria);
    QCOMPARE(office.refusal, QStringLiteral("segment_criteria ") + said);
}

void SegmentTest::whatIsTooMuchIsRefused()
{
    SendingOffice office;
    QString deep = QStringLiteral("{\"decision_maker\": true}");
    for (int i = 0; i < 9; ++i)
        deep = QStringLiteral("{\"not\": %1}").arg(deep);
    (void)office.preview(deep);
    QVERIFY2(office.refusal.endsWith(QLatin1String("too_deep")), qUtf8Printable(office.refusal));
    // Ten thousand levels: refused by us or by PostgreSQL's reader of JSON, never by falling over.
    (void)office.preview(QStringLiteral("{\"not\":").repeated(10000) + QStringLiteral("{}") + QStringLiteral("}").repeated(10000));
    QVERIFY2(office.refusal.endsWith(QLatin1String("too_deep")) || office.refusal == QLatin1String("54001"), qUtf8Printable(office.refusal));
    QString many = QStringLiteral("{\"decision_maker\": true}, ").repeated(50);
    (void)office.preview(QStringLiteral("{\"any\": [%1{\"decision_maker\": false}]}").arg(many));
    QVERIFY2(office.refusal.endsWith(QLatin1String("any too_many")), qUtf8Printable(office.refusal));
    // What looks like SQL is a value and finds nobody.
    fiveDifferentPeople(office);
    QCOMPARE(namesIn(office, QStringLiteral(R"({"county": ["' OR 1=1 --", "Iași'; DROP TABLE crm.contact_persons; --"]})")), QString());
    QCOMPARE(office.office.db.value(QStringLiteral("SELECT count(*) FROM crm.contact_persons")), QStringLiteral("5"));
}

void SegmentTest::everyKeyFindsWhomItMeans()
{
    SendingOffice office;
    fiveDifferentPeople(office);
    const QList<std::pair<const char *, const char *>> cases{
        {R"({})", "A B C D E"},
        {R"({"last_visit_days_ago": {"min": 60, "max": 365}})", "C"},
        {R"({"last_visit_days_ago": {"max": 30}})", "A"},
        {R"({"service_types": ["basic-grooming", "bath"]})", "A C"}, // who did not come did not have it
        {R"({"breeds": ["golden-retriever"]})", "D"},
        {R"({"membership_status": ["active", "paused"]})", "C D"},
        {R"({"membership_status": ["none"]})", "A B E"},
        {R"({"company_status": ["ACTIVE"]})", "A E"},
        {R"({"company_size": ["SMALL"], "decision_maker": true})", "A"},
        {R"({"opportunity_stage": ["PROPOSAL"]})", "B"},
        {R"({"county": ["iasi"]})", "A E"},
        {R"({"sector": ["VIN", "lactate"]})", "A B E"},
        {R"({"language": ["en"]})", "A E"},
        {R"({"language": ["ro"]})", "B C D"}, // nothing said: the organisation's
        {R"({"tags": ["vip"]})", "A E"},
        {R"({"tags": {"all": ["targ", "vip"]}})", "A"},
        {R"({"tags": {"any": ["târg"], "none": ["rece"]}})", "A"},
        {R"({"tags": {"none": ["vip", "targ"]}})", "B D"},
        {R"({"value": {"min": 200.50, "max": 1000}})", "C"},
        {R"({"value": {"max": 0}})", "B D"},
        {R"({"value": {"min": 1, "currency": "EUR"}})", ""},
        {R"({"last_order_days_ago": {"max": 60}})", "A E"},
        {R"({"last_order_days_ago": {"never": true}})", "B D"},
        {R"({"last_interaction_days_ago": {"max": 30}})", "A E"},
        {R"({"last_interaction_days_ago": {"min": 50, "never": true}})", "B C D"},
        {R"({"consent": {"status": ["granted"]}})", "A"},
        {R"({"consent": {"status": ["withdrawn", "none"], "channel": "email"}})", "B C D E"},
        {R"({"contacts": ["c0000000-0000-4000-8000-00000000000b"]})", "B"},
        {R"({"companies": ["a0000000-0000-4000-8000-000000000001"]})", "A E"},
        {R"({"any": [{"breeds": ["poodle"]}, {"county": ["Vrancea"]}], "not": {"opportunity_stage": ["PROPOSAL"]}})", "C"},
        {R"({"all": [{"language": ["ro"]}, {"any": [{"tags": ["rece"]}, {"membership_status": ["paused"]}]}]})", "C D"}};
    for (const auto &[criteria, names] : cases)
        QVERIFY2(namesIn(office, QString::fromUtf8(criteria)) == QLatin1String(names), qUtf8Printable(QString::fromUtf8(criteria) + u' ' + namesIn(office, QString::fromUtf8(criteria))));
}

void SegmentTest::neverIsSaidAndMeansTheSameEverywhere()
{
    SendingOffice office;
    fiveDifferentPeople(office);
    office.office.db.exec(QStringLiteral("INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof) "
                                         "SELECT id, 'email', 'granted', 'paper', now() - interval '1 hour', 'x' FROM crm.contact_persons WHERE last_name <> 'B'"));
    const QList<std::pair<const char *, int>> cases{{R"({"last_visit_days_ago": {"min": 60}})", 1}, {R"({"last_visit_days_ago": {"min": 60, "never": true}})", 3},
                                                    {R"({"last_visit_days_ago": {"never": true}})", 2}};
    for (const auto &[criteria, in] : cases) { // B has opted out
        const QString id = office.launched({{QStringLiteral("segment_criteria"), QString::fromLatin1(criteria)}, {QStringLiteral("frequency_limit"), QStringLiteral("100")},
                                            {QStringLiteral("frequency_days"), QStringLiteral("1")}});
        QCOMPARE(office.preview(QString::fromLatin1(criteria), id).value(QLatin1String("in")).toInt(), in);
        QCOMPARE(office.prepare(id).value(QLatin1String("in")).toInt(), in);
    }
}

void SegmentTest::savedSegmentsAreChecked()
{
    SendingOffice office;
    const QString table = QStringLiteral("marketing.segments");
    const QString id = office.desk("lisa").make(table, {{QStringLiteral("name"), QStringLiteral("Vin")}, {QStringLiteral("criteria"), QStringLiteral(R"({"sector": ["wine"]})")}});
    const Outcome wrong = office.desk("lisa").save(table, id, {{QStringLiteral("criteria"), QStringLiteral(R"({"sectors": ["wine"]})")}});
    QCOMPARE(wrong.rule, QStringLiteral("segment_criteria"));
    QCOMPARE(wrong.args.value(QLatin1String("key")).toString(), QStringLiteral("sectors"));
    for (const char *reader : {"ana", "analist"}) {
        QCOMPARE(office.desk(reader).value(QStringLiteral("SELECT name FROM marketing.segments")), QStringLiteral("Vin"));
        QCOMPARE(office.desk(reader).tryMake(table, {{QStringLiteral("name"), QStringLiteral("X")}, {QStringLiteral("criteria"), QStringLiteral("{}")}}).state, QStringLiteral("42501"));
    }
    QCOMPARE(office.desk("dan").value(QStringLiteral("SELECT count(*) FROM marketing.segments")), QStringLiteral("0"));
    // A draft keeps a key that nobody knows; it does not go out with it.
    const QString campaign = office.office.campaign({{QStringLiteral("segment_criteria"), QStringLiteral(R"({"sector": ["wine"], "zodiac": ["leo"]})")}});
    const Outcome moved = office.office.move("lisa", campaign, "SCHEDULED");
    QCOMPARE(moved.rule + u' ' + moved.args.value(QLatin1String("key")).toString(), QStringLiteral("segment_criteria zodiac"));
    QCOMPARE(office.office.statusOf(campaign), QStringLiteral("DRAFT"));
}

void SegmentTest::whoMayAskSeesPeople()
{
    SendingOffice office;
    office.people(8);
    const QString ask = QStringLiteral("SELECT count(*) FROM marketing.audience(NULL, '{}', 'email')");
    for (const char *may : {"radu", "elena", "lisa", "ana"})
        QCOMPARE(office.desk(may).value(ask), QStringLiteral("8"));
    for (const char *mayNot : {"analist", "dan", "gina"}) {
        QCOMPARE(office.desk(mayNot).query(ask).state, QStringLiteral("42501"));
        QCOMPARE(office.desk(mayNot).query(QStringLiteral("SELECT marketing.segment_members('{}')")).state, QStringLiteral("42501"));
        QCOMPARE(office.desk(mayNot).query(QStringLiteral("SELECT marketing.segment_preview(NULL, '{}')")).state, QStringLiteral("42501"));
    }
    // The inner functions are nobody's, and another organisation's people are not there.
    QCOMPARE(office.desk("lisa").query(QStringLiteral("SELECT marketing.segment_ids('{}', current_date)")).state, QStringLiteral("42501"));
    QCOMPARE(office.desk("lisa").query(QStringLiteral("SELECT * FROM marketing.verdicts('{}', 'email', now())")).state, QStringLiteral("42501"));
    QCOMPARE(office.desk("lisa").query(QStringLiteral("SELECT marketing.salt()")).state, QStringLiteral("42501"));
}

void SegmentTest::previewSaysWhoIsOutAndWhy()
{
    SendingOffice office;
    office.people(12);
    TestDatabase &db = office.office.db;
    const QString campaign = office.office.campaign();
    QVERIFY(office.unsubscribe("dan", office.person(1)).ok());
    db.exec(QStringLiteral("UPDATE crm.contact_persons SET email = NULL, version = version + 1 WHERE last_name = 'P2'; "
                           "UPDATE crm.contact_persons SET email = 'nu e adresă', version = version + 1 WHERE last_name = 'P3'; "
                           "UPDATE crm.contact_persons SET is_active = false, version = version + 1 WHERE last_name = 'P4'; "
                           "UPDATE crm.contact_persons SET email = 'P6@Example.RO', version = version + 1 WHERE last_name = 'P5'; "
                           "INSERT INTO crm.interactions (contact_person_id, type, status, feedback_type) SELECT id, 'SUPPORT', 'OPEN', 'COMPLAINT' FROM crm.contact_persons WHERE last_name = 'P7'"));
    office.desk("lisa").make(QStringLiteral("marketing.campaign_exclusions"), {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("contact_person_id"), office.person(8)},
                                                                               {QStringLiteral("reason"), QStringLiteral("știe deja")}});
    QVERIFY(office.desk("iris").query(QStringLiteral("SELECT marketing.suppress_address('email', 'p9@example.ro', 'complaint', $1)"), {Desk::newId()}).ok());
    QStringList told = office.reasons(QStringLiteral("email"), campaign);
    QCOMPARE(told.mid(0, 4), (QStringList{QStringLiteral("P1 opted_out"), QStringLiteral("P2 no_address"), QStringLiteral("P3 bad_address"), QStringLiteral("P4 inactive")}));
    // One address is one message, whoever of the two gets it.
    QStringList pair{told.value(4).mid(3), told.value(5).mid(3)};
    pair.sort();
    QCOMPARE(pair, (QStringList{QStringLiteral("in: consent"), QStringLiteral("same_address")}));
    QCOMPARE(told.mid(6, 3), (QStringList{QStringLiteral("P7 open_case"), QStringLiteral("P8 chosen_out"), QStringLiteral("P9 suppressed")}));
    const QJsonObject seen = office.preview(QStringLiteral("{}"), campaign);
    QCOMPARE(seen.value(QLatin1String("members")).toInt(), 12);
    QCOMPARE(seen.value(QLatin1String("in")).toInt(), 4);
    QCOMPARE(seen.value(QLatin1String("out")).toInt(), 8);
    QCOMPARE(seen.value(QLatin1String("reasons")).toArray().size(), 8);
    QCOMPARE(seen.value(QLatin1String("sample")).toArray().first().toObject().value(QLatin1String("name")).toString(), QStringLiteral("P10"));
    QVERIFY(seen.value(QLatin1String("languages")).toObject().contains(QLatin1String("ro")));
    // The same one who heard twice this week has heard enough, and is back a week later.
    for (int i = 0; i < 2; ++i) {
        const QString id = office.launched({{QStringLiteral("segment_criteria"), QStringLiteral(R"({"contacts": ["%1"]})").arg(office.person(10))}});
        const QString run = office.prepare(id).value(QLatin1String("run_id")).toString();
        QCOMPARE(office.claim(run).size(), 1);
    }
    QVERIFY(office.reasons(QStringLiteral("email"), campaign).contains(QStringLiteral("P10 frequency")));
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET claimed_at = now() - interval '8 days'"));
    QVERIFY(office.reasons(QStringLiteral("email"), campaign).contains(QStringLiteral("P10 in: consent")));
}

void SegmentTest::randomSegmentsPrepareWhatTheyPreview()
{
    SendingOffice office;
    office.people(240);
    TestDatabase &db = office.office.db;
    db.exec(QStringLiteral("INSERT INTO crm.interactions (contact_person_id, type, date_time) SELECT id, 'CALL', now() - make_interval(days => substr(last_name, 2)::int % 200) FROM crm.contact_persons "
                           "WHERE substr(last_name, 2)::int % 3 = 0; "
                           "INSERT INTO crm.opportunities (customer_company_id, title, amount, stage, closed_at, position) "
                           "SELECT id, 'x', 100, 'CLOSED_WON', current_date - substr(company_name, 7)::int, 'p' || company_name FROM crm.customer_companies WHERE substr(company_name, 7)::int % 2 = 0; "
                           "INSERT INTO marketing.marketing_unsubscribes (user_id, unsubscribed_from) SELECT id, '{marketing}' FROM crm.contact_persons WHERE substr(last_name, 2)::int % 11 = 0; "
                           "UPDATE crm.contact_persons SET email = 'p1@example.ro', version = version + 1 WHERE substr(last_name, 2)::int % 60 = 0"));
    QRandomGenerator chance(20261128);
    int nobody = 0;
    for (int i = 0; i < 200; ++i) {
        const QString criteria = QString::fromUtf8(QJsonDocument(chanceCriteria(chance, 2)).toJson(QJsonDocument::Compact));
        const QString id = office.launched({{QStringLiteral("segment_criteria"), criteria}});
        const QJsonObject seen = office.preview(QString(), id);
        const QJsonObject made = office.prepare(id);
        QVERIFY2(office.refusal.isEmpty(), qUtf8Printable(criteria + u' ' + office.refusal));
        QVERIFY2(seen.value(QLatin1String("in")).toInt() == made.value(QLatin1String("in")).toInt(), qUtf8Printable(criteria));
        QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends WHERE campaign_id = $1"), {id}).toInt(), seen.value(QLatin1String("in")).toInt());
        int out = 0;
        for (const QJsonValue &count : made.value(QLatin1String("excluded")).toObject())
            out += count.toInt();
        QCOMPARE(out, seen.value(QLatin1String("out")).toInt());
        nobody += seen.value(QLatin1String("in")).toInt() == 0 ? 1 : 0;
    }
    QVERIFY2(nobody < 100, "most of them find somebody");
}

} // namespace punte
