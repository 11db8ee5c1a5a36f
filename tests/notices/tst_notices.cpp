// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/core/Settings.h"
#include "models/db/Session.h"
#include "models/records/notices/NoticePreferences.h"
#include "models/records/notices/NoticeText.h"
#include "models/records/notices/NotificationsModel.h"
#include "models/records/notices/QuietTime.h"
#include "models/records/notices/ReminderClock.h"
#include "tests/support/TestDatabase.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace punte;

/// Notices without a window: pages, what is live, the clock, the words.
class TestNotices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void pages();
    void liveForOneselfOnly();
    void marking();
    void remindedOnTime();
    void putOffUntilNow();
    void preferencesAsInTheDatabase();
    void words_data();
    void words();
    void quiet();

private:
    void tell(int count, const char *kind = "ASSIGNED");
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Database> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    QUuid m_ana;
    QUuid m_elena;
};

void TestNotices::initTestCase()
{
    m_db = std::make_unique<TestDatabase>();
    const QUuid team = m_db->addTeam(QStringLiteral("Vânzări"));
    m_ana = m_db->addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, team).id;
    m_elena = m_db->addUser(QStringLiteral("elena"), {QStringLiteral("MANAGER")}, team).id;
    m_desk = std::make_unique<Database>(m_db->as(QStringLiteral("ana")));
    m_desk->open();
    SessionInfo info;
    bool answered = false;
    openSession(*m_desk, this, [&](const Result<SessionInfo> &session) {
        answered = true;
        if (session)
            info = *session;
    });
    QTRY_VERIFY(answered);
    m_feed = std::make_unique<ChangeFeed>(m_desk->settings());
    m_feed->setChannel(info.feedChannel, info.feedEpoch);
    m_feed->start();
    QTRY_VERIFY(m_feed->isListening());
}

void TestNotices::init() { m_db->exec(QStringLiteral("DELETE FROM core.notifications; DELETE FROM crm.tasks; DELETE FROM core.notification_preferences")); }

void TestNotices::tell(int count, const char *kind)
{
    m_db->exec(QStringLiteral("INSERT INTO core.notifications (user_id, kind, event_key, facts, at) SELECT '%1', '%2', n::text, jsonb_build_object('what', 'task', 'title', 'T ' || n),"
                              " now() - n * interval '1 minute' FROM generate_series(1, %3) n ON CONFLICT DO NOTHING")
                   .arg(m_ana.toString(QUuid::WithoutBraces), QLatin1String(kind)).arg(count));
}

void TestNotices::pages()
{
    tell(120);
    tell(3, "MENTIONED");
    NotificationsModel model(*m_desk, *m_feed, m_ana);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    QTRY_VERIFY(model.isLoaded() && !model.isLoading());
    QCOMPARE(model.rowCount(), NotificationsModel::pageSize);
    QCOMPARE(model.unread(), NotificationsModel::mostCounted);
    while (model.canFetchMore({})) {
        model.fetchMore({});
        QTRY_VERIFY(!model.isLoading());
    }
    QCOMPARE(model.rowCount(), 123);
    QSet<QUuid> seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        seen.insert(model.notice(row).id);
        QVERIFY(row == 0 || model.notice(row).at <= model.notice(row - 1).at);
    }
    QCOMPARE(seen.size(), 123);
    model.setKind("MENTIONED");
    QTRY_COMPARE(model.rowCount(), 3);
}

void TestNotices::liveForOneselfOnly()
{
    NotificationsModel model(*m_desk, *m_feed, m_ana);
    NotificationsModel others(*m_desk, *m_feed, m_elena); // whose desk would ask when hers is told
    model.refresh();
    QTRY_VERIFY(model.isLoaded());
    QSignalSpy asked(&others, &NotificationsModel::refreshed);
    tell(1);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.unread(), 1);
    QCOMPARE(asked.size(), 0);
}

void TestNotices::marking()
{
    tell(3);
    NotificationsModel model(*m_desk, *m_feed, m_ana);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 3);
    const QUuid first = model.notice(0).id;
    const QUuid second = model.notice(1).id;
    model.setRead({first}, true);
    QVERIFY(model.notice(0).read); // at once
    QTRY_COMPARE(model.unread(), 2);
    model.setDone({first});
    QCOMPARE(model.rowOf(first), -1);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications WHERE done_at IS NOT NULL")), QStringLiteral("1"));
    model.reopen({first});
    QTRY_COMPARE(model.rowOf(first), 0);
    model.snooze({second}, Clock::now().addSecs(600));
    QCOMPARE(model.rowOf(second), -1);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications WHERE snoozed_until > now()")), QStringLiteral("1"));
    QTRY_COMPARE(model.rowCount(), 2);
    model.readAll();
    QTRY_COMPARE(model.unread(), 0);
}

void TestNotices::remindedOnTime()
{
    ReminderClock clock(*m_desk, *m_feed, m_ana);
    QSignalSpy struck(&clock, &ReminderClock::struck);
    clock.start();
    QTRY_COMPARE(struck.size(), 1);
    QVERIFY(!clock.next().isValid());
    // A reminder that is set while it sleeps: somebody's save calls it.
    m_db->exec(QStringLiteral("INSERT INTO crm.tasks (title, assigned_to_user_id, reminder_at) VALUES ('Sună', '%1', now() + interval '1 hour')").arg(m_ana.toString(QUuid::WithoutBraces)));
    m_db->exec(QStringLiteral("UPDATE crm.tasks SET reminder_at = now() + interval '1500 ms', version = version + 1"));
    QTRY_VERIFY(clock.next().isValid() && clock.next() < Clock::now().addSecs(60));
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications")), QStringLiteral("0"));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications WHERE kind = 'REMINDER'")), QStringLiteral("1"));
    QTRY_VERIFY(!clock.next().isValid());
}

