// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What came of decisions: the form by mouse and keys with undo, draft and compare; the page of learning against an independent script; the export.
#include "models/core/Clock.h"
#include "models/db/AdminSession.h"
#include "models/decisions/cases/DecisionCase.h"
#include "models/decisions/outcome/LearningModel.h"
#include "models/records/RecordForm.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/CompareDialog.h"
#include "views/components/InspectorRow.h"
#include "views/components/PlainTextEdit.h"
#include "views/components/charts/Chart.h"
#include "views/decisions/outcome/LearningPage.h"
#include "views/decisions/outcome/OutcomeForm.h"
#include "views/decisions/outcome/SatisfactionScale.h"
#include "views/decisions/phases/DecisionExport.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeZone>

#include <cmath>

using namespace punte;

class TestDecisionOutcome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_db.reset(); }
    void learningEqualsAnIndependentScript();
    void marksAndRowsOpenTheirCases();
    void anotherTeamsCasesNeverCount();
    void exportHoldsNothingOfOnePerson_data();
    void exportHoldsNothingOfOnePerson();
    void recordedByMouseAndKeysAndUndone();
    void refusedWithTheReason();
    void remindedInAWeek();
    void whatIsTypedSurvivesARestart();
    void aColleaguesChangeEndsInTheCompare();
    void whatCouldNotBeReadIsAskedAgain();
    void learnsOnlyWhileItIsLookedAt();
    void saysSoAtNine();

private:
    void open(const QString &login, const QByteArray &page) { m_desk = std::make_unique<DeskWindow>(*m_db, login, page); }
    void openCase(int number);
    [[nodiscard]] QString idOf(int number) const { return m_db->value(QStringLiteral("SELECT id FROM decision.customer_decisions WHERE number = $1"), {QString::number(number)}); }
    [[nodiscard]] QString outcomeOf(int number, const QString &columns) const
    {
        return m_db->value(QStringLiteral("SELECT concat_ws(' ', %1) FROM decision.decision_outcomes WHERE decision_id = $1").arg(columns), {idOf(number)});
    }
    [[nodiscard]] OutcomeForm &form() const { return *m_desk->find<OutcomeForm>("outcomeForm"); }
    template <class T>
    [[nodiscard]] T *find(const char *name) const { return m_desk->find<T>(name); }
    void type(const char *name, const QString &text) const;
    void recordByKey() const;
    void undoByKey() const;
    [[nodiscard]] QString textOf(const char *label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] static QString run(const QString &program, const QStringList &arguments);

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
    QString m_tenant;
};

void TestDecisionOutcome::initTestCase()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    m_db = std::make_unique<TestDatabase>();
    auto owner = AdminSession::open(m_db->owner());
    QVERIFY(owner.has_value() && owner->begin(AdminSession::Begin::Relaxed).has_value());
    const QDir folder(QStringLiteral(":/sql/demo"));
    for (const QString &file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const auto text = m_db->names().fillFile(folder.filePath(file), {{QStringLiteral("date"), QStringLiteral("2026-01-27 09:41+02")}});
        QVERIFY(text.has_value());
        const auto done = owner->run(*text);
        QVERIFY2(done.has_value(), qPrintable(file + (done ? QString() : done.error().detail)));
    }
    QVERIFY(owner->commit().has_value());
    m_tenant = m_db->value(QStringLiteral("SELECT tenant_id FROM decision.customer_decisions LIMIT 1"));
    const QUuid tenant = QUuid::fromString(m_tenant);
    const QUuid team = QUuid::fromString(m_db->value(QStringLiteral("SELECT team_id FROM decision.customer_decisions WHERE number = 60")));
    (void)m_db->addUser({.login = QStringLiteral("learn.all"), .roles = {QStringLiteral("ADMIN")}, .tenant = tenant});
    (void)m_db->addUser({.login = QStringLiteral("learn.team"), .roles = {QStringLiteral("SALES_REP")}, .team = team, .tenant = tenant});
    (void)m_db->addUser({.login = QStringLiteral("learn.mate"), .roles = {QStringLiteral("SALES_REP")}, .team = team, .tenant = tenant});
    m_db->useTenant(tenant);
}

QString TestDecisionOutcome::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

