// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a decision is scored blind: by keys alone, kept as it is typed, one's own and nobody else's.
#include "models/decisions/cases/DecisionCase.h"
#include "models/records/DraftStore.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "tests/rules/DecisionOffice.h"
#include "views/components/MessageStrip.h"
#include "views/components/PlainTextEdit.h"
#include "views/decisions/scoring/ScoreGrid.h"
#include "views/decisions/scoring/ScoringStates.h"
#include "views/decisions/scoring/ScoringView.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace punte;

namespace {

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

} // namespace

class TestScoring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fortyCellsByKeysAlone();
    void keysOfOneCell();
    void theMouseDoesTheSame();
    void takenBackInTheForm();
    void commentsAreKeptWhileTyping();
    void killedBeforeTheAnswer();
    void theLineBreaksMeanwhile();
    void whatIsNotAskedFor();
    void outOfRange();
    void aMillionCharacters();
    void revealedMeanwhile();
    void twoPeopleSeeTheirOwn();
    void handedInOnce();
    void aLonelyCommentIsNamed();
    void stepsAside();
    void whoLeadsIsAskedAtTheDeadline();
    void nothingIsRevealedByItself();
    void askedLater();
    void anotherPassword();
    void fewerThanThree();
    void manyOptionsAndCriteria();
    void aTableForReaders();

private:
    /// As many options and criteria as wanted, scored by Ana, Mihai, Lisa and Elena.
    static QString form(DecisionOffice &office, int options, int criteria)
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
    static QString mine(DecisionOffice &office, const char *person, const QString &decision, const char *what)
    {
        return office.desk(person).value(QStringLiteral("SELECT %1 FROM decision.my_scores($1)").arg(QLatin1String(what)), {decision});
    }
};

void TestScoring::fortyCellsByKeysAlone()
{
    DecisionOffice office;
    const QString id = form(office, 5, 8);
    const ScoringDesk ana(office, "ana", id);
    QCOMPARE(ana.text("progressCountLabel"), QStringLiteral("0 of 40"));
    QElapsedTimer clock;
    clock.start();
    for (int cell = 0; cell < 40; ++cell) {
        ana.keys(cell % 7 == 6 ? "x" : QByteArray::number((cell * 3) % 10).constData());
        if (cell % 4 == 1 && cell % 7 != 6) {
            ana.keys("c");
            ana.keys(QByteArray::number(1 + cell % 5).constData());
        }
        if (cell < 39)
            ana.key(Qt::Key_Tab);
    }
    QCOMPARE(ana.text("progressCountLabel"), QStringLiteral("40 of 40"));
    ana.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(ana.desk.find<QWidget>("submitQuestion"));
    ana.key(Qt::Key_Return);
    QTRY_VERIFY(ana.desk.find<ScoringStates>("scoringState")->isVisible());
    qInfo("a form of 40 cells, by keys alone, handed in after %lld ms", static_cast<long long>(clock.elapsed()));
    QCOMPARE(mine(office, "ana", id, "count(score) || ' ' || count(*) FILTER (WHERE cannot_judge) || ' ' || sum(confidence)"), [] {
        int scores = 0;
        int confidence = 0;
        for (int cell = 0; cell < 40; ++cell) {
            scores += cell % 7 != 6;
            confidence += cell % 4 == 1 && cell % 7 != 6 ? 1 + cell % 5 : 5;
        }
        return QStringLiteral("%1 %2 %3").arg(scores).arg(40 - scores).arg(confidence);
    }());
    QVERIFY(ana.desk.window->drafts().drafts().isEmpty());
    QCOMPARE(office.db.value(QStringLiteral("SELECT complete FROM (SELECT count(*) AS complete FROM eval.ballots WHERE is_complete) x")), QStringLiteral("1"));
}

