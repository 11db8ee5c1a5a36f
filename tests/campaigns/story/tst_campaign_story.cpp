// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ImportRun.h"
#include "tests/rules/CampaignOffice.h"

#include "models/campaigns/dashboard/Dashboard.h"
#include "models/campaigns/delivery/DeliveryJob.h"
#include "models/campaigns/delivery/ProviderEvents.h"
#include "models/campaigns/delivery/RunLedger.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace punte;

namespace {

constexpr int storyPeople = 1000;
constexpr int storyAgreed = 950;
constexpr int storyIn = 762; ///< of these, in four companies out of five

QByteArray runPython(const char *script, const QStringList &arguments, const QByteArray &input)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral("-B"), QStringLiteral(PUNTE_STORY_DIR "/") + QLatin1String(script)} + arguments);
    python.write(input);
    python.closeWriteChannel();
    if (!python.waitForFinished(120'000) || python.exitCode() != 0)
        qFatal("%s: %s", script, python.readAllStandardError().constData());
    return python.readAllStandardOutput();
}

} // namespace

/// From a file of a thousand people to the figures of the dashboard, by the program's own ways only: imported, chosen, prepared, delivered to a folder
/// that a foreign library reads, answered by a provider's file, sold to. Then every figure is worked out once more by a script of its own.
class TestCampaignStory final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void peopleAreImported();
    void theSegmentIsPrepared();
    void theFolderIsRead();
    void theProviderAnswers();
    void theSameFileAgainChangesNothing();
    void customersBuy();
    void whoGetsTheCredit();
    void everyFigureIsTrue();
    void whoSaidNoIsOutTheNextTime();

private:
    [[nodiscard]] QString value(const QString &sql, const QStringList &params = {}) { return m_office.db.value(sql, params); }
    [[nodiscard]] QMap<QString, int> record(const QByteArray &csv, const char *name);
    void importFile(ImportKind kind, const QByteArray &csv, int rows);

    CampaignOffice m_office;
    QTemporaryDir m_folder;
    QString m_campaign;
    QUuid m_run;
    QList<QJsonObject> m_letters;
    QByteArray m_answers;
    int m_out = 0;
    int m_clicked = 0, m_bounced = 0, m_unsubscribed = 0;
};

void TestCampaignStory::initTestCase()
{
    m_office.db.exec(QStringLiteral("UPDATE core.tenants SET address = 'Str. Florilor 3, Cluj-Napoca', tax_id = 'RO18547290', version = version + 1"));
}

void TestCampaignStory::importFile(ImportKind kind, const QByteArray &csv, int rows)
{
    ImportRun run(m_office.db, CampaignOffice::login("elena"), kind);
    QVERIFY(run.analyseText(csv));
    QVERIFY(run.dryRun());
    QCOMPARE(run.job().rowsWith(ImportOutcome::New).size(), rows);
    QVERIFY(run.apply());
}

void TestCampaignStory::peopleAreImported()
{
    QByteArray companies = "company name,county\n";
    for (int i = 0; i < storyPeople / 4; ++i)
        companies += "Ferma " + QByteArray::number(i) + ',' + (i % 5 == 4 ? "Ilfov" : i % 2 == 0 ? "Cluj" : "Iași") + '\n';
    importFile(ImportKind::Companies, companies, storyPeople / 4);
    QByteArray people = "last name,first name,email,company,language\n";
    for (int i = 0; i < storyPeople; ++i)
        people += "Om" + QByteArray::number(i) + ",Ana,om" + QByteArray::number(i) + "@example.ro,Ferma " + QByteArray::number(i / 4) + ',' + (i % 3 == 0 ? "en" : "ro") + '\n';
    importFile(ImportKind::People, people, storyPeople);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM crm.contact_persons WHERE customer_company_id IS NOT NULL AND email IS NOT NULL")), QString::number(storyPeople));
    // Who agreed: nine hundred and fifty of them, each with where it was said.
    const Outcome agreed = m_office.desk("elena").query(QStringLiteral("SELECT count(marketing.record_consent(c.id, 'email', 'granted', 'web_form', now() - interval '30 days', '2026-01', 'formular', NULL, core.uuid_v7())) "
        "FROM crm.contact_persons c WHERE substr(c.last_name, 3)::int < %1").arg(storyAgreed));
    QVERIFY2(agreed.ok(), qPrintable(agreed.rule));
    QCOMPARE(agreed.first(), QString::number(storyAgreed));
}

