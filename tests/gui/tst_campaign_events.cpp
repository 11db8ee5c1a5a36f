// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/records/UndoStack.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/intake/EventsPage.h"
#include "views/campaigns/intake/FiguresPage.h"
#include "views/campaigns/intake/HeardPopup.h"
#include "views/campaigns/intake/IntakeRowsModel.h"
#include "views/campaigns/intake/SendsTab.h"
#include "views/components/EditorGrid.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordTable.h"
#include "views/components/StatePanel.h"
#include "views/components/ValueEditor.h"
#include "views/components/import/ImportTiles.h"
#include "views/components/recordpage/RecordPage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace punte;

/// What comes in from outside: a provider's file of events with everything wrong that may be wrong, what somebody heard by hand, and figures out of
/// exports of advertisements that are flagged, kept, and taken back.
class TestCampaignEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void everyRowOfAFileHasItsWord();
    void theSameFileAgainChangesNothing();
    void aFileCannotResubscribe();
    void peopleAndMachinesApart();
    void eachOutcomeAsAFile();
    void aFileThatIsNone();
    void heardByHand();
    void heardBeforeTheSendIsRefused();
    void figuresAreFlaggedAndKept();
    void figuresAreTakenBack();
    void channelsOfTheFile();
    void readersSeeWhoMay();

private:
    [[nodiscard]] QString value(const char *sql) const { return m_db->value(QString::fromUtf8(sql)); }
    [[nodiscard]] Page *page() const { return m_desk->window->currentPage(); }
    [[nodiscard]] IntakePage *intake() const { return qobject_cast<IntakePage *>(page()); }
    [[nodiscard]] QString tile(const char *outcome) const
    {
        const auto *found = page()->findChild<ImportTile *>(QStringLiteral("intakeTile-") + QLatin1String(outcome));
        return found ? found->accessibleName() : QString();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList all;
        const auto *rows = page()->findChild<IntakeRowsModel *>();
        for (int i = 0; i < rows->rowCount(); ++i)
            all << rows->index(i, column).data().toString();
        return all;
    }
    void show(const char *outcome) const { QTest::mouseClick(page()->findChild<ImportTile *>(QStringLiteral("intakeTile-") + QLatin1String(outcome)), Qt::LeftButton); }
    [[nodiscard]] QString file(const QByteArray &text, const char *name = "evenimente.csv") const
    {
        QFile out(m_folder.filePath(QString::fromLatin1(name)));
        if (out.open(QIODevice::WriteOnly))
            out.write(text);
        return out.fileName();
    }
    void openDesk(const char *login);
    void drop(const QByteArray &kind, const QByteArray &text, const char *name = "evenimente.csv");
    void apply();
    void openFigures();
    SendsTab *openSends();

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

static const char *const providerCsv =
    "email,event,timestamp,sg_event_id,useragent,url\n"
    "p1@example.ro,delivered,2026-01-20 07:00:10 +0000,e1,,\n"
    "p1@example.ro,click,2026-01-20 07:00:12 +0000,e2,Mozilla/5.0 (X11),https://x.ro/a\n"        // too fast for a person
    "p1@example.ro,click,2026-01-20 09:30:00 +0000,e3,\"Mozilla/5.0 (Linux; Android 9; CUBOT_X18_Plus)\",https://x.ro/a\n"
    "p1@example.ro,click,2026-01-20 09:30:00 +0000,e3,\"Mozilla/5.0 (Linux; Android 9; CUBOT_X18_Plus)\",https://x.ro/a\n" // twice
    "p2@example.ro,bounce,2026-01-20 07:01:00 +0000,e4,,\n"
    "p3@example.ro,unsubscribe,2026-01-20 10:00:00 +0000,e5,,\n"
    "nimeni@example.ro,delivered,2026-01-20 07:00:10 +0000,e6,,\n"                                 // nobody got such a message
    "p1@example.ro,open,2026-01-19 07:00:00 +0000,e7,,\n"                                          // a day before it went out
    "p1@example.ro,open,32.01.2026,e8,,\n"
    "p1@example.ro,open,2126-01-20 07:00:00 +0000,e9,,\n"
    "p1@example.ro,teleported,2026-01-20 12:00:00 +0000,e10,,\n"
    "p2@example.ro,processed,2026-01-20 06:59:00 +0000,e11,,\n";