void TestDecisionOutcome::openCase(int number)
{
    open(QStringLiteral("learn.team"), "tasks");
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->openRecord("decision", QUuid::fromString(idOf(number)));
    QTRY_VERIFY_WITH_TIMEOUT(find<OutcomeForm>("outcomeForm") && form().isReady() && m_desk->window->currentPage()->isReady(), 20'000);
}

void TestDecisionOutcome::type(const char *name, const QString &text) const
{
    auto *edit = find<PlainTextEdit>(name);
    edit->setFocus();
    for (const QChar &letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(edit, &press);
    }
}

void TestDecisionOutcome::recordByKey() const
{
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    QTest::keyClick(m_desk->window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
}

void TestDecisionOutcome::undoByKey() const
{
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    find<SatisfactionScale>("outcomeSatisfaction")->setFocus(); // in a field it would be the field's own
    QTest::keyClick(find<SatisfactionScale>("outcomeSatisfaction"), Qt::Key_Z, Qt::ControlModifier);
}

void TestDecisionOutcome::learningEqualsAnIndependentScript()
{
    open(QStringLiteral("learn.all"), "decision_learning");
    auto *page = qobject_cast<LearningPage *>(m_desk->page("decision_learning"));
    QTRY_VERIFY_WITH_TIMEOUT(page->isReady() && page->model().isLoaded(), 20'000);
    QFile script(QStringLiteral(PUNTE_TEST_DATA "/learning_check.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    const QJsonObject right = QJsonDocument::fromJson(m_db->value(QString::fromUtf8(script.readAll()), {m_tenant}).toUtf8()).object();
    const Learning &shown = page->model().learning();
    const auto near = [](double a, double b) { return std::abs(a - b) < 1e-9; };
    QCOMPARE(shown.count, 57);
    QCOMPARE(shown.count, right.value(QStringLiteral("cases")).toInt());
    QVERIFY(shown.rankCorrelation && near(*shown.rankCorrelation, right.value(QStringLiteral("correlation")).toDouble()));
    QVERIFY(shown.predictionMiss && near(*shown.predictionMiss, right.value(QStringLiteral("miss")).toDouble()));
    QVERIFY(shown.level("sure") && near(shown.level("sure")->miss, right.value(QStringLiteral("sure")).toDouble()));
    QCOMPARE(shown.level("sure")->scores, right.value(QStringLiteral("sure_scores")).toInt());
    QVERIFY(shown.level("unsure") && near(shown.level("unsure")->miss, right.value(QStringLiteral("unsure")).toDouble()));
    QCOMPARE(shown.impact.first().expected.toDouble(), right.value(QStringLiteral("expected")).toDouble());
    QCOMPARE(shown.impact.first().actual.toDouble(), right.value(QStringLiteral("actual")).toDouble());
    QCOMPARE(shown.impact.first().dearer, right.value(QStringLiteral("dearer")).toInt());
    for (const auto &[facts, key] : {std::pair(&shown.first, QStringLiteral("first")), std::pair(&shown.other, QStringLiteral("other"))}) {
        const QJsonArray choice = right.value(QStringLiteral("choice")).toObject().value(key).toArray();
        QCOMPARE(facts->kept, choice.at(0).toInt());
        QCOMPARE(facts->known, choice.at(1).toInt());
        QVERIFY(near(*facts->low, choice.at(2).toDouble()) && near(*facts->high, choice.at(3).toDouble()));
    }
    const QJsonObject given = right.value(QStringLiteral("given")).toObject();
    QCOMPARE(shown.groups.size(), given.size());
    for (const GivenGroup &group : shown.groups) {
        const QJsonArray quarters = given.value(QString::fromLatin1(group.kind) + u' ' + group.key).toArray();
        QVERIFY2(near(group.low, quarters.at(0).toDouble()) && near(group.middle, quarters.at(1).toDouble()) && near(group.high, quarters.at(2).toDouble()), qPrintable(group.key));
        QCOMPARE(group.cases, quarters.at(3).toInt());
    }
    // And in words, with the number of cases beside each.
    const QJsonArray first = right.value(QStringLiteral("choice")).toObject().value(QStringLiteral("first")).toArray();
    QVERIFY2(textOf("learnChoiceWords").startsWith(QStringLiteral("First choice sent: %1 of %2 customers kept").arg(first.at(0).toInt()).arg(first.at(1).toInt())), qPrintable(textOf("learnChoiceWords")));
    QVERIFY2(textOf("learnPredictionWords").contains(QString::number(*shown.rankCorrelation, 'f', 2)), qPrintable(textOf("learnPredictionWords")));
    QVERIFY(textOf("learnConfidenceWords").startsWith(QStringLiteral("In 57 cases")));
    QCOMPARE(find<Chart>("learnPredictionChart")->data().categories.size(), 57);
    QCOMPARE(find<QTableView>("learnedCases")->model()->rowCount(), 57);
}

void TestDecisionOutcome::marksAndRowsOpenTheirCases()
{
    open(QStringLiteral("learn.all"), "decision_learning");
    auto *page = qobject_cast<LearningPage *>(m_desk->page("decision_learning"));
    QTRY_VERIFY_WITH_TIMEOUT(page->isReady() && page->model().isLoaded(), 20'000);
    // By type, with the keyboard; the figures follow.
    auto *type = find<QComboBox>("learningType");
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Down);
    QTRY_COMPARE(page->model().filter().decisionType, QByteArray("refund_request"));
    QTRY_VERIFY(page->isReady());
    QCOMPARE(QString::number(page->model().learning().count),
             m_db->value(QStringLiteral("SELECT count(*) FROM decision.customer_decisions d JOIN decision.decision_outcomes o ON o.decision_id = d.id WHERE d.decision_type = 'refund_request' "
                                        "AND o.customer_satisfaction_score IS NOT NULL")));
    // A mark opens its case by Enter.
    auto *chart = find<Chart>("learnPredictionChart");
    chart->setFocus();
    QWidget *canvas = chart->focusProxy();
    QTest::keyClick(canvas, Qt::Key_Home);
    QVERIFY(!chart->readOut().isEmpty());
    QTest::keyClick(canvas, Qt::Key_Return);
    QTRY_VERIFY(m_desk->window->currentPage()->pageId() == "decision");
}

void TestDecisionOutcome::anotherTeamsCasesNeverCount()
{
    open(QStringLiteral("learn.team"), "decision_learning");
    auto *page = qobject_cast<LearningPage *>(m_desk->page("decision_learning"));
    QTRY_VERIFY_WITH_TIMEOUT(page->isReady() && page->model().isLoaded(), 20'000);
    const QString mine = m_db->value(QStringLiteral("SELECT count(*) FROM decision.customer_decisions d JOIN decision.decision_outcomes o ON o.decision_id = d.id WHERE d.team_id = "
                                                    "(SELECT team_id FROM decision.customer_decisions WHERE number = 60) AND o.customer_satisfaction_score IS NOT NULL"));
    QVERIFY(mine.toInt() > 10 && mine.toInt() < 57);
    QCOMPARE(QString::number(page->model().learning().count), mine);
}

void TestDecisionOutcome::exportHoldsNothingOfOnePerson_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("revealed");
    QTest::newRow("while scores come in") << 65 << false;
    QTest::newRow("after the reveal") << 63 << true;
    QTest::newRow("with its outcome") << 20 << true;
}

void TestDecisionOutcome::exportHoldsNothingOfOnePerson()
{
    QFETCH(int, number);
    QFETCH(bool, revealed);
    open(QStringLiteral("learn.all"), "tasks");
    DecisionCase decision(m_desk->database, m_desk->feed);
    decision.setDecision(QUuid::fromString(idOf(number)));
    QTRY_VERIFY(decision.isLoaded() && decision.isThere());
    auto *out = DecisionExport::of(*m_desk->window, decision, m_desk->window->currentPage());
    QCOMPARE(DecisionExport::of(*m_desk->window, decision, m_desk->window->currentPage()), out);
    QTemporaryDir folder;
    QStringList written;
    connect(out, &DecisionExport::written, this, [&written](const QString &path) { written << path; });
    out->write(folder.filePath(QStringLiteral("d.pdf")));
    QTRY_COMPARE(written.size(), 1);
    out->write(folder.filePath(QStringLiteral("d.csv")));
    QTRY_COMPARE(written.size(), 2);
    const QString paper = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), written.at(0), QStringLiteral("-")});
    const QString facts = run(QStringLiteral("pdfinfo"), {written.at(0)});
    QFile csv(written.at(1));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QString table = QString::fromUtf8(csv.readAll());
    const QString title = m_db->value(QStringLiteral("SELECT title FROM decision.customer_decisions WHERE number = $1"), {QString::number(number)});
    QVERIFY2(paper.contains(title) && table.contains(title), qPrintable(paper.left(2000))); // with ă, ș and ț
    QVERIFY2(facts.contains(QStringLiteral("DC-%1").arg(number, 3, 10, QLatin1Char('0'))) && facts.contains(QStringLiteral("A4")) && !facts.contains(QStringLiteral("Author")), qPrintable(facts));
    QVERIFY(paper.contains(QStringLiteral("As of ")) && paper.contains(QStringLiteral("09:41")) && paper.contains(QStringLiteral("Page 1 of ")));
    for (const QString &text : {paper, table})
        QCOMPARE(text.contains(QStringLiteral("Result of the scores")), revealed);
    // No evaluator by name, unless as who decided or signed off; no comment; no tag; in a round of five no lowest and highest one.
    const QList<QStringList> people = m_db->rows(QStringLiteral("SELECT u.display_name, u.id = coalesce((SELECT o.decided_by FROM decision.decision_outcomes o WHERE o.decision_id = e.decision_id), u.id) "
        "AND EXISTS (SELECT 1 FROM decision.decision_outcomes o WHERE o.decision_id = e.decision_id) OR u.id IS NOT DISTINCT FROM d.signed_off_by "
        "FROM decision.evaluators e JOIN core.users u ON u.id = e.user_id JOIN decision.customer_decisions d ON d.id = e.decision_id WHERE d.number = $1"), {QString::number(number)});
    QVERIFY(people.size() >= 4);
    const QString everything = paper + table + facts;
    for (const QStringList &person : people)
        QVERIFY2(person.at(1) == QLatin1String("t") || !everything.contains(person.at(0)), qPrintable(person.at(0)));
    for (const QStringList &row : m_db->rows(QStringLiteral("SELECT DISTINCT anonymous_comment FROM decision.revealed_scores WHERE anonymous_comment IS NOT NULL "
                                                            "UNION SELECT DISTINCT anonymous_comment FROM eval.scores WHERE anonymous_comment IS NOT NULL")))
        QVERIFY2(!everything.contains(row.at(0)), qPrintable(row.at(0)));
    QVERIFY(!everything.contains(QStringLiteral("95% interval")));
    QFile raw(written.at(0));
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains("/Author"));
}

void TestDecisionOutcome::recordedByMouseAndKeysAndUndone()
{
    openCase(60);
    const QString before = outcomeOf(60, QStringLiteral("customer_satisfaction_score, customer_retained, financial_impact_actual, escalation_occurred, follow_up_date, lessons_learned"));
    auto *scale = find<SatisfactionScale>("outcomeSatisfaction");
    QVERIFY(!find<QAbstractButton>("recordOutcomeButton")->text().isEmpty());
    // A click on the eighth of ten boxes; then a digit says nine, and a click eight again.
    const QPoint eighth(scale->width() * 75 / 100, scale->height() / 2);
    QTest::mouseClick(scale, Qt::LeftButton, {}, eighth);
    QCOMPARE(scale->value(), 8);
    QTest::keyClick(scale, Qt::Key_9);
    QCOMPARE(scale->value(), 9);
    QTest::keyClick(scale, Qt::Key_0);
    QCOMPARE(scale->value(), 10);
    QTest::mouseClick(scale, Qt::LeftButton, {}, eighth);
    auto *cost = form().findChild<QWidget *>(QStringLiteral("edit_financial_impact_actual"));
    auto *amount = cost->findChild<QLineEdit *>();
    amount->setFocus();
    QTest::keyClicks(amount, QStringLiteral("1,725.50"));
    auto *yes = find<QWidget>("outcomeKept")->findChild<QAbstractButton *>(QStringLiteral("segment0"));
    QTest::mouseClick(yes, Qt::LeftButton);
    QTest::mouseClick(find<QCheckBox>("outcomeFollowUp"), Qt::LeftButton, {}, QPoint(8, find<QCheckBox>("outcomeFollowUp")->height() / 2));
    type("outcomeLearned", QStringLiteral("Sunăm înainte să plece nota; țineți termenul."));
    recordByKey();
    QTRY_COMPARE(outcomeOf(60, QStringLiteral("customer_satisfaction_score, customer_retained, financial_impact_actual, (follow_up_date AT TIME ZONE '%1')::date, lessons_learned, is_filled").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId()))),
                 QStringLiteral("8 t 1725.50 2026-02-10 Sunăm înainte să plece nota; țineți termenul. t"));
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE decision_id = $1 AND kind = 'FOLLOW_UP' AND deleted_at IS NULL"), {idOf(60)}), QStringLiteral("1"));
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTRY_VERIFY(!form().isDirty() && m_desk->undo->undoText().contains(QLatin1String("Record the outcome")));
    undoByKey();
    QTRY_COMPARE(outcomeOf(60, QStringLiteral("customer_satisfaction_score, customer_retained, financial_impact_actual, escalation_occurred, follow_up_date, lessons_learned")), before);
    QTRY_COMPARE(scale->value(), 0);
    QCOMPARE(m_db->value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE decision_id = $1 AND deleted_at IS NULL"), {idOf(60)}), QStringLiteral("0"));
}