void TestCampaignStory::theSegmentIsPrepared()
{
    const QString criteria = QStringLiteral(R"({"county": ["Cluj", "Iași"]})");
    m_campaign = m_office.campaign({{QStringLiteral("segment_criteria"), criteria},
        {QStringLiteral("message"), QStringLiteral(R"({"ro": {"email_subject": "Planul de primăvară, {last_name}", "email_body": "<p>{formula_adresare},</p><p>Păstrăm o zi pentru {company}.</p>"},
            "en": {"email_subject": "Your spring plan, {last_name}", "email_body": "<p>{formula_adresare},</p><p>We keep a date for {company}.</p>"}})")},
        {QStringLiteral("scheduled_for"), m_office.desk("lisa").value(QStringLiteral("SELECT now() + interval '2 seconds'"))}});
    const QJsonObject seen = QJsonDocument::fromJson(m_office.desk("lisa").value(QStringLiteral("SELECT marketing.segment_preview($1, $2, 'email')"), {m_campaign, criteria}).toUtf8()).object();
    const Outcome scheduled = m_office.move("lisa", m_campaign, "SCHEDULED");
    QVERIFY2(scheduled.ok(), qPrintable(scheduled.rule));
    QJsonObject made;
    QString refusal;
    const auto prepared = [&] {
        if (!made.isEmpty())
            return true;
        const Outcome asked = m_office.desk("lisa").query(QStringLiteral("SELECT marketing.prepare_run($1, $2)"), {m_campaign, Desk::newId()});
        made = QJsonDocument::fromJson(asked.first().toUtf8()).object();
        refusal = asked.rule.isEmpty() ? asked.state : asked.rule;
        return asked.ok();
    };
    QVERIFY(!prepared());
    QCOMPARE(refusal, QStringLiteral("run_not_due"));
    QTRY_VERIFY2_WITH_TIMEOUT(prepared(), qPrintable(refusal), 20'000);
    m_run = QUuid::fromString(made.value(QLatin1String("run_id")).toString());
    // Four of five counties, of those who agreed.
    QCOMPARE(made.value(QLatin1String("in")).toInt(), storyIn);
    QCOMPARE(seen.value(QLatin1String("in")).toInt(), storyIn);
    m_out = seen.value(QLatin1String("out")).toInt();
}

void TestCampaignStory::theFolderIsRead()
{
    Database database(m_office.db.as(CampaignOffice::login("lisa")));
    database.open();
    RunLedger ledger(database, m_run);
    std::unique_ptr<DeliveryJob> job;
    bool over = false;
    ledger.open([&](const Result<RunMessage> &message) {
        if (!message)
            qFatal("%s", qPrintable(message.error().what));
        job = std::make_unique<DeliveryJob>(ledger, message->variants, message->sender, m_folder.path());
        job->start();
    });
    QTRY_VERIFY_WITH_TIMEOUT(job && job->state() == DeliveryState::Finished, 200'000);
    ledger.finish(QUuid::createUuid(), [&over](const Result<bool> &done) { over = done && *done; });
    QTRY_VERIFY(over);
    QCOMPARE(job->handedOver(), storyIn);
    const QJsonArray letters = QJsonDocument::fromJson(runPython("mail_room.py", {m_folder.path()}, {})).array();
    QCOMPARE(letters.size(), storyIn);
    for (const QJsonValue &each : letters) {
        const QJsonObject letter = each.toObject();
        QCOMPARE(letter.value(QLatin1String("defects")).toArray().size(), 0);
        QCOMPARE(letter.value(QLatin1String("to")).toArray().size(), 1);
        const QString number = letter.value(QLatin1String("to")).toArray().first().toString().section(u'@', 0, 0).mid(2);
        const bool english = number.toInt() % 3 == 0;
        QCOMPARE(letter.value(QLatin1String("subject")).toString(), (english ? QStringLiteral("Your spring plan, Om") : QStringLiteral("Planul de primăvară, Om")) + number);
        QVERIFY(letter.value(QLatin1String("text")).toString().contains(QStringLiteral("Ferma %1.").arg(number.toInt() / 4)));
        QVERIFY(letter.value(QLatin1String("stop")).toString().startsWith(QLatin1String("<mailto:stop@example.ro?")));
        m_letters.append(letter);
    }
    QCOMPARE(m_office.statusOf(m_campaign), QStringLiteral("SENT"));
}

// Outcomes of the database, and with a minus what the reading of the file refused.
QMap<QString, int> TestCampaignStory::record(const QByteArray &csv, const char *name)
{
    const QString path = m_folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        qFatal("The test file cannot be written");
    file.close();
    const Result<ProviderFile> read = readProviderFile(path, {.now = QDateTime::currentDateTimeUtc()});
    if (!read)
        qFatal("%s", qPrintable(read.error().what));
    QJsonArray rows;
    for (const ProviderEvent &event : read->events)
        rows.append(event.toJson());
    QMap<QString, int> counts{{QStringLiteral("-refused"), int(read->refused.size())}, {QStringLiteral("-doubled"), read->duplicates}};
    const Outcome told = m_office.desk("lisa").query(QStringLiteral("SELECT e.outcome, count(*) FROM marketing.record_events('provider', $1, $2) e GROUP BY 1"),
        {QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)), Desk::newId()});
    if (!told.ok())
        qFatal("%s %s", qPrintable(told.state), qPrintable(told.rule));
    for (const QStringList &row : told.rows)
        counts.insert(row.at(0), row.at(1).toInt());
    return counts;
}

