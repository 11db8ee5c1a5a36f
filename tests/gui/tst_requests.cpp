// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/customers/RequestsModel.h"
#include "models/records/DraftStore.h"
#include "models/records/PagedTableModel.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/FieldDisplay.h"
#include "views/components/MessageStrip.h"
#include "views/components/PickList.h"
#include "views/components/RecordTable.h"
#include "views/components/SegmentedSwitch.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace punte;

/// The inbox of requests under a person's hands: by keys only.
class TestRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void segmentsAndCounts();
    void walkedByKeys();
    void takenAndUndone();
    void answeredAndWaitingIsOneStep();
    void closedReopenedUndone();
    void internalNote();
    void theCustomerWritesAgain();
    void openedByNameStays();
    void aMessageIsCopied();
    void whatIsTypedSurvivesAColleague();
    void draftsBelongToTheirRequest();
    void foundWithoutDiacritics();
    void aNewRequestByKeys();
    void handedOnByKeys();
    void termPriorityAndSubjectByKeys();
    void aNarrowWindowShowsTheFieldInsteadOfTheList();
    void theListOpensARequestAndWalksOn();
    void closedManyAtOnce();
    void colleaguesFieldsFollow();
    void bothLanguages();
    void narrowWindowsHideTheCustomer();
    void readersMayNotAnswer();

private:
    [[nodiscard]] Page *page() const { return m_desk->page("requests"); }
    [[nodiscard]] QListView *list() const { return m_desk->find<QListView>("requestList"); }
    [[nodiscard]] QListView *thread() const { return m_desk->find<QListView>("threadView"); }
    [[nodiscard]] QPlainTextEdit *answer() const { return m_desk->find<QPlainTextEdit>("replyText"); }
    [[nodiscard]] QString shown() const { return m_desk->find<QLabel>("requestTitle")->text(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QString stored(const char *what, const char *subject) const
    {
        return m_db->value(QStringLiteral("SELECT %1 FROM crm.interactions WHERE subject = $1 AND deleted_at IS NULL").arg(QLatin1String(what)), {QString::fromUtf8(subject)});
    }
    [[nodiscard]] QString messages(const char *subject) const
    {
        return m_db->value(QStringLiteral("SELECT count(*)::text FROM crm.interactions c JOIN crm.interactions r ON r.id = c.parent_id"
                                          " WHERE r.subject = $1 AND c.deleted_at IS NULL"), {QString::fromUtf8(subject)});
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers); }
    void openDesk(const char *login);
    void segment(int index);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestRequests::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    m_db->exec(QStringLiteral("INSERT INTO crm.interactions (type, customer_id, direction, subject, description, priority, status, assigned_to, due_at, date_time)"
                              " SELECT 'SUPPORT', c.id, 'INBOUND', x.subject, x.subject || '!', x.priority, x.status, CASE WHEN x.mine THEN c.owner_id END, x.due::timestamptz, '2026-01-26 09:00+02'"
                              " FROM crm.customer_companies c, (VALUES ('Formular oprit', 'URGENT', 'OPEN', true, '2026-01-27 08:41+02'), ('Copia facturii', 'MEDIUM', 'OPEN', true, '2026-01-27 11:41+02'),"
                              " ('Sigla greșită', 'HIGH', 'OPEN', false, '2026-01-28 09:41+02'), ('Raport vechi', 'LOW', 'CLOSED', true, '2026-01-20 09:41+02')) x (subject, priority, status, mine, due)"));
    openDesk("ana");
}

void TestRequests::openDesk(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "requests");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTRY_VERIFY(page() && page()->isReady());
}

void TestRequests::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestRequests::segment(int index)
{
    auto *segments = m_desk->find<SegmentedSwitch>("requestSegments");
    QTest::mouseClick(segments->findChild<QWidget *>(QStringLiteral("segment%1").arg(index)), Qt::LeftButton);
    QTRY_VERIFY(page()->isReady());
    list()->setFocus();
}

void TestRequests::segmentsAndCounts()
{
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(current(), QStringLiteral("Formular oprit")); // the answer that is due first
    const QString card = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
    QVERIFY2(card.contains(QLatin1String("answer overdue 1 h")) && card.contains(QStringLiteral("Agro Bărăgan SRL")), qPrintable(card));
    segment(1);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(current(), QStringLiteral("Sigla greșită"));
    segment(2);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    segment(3);
    QTRY_COMPARE(list()->model()->rowCount(), 4); // the closed one, too
}

