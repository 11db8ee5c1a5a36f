// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RevealBench.h"

#include "models/core/Clock.h"
#include "models/decisions/cases/DecisionCase.h"
#include "tests/features/StoryProgram.h"
#include "views/components/charts/Chart.h"
#include "views/components/charts/ChartCanvas.h"
#include "views/decisions/cases/DecisionPage.h"
#include "views/decisions/reveal/ChoiceList.h"
#include "views/decisions/reveal/EmphasisLabel.h"
#include "views/decisions/reveal/WeightTrack.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTest>

using namespace punte;

/// Revealed and decided by clicks and keys.
class TestReveal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init() { m_bench = std::make_unique<RevealBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsTheNumbersOfThePicture();
    void theFirstIsSignedOffAndDecided();
    void notTheFirstAsksAReason();
    void beyondTheLimitIsHandedUp();
    void aSecondRound();
    void otherWeightsAreNotStored();
    void aStepPaintsAllThatChanged();
    void theLineInTheChartIsDragged();
    void everyOptionHasItsCurve();
    void theResponseIsKeptAsVersions();
    void whatIsTypedSurvivesAKill();
    void commentsWithoutNames();
    void tablesAreCopied();
    void bothTrustSettings();
    void allOptionsEqual();
    void allCellsEmpty();
    void oneEvaluator();
    void aRoundWithoutAResult();
    void whoOnlyReadsDecidesNothing();
    void aColleagueDecidesMeanwhile();
    void bothLanguages();

private:
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers); }
    [[nodiscard]] QString textOf(const char *name) const { return m_bench->find<EmphasisLabel *>(name)->text(); }
    [[nodiscard]] QPushButton *decideButton() const { return m_bench->find<QPushButton *>("decideButton"); }
    [[nodiscard]] QStringList rankedValues() const;

    std::unique_ptr<RevealBench> m_bench;
};

QStringList TestReveal::rankedValues() const
{
    const ChartData &chart = m_bench->find<Chart *>("rankingChart")->data();
    QStringList values;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        values << chart.leads[i].letter + QLatin1Char(' ') + chart.textOfValue(chart.series.first().points[i].value.value_or(0));
    return values;
}

void TestReveal::showsTheNumbersOfThePicture()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    QCOMPARE(rankedValues(), QStringList({QStringLiteral("B 7.21"), QStringLiteral("A 6.57"), QStringLiteral("D 6.35"), QStringLiteral("C 6.17")}));
    const ChartData &ranking = m_bench->find<Chart *>("rankingChart")->data();
    QCOMPARE(ranking.textOfInterval(ranking.series.first().points.first()), QStringLiteral("6.6 \u2013 7.8"));
    QCOMPARE(m_bench->find<QLabel *>("agreementWord")->text(), QStringLiteral("Mostly agreed"));
    QCOMPARE(textOf("agreementText"), QStringLiteral("Views differ most on D, Speed: 3\u20139. Leaving out any one voice keeps B first."));
    QVERIFY2(textOf("plausibleLabel").startsWith(QLatin1String("B is first in ")), qPrintable(textOf("plausibleLabel")));
    QCOMPARE(textOf("flipSentence"), QStringLiteral("B stays first unless Cost to us counts more than 3.4 (33% of all), now 1.5 (18%)."));
    QVERIFY(m_bench->find<QPushButton *>("commentsButton")->text().startsWith(QLatin1String("3 comment")));
    QCOMPARE(decideButton()->text(), QStringLiteral("Decide B"));
    const ChartData &parts = m_bench->find<Chart *>("contributionChart")->data();
    QCOMPARE(parts.textOfPart(*parts.series[0].points[0].value), QStringLiteral("3.0"));
    QCOMPARE(parts.textOfValue(*parts.sumOf(0)), QStringLiteral("7.21"));
    const auto *table = m_bench->find<QTableView *>("cellTable");
    QCOMPARE(table->model()->index(2, 3).data().toString(), QStringLiteral("5.8 (3\u20139)"));
    QVERIFY(m_bench->texts("cautionLine").isEmpty());
}