void TestCampaignEvents::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    m_db->exec(QStringLiteral(
        "INSERT INTO marketing.marketing_campaigns (name, primary_goal, campaign_type, status, start_date, end_date, owner_id)"
        " SELECT 'Recolta', '240 de vizite', 'CONVERSION', 'DRAFT', '2026-01-01', '2026-02-28', u.id FROM core.users u WHERE u.login LIKE '%lisa';"
        "INSERT INTO crm.contact_persons (last_name, email, customer_company_id) SELECT 'P' || n, 'p' || n || '@example.ro', c.id FROM generate_series(1, 3) n, crm.customer_companies c;"
        "INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof) SELECT id, 'email', 'granted', 'paper', '2025-12-01 10:00+02', 'x' FROM crm.contact_persons;"
        "INSERT INTO marketing.campaign_runs (campaign_id, run_no, planned_for, status, prepared_at) SELECT id, 1, '2026-01-20 09:00+02', 'prepared', now() FROM marketing.marketing_campaigns;"
        "INSERT INTO marketing.campaign_sends (campaign_id, run_id, user_id, channel, recipient, status, sent_at)"
        " SELECT r.campaign_id, r.id, c.id, 'email', c.email, 'sent', '2026-01-20 09:00+02' FROM marketing.campaign_runs r, crm.contact_persons c"));
    openDesk("lisa");
}

void TestCampaignEvents::openDesk(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "campaign_list");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->resize(1500, 900);
}

void TestCampaignEvents::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestCampaignEvents::drop(const QByteArray &kind, const QByteArray &text, const char *name)
{
    m_desk->window->openFile(kind, file(text, name));
    QTRY_VERIFY(intake());
    QTRY_VERIFY(intake()->isReady());
}

void TestCampaignEvents::apply()
{
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(intake()->isReady());
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
}

void TestCampaignEvents::everyRowOfAFileHasItsWord()
{
    drop("send_events", providerCsv);
    QTRY_COMPARE(tile("new"), QStringLiteral("New: 5"));
    QCOMPARE(tile("duplicate"), QStringLiteral("Already here: 1"));
    QCOMPARE(tile("parked"), QStringLiteral("Unknown recipients: 1"));
    QCOMPARE(tile("before_send"), QStringLiteral("Before the send: 1"));
    QCOMPARE(tile("bad_date"), QStringLiteral("Wrong dates: 2"));
    QCOMPARE(tile("refused"), QStringLiteral("Not understood: 1"));
    QCOMPARE(tile("all"), QStringLiteral("All rows: 11"));
    QVERIFY(page()->findChild<PlainLabel *>(QStringLiteral("intakeFacts"))->text().contains(QLatin1String("1 row is a step")) || page()->findChild<PlainLabel *>(QStringLiteral("intakeFacts"))->text().contains(QLatin1String("steps on the way")));
    // Nothing is written by a dry run.
    QCOMPARE(value("SELECT count(*) FROM marketing.send_events"), QStringLiteral("0"));
    QCOMPARE(value("SELECT count(*) FROM marketing.suppressions"), QStringLiteral("0"));
    show("before_send");
    QCOMPARE(column(0), QStringList{QStringLiteral("9")}); // its line
    QVERIFY(page()->findChild<PlainLabel *>(QStringLiteral("intakeFact"))->text().startsWith(QLatin1String("Nothing can be heard of a message before it went out")));
    show("bad_date");
    QCOMPARE(column(0), (QStringList{QStringLiteral("10"), QStringLiteral("11")}));
    apply();
    QTRY_COMPARE(value("SELECT count(*) FROM marketing.send_events"), QStringLiteral("6")); // five, and the one that waits for its message
    QCOMPARE(value("SELECT status || ' ' || click_count || ' ' || machine_click_count FROM marketing.campaign_sends WHERE recipient = 'p1@example.ro'"), QStringLiteral("delivered 1 1"));
    QCOMPARE(value("SELECT status || ' ' || bounce_kind FROM marketing.campaign_sends WHERE recipient = 'p2@example.ro'"), QStringLiteral("bounced hard"));
    QCOMPARE(value("SELECT string_agg(reason, ' ' ORDER BY reason) FROM marketing.suppressions"), QStringLiteral("hard_bounce unsubscribed"));
    QCOMPARE(value("SELECT array_to_string(unsubscribed_from, ',') || ' ' || source FROM marketing.marketing_unsubscribes"), QStringLiteral("email provider"));
    QCOMPARE(value("SELECT kind || ' ' || rows_created || ' ' || rows_unchanged || ' ' || rows_refused FROM core.imports"), QStringLiteral("send_events 6 1 4"));
    QCOMPARE(value("SELECT count(*) FROM marketing.send_events WHERE import_id IS NOT NULL"), QStringLiteral("6"));
}

