// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/NavigationBar.h"
#include "models/core/Clock.h"
#include "models/records/DraftStore.h"
#include "models/records/PagedTableModel.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/InspectorRow.h"
#include "views/components/PickList.h"
#include "views/components/RecordFormView.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"
#include "views/components/recordpage/RecordPage.h"
#include "views/components/recordpage/RecordTabBar.h"
#include "views/customers/company/TimelineView.h"
#include "views/customers/people/DuplicateStrip.h"
#include "views/customers/people/MoveDialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// People under a person's hands: list, page, "Moved to ...", the warning about duplicates.
class TestPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void switchLeadsToPeopleAndBack();
    void newPersonWithoutACompany();
    void newPersonAtTheCompanyInSight();
    void duplicateIsOfferedAndOpened();
    void duplicateNeverBlocks();
    void companyDuplicateByTaxId();
    void enterOpensThePerson();
    void movedToByKeysAndUndone();
    void datesOfARole();
    void tabsOfAPerson();
    void loggedWithThePerson();
    void aPrivatePersonHasATimelineToo();
    void moveIsADraft();
    void deletedPersonSaysSo();
    void inRomanian();

private:
    [[nodiscard]] Page *page() const { return m_desk->window->currentPage(); }
    [[nodiscard]] RecordTable *table() const { return page()->findChild<RecordTable *>(); }
    [[nodiscard]] PagedTableModel *list() const { return qobject_cast<PagedTableModel *>(table()->model()); }
    [[nodiscard]] QString sql(const char *text, const QStringList &params = {}) const { return m_db->value(QString::fromUtf8(text), params); }
    /// Types into the field of a form that has the keyboard, and goes on with Tab.
    static void type(const QString &text);
    void openPeople();
    void openElena();
    void beginNew();
    [[nodiscard]] QStringList roles() const;
    [[nodiscard]] DuplicateStrip *strip() const;

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestPeople::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    m_db->exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, owner_id, team_id) SELECT 'Moara Veche SA', owner_id, team_id FROM crm.customer_companies;"
                              "INSERT INTO crm.contact_persons (first_name, last_name, email, phone, position, customer_company_id, is_primary_contact)"
                              " SELECT 'Elena', 'Marin', 'elena@agro.example.ro', '+40744555666', 'Director de marketing', id, true FROM crm.customer_companies WHERE company_name LIKE 'Agro%';"
                              "INSERT INTO crm.contact_persons (first_name, last_name, customer_company_id) SELECT 'Dan', 'Ilie', id FROM crm.customer_companies WHERE company_name LIKE 'Agro%';"));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "customers");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_VERIFY(page()->isReady());
}

void TestPeople::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestPeople::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

void TestPeople::openPeople()
{
    m_desk->window->showPage("people");
    QTRY_VERIFY(page()->isReady());
    QTRY_COMPARE(list()->rowCount(), 2);
}

void TestPeople::beginNew()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("newRecordForm") && m_desk->find<QWidget>("newRecordForm")->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(QApplication::focusWidget()->isVisible());
}

void TestPeople::openElena()
{
    m_desk->window->openRecord("contact", QUuid::fromString(sql("SELECT id FROM crm.contact_persons WHERE first_name = 'Elena'")));
    QTRY_VERIFY(page()->isReady());
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Elena Marin"));
}

QStringList TestPeople::roles() const
{
    QStringList texts;
    for (const InspectorRow *row : page()->findChildren<InspectorRow *>(QStringLiteral("roleRow")))
        texts << row->accessibleName();
    return texts;
}

DuplicateStrip *TestPeople::strip() const
{
    for (DuplicateStrip *each : m_desk->window->findChildren<DuplicateStrip *>())
        if (each->isVisible())
            return each;
    return nullptr;
}

