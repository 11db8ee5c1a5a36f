// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/CommandPalette.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/NavigationItem.h"
#include "app/shell/PaletteModel.h"
#include "models/core/Clock.h"
#include "models/records/Pins.h"
#include "models/records/RecordLink.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/CustomersBench.h"
#include "views/components/MessageStrip.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace punte;

/// Where one was and what one keeps at hand: pins, recent records, back and forward, links, and the palette over tasks and notes.
class TestPlaces : public QObject, private CustomersBench {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init() { openBench(); }
    void cleanup() { closeBench(); }
    void ctrlDPinsAndUnpins();
    void pinsTakeAnotherPlace();
    void theNinthIsRefusedInWords();
    void whatIsGoneDisappears();
    void aViewIsPinned();
    void recentOnesComeFirst();
    void backAndForward();
    void aLinkOpensItsRecord();
    void aLinkToNothingSaysSo();
    void tasksAndNotesAreFound();

private:
    [[nodiscard]] Page *page() const { return m_desk->window->currentPage(); }
    [[nodiscard]] QString idOf(const QString &company) const { return m_db->value(QStringLiteral("SELECT id FROM crm.customer_companies WHERE company_name = $1"), {company}); }
    [[nodiscard]] QStringList pinned() const
    {
        QStringList titles;
        for (const NavigationItem *item : m_desk->window->navigation().pinItems())
            titles << item->text();
        return titles;
    }
    [[nodiscard]] QStringList titles(PaletteRow::Kind kind) const
    {
        QStringList all;
        const PaletteModel &model = m_desk->window->palette().model();
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.row(i).kind == kind)
                all << model.row(i).title;
        return all;
    }
    [[nodiscard]] QString message() const
    {
        QStringList all;
        for (const MessageStrip *strip : m_desk->window->findChildren<MessageStrip *>())
            if (strip->isVisible())
                all << strip->messageText();
        return all.join(u' ');
    }
    void openCustomer(const QString &company)
    {
        m_desk->window->openRecord("company", QUuid::fromString(idOf(company)));
        QTRY_COMPARE(page()->titleText(), company);
        ready();
    }
    void pin(const QString &company)
    {
        const qsizetype before = pinned().size();
        openCustomer(company);
        press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(pinned().size(), before + 1);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_desk->window.get(), key, modifiers); }
};