void TestReveal::theFirstIsSignedOffAndDecided()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    QVERIFY(!decideButton()->isEnabled());
    QVERIFY(m_bench->texts("rightLine").join(QLatin1Char('\n')).contains(QLatin1String("No: Legal sign-off, missing, needed, because B changes the contract")));
    m_bench->click("askSignOffButton");
    QTRY_COMPARE(m_bench->db->value(QStringLiteral("SELECT count(*)::text FROM core.notifications n JOIN core.users u ON u.id = n.user_id WHERE u.login LIKE '%lisa' AND n.facts ->> 'step' = 'sign_off'")),
        QStringLiteral("1"));
    m_bench->open("lisa", m_bench->shown);
    QVERIFY(!decideButton()->isEnabled()); // signing is not deciding
    m_bench->click("signOffButton");
    QTRY_COMPARE(m_bench->stored("signed_off_option_id"), m_bench->optionId(2));
    m_bench->open("ana", m_bench->shown);
    QTRY_VERIFY(decideButton()->isEnabled());
    auto *answer = m_bench->find<QPlainTextEdit *>("answerText");
    answer->setFocus();
    QTest::keyClicks(answer, QStringLiteral("Dear John, we credit 30% of the month."));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->stored("status"), QStringLiteral("resolved"));
    QTRY_COMPARE(m_bench->desk->database.openSaves(), 0);
    QCOMPARE(m_bench->outcome("selected_option_id"), m_bench->optionId(2));
    QCOMPARE(m_bench->outcome("ask_on"), QStringLiteral("2026-02-10"));
    QCOMPARE(m_bench->outcome("decision_reason"), QString());
    QCOMPARE(m_bench->db->value(QStringLiteral("SELECT f.draft_content || '/' || f.language || '/' || f.draft_version FROM decision.response_drafts f"
                                               " JOIN decision.decision_outcomes o ON o.response_draft_id = f.id")),
        QStringLiteral("Dear John, we credit 30% of the month./en/1"));
    // One step: choice, text and their link come back together.
    QTRY_VERIFY(!m_bench->desk->undo->undoSteps().isEmpty() && m_bench->desk->undo->undoSteps().first().code == "decision_move");
    m_bench->desk->undo->undo();
    QTRY_COMPARE(m_bench->stored("status || current_phase"), QStringLiteral("evaluating5"));
    QTRY_COMPARE(m_bench->db->value(QStringLiteral("SELECT count(*)::text FROM decision.response_drafts WHERE deleted_at IS NULL")), QStringLiteral("0"));
}

void TestReveal::notTheFirstAsksAReason()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    auto *reason = m_bench->find<QLineEdit *>("reasonEdit");
    QVERIFY(!reason->isEnabled());
    QCOMPARE(reason->placeholderText(), QStringLiteral("asked only for A, C, D"));
    m_bench->choose(QStringLiteral("D"));
    QCOMPARE(decideButton()->text(), QStringLiteral("Decide D"));
    QVERIFY(reason->isEnabled() && decideButton()->isEnabled());
    m_bench->click("decideButton");
    QCOMPARE(QApplication::focusWidget(), reason); // it is asked for, nothing is sent
    QCOMPARE(m_bench->stored("status"), QStringLiteral("evaluating"));
    QTest::keyClicks(reason, QStringLiteral("They asked for it"));
    key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->stored("status"), QStringLiteral("resolved"));
    QCOMPARE(m_bench->outcome("decision_reason"), QStringLiteral("They asked for it"));
    QCOMPARE(m_bench->outcome("selected_option_id"), m_bench->optionId(4));
    // The scores of a decided case can still be looked at, and nothing else.
    auto *page = static_cast<DecisionPage *>(m_bench->page());
    QTRY_COMPARE(page->decision().facts().phase, 6);
    page->showPhase(5);
    QTRY_VERIFY(page->isReady() && reason->isVisible() && !decideButton()->isVisible());
    QVERIFY(!reason->isEnabled());
    QCOMPARE(reason->text(), QStringLiteral("They asked for it"));
    QCOMPARE(rankedValues().first(), QStringLiteral("B 7.21"));
    QVERIFY(!m_bench->find<ChoiceRow *>("choice0")->isEnabled());
}

