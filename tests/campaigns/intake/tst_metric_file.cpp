// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/intake/MetricFile.h"

#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace punte;

/// Exports of advertisements as their makers write them: columns by name, lines above the header, sums below the rows, numbers and days of
/// either style. The files are made here after the documented columns of each export.
class TestMetricFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exports_data();
    void exports();
    void utf16WithTabs();
    void numbers_data();
    void numbers();
    void days_data();
    void days();
    void whatIsLeftOut();
    void whatCannotBeKept();
    void noFigures();

private:
    static Result<MetricFile> read(const QByteArray &text)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("export.csv")));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
        file.close();
        return readMetricFile(file.fileName());
    }
    static QString shown(const FileDay &day)
    {
        const MetricDay &f = day.figures;
        return QStringLiteral("%1 %2 %3 %4 %5 %6 %7").arg(day.day.toString(Qt::ISODate)).arg(f.impressions).arg(f.clicks).arg(f.conversions).arg(f.cost, f.revenue, day.currency).trimmed();
    }
};

void TestMetricFile::exports_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("first");
    QTest::newRow("Google Ads") << QByteArray("Campaign performance\n\"January 5, 2026 - January 6, 2026\"\nDay,Campaign,Currency code,Impr.,Clicks,CTR,Avg. CPC,Cost,Conversions,Conv. value\n"
                                              "2026-01-05,Recolta,RON,\"12,400\",310,2.50%,3.89,\"1,204.50\",9.00,\"3,100.00\"\n2026-01-06,Recolta,RON,\"9,870\",200,2.03%,4.90,980.00,7.00,\"2,400.00\"\n"
                                              "Total: Campaigns, --, --,\"22,270\",510,2.29%,4.28,\"2,184.50\",16.00,\"5,500.00\"\n")
                                << QStringLiteral("google_ads") << QStringLiteral("2026-01-05 12400 310 9 1204.50 3100.00 RON");
    QTest::newRow("Google Ads, Romanian") << QByteArray("Raport\n1 ian. 2026 - 6 ian. 2026\nZi;Campanie;Codul monedei;Afișări;Clicuri;Cost;Conversii;Valoarea conv.\n2026-01-05;Recolta;RON;12.400;310;1.204,50;9,00;3.100,00\n")
                                          << QStringLiteral("google_ads") << QStringLiteral("2026-01-05 12400 310 9 1204.50 3100.00 RON");
    QTest::newRow("Meta") << QByteArray("Reporting starts,Reporting ends,Campaign name,Results,Reach,Impressions,Amount spent (RON),Clicks (all),Link clicks,Purchases conversion value\n"
                                        "2026-01-05,2026-01-05,Recolta,4,9000,12400,204.5,410,310,1200\n")
                          << QStringLiteral("meta_ads") << QStringLiteral("2026-01-05 12400 310 4 204.50 1200.00 RON");
    QTest::newRow("Microsoft") << QByteArray("\"Report Name: Campaigns\"\n\"Report Time: 1/5/2026\"\n\"Rows: 2\"\n\nGregorian date,Campaign name,Impressions,Clicks,Spend,Conversions,Revenue,Currency code\n"
                                             "1/5/2026,Recolta,12400,310,204.50,4,1200.00,EUR\n1/25/2026,Recolta,1,1,1.00,0,0,EUR\n\n\"\302\251 Microsoft Corporation. All rights reserved.\"\n")
                               << QStringLiteral("microsoft_ads") << QStringLiteral("2026-01-05 12400 310 4 204.50 1200.00 EUR");
    QTest::newRow("TikTok") << QByteArray("Date,Campaign name,Cost,Impression,Clicks (destination),Conversions,Currency\n2026-01-05,Recolta,204.50,12400,310,4,USD\nTotal of 1 results,-,204.50,12400,310,4,USD\n")
                            << QStringLiteral("tiktok_ads") << QStringLiteral("2026-01-05 12400 310 4 204.50 0.00 USD");
    QTest::newRow("a table of one's own") << QByteArray("Data;Canal;Cost\n05.01.2026;Radio;lei 1.204,50\n") << QStringLiteral("csv") << QStringLiteral("2026-01-05 0 0 0 1204.50 0.00 RON");
}

void TestMetricFile::exports()
{
    QFETCH(QByteArray, text);
    const auto file = read(text);
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    QTEST(file->source, "source");
    QVERIFY(!file->days.isEmpty());
    QTEST(shown(file->days.first()), "first");
    for (const MetricRefusal &row : file->left)
        QCOMPARE(row.kind, MetricRefusal::Kind::Totals);
}

void TestMetricFile::utf16WithTabs()
{
    const QString text = QStringLiteral("Campaign Performance Report (in UTC)\nReport Start: January 1, 2026\n\nStart Date (in UTC)\tCampaign Name\tCurrency\tTotal Spent\tImpressions\tClicks\tConversions\n"
                                        "1/25/2026\tRecoltă\tEUR\t204.50\t12,400\t310\t4\n");
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const auto file = read(encoder(text));
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    QCOMPARE(file->source, QStringLiteral("linkedin_ads"));
    QCOMPARE(shown(file->days.first()), QStringLiteral("2026-01-25 12400 310 4 204.50 0.00 EUR"));
    QVERIFY(file->isUtc);
    QVERIFY(file->days.first().remarks.contains(MetricRemark::OtherZone));
}