void TestCampaignEvents::theSameFileAgainChangesNothing()
{
    drop("send_events", providerCsv);
    QTRY_COMPARE(tile("new"), QStringLiteral("New: 5"));
    apply();
    QTRY_COMPARE(value("SELECT count(*) FROM marketing.send_events"), QStringLiteral("6"));
    const QString before = value("SELECT md5(string_agg(s::text, '|' ORDER BY s.id)) FROM marketing.campaign_sends s");
    drop("send_events", providerCsv);
    QTRY_COMPARE(tile("duplicate"), QStringLiteral("Already here: 7"));
    QCOMPARE(tile("new"), QStringLiteral("New: 0"));
    QVERIFY(!page()->primaryAction()->isEnabled());
    apply(); // the key does nothing
    QCOMPARE(value("SELECT count(*) FROM core.imports"), QStringLiteral("1"));
    QCOMPARE(value("SELECT md5(string_agg(s::text, '|' ORDER BY s.id)) FROM marketing.campaign_sends s"), before);
    // Undo leaves what was heard: an opt-out is among it.
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QCOMPARE(value("SELECT count(*) FROM marketing.send_events WHERE deleted_at IS NULL"), QStringLiteral("6"));
    QCOMPARE(value("SELECT count(*) FROM core.imports WHERE deleted_at IS NULL"), QStringLiteral("1"));
}

void TestCampaignEvents::aFileCannotResubscribe()
{
    drop("send_events", "email,event,timestamp,sg_event_id\np3@example.ro,unsubscribe,2026-01-20 10:00:00 +0000,u1\n");
    QTRY_COMPARE(tile("new"), QStringLiteral("New: 1"));
    apply();
    QTRY_COMPARE(value("SELECT count(*) FROM marketing.marketing_unsubscribes"), QStringLiteral("1"));
    drop("send_events", "email,event,timestamp,sg_event_id\np3@example.ro,group_resubscribe,2026-01-21 10:00:00 +0000,u2\np3@example.ro,subscribed,2026-01-22 10:00:00 +0000,u3\n"
                        "p3@example.ro,click,2026-01-22 10:00:00 +0000,u4\n");
    QTRY_COMPARE(tile("new"), QStringLiteral("New: 1"));
    apply();
    QTRY_COMPARE(value("SELECT count(*) FROM marketing.send_events"), QStringLiteral("2"));
    QCOMPARE(value("SELECT v.reason FROM marketing.verdicts(ARRAY(SELECT id FROM crm.contact_persons WHERE email = 'p3@example.ro'), 'email', now()) v"), QStringLiteral("opted_out"));
}

void TestCampaignEvents::peopleAndMachinesApart()
{
    // "bot" within another word, Apple's proxy, a real robot, a person.
    QCOMPARE(value("SELECT string_agg(marketing.is_machine_click(false, a, NULL, NULL)::text, ' ' ORDER BY n) FROM unnest(ARRAY["
                   "'Mozilla/5.0 (Linux; Android 9; CUBOT_X18_Plus) Chrome/83', 'Mozilla/5.0', ' mozilla/5.0 ', 'Mozilla/5.0 (compatible; Googlebot/2.1)', 'AhrefsBot/7.0',"
                   "'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/121.0', 'CUBOT with Googlebot', NULL]) WITH ORDINALITY x(a, n)"),
        QStringLiteral("false true true true true false true false"));
    drop("send_events", providerCsv);
    QTRY_VERIFY(page()->findChild<PlainLabel *>(QStringLiteral("intakeFacts"))->text().contains(QLatin1String("clicks: 1 of people, 1 of machines")));
    show("new");
    QCOMPARE(column(4), (QStringList{QString(), QStringLiteral("a machine"), QStringLiteral("a person"), QString(), QString()}));
}

void TestCampaignEvents::eachOutcomeAsAFile()
{
    drop("send_events", providerCsv);
    QTRY_COMPARE(tile("bad_date"), QStringLiteral("Wrong dates: 2"));
    show("bad_date");
    page()->secondaryActions().at(1)->trigger();
    QTRY_VERIFY(m_desk->window->findChild<QFileDialog *>(QStringLiteral("intakeSaveDialog")));
    auto *dialog = m_desk->window->findChild<QFileDialog *>(QStringLiteral("intakeSaveDialog"));
    const QString path = m_folder.filePath(QStringLiteral("gresite.csv"));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile out(path);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(out.readAll()).remove(QChar(0xFEFF)).trimmed().split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).startsWith(QLatin1String("10,open,32.01.2026,p1@example.ro,,Wrong dates,")), qPrintable(lines.at(1)));
}

