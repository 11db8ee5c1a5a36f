// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartSamples.h"
#include "ComponentTest.h"

#include "views/components/charts/Chart.h"
#include "views/components/charts/ChartCanvas.h"
#include "views/components/charts/ChartPainter.h"
#include "views/components/charts/ChartTableModel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace punte;

namespace {

/// A chart in a window, as a page holds it.
struct ChartWindow {
    explicit ChartWindow(const ChartData &data)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(before = new QLineEdit);
        column->addWidget(chart = new Chart);
        chart->setData(data);
        window.resize(640, 360);
        window.show();
    }
    [[nodiscard]] ChartCanvas &canvas() const { return *chart->findChild<ChartCanvas *>(); }
    [[nodiscard]] QTableView &table() const { return *chart->findChild<QTableView *>(QStringLiteral("chartTable")); }
    void hover(const QPointF &at) const
    {
        QWidget *viewport = canvas().viewport();
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &move);
    }

    QWidget window;
    QLineEdit *before = nullptr;
    Chart *chart = nullptr;
};

} // namespace

/// The one chart component: scales, marks, hover, keys, table, files, themes.
class ChartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareComponentTest(); }

    void scalesAreNice()
    {
        QCOMPARE(niceScale(0, 26, 4, true).ticks(), QList<double>({0, 10, 20, 30}));
        QCOMPARE(niceScale(0.1, 0.3, 4, false).ticks(), QList<double>({0.1, 0.15, 0.2, 0.25, 0.3}));
        QCOMPARE(niceScale(-7, 12, 4, true).step, 5.0);
        QCOMPARE(fixedScale(0, 10, 5).ticks(), QList<double>({0, 2, 4, 6, 8, 10}));
        for (const double odd : {0.0, 5.0, -5.0, 1e9, 1e-9}) {
            const ChartScale scale = niceScale(odd, odd, 4, false);
            QVERIFY(scale.lowest < scale.highest && scale.lowest <= odd && odd <= scale.highest);
            QVERIFY(scale.ticks().size() >= 2 && scale.ticks().size() < 20);
        }
        QVERIFY(niceScale(std::numeric_limits<double>::quiet_NaN(), 1, 4, true).ticks().size() > 1);
        QVERIFY(fixedScale(5, 5, 5).ticks().size() > 1);
    }

    void daysAreOfTheCalendar()
    {
        const auto day = [](int year, int month, int of) { return QDate(year, month, of).toJulianDay(); };
        QCOMPARE(dayTicks(day(2026, 1, 1), day(2026, 1, 4), 5).size(), 4);
        const QList<qint64> months = dayTicks(day(2025, 2, 10), day(2026, 1, 27), 12);
        QCOMPARE(months.first(), day(2025, 3, 1));
        QCOMPARE(months.last(), day(2026, 1, 1));
        QVERIFY(dayTicks(day(1900, 1, 1), day(2026, 1, 1), 6).size() <= 6);
        QVERIFY(dayTicks(10, 5, 3).isEmpty());
    }

    void peaksSurviveDownsampling()
    {
        QList<double> values(100'000, 1.0);
        values[77'777] = 99;
        values[12'345] = -99;
        const QList<qsizetype> kept = downsampled(values, 300);
        QVERIFY(kept.size() <= 1200);
        QVERIFY(kept.contains(77'777) && kept.contains(12'345));
        QCOMPARE(kept.first(), 0);
        QCOMPARE(kept.last(), 99'999);
        QVERIFY(std::is_sorted(kept.begin(), kept.end()));
        QCOMPARE(downsampled({1, 2, 3}, 300).size(), 3);
        QVERIFY(downsampled({}, 300).isEmpty());
    }

    void largeSeriesAreThinned()
    {
        ChartData data = linesChart(50'000);
        data.along = ChartData::Along::Numbers;
        ChartWindow bench(data);
        QVERIFY(bench.canvas().drawnPoints() < 10'000);
        QVERIFY(!bench.window.grab().toImage().isNull());
    }

    // Where a value is written, its hairline is; the line between two values runs where their marks are. At once, before the event loop turns.
    void gridAndLinesStandAtTheirValues()
    {
        ChartWindow bars(rankingChart());
        const ChartLayout &layout = bars.canvas().layoutOfMarks();
        const QImage picture = bars.canvas().grab().toImage();
        const int y = int(layout.plot().top()) + 4;
        for (const double tick : {2, 8})
            QCOMPARE(picture.pixelColor(int(std::round(layout.valueAt(tick))), y), themeColor(Token::ChartGrid));
        QVERIFY(picture.pixelColor(int(layout.valueAt(3)), y) != themeColor(Token::ChartGrid));
        ChartWindow lines(curvesChart());
        const ChartLayout &along = lines.canvas().layoutOfMarks();
        const QImage drawn = lines.canvas().grab().toImage();
        const QPointF middle = (along.anchorOf({0, 25}) + along.anchorOf({0, 26})) / 2;
        QVERIFY(drawn.pixelColor(middle.toPoint()).red() < 120); // the hue, softened at its edges
    }

    void clickOpensRows()
    {
        ChartWindow bench(rankingChart());
        QVERIFY(QTest::qWaitForWindowExposed(&bench.window));
        QSignalSpy opened(bench.chart, &Chart::opened);
        const QRectF bar = bench.canvas().layoutOfMarks().rectOf({0, 1});
        QVERIFY(bar.width() > 100);
        bench.hover(bar.center());
        QCOMPARE(bench.canvas().current(), (ChartMark{0, 1}));
        QVERIFY2(bench.chart->readOut().contains(QStringLiteral("Full refund, Value 6.57")), qPrintable(bench.chart->readOut()));
        QTest::mouseClick(bench.canvas().viewport(), Qt::LeftButton, {}, bar.center().toPoint());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(0).toInt(), 1);
        // What cannot be opened says nothing.
        ChartData shut = rankingChart();
        shut.opens = false;
        bench.chart->setData(shut);
        QTest::mouseClick(bench.canvas().viewport(), Qt::LeftButton, {}, bar.center().toPoint());
        QCOMPARE(opened.count(), 1);
    }

    void linesTellAllSeriesOfAPlace()
    {
        ChartWindow bench(linesChart());
        const QPointF at = bench.canvas().layoutOfMarks().anchorOf({1, 10});
        bench.hover(at);
        QCOMPARE(bench.canvas().current(), (ChartMark{1, 10}));
        const ChartReadOut told = chartReadOut(bench.chart->data(), bench.canvas().current());
        QCOMPARE(told.rows.size(), 3);
        QCOMPARE(told.place, QStringLiteral("8 Jan 2026"));
        // A gap is no mark, and no zero.
        const ChartReadOut gap = chartReadOut(bench.chart->data(), {1, 5});
        QCOMPARE(gap.rows.at(0).figure, QStringLiteral("\u2013"));
    }

    void keysWalk()
    {
        ChartWindow bench(linesChart());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QSignalSpy opened(bench.chart, &Chart::opened);
        bench.before->setFocus();
        QTest::keyClick(bench.before, Qt::Key_Tab);
        ChartCanvas &canvas = bench.canvas();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&canvas));
        QCOMPARE(canvas.current(), (ChartMark{0, 0}));
        QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.current(), (ChartMark{0, 1}));
        QVERIFY(canvas.accessibleDescription().contains(QStringLiteral("30 Dec 2025")));
        QTest::keyClick(&canvas, Qt::Key_Down);
        QCOMPARE(canvas.current(), (ChartMark{1, 1}));
        QTest::keyClick(&canvas, Qt::Key_Up);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(&canvas, Qt::Key_Right);
        QCOMPARE(canvas.current(), (ChartMark{0, 6})); // over the gap
        QTest::keyClick(&canvas, Qt::Key_End);
        QCOMPARE(canvas.current(), (ChartMark{0, 29}));
        QTest::keyClick(&canvas, Qt::Key_Right); // the end stays the end
        QCOMPARE(canvas.current(), (ChartMark{0, 29}));
        QTest::keyClick(&canvas, Qt::Key_Home);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(!canvas.current().isValid() && bench.chart->readOut().isEmpty());
    }

    void tableTwin()
    {
        ChartWindow bench(rankingChart());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QSignalSpy opened(bench.chart, &Chart::opened);
        bench.canvas().setFocus();
        QTest::keyClick(&bench.canvas(), Qt::Key_T);
        QVERIFY(bench.chart->isTable() && bench.table().isVisible());
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&bench.table()));
        const QAbstractItemModel &model = *bench.table().model();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Option"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Full refund"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("6.57"));
        QCOMPARE(model.index(1, 1).data(Qt::UserRole).toDouble(), 6.57);
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("5.97 \u2013 7.17"));
        bench.table().setCurrentIndex(model.index(2, 1));
        QTest::keyClick(&bench.table(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().at(0).toInt(), 2);
        QTest::keyClick(&bench.table(), Qt::Key_T);
        QVERIFY(!bench.chart->isTable());
        ChartTableModel alone;
        const QAbstractItemModelTester tester(&alone, QAbstractItemModelTester::FailureReportingMode::QtTest);
        alone.setChart(linesChart());
        QCOMPARE(alone.rowCount(), 30);
        QCOMPARE(alone.index(5, 1).data().toString(), QStringLiteral("\u2013"));
    }

    void copyTakesFiguresAndPicture()
    {
        ChartWindow bench(rankingChart());
        QVERIFY(QTest::qWaitForWindowActive(&bench.window));
        QTest::keyClick(&bench.canvas(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        QVERIFY(mime->hasText() && mime->hasImage() && mime->hasHtml());
        QVERIFY(mime->text().startsWith(QStringLiteral("Option\tValue\tInterval\nCredit\t7.21\t")));
        QVERIFY(bench.chart->makeMenu()->findChild<QAction *>(QStringLiteral("chartSaveAction"))->isEnabled());
    }

    void filesOfThreeKinds()
    {
        ChartWindow bench(stackChart());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart"));
        for (const char *ending : {".png", ".svg", ".pdf"}) {
            const auto written = bench.chart->save(path + QLatin1String(ending));
            QVERIFY2(written.has_value(), ending);
        }
        QImage png(path + QStringLiteral(".png"));
        QVERIFY(png.width() > 1000);
        QCOMPARE(png.pixelColor(2, 2), Theme::color(Token::Panel, false)); // light, whatever is shown
        QSvgRenderer svg(path + QStringLiteral(".svg"));
        QVERIFY(svg.isValid());
        QFile pdf(path + QStringLiteral(".pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        for (const QString &bad : {path + QStringLiteral(".doc"), QStringLiteral("/nowhere/chart.png")}) {
            const auto refused = bench.chart->save(bad);
            QVERIFY(!refused && !refused.error().what.isEmpty());
            QVERIFY(!QFile::exists(bad));
        }
    }

    void nothingToShow()
    {
        ChartData nothing = rankingChart();
        for (ChartPoint &point : nothing.series[0].points)
            point = {};
        ChartWindow bench(nothing);
        QVERIFY(!bench.canvas().isVisible());
        QVERIFY(!bench.chart->save(QStringLiteral("/tmp/never.png")));
        bench.chart->copy();
        for (const ChartData &odd : {ChartData{}, linesChart(1), linesChart(0)}) {
            bench.chart->setData(odd);
            QVERIFY(!bench.window.grab().isNull());
            QTest::keyClick(&bench.canvas(), Qt::Key_Right);
        }
    }

    void namesAtLineEndsDoNotTouch()
    {
        ChartData data = linesChart();
        for (ChartSeries &series : data.series)
            series.points.last().value = 10;
        ChartWindow bench(data);
        const auto &ends = bench.canvas().layoutOfMarks().endLabels();
        QCOMPARE(ends.size(), 3);
        for (int i = 0; i < 3; ++i)
            for (int k = 0; k < i; ++k)
                QVERIFY(std::abs(ends[i].at.y() - ends[k].at.y()) >= Theme::instance().lineHeight(FontRole::Caption) - 0.5);
    }

    // No two series are told apart by hue alone: another marker for each, a gap between the parts of a stack.
    void greyscaleIsEnough()
    {
        QSet<QByteArray> shapes;
        for (int shape = 0; shape < 8; ++shape) {
            QImage image(16, 16, QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            ChartPainter::marker(painter, {8, 8}, shape, Qt::black, Qt::white, 9);
            painter.end();
            shapes.insert(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(shapes.size(), 8);
        ChartWindow bench(stackChart());
        const ChartLayout &layout = bench.canvas().layoutOfMarks();
        QCOMPARE(layout.legend().size(), 2);
        QCOMPARE(layout.rectOf({0, 0}).right(), layout.rectOf({1, 0}).left());
        for (const bool dark : {false, true})
            for (int hue = int(Token::Chart1); hue <= int(Token::Chart8); ++hue)
                QVERIFY(contrast(Theme::color(Token(hue), dark), Theme::color(ChartPainter::inkOn(Token(hue), dark), dark)) >= 3.0);
    }

    void languagesAndThemes()
    {
        ChartWindow bench(rankingChart());
        const QImage light = bench.chart->grab().toImage();
        Theme::instance().setMode(Theme::Mode::Dark);
        const QImage dark = bench.chart->grab().toImage();
        QVERIFY(light != dark);
        QLocale::setDefault(QLocale(QLocale::Romanian, QLocale::Romania));
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(bench.chart, &change);
        QCOMPARE(bench.table().model()->index(0, 1).data().toString(), QStringLiteral("7,21"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        Theme::instance().setMode(Theme::Mode::Light);
        Theme::instance().setZoom(150);
        QVERIFY(!bench.chart->grab().isNull());
        Theme::instance().setZoom(100);
    }

private:
    static double luminance(const QColor &color)
    {
        const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double one = luminance(a) + 0.05;
        const double two = luminance(b) + 0.05;
        return std::max(one, two) / std::min(one, two);
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