void TestDecisionOutcome::refusedWithTheReason()
{
    openCase(60);
    find<PlainTextEdit>("outcomeNotes")->setFocus();
    type("outcomeNotes", QStringLiteral("A mulțumit."));
    recordByKey();
    QCOMPARE(textOf("outcomeMessage"), QStringLiteral("Say first how satisfied the customer was."));
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(find<SatisfactionScale>("outcomeSatisfaction")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_7);
    auto *amount = form().findChild<QWidget *>(QStringLiteral("edit_financial_impact_actual"))->findChild<QLineEdit *>();
    amount->setFocus();
    QTest::keyClicks(amount, QStringLiteral("100 EUR"));
    recordByKey();
    QCOMPARE(textOf("outcomeMessage"), QStringLiteral("This decision counts in RON."));
    QCOMPARE(outcomeOf(60, QStringLiteral("customer_satisfaction_score")), QString());
    form().form().revert();
}

void TestDecisionOutcome::remindedInAWeek()
{
    openCase(60);
    const QString before = outcomeOf(60, QStringLiteral("ask_on"));
    QTest::mouseClick(find<QAbstractButton>("remindOutcomeButton"), Qt::LeftButton);
    QTRY_COMPARE(outcomeOf(60, QStringLiteral("ask_on")), QStringLiteral("2026-02-03"));
    QTRY_VERIFY(m_desk->database.openSaves() == 0 && m_desk->undo->undoText().contains(QLatin1String("Ask later")));
    undoByKey();
    QTRY_COMPARE(outcomeOf(60, QStringLiteral("ask_on")), before);
}

