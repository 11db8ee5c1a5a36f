// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline by month of closing: exact heads, a card moved to another month keeps its day where it can, and comes back.
#include "models/core/Clock.h"
#include "models/core/DayWatch.h"
#include "models/records/BoardModel.h"
#include "models/records/PagedTableModel.h"
#include "models/sales/ForecastBoard.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/board/BoardColumn.h"
#include "views/components/board/BoardView.h"
#include "views/components/board/ColumnHead.h"
#include "views/components/list/ListDesk.h"
#include "views/sales/ForecastView.h"

#include <QAbstractButton>
#include <QApplication>

using namespace punte;

class TestForecast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup()
    {
        m_desk.reset();
        m_db.reset();
    }
    void keepsTheDayWhereItCan();
    void headsAreExactAndWeighted();
    void movedByKeysAndBack();
    void notIntoThePast();
    void aHeadOpensItsRows();
    void monthsRollAtMidnight();

private:
    [[nodiscard]] ForecastView &forecast() const { return *m_desk->find<ForecastView>("forecastView"); }
    [[nodiscard]] BoardModel &board() const { return forecast().model(); }
    [[nodiscard]] QUuid idOf(const char *title) const { return QUuid::fromString(m_db->value(QStringLiteral("SELECT id FROM crm.opportunities WHERE title = $1"), {QString::fromUtf8(title)})); }
    [[nodiscard]] QString dayOf(const char *title) const { return m_db->value(QStringLiteral("SELECT expected_close_date FROM crm.opportunities WHERE title = $1"), {QString::fromUtf8(title)}); }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestForecast::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    m_db->exec(QStringLiteral("DELETE FROM crm.tasks; DELETE FROM crm.opportunity_services; DELETE FROM crm.opportunities;"
                              "INSERT INTO crm.opportunities (title, amount, currency, stage, probability, expected_close_date, owner_id, team_id)"
                              " SELECT x.title, x.amount, 'RON', x.stage, x.probability, x.day::date, (SELECT id FROM core.users WHERE login LIKE '%ana'), (SELECT id FROM core.teams LIMIT 1)"
                              " FROM (VALUES ('Sfârșit de lună', 1000.00, 'NEGOTIATION', NULL::int, '2026-01-31'), ('Cu șansă proprie', 500.50, 'PROPOSAL', 20, '2026-01-15'),"
                              " ('Fără dată', 70.00, 'PROSPECTING', NULL, NULL), ('Veche', 10.00, 'QUALIFICATION', NULL, '2025-12-05'), ('Departe', 5.00, 'PROPOSAL', NULL, '2027-03-03'))"
                              " x (title, amount, stage, probability, day)"));
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("ana"), "pipeline");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTest::mouseClick(m_desk->window->currentPage()->topBarWidget()->findChild<QAbstractButton *>(QStringLiteral("segment2")), Qt::LeftButton);
    QTRY_VERIFY(forecast().isReady());
}

void TestForecast::keepsTheDayWhereItCan()
{
    const QDate today(2026, 1, 27);
    QCOMPARE(forecastDate(QDate(2026, 1, 31), "2026-02-01", today), QDate(2026, 2, 28));
    QCOMPARE(forecastDate(QDate(2028, 1, 31), "2028-02-01", today), QDate(2028, 2, 29));
    QCOMPARE(forecastDate(QDate(2026, 1, 15), "2026-04-01", today), QDate(2026, 4, 15));
    QCOMPARE(forecastDate(QDate(), "2026-04-01", today), QDate(2026, 4, 30));
    QCOMPARE(forecastDate(QDate(2026, 1, 15), "later", today), QDate(2026, 6, 15));
    QVERIFY(!forecastDate(QDate(2026, 1, 15), "none", today).isValid());
}

void TestForecast::headsAreExactAndWeighted()
{
    const auto head = [this](const char *code) { return board().head(board().columnOf(code)); };
    QCOMPARE(head("late").count, 1);
    QCOMPARE(head("none").count, 1);
    QCOMPARE(head("later").count, 1);
    QCOMPARE(head("2026-01-01").count, 2);
    QCOMPARE(head("2026-01-01").sums.first().total(), QStringLiteral("1500.50"));
    // Negotiation weighs 80 by default, the other its own 20: 800.00 + 100.10.
    QCOMPARE(head("2026-01-01").sums.first().weightedTotal(), QStringLiteral("900.10"));
}

void TestForecast::movedByKeysAndBack()
{
    BoardView &view = forecast().view();
    view.selectCard(idOf("Sfârșit de lună"));
    view.focusCards();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(dayOf("Sfârșit de lună"), QStringLiteral("2026-02-28"));
    QTRY_COMPARE(board().head(board().columnOf("2026-02-01")).count, 1);
    QTRY_COMPARE(m_desk->undo->undoText(), QStringLiteral("Change Close date of “Sfârșit de lună”"));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(dayOf("Sfârșit de lună"), QStringLiteral("2026-01-31"));
    QTRY_COMPARE(board().card(idOf("Sfârșit de lună"))->column, board().columnOf("2026-01-01"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT stage FROM crm.opportunities WHERE title = 'Sfârșit de lună'")), QStringLiteral("NEGOTIATION"));
}

void TestForecast::notIntoThePast()
{
    BoardView &view = forecast().view();
    view.selectCard(idOf("Cu șansă proprie"));
    view.focusCards();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_desk->database.openSaves(), 0); // nothing was sent
    QCOMPARE(dayOf("Cu șansă proprie"), QStringLiteral("2026-01-15"));
    QCOMPARE(board().card(idOf("Cu șansă proprie"))->column, board().columnOf("2026-01-01"));
}

void TestForecast::aHeadOpensItsRows()
{
    Q_EMIT forecast().view().headActivated(board().columnOf("2026-01-01"));
    auto *desk = m_desk->window->currentPage()->findChild<ListDesk *>();
    QTRY_COMPARE(desk->model().rowCount(), 2);
}

void TestForecast::monthsRollAtMidnight()
{
    QCOMPARE(board().columnInfo(1).code, QByteArray("2026-01-01"));
    Clock::setFixed(QDateTime(QDate(2026, 2, 1), QTime(0, 1)));
    DayWatch::instance().check();
    QTRY_COMPARE(board().columnInfo(1).code, QByteArray("2026-02-01"));
    QTRY_COMPARE(board().head(0).count, 3); // what January did not close is late now
    QTRY_COMPARE(board().card(idOf("Sfârșit de lună"))->column, 0);
    QTRY_COMPARE(forecast().view().column(1)->head().face().name, QStringLiteral("February"));
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    DayWatch::instance().check();
    QTRY_COMPARE(board().head(board().columnOf("2026-01-01")).count, 2);
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    TestForecast cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_forecast.moc"
