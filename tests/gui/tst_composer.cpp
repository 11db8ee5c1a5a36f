// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/ContactBench.h"
#include "views/components/InspectorRow.h"
#include "views/components/PickList.h"
#include "views/components/PlainLabel.h"
#include "views/customers/composer/Composer.h"
#include "views/customers/composer/ComposerDialog.h"
#include "views/customers/composer/ComposerFiles.h"
#include "views/customers/people/MoveDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// What goes into the composer beside words: colleagues' names, pictures, moments; and the people of its customer.
class TestComposer : public QObject, private ContactBench {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { closeBench(); }
    void theDateIsReadInFull_data();
    void theDateIsReadInFull();
    void aPastedPictureIsAFileOfTheCustomer();
    void aPictureWaitsForTheCustomer();
    void aColleagueIsNamedByName();
    void aNameIsLeftByEscape();
    void aCardOnACustomerIsHisNewPerson();
    void severalCardsAreAnImport();
    void theCustomersPeopleActFromHisPage();

private:
    [[nodiscard]] QPlainTextEdit *text() const { return composer()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] PickList *names() const
    {
        auto *list = m_desk->window->findChild<PickList *>(QStringLiteral("mentionList"));
        return list && list->isVisible() ? list : nullptr;
    }
    /// As a key with this letter would: QTest knows ASCII only.
    void type(const QString &letters) const
    {
        for (const QChar letter : letters) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(text(), &press);
            QApplication::sendEvent(text(), &release);
        }
    }
    void pastePicture() const
    {
        auto *copied = new QMimeData;
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::green);
        copied->setImageData(image);
        copied->setHtml(QStringLiteral("<img src='http://spy.example/x'>"));
        QApplication::clipboard()->setMimeData(copied);
        QTest::keyClick(text(), Qt::Key_V, Qt::ControlModifier);
    }
};

void TestComposer::init()
{
    m_now = QDateTime(QDate(2026, 1, 27), QTime(9, 41));
    Clock::setFixed(m_now);
    deskLanguage().setLanguage(QStringLiteral("en"));
    openBench();
    m_db->exec(QStringLiteral("UPDATE crm.contact_persons SET email = 'elena@agrobaragan.ro', version = version + 1 WHERE last_name = 'Marin'"));
}

void TestComposer::theDateIsReadInFull_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("due");
    for (const int width : {1366, 1440}) {
        QTest::addRow("en %d", width) << "en" << width << "Monday, 26 January 2026, 16:00, yesterday" << "28 January 2026, tomorrow";
        QTest::addRow("ro %d", width) << "ro" << width << "luni, 26 ianuarie 2026, 16:00, ieri" << "28 ianuarie 2026, mâine";
    }
}

// How "ieri 16:00" is understood stands there in every letter, inside the form, at the field it is about.
void TestComposer::theDateIsReadInFull()
{
    QFETCH(QString, language);
    QFETCH(int, width);
    QFETCH(QString, when);
    QFETCH(QString, due);
    deskLanguage().setLanguage(language);
    m_desk->window->resize(width, 768);
    openCustomer();
    composer()->setDraft({{QStringLiteral("type"), QStringLiteral("CALL")}, {QStringLiteral("date_time"), QStringLiteral("ieri 16:00")},
        {QStringLiteral("task_title"), QStringLiteral("Trimite oferta")}, {QStringLiteral("task_due"), QStringLiteral("mâine")}});
    for (const auto &[name, said] : {std::pair("date_timeEditor", when), std::pair("task_dueEditor", due)}) {
        auto *note = composer()->findChild<PlainLabel *>(QLatin1String(name) + QStringLiteral("Note"));
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->text(), said);
        QTRY_VERIFY2(note->width() >= QFontMetrics(note->font()).horizontalAdvance(said), "nothing is left out");
        QTRY_VERIFY(composer()->rect().contains(QRect(note->mapTo(composer(), QPoint()), note->size())));
        const QWidget *field = composer()->findChild<QWidget *>(QLatin1String(name));
        QTRY_VERIFY(note->mapTo(composer(), QPoint()).y() >= field->mapTo(composer(), QPoint(0, field->height())).y());
    }
}

