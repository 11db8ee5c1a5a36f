// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the form: who may fill it in, who leads the round, what is not blind.
#include "models/decisions/cases/DecisionCase.h"
#include "models/records/ActionText.h"
#include "models/records/DraftStore.h"
#include "models/records/UndoStack.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/ScoringBench.h"
#include "views/components/MessageStrip.h"
#include "views/decisions/scoring/ScoringStates.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace punte;

class TestRound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotAskedFor();
    void revealedMeanwhile();
    void handedInOnce();
    void stepsAside();
    void whoLeadsIsAskedAtTheDeadline();
    void nothingIsRevealedByItself();
    void theKeyOfTheNextStepReveals();
    void askedLater();
    void replacedByAskingOthers();
    void whoIsTakenOutIsRefusedAlike();
    void anotherPassword();
    void fewerThanThree();
    void aWorkspaceOfOnesOwnIsNotBlind();
};

void TestRound::whatIsNotAskedFor()
{
    DecisionOffice office;
    const QString id = office.scoring();
    const ScoringDesk dan(office, "dan", id);
    auto *state = dan.desk.find<ScoringStates>("scoringState");
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->title(), QStringLiteral("You are not asked to score this decision"));
    QVERIFY(!dan.grid()->isVisible());
}

void TestRound::revealedMeanwhile()
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

void TestRound::handedInOnce()
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
    const QSignalSpy hints(ana.desk.window->currentPage(), &Page::keyHintsChanged);
    QTest::mouseClick(submit, Qt::LeftButton);
    ana.confirm("submitQuestion");
    auto *state = ana.desk.find<ScoringStates>("scoringState");
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->title(), QStringLiteral("Your scores are handed in"));
    QVERIFY(!hints.isEmpty()); // the keys of the form are not said any more
    QVERIFY(ana.view()->keyHints().isEmpty());
    QCOMPARE(verdict(office.submit("ana", id)), QStringLiteral("already_submitted"));
    QCOMPARE(verdict(office.cell("ana", id, 1, 1, QStringLiteral("9"))), QStringLiteral("already_submitted"));
    QTRY_VERIFY(ana.text("blindTitleLabel").contains(QStringLiteral("1 of 4")));
}

void TestRound::stepsAside()
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

void TestRound::whoLeadsIsAskedAtTheDeadline()
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

void TestRound::nothingIsRevealedByItself()
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

void TestRound::theKeyOfTheNextStepReveals()
{
    DecisionOffice office;
    const QString id = office.scoring();
    for (const char *person : {"ana", "mihai", "lisa", "elena"})
        office.score(person, id, 6);
    const ScoringDesk ana(office, "ana", id);
    QTRY_VERIFY(ana.desk.find<QWidget>("roundStrip")->isVisible());
    ana.view()->focusFirst();
    QCOMPARE(ana.view()->keyHints().size(), 1);
    ana.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(ana.desk.find<QWidget>("revealQuestion"));
    QCOMPARE(office.state(id), QStringLiteral("evaluating 4"));
    ana.key(Qt::Key_Return);
    QTRY_COMPARE(office.state(id), QStringLiteral("evaluating 5"));
    // What cannot be taken back is not offered; asked for all the same it is refused once, and does not bar what was done before it.
    UndoStack &stack = *ana.desk.undo;
    // The start of scoring, as final, may be the first until the reveal is told.
    QTRY_VERIFY(!stack.undoSteps().isEmpty() && stack.undoSteps().constFirst().args.value(QStringLiteral("to")).toString() == QLatin1String("5"));
    QVERIFY(ActionText::isFinal(stack.undoSteps().constFirst().code, stack.undoSteps().constFirst().args));
    QTRY_VERIFY(!ana.desk.find<QWidget>("statusUndoButton")->isVisible());
    const QUuid reveal = stack.undoSteps().constFirst().action;
    const QSignalSpy failed(&stack, &UndoStack::failed);
    ana.desk.undo->undo();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(stack.undoSteps().isEmpty() || stack.undoSteps().constFirst().action != reveal);
}

void TestRound::askedLater()
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

