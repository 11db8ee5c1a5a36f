// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of one opportunity and of one contract: what their heads say, the way through the stages, moves, renewals, walking on.
#include "models/core/Clock.h"
#include "models/sales/StageHistory.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/Chip.h"
#include "views/components/InspectorRow.h"
#include "views/components/RecordFormView.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardListView.h"
#include "views/components/board/CardDelegate.h"
#include "views/components/recordpage/RecordHead.h"
#include "views/components/recordpage/RecordPage.h"
#include "views/components/recordpage/RecordTabBar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace punte;

class TestSalesPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void daysAndWaysOfStages();
    void tellsTheWayOfAnOpportunity();
    void undoTakesAStayBack();
    void longInItsStage();
    void movedFromThePage();
    void anotherDesksMoveArrives();
    void walksTheBoardAndGoesBack();
    void editedOnThePage();
    void managersUndoInTheHistory();
    void readersMayNotMove();
    void contractSaysWhatComes();
    void contractRenewedFromItsPage();

private:
    [[nodiscard]] RecordPage *page() const { return qobject_cast<RecordPage *>(m_desk->window->currentPage()); }
    [[nodiscard]] QUuid idOf(const char *title) const { return QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.opportunities WHERE title = $1"), {QString::fromUtf8(title)})); }
    [[nodiscard]] QString stageOf(const char *title) const { return m_db->value(QStringLiteral("SELECT stage FROM crm.opportunities WHERE title = $1"), {QString::fromUtf8(title)}); }
    void open(const char *title)
    {
        m_desk->window->openRecord("opportunity", idOf(title));
        QTRY_VERIFY(page() && page()->isReady());
        QTRY_COMPARE(page()->titleText(), QString::fromUtf8(title));
    }
    void moveTo(int stage)
    {
        QTRY_COMPARE(m_desk->database.openSaves(), 0); // the page knows what the move before made of the record
        m_desk->window->action("opportunity.move")->trigger();
        QMenu *menu = nullptr;
        for (QMenu *each : page()->findChildren<QMenu *>(QStringLiteral("moveToMenu")))
            if (each->isVisible())
                menu = each;
        QVERIFY(menu);
        QVERIFY2(menu->actions().at(stage)->isEnabled(), qPrintable(menu->actions().at(stage)->text()));
        menu->actions().at(stage)->trigger();
        menu->close();
        m_desk->window->activateWindow();
    }
    /// "Proposal today ..." of each stage of the track.
    [[nodiscard]] QStringList track() const
    {
        QStringList rows;
        for (const InspectorRow *row : page()->findChildren<InspectorRow *>())
            if (row->objectName().startsWith(QStringLiteral("stageRow")))
                rows << row->objectName().mid(8);
        return rows;
    }
    [[nodiscard]] const InspectorRow *trackRow(const char *stage) const { return page()->findChild<InspectorRow *>(QStringLiteral("stageRow") + QLatin1String(stage)); }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestSalesPages::init()
{
    Clock::setFixed({}); // the moves are of today
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    m_db->exec(QStringLiteral(
        "INSERT INTO crm.contracts (contract_number, customer_company_id, status, start_date, end_date, auto_renewal, renewal_months, renewal_notice_days, monthly_fee, currency, owner_id, team_id)"
        " SELECT 'C-' || n, c.id, 'ACTIVE', '2024-04-01', '2990-03-31', true, 12, 60, 4450.00, 'RON', c.owner_id, c.team_id FROM crm.customer_companies c, generate_series(1, 2) n;"
        "INSERT INTO crm.opportunities (title, customer_company_id, amount, currency, stage, position, stage_changed_at, owner_id, team_id)"
        // Noon of that day here: forty times 24 hours ago is another day in the hour before midnight, once a change of clocks lies between.
        " SELECT 'Veche', c.id, 10, 'RON', 'PROPOSAL', 'z', ((now() AT TIME ZONE 'Europe/Bucharest')::date - 40 + time '12:00') AT TIME ZONE 'Europe/Bucharest', c.owner_id, c.team_id FROM crm.customer_companies c"));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "pipeline");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
}