void TestRequests::walkedByKeys()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    key(Qt::Key_J);
    QTRY_COMPARE(shown(), QStringLiteral("Copia facturii"));
    key(Qt::Key_J); // the end stays
    QTRY_COMPARE(current(), QStringLiteral("Copia facturii"));
    key(Qt::Key_K);
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    key(Qt::Key_Return);
    QTRY_VERIFY(m_desk->page("customer") && m_desk->page("customer")->isVisible());
}

void TestRequests::takenAndUndone()
{
    segment(1);
    QTRY_COMPARE(shown(), QStringLiteral("Sigla greșită"));
    QTRY_VERIFY(page()->isReady());
    key(Qt::Key_A);
    QTRY_COMPARE(stored("(assigned_to IS NOT NULL)::text", "Sigla greșită"), QStringLiteral("true"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    QCOMPARE(m_desk->undo->undoText(), QStringLiteral("Take the request “Sigla greșită”"));
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    m_desk->undo->undo();
    QTRY_COMPARE(stored("(assigned_to IS NOT NULL)::text", "Sigla greșită"), QStringLiteral("false"));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
}

void TestRequests::answeredAndWaitingIsOneStep()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    key(Qt::Key_R);
    QCOMPARE(QApplication::focusWidget(), answer());
    QVERIFY(m_desk->find<QCheckBox>("replyWait")->isChecked());
    QTest::keyClicks(answer(), QStringLiteral("Merge din nou, ajck."));
    QCOMPARE(current(), QStringLiteral("Formular oprit")); // letters are letters here
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored("status", "Formular oprit"), QStringLiteral("WAITING"));
    QCOMPARE(messages("Formular oprit"), QStringLiteral("1"));
    QTRY_COMPARE(thread()->model()->rowCount(), 2);
    QTRY_VERIFY(answer()->toPlainText().isEmpty());
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Answer “Formular oprit”"));
    m_desk->undo->undo();
    QTRY_COMPARE(stored("status", "Formular oprit"), QStringLiteral("OPEN"));
    QCOMPARE(messages("Formular oprit"), QStringLiteral("0"));
    QTRY_COMPARE(thread()->model()->rowCount(), 1);
}

void TestRequests::closedReopenedUndone()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    key(Qt::Key_C);
    QTRY_COMPARE(stored("status", "Formular oprit"), QStringLiteral("CLOSED"));
    QTRY_COMPARE(current(), QStringLiteral("Copia facturii")); // the next one waits
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->undo->undo();
    QTRY_COMPARE(stored("status || coalesce(closed_at::text, '')", "Formular oprit"), QStringLiteral("OPEN"));
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    segment(3);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    m_desk->window->openRecord("request", QUuid::fromString(stored("id", "Raport vechi")));
    QTRY_COMPARE(shown(), QStringLiteral("Raport vechi"));
    QTRY_VERIFY(page()->isReady());
    list()->setFocus();
    key(Qt::Key_W); // what is closed does not wait: the command is not there
    key(Qt::Key_O);
    QTRY_COMPARE(stored("status", "Raport vechi"), QStringLiteral("OPEN"));
}

void TestRequests::internalNote()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    key(Qt::Key_I);
    QVERIFY(!m_desk->find<QCheckBox>("replyWait")->isVisible());
    QTest::keyClicks(answer(), QStringLiteral("Nu promite bani."));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(messages("Formular oprit"), QStringLiteral("1"));
    QCOMPARE(stored("status", "Formular oprit"), QStringLiteral("OPEN"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT is_internal || coalesce(direction, '') FROM crm.interactions WHERE description = 'Nu promite bani.'")), QStringLiteral("true"));
}

void TestRequests::theCustomerWritesAgain()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    QTRY_VERIFY(page()->isReady());
    key(Qt::Key_W);
    QTRY_COMPARE(stored("status", "Formular oprit"), QStringLiteral("WAITING"));
    QTRY_VERIFY(page()->isReady());
    key(Qt::Key_M);
    QTest::keyClicks(answer(), QStringLiteral("Tot nu merge."));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored("status", "Formular oprit"), QStringLiteral("OPEN"));
    QTRY_COMPARE(thread()->model()->rowCount(), 2);
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->undo->undo();
    QTRY_COMPARE(stored("status", "Formular oprit"), QStringLiteral("WAITING"));
}

void TestRequests::openedByNameStays()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    m_desk->window->openRecord("request", QUuid::fromString(stored("id", "Raport vechi"))); // closed: not among mine
    QTRY_COMPARE(shown(), QStringLiteral("Raport vechi"));
    m_db->exec(QStringLiteral("UPDATE crm.interactions SET priority = 'LOW', version = version + 1 WHERE subject = 'Copia facturii'"));
    QTRY_COMPARE(list()->model()->index(1, 0).data(RequestsModel::ItemRole).value<RequestItem>().priority, QStringLiteral("LOW"));
    QCOMPARE(shown(), QStringLiteral("Raport vechi"));
}

