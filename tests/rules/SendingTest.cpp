// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendingTest.h"

#include "SendingOffice.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QtEndian>

namespace punte {

namespace {

const QString aHash = QString(64, u'a');

QString wordOf(const Outcome &outcome)
{
    return outcome.ok() ? outcome.first() : outcome.rule.isEmpty() ? outcome.state : outcome.rule;
}

/// A recurring campaign of everybody, as the owner of the server may set its beginning.
QString recurring(SendingOffice &office, const Columns &more, const QString &since)
{
    Columns columns{{QStringLiteral("type"), QStringLiteral("recurring")}, {QStringLiteral("recurrence_time"), QStringLiteral("10:00")}, {QStringLiteral("scheduled_for"), QString()},
                    {QStringLiteral("segment_criteria"), QStringLiteral(R"({"language": ["ro", "en"]})")}, {QStringLiteral("frequency_limit"), QStringLiteral("100")},
                    {QStringLiteral("frequency_days"), QStringLiteral("1")}};
    for (auto it = more.cbegin(); it != more.cend(); ++it)
        columns.insert(it.key(), it.value());
    const QString id = office.office.campaign(columns);
    const Outcome moved = office.office.move("lisa", id, "SCHEDULED");
    if (!moved.ok())
        qFatal("not scheduled: %s", qUtf8Printable(moved.rule));
    office.office.db.exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET scheduled_since = '%2', version = version + 1 WHERE id = '%1'").arg(id, since));
    return id;
}

/// A run as if it were that moment, sent and done; how many messages it had, or the refusal.
QString runAt(SendingOffice &office, const QString &campaign, const QString &moment, const QString &args = QStringLiteral("{}"))
{
    TestDatabase &db = office.office.db;
    const auto made = db.attempt(QStringLiteral("SELECT marketing.make_run($1, $2, $3, $4) ->> 'in'"), {campaign, moment, Desk::newId(), args});
    if (!made)
        return made.error().detail.section(QLatin1String("\"rule\": \""), 1, 1).section(u'"', 0, 0);
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, status = 'sent', sent_at = '%1', claimed_at = '%1' WHERE status = 'pending'; "
                           "UPDATE marketing.campaign_runs SET status = 'sent', version = version + 1 WHERE status = 'sending'; "
                           "UPDATE marketing.marketing_campaigns SET status = 'SCHEDULED', version = version + 1 WHERE status = 'SENDING'").arg(moment));
    return *made;
}

QStringList record(SendingOffice &office, const QString &rows, const QString &source = QStringLiteral("furnizor"))
{
    const Outcome told = office.desk("lisa").query(QStringLiteral("SELECT outcome FROM marketing.record_events($1, $2, $3) ORDER BY row_no"), {source, rows, Desk::newId()});
    QStringList words;
    for (const QStringList &row : told.rows)
        words.append(row.first());
    return told.ok() ? words : QStringList{wordOf(told)};
}

/// A run of one message, sent; the message's id.
QString sentMessage(SendingOffice &office)
{
    const QString run = office.prepare(office.launched()).value(QLatin1String("run_id")).toString();
    const QString send = office.claim(run, 1).value(0);
    (void)office.desk("lisa").query(QStringLiteral("SELECT marketing.mark_written($1, $2, $3)"), {send, send + QStringLiteral(".eml"), aHash});
    (void)office.desk("lisa").query(QStringLiteral("SELECT marketing.mark_sent(ARRAY[$1::uuid])"), {send});
    return send;
}

} // namespace

