// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/SendingOffice.h"

#include "models/campaigns/delivery/DeliveryJob.h"
#include "models/campaigns/delivery/RunLedger.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace punte;

namespace {

const QString runMessage = QStringLiteral(R"({"ro": {"email_subject": "Salut, {last_name}", "email_body": "<p>{formula_adresare},</p><p>Județul {county|dumneavoastră}.</p>"},
    "en": {"email_subject": "Hello {last_name}", "email_text": "{formula_adresare},\n\nWe keep a date for {company|you}."}})");

/// A run that is ready to be delivered, and the folder it goes to.
struct RunDesk {
    SendingOffice office;
    QTemporaryDir folder;
    QString campaign;
    QUuid run;
    int sends = 0;

    explicit RunDesk(int people, const Columns &more = {})
    {
        office.people(people);
        office.office.db.exec(QStringLiteral("UPDATE core.tenants SET address = 'Str. Florilor 3', tax_id = 'RO18547290'"));
        Columns columns{{QStringLiteral("message"), runMessage}};
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            columns.insert(it.key(), it.value());
        campaign = office.launched(columns);
        const QJsonObject made = office.prepare(campaign);
        run = QUuid::fromString(made.value(QLatin1String("run_id")).toString());
        sends = made.value(QLatin1String("in")).toInt();
    }
    [[nodiscard]] ConnectionSettings settings() const { return office.office.db.as(CampaignOffice::login("lisa")); }
    [[nodiscard]] QString count(const QString &where)
    {
        return office.office.db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends WHERE run_id = $1 AND ") + where, {run.toString(QUuid::WithoutBraces)});
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList({QStringLiteral("*-*-*.eml"), QStringLiteral("*-*-*.txt")}, QDir::Files); }
};

/// Delivers a run to its end, as a page would: again while something is left.
class Delivery final : public QObject {
public:
    Delivery(const ConnectionSettings &settings, const QUuid &run, QString folder, int lease) : m_database(settings), m_ledger(m_database, run), m_folder(std::move(folder))
    {
        m_ledger.setLease(lease);
        m_database.open();
        m_ledger.open([this](const Result<RunMessage> &message) {
            if (!message)
                return end(4);
            m_job = std::make_unique<DeliveryJob>(m_ledger, message->variants, message->sender, m_folder);
            connect(m_job.get(), &DeliveryJob::stateChanged, this, [this](DeliveryState state) { changed(state); });
            m_job->start();
        });
    }
    [[nodiscard]] QString error() const { return m_job ? m_job->lastError().what + u' ' + m_job->lastError().detail : QStringLiteral("the run cannot be read"); }
    int result = -1; ///< 0 = the run is over, 3 = the job failed
    std::function<void()> ended;

private:
    void end(int code)
    {
        result = code;
        if (ended)
            ended();
    }
    void changed(DeliveryState state)
    {
        if (state == DeliveryState::Failed)
            return end(3);
        if (state != DeliveryState::Finished)
            return;
        m_ledger.finish(QUuid::createUuid(), [this](const Result<bool> &over) {
            if (over && *over)
                return end(0);
            QTimer::singleShot(100, this, [this] { m_job->start(); });
        });
    }

    Database m_database;
    RunLedger m_ledger;
    QString m_folder;
    std::unique_ptr<DeliveryJob> m_job;
};

int deliverRun(char **argv)
{
    const auto text = [argv](int i) { return QString::fromLocal8Bit(argv[i]); };
    ConnectionSettings settings;
    settings.hosts = text(4);
    settings.ports = text(5);
    settings.database = text(6);
    settings.login = text(7);
    Delivery delivery(settings, QUuid::fromString(text(3)), text(2), 1);
    delivery.ended = [&delivery] { QCoreApplication::exit(delivery.result); };
    return QCoreApplication::exec();
}

} // namespace

/// A run in the database and its files in the mail room's folder: one message each, whatever happens in between.
class TestCampaignDelivery final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversARun();
    void whoSaidNoGetsNone();
    void refusedByItsText();
    void variants();
    void notForEverybody();
    void killedInBetween();
};