void TestRequests::aMessageIsCopied()
{
    QTRY_COMPARE(thread()->model()->rowCount(), 1);
    thread()->setFocus();
    thread()->setCurrentIndex(thread()->model()->index(0, 0));
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Formular oprit!"));
}

void TestRequests::whatIsTypedSurvivesAColleague()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    key(Qt::Key_R);
    QTest::keyClicks(answer(), QStringLiteral("Stimate domn"));
    m_db->exec(QStringLiteral("INSERT INTO crm.interactions (type, parent_id, customer_id, direction, description) SELECT 'SUPPORT', id, customer_id, 'INBOUND', 'Mai e mult?'"
                              " FROM crm.interactions WHERE subject = 'Formular oprit'"));
    QTRY_COMPARE(thread()->model()->rowCount(), 2);
    // Another one gives it to nobody: it leaves the list, not the screen.
    m_db->exec(QStringLiteral("UPDATE crm.interactions SET assigned_to = NULL, version = version + 1 WHERE subject = 'Formular oprit'"));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_VERIFY(page()->isReady());
    QCOMPARE(shown(), QStringLiteral("Formular oprit"));
    QCOMPARE(answer()->toPlainText(), QStringLiteral("Stimate domn"));
    QCOMPARE(QApplication::focusWidget(), answer());
    QTest::keyClicks(answer(), QStringLiteral(", revenim."));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(messages("Formular oprit"), QStringLiteral("2"));
}

void TestRequests::draftsBelongToTheirRequest()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    key(Qt::Key_R);
    QTest::keyClicks(answer(), QStringLiteral("Jumatate"));
    key(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), list());
    key(Qt::Key_J);
    QTRY_COMPARE(shown(), QStringLiteral("Copia facturii"));
    QCOMPARE(answer()->toPlainText(), QString());
    key(Qt::Key_K);
    QTRY_COMPARE(answer()->toPlainText(), QStringLiteral("Jumatate"));
}

void TestRequests::foundWithoutDiacritics()
{
    segment(3);
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("sigla gresita"));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_COMPARE(shown(), QStringLiteral("Sigla greșită"));
}

void TestRequests::aNewRequestByKeys()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit")); // of whose customer it is
    QTRY_VERIFY(page()->isReady());
    list()->setFocus();
    key(Qt::Key_N);
    auto *dialog = m_desk->find<QWidget>("newRequestDialog");
    QVERIFY(dialog);
    for (int i = 0; i < 2; ++i)
        key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Cont blocat"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored("status || ' ' || priority || ' ' || (number IS NOT NULL)", "Cont blocat"), QStringLiteral("OPEN MEDIUM true"));
    QTRY_COMPARE(shown(), QStringLiteral("Cont blocat"));
}

void TestRequests::handedOnByKeys()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    QTRY_VERIFY(page()->isReady());
    key(Qt::Key_G);
    QTRY_VERIFY(m_desk->find<QWidget>("requestForm")->isAncestorOf(QApplication::focusWidget()) && qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Elena"));
    QTRY_VERIFY(m_desk->window->findChild<PickList *>() && m_desk->window->findChild<PickList *>()->isVisible());
    key(Qt::Key_Return);
    const auto whose = [this] { return m_db->value(QStringLiteral("SELECT u.login FROM crm.interactions t JOIN core.users u ON u.id = t.assigned_to WHERE subject = 'Formular oprit'")); };
    QTRY_VERIFY2(whose().endsWith(QStringLiteral("elena")), qPrintable(whose()));
    QTRY_COMPARE(list()->model()->rowCount(), 1); // not among mine any more
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->undo->undo();
    QTRY_VERIFY(whose().endsWith(QStringLiteral("ana")));
}

