// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/CommandPalette.h"
#include "app/shell/PaletteModel.h"
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/ContactBench.h"
#include "views/components/Desktop.h"
#include "views/components/FieldDisplay.h"
#include "views/components/MessageStrip.h"
#include "views/components/OpenHostDialog.h"
#include "views/components/PlainLabel.h"
#include "views/customers/composer/Composer.h"
#include "views/customers/composer/ComposerDialog.h"
#include "views/customers/composer/ContactStrip.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// Calls, letters, websites: what leaves the program, what comes back into it, and what is refused.
class TestContact : public QObject, private ContactBench {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aNumberCallsAndIsTimed();
    void theClockCanBePausedAndTypedOver();
    void aCallSurvivesLeavingTheCustomer();
    void bySettingAnotherProgramDials();
    void theHostIsShownFirst();
    void whatMayNotBeOpened_data();
    void whatMayNotBeOpened();
    void theSignBehindAFieldActs();
    void fromTheKeyboardOnAnyPage();
    void somebodyCalls();
    void somebodyUnknownCalls();
    void aDroppedLetterIsLogged();
    void aDroppedLetterOfOurs();
    void aDroppedFileOfAnotherKindIsKept();
    void nonsenseIsRefusedInWords();
    void pastedMarkupIsText();

private:
    [[nodiscard]] QLineEdit *minutes() const { return composer()->findChild<QWidget *>(QStringLiteral("duration_minutesEditor"))->findChild<QLineEdit *>(); }
    QList<QUrl> m_opened;
};

void TestContact::init()
{
    m_now = QDateTime(QDate(2026, 1, 27), QTime(9, 41));
    Clock::setFixed(m_now);
    m_opened.clear();
    Desktop::setDoor([this](const QUrl &url) {
        m_opened.append(url);
        return true;
    });
    openBench();
    m_db->exec(QStringLiteral("UPDATE crm.customer_companies SET website = 'www.agrobaragan.ro', email = 'office@agrobaragan.ro', version = version + 1 WHERE company_name LIKE 'Agro%';"
                              "UPDATE crm.contact_persons SET email = 'elena@agrobaragan.ro', version = version + 1 WHERE last_name = 'Marin'"));
}

void TestContact::cleanup()
{
    Desktop::setDoor({});
    closeBench();
}

void TestContact::aNumberCallsAndIsTimed()
{
    openCustomer();
    auto *call = page()->findChild<QAbstractButton *>(QStringLiteral("callButton"));
    QTRY_VERIFY((call = page()->findChild<QAbstractButton *>(QStringLiteral("callButton"))));
    call->click();
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("tel:+40744555666"))});
    QTRY_VERIFY(composer()->strip()->isVisible());
    QCOMPARE(composer()->type(), QStringLiteral("CALL"));
    QCOMPARE(minutes()->text(), QStringLiteral("1"));
    QTRY_COMPARE(composer()->findChild<QComboBox *>(QStringLiteral("whoCombo"))->currentText(), QStringLiteral("Elena Marin"));
    later(150);
    QTRY_COMPARE_WITH_TIMEOUT(minutes()->text(), QStringLiteral("3"), 5000);
    QCOMPARE(composer()->findChild<PlainLabel *>(QStringLiteral("callClock"))->text(), QStringLiteral("2:30"));
    QTest::keyClicks(composer()->findChild<QPlainTextEdit *>(), QStringLiteral("Vrea oferta"));
    QTest::keyClick(composer()->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(last("type || ' ' || direction || ' ' || duration_minutes || ' ' || description"), QStringLiteral("CALL OUTBOUND 3 Vrea oferta"));
    QTRY_VERIFY(!composer()->strip()->isActive());
    QVERIFY(minutes()->text().isEmpty());
}