void TestSalesPages::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestSalesPages::daysAndWaysOfStages()
{
    const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 1, day), QTime(hour, 0)); };
    StageStay stay{.stage = "PROPOSAL", .entered = at(5, 23), .staleAfterDays = 14};
    QCOMPARE(stay.days(QDate(2026, 1, 6)), 1); // by the calendar
    QVERIFY(!stay.isLong(QDate(2026, 1, 19)));
    QVERIFY(stay.isLong(QDate(2026, 1, 20)));
    stay.left = at(6, 1);
    QCOMPARE(stay.days(QDate(2026, 3, 1)), 1);
    QVERIFY(!stay.isLong(QDate(2026, 3, 1))); // it has left
    stay = {.stage = "CLOSED_WON", .entered = at(5, 9), .staleAfterDays = 14};
    QVERIFY(!stay.isLong(QDate(2026, 3, 1)));
}

void TestSalesPages::tellsTheWayOfAnOpportunity()
{
    open("Oferta 4"); // prospecting
    QCOMPARE(track(), QStringList{QStringLiteral("PROSPECTING")});
    moveTo(3);
    QTRY_COMPARE(stageOf("Oferta 4"), QStringLiteral("NEGOTIATION"));
    QTRY_COMPARE(track(), (QStringList{QStringLiteral("PROSPECTING"), QStringLiteral("QUALIFICATION"), QStringLiteral("PROPOSAL"), QStringLiteral("NEGOTIATION")}));
    QVERIFY(trackRow("PROPOSAL")->accessibleName().contains(QStringLiteral("skipped")));
    QVERIFY(trackRow("PROSPECTING")->accessibleName().contains(QStringLiteral("under a day")));
    QVERIFY(trackRow("NEGOTIATION")->accessibleName().contains(QStringLiteral("Ana Test")));
    moveTo(1); // back
    QTRY_COMPARE(stageOf("Oferta 4"), QStringLiteral("QUALIFICATION"));
    QTRY_VERIFY(trackRow("QUALIFICATION") && trackRow("QUALIFICATION")->accessibleName().contains(QStringLiteral("moved back")));
    Q_EMIT page()->findChild<InspectorRow *>(QStringLiteral("stageRowQUALIFICATION"))->opened();
    QCOMPARE(page()->currentTab(), QByteArray("stages"));
    QTRY_COMPARE(page()->findChildren<InspectorRow *>(QStringLiteral("stayRow")).size(), 3);
    const InspectorRow *newest = page()->findChildren<InspectorRow *>(QStringLiteral("stayRow")).first();
    QVERIFY2(newest->accessibleName().startsWith(QStringLiteral("Qualification")), qPrintable(newest->accessibleName()));
}