void TestCampaignStory::theProviderAnswers()
{
    const QDateTime sent = QDateTime::fromString(value(QStringLiteral("SELECT to_char(max(sent_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') FROM marketing.campaign_sends")), Qt::ISODate);
    QVERIFY(sent.isValid());
    QByteArray csv = "event,timestamp,recipient,event id,user agent,url\n";
    int id = 0, machine = 0, booked = 0;
    const auto line = [&](const char *what, int after, const QByteArray &to, const char *agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0") {
        csv += QByteArray(what) + ',' + sent.addSecs(after).toString(Qt::ISODate).toLatin1() + ',' + to + ",e" + QByteArray::number(++id) + ",\"" + agent + "\",https://example.ro/plan\n";
    };
    for (int i = 0; i < m_letters.size(); ++i) {
        const QByteArray to = m_letters.at(i).value(QLatin1String("to")).toArray().first().toString().toUtf8();
        if (i % 50 == 49) {
            line("hard bounce", -200, to);
            ++m_bounced;
            continue;
        }
        if (i % 4 == 0) // before what it follows: files are not in order
            line("click", -180 + i % 150, to), ++m_clicked;
        line("delivered", -200, to);
        if (i % 6 == 0)
            line("click", -198, to, "Barracuda Link Protection"), ++machine;
        if (i % 12 == 0)
            line("booking", -20, to), ++booked;
        if (i % 40 == 7)
            line("unsubscribe", 700, to) /* its clock is ahead */, ++m_unsubscribed;
    }
    const QByteArray first = csv;
    csv = first + first.mid(first.indexOf('\n') + 1).left(first.indexOf('\n', first.indexOf('\n') + 1) - first.indexOf('\n')); // one row twice
    for (int i = 0; i < 5; ++i)
        line("delivered", -100, "nimeni" + QByteArray::number(i) + "@example.ro");
    for (int i = 0; i < 3; ++i)
        line("delivered", -86400 * 30, m_letters.at(i).value(QLatin1String("to")).toArray().first().toString().toUtf8());
    csv += "click,30.02.2026 10:00,om1@example.ro,bad1,x,y\nclick,not a day,om1@example.ro,bad2,x,y\n";
    m_answers = csv;
    const QMap<QString, int> counts = record(csv, "answers.csv");
    QCOMPARE(counts.value(QStringLiteral("-refused")), 2);
    QCOMPARE(counts.value(QStringLiteral("-doubled")), 1);
    QCOMPARE(counts.value(QStringLiteral("parked")), 5);
    QCOMPARE(counts.value(QStringLiteral("before_send")), 3);
    QCOMPARE(counts.value(QStringLiteral("duplicate")), 0);
    QCOMPARE(counts.value(QStringLiteral("applied")), id - 5 - 3);
    QCOMPARE(value(QStringLiteral("SELECT concat_ws(' ', count(clicked_at), count(machine_clicked_at), count(booked_at), count(bounced_at), count(unsubscribed_at)) FROM marketing.campaign_sends")),
        QStringLiteral("%1 %2 %3 %4 %5").arg(m_clicked).arg(machine).arg(booked).arg(m_bounced).arg(m_unsubscribed));
    QVERIFY(m_clicked > 150 && machine > 100 && booked > 50 && m_bounced > 10 && m_unsubscribed > 10);
}

