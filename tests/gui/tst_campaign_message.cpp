// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/core/Settings.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/message/BodyText.h"
#include "views/campaigns/message/DeliveryDesk.h"
#include "views/campaigns/message/FieldTextEdit.h"
#include "views/campaigns/message/MessageColumn.h"
#include "views/campaigns/message/MessagePage.h"
#include "views/campaigns/message/PreviewColumn.h"
#include "views/components/PlainLabel.h"
#include "views/components/PopupFrame.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/Toast.h"
#include "views/components/preferences/PreferencesPage.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace punte;

/// The page of a campaign's message: its text in each language, how each one gets it, its launch into a folder.
class TestCampaignMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void textSurvivesTheEditor_data();
    void textSurvivesTheEditor();
    void writesAndKeeps();
    void fieldFromTheMenu();
    void onlyForSome();
    void subjectIsOneLine();
    void eachOneInHisLanguage();
    void missingFieldBlocks();
    void blockedWithoutAWayOut();
    void blockedWithoutAnAddress();
    void launchToAFolder();
    void twoSubjects();
    void pausedWithinASecond();
    void calledOff();
    void smsPartsAndCost();
    void scheduledAndTakenBack();
    void againAndAgain();
    void lateIsAskedAtTheNextStart();
    void dueGoesOutByItself();
    void testToMe();
    void readersReadOnly();

