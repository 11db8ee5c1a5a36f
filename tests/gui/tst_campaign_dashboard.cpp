// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard of campaigns: its tiles against plain SQL, its states, its tables, what leaves it.
#include "app/shell/ActionRegistry.h"
#include "models/db/AdminSession.h"
#include "tests/features/StoryProgram.h"
#include "tests/gui/DashboardDesk.h"
#include "views/campaigns/dashboard/PacePanel.h"
#include "views/campaigns/dashboard/ChannelToggle.h"
#include "views/campaigns/dashboard/DashboardBar.h"
#include "views/campaigns/dashboard/DashboardText.h"
#include "views/campaigns/dashboard/FigureTile.h"
#include "views/campaigns/dashboard/SendsPanel.h"
#include "views/components/charts/Chart.h"

#include "views/components/StatePanel.h"
#include "views/components/recordpage/RecordPage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace punte;

class TestCampaignDashboard : public QObject, private DashboardDesk {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeOffice(); }
    void init() { open(QStringLiteral("dash.lisa")); }
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_db.reset(); }
    void tilesEqualPlainSql();
    void theTestSaysWhatItsCountsSay();
    void rowsOpenByKeysAndLeadBack();
    void channelsAreHiddenByKeys();
    void whatChangedIsSaidAndCountedAnew();
    void twoCurrenciesNeverMeet();
    void withoutClicksThereIsNoRate();
    void aTypedAmountIsMarkedWithItsDifference();
    void panelsAreTablesOnT();
    void figuresAreCopiedFromEveryPanel();
    void attributedAndNotAreShown();
    void aVariantIsChosenOnThePageOfTests();
    void aNewCampaignBeginsInTheList();
    void withoutTheRightNothingIsCounted();
    void offlineKeepsTheFigures();
    void onePageOfPaper();
};

void TestCampaignDashboard::tilesEqualPlainSql()
{
    const QString period = QStringLiteral(" FROM marketing.campaign_metrics m WHERE m.deleted_at IS NULL AND m.metric_date BETWEEN DATE '2025-12-29' AND DATE '2026-01-27'");
    const QString before = QString(period).replace(QLatin1String("2025-12-29"), QLatin1String("2025-11-29")).replace(QLatin1String("2026-01-27"), QLatin1String("2025-12-28"));
    const QStringList expressions{QStringLiteral("sum(impressions)"), QStringLiteral("sum(clicks)"), QStringLiteral("100.0 * sum(clicks) / sum(impressions)"), QStringLiteral("sum(conversions)"),
        QStringLiteral("100.0 * sum(conversions) / sum(clicks)"), QStringLiteral("sum(cost) / sum(clicks)"), QStringLiteral("sum(cost)"), QStringLiteral("sum(revenue)"),
        QStringLiteral("100.0 * (sum(revenue) - sum(cost)) / sum(cost)")};
    const QStringList decimals{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("1")};
    for (int i = 0; i < dashboardMetrics; ++i) {
        const auto metric = DashboardMetric(i);
        const QString plain = m_db->value(QStringLiteral("SELECT round((%1)::numeric, %2)").arg(expressions.at(i), decimals.at(i)) + period);
        QCOMPARE(QString(tile(metric)->figure().figure).remove(u','), plain);
        const QString change = isPercentage(metric) ? QStringLiteral("SELECT round(((SELECT (%1)::numeric %3) - (SELECT (%1)::numeric %4)), %2)")
                                                    : QStringLiteral("SELECT round(abs(100 * ((SELECT (%1)::numeric %3) - (SELECT (%1)::numeric %4)) / (SELECT (%1)::numeric %4)), 1)");
        QString shown = tile(metric)->figure().change;
        shown.remove(QStringLiteral(" pp")).remove(u'%').remove(u'+').replace(QChar(0x2212), u'-').remove(u',');
        QCOMPARE(shown.trimmed(), m_db->value(isPercentage(metric) ? change.arg(expressions.at(i), metric == DashboardMetric::Roi ? QStringLiteral("1") : QStringLiteral("2"), period, before)
                                                                   : QString(change).replace(QLatin1String("%1"), expressions.at(i)).replace(QLatin1String("%3"), period).replace(QLatin1String("%4"), before)));
    }
    QCOMPARE(tile(DashboardMetric::Impressions)->figure().figure, QStringLiteral("1,842,300"));
    QCOMPARE(tile(DashboardMetric::Revenue)->figure().figure + u' ' + tile(DashboardMetric::Revenue)->figure().unit, QStringLiteral("318,960 RON"));
    QVERIFY(tile(DashboardMetric::Revenue)->accessibleName().contains(QStringLiteral("from exports of advertisers"))); // names its source
    QCOMPARE(tile(DashboardMetric::CostPerClick)->figure().good, -tile(DashboardMetric::CostPerClick)->figure().direction); // less is better
    QCOMPARE(tile(DashboardMetric::Cost)->figure().good, 0);
}