void TestCampaignEvents::aFileThatIsNone()
{
    drop("send_events", "name,colour\nAna,red\n");
    QTRY_VERIFY(page()->findChild<ErrorState *>()->isVisible());
    QVERIFY(!page()->primaryAction()->isEnabled());
    QCOMPARE(value("SELECT count(*) FROM core.imports"), QStringLiteral("0"));
}

SendsTab *TestCampaignEvents::openSends()
{
    m_desk->window->openRecord("campaign", QUuid::fromString(value("SELECT id FROM marketing.marketing_campaigns")));
    (void)QTest::qWaitFor([this] { return qobject_cast<RecordPage *>(page()) && qobject_cast<RecordPage *>(page())->isReady(); });
    auto *record = qobject_cast<RecordPage *>(page());
    record->showTab("sends");
    (void)QTest::qWaitFor([record] { return record->isReady(); });
    auto *tab = record->findChild<SendsTab *>();
    auto *table = tab->findChild<RecordTable *>();
    (void)QTest::qWaitFor([table] { return table->model()->rowCount() == 3; });
    m_desk->window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_desk->window.get());
    for (int row = 0; row < 3; ++row)
        if (table->model()->index(row, 0).data().toString().contains(QLatin1String("P1")))
            table->setCurrentIndex(table->model()->index(row, 0));
    table->setFocus();
    return tab;
}

void TestCampaignEvents::heardByHand()
{
    SendsTab *tab = openSends();
    QCOMPARE(tab->actions().size(), 2);
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<HeardPopup>("heardPopup"));
    auto *popup = m_desk->find<HeardPopup>("heardPopup");
    auto *grid = popup->findChild<EditorGrid *>();
    QTRY_COMPARE(popup->findChild<PlainLabel *>(QStringLiteral("heardKnown"))->text(), QStringLiteral("Nothing was heard of it yet."));
    grid->editor("note")->setValue(QStringLiteral("A sunat înapoi, vrea ofertă"));
    QTest::mouseClick(m_desk->find<QPushButton>("recordHeardButton"), Qt::LeftButton);
    QTRY_COMPARE(value("SELECT count(*) FROM marketing.send_events"), QStringLiteral("1"));
    QCOMPARE(value("SELECT kind || ' ' || source || ' ' || (detail ->> 'note') FROM marketing.send_events"), QStringLiteral("replied by_hand A sunat înapoi, vrea ofertă"));
    QCOMPARE(value("SELECT (replied_at IS NOT NULL)::text || status FROM marketing.campaign_sends WHERE recipient = 'p1@example.ro'"), QStringLiteral("truedelivered"));
    QTRY_VERIFY(!m_desk->find<HeardPopup>("heardPopup"));
    // An opt-out says before that it stays, and holds.
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<HeardPopup>("heardPopup"));
    popup = m_desk->find<HeardPopup>("heardPopup");
    QTRY_VERIFY(popup->findChild<PlainLabel *>(QStringLiteral("heardKnown"))->text().contains(QLatin1String("Replied")));
    popup->findChild<EditorGrid *>()->editor("kind")->setValue(QStringLiteral("unsubscribed"));
    Q_EMIT popup->findChild<EditorGrid *>()->edited();
    QVERIFY(popup->findChild<PlainLabel *>(QStringLiteral("heardWarning"))->text().startsWith(QLatin1String("This is an opt-out")));
    QTest::mouseClick(m_desk->find<QPushButton>("recordHeardButton"), Qt::LeftButton);
    QTRY_COMPARE(value("SELECT count(*) FROM marketing.marketing_unsubscribes"), QStringLiteral("1"));
}

void TestCampaignEvents::heardBeforeTheSendIsRefused()
{
    openSends();
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<HeardPopup>("heardPopup"));
    auto *popup = m_desk->find<HeardPopup>("heardPopup");
    popup->findChild<EditorGrid *>()->editor("at")->setValue(QDateTime(QDate(2026, 1, 19), QTime(10, 0)));
    QTest::mouseClick(m_desk->find<QPushButton>("recordHeardButton"), Qt::LeftButton);
    const auto says = [popup](const QString &text) {
        for (const QLabel *label : popup->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("The message went out later than that.")));
    QCOMPARE(value("SELECT count(*) FROM marketing.send_events"), QStringLiteral("0"));
}