void TestReveal::beyondTheLimitIsHandedUp()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    m_bench->choose(QStringLiteral("A"));
    QVERIFY(!decideButton()->isEnabled());
    QVERIFY2(decideButton()->toolTip().contains(QLatin1String("above your limit")), qPrintable(decideButton()->toolTip()));
    QTRY_VERIFY(m_bench->texts("rightLine").join(QLatin1Char('\n')).contains(QStringLiteral("No: Cost 20,000.00\u00A0RON, limit 10,000.00\u00A0RON")));
    m_bench->click("handUpButton");
    QTRY_COMPARE(m_bench->desk->window->findChildren<QPushButton *>(QStringLiteral("colleagueButton")).size(), 2); // Ioana (4) and Elena (5)
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String("colleagueButton"));
    key(Qt::Key_Space); // the lowest authority is offered first
    QTRY_VERIFY(m_bench->stored("handed_to_user_id") == m_bench->db->value(QStringLiteral("SELECT id::text FROM core.users WHERE login LIKE '%ioana'")));
    QTRY_VERIFY(m_bench->texts("rightLine").join(QLatin1Char('\n')).contains(QLatin1String("Handed up to")));
    m_bench->open("ioana", m_bench->shown);
    m_bench->choose(QStringLiteral("A"));
    QTRY_VERIFY(decideButton()->isEnabled());
}

void TestReveal::aSecondRound()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    QCOMPARE(m_bench->find<QPushButton *>("nextRoundButton")->text(), QStringLiteral("Start round 2\u2026"));
    m_bench->click("nextRoundButton");
    auto *deadline = m_bench->find<QLineEdit *>("roundDeadline");
    QTRY_COMPARE(QApplication::focusWidget(), deadline);
    deadline->selectAll();
    QTest::keyClicks(deadline, QStringLiteral("20.01.2026 10:00"));
    m_bench->click("roundStartButton");
    QVERIFY(m_bench->find<QWidget *>("nextRoundPopup")->isVisible()); // has passed already
    deadline->selectAll();
    QTest::keyClicks(deadline, QStringLiteral("20.01.2099 10:00"));
    m_bench->click("roundStartButton");
    QTRY_COMPARE(m_bench->stored("current_phase"), QStringLiteral("4"));
    QCOMPARE(m_bench->db->value(QStringLiteral("SELECT string_agg(round_no || state, ',' ORDER BY round_no) FROM decision.rounds")), QStringLiteral("1revealed,2open"));
    QVERIFY(m_bench->db->value(QStringLiteral("SELECT deadline::text FROM decision.rounds WHERE round_no = 2")).startsWith(QLatin1String("2099-01-20")));
}

void TestReveal::otherWeightsAreNotStored()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    const auto roundTrips = m_bench->desk->database.roundTrips();
    const QString actions = m_bench->db->value(QStringLiteral("SELECT count(*)::text FROM core.actions"));
    auto *back = m_bench->find<QPushButton *>("putBackButton");
    QVERIFY(!back->isVisible());
    auto *track = m_bench->find<WeightTrack *>("weightTrack1");
    track->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 20; ++i) // 1.5 to 3.5
        key(Qt::Key_Right);
    QCOMPARE(track->weight(), 3.5);
    QTRY_VERIFY(m_bench->page()->isReady());
    QVERIFY2(rankedValues().first().startsWith(QLatin1Char('D')), qPrintable(rankedValues().join(QLatin1Char(' '))));
    QVERIFY(back->isVisible());
    QCOMPARE(m_bench->find<QLabel *>("rankingCaption")->text(), QStringLiteral("What if: these are not the agreed weights"));
    QCOMPARE(decideButton()->text(), QStringLiteral("Decide B")); // the choice is another matter
    m_bench->click("putBackButton");
    QTRY_VERIFY(m_bench->page()->isReady());
    QCOMPARE(rankedValues().first(), QStringLiteral("B 7.21"));
    QCOMPARE(track->weight(), 1.5);
    QVERIFY(!back->isVisible());
    key(Qt::Key_Right);
    key(Qt::Key_Delete); // puts back one
    QVERIFY(!back->isVisible());
    QCOMPARE(m_bench->db->value(QStringLiteral("SELECT count(*)::text FROM core.actions")), actions);
    QCOMPARE(m_bench->db->value(QStringLiteral("SELECT string_agg(weight::text, ' ' ORDER BY sort_no) FROM decision.decision_criteria")), QStringLiteral("3.00 1.50 2.00 1.00 0.80"));
    QVERIFY(m_bench->desk->database.roundTrips() <= roundTrips + 1); // nothing was asked (a probe of the line may be)
}