void TestCampaignDashboard::theTestSaysWhatItsCountsSay()
{
    QCOMPARE(textOf("testVerdict"), QStringLiteral("B better"));
    QCOMPARE(textOf("testWords"), QStringLiteral("2.31% against 1.52%: between 0.30 and 1.28 points more."));
    QCOMPARE(find<BudgetBar>("budgetBar0")->line().spent(), qint64(5'820'000));
    QVERIFY(find<BudgetBar>("budgetBar0")->accessibleName().contains(QStringLiteral("58,200.00")));
}

void TestCampaignDashboard::rowsOpenByKeysAndLeadBack()
{
    FigureTile *clicks = tile(DashboardMetric::Clicks);
    press(clicks, Qt::Key_Return);
    QVERIFY(page().rowsView().isVisible());
    waitReady();
    QCOMPARE(textOf("markRowsTitle"), QStringLiteral("Clicks"));
    QVERIFY2(textOf("markRowsFoot").contains(QStringLiteral("Clicks 41,640")), qPrintable(textOf("markRowsFoot")));
    QCOMPARE(find<QTableView>("markRowsTable")->model()->rowCount(), 524);
    back();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(clicks));
    // By the mouse, and back by the button.
    QTest::mouseClick(find<SendsBar>("sendsBar2"), Qt::LeftButton);
    waitReady();
    QCOMPARE(opened().count, page().model().dashboard().sends.clicked);
    QTest::mouseClick(find<QPushButton>("markRowsBack"), Qt::LeftButton);
    QVERIFY(!page().rowsView().isVisible());
}

void TestCampaignDashboard::channelsAreHiddenByKeys()
{
    auto *chart = find<Chart>("metricChart");
    const auto drawn = [chart] {
        int series = 0;
        for (const ChartSeries &each : chart->data().series)
            series += each.points.isEmpty() ? 0 : 1;
        return series;
    };
    QCOMPARE(drawn(), 4);
    const Token hue = chart->data().hueOf(2);
    auto *first = find<ChannelToggle>("channelToggle0");
    press(first, Qt::Key_Space);
    QCOMPARE(drawn(), 3);
    QCOMPARE(chart->data().hueOf(2), hue); // the others keep their colours
    press(first, Qt::Key_Return);
    QCOMPARE(drawn(), 4);
    QVERIFY(!find<ChannelToggle>("channelToggle5")->isEnabled()); // has no figures
    find<QComboBox>("metricChooser")->setCurrentIndex(int(DashboardMetric::Roi));
    QCOMPARE(chart->data().name, QStringLiteral("Return on investment per day"));
}

void TestCampaignDashboard::whatChangedIsSaidAndCountedAnew()
{
    const QString before = tile(DashboardMetric::Clicks)->figure().figure;
    m_db->exec(QStringLiteral("UPDATE marketing.campaign_metrics SET version = version + 1, clicks = clicks + 1000 WHERE id = (SELECT id FROM marketing.campaign_metrics WHERE metric_date = '2026-01-20' AND impressions > 3000 ORDER BY id LIMIT 1)"));
    page().model().load(); // as when somebody comes back to the page
    waitReady();
    QTRY_VERIFY(find<QPushButton>("dashboardStale")->isVisible());
    QCOMPARE(tile(DashboardMetric::Clicks)->figure().figure, before);
    QTest::keyClick(m_desk->window.get(), Qt::Key_F5);
    QTRY_COMPARE(tile(DashboardMetric::Clicks)->figure().figure, QStringLiteral("42,640"));
    QVERIFY(!find<QPushButton>("dashboardStale")->isVisible());
    m_db->exec(QStringLiteral("UPDATE marketing.campaign_metrics SET version = version + 1, clicks = clicks - 1000 WHERE clicks > 1000"));
    page().model().refresh();
    waitReady();
    QCOMPARE(tile(DashboardMetric::Clicks)->figure().figure, before);
}