// Too few at the deadline: replacing says in plain words that it asks others, and why nobody is taken out.
void TestRound::replacedByAskingOthers()
{
    DecisionOffice office;
    const QString id = office.scoring();
    office.score("mihai", id, 6);
    (void)office.desk("lisa").query(QStringLiteral("SELECT decision.step_aside($1)"), {id});
    office.db.exec(QStringLiteral("UPDATE decision.rounds SET deadline = now() - interval '1 hour', version = version + 1"));
    const ScoringDesk ana(office, "ana", id);
    QTRY_VERIFY(ana.desk.find<QWidget>("roundStrip")->isVisible());
    QVERIFY(ana.text("roundTextLabel").contains(QStringLiteral("1 of 3")));
    QCOMPARE(ana.desk.find<QPushButton>("askOthersButton")->text(), QStringLiteral("Replace…"));
    ana.desk.find<QPushButton>("askOthersButton")->setFocus();
    ana.key(Qt::Key_Space);
    QTRY_VERIFY(ana.desk.find<QListWidget>("askList"));
    QStringList said;
    for (const QLabel *each : ana.desk.find<QWidget>("askQuestion")->findChildren<QLabel *>())
        said << each->text();
    QVERIFY2(said.contains(QStringLiteral("Replace those who do not answer")), qPrintable(said.join(u'\n')));
    QVERIFY2(said.join(u' ').contains(QStringLiteral("Nobody is taken out")), qPrintable(said.join(u'\n')));
    auto *list = ana.desk.find<QListWidget>("askList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    ana.confirm("askQuestion");
    QTRY_VERIFY(ana.text("blindTitleLabel").contains(QStringLiteral("1 of 4")));
    QCOMPARE(office.state(id), QStringLiteral("evaluating 4"));
}

// Whose scores are in, who has begun and who has not: the refusal is the same for all, so that it tells nothing.
void TestRound::whoIsTakenOutIsRefusedAlike()
{
    DecisionOffice office;
    const QString id = office.scoring();
    office.score("mihai", id, 6);
    QVERIFY(office.cell("ana", id, 1, 1, QStringLiteral("5")).ok());
    (void)office.desk("elena").query(QStringLiteral("SELECT decision.step_aside($1)"), {id});
    QStringList verdicts;
    for (const char *person : {"mihai", "ana", "lisa", "elena"}) {
        const QString evaluator = office.db.value(QStringLiteral("SELECT id FROM decision.evaluators WHERE user_id = $1"), {office.user(person)});
        verdicts << verdict(office.desk("ana").remove(QStringLiteral("decision.evaluators"), evaluator));
    }
    QCOMPARE(verdicts, QStringList(4, QStringLiteral("decision_frozen")));
}

void TestRound::anotherPassword()
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

void TestRound::fewerThanThree()
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

void TestRound::aWorkspaceOfOnesOwnIsNotBlind()
{
    DecisionOffice office;
    const QString id = office.framed();
    office.db.exec(QStringLiteral("UPDATE core.tenants SET kind = 'local'"));
    office.db.exec(QStringLiteral("UPDATE decision.evaluators SET deleted_at = now(), version = version + 1 WHERE user_id <> '%1'").arg(office.user("ana")));
    QVERIFY(office.move("ana", id, evaluating, 4, QStringLiteral(R"({"small": true})")).ok());
    const ScoringDesk ana(office, "ana", id);
    QCOMPARE(ana.text("blindTitleLabel"), QStringLiteral("Not blind"));
    QVERIFY(!ana.text("blindTextLabel").contains(QStringLiteral("without names")));
    for (int cell = 0; cell < 9; ++cell) {
        ana.keys("6");
        ana.key(Qt::Key_Tab);
    }
    QTest::mouseClick(ana.desk.find<QPushButton>("submitScoresButton"), Qt::LeftButton);
    ana.confirm("submitQuestion");
    QTRY_VERIFY(ana.desk.find<ScoringStates>("scoringState")->isVisible());
    QTRY_VERIFY(ana.desk.find<QPushButton>("revealButton")->isVisible()); // one person: it can go on at once
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    TestRound cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_scoring_round.moc"