void TestNotices::putOffUntilNow()
{
    tell(1);
    NotificationsModel model(*m_desk, *m_feed, m_ana);
    ReminderClock clock(*m_desk, *m_feed, m_ana);
    connect(&clock, &ReminderClock::struck, &model, &NotificationsModel::refresh);
    clock.start();
    QTRY_COMPARE(model.rowCount(), 1);
    model.snooze({model.notice(0).id}, Clock::now().addMSecs(1500));
    QCOMPARE(model.rowCount(), 0);
    QTRY_VERIFY(clock.next().isValid());
    QTRY_COMPARE(model.rowCount(), 1); // by itself
    QVERIFY(!model.notice(0).read);
}

void TestNotices::preferencesAsInTheDatabase()
{
    for (const QByteArray &kind : noticeKinds)
        QCOMPARE(m_db->value(QStringLiteral("SELECT core.notice_level($1, $2)"), {m_ana.toString(QUuid::WithoutBraces), QString::fromLatin1(kind)}),
            NoticePreferences::code(NoticePreferences::usual(kind)));
    NoticePreferences preferences(*m_desk);
    preferences.load();
    QTRY_VERIFY(preferences.isLoaded());
    QCOMPARE(preferences.level("REMINDER"), NoticePreferences::Level::Desktop);
    for (const auto level : {NoticePreferences::Level::None, NoticePreferences::Level::InApp}) {
        preferences.setLevel("REMINDER", level);
        QTRY_COMPARE(m_db->value(QStringLiteral("SELECT level FROM core.notification_preferences")), NoticePreferences::code(level));
    }
    NoticePreferences again(*m_desk);
    again.load();
    QTRY_COMPARE(again.level("REMINDER"), NoticePreferences::Level::InApp);
}

void TestNotices::words_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *kind, const char *facts, const char *title, const char *detail) {
        QTest::newRow(name) << QByteArray(kind) << QString::fromUtf8(facts) << QString::fromUtf8(title) << QString::fromUtf8(detail);
    };
    row("task", "ASSIGNED", R"({"what":"task","title":"Sună","company":"Agro SRL"})", "Elena assigned you a task", "Sună • Agro SRL");
    row("customer", "ASSIGNED", R"({"what":"company","title":"Agro SRL","company":"Agro SRL"})", "Elena assigned you a customer", "Agro SRL");
    row("percent signs", "ASSIGNED", R"({"what":"task","title":"100 %2 %1"})", "Elena assigned you a task", "100 %2 %1");
    row("note", "MENTIONED", R"({"what":"note","title":"Vezi\n@Ana","company":"Agro SRL"})", "Elena mentioned you in a note", "Agro SRL • “Vezi @Ana”");
    row("customer answered", "ANSWERED", R"({"number":12,"title":"Formular","customer":true})", "The customer wrote in SD-12", "Formular");
    row("answered", "ANSWERED", R"({"number":12,"title":"Formular"})", "Elena answered in SD-12", "Formular");
    row("meeting", "REMINDER", R"({"what":"meeting","title":"Demo","start":"2026-01-28T12:00:00Z","company":"Agro SRL"})", "Demo", "tomorrow • Agro SRL");
    row("no facts", "REMINDER", "{}", "", "");
    row("import", "IMPORTED", R"({"title":"a.csv","created":3,"changed":0})", "The import of “a.csv” has finished", "3 created");
    row("conflict", "CONFLICT", R"({"title":"Agro"})", "Your changes to “Agro” wait as a draft", "Somebody else saved the record first.");
}

void TestNotices::words()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, facts);
    Notice notice;
    notice.kind = kind;
    notice.actor = QStringLiteral("Elena");
    notice.facts = QJsonDocument::fromJson(facts.toUtf8()).object();
    QTEST(NoticeText::title(notice), "title");
    QTEST(NoticeText::detail(notice, QDateTime(QDate(2026, 1, 27), QTime(7, 41), Qt::UTC)), "detail");
    QVERIFY(!NoticeText::icon(notice).isEmpty() && !NoticeText::kindName(kind).isEmpty());
}

void TestNotices::quiet()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("p.ini")));
    const QDateTime now = Clock::now();
    QVERIFY(!QuietTime::isQuiet(settings, now));
    QuietTime::setUntil(settings, now.addSecs(600));
    QVERIFY(QuietTime::isQuiet(settings, now.addSecs(590)));
    QVERIFY(!QuietTime::isQuiet(settings, now.addSecs(610))); // ends by itself
    QuietTime::setAlways(settings);
    QVERIFY(QuietTime::isQuiet(settings, now.addYears(5)) && !QuietTime::until(settings, now).isValid());
    QuietTime::setOff(settings);
    QVERIFY(!QuietTime::isQuiet(settings, now));
    settings.setValue(SettingKey::QuietUntil, QStringLiteral("garbage"));
    QVERIFY(!QuietTime::isQuiet(settings, now));
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