void TestComposer::aPastedPictureIsAFileOfTheCustomer()
{
    openCustomer();
    text()->setFocus();
    QTest::keyClicks(text(), QStringLiteral("Vezi captura"));
    pastePicture();
    QCOMPARE(text()->toPlainText(), QStringLiteral("Vezi captura"));
    QTRY_COMPARE(composer()->pictures()->lines(), QStringList{QStringLiteral("Picture 2026-01-27 09-41-00.png: added to the files of Agro Bărăgan SRL")});
    const QString there = QStringLiteral("SELECT string_agg(f.file_name || ' ' || f.media_type || ' ' || c.company_name, ',') FROM core.attachments f"
                                         " JOIN crm.customer_companies c ON c.id = f.subject_id AND f.subject_table = 'crm.customer_companies' WHERE f.deleted_at IS NULL");
    QCOMPARE(m_db->value(there), QStringLiteral("Picture 2026-01-27 09-41-00.png image/png Agro Bărăgan SRL"));
    // Its button takes it away again, one step of undo.
    composer()->pictures()->findChild<QAbstractButton *>(QStringLiteral("pictureRemove"))->click();
    QTRY_COMPARE(m_db->value(there), QString());
    QVERIFY(composer()->pictures()->lines().isEmpty() && !composer()->pictures()->isVisible());
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Delete “Picture 2026-01-27 09-41-00.png”"));
    // What is undone is not said to be there.
    later(1);
    pastePicture();
    QTRY_VERIFY(m_db->value(there).startsWith(QStringLiteral("Picture 2026-01-27 09-41-01.png")));
    QTRY_COMPARE(composer()->pictures()->lines().size(), 1);
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->undo->undo();
    QTRY_COMPARE(m_db->value(there), QString());
    QTRY_VERIFY(composer()->pictures()->lines().isEmpty());
    // Saved: the line goes, the picture stays.
    later(1);
    pastePicture();
    QTRY_VERIFY(!m_db->value(there).isEmpty());
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(last("description"), QStringLiteral("Vezi captura"));
    QTRY_VERIFY(composer()->pictures()->lines().isEmpty());
    QVERIFY(!m_db->value(there).isEmpty());
}

void TestComposer::aPictureWaitsForTheCustomer()
{
    m_desk->window->showPage("preferences"); // about nobody
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->window->findChild<ComposerDialog *>());
    text()->setFocus();
    pastePicture();
    QTRY_COMPARE(composer()->pictures()->lines().size(), 1);
    QVERIFY(composer()->pictures()->isWaiting());
    auto *customer = composer()->findChild<QWidget *>(QStringLiteral("customer_idEditor"))->findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), customer);
    QTest::keyClicks(customer, QStringLiteral("Firma 07"));
    QTRY_VERIFY(m_desk->find<PickList>("pickList") && m_desk->find<PickList>("pickList")->isVisible() && m_desk->find<PickList>("pickList")->current());
    QTRY_COMPARE(m_desk->find<PickList>("pickList")->current()->title, QStringLiteral("Firma 07"));
    QTest::keyClick(customer, Qt::Key_Return);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT c.company_name FROM core.attachments f JOIN crm.customer_companies c ON c.id = f.subject_id")), QStringLiteral("Firma 07"));
    QTRY_VERIFY(composer()->pictures()->lines().first().endsWith(QStringLiteral("added to the files of Firma 07")));
}

