// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every mark of the dashboard of campaigns under all single filters and twenty combinations, in both languages: the rows that it opens add up to it.
#include "DashboardDesk.h"
#include "tests/features/StoryProgram.h"
#include "views/campaigns/dashboard/DashboardBar.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace punte;

class TestCampaignMarks : public QObject, private DashboardDesk {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { makeOffice(); }
    void init() { open(QStringLiteral("dash.lisa")); }
    void cleanup() { m_desk.reset(); }
    void cleanupTestCase() { m_db.reset(); }
    void everyMarkOpensItsRows_data();
    void everyMarkOpensItsRows();
};

void TestCampaignMarks::everyMarkOpensItsRows_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Romanian") << QStringLiteral("ro");
    QTest::newRow("English") << QStringLiteral("en");
}

void TestCampaignMarks::everyMarkOpensItsRows()
{
    QFETCH(const QString, language);
    deskLanguage().setLanguage(language);
    QElapsedTimer timer;
    timer.start();
    int marks = 0;
    const auto walk = [&](const QString &filter) {
        waitReady();
        const int found = crawl();
        QVERIFY2(found > 0, qPrintable(filter));
        marks += found;
    };
    walk(QStringLiteral("everything"));
    QVERIFY(marks > 120);
    DashboardBar &bar = page().bar();
    for (const DashboardBar::Period period : {DashboardBar::Period::ThisMonth, DashboardBar::Period::LastMonth, DashboardBar::Period::ThisYear, DashboardBar::Period::Days90}) {
        bar.setPeriod(period);
        walk(QStringLiteral("period %1").arg(int(period)));
    }
    const QList<QStringList> campaigns = m_db->rows(QStringLiteral("SELECT id FROM marketing.marketing_campaigns WHERE tenant_id = core.my_tenant() ORDER BY name"));
    const QList<QStringList> channels = m_db->rows(QStringLiteral("SELECT id FROM marketing.marketing_channels WHERE tenant_id = core.my_tenant() ORDER BY sort_no"));
    bar.setPeriod(DashboardBar::Period::Days7);
    for (const QStringList &each : campaigns) {
        bar.setCampaigns({QUuid::fromString(each.first())});
        walk(each.first());
    }
    bar.setCampaigns({});
    for (const QStringList &each : channels) {
        bar.setChannels({QUuid::fromString(each.first())});
        walk(each.first());
    }
    bar.setChannels({});
    for (const DashboardBar::Compared compared : {DashboardBar::Compared::LastYear, DashboardBar::Compared::Nothing}) {
        bar.setCompared(compared);
        walk(QStringLiteral("compared %1").arg(int(compared)));
    }
    QRandomGenerator random(20'260'127);
    const DashboardBar::Period periods[]{DashboardBar::Period::Days7, DashboardBar::Period::ThisMonth, DashboardBar::Period::LastMonth, DashboardBar::Period::Days30};
    for (int i = 0; i < 20; ++i) {
        QList<QUuid> some, ways;
        for (const QStringList &each : campaigns)
            if (random.bounded(3) == 0)
                some.append(QUuid::fromString(each.first()));
        for (const QStringList &each : channels)
            if (random.bounded(6) == 0)
                ways.append(QUuid::fromString(each.first()));
        find<QComboBox>("metricChooser")->setCurrentIndex(random.bounded(dashboardMetrics));
        bar.setPeriod(periods[random.bounded(i % 5 == 0 ? 4 : 1)]);
        bar.setCompared(DashboardBar::Compared(random.bounded(3)));
        bar.setCampaigns(some);
        bar.setChannels(ways);
        walk(QStringLiteral("combination %1").arg(i));
    }
    qInfo() << marks << "marks in" << timer.elapsed() << "ms";
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    qputenv("QTEST_FUNCTION_TIMEOUT", "900000"); // some thousand marks, one after the other
    QApplication app(argc, argv);
    startStories(app);
    guardWindows(app);
    TestCampaignMarks cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_campaign_marks.moc"