/// A step repaints only what it changes: what stands on the screen afterwards has to be what a whole painting shows.
void TestReveal::aStepPaintsAllThatChanged()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    const QWidget *window = m_bench->page()->window();
    const auto grabbed = [&] {
        QApplication::processEvents();
        return window->screen()->grabWindow(window->winId()).toImage();
    };
    // At rest: what the new words still move has moved. What is stale stays so, however often one looks.
    const auto screen = [&] {
        QImage last = grabbed();
        for (QImage next = grabbed(); next != last; next = grabbed())
            last = next;
        return last;
    };
    const auto paintedAnew = [&] {
        for (QWidget *each : window->findChildren<QWidget *>())
            each->update();
        return screen();
    };
    auto *track = m_bench->find<WeightTrack *>("weightTrack1");
    track->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_bench->page()->isReady());
    const QImage before = screen();
    for (int i = 0; i < 20; ++i) { // on the way another option comes first, and the order is another one
        key(Qt::Key_Right);
        QTRY_VERIFY(m_bench->page()->isReady());
        const QImage stepped = screen();
        QVERIFY(stepped != before);
        QVERIFY2(stepped == paintedAnew(), qPrintable(QString::number(track->weight())));
    }
    m_bench->click("putBackButton");
    QTRY_VERIFY(m_bench->page()->isReady());
    const QImage back = screen();
    QVERIFY(back == paintedAnew());
}

void TestReveal::theLineInTheChartIsDragged()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    auto *chart = m_bench->find<Chart *>("sensitivityChart");
    auto *canvas = chart->findChild<ChartCanvas *>();
    const ChartLayout &layout = canvas->layoutOfMarks();
    const int y = int(layout.plot().center().y());
    const auto at = [&](double weight) { return QPoint(int(std::round(layout.placeAt(weight))), y); };
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, at(1.5));
    QTest::mouseMove(canvas->viewport(), at(2.8));
    QTest::mouseMove(canvas->viewport(), at(4.0));
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, at(4.0));
    QTRY_VERIFY(rankedValues().first().startsWith(QLatin1Char('D')));
    QVERIFY(std::abs(m_bench->find<WeightTrack *>("weightTrack1")->weight() - 4.0) < 0.15);
}

// There are six hues; the seventh and the eighth option are slate and told by their letters.
void TestReveal::everyOptionHasItsCurve()
{
    RevealCase what{.options = {}, .criteria = {{QStringLiteral("Cost"), 2}, {QStringLiteral("Speed"), 1}}, .scores = {}, .people = 3};
    for (int option = 0; option < 8; ++option) {
        what.options.append({QStringLiteral("Option %1").arg(option + 1), 100});
        what.scores.append({{9 - option, 9 - option, 8 - option}, {2 + option, 2 + option, 1 + option}});
    }
    m_bench->open("ana", m_bench->add(what));
    const auto *chart = m_bench->find<Chart *>("sensitivityChart");
    QTRY_COMPARE(chart->data().series.size(), 8);
    QStringList names;
    for (const ChartSeries &each : chart->data().series)
        names << each.name;
    names.sort();
    QCOMPARE(names.join(QString()), QStringLiteral("ABCDEFGH"));
}

void TestReveal::theResponseIsKeptAsVersions()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    QCOMPARE(m_bench->find<QLabel *>("answerNote")->text(), QStringLiteral("in English, their language"));
    auto *answer = m_bench->find<QPlainTextEdit *>("answerText");
    QTest::keyClicks(answer, QStringLiteral("First"));
    m_bench->click("keepAnswerButton");
    QTRY_COMPARE(m_bench->find<QPushButton *>("answerVersions")->text(), QStringLiteral("Version 1 of 1"));
    QTRY_VERIFY(!answer->isReadOnly());
    QTest::keyClicks(answer, QStringLiteral(" and more"));
    QVERIFY(m_bench->find<QPushButton *>("answerVersions")->text().startsWith(QLatin1String("Changed")));
    m_bench->click("keepAnswerButton");
    QTRY_COMPARE(m_bench->find<QPushButton *>("answerVersions")->text(), QStringLiteral("Version 2 of 2"));
    m_bench->click("answerVersions");
    auto *menu = m_bench->find<QMenu *>("versionsMenu");
    QTRY_VERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    menu->close();
    const QString one = answer->toPlainText();
    m_bench->desk->window->activateWindow();
    answer->setFocus();
    key(Qt::Key_Z, Qt::ControlModifier); // the field's own undo, not the ledger's
    QVERIFY(answer->toPlainText() != one);
    QCOMPARE(m_bench->db->value(QStringLiteral("SELECT string_agg(draft_version || draft_content, ',' ORDER BY draft_version) FROM decision.response_drafts WHERE deleted_at IS NULL")),
        QStringLiteral("1First,2") + answer->toPlainText());
}

