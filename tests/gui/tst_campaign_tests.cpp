// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/testing/CampaignTests.h"
#include "models/core/Clock.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/parts/MessagePart.h"
#include "views/campaigns/testing/LooksTable.h"
#include "views/components/Chip.h"
#include "views/components/PlainLabel.h"
#include "views/components/charts/Chart.h"
#include "views/components/recordpage/RecordPage.h"
#include "views/components/recordpage/RecordTabRegistry.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// The A/B tests on the page of a campaign, and the strip beside its message: planned, run, decided by clicks and keys.
class TestCampaignTests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void plannedByKeysAndStarted();
    void verdictInPlainWords();
    void chosenAgainstTheVerdictNeedsAReason();
    void chosenAsTheVerdictSaysAndUndone();
    void countedElsewhere();
    void strangeNumbersAreSaid();
    void severalTests();
    void readersSeeAndDoNotChoose();
    void stripBesideTheMessage();
    void serverAway();

private:
    [[nodiscard]] RecordPage *page() const { return qobject_cast<RecordPage *>(m_desk->window->currentPage()); }
    [[nodiscard]] QString value(const QString &sql) const { return m_db->value(sql); }
    [[nodiscard]] QString stored(const char *what) const { return m_db->value(QStringLiteral("SELECT %1 FROM marketing.ab_tests ORDER BY created_at DESC LIMIT 1").arg(QLatin1String(what))); }
    void openDesk(const char *login);
    void open();
    void makeTest(int planned, int trialsA, int winsA, int trialsB, int winsB, const char *name = "Subiect");
    template <class T>
    [[nodiscard]] T *at(const char *name) const
    {
        for (T *each : m_desk->window->findChildren<T *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = at<PlainLabel>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QLineEdit *field(const char *name) const
    {
        const auto *editor = at<QWidget>(name);
        return editor ? editor->findChild<QLineEdit *>() : nullptr;
    }
    void retype(const char *name, const QString &typed) const
    {
        QLineEdit *edit = field(name);
        QVERIFY2(edit, name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
    }
    [[nodiscard]] int looks() const
    {
        const auto *table = at<LooksTable>("looksTable");
        return table ? table->model()->rowCount() : 0;
    }
    void click(const char *name) const
    {
        auto *button = at<QPushButton>(name);
        QVERIFY2(button, name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestCampaignTests::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    m_db->exec(QStringLiteral("INSERT INTO marketing.marketing_campaigns (name, status, start_date, message, segment_criteria, owner_id) SELECT 'Recolta', 'DRAFT', '2026-01-01',"
                              " '{\"ro\": {\"email_subject\": \"Vechi\"}, \"en\": {\"email_subject\": \"Old\"}}', '{\"language\": [\"ro\", \"en\"]}', u.id FROM core.users u WHERE u.login LIKE '%lisa'"));
    openDesk("lisa");
}

void TestCampaignTests::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestCampaignTests::openDesk(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "campaign_list");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->resize(1500, 900);
}

void TestCampaignTests::open()
{
    m_desk->window->openRecord("campaign", QUuid::fromString(value(QStringLiteral("SELECT id FROM marketing.marketing_campaigns"))));
    QTRY_VERIFY(page() && page()->isReady());
    page()->showTab("tests");
    QTRY_VERIFY(page()->isReady());
}

void TestCampaignTests::makeTest(int planned, int trialsA, int winsA, int trialsB, int winsB, const char *name)
{
    m_db->exec(QStringLiteral("INSERT INTO marketing.ab_tests (campaign_id, name, status, start_date, success_metric, baseline_percent, worthwhile_percent, minimum_sample_size, created_at)"
                              " SELECT id, '%1', 'RUNNING', '2026-01-10', 'booking', 1.5, 0.7, %2, clock_timestamp() FROM marketing.marketing_campaigns;"
                              "INSERT INTO marketing.ab_test_variants (test_id, name, label, is_control, split_percent, content, sort_no, external_trials, external_successes)"
                              " SELECT t.id, v.name, v.label, v.name = 'A', 50, v.content::jsonb, v.n, v.trials, v.wins FROM marketing.ab_tests t,"
                              " (VALUES ('A', 'price first', '{}', 1, %3, %4), ('B', 'weather first', '{\"ro\": {\"email_subject\": \"Nou\"}}', 2, %5, %6)) v (name, label, content, n, trials, wins)"
                              " WHERE t.name = '%1'")
                   .arg(QLatin1String(name)).arg(planned).arg(trialsA).arg(winsA).arg(trialsB).arg(winsB));
}

void TestCampaignTests::plannedByKeysAndStarted()
{
    open();
    QTRY_VERIFY(at<QPushButton>("firstTest"));
    at<QPushButton>("firstTest")->setFocus();
    QTest::keyClick(at<QPushButton>("firstTest"), Qt::Key_Space);
    QTRY_VERIFY(at<QWidget>("planCard"));
    QTRY_COMPARE(text("planNeeded"), QStringLiteral("435"));
    QCOMPARE(text("planNeededWords"), QStringLiteral("people per variant, to tell 5% against 10% in 80% of such tests"));
    QTRY_COMPARE(text("planHere"), QStringLiteral("Here: 0 and 0: the answer will be \u201CToo early\u201D"));
    QCOMPARE(at<QPushButton>("planStart")->text(), QStringLiteral("Test anyway, as practice"));
    retype("nameEditor", QStringLiteral("Price or weather"));
    retype("label1Editor", QStringLiteral("weather first"));
    retype("text1roEditor", QStringLiteral("Trei date"));
    retype("worthwhileEditor", QStringLiteral("2.5"));
    QTRY_COMPARE(text("planNeeded"), QStringLiteral("1,471"));
    QTest::keyClick(field("worthwhileEditor"), Qt::Key_Return);
    QTRY_COMPARE(stored("concat_ws(' ', name, status, minimum_sample_size, baseline_percent::real, worthwhile_percent::real)"), QStringLiteral("Price or weather DRAFT 1471 5 2.5"));
    QCOMPARE(value(QStringLiteral("SELECT string_agg(concat_ws(' ', name, label, split_percent, content), '|' ORDER BY name) FROM marketing.ab_test_variants")),
        QStringLiteral("A 50.00 {}|B weather first 50.00 {\"ro\": {\"email_subject\": \"Trei date\"}}"));
    QTRY_VERIFY(page()->isReady() && at<QPushButton>("planAll1"));
    click("planStart");
    QTRY_COMPARE(stored("concat_ws(' ', status, start_date)"), QStringLiteral("RUNNING 2026-01-27"));
    QTRY_VERIFY(at<QWidget>("resultCard"));
    QTRY_COMPARE(text("testVerdictTitle"), QStringLiteral("Too early to say"));
    QTRY_COMPARE(text("testVerdictWords"), QStringLiteral("Nobody's time to answer is over yet."));
}

void TestCampaignTests::verdictInPlainWords()
{
    makeTest(5816, 6041, 92, 6065, 140);
    open();
    QTRY_COMPARE(text("testVerdictTitle"), QStringLiteral("B better"));
    QCOMPARE(text("testVerdictWords"), QStringLiteral("B has 2.31% against 1.52% of A: between 0.30 and 1.28 points more."));
    QCOMPARE(text("testVerdictAdvice"), QStringLiteral("Shown with the planned number of people: choose B."));
    QCOMPARE(text("fact-interval0"), QStringLiteral("1.24 \u2013 1.86%"));
    QCOMPARE(text("fact-difference0"), QStringLiteral("0.30 \u2026 1.28"));
    QCOMPARE(text("fact-chance0"), QStringLiteral("99.9%"));
    QCOMPARE(text("fact-valid0"), QStringLiteral("0.039"));
    QCOMPARE(text("fact-atPlanned0"), QStringLiteral("0.002"));
    QVERIFY(!at<PlainLabel>("fact-valid0")->toolTip().isEmpty());
    QCOMPARE(text("testSplit"), QStringLiteral("Split check OK (p = 0.83)"));
    QTRY_COMPARE(looks(), 1);
    // The picture has its table, and all of it can be copied.
    auto *chart = at<Chart>("abChart");
    chart->setFocus();
    QTest::keyClick(chart->focusWidget() ? chart->focusWidget() : chart, Qt::Key_T);
    QTRY_VERIFY(chart->isTable());
    click("testCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("B, weather first\t140\t6,065\t2.31%\t1.96%\t2.72%")));
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("92 / 6,041  \u00B7  140 / 6,065")));
}

void TestCampaignTests::chosenAgainstTheVerdictNeedsAReason()
{
    makeTest(435, 31, 1, 30, 4);
    open();
    QTRY_COMPARE(text("testVerdictTitle"), QStringLiteral("Too early to say"));
    QVERIFY(text("testVerdictWords").endsWith(QLatin1String("Still missing: 404 for A, 405 for B.")));
    QTRY_COMPARE(looks(), 1);
    click("choose-B");
    QTRY_VERIFY(at<QWidget>("choosePopup"));
    click("confirmChoice");
    QTRY_COMPARE(text("gridMessage"), QStringLiteral("This field is required."));
    QCOMPARE(stored("status"), QStringLiteral("RUNNING"));
    auto *reason = m_desk->find<QWidget>("choosePopup")->findChild<QPlainTextEdit *>();
    QVERIFY(reason);
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("The fair is tomorrow"));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored("concat_ws('|', status, verdict, choice_reason)"), QStringLiteral("COMPLETED|too_early|The fair is tomorrow"));
    QTRY_VERIFY(text("testChoice").contains(QLatin1String("Reason: The fair is tomorrow")));
    QVERIFY(!at<QPushButton>("choose-B"));
    QCOMPARE(value(QStringLiteral("SELECT message #>> '{ro,email_subject}' FROM marketing.marketing_campaigns")), QStringLiteral("Nou"));
}