void TestRequests::termPriorityAndSubjectByKeys()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    QTRY_VERIFY(page()->isReady());
    key(Qt::Key_D);
    QTRY_VERIFY(m_desk->find<QWidget>("edit_due_at") && m_desk->find<QWidget>("edit_due_at")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("30.01 12:00"));
    key(Qt::Key_Return);
    QTRY_COMPARE(stored("to_char(due_at AT TIME ZONE 'Europe/Bucharest', 'YYYY-MM-DD HH24:MI')", "Formular oprit"), QStringLiteral("2026-01-30 12:00"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Change Answer due of “Formular oprit”"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), list());
    key(Qt::Key_F2);
    QTRY_VERIFY(m_desk->find<QWidget>("edit_subject") && m_desk->find<QWidget>("edit_subject")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Formular blocat"));
    key(Qt::Key_Return);
    QTRY_COMPARE(shown(), QStringLiteral("Formular blocat"));
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->undo->undo();
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
}

void TestRequests::aNarrowWindowShowsTheFieldInsteadOfTheList()
{
    m_desk->window->resize(1093, 614);
    auto *facts = m_desk->find<QWidget>("requestFacts");
    QTRY_VERIFY(!facts->isVisible());
    QTRY_VERIFY(page()->isReady());
    list()->setFocus();
    key(Qt::Key_D);
    QTRY_VERIFY(facts->isVisible() && !m_desk->find<QWidget>("inboxPane")->isVisible());
    QTRY_VERIFY(facts->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape); // the editor
    QTRY_VERIFY(!m_desk->find<QWidget>("edit_due_at"));
    QTRY_VERIFY(facts->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape); // and out
    QTRY_COMPARE(QApplication::focusWidget(), list());
    QVERIFY(!facts->isVisible());
}

void TestRequests::theListOpensARequestAndWalksOn()
{
    QTest::mouseClick(page()->topBarWidget()->findChild<QWidget *>(QStringLiteral("segment1")), Qt::LeftButton);
    Page *all = m_desk->page("requestlist");
    QTRY_VERIFY(all->isVisible() && all->isReady());
    auto *table = all->findChild<RecordTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->setFocus();
    table->selectId(QUuid::fromString(stored("id", "Raport vechi")));
    const int row = table->currentIndex().row();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(page()->isVisible());
    QTRY_COMPARE(shown(), QStringLiteral("Raport vechi"));
    QTRY_VERIFY(page()->isReady());
    list()->setFocus();
    const int step = row == 3 ? -1 : 1;
    key(step > 0 ? Qt::Key_Down : Qt::Key_Up, Qt::AltModifier);
    auto *listed = static_cast<PagedTableModel *>(table->model());
    QTRY_COMPARE(shown(), listed->titleAt(row + step));
}

void TestRequests::closedManyAtOnce()
{
    m_desk->window->showPage("requestlist");
    Page *all = m_desk->page("requestlist");
    QTRY_VERIFY(all->isReady());
    auto *table = all->findChild<RecordTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    const QString closed = QStringLiteral("SELECT count(*) FROM crm.interactions WHERE status = 'CLOSED'");
    QTRY_COMPARE(m_db->value(closed), QStringLiteral("4"));
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTRY_VERIFY(m_desk->undo->canUndo());
    m_desk->undo->undo();
    QTRY_COMPARE(m_db->value(closed), QStringLiteral("1"));
}

void TestRequests::colleaguesFieldsFollow()
{
    QTRY_COMPARE(shown(), QStringLiteral("Formular oprit"));
    QTRY_VERIFY(page()->isReady());
    auto *priority = m_desk->find<QWidget>("requestForm")->findChild<QWidget *>(QStringLiteral("row_priority"))->findChild<FieldDisplay *>();
    QTRY_COMPARE(priority->text(), QStringLiteral("Urgent"));
    m_db->exec(QStringLiteral("UPDATE crm.interactions SET priority = 'LOW', version = version + 1 WHERE subject = 'Formular oprit'"));
    QTRY_COMPARE(priority->text(), QStringLiteral("Low"));
}

void TestRequests::bothLanguages()
{
    deskLanguage().setLanguage(QStringLiteral("ro"));
    const auto back = qScopeGuard([] { deskLanguage().setLanguage(QStringLiteral("en")); });
    QTRY_COMPARE(m_desk->find<QLineEdit>("requestFind")->accessibleName().isEmpty(), false);
    QCOMPARE(current(), QStringLiteral("Formular oprit"));
}

void TestRequests::narrowWindowsHideTheCustomer()
{
    auto *facts = m_desk->find<QWidget>("requestFacts");
    m_desk->window->resize(1366, 768);
    QTRY_VERIFY(facts->isVisible());
    m_desk->window->resize(1093, 614);
    QTRY_VERIFY(!facts->isVisible());
}

void TestRequests::readersMayNotAnswer()
{
    openDesk("lisa");
    QVERIFY(m_desk->find<QLabel>("requestTitle") && !m_desk->find<QLabel>("requestTitle")->isVisible()); // none is hers: said instead of an empty thread
    segment(3);
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QVERIFY(!answer());
    QTRY_VERIFY(m_desk->find<QLabel>("requestReadOnly")->isVisible());
    key(Qt::Key_C);
    key(Qt::Key_A);
    key(Qt::Key_D);
    QVERIFY(!m_desk->find<QWidget>("edit_due_at")); // read, not typed in
    QCOMPARE(stored("status", "Formular oprit"), QStringLiteral("OPEN"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestRequests cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_requests.moc"