void TestScoring::keysOfOneCell()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    ana.keys("7");
    QCOMPARE(ana.cell(0, 0).score, 7);
    QCOMPARE(ana.grid()->current(), QPoint(0, 0)); // it stays
    ana.keys("0");
    QCOMPARE(ana.cell(0, 0).score, 10);
    ana.keys("c3");
    QCOMPARE(ana.cell(0, 0).confidence, 3);
    QCOMPARE(ana.cell(0, 0).score, 10);
    ana.keys("4"); // a score again
    QCOMPARE(ana.cell(0, 0).score, 4);
    ana.keys("cc"); // twice: one step less sure
    QCOMPARE(ana.cell(0, 0).confidence, 2);
    ana.key(Qt::Key_Escape);
    QCOMPARE(ana.desk.window->currentPage()->pageId(), QByteArray("decision"));
    ana.keys("x");
    QVERIFY(ana.cell(0, 0).cannotJudge);
    QCOMPARE(ana.cell(0, 0).score, 0);
    ana.keys("x");
    QVERIFY(!ana.cell(0, 0).isDone());
    ana.keys("9");
    ana.key(Qt::Key_Delete);
    QVERIFY(!ana.cell(0, 0).isDone());
    ana.keys("8");
    ana.key(Qt::Key_Backspace);
    QVERIFY(!ana.cell(0, 0).isDone());
    ana.key(Qt::Key_Right);
    ana.key(Qt::Key_Down);
    QCOMPARE(ana.grid()->current(), QPoint(1, 1));
    ana.key(Qt::Key_End);
    QCOMPARE(ana.grid()->current(), QPoint(2, 1));
    ana.key(Qt::Key_Home);
    QCOMPARE(ana.grid()->current(), QPoint(0, 1));
    ana.key(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(ana.grid()->current(), QPoint(2, 0));
    ana.key(Qt::Key_End, Qt::ControlModifier);
    ana.key(Qt::Key_Tab); // behind the last cell it leaves the form
    QVERIFY(!ana.grid()->hasFocus());
    ana.key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(ana.grid()->hasFocus());
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "count(score)"), QStringLiteral("0"));
}

void TestScoring::theMouseDoesTheSame()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    ScoreGrid *grid = ana.grid();
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->stepRect({1, 2}, 6).center());
    QCOMPARE(grid->current(), QPoint(1, 2));
    QCOMPARE(ana.cell(1, 2).score, 6);
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->confidenceRect({1, 2}, 2).center());
    QCOMPARE(ana.cell(1, 2).confidence, 2);
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "string_agg(score || ' ' || confidence, ',')"), QStringLiteral("6 2"));
}

void TestScoring::takenBackInTheForm()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const QString actions = office.db.value(QStringLiteral("SELECT count(*) FROM core.actions"));
    const ScoringDesk ana(office, "ana", id);
    ana.keys("7");
    ana.key(Qt::Key_Tab);
    ana.keys("3");
    ana.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!ana.cell(1, 0).isDone());
    ana.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!ana.cell(0, 0).isDone());
    QCOMPARE(ana.grid()->current(), QPoint(0, 0)); // where it was taken back
    ana.key(Qt::Key_Z, Qt::ControlModifier); // nothing left, and the framing stays as it is
    ana.key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(ana.cell(0, 0).score, 7);
    // From the buttons too, and not the last command of the ledger.
    ana.desk.find<QPushButton>("stepAsideButton")->setFocus();
    ana.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!ana.cell(0, 0).isDone());
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "count(score)"), QStringLiteral("0"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM core.actions")), actions);
}

void TestScoring::commentsAreKeptWhileTyping()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    ana.keys("5");
    ana.key(Qt::Key_Return);
    QVERIFY(ana.comment()->hasFocus());
    ana.keys("Se face repede");
    QTRY_COMPARE(mine(office, "ana", id, "max(anonymous_comment)"), QStringLiteral("Se face repede")); // without leaving it
    ana.key(Qt::Key_Tab);
    QVERIFY(ana.grid()->hasFocus());
    QCOMPARE(ana.grid()->current(), QPoint(1, 0));
    QVERIFY(ana.comment()->toPlainText().isEmpty()); // it belongs to the cell
    ana.key(Qt::Key_F2);
    ana.keys("a");
    ana.key(Qt::Key_Escape);
    QVERIFY(ana.grid()->hasFocus());
    QCOMPARE(ana.grid()->current(), QPoint(1, 0));
    QCOMPARE(ana.desk.window->currentPage()->pageId(), QByteArray("decision"));
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "count(anonymous_comment)"), QStringLiteral("2"));
    ana.key(Qt::Key_Z, Qt::ControlModifier); // a comment is one step
    ana.key(Qt::Key_Z, Qt::ControlModifier);
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "count(anonymous_comment)"), QStringLiteral("0"));
}

