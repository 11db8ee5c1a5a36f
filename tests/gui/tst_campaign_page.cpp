// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/MetricFlags.h"
#include "models/campaigns/plan/MetricGrid.h"
#include "models/campaigns/plan/PlanJson.h"
#include "models/core/Clock.h"
#include "models/records/PagedTableModel.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DeskWindow.h"
#include "views/campaigns/page/MetricsTab.h"
#include "views/campaigns/page/NewRowPopup.h"
#include "views/components/MessageStrip.h"
#include "views/components/PlainLabel.h"
#include "views/components/RecordTable.h"
#include "views/components/calendar/CalendarPage.h"
#include "views/components/calendar/CalendarView.h"
#include "views/components/preferences/PreferencesPage.h"
#include "views/components/recordpage/RecordPage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>

using namespace punte;

/// The page of one campaign: its budget that adds up, its audience in words, its channels, figures typed by day, activities and their calendar.
class TestCampaignPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41))); }
    void init();
    void cleanup();
    void jsonInWords();
    void strangeFigures();
    void headAndMissing();
    void budgetAddsUp();
    void criteriaAndAudienceKeepWhatTheyDoNotKnow();
    void channelsWithBudgets();
    void figuresByKeysAndTakenBack();
    void figuresTypedFastAreAllKept();
    void activityMadeAndDraggedInTheCalendar();
    void nextRunsAreSaid();
    void filesBecomeAssets();
    void channelsInPreferences();
    void readersMayNotChange();

private:
    [[nodiscard]] RecordPage *page() const { return qobject_cast<RecordPage *>(m_desk->window->currentPage()); }
    [[nodiscard]] QString value(const QString &sql) const { return m_db->value(sql); }
    [[nodiscard]] QString stored(const char *what) const { return m_db->value(QStringLiteral("SELECT %1 FROM marketing.marketing_campaigns WHERE name = 'Recolta'").arg(QLatin1String(what))); }
    void openDesk(const char *login);
    void open(const char *tab);
    template <class T>
    [[nodiscard]] T *at(const char *name, int index = 0) const
    {
        const QList<T *> all = page()->findChildren<T *>(QString::fromLatin1(name));
        QList<T *> seen;
        for (T *each : all)
            if (each->isVisible())
                seen.append(each);
        return seen.value(index);
    }
    static void retype(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

void TestCampaignPage::init()
{
    m_db = std::make_unique<TestDatabase>();
    seedOffice(*m_db);
    (void)m_db->addUser(QStringLiteral("lisa"), {QStringLiteral("MARKETER")});
    m_db->exec(QStringLiteral(
        "INSERT INTO marketing.marketing_campaigns (name, primary_goal, campaign_type, status, start_date, end_date, total_budget, budget_allocations, success_criteria,"
        " target_audience_demographics, target_locations, owner_id, type, recurrence, recurrence_weekday, recurrence_time, recurrence_start)"
        " SELECT 'Recolta', '240 de vizite', 'CONVERSION', 'DRAFT', '2026-01-01', '2026-02-28', 1000.00, '{\"search\": 600, \"print\": 400, \"note\": {\"by\": \"lisa\"}}',"
        " '{\"conversions\": 120, \"seen\": {\"deep\": 1}}', '{\"age\": [\"25-34\"], \"deep\": {\"x\": 1}}', '[\"Cluj\", \"Bihor\"]', u.id, 'recurring', 'weekly', 2, '09:30', '2026-01-06'"
        " FROM core.users u WHERE u.login LIKE '%lisa'"));
    openDesk("lisa");
}

void TestCampaignPage::openDesk(const char *login)
{
    m_desk.reset();
    m_desk = std::make_unique<DeskWindow>(*m_db, QString::fromLatin1(login), "campaign_list");
    QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get()));
    m_desk->window->resize(1500, 900);
}

void TestCampaignPage::open(const char *tab)
{
    m_desk->window->openRecord("campaign", QUuid::fromString(stored("id")));
    QTRY_VERIFY(page() && page()->isReady());
    page()->showTab(tab);
    QTRY_VERIFY(page()->isReady());
    QTRY_COMPARE(page()->titleText(), QStringLiteral("Recolta"));
}