void TestContact::theClockCanBePausedAndTypedOver()
{
    openCustomer();
    composer()->startCall(QStringLiteral("0722123456"), true);
    auto *pause = composer()->findChild<QPushButton *>(QStringLiteral("pauseCallButton"));
    later(61);
    pause->click();
    later(600);
    pause->click();
    later(30);
    QTRY_COMPARE_WITH_TIMEOUT(minutes()->text(), QStringLiteral("2"), 5000);
    minutes()->setFocus();
    minutes()->selectAll();
    QTest::keyClicks(minutes(), QStringLiteral("7"));
    later(600);
    QTRY_COMPARE_WITH_TIMEOUT(composer()->strip()->minutes(), 12, 5000);
    QCOMPARE(minutes()->text(), QStringLiteral("7"));
    auto *direction = composer()->findChild<QPushButton *>(QStringLiteral("directionButton"));
    QCOMPARE(direction->text(), QStringLiteral("Incoming call"));
    direction->click();
    QCOMPARE(direction->text(), QStringLiteral("Outgoing call"));
    composer()->findChild<QAbstractButton *>(QStringLiteral("forgetCallButton"))->click();
    QVERIFY(!composer()->strip()->isVisible());
    QCOMPARE(minutes()->text(), QStringLiteral("7"));
}

void TestContact::aCallSurvivesLeavingTheCustomer()
{
    openCustomer();
    composer()->startCall(QStringLiteral("0722123456"), true);
    openCustomer(QStringLiteral("Firma 07"));
    QVERIFY(!composer()->strip()->isActive());
    later(300);
    openCustomer();
    QTRY_VERIFY(composer()->strip()->isActive());
    QCOMPARE(composer()->strip()->minutes(), 5);
    QVERIFY(composer()->strip()->isIncoming() && composer()->strip()->isRunning());
    later(24 * 3600);
    openCustomer(QStringLiteral("Firma 07"));
    openCustomer();
    QVERIFY2(!composer()->strip()->isActive(), "a call does not last until tomorrow");
}

void TestContact::bySettingAnotherProgramDials()
{
    m_desk->window->settings().setValue(SettingKey::PhoneScheme, QStringLiteral("sip"));
    openCustomer();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("sip:+40712345678"))});
    QTRY_VERIFY(composer()->strip()->isActive());
}

void TestContact::theHostIsShownFirst()
{
    openCustomer();
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_desk->window->findChild<OpenHostDialog *>());
    QCOMPARE(m_desk->find<PlainLabel>("openHostLabel")->text(), QStringLiteral("www.agrobaragan.ro"));
    QVERIFY(m_opened.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->window->findChild<OpenHostDialog *>());
    QVERIFY(m_opened.isEmpty());
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_desk->window->findChild<OpenHostDialog *>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://www.agrobaragan.ro"))});
    QTRY_VERIFY(!m_desk->window->findChild<OpenHostDialog *>());
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_opened.size(), 2); // known by now
    // One that imitates another is shown by its real name, every time, and Enter does not open it.
    const OutsideLink twin = websiteLink(QString::fromUtf8("https://www.аpple.com"));
    QCOMPARE(twin.level, Check::Level::Warning);
    m_desk->window->openLink(twin);
    QVERIFY(m_desk->find<PlainLabel>("openHostLabel")->text().contains(QStringLiteral("xn--")));
    QVERIFY(m_desk->find<PlainLabel>("openHostWarning")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_opened.size(), 2);
}

void TestContact::whatMayNotBeOpened_data()
{
    QTest::addColumn<QString>("website");
    for (const char *bad : {"javascript:alert(1)", "file:///etc/passwd", "https://bank.ro@evil.example", "data:text/html,x", "smb://server/share", "vbscript:x",
             "https://", "//evil.example", "ftp://a.ro/x", "javascript://www.agro.ro/%0Aalert(1)", "punte://customer/1", "tel:112", "mailto:x@y.ro"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
}

void TestContact::whatMayNotBeOpened()
{
    QFETCH(QString, website);
    m_db->exec(QStringLiteral("UPDATE crm.customer_companies SET website = '%1', version = version + 1 WHERE company_name LIKE 'Agro%'").arg(website));
    openCustomer();
    press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!message().isEmpty() || m_desk->window->findChild<OpenHostDialog *>());
    QVERIFY2(!m_desk->window->findChild<OpenHostDialog *>(), qPrintable(website));
    QVERIFY2(message().contains(QStringLiteral("Nothing was opened")), qPrintable(message()));
    QVERIFY(m_opened.isEmpty());
}

void TestContact::theSignBehindAFieldActs()
{
    openCustomer();
    auto *email = page()->findChild<FieldDisplay *>(QStringLiteral("show_email"));
    QVERIFY(email && email->accessibleDescription().contains(QStringLiteral("Ctrl+Enter")));
    QTest::mouseClick(email, Qt::LeftButton, {}, QPoint(email->width() - 12, email->height() / 2));
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("mailto:office@agrobaragan.ro"))});
    QVERIFY2(!email->isHidden(), "it was opened, not edited");
    auto *phone = page()->findChild<FieldDisplay *>(QStringLiteral("show_phone"));
    phone->setFocus();
    QTest::keyClick(phone, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_opened.last(), QUrl(QStringLiteral("tel:+40712345678")));
    QTRY_VERIFY(composer()->strip()->isActive());
    QTest::mouseClick(email, Qt::LeftButton, {}, QPoint(10, email->height() / 2));
    QVERIFY(email->isHidden()); // anywhere else it is edited
}