void TestDecisionOutcome::whatIsTypedSurvivesARestart()
{
    openCase(60);
    QTest::keyClick(find<SatisfactionScale>("outcomeSatisfaction"), Qt::Key_6);
    type("outcomeNotes", QStringLiteral("Rămâne rezervat"));
    QTemporaryDir copy;
    const QString settings = m_desk->copyOfDisk(QStringLiteral("Rămâne rezervat"), copy);
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QStringLiteral("learn.team"), "tasks", settings);
    m_desk->window->openRecord("decision", QUuid::fromString(idOf(60)));
    QTRY_VERIFY_WITH_TIMEOUT(find<OutcomeForm>("outcomeForm") && form().isReady(), 20'000);
    QTRY_COMPARE(find<SatisfactionScale>("outcomeSatisfaction")->value(), 6);
    QCOMPARE(find<PlainTextEdit>("outcomeNotes")->toPlainText(), QStringLiteral("Rămâne rezervat"));
    QCOMPARE(outcomeOf(60, QStringLiteral("customer_satisfaction_score, outcome_notes")), QString());
}

void TestDecisionOutcome::aColleaguesChangeEndsInTheCompare()
{
    const int number = m_db->value(QStringLiteral("SELECT max(number) FROM decision.customer_decisions WHERE status = 'resolved' AND number < 60 AND team_id = "
                                                  "(SELECT team_id FROM decision.customer_decisions WHERE number = 60)")).toInt();
    openCase(number);
    QTest::keyClick(find<SatisfactionScale>("outcomeSatisfaction"), Qt::Key_1);
    auto mate = AdminSession::open(m_db->as(QStringLiteral("learn.mate")));
    QVERIFY(mate.has_value());
    const QString action = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto done = mate->rows(QStringLiteral("WITH u AS (UPDATE decision.decision_outcomes SET customer_satisfaction_score = 10, version = version + 1, action_id = $1::uuid WHERE decision_id = $2::uuid "
                                                "RETURNING id), a AS (INSERT INTO core.actions (id, label) SELECT $1::uuid, 'edit' FROM u) SELECT id FROM u"), {action, idOf(number)});
    QVERIFY(done.has_value() && done->size() == 1);
    QTRY_VERIFY(form().form().contested().contains("customer_satisfaction_score"));
    QCOMPARE(find<SatisfactionScale>("outcomeSatisfaction")->value(), 1);
    find<SatisfactionScale>("outcomeSatisfaction")->setFocus();
    recordByKey();
    QTRY_VERIFY(m_desk->window->findChild<CompareDialog *>());
    QCOMPARE(outcomeOf(number, QStringLiteral("customer_satisfaction_score")), QStringLiteral("10")); // never overwritten by itself
    m_desk->window->findChild<CompareDialog *>()->dismiss();
}