// The whole way: "@", a part of the name without its diacritics, Enter; who is named is told.
void TestComposer::aColleagueIsNamedByName()
{
    m_db->exec(QStringLiteral("UPDATE core.users SET first_name = 'Ștefan', last_name = 'Țăndărescu', version = version + 1 WHERE login LIKE '%elena';"
                              "INSERT INTO core.users (first_name, last_name) VALUES ('Zoe', 'Tandaru')")); // of an imported list: nobody could tell her
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "customers");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    openCustomer();
    text()->setFocus();
    QTest::keyClicks(text(), QStringLiteral("Rog ana@example.com @"));
    QTRY_VERIFY(names());
    for (const PickItem &each : names()->items())
        QVERIFY2(!each.title.startsWith(QStringLiteral("Ana")), "nobody tells himself");
    QTest::keyClicks(text(), QStringLiteral("tand"));
    QTRY_VERIFY(names());
    QCOMPARE(names()->items().size(), 1);
    QCOMPARE(names()->current()->title, QStringLiteral("Ștefan Țăndărescu"));
    QCOMPARE(QApplication::focusWidget(), text());
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(text()->toPlainText(), QStringLiteral("Rog ana@example.com @Ștefan Țăndărescu "));
    QVERIFY(!names());
    QTest::keyClicks(text(), QStringLiteral("oferta"));
    QVERIFY(!names());
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT string_agg(u.login || ' ' || n.kind || ' ' || n.subject_kind, ',') FROM core.notifications n JOIN core.users u ON u.id = n.user_id")).section(u'.', -1).section(u' ', 1),
        QStringLiteral("MENTIONED company"));
    QVERIFY(last("description").contains(QStringLiteral("@Ștefan Țăndărescu oferta")));
    // Typed with its diacritics, in a note, by the pointer.
    composer()->setType(QStringLiteral("NOTE"));
    text()->setFocus();
    type(QStringLiteral("Vezi @Șt"));
    QTRY_VERIFY(names());
    QTest::mouseClick(names()->viewport(), Qt::LeftButton, {}, names()->visualRect(names()->model()->index(0, 0)).center());
    QCOMPARE(text()->toPlainText(), QStringLiteral("Vezi @Ștefan Țăndărescu "));
    QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.notifications WHERE kind = 'MENTIONED' AND row_table = 'core.notes'")), QStringLiteral("1"));
}

void TestComposer::aNameIsLeftByEscape()
{
    openCustomer();
    text()->setFocus();
    QTest::keyClicks(text(), QStringLiteral("la @el"));
    QTRY_VERIFY(names());
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(!names());
    QCOMPARE(text()->toPlainText(), QStringLiteral("la @el"));
    QVERIFY2(text()->hasFocus(), "Esc left the list, not the composer");
    QTest::keyClicks(text(), QStringLiteral("e"));
    QVERIFY2(!names(), "what was left is not asked about again");
    QTest::keyClicks(text(), QStringLiteral(" si @e"));
    QTRY_VERIFY(names());
    QTest::keyClicks(text(), QStringLiteral("xx"));
    QTRY_VERIFY(!names()); // nobody is called that
    QTest::keyClick(text(), Qt::Key_Return); // a new line
    QCOMPARE(text()->toPlainText(), QStringLiteral("la @ele si @exx\n"));
}

static const QByteArray oneCard = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Popescu;Ion;;;\r\nFN:Ion Popescu\r\nORG:Alta Firma SRL\r\nTITLE:Director\r\n"
                                  "EMAIL;TYPE=WORK:elena@agrobaragan.ro\r\nTEL;TYPE=CELL:0733 111 222\r\nEND:VCARD\r\n";

void TestComposer::aCardOnACustomerIsHisNewPerson()
{
    openCustomer(QStringLiteral("Firma 07"));
    drop(written(oneCard, "ion.vcf"));
    QTRY_COMPARE(page()->pageId(), QByteArray("people"));
    auto *form = m_desk->window->findChild<QWidget *>(QStringLiteral("newPersonPanel"));
    QTRY_VERIFY(form->findChild<QWidget *>(QStringLiteral("row_phone")));
    const auto field = [form](const char *column) { return form->findChild<QWidget *>(QStringLiteral("row_") + QLatin1String(column))->findChild<QLineEdit *>()->text(); };
    QCOMPARE(field("last_name"), QStringLiteral("Popescu"));
    QCOMPARE(field("first_name"), QStringLiteral("Ion"));
    QCOMPARE(field("position"), QStringLiteral("Director"));
    QCOMPARE(field("phone"), QStringLiteral("0733 111 222"));
    QCOMPARE(field("customer_company_id"), QStringLiteral("Firma 07"));
    // Somebody has that address already: said before anything is written.
    auto *strip = form->findChild<QWidget *>(QStringLiteral("duplicateStrip"));
    QTRY_VERIFY(strip && strip->isVisible());
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.contact_persons WHERE last_name = 'Popescu'")), QStringLiteral("0"));
    form->findChild<QPushButton *>(QStringLiteral("createButton"))->click();
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT c.company_name || ' ' || p.position || ' ' || p.email FROM crm.contact_persons p JOIN crm.customer_companies c ON c.id = p.customer_company_id WHERE p.last_name = 'Popescu'")),
        QStringLiteral("Firma 07 Director elena@agrobaragan.ro"));
    // Nonsense is refused in words.
    openCustomer(QStringLiteral("Firma 07"));
    drop(written("no card at all", "gol.vcf"));
    QTRY_VERIFY2(message().contains(QStringLiteral("The card was not read")), qPrintable(message()));
}

