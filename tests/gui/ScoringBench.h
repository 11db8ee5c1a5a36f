// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/DeskWindow.h"
#include "tests/rules/DecisionOffice.h"
#include "views/components/PlainTextEdit.h"
#include "views/decisions/scoring/ScoreGrid.h"
#include "views/decisions/scoring/ScoringView.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace punte {

/// One person in front of one decision.
struct ScoringDesk {
    ScoringDesk(DecisionOffice &office, const char *person, const QString &decision, const QString &settings = {})
        : desk(office.db, QStringLiteral("decide.") + QString::fromLatin1(person), "customers", settings)
    {
        desk.window->openRecord("decision", QUuid::fromString(decision));
        [&] {
            QTRY_COMPARE(desk.window->currentPage()->pageId(), QByteArray("decision"));
            QTRY_VERIFY(desk.window->currentPage()->isReady());
            QTRY_VERIFY(view() && view()->isVisible());
        }();
        if (grid()->isVisible())
            grid()->setFocus();
    }
    [[nodiscard]] ScoringView *view() const { return desk.find<ScoringView>("scoringView"); }
    [[nodiscard]] ScoreGrid *grid() const { return desk.find<ScoreGrid>("scoreGrid"); }
    [[nodiscard]] PlainTextEdit *comment() const { return desk.find<PlainTextEdit>("commentEdit"); }
    [[nodiscard]] ScoreCell cell(int option, int criterion) const { return view()->sheet().cell({option, criterion}); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers); }
    void keys(const char *text) const
    {
        for (; *text; ++text)
            QTest::keyClick(QApplication::focusWidget(), *text);
    }
    void waitUntilKept() const
    {
        QTRY_VERIFY(view()->sheet().keeper().isIdle());
    }
    void confirm(const char *question) const
    {
        QTRY_VERIFY(desk.find<QWidget>(question));
        QTest::mouseClick(desk.find<QWidget>(question)->findChild<QPushButton *>(QStringLiteral("confirmButton")), Qt::LeftButton);
    }
    [[nodiscard]] QString text(const char *label) const { return desk.find<QLabel>(label)->text(); }

    DeskWindow desk;
};

/// As many options and criteria as wanted, scored by Ana, Mihai, Lisa and Elena.
inline QString scoringForm(DecisionOffice &office, int options, int criteria)
{
    const QString id = office.decision();
    for (int i = 1; i <= criteria; ++i)
        (void)office.desk("ana").make(QStringLiteral("decision.decision_criteria"),
            {{QStringLiteral("decision_id"), id}, {QStringLiteral("name"), QStringLiteral("Criteriul %1").arg(i)}, {QStringLiteral("weight"), QStringLiteral("1.%1").arg(i % 10)},
                {QStringLiteral("sort_no"), QString::number(i)}});
    for (int i = 1; i <= options; ++i)
        (void)office.desk("ana").make(QStringLiteral("decision.response_options"),
            {{QStringLiteral("decision_id"), id}, {QStringLiteral("title"), QStringLiteral("Varianta %1").arg(i)}, {QStringLiteral("description"), QStringLiteral("x")},
                {QStringLiteral("financial_cost"), QString::number(100 * i)}, {QStringLiteral("sort_no"), QString::number(i)}});
    for (const char *person : {"ana", "mihai", "lisa", "elena"})
        (void)office.desk("ana").make(QStringLiteral("decision.evaluators"), {{QStringLiteral("decision_id"), id}, {QStringLiteral("member_id"), office.member(person)}});
    for (const int phase : {2, 3})
        (void)office.move("ana", id, QStringLiteral("team_input"), phase);
    const Outcome started = office.move("ana", id, evaluating, 4);
    if (!started.ok())
        qFatal("%s", qPrintable(started.rule));
    return id;
}
inline QString mine(DecisionOffice &office, const char *person, const QString &decision, const char *what)
{
    return office.desk(person).value(QStringLiteral("SELECT %1 FROM decision.my_scores($1)").arg(QLatin1String(what)), {decision});
}

} // namespace punte