void TestCampaignDashboard::twoCurrenciesNeverMeet()
{
    QCOMPARE(find<QComboBox>("dashboardCurrency")->currentText(), QStringLiteral("RON")); // orders in euro are credited to campaigns, too
    m_db->exec(QStringLiteral("INSERT INTO marketing.campaign_metrics (campaign_id, channel_id, metric_date, impressions, clicks, cost, currency) "
                              "SELECT campaign_id, channel_id, DATE '2026-01-20', 1000, 10, 5, 'EUR' FROM marketing.campaign_metrics LIMIT 1"));
    page().model().refresh();
    waitReady();
    QVERIFY(find<QComboBox>("dashboardCurrency")->isVisible());
    QCOMPARE(tile(DashboardMetric::Clicks)->figure().figure, QStringLiteral("41,640"));
    find<QComboBox>("dashboardCurrency")->setCurrentText(QStringLiteral("EUR"));
    QCOMPARE(tile(DashboardMetric::Clicks)->figure().figure, QStringLiteral("10"));
    QCOMPARE(tile(DashboardMetric::Cost)->figure().figure + u' ' + tile(DashboardMetric::Cost)->figure().unit, QStringLiteral("5.00 EUR"));
    press(tile(DashboardMetric::Cost), Qt::Key_Return);
    waitReady();
    QCOMPARE(opened().sums.cost, qint64(500));
    back();
    find<QComboBox>("dashboardCurrency")->setCurrentText(QStringLiteral("RON"));
    m_db->exec(QStringLiteral("UPDATE marketing.campaign_metrics SET version = version + 1, deleted_at = now() WHERE currency = 'EUR'"));
    page().model().refresh();
    waitReady();
}

void TestCampaignDashboard::withoutClicksThereIsNoRate()
{
    page().bar().setPeriod(DashboardBar::Period::Custom, QDate(2020, 1, 1), QDate(2020, 1, 31));
    waitReady();
    for (const DashboardMetric metric : {DashboardMetric::ClickRate, DashboardMetric::ConversionRate, DashboardMetric::CostPerClick, DashboardMetric::Roi}) {
        QCOMPARE(tile(metric)->figure().figure, QStringLiteral("\u2013"));
        QVERIFY(tile(metric)->accessibleName().contains(DashboardText::whyNone(metric)));
    }
    QCOMPARE(textOf("sendsNone"), QStringLiteral("No message was sent in this time."));
}

void TestCampaignDashboard::aTypedAmountIsMarkedWithItsDifference()
{
    auto *bar = find<BudgetBar>("budgetBar0");
    QVERIFY(!bar->accessibleName().contains(QStringLiteral("typed")));
    m_db->exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET version = version + 1, spent_amount = 58000 WHERE id = '%1'").arg(bar->line().id.toString(QUuid::WithoutBraces)));
    page().model().refresh();
    waitReady();
    bar = find<BudgetBar>("budgetBar0");
    QCOMPARE(bar->line().spent(), qint64(5'820'000)); // what was computed stays what is drawn
    QCOMPARE(bar->line().typed.value_or(0), qint64(5'800'000));
    QString told = bar->accessibleName();
    told.replace(QChar(QChar::Nbsp), u' ');
    QVERIFY2(told.contains(QStringLiteral("58,000.00 RON was typed in, a difference of \u2212200.00 RON")), qPrintable(told));
    m_db->exec(QStringLiteral("UPDATE marketing.marketing_campaigns SET version = version + 1, spent_amount = NULL WHERE spent_amount = 58000"));
    page().model().refresh();
    waitReady();
}