void TestCampaignPage::cleanup()
{
    m_desk.reset();
    m_db.reset();
}

void TestCampaignPage::jsonInWords()
{
    const QJsonValue list = PlanJson::parse(QStringLiteral(R"(["Cluj", "Bihor", {"x": 1}])"));
    QCOMPARE(PlanJson::words(list), QStringLiteral("Cluj, Bihor"));
    QCOMPARE(PlanJson::fromWords(QStringLiteral("Cluj"), list).toArray(), (QJsonArray{QJsonObject{{QStringLiteral("x"), 1}}, QStringLiteral("Cluj")}));
    const QJsonValue named = PlanJson::parse(QStringLiteral(R"({"age": ["25-34"], "min": 25, "deep": {"x": {}}})"));
    QCOMPARE(PlanJson::words(named), QStringLiteral("age: 25-34; min: 25"));
    // What was not touched stays what it was, a number a number.
    const QJsonObject back = PlanJson::fromWords(QStringLiteral("age: 25-34, 35-44; min: 25"), named).toObject();
    QCOMPARE(back.value(QLatin1String("min")), QJsonValue(25));
    QCOMPARE(back.value(QLatin1String("age")).toArray().size(), 2);
    QCOMPARE(back.value(QLatin1String("deep")), named.toObject().value(QLatin1String("deep")));
    QVERIFY(PlanJson::fromWords(QStringLiteral(" "), PlanJson::parse(QStringLiteral("[]"))).isNull());
    QVERIFY(PlanJson::parse(QStringLiteral("{")).isUndefined());
    QCOMPARE(PlanJson::sum({{QStringLiteral("a"), QStringLiteral("0.1")}, {QStringLiteral("b"), QStringLiteral("0.2")}}), QStringLiteral("0.30"));
    QCOMPARE(PlanJson::sum({{QStringLiteral("a"), QStringLiteral("x")}}), QString());
    QCOMPARE(PlanJson::difference(QStringLiteral("10"), QStringLiteral("12.5")), QStringLiteral("-2.50"));
}

void TestCampaignPage::strangeFigures()
{
    using Flag = MetricFlags::Flag;
    const QDate start(2026, 1, 1), end(2026, 2, 28), today(2026, 1, 27), day(2026, 1, 5);
    QVERIFY(MetricFlags::of({}, day, today, start, end).isEmpty());
    QVERIFY(MetricFlags::of({100, 10, 1, QStringLiteral("5.00"), QStringLiteral("9.00")}, day, today, start, end).isEmpty());
    QCOMPARE(MetricFlags::of({10, 11, 12, {}, {}}, day, today, start, end), (QList<Flag>{Flag::ClicksOverImpressions, Flag::ConversionsOverClicks}));
    QCOMPARE(MetricFlags::of({10, 1, 0, {}, QStringLiteral("9.00")}, day, today, start, end), QList<Flag>{Flag::RevenueWithoutConversions});
    QCOMPARE(MetricFlags::of({10, 1, 0, {}, {}}, today.addDays(1), today, start, end), QList<Flag>{Flag::InFuture});
    QCOMPARE(MetricFlags::of({10, 1, 0, {}, {}}, start.addDays(-1), today, start, end), QList<Flag>{Flag::OutsideCampaign});
}

void TestCampaignPage::headAndMissing()
{
    open("overview");
    QTRY_VERIFY(at<PlainLabel>("lacks-campaign_needs_message"));
    QVERIFY(at<PlainLabel>("lacks-campaign_needs_sender"));
    QVERIFY(!at<PlainLabel>("lacks-campaign_needs_dates")); // it has them
    QTest::keyClick(m_desk->window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<QWidget>("campaignMove"));
    QTest::mouseClick(m_desk->find<QPushButton>("moveToACTIVE"), Qt::LeftButton);
    QTRY_COMPARE(stored("status"), QStringLiteral("ACTIVE"));
    QTRY_VERIFY(!m_desk->find<QWidget>("campaignMove"));
}