void TestCampaignStory::theSameFileAgainChangesNothing()
{
    const QString rows = QStringLiteral("SELECT md5(string_agg(s::text, '|' ORDER BY s.id)) FROM marketing.campaign_sends s");
    const QString before = value(rows);
    const QMap<QString, int> counts = record(m_answers, "again.csv");
    QCOMPARE(counts.value(QStringLiteral("applied")), 0);
    QCOMPARE(counts.value(QStringLiteral("parked")), 0);
    QVERIFY(counts.value(QStringLiteral("duplicate")) > 1000);
    QCOMPARE(value(rows).size(), before.size());
    QCOMPARE(value(QStringLiteral("SELECT count(clicked_at) FROM marketing.campaign_sends")), QString::number(m_clicked));
}

void TestCampaignStory::customersBuy()
{
    // Every tenth of those who clicked becomes an order of his company's.
    const QStringList buyers = [this] {
        QStringList ids;
        for (const QStringList &row : m_office.db.rows(QStringLiteral("SELECT p.id || ' ' || p.customer_company_id FROM marketing.campaign_sends s JOIN crm.contact_persons p ON p.id = s.user_id "
                                                                       "WHERE s.clicked_at IS NOT NULL ORDER BY substr(p.last_name, 3)::int")))
            ids.append(row.first());
        return ids;
    }();
    for (int i = 0; i < buyers.size(); i += 10) {
        const QString deal = m_office.desk("elena").make(QStringLiteral("crm.opportunities"), {{QStringLiteral("title"), QStringLiteral("Plan %1").arg(i)},
            {QStringLiteral("customer_company_id"), buyers.at(i).section(u' ', 1)}, {QStringLiteral("contact_person_id"), buyers.at(i).section(u' ', 0, 0)},
            {QStringLiteral("stage"), QStringLiteral("NEGOTIATION")}, {QStringLiteral("amount"), QString::number(1000 + i) + QStringLiteral(".33")}});
        const Outcome won = m_office.desk("elena").save(QStringLiteral("crm.opportunities"), deal, {{QStringLiteral("stage"), QStringLiteral("CLOSED_WON")},
            {QStringLiteral("closed_at"), m_office.desk("elena").value(QStringLiteral("SELECT core.today()"))}});
        QVERIFY2(won.ok(), qPrintable(won.rule));
    }
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE stage = 'CLOSED_WON'")), QString::number((m_clicked + 9) / 10));
    // What the advertisements cost and brought.
    QStringList days;
    for (int i = 0; i < 20; ++i)
        days.append(QStringLiteral(R"({"campaign_id": "%1", "channel_id": "%2", "metric_date": "%3", "impressions": %4, "clicks": %5, "conversions": %6, "cost": %7.17, "revenue": %8.5})")
                        .arg(m_campaign, m_office.channel(i % 2 ? "PAID" : "SOCIAL"), value(QStringLiteral("SELECT core.today() - %1").arg(i / 2))).arg(1000 + 37 * i).arg(30 + i).arg(i % 5).arg(20 + i).arg(3 * i));
    QVERIFY(m_office.desk("lisa").query(QStringLiteral("SELECT * FROM marketing.put_metrics($1, NULL)"), {u'[' + days.join(u',') + u']'}).ok());
}