// The server holds the first cell back, so nothing is acknowledged: what was typed lies on the disk, and the next start brings it.
void TestScoring::killedBeforeTheAnswer()
{
    DecisionOffice office;
    const QString id = office.scoring();
    QTemporaryDir disk;
    QString settings;
    {
        const ScoringDesk ana(office, "ana", id);
        office.db.exec(QStringLiteral("BEGIN"));
        office.db.exec(QStringLiteral("SELECT 1 FROM eval.secrets FOR UPDATE"));
        ana.keys("7");
        ana.key(Qt::Key_Tab);
        ana.keys("9c2");
        ana.key(Qt::Key_Return);
        ana.keys("Pierdem timp");
        QElapsedTimer clock;
        clock.start();
        settings = ana.desk.copyOfDisk(QStringLiteral("Pierdem timp"), disk);
        qInfo("on the disk after %lld ms", static_cast<long long>(clock.elapsed()));
    }
    office.db.exec(QStringLiteral("ROLLBACK"));
    const ScoringDesk again(office, "ana", id, settings);
    QCOMPARE(again.cell(0, 0).score, 7);
    QCOMPARE(again.cell(1, 0).score, 9);
    again.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "string_agg(score || ' ' || confidence || coalesce(' ' || anonymous_comment, ''), ',' ORDER BY score)"),
        QStringLiteral("7 5,9 2 Pierdem timp"));
    QTRY_VERIFY(again.desk.window->drafts().drafts().isEmpty());
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM eval.scores")), QStringLiteral("2"));
}

void TestScoring::theLineBreaksMeanwhile()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    for (int cell = 0; cell < 9; ++cell) {
        if (cell % 3 == 1)
            office.db.exec(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE '%decide.ana' AND pid <> pg_backend_pid()"));
        ana.keys(QByteArray::number(cell + 1).constData());
        ana.key(Qt::Key_Tab);
    }
    QTRY_VERIFY_WITH_TIMEOUT(ana.view()->sheet().keeper().isIdle(), 20'000);
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) || ' ' || sum(score) FROM eval.scores")), QStringLiteral("9 45"));
    QVERIFY(ana.desk.window->drafts().drafts().isEmpty());
}

void TestScoring::whatIsNotAskedFor()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk dan(office, "dan", id);
    auto *state = dan.desk.find<ScoringStates>("scoringState");
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->title(), QStringLiteral("You are not asked to score this decision"));
    QVERIFY(!dan.grid()->isVisible());
}

void TestScoring::outOfRange()
{
    DecisionOffice office;
    const QString id = office.scoring();
    for (const char *score : {"0", "11"})
        QCOMPARE(verdict(office.cell("ana", id, 1, 1, QString::fromLatin1(score))), QStringLiteral("score_range"));
    for (const char *confidence : {"0", "6"})
        QCOMPARE(verdict(office.cell("ana", id, 1, 1, QStringLiteral("5"), QString::fromLatin1(confidence))), QStringLiteral("confidence_range"));
    QCOMPARE(verdict(office.cell("ana", id, 1, 1, QStringLiteral("5"), QStringLiteral("5"), QString(1'000'000, u'a'))), QStringLiteral("comment_too_long"));
    const ScoringDesk ana(office, "ana", id);
    for (const char *typed : {"7c6", "7c0"}) {
        ana.keys(typed);
        QCOMPARE(ana.cell(0, 0), (ScoreCell{.score = 7}));
        ana.key(Qt::Key_Escape); // the next digit is a score again
    }
    ana.key(Qt::Key_Tab);
    ana.keys("c"); // no score to be sure of
    QVERIFY(!ana.cell(1, 0).isDone());
    ana.keys("-+e");
    QVERIFY(!ana.cell(1, 0).isDone());
    QVERIFY(!ana.view()->sheet().setScore({0, 0}, 11));
    QVERIFY(!ana.view()->sheet().setScore({0, 0}, 0));
    QVERIFY(!ana.view()->sheet().setConfidence({0, 0}, 6));
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "string_agg(score || ' ' || confidence, ',')"), QStringLiteral("7 5"));
}

void TestScoring::aMillionCharacters()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    ana.keys("7");
    ana.key(Qt::Key_Return);
    QGuiApplication::clipboard()->setText(QStringLiteral("<b>x</b> ") + QString(1'000'000, QChar(u'ș')));
    ana.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(ana.comment()->toPlainText().size(), qsizetype(ScoreCell::longestComment));
    ana.key(Qt::Key_Escape);
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "max(char_length(anonymous_comment)) || left(max(anonymous_comment), 8)"), QStringLiteral("2000<b>x</b>"));
}