void TestCampaignDashboard::panelsAreTablesOnT()
{
    FigureTile *clicks = tile(DashboardMetric::Clicks);
    press(clicks, Qt::Key_T);
    auto *table = find<QWidget>("figureTiles")->findChild<QTableView *>();
    QVERIFY(table->isVisible() && !clicks->isVisible() && table->hasFocus());
    QCOMPARE(table->model()->rowCount(), dashboardMetrics);
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("41,640"));
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight, int(Qt::AlignRight));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return); // Enter opens what the tile opens
    waitReady();
    QCOMPARE(textOf("markRowsTitle"), QStringLiteral("Clicks"));
    back();
    QTest::keyClick(table, Qt::Key_T);
    QVERIFY(!table->isVisible() && clicks->hasFocus());
    for (const auto &[panel, mark] : {std::pair("budgetPanel", "budgetBar0"), std::pair("sendsPanel", "sendsBar0")}) {
        press(find<QWidget>(mark), Qt::Key_T);
        auto *twin = find<QWidget>(panel)->findChild<QTableView *>();
        QVERIFY2(twin->isVisible() && twin->model()->rowCount() > 4, panel);
        QTest::keyClick(twin, Qt::Key_Escape);
        QVERIFY2(find<QWidget>(mark)->hasFocus(), panel);
    }
    press(find<ChannelToggle>("channelToggle0"), Qt::Key_T); // around a chart, too
    QVERIFY(find<Chart>("metricChart")->isTable());
    press(find<ChannelToggle>("channelToggle0"), Qt::Key_T);
    press(find<QPushButton>("testOpen"), Qt::Key_T);
    QVERIFY(find<Chart>("testChart")->isTable());
    press(find<QPushButton>("testOpen"), Qt::Key_T);
    QVERIFY(!find<Chart>("testChart")->isTable());
}

void TestCampaignDashboard::figuresAreCopiedFromEveryPanel()
{
    const std::tuple<QWidget *, QString, QString> panels[]{{tile(DashboardMetric::Cost), QStringLiteral("Figure\tValue"), QStringLiteral("Clicks\t41,640")},
        {find<QWidget>("budgetBar0"), QStringLiteral("Campaign\tSpent\tBudget"), QStringLiteral("\t58,200.00")}, {find<QWidget>("sendsBar0"), QStringLiteral("What became of them\tMessages"), QStringLiteral("Sent\t1,018")},
        {find<QWidget>("channelToggle0"), QStringLiteral("day\t"), QStringLiteral("\n")}, {find<QWidget>("testOpen"), QStringLiteral("variant\t"), QStringLiteral("2.31%")}};
    for (const auto &[widget, head, part] : panels) {
        QApplication::clipboard()->clear();
        m_desk->window->activateWindow();
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(head) && text.contains(part), qPrintable(text));
    }
}

void TestCampaignDashboard::attributedAndNotAreShown()
{
    m_db->exec(QStringLiteral("UPDATE marketing.campaign_attributions SET version = version + 1, deleted_at = now() WHERE deleted_at IS NULL"));
    page().model().refresh();
    waitReady();
    QVERIFY(!find<Chart>("shareChart")->isVisible());
    QVERIFY2(textOf("shareWords").contains(QStringLiteral("came before it")), qPrintable(textOf("shareWords"))); // says what would make it otherwise
    m_db->exec(QStringLiteral("INSERT INTO marketing.campaign_attributions (campaign_id, conversion_table, conversion_id, converted_at, touchpoint_type, touchpoint_timestamp, position_no, touchpoint_table, touchpoint_id, channel_id, conversion_value, "
                              " attribution_model, credit, attributed_revenue) "
                              "SELECT (SELECT id FROM marketing.marketing_campaigns WHERE tenant_id = core.my_tenant() ORDER BY name LIMIT 1), 'crm.opportunities', '00000000-0000-0000-0000-0000000000aa', '2026-01-20 10:00+02', 'CLICK', timestamptz '2026-01-10 10:00+02' + n * interval '1 day', n + 1, 'marketing.campaign_sends', core.uuid_v7(), "
                              " CASE WHEN n < 2 THEN (SELECT id FROM marketing.marketing_channels WHERE tenant_id = core.my_tenant() ORDER BY sort_no OFFSET n LIMIT 1) END, 1000, m, 0.3, CASE n WHEN 0 THEN 500 WHEN 1 THEN 300 ELSE 200 END "
                              "FROM unnest('{FIRST_TOUCH,LAST_TOUCH,LINEAR,TIME_DECAY,POSITION_BASED}'::text[]) m, generate_series(0, 2) n"));
    page().model().refresh();
    waitReady();
    auto *chart = find<Chart>("shareChart");
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->data().categories.size(), 5);
    QCOMPARE(crawlChart("shareChart"), 15); // also what came over no channel
    auto *models = find<QComboBox>("shareModel");
    models->setCurrentIndex(3);
    QCOMPARE(chart->data().name, QStringLiteral("Linear"));
    QCOMPARE(chart->data().series.first().points.size(), 3);
    QCOMPARE(chart->data().series.first().points.first().value.value_or(0), 500.0);
    QCOMPARE(crawlChart("shareChart"), 3);
    QCOMPARE(page().saveState().value(QStringLiteral("model")).toString(), QStringLiteral("LINEAR"));
    models->setCurrentIndex(0);
    m_db->exec(QStringLiteral("UPDATE marketing.campaign_attributions SET version = version + 1, deleted_at = now() WHERE conversion_id = '00000000-0000-0000-0000-0000000000aa'"));
    m_db->exec(QStringLiteral("UPDATE marketing.campaign_attributions SET version = version + 1, deleted_at = NULL WHERE conversion_id <> '00000000-0000-0000-0000-0000000000aa'"));
    page().model().refresh();
    waitReady();
}