void TestCampaignTests::chosenAsTheVerdictSaysAndUndone()
{
    makeTest(5816, 6041, 92, 6065, 140);
    open();
    QTRY_COMPARE(looks(), 1);
    click("choose-B");
    QTRY_VERIFY(at<QWidget>("choosePopup"));
    click("confirmChoice");
    QTRY_COMPARE(stored("concat_ws('|', status, verdict, choice_reason IS NULL)"), QStringLiteral("COMPLETED|b_better|t"));
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTRY_VERIFY(text("testChoice").contains(QLatin1String("chose B, weather first on ")));
    m_desk->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    at<QPushButton>("testCopy")->setFocus();
    QTest::keyClick(at<QPushButton>("testCopy"), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored("status"), QStringLiteral("RUNNING"));
    QTRY_VERIFY(at<QPushButton>("choose-B"));
    QCOMPARE(value(QStringLiteral("SELECT message #>> '{ro,email_subject}' FROM marketing.marketing_campaigns")), QStringLiteral("Vechi"));
}

void TestCampaignTests::countedElsewhere()
{
    makeTest(1000, 31, 1, 30, 4);
    open();
    QTRY_COMPARE(looks(), 1);
    click("testCounts");
    QTRY_VERIFY(at<QWidget>("countsPopup"));
    QCOMPARE(field("trials0Editor")->text(), QStringLiteral("31"));
    retype("trials0Editor", QStringLiteral("1400"));
    retype("successes0Editor", QStringLiteral("60"));
    retype("trials1Editor", QStringLiteral("1000"));
    retype("successes1Editor", QStringLiteral("1001"));
    click("saveCounts");
    QTRY_COMPARE(text("gridMessage"), QStringLiteral("B has more successes than people."));
    retype("successes1Editor", QStringLiteral("90"));
    QTest::keyClick(field("successes1Editor"), Qt::Key_Return);
    QTRY_COMPARE(text("testVerdictTitle"), QStringLiteral("Not comparable"));
    QVERIFY(text("testVerdictWords").contains(QLatin1String("1,400 / 1,000 in place of 1,200 / 1,200")));
    QTRY_COMPARE(looks(), 2);
    QCOMPARE(at<LooksTable>("looksTable")->model()->index(0, LooksModel::Said).data().toString(), QStringLiteral("Not comparable"));
    QVERIFY(text("testSplit").startsWith(QLatin1String("Split check failed")));
}