// An outcome that cannot be read is an error with its retry, not an empty form.
void TestDecisionOutcome::whatCouldNotBeReadIsAskedAgain()
{
    m_db->exec(QStringLiteral("ALTER TABLE decision.decision_outcomes RENAME TO decision_outcomes_away"));
    open(QStringLiteral("learn.team"), "tasks");
    m_desk->window->activateWindow();
    m_desk->window->openRecord("decision", QUuid::fromString(idOf(60)));
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>("outcomeError") && find<QWidget>("outcomeError")->isVisible(), 20'000);
    QVERIFY(m_desk->window->currentPage()->isReady());
    QVERIFY(!form().isVisible());
    m_db->exec(QStringLiteral("ALTER TABLE decision.decision_outcomes_away RENAME TO decision_outcomes"));
    auto *retry = find<QWidget>("outcomeError")->findChild<QPushButton *>();
    QVERIFY(retry && retry->isVisible());
    retry->setFocus();
    QTest::keyClick(retry, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(form().isVisible() && form().isReady(), 20'000);
    QVERIFY(!find<QWidget>("outcomeError")->isVisible());
}

// What teaches is read while somebody looks; what changed meanwhile is read when the page is shown again.
void TestDecisionOutcome::learnsOnlyWhileItIsLookedAt()
{
    open(QStringLiteral("learn.all"), "decision_learning");
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->currentPage()->isReady(), 20'000);
    const LearningModel &model = static_cast<LearningPage *>(m_desk->page("decision_learning"))->model();
    m_desk->window->showPage("tasks");
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
    QSignalSpy told(&m_desk->feed, &ChangeFeed::rowsChanged);
    QSignalSpy read(&model, &LearningModel::changed);
    m_db->exec(QStringLiteral("UPDATE decision.decision_outcomes SET version = version + 1 WHERE decision_id = '%1'").arg(idOf(60)));
    QTRY_VERIFY(!told.isEmpty());
    QTest::qWait(500); // a bulk of changes is read once, after a pause
    QVERIFY(read.isEmpty());
    m_desk->window->showPage("decision_learning");
    QTRY_VERIFY(!read.isEmpty());
    QTRY_VERIFY(m_desk->window->currentPage()->isReady());
}

void TestDecisionOutcome::saysSoAtNine()
{
    m_db->exec(QStringLiteral("UPDATE decision.decision_outcomes SET customer_satisfaction_score = NULL, version = version + 1 WHERE id NOT IN (SELECT id FROM decision.decision_outcomes "
                              "WHERE customer_satisfaction_score IS NOT NULL AND tenant_id = '%1' ORDER BY id LIMIT 9)").arg(m_tenant));
    open(QStringLiteral("learn.all"), "decision_learning");
    auto *page = qobject_cast<LearningPage *>(m_desk->page("decision_learning"));
    QTRY_VERIFY_WITH_TIMEOUT(page->isReady() && page->model().isLoaded(), 20'000);
    QCOMPARE(page->model().learning().count, 9);
    for (const char *words : {"learnPredictionWords", "learnChoiceWords", "learnConfidenceWords", "learnImpactWords", "learnGivenWords"})
        QCOMPARE(textOf(words), QStringLiteral("Not enough cases: 9 so far, 10 are needed."));
    for (const char *chart : {"learnPredictionChart", "learnChoiceChart", "learnConfidenceChart", "learnImpactChart", "givenByTier", "givenByDecider"})
        QVERIFY2(!find<Chart>(chart)->isVisible(), chart);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    TestDecisionOutcome cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_decision_outcome.moc"