void TestCampaignDelivery::deliversARun()
{
    RunDesk desk(60);
    QCOMPARE(desk.sends, 60);
    Delivery delivery(desk.settings(), desk.run, desk.folder.path(), 60);
    QTRY_VERIFY_WITH_TIMEOUT(delivery.result >= 0, 100'000);
    QVERIFY2(delivery.result == 0, qPrintable(delivery.error()));
    QCOMPARE(desk.files().size(), 60);
    QCOMPARE(desk.count(QStringLiteral("status = 'sent' AND written_at IS NOT NULL AND file_name = id || '.eml'")), QStringLiteral("60"));
    QCOMPARE(desk.office.office.statusOf(desk.campaign), QStringLiteral("SENT"));
    const auto rows = desk.office.office.db.rows(QStringLiteral("SELECT s.file_name, s.content_hash, s.recipient, coalesce(s.language, 'ro'), l.subject, p.last_name, s.tracking_id FROM marketing.campaign_sends s "
        "JOIN marketing.notifications_log l ON l.id = s.notification_log_id JOIN crm.contact_persons p ON p.id = s.user_id WHERE s.run_id = $1"), {desk.run.toString(QUuid::WithoutBraces)});
    QCOMPARE(rows.size(), 60);
    for (const QStringList &row : rows) {
        QFile file(desk.folder.filePath(row.at(0)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()), row.at(1));
        QCOMPARE(row.at(4), (row.at(3) == QLatin1String("en") ? QStringLiteral("Hello ") : QStringLiteral("Salut, ")) + row.at(5));
        QVERIFY(bytes.contains("To: " + row.at(5).toUtf8() + " <" + row.at(2).toUtf8() + ">\r\n"));
        QVERIFY(bytes.contains("\r\nList-Unsubscribe: <mailto:stop@example.ro?subject=unsubscribe%20" + row.at(6).toUtf8() + ">\r\n"));
    }
}

void TestCampaignDelivery::whoSaidNoGetsNone()
{
    RunDesk desk(8);
    QVERIFY(desk.office.unsubscribe("iris", desk.office.person(3)).ok());
    Delivery delivery(desk.settings(), desk.run, desk.folder.path(), 60);
    QTRY_VERIFY_WITH_TIMEOUT(delivery.result >= 0, 100'000);
    QVERIFY2(delivery.result == 0, qPrintable(delivery.error()));
    QCOMPARE(desk.files().size(), 7);
    QCOMPARE(desk.count(QStringLiteral("status = 'refused'")), QStringLiteral("1"));
}

void TestCampaignDelivery::refusedByItsText()
{
    RunDesk desk(8, {{QStringLiteral("message"), QStringLiteral(R"({"email_subject": "Salut", "email_text": "Firma {company}"})")}});
    Delivery delivery(desk.settings(), desk.run, desk.folder.path(), 60);
    QTRY_VERIFY_WITH_TIMEOUT(delivery.result >= 0, 100'000);
    QVERIFY2(delivery.result == 0, qPrintable(delivery.error()));
    QCOMPARE(desk.files().size(), 7); // the seventh person has no company
    QCOMPARE(desk.count(QStringLiteral("status = 'failed' AND error_message <> ''")), QStringLiteral("1"));
}

void TestCampaignDelivery::variants()
{
    RunDesk desk(40, {{QStringLiteral("ab_test_config"),
        QStringLiteral(R"({"enabled": true, "split_percent": 50, "variant_a": {"email_subject": "Prima"}, "variant_b": {"ro": {"email_subject": "A doua"}}})")},
        {QStringLiteral("message"), QStringLiteral(R"({"email_subject": "x", "email_text": "Text"})")}});
    Delivery delivery(desk.settings(), desk.run, desk.folder.path(), 60);
    QTRY_VERIFY_WITH_TIMEOUT(delivery.result >= 0, 100'000);
    QVERIFY2(delivery.result == 0, qPrintable(delivery.error()));
    const auto rows = desk.office.office.db.rows(QStringLiteral("SELECT s.variant, l.subject, count(*) FROM marketing.campaign_sends s JOIN marketing.notifications_log l ON l.id = s.notification_log_id "
        "WHERE s.run_id = $1 GROUP BY 1, 2 ORDER BY 1"), {desk.run.toString(QUuid::WithoutBraces)});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).mid(0, 2), (QStringList{QStringLiteral("A"), QStringLiteral("Prima")}));
    QCOMPARE(rows.at(1).mid(0, 2), (QStringList{QStringLiteral("B"), QStringLiteral("A doua")}));
}

void TestCampaignDelivery::notForEverybody()
{
    RunDesk desk(4);
    Delivery delivery(desk.office.office.db.as(CampaignOffice::login("ana")), desk.run, desk.folder.path(), 60);
    QTRY_VERIFY(delivery.result == 3 || delivery.result == 4);
    QVERIFY(desk.files().isEmpty());
    QCOMPARE(desk.count(QStringLiteral("status = 'pending'")), QStringLiteral("4"));
}

void TestCampaignDelivery::killedInBetween()
{
    RunDesk desk(160);
    QTemporaryDir taken;
    QHash<QString, int> seen;
    const auto take = [&] {
        const QStringList names = desk.files();
        for (const QString &name : names) {
            ++seen[name];
            std::rename(QFile::encodeName(desk.folder.filePath(name)).constData(), QFile::encodeName(taken.filePath(name)).constData());
        }
        return names.size();
    };
    const ConnectionSettings settings = desk.settings();
    const QStringList arguments{QStringLiteral("--deliver-run"), desk.folder.path(), desk.run.toString(QUuid::WithoutBraces), settings.hosts, settings.ports, settings.database, settings.login};
    for (int killed = 0; killed < 8; ++killed) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), arguments);
        QVERIFY(child.waitForStarted());
        for (qsizetype got = 0; got < 1 + killed && child.state() == QProcess::Running;) {
            got += take();
            child.waitForFinished(1);
        }
        child.waitForFinished(killed % 3);
        child.kill(); // never by its number: of one that ended by itself it is 0, the group of all of us
        QVERIFY(child.waitForFinished(30'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        take();
    }
    QVERIFY(seen.size() < 160);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    for (int i = 0; i < 6000 && !child.waitForFinished(20); ++i)
        take();
    take();
    QCOMPARE(child.exitCode(), 0);
    QCOMPARE(seen.size(), 160);
    for (auto it = seen.cbegin(); it != seen.cend(); ++it)
        QVERIFY2(it.value() == 1, qPrintable(it.key()));
    QCOMPARE(desk.count(QStringLiteral("status = 'sent' AND written_at IS NOT NULL")), QStringLiteral("160"));
    QCOMPARE(desk.office.office.statusOf(desk.campaign), QStringLiteral("SENT"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 8 && qstrcmp(argv[1], "--deliver-run") == 0)
        return deliverRun(argv);
    TestCampaignDelivery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_campaign_delivery.moc"