void TestScoring::revealedMeanwhile()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    ana.keys("5");
    ana.waitUntilKept();
    for (const char *person : {"mihai", "lisa", "elena"})
        office.score(person, id, 6);
    QVERIFY(office.move("elena", id, evaluating, 5).ok());
    QCOMPARE(verdict(office.cell("ana", id, 1, 1, QStringLiteral("5"))), QStringLiteral("scoring_closed"));
    if (ana.grid()->isVisible() && ana.grid()->hasFocus())
        ana.keys("6");
    QTRY_VERIFY(!ana.view() || !ana.view()->isVisible() || !ana.grid()->isVisible());
    QTRY_VERIFY(ana.desk.window->drafts().drafts().isEmpty());
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM eval.scores")), QStringLiteral("0"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM decision.revealed_scores")), QStringLiteral("27"));
}

void TestScoring::twoPeopleSeeTheirOwn()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    ana.keys("7");
    ana.key(Qt::Key_Return);
    ana.keys("numai al meu");
    ana.key(Qt::Key_Escape);
    ana.waitUntilKept();
    const ScoringDesk mihai(office, "mihai", id);
    QCOMPARE(mihai.text("progressCountLabel"), QStringLiteral("0 of 9"));
    for (int option = 0; option < 3; ++option)
        for (int criterion = 0; criterion < 3; ++criterion)
            QCOMPARE(mihai.cell(option, criterion), ScoreCell());
    mihai.keys("2");
    mihai.waitUntilKept();
    ana.view()->activate();
    QTRY_VERIFY(ana.view()->sheet().isLoaded());
    QCOMPARE(ana.cell(0, 0), (ScoreCell{.score = 7, .comment = QStringLiteral("numai al meu")}));
    QCOMPARE(ana.view()->sheet().done(), 1);
    QVERIFY(ana.text("blindTitleLabel").contains(QStringLiteral("0 of 4")));
}

void TestScoring::handedInOnce()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    auto *submit = ana.desk.find<QPushButton>("submitScoresButton");
    QVERIFY(!submit->isEnabled());
    ana.keys("5");
    ana.key(Qt::Key_End, Qt::ControlModifier);
    ana.key(Qt::Key_Return, Qt::ControlModifier); // leads to the first cell that is left
    QCOMPARE(ana.grid()->current(), QPoint(1, 0));
    QVERIFY(!ana.desk.find<QWidget>("submitQuestion"));
    for (int cell = 1; cell < 9; ++cell) {
        ana.keys("6");
        ana.key(Qt::Key_Tab);
    }
    QVERIFY(submit->isEnabled());
    QTest::mouseClick(submit, Qt::LeftButton);
    ana.confirm("submitQuestion");
    auto *state = ana.desk.find<ScoringStates>("scoringState");
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->title(), QStringLiteral("Your scores are handed in"));
    QCOMPARE(verdict(office.submit("ana", id)), QStringLiteral("already_submitted"));
    QCOMPARE(verdict(office.cell("ana", id, 1, 1, QStringLiteral("9"))), QStringLiteral("already_submitted"));
    QTRY_VERIFY(ana.text("blindTitleLabel").contains(QStringLiteral("1 of 4")));
}

void TestScoring::aLonelyCommentIsNamed()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    for (int cell = 0; cell < 9; ++cell) {
        ana.keys("6");
        ana.key(Qt::Key_Tab);
    }
    ana.grid()->setFocus();
    ana.grid()->setCurrent({0, 0});
    ana.key(Qt::Key_Return);
    ana.keys("nu este treaba mea");
    ana.key(Qt::Key_Escape);
    ana.keys("x");
    QVERIFY(!ana.desk.find<QPushButton>("submitScoresButton")->isEnabled());
    QVERIFY(ana.text("progressLeftLabel").contains(QStringLiteral("cannot judge")));
    ana.keys("4");
    QVERIFY(ana.desk.find<QPushButton>("submitScoresButton")->isEnabled());
}