void TestCampaignPage::budgetAddsUp()
{
    open("overview");
    QTRY_COMPARE(at<PlainLabel>("budgetSum")->text(), QStringLiteral("The parts add up to the budget: 1,000.00\u00A0RON."));
    QVERIFY(!at<QPushButton>("budgetSave"));
    QTRY_VERIFY(at<QLineEdit>("budgetName", 1));
    QCOMPARE(at<QLineEdit>("budgetName", 0)->text(), QStringLiteral("Print"));
    // Two parts, in the order of their names: print, search.
    retype(at<QLineEdit>("budgetValue", 0), QStringLiteral("250"));
    QTRY_COMPARE(at<PlainLabel>("budgetSum")->text(), QStringLiteral("The parts make 850.00\u00A0RON: 150.00\u00A0RON less than the budget."));
    QVERIFY(!at<QPushButton>("budgetSave")->isEnabled());
    retype(at<QLineEdit>("budgetValue", 0), QStringLiteral("x"));
    QTRY_COMPARE(at<PlainLabel>("budgetProblem")->text(), QStringLiteral("\u201Cx\u201D is no amount."));
    retype(at<QLineEdit>("budgetValue", 0), QStringLiteral("250"));
    QTest::mouseClick(at<QPushButton>("budgetAdd"), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("radio"));
    QTRY_VERIFY(QApplication::focusWidget()->y() > 0 || QApplication::focusWidget()->parentWidget()->y() > 0); // laid out: Tab walks as one reads
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("150"));
    QTRY_VERIFY(at<QPushButton>("budgetSave")->isEnabled());
    QTest::mouseClick(at<QPushButton>("budgetSave"), Qt::LeftButton);
    QTRY_COMPARE(stored("budget_allocations = '{\"search\": 600, \"print\": 250, \"radio\": 150, \"note\": {\"by\": \"lisa\"}}'"), QStringLiteral("t"));
    QTRY_VERIFY(!at<QPushButton>("budgetSave"));
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QTRY_VERIFY(m_desk->undo->undoText().contains(QStringLiteral("Recolta")));
    m_desk->window->setFocus();
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored("budget_allocations ->> 'print'"), QStringLiteral("400"));
    QTRY_VERIFY(at<QLineEdit>("budgetValue", 0) && at<QLineEdit>("budgetValue", 0)->text() == QStringLiteral("400.00"));
}

void TestCampaignPage::criteriaAndAudienceKeepWhatTheyDoNotKnow()
{
    open("overview");
    QTRY_VERIFY(at<QLineEdit>("criteriaValue") && at<QLineEdit>("criteriaValue")->text() == QStringLiteral("120"));
    QCOMPARE(at<QLineEdit>("criteriaName")->text(), QStringLiteral("Conversions"));
    retype(at<QLineEdit>("criteriaValue"), QStringLiteral("150"));
    QTRY_VERIFY(at<QPushButton>("criteriaSave"));
    QTest::mouseClick(at<QPushButton>("criteriaSave"), Qt::LeftButton);
    QTRY_COMPARE(stored("success_criteria = '{\"conversions\": 150, \"seen\": {\"deep\": 1}}'"), QStringLiteral("t"));
    QTRY_VERIFY(!at<QPushButton>("criteriaSave"));
    QCOMPARE(at<QLineEdit>("target_locations")->text(), QStringLiteral("Cluj, Bihor"));
    retype(at<QLineEdit>("target_audience_demographics"), QStringLiteral("age: 25-34, 35-44"));
    retype(at<QLineEdit>("target_locations"), QStringLiteral("Arad"));
    QTest::keyClick(at<QLineEdit>("target_locations"), Qt::Key_Return);
    QTRY_COMPARE(stored("target_locations = '[\"Arad\"]'"), QStringLiteral("t"));
    QCOMPARE(stored("target_audience_demographics = '{\"age\": [\"25-34\", \"35-44\"], \"deep\": {\"x\": 1}}'"), QStringLiteral("t"));
}

