// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendingOffice.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

namespace punte {

/// Many at once: claims against people who say no at the same moment, and a run for a large organisation.
/// PUNTE_SENDING_CONTACTS sets how many contacts the run has (20,000; the promise is about 200,000).
class SendingLoadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsClaimedAfterHisNo();
    void aRunForManyContacts();
};

namespace {

/// When each person's no had been answered, and when the claim that got him was asked for: both on one clock.
struct Moments {
    std::mutex lock;
    QElapsedTimer clock;
    QHash<QString, qint64> no;
    QHash<QString, qint64> claimAsked;
    std::atomic<int> talking{0};
    std::atomic<int> failures{0};
};

/// Asks until the server neither found a deadlock nor a failed serialisation: what a client does.
Outcome persistently(Desk &desk, const QString &sql, const QStringList &params)
{
    for (int i = 0; i < 20; ++i) {
        const Outcome answer = desk.query(sql, params);
        if (answer.state != QLatin1String("40P01") && answer.state != QLatin1String("40001"))
            return answer;
    }
    return {.rows = {}, .state = QStringLiteral("40P01"), .rule = {}, .args = {}, .constraint = {}};
}

/// One who writes down what people say: from .. to of them, in his own way.
void hear(const TestDatabase &db, Moments &moments, int way, int from, int to, const QStringList &people)
{
    const char *const who[]{"dan", "ana", "iris", "elena"};
    Desk desk(db, CampaignOffice::login(who[way]));
    for (int i = from; i < to; ++i) {
        Outcome said;
        if (way == 0)
            said = persistently(desk, QStringLiteral("SELECT marketing.unsubscribe($1, '{email}', 'phone', NULL, NULL, $2)"), {people.at(i), Desk::newId()});
        else if (way == 1)
            said = persistently(desk, QStringLiteral("SELECT marketing.record_consent($1, 'email', 'withdrawn', 'phone', NULL, NULL, NULL, NULL, $2)"), {people.at(i), Desk::newId()});
        else if (way == 2)
            said = persistently(desk, QStringLiteral("SELECT marketing.suppress_address('email', (SELECT email FROM crm.contact_persons WHERE id = $1), 'by_hand', $2)"), {people.at(i), Desk::newId()});
        else
            said = persistently(desk, QStringLiteral("SELECT * FROM marketing.record_events('furnizor', jsonb_build_array(jsonb_build_object('kind', 'bounced', 'at', to_char(now(), 'YYYY-MM-DD\"T\"HH24:MI:SSOF'), "
                                                     "'recipient', (SELECT email FROM crm.contact_persons WHERE id = $1))), $2)"), {people.at(i), Desk::newId()});
        const std::scoped_lock guard(moments.lock);
        moments.no.insert(people.at(i), moments.clock.nsecsElapsed());
        moments.failures += said.ok() ? 0 : 1;
        if (!said.ok())
            qWarning("%s", qUtf8Printable(said.state + u' ' + said.rule));
    }
    --moments.talking;
}

void claimAll(const TestDatabase &db, Moments &moments, const char *who, const QString &run)
{
    Desk desk(db, CampaignOffice::login(who));
    for (int empty = 0; empty < 3;) {
        const qint64 asked = moments.clock.nsecsElapsed();
        const Outcome got = persistently(desk, QStringLiteral("SELECT contact_id FROM marketing.claim_sends($1, 5, 600)"), {run});
        {
            const std::scoped_lock guard(moments.lock);
            for (const QStringList &row : got.rows)
                moments.claimAsked.insert(row.first(), asked);
            moments.failures += got.ok() ? 0 : 1;
        }
        empty = got.rows.isEmpty() && moments.talking == 0 ? empty + 1 : 0;
    }
}

} // namespace

void SendingLoadTest::nobodyIsClaimedAfterHisNo()
{
    SendingOffice office;
    office.people(2000);
    TestDatabase &db = office.office.db;
    const QString run = office.prepare(office.launched()).value(QLatin1String("run_id")).toString();
    QStringList people; // in an order that has nothing to do with that of the claims
    for (const QStringList &row : db.rows(QStringLiteral("SELECT user_id FROM marketing.campaign_sends ORDER BY md5(user_id::text)")))
        people.append(row.first());
    QCOMPARE(people.size(), 2000);
    Moments moments;
    moments.clock.start();
    moments.talking = 4;
    std::vector<std::jthread> desks;
    for (int way = 0; way < 4; ++way)
        desks.emplace_back([&, way] { hear(db, moments, way, way * 400, way * 400 + 400, people); });
    for (const char *who : {"lisa", "elena", "radu", "lisa"})
        desks.emplace_back([&, who] { claimAll(db, moments, who, run); });
    desks.clear();
    QCOMPARE(moments.failures.load(), 0);
    QCOMPARE(moments.no.size(), 1600);
    int after = 0;
    int before = 0;
    for (auto it = moments.claimAsked.cbegin(); it != moments.claimAsked.cend(); ++it) {
        const auto no = moments.no.constFind(it.key());
        after += no != moments.no.cend() && it.value() > no.value() ? 1 : 0;
        before += no != moments.no.cend() ? 1 : 0;
    }
    const QString counts = db.value(QStringLiteral("SELECT string_agg(status || ' ' || n, ', ' ORDER BY status) FROM (SELECT status, count(*) AS n FROM marketing.campaign_sends GROUP BY 1) x"));
    qInfo("2,000 sends, 1,600 opt-outs in %lld ms: %s; %d claimed before their no, %d after it", moments.clock.elapsed(), qUtf8Printable(counts), before, after);
    QCOMPARE(after, 0);
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends WHERE status NOT IN ('claimed', 'refused')")), QStringLiteral("0"));
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends WHERE status = 'claimed'")).toInt(), int(moments.claimAsked.size()));
    QVERIFY2(moments.claimAsked.size() >= 400 && moments.claimAsked.size() < 2000, "both sides had their say");
}

void SendingLoadTest::aRunForManyContacts()
{
    const int count = qMax(1000, qEnvironmentVariableIntValue("PUNTE_SENDING_CONTACTS") > 0 ? qEnvironmentVariableIntValue("PUNTE_SENDING_CONTACTS") : 20000);
    SendingOffice office;
    TestDatabase &db = office.office.db;
    db.exec(QStringLiteral("SET session_replication_role = replica"));
    office.people(count);
    db.exec(QStringLiteral("SET session_replication_role = origin"));
    db.exec(QStringLiteral("ANALYZE"));
    const QString campaign = office.launched();
    QElapsedTimer watch;
    watch.start();
    const int seen = office.preview(QString(), campaign).value(QLatin1String("in")).toInt();
    const qint64 previewed = watch.restart();
    const int made = office.prepare(campaign).value(QLatin1String("in")).toInt();
    qInfo("%d contacts: preview %lld ms, run prepared in %lld ms", count, previewed, watch.elapsed());
    QCOMPARE(made, seen);
    QCOMPARE(made, count);
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends s JOIN marketing.notifications_log l ON l.campaign_send_id = s.id")).toInt(), count);
}

} // namespace punte

QTEST_GUILESS_MAIN(punte::SendingLoadTest)
#include "SendingLoadTest.moc"