void TestScoring::stepsAside()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk mihai(office, "mihai", id);
    mihai.keys("7");
    QTest::mouseClick(mihai.desk.find<QPushButton>("stepAsideButton"), Qt::LeftButton);
    mihai.confirm("asideQuestion");
    auto *state = mihai.desk.find<ScoringStates>("scoringState");
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->title(), QStringLiteral("You stepped aside"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM eval.scores")), QStringLiteral("0"));
    QCOMPARE(office.desk("ana").value(QStringLiteral("SELECT invited FROM decision.progress($1)"), {id}), QStringLiteral("3"));
    QVERIFY(mihai.desk.window->drafts().drafts().isEmpty());
}

void TestScoring::whoLeadsIsAskedAtTheDeadline()
{
    DecisionOffice office;
    const QString id = office.scoring();
    office.score("mihai", id, 6);
    office.db.exec(QStringLiteral("UPDATE decision.rounds SET deadline = now() - interval '1 hour', version = version + 1"));
    const ScoringDesk ana(office, "ana", id);
    auto *strip = ana.desk.find<QWidget>("roundStrip");
    QTRY_VERIFY(strip->isVisible());
    QVERIFY(ana.text("roundTextLabel").contains(QStringLiteral("1 of 4")));
    for (const char *name : {"extendButton", "askOthersButton", "closeRoundButton"})
        QVERIFY2(ana.desk.find<QPushButton>(name)->isVisible(), name);
    QVERIFY(!ana.desk.find<QPushButton>("revealButton")->isVisible());
    QVERIFY(ana.grid()->isVisible()); // scoring goes on meanwhile
    const ScoringDesk dan(office, "lisa", id);
    QVERIFY(dan.desk.find<QWidget>("roundStrip")); // a member of the team may lead as well
    QTest::mouseClick(ana.desk.find<QPushButton>("extendButton"), Qt::LeftButton);
    QTRY_VERIFY(ana.desk.find<QPushButton>("snoozeWeek"));
    QTest::mouseClick(ana.desk.find<QPushButton>("snoozeWeek"), Qt::LeftButton);
    QTRY_VERIFY(!strip->isVisible());
    QCOMPARE(office.db.value(QStringLiteral("SELECT deadline > now() + interval '5 days' FROM decision.rounds")), QStringLiteral("t"));
    office.db.exec(QStringLiteral("UPDATE decision.rounds SET deadline = now() - interval '1 hour', version = version + 1"));
    ana.view()->decision().load();
    QTRY_VERIFY(strip->isVisible());
    QTest::mouseClick(ana.desk.find<QPushButton>("closeRoundButton"), Qt::LeftButton);
    ana.confirm("closeRoundQuestion");
    QTRY_COMPARE(office.state(id), QStringLiteral("evaluating 5"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT state FROM decision.rounds")), QStringLiteral("closed"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM eval.scores")), QStringLiteral("0"));
}