void TestPeople::switchLeadsToPeopleAndBack()
{
    auto *segments = page()->topBarWidget()->findChild<SegmentedSwitch *>();
    QVERIFY(segments);
    segments->setFocus();
    QTest::keyClick(segments, Qt::Key_Right);
    QTRY_COMPARE(page()->pageId(), QByteArray("people"));
    QTRY_COMPARE(list()->rowCount(), 2);
    QCOMPARE(list()->titleAt(0), QStringLiteral("Dan Ilie"));
    segments = page()->topBarWidget()->findChild<SegmentedSwitch *>();
    QCOMPARE(segments->currentIndex(), 1);
    QTest::keyClick(segments, Qt::Key_Left);
    QTRY_COMPARE(page()->pageId(), QByteArray("customers"));
    // By its key from anywhere.
    QTest::keyClick(m_desk->window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(page()->pageId(), QByteArray("people"));
}

void TestPeople::newPersonWithoutACompany()
{
    openPeople();
    beginNew();
    type(QStringLiteral("Ioan"));
    type(QStringLiteral("Petcu"));
    type(QStringLiteral("Domnul"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sql("SELECT full_name || ' ' || salutation || ' ' || (customer_company_id IS NULL) FROM crm.contact_persons WHERE last_name = 'Petcu'"), QStringLiteral("Ioan Petcu Domnul true"));
    QTRY_COMPARE(list()->rowCount(), 3);
    QTRY_VERIFY(m_desk->undo->canUndo());
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list()->rowCount(), 2);
}

void TestPeople::newPersonAtTheCompanyInSight()
{
    m_desk->window->openRecord("company", QUuid::fromString(sql("SELECT id FROM crm.customer_companies WHERE company_name LIKE 'Moara%'")));
    QTRY_COMPARE(m_desk->window->currentContext().customerName, QStringLiteral("Moara Veche SA"));
    m_desk->window->action("customers.newPerson")->trigger();
    QTRY_VERIFY(m_desk->find<QWidget>("newRecordForm") && m_desk->find<QWidget>("newRecordForm")->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(QApplication::focusWidget()->isVisible());
    type(QStringLiteral("Radu"));
    type(QStringLiteral("Moldovan"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sql("SELECT c.company_name FROM crm.contact_persons p JOIN crm.customer_companies c ON c.id = p.customer_company_id WHERE last_name = 'Moldovan'"), QStringLiteral("Moara Veche SA"));
}

void TestPeople::duplicateIsOfferedAndOpened()
{
    openPeople();
    beginNew();
    type(QStringLiteral("ELENA"));
    QVERIFY(!strip()); // half a name says nothing
    type(QStringLiteral("Marin"));
    QTRY_VERIFY(strip());
    auto *open = strip()->findChild<QPushButton *>(QStringLiteral("openExistingButton"));
    QCOMPARE(open->accessibleName(), QStringLiteral("Open existing: Elena Marin, Agro Bărăgan SRL"));
    // By the keyboard alone: Tab reaches it.
    for (int i = 0; i < 40 && QApplication::focusWidget() != open; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(open));
    QTest::keyClick(open, Qt::Key_Space);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Elena Marin"));
}

void TestPeople::duplicateNeverBlocks()
{
    openPeople();
    beginNew();
    type(QStringLiteral("Elena"));
    type(QStringLiteral("Marin"));
    QTRY_VERIFY(strip());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sql("SELECT count(*) FROM crm.contact_persons WHERE full_name = 'Elena Marin'"), QStringLiteral("2"));
    QTRY_VERIFY(!strip());
}

void TestPeople::companyDuplicateByTaxId()
{
    beginNew();
    type(QStringLiteral("Alt nume"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("RO 14399840"));
    QTRY_VERIFY(strip());
    auto *open = strip()->findChild<QPushButton *>(QStringLiteral("openExistingButton"));
    QVERIFY2(open->accessibleName().contains(QStringLiteral("Agro Bărăgan SRL")), qPrintable(open->accessibleName()));
    open->click();
    QTRY_COMPARE(m_desk->window->currentContext().customerName, QStringLiteral("Agro Bărăgan SRL"));
}

void TestPeople::enterOpensThePerson()
{
    openPeople();
    table()->setFocus();
    QTest::keyClicks(table(), QStringLiteral("ele"));
    QTest::keyClick(table(), Qt::Key_Return);
    QTRY_COMPARE(page()->pageId(), QByteArray("person"));
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Elena Marin"));
    QTRY_COMPARE(roles(), QStringList{QStringLiteral("Director de marketing at Agro Bărăgan SRL since when is not known now")});
    const RecordContext about = m_desk->window->currentContext();
    QCOMPARE(about.contactName + QLatin1Char(' ') + about.customerName, QStringLiteral("Elena Marin Agro Bărăgan SRL"));
    QTest::keyClick(page(), Qt::Key_Escape);
    QTRY_COMPARE(page()->pageId(), QByteArray("people"));
}

void TestPeople::movedToByKeysAndUndone()
{
    openElena();
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("moveDialog"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("moara"));
    QTRY_VERIFY(m_desk->window->findChild<PickList *>() && m_desk->window->findChild<PickList *>()->model()->rowCount() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(QStringLiteral("Director general"));
    auto *date = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(date);
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("15.01.2026"));
    QTest::keyClick(date, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sql("SELECT company_name || ', ' || position FROM crm.contact_persons p JOIN crm.customer_companies c ON c.id = p.customer_company_id WHERE first_name = 'Elena'"),
        QStringLiteral("Moara Veche SA, Director general"));
    QTRY_COMPARE(roles(), (QStringList{QStringLiteral("Director general at Moara Veche SA since January 2026 now"),
                              QStringLiteral("Director de marketing at Agro Bărăgan SRL until January 2026")}));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Move “Elena Marin” to Moara Veche SA"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(roles().size(), 1);
    QCOMPARE(sql("SELECT is_primary_contact::text FROM crm.contact_persons WHERE first_name = 'Elena'"), QStringLiteral("true"));
}

void TestPeople::datesOfARole()
{
    openElena();
    QTRY_COMPARE(roles().size(), 1);
    auto *row = page()->findChild<InspectorRow *>(QStringLiteral("roleRow"));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    auto *menu = page()->findChild<QMenu *>(QStringLiteral("roleMenu"));
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : menu->actions())
        if (action->text().startsWith(QStringLiteral("Change the dates")))
            action->trigger();
    menu->close();
    QTRY_VERIFY(m_desk->find<QWidget>("roleDatesPopup"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("01.03.2024"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(roles(), QStringList{QStringLiteral("Director de marketing at Agro Bărăgan SRL since March 2024 now")});
}

void TestPeople::tabsOfAPerson()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.interactions (type, direction, subject, customer_id, contact_person_id) SELECT 'SUPPORT', 'INBOUND', 'Cont blocat', customer_company_id, id FROM crm.contact_persons WHERE first_name = 'Elena';"
                              "UPDATE crm.opportunities SET contact_person_id = (SELECT id FROM crm.contact_persons WHERE first_name = 'Elena'), version = version + 1 WHERE title IN ('Oferta 1', 'Oferta 2');"
                              "UPDATE crm.tasks SET contact_person_id = (SELECT id FROM crm.contact_persons WHERE first_name = 'Elena'), version = version + 1"));
    openElena();
    auto *tabs = page()->findChild<RecordTabBar *>();
    QStringList names;
    for (int i = 0; i < tabs->count(); ++i)
        names << tabs->tabText(i);
    QCOMPARE(names.join(u'|'), QStringLiteral("Overview|Opportunities|Requests|Tasks|Files|Consents|History"));
    QTRY_COMPARE(tabs->countAt(1), 2);
    QTRY_COMPARE(tabs->countAt(2), 1);
    QTRY_COMPARE(tabs->countAt(3), 1);
    QTest::keyClick(m_desk->window.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 2);
    QTRY_VERIFY(page()->isReady());
    auto *requests = page()->findChild<QWidget *>(QStringLiteral("requestsTab"))->findChild<RecordTable *>();
    QTRY_COMPARE(requests->model()->rowCount(), 1);
    requests->setFocus();
    requests->setCurrentIndex(requests->model()->index(0, 0));
    QTest::keyClick(requests, Qt::Key_Return);
    QTRY_COMPARE(page()->pageId(), QByteArray("requests"));
    m_desk->window->showPage("person");
    QTest::keyClick(m_desk->window.get(), Qt::Key_7, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 6);
    QTRY_VERIFY(page()->isReady());
}

void TestPeople::loggedWithThePerson()
{
    openElena();
    QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *composer = page()->findChild<QWidget *>(QStringLiteral("personComposer"));
    QVERIFY(composer && composer->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A confirmat"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sql("SELECT c.first_name || ' ' || k.company_name FROM crm.interactions t JOIN crm.contact_persons c ON c.id = t.contact_person_id"
                     " JOIN crm.customer_companies k ON k.id = t.customer_id WHERE t.description = 'A confirmat'"), QStringLiteral("Elena Agro Bărăgan SRL"));
    auto *timeline = page()->findChild<TimelineView *>(QStringLiteral("timelineView"));
    QTRY_COMPARE(timeline->model()->rowCount(), 1);
    // The same line can be pinned and edited here.
    timeline->setFocus();
    timeline->setCurrentIndex(timeline->model()->index(0, 0));
    QTest::keyClick(timeline, Qt::Key_P);
    QTRY_COMPARE(sql("SELECT pinned::text FROM crm.interactions"), QStringLiteral("true"));
    QTRY_COMPARE(timeline->model()->rowCount(), 1);
}

void TestPeople::aPrivatePersonHasATimelineToo()
{
    m_db->exec(QStringLiteral("INSERT INTO crm.contact_persons (first_name, last_name, created_by) SELECT 'Vlad', 'Privat', owner_id FROM crm.customer_companies LIMIT 1"));
    m_desk->window->openRecord("contact", QUuid::fromString(sql("SELECT id FROM crm.contact_persons WHERE first_name = 'Vlad'")));
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Vlad Privat"));
    QTRY_VERIFY(page()->isReady());
    QTest::keyClick(m_desk->window.get(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Sunat acasa"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sql("SELECT c.first_name FROM crm.interactions t JOIN crm.contact_persons c ON c.id = t.contact_person_id WHERE t.description = 'Sunat acasa' AND t.customer_id IS NULL"), QStringLiteral("Vlad"));
}

void TestPeople::moveIsADraft()
{
    openElena();
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    auto *dialog = m_desk->find<MoveDialog>("moveDialog");
    QVERIFY(dialog);
    auto *position = dialog->findChild<QWidget *>(QStringLiteral("positionEditor"))->findChild<QLineEdit *>();
    position->setFocus();
    QTest::keyClicks(position, QStringLiteral("Director"));
    QCOMPARE(m_desk->window->drafts().drafts().size(), 1);
    QCOMPARE(m_desk->window->drafts().drafts().first().typed.value(QLatin1String("position")).toString(), QStringLiteral("Director"));
    QTest::keyClick(position, Qt::Key_Escape); // given up
    QTRY_VERIFY(m_desk->window->drafts().drafts().isEmpty());
}

void TestPeople::deletedPersonSaysSo()
{
    m_desk->window->openRecord("contact", QUuid::createUuid());
    QTRY_VERIFY(page()->isReady());
    QTRY_VERIFY(page()->findChild<QPushButton *>());
    QCOMPARE(page()->pageId(), QByteArray("person"));
}

void TestPeople::inRomanian()
{
    openElena();
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QTRY_VERIFY(page()->isReady());
    QVERIFY(!roles().isEmpty());
    deskLanguage().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(roles().size(), 1);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestPeople cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_people.moc"