void SendingTest::aRunIsMadeOnce()
{
    SendingOffice office;
    office.people(10);
    TestDatabase &db = office.office.db;
    const QString campaign = office.launched();
    const QString action = Desk::newId();
    const QString call = QStringLiteral("SELECT marketing.prepare_run($1, $2)");
    const QJsonObject first = QJsonDocument::fromJson(office.desk("lisa").value(call, {campaign, action}).toUtf8()).object();
    QCOMPARE(first.value(QLatin1String("in")).toInt(), 10);
    QCOMPARE(first.value(QLatin1String("already")).toBool(), false);
    const QJsonObject again = QJsonDocument::fromJson(office.desk("lisa").value(call, {campaign, action}).toUtf8()).object();
    QCOMPARE(again.value(QLatin1String("run_id")), first.value(QLatin1String("run_id")));
    QCOMPARE(again.value(QLatin1String("already")).toBool(), true);
    (void)office.prepare(campaign);
    QCOMPARE(office.refusal, QStringLiteral("campaign_move")); // it is being sent
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) || ' ' || count(DISTINCT s.tracking_id) || ' ' || count(l.id) || ' ' || count(s.consent_id) FROM marketing.campaign_sends s "
                                     "LEFT JOIN marketing.notifications_log l ON l.id = s.notification_log_id AND l.campaign_send_id = s.id AND l.tracking_id = s.tracking_id AND l.recipient = s.recipient")),
             QStringLiteral("10 10 10 10"));
    QCOMPARE(db.value(QStringLiteral("SELECT string_agg(DISTINCT language, ' ') FROM marketing.campaign_sends")), QStringLiteral("en ro"));
    QCOMPARE(office.office.statusOf(campaign), QStringLiteral("SENDING"));
    // Too early, and much too late, is said instead of done.
    const QString later = office.office.campaign({{QStringLiteral("segment_criteria"), QStringLiteral(R"({"language": ["ro"]})")}});
    QVERIFY(office.office.move("lisa", later, "SCHEDULED").ok());
    (void)office.prepare(later);
    QCOMPARE(office.refusal, QStringLiteral("run_not_due"));
    db.exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET scheduled_for = now() - interval '2 hours', version = version + 1 WHERE id = '%1'").arg(later));
    QCOMPARE(office.desk("lisa").value(QStringLiteral("SELECT state FROM marketing.due_runs()")), QStringLiteral("late"));
    (void)office.prepare(later);
    QCOMPARE(office.refusal, QStringLiteral("run_late"));
    QVERIFY(!office.prepare(later, "lisa", QStringLiteral(R"({"late": true})")).isEmpty());
    // With an old view of the data nothing is prepared or claimed.
    const QString third = office.launched();
    QVERIFY(office.desk("lisa").query(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ")).ok());
    (void)office.prepare(third);
    QCOMPARE(office.refusal, QStringLiteral("isolation"));
    (void)office.desk("lisa").query(QStringLiteral("ROLLBACK"));
}

void SendingTest::whoMaySend()
{
    SendingOffice office;
    office.people(4);
    const QString campaign = office.launched();
    for (const char *mayNot : {"ana", "analist", "dan", "gina", "iris", "vlad"}) {
        (void)office.prepare(campaign, mayNot);
        QCOMPARE(office.refusal, QStringLiteral("no_right"));
    }
    const QString run = office.prepare(campaign, "elena").value(QLatin1String("run_id")).toString();
    for (const char *mayNot : {"ana", "analist", "dan", "gina", "iris"}) {
        QCOMPARE(office.claim(run, 10, mayNot), QStringList());
        QCOMPARE(office.refusal, QStringLiteral("no_right"));
        for (const char *call : {"marketing.mark_written(gen_random_uuid(), 'x', repeat('a', 64))", "marketing.mark_sent('{}')", "marketing.mark_failed(gen_random_uuid(), 'x')", "marketing.release_sends('{}')",
                                 "marketing.finish_run(gen_random_uuid(), gen_random_uuid())", "marketing.record_events('x', '[]', gen_random_uuid())", "marketing.unpark_events()"})
            QCOMPARE(office.desk(mayNot).query(QStringLiteral("SELECT * FROM ") + QLatin1String(call)).state, QStringLiteral("42501"));
    }
    QCOMPARE(office.claim(run, 2, "radu").size(), 2);
    // A seller sees what went to his own people, an analyst nobody.
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends")), QStringLiteral("4"));
    QCOMPARE(office.desk("vlad").value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends")), QStringLiteral("0"));
    QCOMPARE(office.desk("analist").value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends")), QStringLiteral("0"));
    for (const char *who : {"radu", "lisa", "ana"}) {
        for (const char *change : {"UPDATE marketing.campaign_sends SET status = 'pending'", "DELETE FROM marketing.campaign_sends", "UPDATE marketing.campaign_runs SET status = 'sending'",
                                   "SELECT marketing.make_run(gen_random_uuid(), now(), gen_random_uuid(), '{}')", "INSERT INTO marketing.send_events (kind, at, source, source_event_id) VALUES ('clicked', now(), 'x', 'x')"})
            QCOMPARE(office.desk(who).query(QString::fromLatin1(change)).state, QStringLiteral("42501"));
    }
}

void SendingTest::versionsFollowTheCustomer()
{
    SendingOffice office;
    office.people(60);
    TestDatabase &db = office.office.db;
    const QString campaign = office.office.campaign({{QStringLiteral("segment_criteria"), QStringLiteral(R"({"language": ["ro", "en"]})")}});
    const QString test = office.desk("lisa").make(QStringLiteral("marketing.ab_tests"), {{QStringLiteral("campaign_id"), campaign}, {QStringLiteral("name"), QStringLiteral("Subiect")}, {QStringLiteral("minimum_sample_size"), QStringLiteral("10")}});
    for (const auto &[name, split, control, sort] : QList<std::tuple<const char *, const char *, const char *, const char *>>{{"A", "30", "true", "1"}, {"B", "70", "false", "2"}})
        office.desk("lisa").make(QStringLiteral("marketing.ab_test_variants"), {{QStringLiteral("test_id"), test}, {QStringLiteral("name"), QLatin1String(name)}, {QStringLiteral("split_percent"), QLatin1String(split)},
                                                                               {QStringLiteral("is_control"), QLatin1String(control)}, {QStringLiteral("sort_no"), QLatin1String(sort)}});
    QVERIFY(office.desk("lisa").save(QStringLiteral("marketing.ab_tests"), test, {{QStringLiteral("status"), QStringLiteral("RUNNING")}}).ok());
    QVERIFY(office.office.move("lisa", campaign, "SCHEDULED").ok());
    db.exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET scheduled_for = now(), version = version + 1"));
    QCOMPARE(office.prepare(campaign).value(QLatin1String("in")).toInt(), 60);
    int ofA = 0;
    for (const QStringList &row : db.rows(QStringLiteral("SELECT s.user_id, s.variant, v.name, marketing.ab_bucket($1, s.user_id) FROM marketing.campaign_sends s JOIN marketing.ab_test_variants v ON v.id = s.variant_id"), {test})) {
        const QByteArray hash = QCryptographicHash::hash((test + u':' + row.value(0)).toLatin1(), QCryptographicHash::Sha256);
        const int bucket = int(qFromBigEndian<quint64>(hash.constData()) % 10000U);
        QCOMPARE(row.value(3).toInt(), bucket);
        QCOMPARE(row.value(1), bucket < 3000 ? QStringLiteral("A") : QStringLiteral("B"));
        QCOMPARE(row.value(2), row.value(1));
        ofA += bucket < 3000 ? 1 : 0;
    }
    QVERIFY2(ofA > 5 && ofA < 35, qPrintable(QString::number(ofA)));
}

void SendingTest::theNextDates()
{
    SendingOffice office;
    const auto next = [&](const Columns &rhythm, const char *after) {
        Columns columns{{QStringLiteral("type"), QStringLiteral("recurring")}, {QStringLiteral("recurrence_time"), QStringLiteral("10:00")}};
        for (auto it = rhythm.cbegin(); it != rhythm.cend(); ++it)
            columns.insert(it.key(), it.value());
        return office.desk("lisa").value(QStringLiteral("SELECT string_agg(to_char(planned_for AT TIME ZONE 'Europe/Bucharest', 'YYYY-MM-DD HH24:MI'), ', ') FROM marketing.next_runs($1, $2)"),
                                         {office.office.campaign(columns), QString::fromLatin1(after)});
    };
    const QString kind = QStringLiteral("recurrence");
    const QString start = QStringLiteral("recurrence_start");
    QCOMPARE(next({{kind, QStringLiteral("weekly")}, {QStringLiteral("recurrence_weekday"), QStringLiteral("4")}, {start, QStringLiteral("2026-03-10")}}, "2026-03-01"),
             QStringLiteral("2026-03-12 10:00, 2026-03-19 10:00, 2026-03-26 10:00, 2026-04-02 10:00, 2026-04-09 10:00")); // the clocks change on the 29th
    QCOMPARE(next({{kind, QStringLiteral("monthly")}, {QStringLiteral("recurrence_month_day"), QStringLiteral("31")}, {start, QStringLiteral("2026-01-31")}}, "2026-02-01"),
             QStringLiteral("2026-02-28 10:00, 2026-03-31 10:00, 2026-04-30 10:00, 2026-05-31 10:00, 2026-06-30 10:00"));
    QCOMPARE(next({{kind, QStringLiteral("monthly")}, {QStringLiteral("recurrence_month_day"), QStringLiteral("5")}, {start, QStringLiteral("2026-01-10")}, {QStringLiteral("recurrence_count"), QStringLiteral("2")}}, "2026-01-01"),
             QStringLiteral("2026-02-05 10:00, 2026-03-05 10:00"));
    QCOMPARE(next({{kind, QStringLiteral("every_n_days")}, {QStringLiteral("recurrence_days"), QStringLiteral("10")}, {start, QStringLiteral("2026-10-10")}, {QStringLiteral("recurrence_end"), QStringLiteral("2026-11-01")}}, "2026-10-10 08:00+00"),
             QStringLiteral("2026-10-20 10:00, 2026-10-30 10:00")); // 10:00 in Bucharest has passed at 08:00 UTC; the end stops it
}

void SendingTest::theHourStaysOverAChangeOfClocks()
{
    SendingOffice office;
    office.people(1);
    const QString id = recurring(office, {{QStringLiteral("recurrence"), QStringLiteral("every_n_days")}, {QStringLiteral("recurrence_days"), QStringLiteral("1")}, {QStringLiteral("recurrence_start"), QStringLiteral("2027-03-26")},
                                          {QStringLiteral("recurrence_time"), QStringLiteral("09:30")}}, QStringLiteral("2027-03-26 00:00+02"));
    for (const char *moment : {"2027-03-26 09:30+02", "2027-03-27 09:30+02", "2027-03-28 09:30+03", "2027-03-29 09:30+03"})
        QCOMPARE(runAt(office, id, QString::fromLatin1(moment)), QStringLiteral("1"));
    QCOMPARE(runAt(office, id, QStringLiteral("2027-03-30 09:29+03")), QStringLiteral("run_not_due"));
    QCOMPARE(office.office.db.value(QStringLiteral("SELECT string_agg(DISTINCT to_char(planned_for AT TIME ZONE 'Europe/Bucharest', 'HH24:MI'), ' ') FROM marketing.campaign_runs")), QStringLiteral("09:30"));
}

void SendingTest::nobodyTwiceWithinTheInterval()
{
    // Every day, at most once in seven, over both changes of the clocks; the people come in five waves.
    for (const char *start : {"2027-03-20", "2027-10-23"}) {
        SendingOffice office;
        office.people(25);
        TestDatabase &db = office.office.db;
        const QString id = recurring(office, {{QStringLiteral("recurrence"), QStringLiteral("every_n_days")}, {QStringLiteral("recurrence_days"), QStringLiteral("1")}, {QStringLiteral("recurrence_start"), QLatin1String(start)},
                                              {QStringLiteral("contact_interval_days"), QStringLiteral("7")}, {QStringLiteral("recurrence_time"), QStringLiteral("03:30")}}, QLatin1String(start) + QStringLiteral(" 00:00+00"));
        db.exec(QStringLiteral("UPDATE crm.contact_persons SET is_active = substr(last_name, 2)::int % 5 = 0, version = version + 1"));
        for (int day = 0; day < 20; ++day) {
            const QString due = db.value(QStringLiteral("SELECT planned_for FROM marketing.next_runs($1, ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Bucharest', 1)"), {id, QLatin1String(start), QString::number(day)});
            // Now and then the run is late, never by an hour.
            const QString told = runAt(office, id, db.value(QStringLiteral("SELECT $1::timestamptz + make_interval(mins => $2::int)"), {due, QString::number(day * 7 % 50)}));
            QVERIFY2(!told.isEmpty() && told.at(0).isDigit(), qUtf8Printable(due + u' ' + told));
            if (day < 5)
                db.exec(QStringLiteral("UPDATE crm.contact_persons SET is_active = true, version = version + 1 WHERE substr(last_name, 2)::int % 5 <= %1 AND NOT is_active").arg(day));
        }
        QCOMPARE(db.value(QStringLiteral("SELECT min(gap) FROM (SELECT (r.planned_for AT TIME ZONE 'Europe/Bucharest')::date - lag((r.planned_for AT TIME ZONE 'Europe/Bucharest')::date) OVER "
                                         "(PARTITION BY s.user_id ORDER BY r.planned_for) AS gap FROM marketing.campaign_sends s JOIN marketing.campaign_runs r ON r.id = s.run_id) x")), QStringLiteral("7"));
        QCOMPARE(db.value(QStringLiteral("SELECT min(n) || ' ' || max(n) FROM (SELECT count(*) AS n FROM marketing.campaign_sends GROUP BY user_id) x")), QStringLiteral("3 3"));
    }
}

void SendingTest::pausingSkips()
{
    SendingOffice office;
    office.people(1);
    TestDatabase &db = office.office.db;
    const QString id = recurring(office, {{QStringLiteral("recurrence"), QStringLiteral("every_n_days")}, {QStringLiteral("recurrence_days"), QStringLiteral("1")}, {QStringLiteral("recurrence_start"), QStringLiteral("2027-05-01")}},
                                 QStringLiteral("2027-05-01 00:00+03"));
    QCOMPARE(runAt(office, id, QStringLiteral("2027-05-01 10:00+03")), QStringLiteral("1"));
    QVERIFY(office.office.move("lisa", id, "PAUSED").ok());
    QCOMPARE(runAt(office, id, QStringLiteral("2027-05-02 10:00+03")), QStringLiteral("campaign_move"));
    QVERIFY(office.office.move("lisa", id, "SCHEDULED").ok());
    db.exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET scheduled_since = '2027-05-04 12:00+03', version = version + 1"));
    QCOMPARE(runAt(office, id, QStringLiteral("2027-05-04 13:00+03")), QStringLiteral("run_not_due")); // three days went by and are not caught up with
    QCOMPARE(runAt(office, id, QStringLiteral("2027-05-05 10:30+03")), QStringLiteral("1"));
    // The computer was off for two days: the last one is asked about, the other is missed.
    QCOMPARE(runAt(office, id, QStringLiteral("2027-05-07 15:00+03")), QStringLiteral("run_late"));
    QCOMPARE(runAt(office, id, QStringLiteral("2027-05-07 15:00+03"), QStringLiteral(R"({"late": true})")), QStringLiteral("1"));
    QCOMPARE(db.value(QStringLiteral("SELECT string_agg(to_char(planned_for AT TIME ZONE 'Europe/Bucharest', 'DD') || ' ' || status || coalesce(' ' || reason, ''), ', ' ORDER BY run_no) FROM marketing.campaign_runs")),
             QStringLiteral("01 sent, 02 skipped paused, 03 skipped paused, 04 skipped paused, 05 sent, 06 skipped missed, 07 sent"));
}

void SendingTest::aChangedZoneAsks()
{
    SendingOffice office;
    office.people(2);
    const QString campaign = office.launched();
    office.office.db.exec(QStringLiteral("UPDATE core.tenants SET time_zone = 'Europe/London', version = version + 1"));
    QCOMPARE(office.desk("lisa").value(QStringLiteral("SELECT state FROM marketing.due_runs()")), QStringLiteral("zone_changed"));
    (void)office.prepare(campaign);
    QCOMPARE(office.refusal, QStringLiteral("run_zone_changed"));
    QCOMPARE(office.office.db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends")), QStringLiteral("0"));
    QCOMPARE(office.prepare(campaign, "lisa", QStringLiteral(R"({"zone_changed": true})")).value(QLatin1String("in")).toInt(), 2);
}

void SendingTest::handedOutExactlyOnce()
{
    SendingOffice office;
    office.people(6);
    TestDatabase &db = office.office.db;
    Desk &lisa = office.desk("lisa");
    const QString campaign = office.launched();
    const QString run = office.prepare(campaign).value(QLatin1String("run_id")).toString();
    const QStringList first = office.claim(run, 4);
    QCOMPARE(first.size(), 4);
    QCOMPARE(office.claim(run, 10, "elena").size(), 2); // what is claimed is nobody else's
    QCOMPARE(office.claim(run).size(), 0);
    const auto written = [&](const QString &send, const QString &hash) { return lisa.value(QStringLiteral("SELECT marketing.mark_written($1, $2, $3, 'Salut', 25)"), {send, send + QStringLiteral(".eml"), hash}); };
    QCOMPARE(written(first.at(0), aHash), QStringLiteral("written"));
    QCOMPARE(written(first.at(0), aHash), QStringLiteral("same")); // killed between the file and the word: said again
    QCOMPARE(written(first.at(0), QString(64, u'b')), QStringLiteral("other"));
    QCOMPARE(lisa.query(QStringLiteral("SELECT marketing.mark_written($1, '../x.eml', $2)"), {first.at(1), aHash}).state, QStringLiteral("23514"));
    const QString sent = QStringLiteral("SELECT marketing.mark_sent($1)");
    QCOMPARE(lisa.value(sent, {QStringLiteral("{%1,%2}").arg(first.at(0), first.at(1))}), QStringLiteral("1")); // only what is written
    QCOMPARE(lisa.value(sent, {QStringLiteral("{%1}").arg(first.at(0))}), QStringLiteral("0"));
    // Whoever was killed loses his claims after their time; what lies written stays.
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, claim_until = now() - interval '1 second' WHERE claim_until IS NOT NULL"));
    QCOMPARE(written(first.at(1), aHash), QStringLiteral("written")); // late, but still his: nobody took it over
    QStringList again = office.claim(run, 10, "elena");
    QCOMPARE(again.size(), 4);
    QVERIFY(!again.contains(first.at(0)) && !again.contains(first.at(1)));
    QCOMPARE(lisa.value(QStringLiteral("SELECT marketing.mark_failed($1, 'dosarul e plin')"), {again.at(0)}), QStringLiteral("t"));
    QCOMPARE(written(again.at(0), aHash), QStringLiteral("lost"));
    for (int i = 1; i < 4; ++i)
        QCOMPARE(written(again.at(i), aHash), QStringLiteral("written"));
    const QString finish = QStringLiteral("SELECT marketing.finish_run($1, $2)");
    QCOMPARE(lisa.value(finish, {run, Desk::newId()}), QStringLiteral("f"));
    (void)lisa.value(sent, {u'{' + (first.mid(1, 1) + again.mid(1)).join(u',') + u'}'});
    QCOMPARE(lisa.value(finish, {run, Desk::newId()}), QStringLiteral("t"));
    QCOMPARE(office.office.statusOf(campaign), QStringLiteral("SENT"));
    const QJsonObject progress = QJsonDocument::fromJson(lisa.value(QStringLiteral("SELECT marketing.run_progress($1)"), {run}).toUtf8()).object();
    QCOMPARE(progress.value(QLatin1String("sent")).toInt(), 5);
    QCOMPARE(progress.value(QLatin1String("failed")).toInt(), 1);
    QCOMPARE(db.value(QStringLiteral("SELECT string_agg(status || ' ' || n, ', ' ORDER BY status) FROM (SELECT status, count(*) AS n FROM marketing.notifications_log GROUP BY 1) x")), QStringLiteral("failed 1, sent 5"));
}

void SendingTest::pausingStopsAtTheNextClaim()
{
    SendingOffice office;
    office.people(6);
    const QString campaign = office.launched();
    const QString run = office.prepare(campaign).value(QLatin1String("run_id")).toString();
    QCOMPARE(office.claim(run, 2).size(), 2);
    // A claim that is under way is waited for; after the pause there is none.
    QVERIFY(office.desk("elena").query(QStringLiteral("BEGIN")).ok());
    QCOMPARE(office.claim(run, 1, "elena").size(), 1);
    QVERIFY(office.desk("lisa").query(QStringLiteral("SET lock_timeout = '200ms'")).ok());
    QCOMPARE(office.office.move("lisa", campaign, "PAUSED").state, QStringLiteral("55P03"));
    QVERIFY(office.desk("elena").query(QStringLiteral("COMMIT")).ok());
    QVERIFY(office.office.move("lisa", campaign, "PAUSED").ok());
    QCOMPARE(office.claim(run).size(), 0);
    QVERIFY(office.office.move("lisa", campaign, "SENDING").ok());
    QCOMPARE(office.claim(run, 1).size(), 1);
    QVERIFY(office.office.move("lisa", campaign, "CANCELLED", QStringLiteral(R"({"reason": "greșeală în text"})")).ok());
    QCOMPARE(office.claim(run).size(), 0);
    QCOMPARE(office.office.db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends WHERE status = 'cancelled'")), QStringLiteral("2"));
}

void SendingTest::eventsOnceAndInAnyOrder()
{
    SendingOffice office;
    office.people(1);
    TestDatabase &db = office.office.db;
    const QString send = sentMessage(office);
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, sent_at = '2026-05-01 10:00Z'"));
    const QString image = QStringLiteral("SELECT concat_ws(' ', status, delivered_at AT TIME ZONE 'UTC', clicked_at AT TIME ZONE 'UTC', click_count, machine_clicked_at AT TIME ZONE 'UTC', machine_click_count, bounce_kind) FROM marketing.campaign_sends");
    const auto row = [&](const char *kind, const char *at, const char *id, const char *more = "") {
        return QStringLiteral(R"({"send_id": "%1", "kind": "%2", "at": "%3", "event_id": "%4"%5})").arg(send, QLatin1String(kind), QLatin1String(at), QLatin1String(id), QLatin1String(more));
    };
    // A click before the word of the delivery; a scanner two seconds after it; one that calls itself a bot; one that the source calls a machine.
    const QStringList rows{row("clicked", "2026-05-01T10:20:00Z", "c1"), row("delivered", "2026-05-01T10:01:00Z", "d1"), row("clicked", "2026-05-01T10:01:02Z", "c2"),
                           row("clicked", "2026-05-01T10:30:00Z", "c3", R"(, "user_agent": "Googlebot/2.1")"), row("clicked", "2026-05-01T10:40:00Z", "c4", R"(, "machine": true)"), row("clicked", "2026-05-01T10:15:00Z", "c5")};
    QCOMPARE(record(office, QStringLiteral("[%1]").arg(rows.join(u','))), QStringList(6, QStringLiteral("applied")));
    const QString once = db.value(image);
    QCOMPARE(once, QStringLiteral("delivered 2026-05-01 10:01:00 2026-05-01 10:15:00 2 2026-05-01 10:01:02 3"));
    QCOMPARE(record(office, QStringLiteral("[%1]").arg(rows.join(u','))), QStringList(6, QStringLiteral("duplicate")));
    QCOMPARE(db.value(image), once);
    // The same number from another source is another event; the same words without a number are the same event.
    QCOMPARE(record(office, QStringLiteral("[%1]").arg(rows.at(5)), QStringLiteral("altul")), QStringList{QStringLiteral("applied")});
    const QString plain = QStringLiteral(R"([{"recipient": "P1@example.ro", "kind": "opened", "at": "2026-05-01T11:00:00Z"}])");
    QCOMPARE(record(office, plain), QStringList{QStringLiteral("applied")});
    QCOMPARE(record(office, plain), QStringList{QStringLiteral("duplicate")});
    // A bounce stays one, also when a delivery is heard of later.
    QCOMPARE(record(office, QStringLiteral("[%1,%2]").arg(row("bounced", "2026-05-02T10:00:00Z", "b1"), row("delivered", "2026-05-02T11:00:00Z", "d2"))), QStringList(2, QStringLiteral("applied")));
    QVERIFY(db.value(image).startsWith(QLatin1String("bounced 2026-05-01 10:01:00")));
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.send_events")), QStringLiteral("10"));
}

void SendingTest::whatEventsSayOfAPerson()
{
    SendingOffice office;
    office.people(4);
    TestDatabase &db = office.office.db;
    const QString run = office.prepare(office.launched()).value(QLatin1String("run_id")).toString();
    for (const QString &send : office.claim(run)) {
        (void)office.desk("lisa").query(QStringLiteral("SELECT marketing.mark_written($1, $2, $3)"), {send, send, aHash});
        (void)office.desk("lisa").query(QStringLiteral("SELECT marketing.mark_sent(ARRAY[$1::uuid])"), {send});
    }
    QCOMPARE(record(office, QStringLiteral(R"([{"recipient": "p1@example.ro", "kind": "bounced", "at": "%1"}, {"recipient": "p2@example.ro", "kind": "bounced", "bounce": "soft", "at": "%1"},
        {"recipient": "p3@example.ro", "kind": "unsubscribed", "at": "%1"}, {"recipient": "p4@example.ro", "kind": "complained", "at": "%1"}, {"recipient": "p9@example.ro", "kind": "unsubscribed", "at": "%1"}])")
        .arg(db.value(QStringLiteral("SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')")))),
        (QStringList{QStringLiteral("applied"), QStringLiteral("applied"), QStringLiteral("applied"), QStringLiteral("applied"), QStringLiteral("parked")}));
    office.desk("elena").make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("P9")}, {QStringLiteral("email"), QStringLiteral("p9@example.ro")}});
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 bounced"), QStringLiteral("P2 in: consent"), QStringLiteral("P3 opted_out"), QStringLiteral("P4 opted_out"), QStringLiteral("P9 opted_out")}));
    QCOMPARE(db.value(QStringLiteral("SELECT string_agg(c.status || ' ' || c.source, ', ' ORDER BY c.created_at) FROM marketing.consents c WHERE c.contact_person_id = $1"), {office.person(3)}),
             QStringLiteral("granted web_form, withdrawn unsubscribe"));
    QCOMPARE(db.value(QStringLiteral("SELECT u.source || ' ' || (u.campaign_id IS NOT NULL) FROM marketing.marketing_unsubscribes u WHERE u.user_id = $1"), {office.person(3)}), QStringLiteral("provider true"));
    // A yes given later opens what an unsubscription closed, never what a complaint did.
    for (int n : {3, 4})
        QVERIFY(office.consent("lisa", office.person(n), QStringLiteral("granted")).ok());
    QCOMPARE(office.reasons().mid(2, 2), (QStringList{QStringLiteral("P3 in: consent"), QStringLiteral("P4 suppressed")}));
}

void SendingTest::badEventsSpoilNoOther()
{
    SendingOffice office;
    office.people(1);
    TestDatabase &db = office.office.db;
    (void)sentMessage(office);
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, sent_at = '2026-05-01 10:00Z', claimed_at = '2026-05-01 10:00Z'"));
    QCOMPARE(record(office, QStringLiteral(R"([{"recipient": "p1@example.ro", "kind": "delivered", "at": "2026-05-01T09:00Z"}, {"recipient": "p1@example.ro", "kind": "delivered", "at": "mâine"},
        {"recipient": "p1@example.ro", "kind": "delivered", "at": "2026-13-45T10:00Z"}, {"recipient": "p1@example.ro", "kind": "delivered", "at": "2199-01-01T10:00Z"}, {"recipient": "p1@example.ro", "kind": "eaten", "at": "2026-05-01T11:00Z"},
        {"recipient": "x@y.ro\r\nBcc: z@z.ro", "kind": "opened", "at": "2026-05-01T11:00Z"}, 7, {"recipient": "p1@example.ro", "kind": "delivered", "at": "2026-05-01T11:00Z"}])")),
        (QStringList{QStringLiteral("before_send"), QStringLiteral("bad_date"), QStringLiteral("bad_date"), QStringLiteral("in_future"), QStringLiteral("unknown_kind"), QStringLiteral("parked"), QStringLiteral("unknown_kind"),
                     QStringLiteral("applied")}));
    QCOMPARE(db.value(QStringLiteral("SELECT delivered_at AT TIME ZONE 'UTC' FROM marketing.campaign_sends")), QStringLiteral("2026-05-01 11:00:00"));
    QCOMPARE(record(office, QStringLiteral("{}")), QStringList{QStringLiteral("events_shape")});
    // Heard of before the message was known: it finds it.
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, status = 'pending', sent_at = NULL, written_at = NULL, file_name = NULL, content_hash = NULL"));
    QCOMPARE(record(office, QStringLiteral(R"([{"recipient": "p1@example.ro", "kind": "replied", "at": "2026-05-03T11:00Z"}])")), QStringList{QStringLiteral("parked")});
    db.exec(QStringLiteral("UPDATE marketing.campaign_sends SET version = version + 1, status = 'sent', sent_at = '2026-05-01 10:00Z'"));
    QCOMPARE(office.desk("lisa").value(QStringLiteral("SELECT marketing.unpark_events()")), QStringLiteral("1"));
    QCOMPARE(db.value(QStringLiteral("SELECT replied_at AT TIME ZONE 'UTC' FROM marketing.campaign_sends")), QStringLiteral("2026-05-03 11:00:00"));
}

} // namespace punte