static const char *const googleCsv = "Campaign report\n\"January 1, 2026 - January 8, 2026\"\nDay,Campaign,Currency code,Impr.,Clicks,Cost,Conversions,Conv. value\n"
                                     "2026-01-05,Recolta,RON,\"12,400\",310,\"1,204.50\",9.00,\"3,100.00\"\n"
                                     "2026-01-06,Recolta,RON,900,\"10,200\",980.00,7.50,\"2,400.00\"\n" // more clicks than impressions, a share of a conversion
                                     "2026-01-07,Recolta,EUR,\"8,000\",200,310.00,--,--\n"              // another currency
                                     "2026-01-08,Recolta,RON,\"8,100\",190,-12.00,2.00,0\n"             // less than nothing
                                     "2026-01-09,Recolta,RON,100000000000000000000,5,1.00,0,0\n"        // 10^20
                                     "2026-01-05,Recolta display,RON,600,10,95.50,1.00,0\n"             // the same day again: of another part
                                     "2026-01-05,Recolta display,RON,600,10,95.50,1.00,0\n"             // twice the same row
                                     "2025-12-20,Recolta,RON,100,1,2.00,0,0\n"                          // before the campaign
                                     "Total: Account, --, --,\"38,370\",\"10,905\",\"2,483.50\",18.50,\"5,500.00\"\n";

void TestCampaignEvents::openFigures()
{
    m_desk->window->openRecord("campaign_figures", QUuid::fromString(value("SELECT id FROM marketing.marketing_campaigns")));
    QTRY_VERIFY(qobject_cast<FiguresPage *>(page()));
    QTRY_VERIFY(page()->isReady());
    QTRY_VERIFY(page()->findChild<QComboBox *>(QStringLiteral("figuresChannel"))->count() > 0);
}

