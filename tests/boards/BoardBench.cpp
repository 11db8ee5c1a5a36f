// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/boards/BoardBench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace punte {

static constexpr auto opportunities = "crm.opportunities";
static constexpr auto opportunityMoves = "stage, position, expected_close_date, closed_at, lost_reason, amount";
static constexpr auto opportunityElsewhere = "UPDATE crm.opportunities SET amount = 1000.01, version = version + 1 WHERE title = 'Alfa 2';"
                                             "UPDATE crm.opportunities SET stage = 'PROPOSAL', expected_close_date = '2026-03-05', version = version + 1 WHERE title = 'Alfa 3'";

const QList<BoardCase> &boardCases()
{
    static const QList<BoardCase> cases{
        {"pipeline", "pipeline", "segment0", "boardView", opportunities, "o.stage", opportunityMoves, opportunityElsewhere, "opportunityMenu", "moveToMenu",
            "opportunityInspector", "opportunity", "stageMovePopup", "confirmMoveButton", 0, 1, 4, 5, false, true},
        {"forecast", "pipeline", "segment2", "forecastBoard", opportunities, "o.expected_close_date::text", opportunityMoves, opportunityElsewhere, "opportunityMenu",
            "moveToMonthMenu", "opportunityInspector", "opportunity", nullptr, nullptr, 1, 2, 0, -1, false, true},
        {"decisions", "decisions", "segment1", "boardView", "decision.customer_decisions", "o.status", "status, current_phase, financial_impact, cancel_reason",
            "UPDATE decision.customer_decisions SET financial_impact = 1000.01, version = version + 1 WHERE title = 'Alfa 2';"
            "UPDATE decision.customer_decisions SET status = 'evaluating', current_phase = 4, version = version + 1 WHERE title = 'Alfa 3'",
            "decisionMenu", "moveToMenu", "decisionInspector", "decision", "callOffPopup", "confirmCallOff", 0, 1, 3, 4, true, false}};
    return cases;
}

// One set of cards for the boards of opportunities: prospecting and closing in January, qualification and closing in February. The same for
// decisions: described, and being framed.
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
        " FROM generate_series(1, %1) n, crm.customer_companies c;"
        "INSERT INTO decision.customer_decisions (title, customer_name, description, decision_type, financial_impact, currency, urgency_level, status, current_phase, team_id, created_by)"
        " SELECT x.title, 'Agro SRL', 'x', 'refund_request', x.amount, x.currency, x.urgency, x.status, x.phase, m.team_id, m.id FROM core.team_members m JOIN core.users u ON u.id = m.user_id,"
        " (VALUES ('Alfa 1', 1000.00, 'RON', 5, 'created', 1), ('Alfa 2', 500.50, 'RON', 4, 'created', 1), ('Alfa 3', 200.00, 'EUR', 3, 'created', 1),"
        "         ('Beta 1', 40.00, 'RON', 3, 'team_input', 2)) x (title, amount, currency, urgency, status, phase) WHERE u.login = '%2';"
        "INSERT INTO decision.customer_decisions (title, customer_name, description, decision_type, financial_impact, urgency_level, status, current_phase, team_id, created_by)"
        " SELECT 'Rând ' || lpad(n::text, 3, '0'), 'Agro SRL', 'x', 'refund_request', 1.10, 2, 'team_input', 2, m.team_id, m.id"
        " FROM generate_series(1, %1) n, core.team_members m JOIN core.users u ON u.id = m.user_id WHERE u.login = '%2'")
                .arg(BoardBench::many).arg(db.names().login(QStringLiteral("ana"))));
    return db;
}

BoardBench::BoardBench(const BoardCase &each)
    : which(each)
    , window(seedBoards(db), QStringLiteral("ana"), which.page)
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
    return QUuid::fromString(db.value(QStringLiteral("SELECT id FROM %1 WHERE title = $1").arg(QLatin1String(which.table)), {title}));
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
    return db.value(QStringLiteral("SELECT %1 FROM %2 o WHERE o.title = $1").arg(QLatin1String(which.state), QLatin1String(which.table)), {title});
}

QString BoardBench::checksum() const
{
    return db.value(QStringLiteral("SELECT md5(string_agg(concat_ws('|', id, deleted_at, %1), ',' ORDER BY id)) FROM %2")
                        .arg(QLatin1String(which.all), QLatin1String(which.table)));
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