void TestCampaignStory::whoGetsTheCredit()
{
    const QString done = m_office.desk("elena").value(QStringLiteral("SELECT marketing.attribute()"));
    QCOMPARE(QJsonDocument::fromJson(done.toUtf8()).object().value(QLatin1String("conversions")).toInt(), (m_clicked + 9) / 10);
    const QString told = value(QStringLiteral("SELECT jsonb_build_object('touches', (SELECT jsonb_agg(jsonb_build_array(s.id, p.customer_company_id, extract(epoch FROM s.clicked_at))) "
        "FROM marketing.campaign_sends s JOIN crm.contact_persons p ON p.id = s.user_id WHERE s.clicked_at IS NOT NULL), "
        "'conversions', (SELECT jsonb_agg(jsonb_build_array(o.id, o.customer_company_id, extract(epoch FROM o.stage_changed_at), o.amount_minor)) FROM crm.opportunities o WHERE o.stage = 'CLOSED_WON'))"));
    const QJsonObject truth = QJsonDocument::fromJson(runPython("credit.py", {}, told.toUtf8())).object();
    const QString stored = QStringLiteral("SELECT conversion_id || '|' || attribution_model || '|' || touchpoint_id || '|' || attributed_revenue_minor FROM marketing.campaign_attributions ORDER BY 1");
    const auto rows = m_office.db.rows(stored);
    int expected = 0;
    QMap<QString, qint64> sums;
    for (const QStringList &row : rows) {
        const QStringList parts = row.first().split(u'|');
        const QJsonObject shares = truth.value(parts.at(0)).toObject().value(parts.at(1)).toObject();
        QVERIFY(shares.contains(parts.at(2)));
        const qint64 off = qAbs(shares.value(parts.at(2)).toInteger() - parts.at(3).toLongLong());
        QVERIFY2(off == 0 || (off == 1 && parts.at(1) == QLatin1String("TIME_DECAY")), qPrintable(row.first())); // powers of two are rounded: which of equals gets the odd coin
        sums[parts.at(1)] += parts.at(3).toLongLong();
    }
    for (const QJsonValue &conversion : truth) {
        const QJsonObject models = conversion.toObject();
        QCOMPARE(models.size(), 5); // each was clicked before it
        for (const QJsonValue &shares : models)
            expected += int(shares.toObject().size());
    }
    QCOMPARE(rows.size(), expected);
    for (const qint64 sum : std::as_const(sums))
        QCOMPARE(QString::number(sum), value(QStringLiteral("SELECT sum(amount_minor) FROM crm.opportunities WHERE stage = 'CLOSED_WON'")));
    QCOMPARE(QJsonDocument::fromJson(m_office.desk("elena").value(QStringLiteral("SELECT marketing.attribute()")).toUtf8()).object().value(QLatin1String("changed")).toInt(-1), 0);
    QCOMPARE(m_office.db.rows(stored), rows);
}