void TestCampaignTests::strangeNumbersAreSaid()
{
    makeTest(1000, 0, 0, 0, 0);
    open();
    QTRY_COMPARE(text("testVerdictWords"), QStringLiteral("Nobody's time to answer is over yet."));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM marketing.ab_test_looks")), QStringLiteral("0")); // nothing was seen
    click("testCounts");
    QTRY_VERIFY(at<QWidget>("countsPopup"));
    for (const auto &[typed, said] : {std::pair{"-3", "A count is not negative."}, {"99999999999999", "More than 500,000,000 people cannot be counted."}, {"many", ""}}) {
        retype("trials0Editor", QLatin1String(typed));
        click("saveCounts");
        QTRY_VERIFY(!text("gridMessage").isEmpty());
        if (*said)
            QCOMPARE(text("gridMessage"), QLatin1String(said));
    }
    QTest::keyClick(field("trials0Editor"), Qt::Key_Escape);
    QTRY_VERIFY(!at<QWidget>("countsPopup"));
}

void TestCampaignTests::severalTests()
{
    makeTest(435, 31, 1, 30, 4, "One");
    m_db->exec(QStringLiteral("UPDATE marketing.ab_tests SET status = 'CANCELLED', version = version + 1"));
    makeTest(435, 450, 45, 460, 47, "Two");
    open();
    QTRY_VERIFY(at<QWidget>("testList"));
    QTRY_COMPARE(text("testVerdictTitle"), QStringLiteral("No difference shown")); // the one that runs
    QTest::keyClick(at<QWidget>("testList"), Qt::Key_Down);
    QTRY_VERIFY(text("testVerdictTitle") != QLatin1String("No difference shown"));
    QVERIFY(!at<QPushButton>("choose-A"));
    // Ended without a choice.
    QTest::keyClick(at<QWidget>("testList"), Qt::Key_Up);
    QTRY_VERIFY(at<QPushButton>("testEnd"));
    click("testEnd");
    QTRY_VERIFY(at<QWidget>("choosePopup"));
    click("confirmChoice");
    QTRY_COMPARE(value(QStringLiteral("SELECT concat_ws(' ', status, verdict, winning_variant_id) FROM marketing.ab_tests WHERE name = 'Two'")), QStringLiteral("CANCELLED no_difference"));
}