void TestCampaignPage::channelsWithBudgets()
{
    const QString lanes = QStringLiteral("SELECT string_agg(ch.channel_type || ' ' || coalesce(cc.budget::text, '-'), ',' ORDER BY ch.channel_type) FROM marketing.campaign_channels cc"
                                         " JOIN marketing.marketing_channels ch ON ch.id = cc.channel_id WHERE cc.deleted_at IS NULL");
    open("channels");
    QTRY_VERIFY(at<QCheckBox>("use-PAID"));
    QTest::mouseClick(at<QCheckBox>("use-PAID"), Qt::LeftButton, {}, QPoint(8, at<QCheckBox>("use-PAID")->height() / 2));
    QTRY_COMPARE(value(lanes), QStringLiteral("PAID -"));
    QTRY_VERIFY(page()->isReady() && at<QCheckBox>("use-PAID")->isChecked());
    retype(at<QLineEdit>("budget-SOCIAL"), QStringLiteral("300.5"));
    QTest::keyClick(at<QLineEdit>("budget-SOCIAL"), Qt::Key_Return);
    QTRY_COMPARE(value(lanes), QStringLiteral("PAID -,SOCIAL 300.50"));
    QTRY_COMPARE(at<PlainLabel>("channelsSum")->text(), QStringLiteral("The channels have 300.50\u00A0RON: 699.50\u00A0RON less than the budget."));
    // More than there is: the database says by how much, and nothing changed.
    QTRY_VERIFY(page()->isReady());
    retype(at<QLineEdit>("budget-PAID"), QStringLiteral("900"));
    QTest::keyClick(at<QLineEdit>("budget-PAID"), Qt::Key_Return);
    QTRY_VERIFY(m_desk->window->findChild<MessageStrip *>() && m_desk->window->findChild<MessageStrip *>()->messageText().contains(QStringLiteral("200.50")));
    QCOMPARE(value(lanes), QStringLiteral("PAID -,SOCIAL 300.50"));
}