void TestCampaignStory::everyFigureIsTrue()
{
    const QString from = value(QStringLiteral("SELECT core.today() - 29"));
    const QString to = value(QStringLiteral("SELECT core.today()"));
    const auto table = [this](const char *name) { return value(QStringLiteral("SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM marketing.%1 t").arg(QLatin1String(name))); };
    const QString told = QStringLiteral(R"({"zone": "%1", "from": "%2", "to": "%3", "sends": %4, "metrics": %5, "log": %6})")
                             .arg(value(QStringLiteral("SELECT time_zone FROM core.tenants")), from, to, table("campaign_sends"), table("campaign_metrics"), table("notifications_log"));
    const QJsonObject truth = QJsonDocument::fromJson(runPython("tiles.py", {}, told.toUtf8())).object();
    const QByteArray answer = m_office.desk("ana").value(QStringLiteral("SELECT marketing.dashboard('%1', '%2', p_refresh => true)").arg(from, to)).toUtf8();
    const Dashboard shown = Dashboard::read(QJsonDocument::fromJson(answer).object());
    const QJsonObject sends = truth.value(QLatin1String("sends")).toObject();
    for (auto it = sends.constBegin(); it != sends.constEnd(); ++it)
        QCOMPARE(shown.sends.count(it.key().toLatin1()), qint64(it.value().toInteger()));
    QCOMPARE(sends.value(QLatin1String("sent")).toInt(), storyIn);
    const QJsonObject tiles = truth.value(QLatin1String("tiles")).toObject();
    QCOMPARE(tiles.keys(), QStringList{QStringLiteral("RON")});
    const QJsonArray nine = tiles.value(QLatin1String("RON")).toArray();
    QCOMPARE(nine.size(), dashboardMetrics);
    for (int i = 0; i < dashboardMetrics; ++i) {
        const auto metric = DashboardMetric(i);
        const std::optional<Decimal> value = dashboardValue(metric, shown.total("RON"));
        QVERIFY(value);
        // Sums are whole, the script's ratios are fractions: both as a number is exact enough for ten decimals.
        const QString text = nine.at(i).isString() ? nine.at(i).toString() : QString::number(nine.at(i).toInteger());
        const double truthValue = text.section(u'/', 0, 0).toDouble() / (text.contains(u'/') ? text.section(u'/', 1).toDouble() : 1.0);
        const double minor = metric == DashboardMetric::Cost || metric == DashboardMetric::Revenue ? 100.0 : 1.0;
        QVERIFY2(qAbs(value->toText().toDouble() * minor - truthValue) < 1e-9 * qMax(1.0, qAbs(truthValue)), qPrintable(QStringLiteral("%1: %2, not %3").arg(i).arg(value->toText(), text)));
    }
    QJsonObject cost;
    for (auto it = shown.messageCost.cbegin(); it != shown.messageCost.cend(); ++it)
        cost.insert(QString::fromLatin1(it.key()), it.value());
    QCOMPARE(cost, truth.value(QLatin1String("message_cost")).toObject());
}

void TestCampaignStory::whoSaidNoIsOutTheNextTime()
{
    const QJsonObject next = QJsonDocument::fromJson(m_office.desk("lisa").value(QStringLiteral("SELECT marketing.segment_preview(NULL, $1, 'email')"), {QStringLiteral(R"({"county": ["Cluj", "Iași"]})")}).toUtf8()).object();
    QCOMPARE(next.value(QLatin1String("in")).toInt(), storyIn - m_unsubscribed - m_bounced); // said no, and whose address does not exist
    QVERIFY(next.value(QLatin1String("out")).toInt() >= m_out + m_unsubscribed + m_bounced);
}

QTEST_GUILESS_MAIN(TestCampaignStory)
#include "tst_campaign_story.moc"