private:
    void make(int people, const QString &more = {});
    void openDesk(const char *login, const QString &settingsFile = {});
    void open();
    [[nodiscard]] MessagePage *page() const { return qobject_cast<MessagePage *>(m_desk->window->currentPage()); }
    [[nodiscard]] QString value(const QString &sql) const { return m_db->value(sql); }
    [[nodiscard]] QString stored(const char *what) const { return m_db->value(QStringLiteral("SELECT %1 FROM marketing.marketing_campaigns WHERE name = 'Scrisoare'").arg(QLatin1String(what))); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList({QStringLiteral("*-*-*.eml"), QStringLiteral("*-*-*.txt")}, QDir::Files); }
    template <class T>
    [[nodiscard]] T *at(const char *name) const
    {
        for (T *each : m_desk->window->findChildren<T *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QString text(const char *label) const { return at<PlainLabel>(label) ? at<PlainLabel>(label)->text() : QString(); }
    void click(const char *name)
    {
        QTRY_VERIFY2(at<QAbstractButton>(name), name);
        QTest::mouseClick(at<QAbstractButton>(name), Qt::LeftButton);
    }
    void askLaunch()
    {
        QTest::keyClick(m_desk->window.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(at<QWidget>("launchDialog"));
    }
    void launchNow()
    {
        askLaunch();
        at<QLineEdit>("launchFolder")->setText(m_folder->path());
        click("launchGo");
        QTRY_VERIFY_WITH_TIMEOUT(!at<QWidget>("launchDialog"), 20'000);
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCampaignMessage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    m_db->exec(QStringLiteral("UPDATE core.tenants SET address = 'Str. Florilor 3', tax_id = 'RO18547290', phone = '+40213555010'"));
}

// P1, P2, ...: every third writes English, every tenth has no company.
void TestCampaignMessage::make(int people, const QString &more)
{
    m_db->exec(QStringLiteral(
        "INSERT INTO crm.customer_companies (id, company_name, owner_id, county, status) SELECT md5('firma' || n)::uuid, 'Firma ' || n, (SELECT u.id FROM core.users u WHERE u.login LIKE '%ana' LIMIT 1), "
        "       (ARRAY['Cluj', 'Vrancea'])[1 + n % 2], 'ACTIVE' FROM generate_series(1, %1) n; "
        "INSERT INTO crm.contact_persons (id, customer_company_id, first_name, last_name, email, phone, preferred_language) "
        "SELECT md5('p' || n)::uuid, CASE WHEN n % 10 <> 7 THEN md5('firma' || n)::uuid END, 'Petra', 'P' || lpad(n::text, 4, '0'), 'p' || n || '@example.ro', '+4072200' || lpad(n::text, 4, '0'), "
        "       CASE n % 3 WHEN 0 THEN 'en' ELSE 'ro' END FROM generate_series(1, %1) n; "
        "INSERT INTO marketing.consents (contact_person_id, channel, status, source, given_at, proof, text_version) "
        "SELECT md5('p' || n)::uuid, c.channel, 'granted', 'web_form', now() - interval '30 days', 'formular', '1' FROM generate_series(1, %1) n, (VALUES ('email'), ('sms')) c (channel); "
        "INSERT INTO marketing.marketing_campaigns (name, status, owner_id, segment_criteria, from_name, from_address, unsubscribe_mailbox, message) "
        "SELECT 'Scrisoare', 'DRAFT', u.id, '{\"language\": [\"ro\", \"en\"]}', 'Lisa', 'lisa@example.ro', 'stop@example.ro', "
        "       '{\"ro\": {\"email_subject\": \"Salut {last_name}\", \"email_body\": \"<p>Stimate {first_name},</p><p>Avem date.</p>\"}, "
        "         \"en\": {\"email_subject\": \"Hello {last_name}\", \"email_body\": \"<p>Dear {first_name},</p>\"}, \"more\": {\"kept\": 1}}' "
        "FROM core.users u WHERE u.login LIKE '%lisa'").arg(people));
    if (!more.isEmpty())
        m_db->exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET version = version + 1, ") + more + QStringLiteral(" WHERE name = 'Scrisoare'"));
    openDesk("lisa");
    open();
}

void TestCampaignMessage::openDesk(const char *login, const QString &settingsFile)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "campaign_list", settingsFile);
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->resize(1500, 900);
}

void TestCampaignMessage::open()
{
    m_desk->window->openRecord("campaign_message", QUuid::fromString(stored("id")));
    QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isReady(), 20'000);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Scrisoare"));
    if (auto *body = at<FieldTextEdit>("messageBody"))
        body->setFocus();
}

void TestCampaignMessage::cleanup()
{
    m_desk.reset();
    m_db.reset();
    Clock::setFixed({});
}

void TestCampaignMessage::textSurvivesTheEditor_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<bool>("shown");
    QTest::newRow("fields") << QStringLiteral("<p>Dear {first_name|friend}, in {county}</p><p>Bye</p>") << true;
    QTest::newRow("marks") << QStringLiteral("<p>A <strong>b <em>c</em></strong> d<br>e</p>") << true;
    QTest::newRow("list") << QStringLiteral("<p>x</p><ul><li>one</li><li>two {county}</li></ul><ol><li>a</li></ol><p>y</p>") << true;
    QTest::newRow("link") << QStringLiteral("<p><a href=\"https://example.ro/a?b=1&amp;c=2\">here</a> and <a href=\"mailto:a@b.ro\">there</a></p>") << true;
    QTest::newRow("only for") << QStringLiteral("<p>all</p>{only_for:vip,advocate}<p>you</p><p>too</p>{/only_for}<p>end</p>") << true;
    QTest::newRow("picture") << QStringLiteral("<p><img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"a &amp; b\" width=\"4\" height=\"5\"></p>") << true;
    QTest::newRow("braces") << QStringLiteral("<p>{{ {nobody} }}</p>") << true;
    QTest::newRow("table") << QStringLiteral("<table><tr><td>x</td></tr></table>") << false;
    QTest::newRow("looks") << QStringLiteral("<p style=\"color: red\">x</p>") << false;
    QTest::newRow("part of a paragraph") << QStringLiteral("<p>a {only_for:vip}b{/only_for}</p>") << false;
}

void TestCampaignMessage::textSurvivesTheEditor()
{
    QFETCH(QString, html);
    QFETCH(bool, shown);
    FieldTextEdit edit(FieldTextEdit::Kind::Letter);
    QCOMPARE(edit.setStored(html), shown);
    if (!shown)
        return;
    const QString once = edit.stored();
    QVERIFY(edit.setStored(once));
    QCOMPARE(edit.stored(), once);
    QCOMPARE(QString(once).replace(QStringLiteral("<strong>b </strong><strong><em>c"), QStringLiteral("<strong>b <em>c"))
                 .replace(QStringLiteral("<em><strong>c</strong></em>"), QStringLiteral("<em>c</em></strong>")).replace(QStringLiteral("b </strong><em>"), QStringLiteral("b <em>")),
        html);
}

void TestCampaignMessage::writesAndKeeps()
{
    make(6);
    auto *body = at<FieldTextEdit>("messageBody");
    body->moveCursor(QTextCursor::End);
    QTest::keyClick(body, Qt::Key_Return);
    QTest::keyClicks(body, QStringLiteral("In {county} now"));
    QVERIFY(body->toPlainText().contains(QChar::ObjectReplacementCharacter));
    QVERIFY(body->stored().endsWith(QStringLiteral("<p>In {county} now</p>")));
    QTRY_VERIFY(stored("message #>> '{ro,email_body}'").endsWith(QStringLiteral("<p>In {county} now</p>")));
    QTRY_VERIFY(text("messageSaved").startsWith(QStringLiteral("saved ")));
    QCOMPARE(stored("message #>> '{more,kept}'"), QStringLiteral("1")); // what is not known is kept
    QCOMPARE(stored("message #>> '{en,email_subject}'"), QStringLiteral("Hello {last_name}"));
    const QString before = body->stored();
    QTest::keyClick(body, Qt::Key_A);
    click("undoTextButton");
    QVERIFY(body->stored() != before + u'a');
    click("redoTextButton");
    QVERIFY(body->stored().startsWith(QStringLiteral("<p>Stimate {first_name},</p>")));
    // Bold by its key, in the other language.
    at<SegmentedSwitch>("messageLanguages")->setFocus();
    QTest::keyClick(at<SegmentedSwitch>("messageLanguages"), Qt::Key_Right);
    QTRY_COMPARE(at<FieldTextEdit>("subjectA")->stored(), QStringLiteral("Hello {last_name}"));
    body->setFocus();
    body->moveCursor(QTextCursor::End);
    QTest::keyClick(body, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClicks(body, QStringLiteral("Hi"));
    QTRY_COMPARE(stored("message #>> '{en,email_body}'"), QStringLiteral("<p>Dear {first_name},<strong>Hi</strong></p>"));
}

void TestCampaignMessage::fieldFromTheMenu()
{
    make(6);
    auto *subject = at<FieldTextEdit>("subjectA");
    subject->setFocus();
    subject->moveCursor(QTextCursor::End);
    QTest::keyClick(subject, Qt::Key_Space);
    click("fieldButton");
    QTRY_VERIFY(at<QMenu>("fieldMenu"));
    QVERIFY(!at<QMenu>("fieldMenu")->findChild<QAction *>(QStringLiteral("field-booking_link"))); // nothing fills it
    at<QMenu>("fieldMenu")->findChild<QAction *>(QStringLiteral("field-county"))->trigger();
    at<QMenu>("fieldMenu")->close();
    QTRY_VERIFY(at<PopupFrame>("fallbackPopup"));
    QTest::keyClicks(at<PopupFrame>("fallbackPopup")->findChild<QLineEdit *>(), QStringLiteral("your area"));
    click("insertField");
    QCOMPARE(subject->stored(), QStringLiteral("Salut {last_name} {county|your area}"));
    QTRY_COMPARE(stored("message #>> '{ro,email_subject}'"), QStringLiteral("Salut {last_name} {county|your area}"));
}

void TestCampaignMessage::onlyForSome()
{
    make(6);
    auto *body = at<FieldTextEdit>("messageBody");
    body->moveCursor(QTextCursor::End);
    click("onlyForButton");
    QTRY_VERIFY(at<PopupFrame>("onlyForPopup"));
    QTest::keyClicks(at<PopupFrame>("onlyForPopup")->findChild<QLineEdit *>(), QStringLiteral("Active, VIP"));
    click("setOnlyFor");
    QTRY_COMPARE(stored("message #>> '{ro,email_body}'"), QStringLiteral("<p>Stimate {first_name},</p>{only_for:active,vip}<p>Avem date.</p>{/only_for}"));
    QTRY_VERIFY(at<QTextEdit>("previewText")->toPlainText().contains(QStringLiteral("Avem date.")));
}

void TestCampaignMessage::subjectIsOneLine()
{
    make(6);
    auto *subject = at<FieldTextEdit>("subjectA");
    subject->setFocus();
    subject->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("Oferta\r\nBcc: all@example.ro\nX: y"));
    QTest::keyClick(subject, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(subject->stored(), QStringLiteral("Oferta Bcc: all@example.ro X: y"));
    QTest::keyClick(subject, Qt::Key_Return);
    QVERIFY(at<FieldTextEdit>("messageBody")->hasFocus());
    QTRY_COMPARE(stored("message #>> '{ro,email_subject}'"), QStringLiteral("Oferta Bcc: all@example.ro X: y"));
    QTRY_COMPARE(text("previewSubject"), QStringLiteral("Oferta Bcc: all@example.ro X: y"));
}

void TestCampaignMessage::eachOneInHisLanguage()
{
    make(6, QStringLiteral("message = jsonb_set(message, '{en,email_body}', '\"<p>Dear {first_name}, <img src=\\\"https://spy.example/x.png\\\" alt=\\\"spy\\\"><a href=\\\"https://example.ro/a\\\">more</a></p>\"')"));
    QCOMPARE(text("recipientPlace"), QStringLiteral("1 of 6"));
    QCOMPARE(text("previewSubject"), QStringLiteral("Salut P0001"));
    QVERIFY(text("previewTo").endsWith(QStringLiteral("p1@example.ro")));
    QVERIFY(text("previewWhy").contains(QStringLiteral("consent of")));
    QTest::keyClick(page(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(page(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(text("recipientPlace"), QStringLiteral("3 of 6"));
    QCOMPARE(text("previewSubject"), QStringLiteral("Hello P0003"));
    auto *preview = at<QTextEdit>("previewText");
    QVERIFY(!preview->toHtml().contains(QStringLiteral("spy.example")));
    QVERIFY(preview->toPlainText().contains(QStringLiteral("Dear Petra, spymore")));
    QVERIFY(preview->toPlainText().contains(QStringLiteral("Stop messages like this")));
    at<SegmentedSwitch>("previewForm")->setFocus();
    QTest::keyClick(at<SegmentedSwitch>("previewForm"), Qt::Key_Right);
    QVERIFY(preview->toPlainText().contains(QStringLiteral("https://example.ro/a")));
    // Choosing the other language of the text goes to somebody who reads it.
    at<SegmentedSwitch>("messageLanguages")->setFocus();
    QTest::keyClick(at<SegmentedSwitch>("messageLanguages"), Qt::Key_Right);
    QCOMPARE(text("previewSubject"), QStringLiteral("Hello P0003"));
    QTest::keyClick(at<SegmentedSwitch>("messageLanguages"), Qt::Key_Left);
    QCOMPARE(text("previewSubject"), QStringLiteral("Salut P0001"));
}

void TestCampaignMessage::missingFieldBlocks()
{
    make(20, QStringLiteral("message = jsonb_set(message, '{ro,email_body}', '\"<p>Firma {company}</p>\"')"));
    QTRY_VERIFY(text("messageLack").contains(QStringLiteral("2 of 20"))); // two have no company
    click("showLacking");
    QTRY_COMPARE(text("recipientPlace"), QStringLiteral("1 of 2"));
    QVERIFY(text("previewProblem").contains(QStringLiteral("not known")));
    click("everybodyButton");
    QTRY_COMPARE(text("recipientPlace"), QStringLiteral("1 of 20"));
    askLaunch();
    QVERIFY(!at<QPushButton>("launchGo"));
    QVERIFY(!text("block-field:company").isEmpty());
    click("fix-field:company");
    QTRY_COMPARE(text("recipientPlace"), QStringLiteral("1 of 2"));
    // With other words it may go out, and the page says what is written.
    auto *body = at<FieldTextEdit>("messageBody");
    body->selectAll();
    QTest::keyClicks(body, QStringLiteral("Firma {company|your firm}"));
    QTRY_VERIFY(text("messageLack").contains(QStringLiteral("your firm")));
    askLaunch();
    QVERIFY(at<QPushButton>("launchGo"));
    QVERIFY(text("launchLack").contains(QStringLiteral("your firm")));
    click("launchCancel");
    // A field that nothing fills blocks as well.
    body->selectAll();
    QTest::keyClicks(body, QStringLiteral("{booking_link}"));
    QTRY_VERIFY(text("messageLack").contains(QStringLiteral("do not get")));
    askLaunch();
    QVERIFY(!at<QPushButton>("launchGo"));
    QVERIFY(QTest::qWaitFor([this] { return m_desk->database.openSaves() == 0; }));
}

void TestCampaignMessage::blockedWithoutAWayOut()
{
    make(3, QStringLiteral("unsubscribe_mailbox = NULL"));
    askLaunch();
    QVERIFY(!at<QPushButton>("launchGo"));
    QVERIFY(text("block-campaign").contains(QStringLiteral("Nobody could stop")));
    click("fix-campaign");
    QTRY_VERIFY(at<PopupFrame>("senderPopup"));
    QLineEdit *mailbox = nullptr;
    for (QLineEdit *edit : at<PopupFrame>("senderPopup")->findChildren<QLineEdit *>())
        if (edit->accessibleName().contains(QStringLiteral("Mailbox")))
            mailbox = edit;
    QVERIFY(mailbox);
    mailbox->setFocus();
    QTest::keyClicks(mailbox, QStringLiteral("stop@example.ro"));
    click("saveSender");
    QTRY_COMPARE(stored("unsubscribe_mailbox"), QStringLiteral("stop@example.ro"));
    QTRY_VERIFY(!at<PopupFrame>("senderPopup"));
    QTRY_VERIFY(page()->isReady());
    askLaunch();
    QVERIFY(at<QPushButton>("launchGo"));
}

void TestCampaignMessage::blockedWithoutAnAddress()
{
    m_db->exec(QStringLiteral("UPDATE core.tenants SET address = NULL"));
    (void)m_db->addUser(QStringLiteral("radu"), {QStringLiteral("ADMIN")});
    make(3);
    openDesk("radu");
    open();
    askLaunch();
    QVERIFY(!at<QPushButton>("launchGo"));
    click("fix-organisation");
    QTRY_VERIFY(at<QPushButton>("saveOrganisation"));
    auto *panel = at<QPushButton>("saveOrganisation")->parentWidget();
    QTRY_VERIFY(at<QPushButton>("saveOrganisation")->isEnabled() && panel->findChild<QPlainTextEdit *>());
    panel->findChild<QPlainTextEdit *>()->setFocus();
    QTest::keyClicks(panel->findChild<QPlainTextEdit *>(), QStringLiteral("Str. Florilor 9"));
    click("saveOrganisation");
    QTRY_COMPARE(value(QStringLiteral("SELECT address FROM core.tenants")), QStringLiteral("Str. Florilor 9"));
    open();
    askLaunch();
    QVERIFY(at<QPushButton>("launchGo"));
}

void TestCampaignMessage::launchToAFolder()
{
    make(12);
    m_db->exec(QStringLiteral("INSERT INTO marketing.marketing_unsubscribes (user_id, unsubscribed_from, source, unsubscribed_at) VALUES (md5('p2')::uuid, '{email}', 'link', now())"));
    open();
    QTRY_COMPARE(text("whoNumber"), QStringLiteral("11"));
    askLaunch();
    QCOMPARE(text("launchCounts"), QStringLiteral("11 get it, 1 do not"));
    QVERIFY(text("launchSample").contains(QStringLiteral("Petra P0001")));
    QVERIFY(text("launchReasons").contains(QStringLiteral("1 opted out")));
    QVERIFY(at<QPushButton>("launchCancel")->hasFocus()); // Enter is safe
    QTest::keyClick(at<QPushButton>("launchCancel"), Qt::Key_Return);
    QTRY_VERIFY(!at<QWidget>("launchDialog"));
    QCOMPARE(stored("status"), QStringLiteral("DRAFT"));
    askLaunch();
    at<QLineEdit>("launchFolder")->setText(QStringLiteral("/no/such/folder"));
    click("launchGo");
    QVERIFY(text("launchProblem").contains(QStringLiteral("folder")));
    at<QLineEdit>("launchFolder")->setText(m_folder->path());
    click("launchGo");
    QTRY_COMPARE_WITH_TIMEOUT(stored("status"), QStringLiteral("SENT"), 30'000);
    QCOMPARE(files().size(), 11);
    QTRY_VERIFY(text("runText").contains(QStringLiteral("11 of 11")));
    QFile file(m_folder->filePath(value(QStringLiteral("SELECT file_name FROM marketing.campaign_sends WHERE user_id = md5('p3')::uuid"))));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    QVERIFY(mail.contains("Subject: Hello P0003\r\n"));
    QVERIFY(mail.contains("List-Unsubscribe: <mailto:stop@example.ro?subject=unsubscribe%20"));
    QVERIFY(at<FieldTextEdit>("messageBody")->isReadOnly());
}

void TestCampaignMessage::twoSubjects()
{
    make(30);
    click("secondSubject");
    QTRY_VERIFY(at<FieldTextEdit>("subjectB"));
    auto *second = at<FieldTextEdit>("subjectB");
    QTRY_COMPARE(second->stored(), QStringLiteral("Salut {last_name}"));
    second->setFocus();
    second->selectAll();
    QTest::keyClicks(second, QStringLiteral("Alta cale"));
    QTRY_COMPARE(stored("ab_test_config #>> '{variant_b,ro,email_subject}'"), QStringLiteral("Alta cale"));
    QCOMPARE(stored("ab_test_config #>> '{variant_a,ro,email_subject}'"), QStringLiteral("Salut {last_name}"));
    QTRY_VERIFY(page()->isReady());
    launchNow();
    QTRY_COMPARE_WITH_TIMEOUT(stored("status"), QStringLiteral("SENT"), 30'000);
    const QString said = value(QStringLiteral("SELECT string_agg(DISTINCT s.variant || ' ' || (l.subject = 'Alta cale'), ', ') FROM marketing.campaign_sends s "
                                              "JOIN marketing.notifications_log l ON l.id = s.notification_log_id WHERE s.language = 'ro'"));
    QCOMPARE(said, QStringLiteral("A false, B true"));
}

void TestCampaignMessage::pausedWithinASecond()
{
    make(600);
    launchNow();
    QTRY_VERIFY_WITH_TIMEOUT(files().size() > 20, 30'000);
    click("runPause");
    QTRY_COMPARE_WITH_TIMEOUT(stored("status"), QStringLiteral("PAUSED"), 5'000);
    const qsizetype written = files().size();
    QVERIFY(written < 600);
    QTest::qWait(1200);
    QCOMPARE(files().size(), written);
    QTRY_VERIFY(text("runText").startsWith(QStringLiteral("Paused")));
    click("runResume");
    QTRY_COMPARE_WITH_TIMEOUT(stored("status"), QStringLiteral("SENT"), 120'000);
    QCOMPARE(files().size(), 600);
}

void TestCampaignMessage::calledOff()
{
    make(600);
    launchNow();
    QTRY_VERIFY_WITH_TIMEOUT(files().size() > 20, 30'000);
    click("runCancel");
    QTRY_VERIFY(at<PopupFrame>("callOffPopup"));
    click("confirmCallOff"); // a reason is asked for
    QVERIFY(at<PopupFrame>("callOffPopup"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("gresit"));
    click("confirmCallOff");
    QTRY_COMPARE_WITH_TIMEOUT(stored("status"), QStringLiteral("CANCELLED"), 10'000);
    QVERIFY(QTest::qWaitFor([this] { return m_desk->database.openSaves() == 0; }));
    const qsizetype written = files().size();
    QVERIFY(written < 600);
    QTest::qWait(600);
    QCOMPARE(files().size(), written);
    QCOMPARE(stored("cancel_reason"), QStringLiteral("gresit"));
}

void TestCampaignMessage::smsPartsAndCost()
{
    make(4, QStringLiteral("channel = 'sms', sms_sender = 'Punte', sms_part_cost_cents = 12, message = jsonb_build_object('ro', jsonb_build_object('sms_body', 'Bună ziua! ' || repeat('ș', 60)), "
                           "'en', jsonb_build_object('sms_body', 'Hello'))"));
    QVERIFY(text("smsCount").contains(QStringLiteral("2 SMS")));
    QVERIFY(!at<FieldTextEdit>("subjectA"));
    askLaunch();
    const QString cost = text("launchSms"); // three of two parts, one of one
    QVERIFY2(cost.contains(QStringLiteral("7 parts")) && cost.contains(QStringLiteral("0.84")) && cost.contains(QStringLiteral("70 signs")), qPrintable(cost));
    at<QLineEdit>("launchFolder")->setText(m_folder->path());
    click("launchGo");
    QTRY_COMPARE_WITH_TIMEOUT(stored("status"), QStringLiteral("SENT"), 30'000);
    QCOMPARE(files().size(), 4);
    QCOMPARE(value(QStringLiteral("SELECT sum(cost_cents) FROM marketing.notifications_log")), QStringLiteral("84"));
}

void TestCampaignMessage::scheduledAndTakenBack()
{
    make(4);
    askLaunch();
    at<SegmentedSwitch>("launchKind")->setFocus();
    QTest::keyClick(at<SegmentedSwitch>("launchKind"), Qt::Key_Right);
    at<QLineEdit>("launchFolder")->setText(m_folder->path());
    click("launchGo");
    QVERIFY(text("launchProblem").contains(QStringLiteral("when")));
    QLineEdit *when = at<QWidget>("launchAt")->findChild<QLineEdit *>();
    when->setFocus();
    QTest::keyClicks(when, QStringLiteral("+3d 10:00"));
    click("launchGo");
    QTRY_COMPARE(stored("status"), QStringLiteral("SCHEDULED"));
    QTRY_VERIFY(text("runText").startsWith(QStringLiteral("Goes out on")));
    QVERIFY(text("runFact").contains(QStringLiteral("asks at its next start")));
    QVERIFY(at<FieldTextEdit>("messageBody")->isReadOnly());
    QCOMPARE(files().size(), 0);
    click("runBackToDraft");
    QTRY_COMPARE(stored("status"), QStringLiteral("DRAFT"));
    QTRY_VERIFY(!at<FieldTextEdit>("messageBody")->isReadOnly());
}

void TestCampaignMessage::againAndAgain()
{
    make(4);
    askLaunch();
    at<SegmentedSwitch>("launchKind")->setFocus();
    QTest::keyClick(at<SegmentedSwitch>("launchKind"), Qt::Key_Right);
    QTest::keyClick(at<SegmentedSwitch>("launchKind"), Qt::Key_Right);
    at<QLineEdit>("launchFolder")->setText(m_folder->path());
    at<QComboBox>("launchRhythm")->setCurrentIndex(0);
    QTRY_COMPARE(text("launchMoments").count(u';'), 4); // five dates
    const QString weekly = text("launchMoments");
    QTest::keyClick(at<QComboBox>("launchWeekday"), Qt::Key_Down);
    QTRY_VERIFY(text("launchMoments") != weekly);
    click("launchGo");
    QTRY_COMPARE(stored("status || ' ' || type || ' ' || recurrence || ' ' || recurrence_weekday"), QStringLiteral("SCHEDULED recurring weekly 2"));
    QCOMPARE(files().size(), 0);
}

void TestCampaignMessage::lateIsAskedAtTheNextStart()
{
    make(5);
    askLaunch();
    at<SegmentedSwitch>("launchKind")->setFocus();
    QTest::keyClick(at<SegmentedSwitch>("launchKind"), Qt::Key_Right);
    QLineEdit *when = at<QWidget>("launchAt")->findChild<QLineEdit *>();
    when->setFocus();
    QTest::keyClicks(when, QStringLiteral("+3d 10:00"));
    at<QLineEdit>("launchFolder")->setText(m_folder->path());
    click("launchGo");
    QTRY_COMPARE(stored("status"), QStringLiteral("SCHEDULED"));
    QTRY_VERIFY(!at<QWidget>("launchDialog"));
    QTemporaryDir kept;
    QString settings;
    QVERIFY(QTest::qWaitFor([&] {
        QFile::remove(settings);
        settings = m_desk->copyOfDisk({}, kept);
        QFile file(settings);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("mailRoom");
    }));
    m_desk.reset();
    m_db->exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET scheduled_for = now() - interval '5 hours', version = version + 1"));
    openDesk("lisa", settings);
    QTRY_VERIFY_WITH_TIMEOUT(at<Toast>("dueToast"), 10'000);
    QVERIFY(at<Toast>("dueToast")->text().contains(QStringLiteral("not running")));
    QCOMPARE(files().size(), 0); // nobody has said yes yet
    QTest::mouseClick(at<Toast>("dueToast")->findChildren<QPushButton *>().value(1), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stored("status"), QStringLiteral("SENT"), 30'000);
    QCOMPARE(files().size(), 5);
}

void TestCampaignMessage::dueGoesOutByItself()
{
    make(5);
    DeliveryDesk *desk = m_desk->window->findChild<DeliveryDesk *>();
    QVERIFY(desk);
    m_db->exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET status = 'SCHEDULED', scheduled_for = now() - interval '1 minute', version = version + 1"));
    desk->look();
    QTest::qWait(300);
    QCOMPARE(stored("status"), QStringLiteral("SCHEDULED")); // another computer's
    desk->setFolder(QUuid::fromString(stored("id")), m_folder->path());
    desk->look();
    QTRY_COMPARE_WITH_TIMEOUT(stored("status"), QStringLiteral("SENT"), 30'000);
    QCOMPARE(files().size(), 5);
}

void TestCampaignMessage::testToMe()
{
    make(3);
    page()->secondaryActions().first()->trigger();
    QTRY_VERIFY(at<PopupFrame>("testPopup"));
    const QList<QLineEdit *> edits = at<PopupFrame>("testPopup")->findChildren<QLineEdit *>();
    edits.at(0)->setFocus();
    edits.at(0)->selectAll();
    QTest::keyClicks(edits.at(0), QStringLiteral("me@example.ro"));
    edits.at(1)->setText(m_folder->path());
    click("writeTest");
    QTRY_COMPARE(files().size(), 1);
    QFile file(m_folder->filePath(files().first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    QVERIFY(mail.contains("<me@example.ro>"));
    QVERIFY(mail.contains("Subject: Salut P0001\r\n"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends")), QStringLiteral("0"));
}

void TestCampaignMessage::readersReadOnly()
{
    make(3);
    openDesk("ana");
    open();
    QVERIFY(!page()->primaryAction());
    QVERIFY(!page()->secondaryActions().first()->isEnabled());
    QVERIFY(at<FieldTextEdit>("messageBody")->isReadOnly());
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignMessage cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_message.moc"