void TestCampaignPage::figuresByKeysAndTakenBack()
{
    const QString figures = QStringLiteral("SELECT concat_ws(' ', impressions, clicks, conversions, cost, revenue) FROM marketing.campaign_metrics WHERE metric_date = '2026-01-05' AND deleted_at IS NULL");
    open("metrics");
    auto *tab = qobject_cast<MetricsTab *>(page()->tab("metrics"));
    QVERIFY(tab);
    auto *grid = tab->findChild<MetricGrid *>();
    auto *table = tab->findChild<MetricTable *>();
    QTRY_COMPARE(grid->rowCount(), 31);
    QTRY_VERIFY(tab->isReady());
    QVERIFY(table->visualRect(grid->index(4, MetricGrid::Impressions)).isValid()); // the view has them, too
    table->setFocus();
    table->setCurrentIndex(grid->index(4, MetricGrid::Impressions));
    QTest::keyClicks(table, QStringLiteral("1"));
    QTRY_VERIFY(table->findChild<QLineEdit *>());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(",000"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(value(figures), QStringLiteral("1000 0 0 0.00 0.00"));
    QTRY_COMPARE(table->currentIndex().row(), 5); // the day below
    QTRY_VERIFY(tab->isReady());
    const auto type = [&](int column, const QString &text) {
        table->setFocus();
        table->setCurrentIndex(grid->index(4, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(tab->isReady());
    };
    type(MetricGrid::Cost, QStringLiteral("12.345,50")); // written the Romanian way, understood all the same
    QTRY_COMPARE(value(figures), QStringLiteral("1000 0 0 12345.50 0.00"));
    type(MetricGrid::Clicks, QStringLiteral("2000"));
    QTRY_COMPARE(value(figures), QStringLiteral("1000 2000 0 12345.50 0.00"));
    QTRY_COMPARE(grid->index(4, MetricGrid::Remarks).data().toString(), QStringLiteral("More clicks than impressions"));
    QTRY_VERIFY(at<PlainLabel>("metricsNote") && at<PlainLabel>("metricsNote")->text().startsWith(QStringLiteral("1 day with strange figures")));
    type(MetricGrid::Clicks, QStringLiteral("-5")); // no figure: what is stored stays
    QCOMPARE(value(figures), QStringLiteral("1000 2000 0 12345.50 0.00"));
    for (const char *before : {"1000 0 0 12345.50 0.00", "1000 0 0 0.00 0.00", ""}) {
        QTRY_VERIFY(tab->isReady());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Backspace, Qt::ControlModifier);
        QTRY_COMPARE(value(figures), QString::fromLatin1(before));
    }
    QTRY_VERIFY(!m_desk->window->action("campaign.takeBackFigure")->isEnabled());
}

// A figure is typed while the one before it is saved and older figures are still being read: each of them stays.
void TestCampaignPage::figuresTypedFastAreAllKept()
{
    open("metrics");
    auto *grid = page()->tab("metrics")->findChild<MetricGrid *>();
    QTRY_VERIFY(grid && grid->rowCount() == 31 && page()->tab("metrics")->isReady());
    for (int i = 1; i <= 12; ++i) {
        grid->refresh();
        QVERIFY(grid->setData(grid->index(4, MetricGrid::Cost), QString::number(i)));
        QTRY_COMPARE(value(QStringLiteral("SELECT cost::int FROM marketing.campaign_metrics WHERE metric_date = '2026-01-05'")), QString::number(i));
        QVERIFY(grid->setData(grid->index(4, MetricGrid::Clicks), QString::number(100 + i)));
        QTRY_COMPARE(value(QStringLiteral("SELECT concat_ws(' ', cost::int, clicks) FROM marketing.campaign_metrics WHERE metric_date = '2026-01-05'")), QStringLiteral("%1 %2").arg(i).arg(100 + i));
    }
}

void TestCampaignPage::activityMadeAndDraggedInTheCalendar()
{
    open("activities");
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<NewRowPopup>("newRowPopup"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Webinar"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(value(QStringLiteral("SELECT count(*) FROM marketing.campaign_activities a JOIN marketing.marketing_campaigns c ON c.id = a.campaign_id WHERE a.name = 'Webinar' AND c.name = 'Recolta'")),
        QStringLiteral("1"));
    QTRY_VERIFY(!m_desk->find<NewRowPopup>("newRowPopup"));
    m_db->exec(QStringLiteral("UPDATE marketing.campaign_activities SET scheduled_date = '2026-01-28 10:00+02', version = version + 1 WHERE name = 'Webinar'"));
    m_desk->window->showPage("calendar");
    auto *calendar = qobject_cast<CalendarPage *>(m_desk->page("calendar"));
    CalendarEntry entry;
    const auto found = [&] {
        for (const CalendarEntry &each : calendar->model()->entries())
            if (each.title == QLatin1String("Webinar"))
                entry = each;
        return !entry.id.isNull();
    };
    QTRY_VERIFY(found());
    QCOMPARE(entry.subtitle, QStringLiteral("Recolta"));
    QTRY_VERIFY(!calendar->view()->rectOf(entry).isEmpty());
    QWidget *area = calendar->view()->viewport();
    const QPoint from = calendar->view()->rectOf(entry).topLeft() + QPoint(20, 4);
    const QPoint to = calendar->view()->rectOfSlot({QDate(2026, 1, 29), QTime(12, 0), 30}).topLeft() + QPoint(20, 4);
    QTest::mousePress(area, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step) {
        const QPointF here = QPointF(from) + QPointF(to - from) * step / 6.0;
        QMouseEvent move(QEvent::MouseMove, here, area->mapToGlobal(here), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(area, &move);
    }
    QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    const QString day = QStringLiteral("SELECT to_char(scheduled_date AT TIME ZONE 'Europe/Bucharest', 'DD HH24:MI') FROM marketing.campaign_activities WHERE name = 'Webinar'");
    QTRY_COMPARE(value(day), QStringLiteral("29 12:00"));
    QTRY_VERIFY(m_desk->undo->undoText().contains(QStringLiteral("Webinar")));
    QTest::keyClick(m_desk->window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(value(day), QStringLiteral("28 10:00"));
    // Opened from the calendar, it stands chosen on its campaign's page.
    m_desk->window->openRecord("campaign_activity", entry.id);
    QTRY_VERIFY(page() && page()->currentTab() == "activities");
    QTRY_COMPARE(page()->tab("activities")->findChild<RecordTable *>()->currentId(), entry.id);
}

void TestCampaignPage::nextRunsAreSaid()
{
    open("runs");
    QTRY_VERIFY2(at<PlainLabel>("nextRuns")->text().startsWith(QStringLiteral("Next: ")), qPrintable(at<PlainLabel>("nextRuns")->text()));
    QCOMPARE(at<PlainLabel>("nextRuns")->text().count(u'\u00B7'), 4); // five moments
}

void TestCampaignPage::filesBecomeAssets()
{
    open("assets");
    m_desk->window->action("campaign.filesAsAssets")->trigger();
    QTest::qWait(0);
    QTRY_COMPARE(m_desk->database.openSaves(), 0);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM marketing.marketing_assets")), QStringLiteral("0")); // no files, no assets
    QVERIFY(page()->tab("files")); // where they are added
    QTest::keyClick(m_desk->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_desk->find<NewRowPopup>("newRowPopup"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Poza"));
    retype(m_desk->find<NewRowPopup>("newRowPopup")->findChild<QWidget *>(QStringLiteral("row_file_url"))->findChild<QLineEdit *>(), QStringLiteral("https://example.ro/poza.jpg"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(value(QStringLiteral("SELECT file_url FROM marketing.marketing_assets WHERE name = 'Poza'")), QStringLiteral("https://example.ro/poza.jpg"));
}

void TestCampaignPage::channelsInPreferences()
{
    (void)m_db->addUser(QStringLiteral("radu"), {QStringLiteral("ADMIN")});
    openDesk("radu");
    m_desk->window->showPage("preferences");
    auto *preferences = qobject_cast<PreferencesPage *>(m_desk->window->currentPage());
    QVERIFY(preferences);
    preferences->openPlace({"channels", {}});
    QTRY_VERIFY(preferences->isReady());
    auto *channels = preferences->findChild<RecordTable *>(QStringLiteral("channelsTable"));
    QTRY_VERIFY(channels && channels->model()->rowCount() == 6); // those that an organisation starts with
    QTest::mouseClick(preferences->findChild<QPushButton *>(QStringLiteral("newChannelButton")), Qt::LeftButton);
    QTRY_VERIFY(m_desk->find<NewRowPopup>("newRowPopup"));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Radio"));
    auto *cost = m_desk->find<NewRowPopup>("newRowPopup")->findChild<QWidget *>(QStringLiteral("row_default_cost_per_impression"))->findChild<QLineEdit *>();
    retype(cost, QStringLiteral("0.0125"));
    QTest::keyClick(cost, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(value(QStringLiteral("SELECT default_cost_per_impression FROM marketing.marketing_channels WHERE name = 'Radio'")), QStringLiteral("0.0125"));
    QTRY_COMPARE(channels->model()->rowCount(), 7);
}

void TestCampaignPage::readersMayNotChange()
{
    openDesk("ana");
    open("overview");
    QVERIFY(!m_desk->window->action("campaign.move"));
    QTRY_VERIFY(at<QLineEdit>("budgetValue"));
    QVERIFY(at<QLineEdit>("budgetValue")->isReadOnly());
    QVERIFY(!at<QPushButton>("budgetAdd"));
    page()->showTab("metrics");
    QTRY_VERIFY(page()->isReady());
    auto *grid = page()->findChild<MetricGrid *>();
    QTRY_VERIFY(grid && grid->rowCount() == 31);
    QVERIFY(!(grid->flags(grid->index(4, MetricGrid::Cost)) & Qt::ItemIsEditable));
}

int main(int argc, char **argv)
{
    prepareStories();
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignPage cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_page.moc"