void TestCampaignTests::readersSeeAndDoNotChoose()
{
    makeTest(5816, 6041, 92, 6065, 140);
    openDesk("ana");
    open();
    QTRY_COMPARE(text("testVerdictTitle"), QStringLiteral("B better"));
    QVERIFY(!at<QPushButton>("choose-B"));
    QVERIFY(!at<QPushButton>("testCounts"));
    QTRY_COMPARE(value(QStringLiteral("SELECT count(*) FROM marketing.ab_test_looks")), QStringLiteral("1")); // looking counts, whoever looks
}

void TestCampaignTests::stripBesideTheMessage()
{
    makeTest(435, 0, 0, 0, 0, "Price or weather");
    m_db->exec(QStringLiteral("UPDATE marketing.ab_tests SET status = 'DRAFT', baseline_percent = 5, worthwhile_percent = 5, version = version + 1"));
    open();
    const QList<RecordTabInfo> parts = RecordTabRegistry::instance().tabs("campaign_message:test");
    QCOMPARE(parts.size(), 1);
    RecordTab *strip = parts.first().create(*m_desk->window, m_desk->window.get());
    QVERIFY(qobject_cast<MessagePart *>(strip));
    strip->setGeometry(300, 300, 520, 200);
    strip->show();
    strip->setRecord(QUuid::fromString(value(QStringLiteral("SELECT id FROM marketing.marketing_campaigns"))));
    QTRY_VERIFY(strip->isReady());
    QCOMPARE(text("stripTitle"), QStringLiteral("A/B test: Price or weather"));
    QCOMPARE(text("stripNote"), QStringLiteral("half and half, by customer"));
    QCOMPARE(text("stripWorth"), QStringLiteral("5% against 10%: needs 435 customers per variant"));
    QTRY_COMPARE(text("stripHere"), QStringLiteral("0 and 0: the answer will be \u201CToo early\u201D"));
    QCOMPARE(at<QPushButton>("stripStart")->text(), QStringLiteral("Test anyway, as practice"));
    bool told = false;
    connect(qobject_cast<MessagePart *>(strip), &MessagePart::audienceChanged, this, [&] { told = true; });
    click("stripAll1");
    QTRY_COMPARE(stored("status"), QStringLiteral("CANCELLED"));
    QTRY_VERIFY(told);
    QCOMPARE(value(QStringLiteral("SELECT message #>> '{ro,email_subject}' FROM marketing.marketing_campaigns")), QStringLiteral("Nou"));
    QTRY_COMPARE(text("stripNote"), QStringLiteral("none: everybody gets the same"));
    delete strip;
}

void TestCampaignTests::serverAway()
{
    makeTest(435, 31, 1, 30, 4);
    open();
    QTRY_COMPARE(text("testVerdictTitle"), QStringLiteral("Too early to say"));
    m_desk->database.close();
    QVERIFY(at<QWidget>("resultCard")); // what was seen stays
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignTests cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_tests.moc"