void TestReveal::whatIsTypedSurvivesAKill()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    m_bench->choose(QStringLiteral("D"));
    QTest::keyClicks(m_bench->find<QLineEdit *>("reasonEdit"), QStringLiteral("Because"));
    QTest::keyClicks(m_bench->find<QPlainTextEdit *>("answerText"), QStringLiteral("Half a sentence"));
    const QTemporaryDir disk;
    const QString settings = m_bench->desk->copyOfDisk(QStringLiteral("Half a sentence"), disk);
    m_bench->open("ana", m_bench->shown, settings);
    QCOMPARE(decideButton()->text(), QStringLiteral("Decide D"));
    QCOMPARE(m_bench->find<QLineEdit *>("reasonEdit")->text(), QStringLiteral("Because"));
    QCOMPARE(m_bench->find<QPlainTextEdit *>("answerText")->toPlainText(), QStringLiteral("Half a sentence"));
}

void TestReveal::commentsWithoutNames()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    m_bench->click("commentsButton");
    QTRY_COMPARE(m_bench->desk->window->findChildren<QLabel *>(QStringLiteral("commentLine")).size(), 3);
    auto *popup = m_bench->find<QWidget *>("commentsPopup");
    const QList<QLabel *> labels = popup->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        for (const char *name : {"ana", "mihai", "ioana", "lisa", "elena"})
            QVERIFY(!label->text().contains(QLatin1String(name), Qt::CaseInsensitive) || label->text().contains(QStringLiteral("Anul")));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!m_bench->find<QWidget *>("commentsPopup"));
}

void TestReveal::tablesAreCopied()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    auto *table = m_bench->find<QTableView *>("cellTable");
    table->setFocus();
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("Mean, range\tB\tA\tD\tC\tWeight\n")));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Speed\t7.4 (7\u20138)\t8.8 (8\u201310)\t5.8 (3\u20139)\t6.6 (6\u20138)\t2.0")));
    for (const char *name : {"rankingChart", "contributionChart", "sensitivityChart"}) {
        auto *chart = m_bench->find<Chart *>(name);
        chart->setFocus();
        key(Qt::Key_T); // its table
        QVERIFY(chart->isTable());
        key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().contains(QLatin1Char('\t')), name);
        key(Qt::Key_T);
        QVERIFY(!chart->isTable());
    }
}

void TestReveal::bothTrustSettings()
{
    RevealCase what{.options = {{QStringLiteral("Refund"), 100}, {QStringLiteral("Credit"), 100}, {QStringLiteral("Nothing"), 0}}, .criteria = {{QStringLiteral("Cost"), 1}},
        .scores = {{{9, 1, 1}}, {{5, 5, 5}}, {{1, 1, 1}}}, .confidence = {{{5, 1, 1}}, {{5, 5, 5}}, {{5, 5, 5}}}, .people = 3};
    m_bench->open("ana", m_bench->add(what));
    QCOMPARE(rankedValues().first().left(1), QStringLiteral("A"));
    QVERIFY(m_bench->texts("cautionLine").contains(QStringLiteral("With confidence counted equally, B would lead.")));
}

void TestReveal::allOptionsEqual()
{
    m_bench->open("ana", m_bench->add({.options = {{QStringLiteral("Refund"), 100}, {QStringLiteral("Credit"), 100}}, .criteria = {{QStringLiteral("Cost"), 1}},
                             .scores = {{{5, 6, 7}}, {{7, 6, 5}}}, .people = 3}));
    QVERIFY(m_bench->texts("cautionLine").join(QLatin1Char(' ')).contains(QLatin1String("All options come out equal")));
    m_bench->choose(QStringLiteral("B"));
    QVERIFY(!m_bench->find<QLineEdit *>("reasonEdit")->isEnabled()); // both are first
    QVERIFY(decideButton()->isEnabled());
}