void TestMetricFile::numbers_data()
{
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("read"); // empty = refused
    const auto row = [](const char *cost, const char *read) { QTest::newRow(cost) << QString::fromUtf8(cost) << QString::fromUtf8(read); };
    row("1234.50", "1234.50");
    row("\"1,234.50\"", "1234.50");
    row("1 234.50", "1234.50");
    row("1\u00A0234.50", "1234.50");
    row("1'234.50", "1234.50");
    row("RON 12.50", "12.50");
    row("12.50 lei", "12.50");
    row("\u20AC12.50", "12.50");
    row("$12.50", "12.50");
    row("12.345", "12.35");
    row("--", "0.00");
    row(" -- ", "0.00");
    row("\u2013", "0.00");
    row("", "0.00");
    row("0", "0.00");
    row("-12.50", "");
    row("(12.50)", "");
    row("1E+20", "");
    row("100000000000000000000", "");
    row("Infinity", "");
    row("=1+1", "");
    row("12,5,0", "");
}

void TestMetricFile::numbers()
{
    QFETCH(QString, cost);
    QFETCH(QString, read);
    const auto file = TestMetricFile::read("Day,Clicks,Cost\n2026-01-04,1,7.25\n2026-01-05,1," + cost.toUtf8() + "\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    QCOMPARE(file->left.size(), read.isEmpty() ? 1 : 0);
    QCOMPARE(file->days.size() == 2 ? file->days.at(1).figures.cost : QString(), read);
}

void TestMetricFile::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other"); // another day of the file: it tells the order
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *text, const char *other, QDate day) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(other) << day; };
    row("2026-01-05", "2026-01-06", {2026, 1, 5});
    row("05.01.2026", "25.01.2026", {2026, 1, 5});
    row("1/5/2026", "1/25/2026", {2026, 1, 5});
    row("05/01/2026", "25/01/2026", {2026, 1, 5});
    row("20260105", "20260106", {2026, 1, 5});
    row("\"Jan 5, 2026\"", "\"Jan 6, 2026\"", {2026, 1, 5});
    row("5 Jan 2026", "6 Jan 2026", {2026, 1, 5});
    row("2026-01-05 00:00:00", "2026-01-06 00:00:00", {2026, 1, 5});
    row("2026-01-05T12:00:00Z", "2026-01-06T12:00:00Z", {2026, 1, 5});
    row("32.01.2026", "05.01.2026", {});
    row("2026-02-30", "2026-01-05", {});
    row("2026-01-05 - 2026-01-11", "2026-01-05", {});
    row("week 2", "2026-01-05", {});
}

void TestMetricFile::days()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QFETCH(QDate, day);
    const auto file = read("Day,Clicks,Cost\n" + other.toUtf8() + ",1,1.00\n" + text.toUtf8() + ",2,2.00\n");
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    bool found = false;
    for (const FileDay &each : file->days)
        found = found || (each.day == day && each.figures.clicks == 2);
    QCOMPARE(found, day.isValid());
    QCOMPARE(file->left.size(), day.isValid() ? 0 : 1);
}

void TestMetricFile::whatIsLeftOut()
{
    const auto file = read("Day,Ad group,Impr.,Clicks,Cost\n2026-01-05,a,10,1,1.00\n2026-01-05,b,20,2,2.00\n2026-01-05,b,20,2,2.00\nTotal,,30,3,3.00\n--,,30,3,3.00\n");
    QVERIFY(file);
    QCOMPARE(file->days.size(), 1);
    QCOMPARE(shown(file->days.first()), QStringLiteral("2026-01-05 30 3 0 3.00 0.00"));
    QCOMPARE(file->days.first().lines, (QList<qint64>{2, 3}));
    QVERIFY(file->days.first().remarks.contains(MetricRemark::SeveralRows));
    QCOMPARE(file->left.size(), 3);
    QCOMPARE(file->left.at(0).kind, MetricRefusal::Kind::Repeated);
    QCOMPARE(file->left.at(1).kind, MetricRefusal::Kind::Totals);
    QCOMPARE(file->left.at(2).kind, MetricRefusal::Kind::Totals);
    // A week is no day.
    const auto week = read("Reporting starts,Reporting ends,Impressions,Amount spent (RON)\n2026-01-05,2026-01-11,10,1.00\n");
    QVERIFY(week);
    QCOMPARE(week->left.size(), 1);
    QVERIFY(week->left.first().reason.contains(QLatin1String("several days")));
    // Two currencies of one day stay two days.
    const auto money = read("Day,Currency,Clicks,Cost\n2026-01-05,RON,1,1.00\n2026-01-05,EUR,1,1.00\n");
    QVERIFY(money);
    QCOMPARE(money->days.size(), 2);
}

void TestMetricFile::whatCannotBeKept()
{
    const auto file = read("Day,Impr.,Clicks,Conversions,Cost\n2026-01-05,100000000000000000000,1,0,1.00\n2026-01-06,10,9999999999,0,1.00\n2026-01-07,10,1,-3,1.00\n2026-01-08,10,1,2.5,1.00\n2026-01-09,1.234,1,0,1.00\n");
    QVERIFY(file);
    QCOMPARE(file->left.size(), 3);
    QVERIFY(file->left.first().reason.startsWith(QLatin1String("Impr.: ")));
    QCOMPARE(file->days.size(), 2);
    QCOMPARE(file->days.first().figures.conversions, 3);
    QVERIFY(file->days.first().remarks.contains(MetricRemark::Rounded));
    QCOMPARE(file->days.last().figures.impressions, 1234); // a count is grouped, never cut
}

void TestMetricFile::noFigures()
{
    QVERIFY(!read("name,colour\nAna,red\n"));
    QVERIFY(!read("Day,Campaign\n2026-01-05,x\n"));
    QVERIFY(!read(""));
    QVERIFY(!read(QByteArray(1000, '\0')));
    QVERIFY(!read("BEGIN:VCARD\nVERSION:3.0\nFN:x\nEND:VCARD\n"));
}

QTEST_GUILESS_MAIN(TestMetricFile)
#include "tst_metric_file.moc"