void TestPlaces::ctrlDPinsAndUnpins()
{
    pin(QStringLiteral("Firma 03"));
    QCOMPARE(pinned(), QStringList{QStringLiteral("Firma 03")});
    m_desk->window->showPage("customers");
    m_desk->window->navigation().pinItems().first()->click();
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 03"));
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(pinned().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(pinned(), QStringList{QStringLiteral("Firma 03")});
    // From the list too: the row under the cursor.
    m_desk->window->showPage("customers");
    table()->setFocus();
    table()->selectId(QUuid::fromString(idOf(QStringLiteral("Firma 07"))));
    QTRY_COMPARE(page()->currentRecord().id.toString(QUuid::WithoutBraces), idOf(QStringLiteral("Firma 07")));
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(pinned(), (QStringList{QStringLiteral("Firma 03"), QStringLiteral("Firma 07")}));
    // The other desk of the same person has them at its next start, and at once.
    DeskWindow other(*m_db, QStringLiteral("ana"), "customers");
    QTRY_COMPARE(other.window->navigation().pinItems().size(), 2);
    DeskWindow manager(*m_db, QStringLiteral("elena"), "customers");
    QTRY_VERIFY(Pins::of(manager.database).isLoaded());
    QCOMPARE(manager.window->navigation().pinItems().size(), 0);
}

void TestPlaces::pinsTakeAnotherPlace()
{
    for (const char *company : {"Firma 01", "Firma 02", "Firma 03"})
        pin(QString::fromLatin1(company));
    NavigationBar &bar = m_desk->window->navigation();
    bar.pinItems().at(2)->setFocus();
    QTest::keyClick(bar.pinItems().at(2), Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    const QStringList second{QStringLiteral("Firma 01"), QStringLiteral("Firma 03"), QStringLiteral("Firma 02")};
    QTRY_COMPARE(pinned(), second);
    QVERIFY(bar.pinItems().at(1)->hasFocus());
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT string_agg(c.company_name, ',' ORDER BY p.rank) FROM core.pins p JOIN crm.customer_companies c ON c.id = p.record_id")), second.join(u','));
    // Dragged over the first one.
    NavigationItem *last = bar.pinItems().at(2);
    const QPoint target = bar.pinItems().at(0)->mapTo(bar.window(), QPoint(20, 10));
    QTest::mousePress(last, Qt::LeftButton, {}, QPoint(20, 10));
    QTest::mouseMove(last, last->mapFrom(bar.window(), target));
    QTest::mouseRelease(last, Qt::LeftButton, {}, last->mapFrom(bar.window(), target));
    QTRY_COMPARE(pinned().first(), QStringLiteral("Firma 02"));
    QCOMPARE(page()->titleText(), QStringLiteral("Firma 03")); // dragging is not opening
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTest::keyClick(bar.pinItems().at(0), Qt::Key_Delete);
    QTRY_COMPARE(pinned(), (QStringList{QStringLiteral("Firma 01"), QStringLiteral("Firma 03")}));
}

void TestPlaces::theNinthIsRefusedInWords()
{
    for (int i = 1; i <= 8; ++i)
        pin(QStringLiteral("Firma 0%1").arg(i));
    openCustomer(QStringLiteral("Firma 09"));
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY2(message().contains(QStringLiteral("eight")), qPrintable(message()));
    QCOMPARE(pinned().size(), 8);
}

void TestPlaces::whatIsGoneDisappears()
{
    pin(QStringLiteral("Firma 03"));
    openCustomer(QStringLiteral("Firma 04"));
    m_db->exec(QStringLiteral("UPDATE crm.customer_companies SET deleted_at = now(), version = version + 1 WHERE company_name = 'Firma 03'"));
    QTRY_VERIFY(pinned().isEmpty());
    openCustomer(QStringLiteral("Firma 05"));
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(titles(PaletteRow::Kind::Record).contains(QStringLiteral("Firma 04")));
    QVERIFY(!titles(PaletteRow::Kind::Record).contains(QStringLiteral("Firma 03")));
    press(Qt::Key_Escape);
    m_db->exec(QStringLiteral("UPDATE crm.customer_companies SET deleted_at = NULL, version = version + 1 WHERE company_name = 'Firma 03'"));
    QTRY_COMPARE(pinned(), QStringList{QStringLiteral("Firma 03")});
}

void TestPlaces::aViewIsPinned()
{
    m_db->exec(QStringLiteral("INSERT INTO core.saved_views (user_id, page, name, is_shared) SELECT id, 'customers', 'Clienți din Cluj', true FROM core.users WHERE login LIKE '%elena'"));
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM core.saved_views")), QStringLiteral("1"));
    const RecordRef view{"view", QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM core.saved_views")))};
    Pins::of(m_desk->database).add(view, QStringLiteral("Clienți din Cluj"));
    QTRY_COMPARE(pinned(), QStringList{QStringLiteral("Clienți din Cluj")});
    m_desk->window->showPage("tasks");
    m_desk->window->navigation().pinItems().first()->click();
    QTRY_COMPARE(page()->pageId(), QByteArray("customers"));
    QTRY_VERIFY(page()->topBarWidget()->findChild<QAbstractButton *>(QStringLiteral("viewsButton")));
    QTRY_VERIFY(page()->topBarWidget()->findChild<QAbstractButton *>(QStringLiteral("viewsButton"))->accessibleName().contains(QStringLiteral("Clienți din Cluj")));
}

void TestPlaces::recentOnesComeFirst()
{
    for (const char *company : {"Firma 11", "Firma 12", "Firma 13"})
        openCustomer(QString::fromLatin1(company));
    m_desk->window->showPage("customers");
    press(Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(titles(PaletteRow::Kind::Record), (QStringList{QStringLiteral("Firma 13"), QStringLiteral("Firma 12"), QStringLiteral("Firma 11")}));
    QCOMPARE(titles(PaletteRow::Kind::Heading).first(), QStringLiteral("Recent"));
    QTest::keyClick(m_desk->window->palette().field(), Qt::Key_Down);
    QTest::keyClick(m_desk->window->palette().field(), Qt::Key_Return);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 12"));
    // Also after a restart of this desk.
    const QString settings = m_desk->settings.fileName();
    m_desk->window->saveState();
    DeskWindow again(*m_db, QStringLiteral("ana"), "customers", settings);
    QTest::keyClick(again.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(again.window->palette().model().rowCount() > 3 && again.window->palette().model().row(1).title == QLatin1String("Firma 12"));
    QVERIFY2(again.settings.values().state(QStringLiteral("recent")).isNull(), "under the login, not for everybody");
}

void TestPlaces::backAndForward()
{
    m_desk->window->showPage("tasks");
    openCustomer(QStringLiteral("Firma 21"));
    openCustomer(QStringLiteral("Firma 22"));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 21"));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page()->pageId(), QByteArray("tasks"));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page()->pageId(), QByteArray("customers"));
    press(Qt::Key_Left, Qt::AltModifier); // the beginning
    QCOMPARE(page()->pageId(), QByteArray("customers"));
    for (int i = 0; i < 2; ++i)
        press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 21"));
    ready();
    m_desk->window->showPage("pipeline"); // another way: what lay ahead is forgotten
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page()->pageId(), QByteArray("pipeline"));
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 21"));
}

void TestPlaces::aLinkOpensItsRecord()
{
    openCustomer(QStringLiteral("Firma 31"));
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString link = QApplication::clipboard()->text();
    QCOMPARE(link, QStringLiteral("punte://customer/") + idOf(QStringLiteral("Firma 31")));
    m_desk->window->showPage("tasks");
    m_desk->window->openLinked(*RecordLink::read(link));
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 31"));
    const QUuid task = QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.tasks LIMIT 1")));
    m_desk->window->openLinked({"task", task});
    QTRY_COMPARE(page()->pageId(), QByteArray("tasks"));
    QTRY_COMPARE(page()->currentRecord().id, task);
}

void TestPlaces::aLinkToNothingSaysSo()
{
    m_desk->window->openLinked({"company", QUuid::createUuid()});
    QTRY_VERIFY2(message().contains(QStringLiteral("does not exist")), qPrintable(message()));
    QCOMPARE(page()->pageId(), QByteArray("customers"));
    m_db->exec(QStringLiteral("UPDATE crm.customer_companies SET deleted_at = now(), version = version + 1 WHERE company_name = 'Firma 31'"));
    m_desk->window->clearError();
    m_desk->window->openLinked({"company", QUuid::fromString(idOf(QStringLiteral("Firma 31")))});
    QTRY_VERIFY(message().contains(QStringLiteral("was deleted")));
}

void TestPlaces::tasksAndNotesAreFound()
{
    m_db->exec(QStringLiteral("INSERT INTO core.notes (customer_id, user_id, body) SELECT c.id, u.id, 'Plătește numai prin ordin de plată' FROM crm.customer_companies c, core.users u"
                              " WHERE c.company_name = 'Firma 41' AND u.login LIKE '%ana'"));
    press(Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = m_desk->window->palette();
    palette.field()->setText(QStringLiteral("suna client"));
    QTRY_VERIFY(titles(PaletteRow::Kind::Record).contains(QStringLiteral("Sună clientul")));
    QVERIFY(titles(PaletteRow::Kind::Heading).contains(QStringLiteral("Tasks")));
    palette.field()->setText(QStringLiteral("ordin de plata"));
    QTRY_VERIFY(titles(PaletteRow::Kind::Heading).contains(QStringLiteral("Notes")));
    QTRY_VERIFY(!palette.model().isSearching());
    for (const QString &command : titles(PaletteRow::Kind::Command))
        QVERIFY2(!command.contains(QStringLiteral("Plătește")), "a note is no customer's name");
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Firma 41"));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    startStories(app);
    TestPlaces cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tst_places.moc"