void TestReveal::allCellsEmpty()
{
    m_bench->open("ana", m_bench->add({.options = {{QStringLiteral("Refund"), 100}, {QStringLiteral("Credit"), 100}}, .criteria = {{QStringLiteral("Cost"), 1}},
                             .scores = {}, .people = 3}));
    QVERIFY(m_bench->find<QWidget *>("revealNothing")->isVisible());
    QVERIFY(!m_bench->find<QWidget *>("rankingCard")->isVisible());
    QVERIFY(!decideButton()->isEnabled()); // nothing is recommended, so nothing is chosen
    m_bench->choose(QStringLiteral("A"));
    m_bench->click("decideButton");
    QCOMPARE(QApplication::focusWidget(), m_bench->find<QLineEdit *>("reasonEdit"));
}

void TestReveal::oneEvaluator()
{
    m_bench->open("ana", m_bench->add({.options = {{QStringLiteral("Refund"), 100}, {QStringLiteral("Credit"), 100}}, .criteria = {{QStringLiteral("Cost"), 1}},
                             .scores = {{{5}}, {{7}}}, .people = 1}));
    QVERIFY(m_bench->texts("cautionLine").join(QLatin1Char(' ')).startsWith(QLatin1String("Only 1 person")));
    QVERIFY(!m_bench->find<QLabel *>("agreementWord")->isVisible());
    m_bench->click("nextRoundButton");
    auto *start = m_bench->find<QPushButton *>("roundStartButton");
    QTRY_VERIFY(start && start->isVisible());
    QVERIFY(!start->isEnabled()); // not before it was said that this is not anonymous
}

void TestReveal::aRoundWithoutAResult()
{
    RevealCase what = RevealBench::pictureCase();
    what.withoutResult = true;
    m_bench->open("ana", m_bench->add(what));
    QVERIFY(m_bench->find<QWidget *>("revealNothing")->isVisible());
    QVERIFY(!m_bench->find<QWidget *>("agreementCard")->isVisible());
    QVERIFY(m_bench->find<QPushButton *>("nextRoundButton")->isEnabled());
}

void TestReveal::whoOnlyReadsDecidesNothing()
{
    m_bench->open("lisa", m_bench->add(RevealBench::pictureCase())); // of another team
    QVERIFY(!decideButton()->isEnabled());
    QVERIFY(!m_bench->find<QPushButton *>("nextRoundButton")->isVisible());
    QVERIFY(m_bench->find<QPlainTextEdit *>("answerText")->isReadOnly());
    QVERIFY(m_bench->texts("rightLine").join(QLatin1Char('\n')).contains(QLatin1String("Only members of Suport decide")));
}

void TestReveal::aColleagueDecidesMeanwhile()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    m_bench->choose(QStringLiteral("D"));
    QTest::keyClicks(m_bench->find<QLineEdit *>("reasonEdit"), QStringLiteral("Mine"));
    const DeskWindow colleague(*m_bench->db, QStringLiteral("elena"), "decision");
    auto *page = colleague.window->page("decision");
    page->openRecord("decision", m_bench->shown);
    QTRY_VERIFY(page->isReady() && colleague.window->findChild<QPushButton *>(QStringLiteral("decideButton")));
    QTRY_COMPARE(colleague.window->findChildren<ChoiceRow *>().size(), 4);
    for (ChoiceRow *row : colleague.window->findChildren<ChoiceRow *>())
        if (row->accessibleName().startsWith(QLatin1String("A ")))
            QTest::mouseClick(row, Qt::LeftButton);
    QTest::keyClicks(colleague.window->findChild<QLineEdit *>(QStringLiteral("reasonEdit")), QStringLiteral("Promised"));
    QTest::mouseClick(colleague.window->findChild<QPushButton *>(QStringLiteral("decideButton")), Qt::LeftButton);
    QTRY_COMPARE(m_bench->stored("status"), QStringLiteral("resolved"));
    QTRY_VERIFY(!decideButton()->isVisible() || !decideButton()->isEnabled()); // live: nothing to decide any more
}

void TestReveal::bothLanguages()
{
    m_bench->open("ana", m_bench->add(RevealBench::pictureCase()));
    m_bench->choose(QStringLiteral("C"));
    deskLanguage().setLanguage(QStringLiteral("ro"));
    QTRY_COMPARE(rankedValues().first(), QStringLiteral("B 7,21"));
    QVERIFY(decideButton()->text().endsWith(QLatin1Char('C'))); // the choice stays
    deskLanguage().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(rankedValues().first(), QStringLiteral("B 7.21"));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestReveal cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_reveal.moc"
