// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boards/BoardBench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace punte {

const QList<BoardCase> &boardCases()
{
    static const QList<BoardCase> cases{
        {"pipeline", "segment0", "boardView", "o.stage", "moveToMenu", 0, 1, 4, 5},
        {"forecast", "segment2", "forecastBoard", "o.expected_close_date::text", "moveToMonthMenu", 1, 2, 0, -1}};
    return cases;
}

// One set of cards for all boards: prospecting and closing in January, qualification and closing in February.
static TestDatabase &seedBoards(TestDatabase &db)
{
    seedOffice(db);
    db.exec(QStringLiteral(
        "DELETE FROM crm.tasks; DELETE FROM crm.opportunity_services; DELETE FROM crm.opportunities;"
        "INSERT INTO crm.opportunities (title, customer_company_id, amount, currency, stage, position, expected_close_date, owner_id, team_id)"
        " SELECT x.title, c.id, x.amount, x.currency, x.stage, x.place, x.day::date, c.owner_id, c.team_id FROM crm.customer_companies c,"
        " (VALUES ('Alfa 1', 1000.00, 'RON', 'PROSPECTING', 'a1i', '2026-01-28'), ('Alfa 2', 500.50, 'RON', 'PROSPECTING', 'a2i', '2026-01-29'),"
        "         ('Alfa 3', 200.00, 'EUR', 'PROSPECTING', 'a3i', '2026-01-30'), ('Beta 1', 40.00, 'RON', 'QUALIFICATION', 'a1i', '2026-02-01')) x (title, amount, currency, stage, place, day);"
        "INSERT INTO crm.opportunities (title, customer_company_id, amount, currency, stage, position, expected_close_date, owner_id, team_id)"
        " SELECT 'Rând ' || lpad(n::text, 3, '0'), c.id, 1.10, 'RON', 'QUALIFICATION', 'b' || lpad(n::text, 3, '0') || 'i', '2026-02-02', c.owner_id, c.team_id"
        " FROM generate_series(1, %1) n, crm.customer_companies c;").arg(BoardBench::many));
    return db;
}

BoardBench::BoardBench(const BoardCase &each)
    : which(each)
    , window(seedBoards(db), QStringLiteral("ana"), "pipeline")
{
    [this] {
        QVERIFY(QTest::qWaitForWindowActive(window.window.get()));
        QTest::mouseClick(window.window->currentPage()->topBarWidget()->findChild<QAbstractButton *>(QLatin1String(which.segment)), Qt::LeftButton);
        QTRY_VERIFY(window.window->currentPage()->isReady());
        QTRY_COMPARE(head(which.to).count, QString::number(many + 1));
        QTRY_COMPARE(list(which.to).model()->rowCount(), many + 1); // the rest of the cards has come, too
    }();
}

QUuid BoardBench::idOf(const QString &title) const
{
    return QUuid::fromString(db.value(QStringLiteral("SELECT id FROM crm.opportunities WHERE title = $1"), {title}));
}

int BoardBench::columnOf(const QString &title) const
{
    const QUuid id = idOf(title);
    for (int i = 0; view().column(i); ++i)
        if (list(i).rowOf(id) >= 0)
            return i;
    return -1;
}

QString BoardBench::stateOf(const QString &title) const
{
    return db.value(QStringLiteral("SELECT %1 FROM crm.opportunities o WHERE o.title = $1").arg(QLatin1String(which.state)), {title});
}

QString BoardBench::checksum() const
{
    return db.value(QStringLiteral("SELECT md5(string_agg(concat_ws('|', id, stage, position, expected_close_date, closed_at, lost_reason, amount, deleted_at), ',' ORDER BY id))"
                                   " FROM crm.opportunities"));
}

QRect BoardBench::cardRect(const QString &title) const
{
    const BoardListView &cards = list(columnOf(title));
    return cards.visualRect(cards.model()->index(cards.rowOf(idOf(title)), 0));
}

// On the title: further down lies what can be ticked.
void BoardBench::click(const QString &title, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(list(columnOf(title)).viewport(), Qt::LeftButton, modifiers, cardRect(title).topLeft() + QPoint(30, 14));
}

QPoint BoardBench::middleOf(int index, const QWidget &from) const
{
    const BoardListView &target = list(index);
    return from.mapFromGlobal(target.viewport()->mapToGlobal(QPoint(target.viewport()->width() / 2, 60)));
}

void BoardBench::dragOver(const QString &title, int index) const
{
    m_dragged = title;
    QWidget *source = list(columnOf(title)).viewport();
    const QPoint from = cardRect(title).topLeft() + QPoint(30, 14);
    const QPoint to = middleOf(index, *source);
    QTest::mousePress(source, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step) {
        const QPointF at = QPointF(from) + QPointF(to - from) * step / 8.0;
        QMouseEvent move(QEvent::MouseMove, at, source->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(source, &move);
    }
}

void BoardBench::drop(int index) const
{
    QWidget *source = list(columnOf(m_dragged)).viewport();
    QTest::mouseRelease(source, Qt::LeftButton, {}, middleOf(index, *source));
}

void BoardBench::undo() const
{
    QTRY_COMPARE(window.database.openSaves(), 0); // what was done is on the stack
    QTRY_VERIFY(window.undo->canUndo());
    window.window->activateWindow(); // a menu that was open may have had it
    QTRY_VERIFY(window.window->isActiveWindow());
    const qsizetype before = window.undo->undoSteps().size();
    QTest::keyClick(window.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(window.undo->undoSteps().size(), before - 1);
}

} // namespace punte