void TestCampaignEvents::figuresAreFlaggedAndKept()
{
    m_db->exec(QStringLiteral("INSERT INTO marketing.campaign_metrics (campaign_id, channel_id, metric_date, impressions, clicks, cost)"
                              " SELECT c.id, h.id, '2026-01-06', 5, 1, 3 FROM marketing.marketing_campaigns c, marketing.marketing_channels h WHERE h.channel_type = 'PAID'"));
    openFigures();
    auto *channel = page()->findChild<QComboBox *>(QStringLiteral("figuresChannel"));
    channel->setCurrentIndex(channel->findData(QUuid::fromString(value("SELECT id FROM marketing.marketing_channels WHERE channel_type = 'PAID'"))));
    Q_EMIT channel->activated(channel->currentIndex());
    drop("campaign_metrics", googleCsv, "google.csv");
    QTRY_COMPARE(tile("new"), QStringLiteral("New days: 3"));
    QCOMPARE(tile("changed"), QStringLiteral("Changed days: 1"));
    QCOMPARE(tile("refused"), QStringLiteral("Refused: 2"));
    QCOMPARE(tile("left"), QStringLiteral("Left out: 2"));
    QCOMPARE(tile("strange"), QStringLiteral("Strange: 4"));
    show("strange");
    const QString remarks = column(9).join(u'|');
    for (const char *what : {"More clicks than impressions", "A fraction was rounded", "In another currency", "Several rows of the file", "Outside the days of the campaign"})
        QVERIFY2(remarks.contains(QLatin1String(what)), qPrintable(remarks));
    show("refused");
    QVERIFY(column(9).join(u'|').contains(QLatin1String("less than nothing")));
    auto *table = page()->findChild<QTableView *>(QStringLiteral("intakeTable"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(page()->findChild<PlainLabel *>(QStringLiteral("intakeRemark"))->text(), column(9).value(0)); // in full under the table
    QVERIFY(column(9).join(u'|').contains(QLatin1String("more than can be kept")));
    QCOMPARE(value("SELECT count(*) FROM marketing.campaign_metrics"), QStringLiteral("1"));
    apply();
    QTRY_COMPARE(value("SELECT count(*) FROM marketing.campaign_metrics WHERE deleted_at IS NULL"), QStringLiteral("4"));
    QCOMPARE(value("SELECT impressions || ' ' || clicks || ' ' || conversions || ' ' || cost || ' ' || revenue || ' ' || currency || ' ' || source FROM marketing.campaign_metrics"
                   " WHERE metric_date = '2026-01-05' AND deleted_at IS NULL"),
        QStringLiteral("13000 320 10 1300.00 3100.00 RON google_ads"));
    QCOMPARE(value("SELECT clicks || ' ' || conversions FROM marketing.campaign_metrics WHERE metric_date = '2026-01-06' AND deleted_at IS NULL"), QStringLiteral("10200 8"));
    QCOMPARE(value("SELECT currency FROM marketing.campaign_metrics WHERE metric_date = '2026-01-07'"), QStringLiteral("EUR"));
    // Each day is stored with its flag.
    QCOMPARE(value("SELECT string_agg(outcome || ' ' || n, ', ' ORDER BY outcome) FROM (SELECT outcome, count(*) AS n FROM core.import_rows GROUP BY 1) x"), QStringLiteral("FLAGGED 4, REFUSED 4"));
    QVERIFY(value("SELECT string_agg(reason, '|') FROM core.import_rows WHERE outcome = 'FLAGGED'").contains(QLatin1String("More clicks than impressions")));
    // Again: nothing new.
    drop("campaign_metrics", googleCsv, "google.csv");
    QTRY_COMPARE(tile("unchanged"), QStringLiteral("Unchanged: 4"));
    QVERIFY(!page()->primaryAction()->isEnabled());
}

void TestCampaignEvents::figuresAreTakenBack()
{
    const QString all = QStringLiteral("SELECT string_agg(metric_date || ' ' || impressions, ', ' ORDER BY metric_date) FROM marketing.campaign_metrics WHERE deleted_at IS NULL");
    m_db->exec(QStringLiteral("INSERT INTO marketing.campaign_metrics (campaign_id, channel_id, metric_date, impressions, clicks, cost)"
                              " SELECT c.id, h.id, '2026-01-06', 5, 1, 3 FROM marketing.marketing_campaigns c, marketing.marketing_channels h WHERE h.channel_type = 'PAID'"));
    openFigures();
    auto *channel = page()->findChild<QComboBox *>(QStringLiteral("figuresChannel"));
    channel->setCurrentIndex(channel->findData(QUuid::fromString(value("SELECT id FROM marketing.marketing_channels WHERE channel_type = 'PAID'"))));
    Q_EMIT channel->activated(channel->currentIndex());
    drop("campaign_metrics", "Zi;Afișări;Clicuri;Cost (RON)\n06.01.2026;1.000;20;1.234,50\n07.01.2026;2 000;30;lei 10,25\n", "meta.csv");
    QTRY_COMPARE(tile("changed"), QStringLiteral("Changed days: 1"));
    QCOMPARE(tile("new"), QStringLiteral("New days: 1"));
    apply();
    const QString after = QStringLiteral("2026-01-06 1000, 2026-01-07 2000");
    QTRY_COMPARE(m_db->value(all), after);
    QCOMPARE(value("SELECT cost FROM marketing.campaign_metrics WHERE metric_date = '2026-01-06' AND deleted_at IS NULL"), QStringLiteral("1234.50"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(all), QStringLiteral("2026-01-06 5"));
    QTRY_VERIFY(m_desk->undo->canRedo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_db->value(all), after);
    QTRY_VERIFY(m_desk->undo->canUndo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(all), QStringLiteral("2026-01-06 5"));
}

void TestCampaignEvents::channelsOfTheFile()
{
    openFigures();
    drop("campaign_metrics", "Date,Channel,Impressions,Clicks,Cost\n2026-01-05,PAID,100,5,10.00\n2026-01-05,Social,200,6,20.00\n2026-01-05,Carrier pigeons,1,1,1.00\n", "canale.csv");
    QTRY_COMPARE(tile("refused"), QStringLiteral("Refused: 1"));
    show("refused");
    QVERIFY(column(9).value(0).contains(QLatin1String("Carrier pigeons")));
    show("all");
    QCOMPARE(tile("new"), value("SELECT 'New days: ' || 2"));
}

void TestCampaignEvents::readersSeeWhoMay()
{
    openDesk("ana");
    QVERIFY(!m_desk->window->action("campaign.importEvents"));
    m_desk->window->openFile("send_events", file(providerCsv));
    QTRY_VERIFY(page()->findChild<NoRightState *>());
    QVERIFY(page()->findChild<NoRightState *>()->isVisible());
    QCOMPARE(openSends()->actions().size(), 0);
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignEvents cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_events.moc"