void TestCampaignDashboard::aVariantIsChosenOnThePageOfTests()
{
    auto *open = find<QPushButton>("testOpen");
    QCOMPARE(open->text(), QStringLiteral("Choose B"));
    press(open, Qt::Key_Space);
    QTRY_VERIFY(m_desk->page("campaign")->isVisible());
    auto *campaign = static_cast<RecordPage *>(m_desk->page("campaign"));
    QCOMPARE(campaign->record(), page().model().dashboard().test->campaignId);
    if (campaign->tab("tests"))
        QCOMPARE(campaign->currentTab(), QByteArray("tests"));
}

void TestCampaignDashboard::aNewCampaignBeginsInTheList()
{
    QVERIFY(page().primaryAction());
    page().primaryAction()->trigger();
    QTRY_VERIFY(m_desk->page("campaign_list")->isVisible());
    QTRY_VERIFY(find<QWidget>("newRecordForm") && find<QWidget>("newRecordForm")->isVisible());
}

void TestCampaignDashboard::withoutTheRightNothingIsCounted()
{
    // Whoever reads figures need not be one who counts messages.
    m_db->exec(QStringLiteral("DELETE FROM sec.grant_rule WHERE role = 'ANALYST' AND perm LIKE 'results.%'"));
    (void)m_db->addUser({.login = QStringLiteral("dash.dana"), .roles = {QStringLiteral("ANALYST")}, .tenant = m_tenant});
    open(QStringLiteral("dash.dana"));
    for (const char *label : {"sendsNone", "testNone", "shareWords"})
        QCOMPARE(textOf(label), QStringLiteral("Counting messages takes a right that you do not have."));
    QVERIFY(!find<QWidget>("sendsBar0")->isVisible() && !find<QWidget>("testOpen")->isVisible() && !find<Chart>("shareChart")->isVisible());
    QCOMPARE(tile(DashboardMetric::Clicks)->figure().figure, QStringLiteral("41,640"));
    QVERIFY(!page().primaryAction()); // nor makes campaigns
}

void TestCampaignDashboard::offlineKeepsTheFigures()
{
    m_db->letIn(false);
    m_db->exec(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename LIKE '%dash.lisa' AND pid <> pg_backend_pid()"));
    QTRY_VERIFY(m_desk->database.state() != ConnectionState::Live);
    QCOMPARE(tile(DashboardMetric::Clicks)->figure().figure, QStringLiteral("41,640")); // what was read stays
    page().bar().setPeriod(DashboardBar::Period::Days7);
    m_db->letIn(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->database.state() == ConnectionState::Live, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(page().isReady() && !page().model().error(), 20'000);
    QVERIFY(tile(DashboardMetric::Clicks)->figure().figure != QStringLiteral("41,640")); // of the seven days that were asked for
}

void TestCampaignDashboard::onePageOfPaper()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("dashboard.pdf"));
    m_desk->window->activateWindow();
    m_desk->window->actions().action("dashboard.pdf")->trigger();
    auto *dialog = find<QFileDialog>("dashboardFileDialog");
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    dialog->close();
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QCOMPARE(bytes.count("/Type /Page\n"), 1);
    if (const QString keep = qEnvironmentVariable("PUNTE_KEEP_PAPER"); !keep.isEmpty())
        QFile::copy(file, keep);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignDashboard cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_dashboard.moc"