void TestComposer::severalCardsAreAnImport()
{
    openCustomer(QStringLiteral("Firma 07"));
    drop(written(QByteArray(oneCard).replace("elena@", "ion@") + QByteArray(oneCard).replace("Ion", "Dan").replace("elena@", "dan@").replace("0733", "0734"), "doi.vcf"));
    QTRY_COMPARE(page()->pageId(), QByteArray("import"));
    QTRY_VERIFY(page()->isReady() && m_desk->find<QPushButton>("importApplyButton")->isVisible());
    QTRY_VERIFY(m_desk->find<QPushButton>("importApplyButton")->isEnabled());
    m_desk->find<QPushButton>("importApplyButton")->click();
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT string_agg(p.first_name || ' ' || c.company_name, '|' ORDER BY p.first_name) FROM crm.contact_persons p JOIN crm.customer_companies c ON c.id = p.customer_company_id WHERE p.last_name = 'Popescu'")),
        QStringLiteral("Dan Firma 07|Ion Firma 07"));
}

void TestComposer::theCustomersPeopleActFromHisPage()
{
    openCustomer();
    auto *panel = page()->findChild<QWidget *>(QStringLiteral("contactsPanel"));
    QTRY_VERIFY(panel->findChild<QWidget *>(QStringLiteral("contactRow")));
    const auto menu = [&] {
        auto *row = panel->findChild<QWidget *>(QStringLiteral("contactRow"))->findChild<InspectorRow *>();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), row->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(row, &event);
        return page()->findChild<QMenu *>(QStringLiteral("contactMenu"));
    };
    QMenu *opened = menu();
    QVERIFY(opened && opened->isVisible());
    QCOMPARE(opened->actions().size(), 3);
    opened->actions().at(1)->trigger();
    opened->close();
    QCOMPARE(composer()->findChild<QComboBox *>(QStringLiteral("whoCombo"))->currentText(), QStringLiteral("Elena Marin"));
    QTRY_VERIFY(!page()->findChild<QMenu *>(QStringLiteral("contactMenu")));
    opened = menu();
    QVERIFY(opened);
    opened->actions().at(2)->trigger(); // moved to another company
    opened->close();
    QTRY_VERIFY(m_desk->window->findChild<MoveDialog *>());
    QTest::keyClick(m_desk->window->findChild<MoveDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->window->findChild<MoveDialog *>());
    // The plus beside their heading: a new one of this customer.
    auto *plus = panel->findChild<QAbstractButton *>(QStringLiteral("customers.newPersonPlus"));
    QVERIFY(plus);
    plus->click();
    QTRY_COMPARE(page()->pageId(), QByteArray("people"));
    auto *form = m_desk->window->findChild<QWidget *>(QStringLiteral("newPersonPanel"));
    QTRY_VERIFY(form->findChild<QWidget *>(QStringLiteral("row_customer_company_id")));
    QCOMPARE(form->findChild<QWidget *>(QStringLiteral("row_customer_company_id"))->findChild<QLineEdit *>()->text(), QStringLiteral("Agro Bărăgan SRL"));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startStories(app);
    TestComposer cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tst_composer.moc"