void TestContact::fromTheKeyboardOnAnyPage()
{
    m_desk->window->showPage("people");
    ready();
    QTRY_VERIFY(page()->findChild<RecordTable *>()->model()->rowCount() > 0);
    auto *people = page()->findChild<RecordTable *>();
    people->setFocus();
    people->setCurrentIndex(people->model()->index(0, 0));
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("mailto:elena@agrobaragan.ro"))});
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_opened.last(), QUrl(QStringLiteral("tel:+40744555666")));
    QTRY_VERIFY(m_desk->window->findChild<ComposerDialog *>());
    QCOMPARE(composer()->about().customerName, QStringLiteral("Agro Bărăgan SRL"));
    QVERIFY(composer()->strip()->isActive());
    // Nobody to call: said, not silent.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->window->findChild<ComposerDialog *>());
    openCustomer(QStringLiteral("Firma 07"));
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(message().contains(QStringLiteral("There is no phone number")));
}

void TestContact::somebodyCalls()
{
    m_desk->window->answerCall(QStringLiteral("0744 555 666"));
    QTRY_COMPARE(page()->pageId(), QByteArray("person"));
    QTRY_VERIFY(composer() && composer()->strip()->isActive());
    QVERIFY(composer()->strip()->isIncoming());
    QVERIFY2(m_opened.isEmpty(), "who calls is not called back");
    QTRY_COMPARE(composer()->about().customerName, QStringLiteral("Agro Bărăgan SRL"));
    QTest::keyClicks(composer()->findChild<QPlainTextEdit *>(), QStringLiteral("A sunat"));
    QTest::keyClick(composer()->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(last("type || ' ' || direction || ' ' || duration_minutes"), QStringLiteral("CALL INBOUND 1"));
    // Two have the number: the person chooses.
    m_db->exec(QStringLiteral("INSERT INTO crm.contact_persons (first_name, last_name, phone, customer_company_id)"
                              " SELECT 'Ion', 'Marin', '0744555666', id FROM crm.customer_companies WHERE company_name LIKE 'Agro%'"));
    m_desk->window->answerCall(QStringLiteral("+40744555666"));
    QTRY_VERIFY(m_desk->window->palette().isVisible());
    QTRY_VERIFY(m_desk->window->palette().model().resultCount() >= 2);
}

void TestContact::somebodyUnknownCalls()
{
    m_desk->window->answerCall(QStringLiteral("+40 733 111 222"));
    CommandPalette &palette = m_desk->window->palette();
    QTRY_VERIFY(palette.isVisible());
    QTRY_VERIFY(!palette.model().isSearching() && palette.currentRow() >= 0);
    QStringList offered;
    for (int i = 0; i < palette.model().rowCount(); ++i)
        if (!palette.model().row(i).phone.isEmpty())
            offered << palette.model().row(i).title;
    QVERIFY2(offered.size() == 2, qPrintable(offered.join(u'|')));
    const int person = offered.first().contains(QStringLiteral("person")) ? 0 : 1;
    for (int i = 0; i < person; ++i)
        QTest::keyClick(palette.field(), Qt::Key_Down);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QTRY_COMPARE(page()->pageId(), QByteArray("people"));
    auto *form = m_desk->window->findChild<QWidget *>(QStringLiteral("newPersonPanel"));
    QTRY_VERIFY(form->findChild<QWidget *>(QStringLiteral("row_phone")));
    QTRY_COMPARE(form->findChild<QWidget *>(QStringLiteral("row_phone"))->findChild<QLineEdit *>()->text(), QStringLiteral("0733111222"));
    // Nonsense is no call.
    m_desk->window->answerCall(QStringLiteral("*#06#"));
    QVERIFY(message().contains(QStringLiteral("*#06#")));
}

static const QByteArray letterHead = "From: Elena Marin <Elena@AgroBaragan.ro>\r\nTo: ana@punte.ro\r\nSubject: Oferta de primavara\r\n"
                                     "Date: Mon, 26 Jan 2026 15:00:00 +0200\r\n";

void TestContact::aDroppedLetterIsLogged()
{
    openCustomer();
    drop(written(letterHead + "Content-Type: text/plain; charset=utf-8\r\n\r\nTrimite oferta.\r\n", "oferta.eml"));
    QTRY_VERIFY(composer()->strip()->isActive());
    QCOMPARE(composer()->type(), QStringLiteral("EMAIL"));
    QVERIFY(composer()->strip()->isIncoming());
    QCOMPARE(composer()->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Oferta de primavara\n\nTrimite oferta."));
    QTRY_COMPARE(composer()->findChild<QComboBox *>(QStringLiteral("whoCombo"))->currentText(), QStringLiteral("Elena Marin"));
    composer()->save();
    QTRY_COMPARE(last("type || ' ' || direction || ' ' || (date_time AT TIME ZONE 'Europe/Bucharest')"), QStringLiteral("EMAIL INBOUND 2026-01-26 15:00:00"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT c.last_name FROM crm.interactions i JOIN crm.contact_persons c ON c.id = i.contact_person_id ORDER BY i.created_at DESC LIMIT 1")),
        QStringLiteral("Marin"));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT file_name FROM core.attachments WHERE subject_table = 'crm.customer_companies'")), QStringLiteral("oferta.eml"));
}

void TestContact::aDroppedLetterOfOurs()
{
    m_db->exec(QStringLiteral("UPDATE core.users SET email = 'ana@punte.ro', version = version + 1 WHERE login LIKE '%ana'"));
    openCustomer();
    drop(written("From: ana@punte.ro\r\nTo: Elena <elena@agrobaragan.ro>\r\nSubject: Oferta\r\nDate: Mon, 26 Jan 2099 15:00:00 +0200\r\n\r\nIata.\r\n", "trimis.eml"));
    QTRY_VERIFY(composer()->strip()->isActive());
    QVERIFY(!composer()->strip()->isIncoming());
    composer()->save();
    QTRY_COMPARE(last("direction || ' ' || (date_time <= now() + interval '1 hour' OR date_time = '2026-01-27 09:41+02')"), QStringLiteral("OUTBOUND true"));
}

void TestContact::aDroppedFileOfAnotherKindIsKept()
{
    openCustomer();
    drop(written("%PDF-1.4\n", "contract.pdf"));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT file_name FROM core.attachments")), QStringLiteral("contract.pdf"));
    // A picture as pixels is a file too.
    QMimeData picture;
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::green);
    picture.setImageData(image);
    picture.setHtml(QStringLiteral("<img src='http://spy.example/x'>"));
    drop(picture);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.attachments")), QStringLiteral("2"));
}

void TestContact::nonsenseIsRefusedInWords()
{
    openCustomer();
    drop(written(QByteArray(5000, '\0'), "zero.eml"));
    QTRY_VERIFY(message().contains(QStringLiteral("The e-mail was not logged")));
    QVERIFY(!composer()->strip()->isActive());
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.attachments")), QStringLiteral("0"));
}

void TestContact::pastedMarkupIsText()
{
    openCustomer();
    auto *text = composer()->findChild<QPlainTextEdit *>();
    auto *copied = new QMimeData;
    copied->setHtml(QStringLiteral("<b>bold</b><script>x</script>"));
    copied->setText(QStringLiteral("bold words"));
    QApplication::clipboard()->setMimeData(copied);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), QStringLiteral("bold words"));
    auto *file = new QMimeData;
    file->setUrls({QUrl(QStringLiteral("file:///etc/passwd"))});
    QApplication::clipboard()->setMimeData(file);
    QTest::keyClick(text, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text->toPlainText(), QStringLiteral("bold words"));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startStories(app);
    TestContact cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tst_contact.moc"
