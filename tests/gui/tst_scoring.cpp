// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The form in which a decision is scored blind: by keys alone, kept as it is typed, one's own and nobody else's.
#include "models/records/DraftStore.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/ScoringBench.h"
#include "views/decisions/scoring/ScoringStates.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>

using namespace punte;

class TestScoring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fortyCellsByKeysAlone();
    void keysOfOneCell();
    void theMouseDoesTheSame();
    void takenBackInTheForm();
    void commentsAreKeptWhileTyping();
    void killedBeforeTheAnswer();
    void closedWhileTyping();
    void theLineBreaksMeanwhile();
    void outOfRange();
    void aMillionCharacters();
    void twoPeopleSeeTheirOwn();
    void aLonelyCommentIsNamed();
    void manyOptionsAndCriteria();
    void aTableForReaders();
};

void TestScoring::fortyCellsByKeysAlone()
{
    DecisionOffice office;
    const QString id = scoringForm(office, 5, 8);
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

// The window is closed on the heels of the last letter.
void TestScoring::closedWhileTyping()
{
    DecisionOffice office;
    const QString id = office.scoring();
    QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("punte.ini"));
    {
        const ScoringDesk ana(office, "ana", id, settings);
        ana.keys("8");
        ana.key(Qt::Key_Return);
        ana.keys("pe fuga");
    }
    const ScoringDesk again(office, "ana", id, settings);
    QCOMPARE(again.cell(0, 0).score, 8);
    QCOMPARE(again.comment()->toPlainText().isEmpty(), true); // another cell is the first that is open
    QCOMPARE(again.cell(0, 0).comment, QStringLiteral("pe fuga"));
    again.waitUntilKept();
    QCOMPARE(mine(office, "ana", id, "string_agg(score || ' ' || anonymous_comment, ',')"), QStringLiteral("8 pe fuga"));
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

void TestScoring::manyOptionsAndCriteria()
{
    DecisionOffice office;
    const QString id = scoringForm(office, 8, 12);
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