void TestSalesPages::undoTakesAStayBack()
{
    open("Oferta 4");
    moveTo(1);
    QTRY_COMPARE(stageOf("Oferta 4"), QStringLiteral("QUALIFICATION"));
    QTRY_COMPARE(track().size(), 2);
    QTRY_VERIFY(m_desk->undo->canUndo());
    QCOMPARE(m_desk->undo->undoText(), QStringLiteral("Move “Oferta 4” to Qualification"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stageOf("Oferta 4"), QStringLiteral("PROSPECTING"));
    QTRY_COMPARE(track(), QStringList{QStringLiteral("PROSPECTING")}); // as if it had never been
    QTRY_VERIFY(m_desk->undo->canRedo()); // the page may hear of it before the undo is answered
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(stageOf("Oferta 4"), QStringLiteral("QUALIFICATION"));
    QTRY_COMPARE(track().size(), 2);
}

void TestSalesPages::longInItsStage()
{
    open("Veche");
    QVERIFY2(trackRow("PROPOSAL")->accessibleName().contains(QStringLiteral("40 day")), qPrintable(trackRow("PROPOSAL")->accessibleName()));
    QVERIFY(trackRow("PROPOSAL")->accessibleName().contains(QStringLiteral("over 14 day")));
    bool said = false;
    for (const Chip *chip : page()->findChildren<Chip *>())
        said = said || chip->text() == QStringLiteral("Long in this stage");
    QVERIFY(said);
    // On the board the card says it at the end of its date, unless it has been idle for as long: then that line says it.
    m_desk->window->showPage("pipeline");
    QTRY_COMPARE(m_desk->columnOf(QStringLiteral("Veche")), 2);
    const BoardListView &list = m_desk->board()->column(2)->list();
    const auto face = [&] { return list.cardDelegate().face(list.model()->index(list.rowOf(idOf("Veche")), 0)); };
    QCOMPARE(face().lines.first().trailing, QStringLiteral("40 d"));
    QVERIFY(!face().lines.first().trailingWarns);
    QCOMPARE(face().lines.at(1).text, QStringLiteral("40 days without activity"));
    m_db->exec(QStringLiteral("INSERT INTO crm.interactions (type, opportunity_id, customer_id, description, date_time) SELECT 'CALL', id, customer_company_id, 'Sunat', now() FROM crm.opportunities WHERE title = 'Veche'"));
    QTRY_VERIFY(face().lines.first().trailingWarns);
    QVERIFY(face().lines.at(1).text != QStringLiteral("40 days without activity"));
}

void TestSalesPages::movedFromThePage()
{
    open("Oferta 3"); // negotiation
    m_desk->window->action("opportunity.move")->trigger();
    auto *menu = page()->findChild<QMenu *>(QStringLiteral("moveToMenu"));
    QVERIFY(menu && menu->isVisible());
    QVERIFY(!menu->actions().at(3)->isEnabled()); // where it stands
    menu->actions().at(5)->trigger();             // lost: why?
    menu->close();
    QTRY_VERIFY(m_desk->find<QComboBox>("lostReasonCombo"));
    auto *reason = m_desk->find<QComboBox>("lostReasonCombo");
    QTRY_VERIFY(reason->count() > 1);
    QCOMPARE(stageOf("Oferta 3"), QStringLiteral("NEGOTIATION"));
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Down);
    QTest::mouseClick(m_desk->find<QPushButton>("confirmMoveButton"), Qt::LeftButton);
    QTRY_COMPARE(stageOf("Oferta 3"), QStringLiteral("CLOSED_LOST"));
    QTRY_VERIFY(track().contains(QStringLiteral("CLOSED_LOST")));
    open("Oferta 4"); // not from here
    m_desk->window->action("opportunity.move")->trigger();
    for (QMenu *each : page()->findChildren<QMenu *>(QStringLiteral("moveToMenu")))
        if (each->isVisible()) {
            QVERIFY(!each->actions().at(4)->isEnabled());
            QVERIFY(each->actions().at(4)->toolTip().contains(QStringLiteral("Negotiation")));
            each->close();
        }
}

void TestSalesPages::anotherDesksMoveArrives()
{
    open("Oferta 4");
    DeskWindow elena(*m_db, QStringLiteral("elena"), "pipeline");
    elena.drag(QStringLiteral("Oferta 4"), 1);
    QTRY_COMPARE(track().size(), 2);
    QTRY_VERIFY(trackRow("QUALIFICATION")->accessibleName().contains(QStringLiteral("Elena Test")));
}