void TestScoring::nothingIsRevealedByItself()
{
    DecisionOffice office;
    const QString id = office.scoring();
    for (const char *person : {"ana", "mihai", "lisa", "elena"})
        office.score(person, id, 6);
    office.db.exec(QStringLiteral("UPDATE decision.rounds SET deadline = now() - interval '1 hour', version = version + 1"));
    const ScoringDesk ana(office, "ana", id);
    QTRY_VERIFY(ana.desk.find<QWidget>("roundStrip")->isVisible());
    QCOMPARE(ana.text("roundTextLabel"), QStringLiteral("Everybody has finished. Nothing is revealed by itself."));
    QCOMPARE(office.state(id), QStringLiteral("evaluating 4"));
    QTest::mouseClick(ana.desk.find<QPushButton>("revealButton"), Qt::LeftButton);
    ana.confirm("revealQuestion");
    QTRY_COMPARE(office.state(id), QStringLiteral("evaluating 5"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT state FROM decision.rounds")), QStringLiteral("revealed"));
}

void TestScoring::askedLater()
{
    DecisionOffice office;
    const QString id = office.scoring();
    office.db.exec(QStringLiteral("UPDATE decision.rounds SET deadline = now() - interval '1 hour', version = version + 1"));
    const ScoringDesk ana(office, "ana", id);
    QTRY_VERIFY(ana.desk.find<QWidget>("roundStrip")->isVisible());
    QTest::mouseClick(ana.desk.find<QPushButton>("askOthersButton"), Qt::LeftButton);
    QTRY_VERIFY(ana.desk.find<QListWidget>("askList"));
    auto *list = ana.desk.find<QListWidget>("askList");
    QVERIFY(list->count() >= 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    ana.confirm("askQuestion");
    QTRY_COMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM decision.evaluators")), QStringLiteral("5"));
    QTRY_VERIFY(ana.text("blindTitleLabel").contains(QStringLiteral("0 of 5")));
}

void TestScoring::anotherPassword()
{
    DecisionOffice office;
    const QString id = office.scoring();
    QVERIFY(office.cell("ana", id, 1, 1, QStringLiteral("9"), QStringLiteral("5"), QStringLiteral("de dinainte")).ok());
    office.db.exec(QStringLiteral("UPDATE core.users SET password_changed_at = now(), version = version + 1 WHERE login LIKE '%decide.ana'"));
    const ScoringDesk ana(office, "ana", id);
    QTRY_VERIFY(ana.desk.find<QLabel>("hiddenScoresLabel")->isVisible());
    QCOMPARE(ana.text("progressCountLabel"), QStringLiteral("0 of 9"));
    ana.keys("3");
    ana.waitUntilKept();
    QVERIFY(!ana.desk.find<QLabel>("hiddenScoresLabel")->isVisible());
    QCOMPARE(mine(office, "ana", id, "string_agg(score::text, ',') || count(anonymous_comment)"), QStringLiteral("30"));
}

void TestScoring::fewerThanThree()
{
    DecisionOffice office;
    const QString id = office.framed();
    office.db.exec(QStringLiteral("UPDATE decision.evaluators SET deleted_at = now(), version = version + 1 WHERE user_id NOT IN ('%1', '%2')").arg(office.user("ana"), office.user("mihai")));
    QVERIFY(office.move("ana", id, evaluating, 4, QStringLiteral(R"({"small": true})")).ok());
    const ScoringDesk ana(office, "ana", id);
    QVERIFY(ana.text("blindTitleLabel").contains(QStringLiteral("Not anonymous")));
    QVERIFY(!ana.comment()->isEnabled());
    ana.keys("7");
    ana.key(Qt::Key_Return); // nothing to comment on
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "count(score)"), QStringLiteral("1"));
    const auto *strip = ana.desk.window->findChild<MessageStrip *>();
    QVERIFY(!strip || !strip->isVisible());
}

void TestScoring::manyOptionsAndCriteria()
{
    DecisionOffice office;
    const QString id = form(office, 8, 12);
    const ScoringDesk ana(office, "ana", id);
    const QRect view = ana.grid()->viewport()->rect();
    for (int cell = 0; cell < 95; ++cell) {
        ana.key(Qt::Key_Tab);
        QVERIFY2(view.contains(ana.grid()->rectOf(ana.grid()->current())), qPrintable(QString::number(cell)));
    }
    QCOMPARE(ana.grid()->current(), QPoint(7, 11));
    ana.keys("9");
    ana.key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(view.contains(ana.grid()->rectOf({0, 0})));
    ana.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "count(score)"), QStringLiteral("1"));
}

void TestScoring::aTableForReaders()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk ana(office, "ana", id);
    ana.keys("7c3");
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(ana.grid());
    QVERIFY(grid && grid->tableInterface());
    QAccessibleTableInterface *table = grid->tableInterface();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->columnCount(), 3);
    const QString name = table->cellAt(0, 0)->text(QAccessible::Name);
    QVERIFY2(name.startsWith(QStringLiteral("Criteriul 1; ")) && name.endsWith(QStringLiteral("score 7 of 10, confidence 3 of 5")), qPrintable(name));
    QVERIFY(table->cellAt(0, 0)->state().focused);
    QCOMPARE(table->cellAt(2, 1)->tableCellInterface()->rowHeaderCells().first()->text(QAccessible::Name), QStringLiteral("Criteriul 3"));
    QVERIFY(table->cellAt(2, 1)->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name).contains(QStringLiteral("Varianta")));
    QCOMPARE(grid->indexOfChild(table->cellAt(1, 1)), 2 * 4 + 2);
    QVERIFY(grid->focusChild() == table->cellAt(0, 0));
    QVERIFY(ana.grid()->viewport()->rect().translated(ana.grid()->viewport()->mapToGlobal(QPoint())).contains(table->cellAt(0, 0)->rect()));
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    TestScoring cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_scoring.moc"