void TestSalesPages::walksTheBoardAndGoesBack()
{
    m_desk->select(QStringLiteral("Oferta 4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(page() && page()->titleText() == QStringLiteral("Oferta 4"));
    for (const char *next : {"Oferta 8", "Oferta 1"}) {
        QTest::keyClick(m_desk->window.get(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(page()->titleText(), QString::fromUtf8(next));
    }
    QTest::keyClick(m_desk->window.get(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Oferta 8"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_2, Qt::AltModifier);
    QCOMPARE(page()->currentTab(), QByteArray("stages"));
    QTest::keyClick(page(), Qt::Key_Escape);
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("pipeline"));
}

void TestSalesPages::editedOnThePage()
{
    open("Oferta 4");
    m_desk->find<RecordFormView>("opportunityPageForm")->editField("source");
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, QStringLiteral("Recomandare"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(m_db->value(QStringLiteral("SELECT source FROM crm.opportunities WHERE title = 'Oferta 4'")), QStringLiteral("Recomandare"));
    const int tabs = page()->findChild<RecordTabBar *>()->count();
    QStringList titles;
    for (int i = 0; i < tabs; ++i)
        titles << page()->findChild<RecordTabBar *>()->tabText(i);
    QCOMPARE(titles, (QStringList{QStringLiteral("Overview"), QStringLiteral("Stage history"), QStringLiteral("Files"), QStringLiteral("History")}));
}

// One undoes one's own commands, a manager those of the team, from the history of the record.
void TestSalesPages::managersUndoInTheHistory()
{
    const auto menuTexts = [this] {
        auto *view = page()->findChild<QListView *>(QStringLiteral("historyView"));
        [&] { QTRY_VERIFY(view && view->isVisible() && view->model()->rowCount() > 0); }();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(view, &event);
        QStringList texts;
        if (auto *menu = page()->findChild<QMenu *>(QStringLiteral("historyMenu")))
            for (const QAction *action : menu->actions())
                texts << action->text();
        return texts;
    };
    open("Oferta 4");
    moveTo(1);
    QTRY_COMPARE(stageOf("Oferta 4"), QStringLiteral("QUALIFICATION"));
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("elena"), "pipeline");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    open("Oferta 4");
    QTest::keyClick(m_desk->window.get(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(page()->currentTab(), QByteArray("history"));
    QCOMPARE(menuTexts(), (QStringList{QStringLiteral("Undo this change"), QStringLiteral("Copy")}));
    page()->findChild<QMenu *>(QStringLiteral("historyMenu"))->actions().constFirst()->trigger();
    QTRY_COMPARE(stageOf("Oferta 4"), QStringLiteral("PROSPECTING"));
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    // What she did is no business of ana's.
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "pipeline");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    open("Oferta 4");
    QTest::keyClick(m_desk->window.get(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(menuTexts(), QStringList{QStringLiteral("Copy")});
}

void TestSalesPages::readersMayNotMove()
{
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("lisa"), "pipeline");
    open("Oferta 4");
    QVERIFY(!m_desk->window->action("opportunity.move"));
    QCOMPARE(track(), QStringList{QStringLiteral("PROSPECTING")});
}

void TestSalesPages::contractSaysWhatComes()
{
    Clock::setFixed(QDateTime(QDate(2990, 1, 27), QTime(9, 41)));
    m_desk->window->openRecord("contract", QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.contracts WHERE contract_number = 'C-1'"))));
    QTRY_VERIFY(page() && page()->isReady());
    QTRY_COMPARE(page()->titleText(), QStringLiteral("C-1"));
    QTRY_COMPARE(m_desk->find<QLabel>("contractNext")->text(), QStringLiteral("Renews in 64 days"));
    QStringList dates;
    for (const InspectorRow *row : m_desk->find<QWidget>("keyDatesPanel")->findChildren<InspectorRow *>())
        dates << row->accessibleName();
    QCOMPARE(dates.size(), 4);
    QVERIFY(dates.at(2).startsWith(QStringLiteral("Give notice by")));
    QTest::keyClick(page(), Qt::Key_Escape);
    QCOMPARE(m_desk->window->currentPage()->pageId(), QByteArray("contracts"));
}

void TestSalesPages::contractRenewedFromItsPage()
{
    m_desk->window->openRecord("contract", QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.contracts WHERE contract_number = 'C-1'"))));
    QTRY_VERIFY(page() && page()->isReady());
    QTest::keyClick(m_desk->window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("contractQuestion"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto end = [this] { return m_db->value(QStringLiteral("SELECT end_date FROM crm.contracts WHERE contract_number = 'C-1'")); };
    QTRY_COMPARE(end(), QStringLiteral("2991-03-31"));
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Renew contract C-1"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(end(), QStringLiteral("2990-03-31"));
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    TestSalesPages cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_sales_pages.moc"
