// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Renders the chart component's kinds in both themes to PNG files, to be compared with the design by eye:
//   punte_chart_gallery [directory]
#include "ChartSamples.h"
#include "ComponentTest.h"
#include "views/components/charts/Chart.h"
#include "views/components/charts/ChartCanvas.h"

#include <QDir>
#include <QGridLayout>

using namespace punte;

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    prepareComponentTest();
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    QWidget page;
    auto *grid = new QGridLayout(&page);
    grid->setSpacing(24);
    QList<Chart *> charts;
    for (const ChartData &data : {rankingChart(), linesChart(), columnsChart(), stackChart(), curvesChart(), dotsChart(), bandChart(), ChartData{}}) {
        auto *chart = new Chart;
        chart->setData(data);
        grid->addWidget(chart, int(charts.size()) / 3, int(charts.size()) % 3);
        charts.append(chart);
    }
    page.resize(1366, 900);
    page.show();
    for (const int hovered : {0, 1, 2})
        charts.at(hovered)->findChild<ChartCanvas *>()->setCurrent({0, hovered == 1 ? 20 : 1});
    for (const bool dark : {false, true}) {
        Theme::instance().setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QPalette palette = page.palette();
        palette.setColor(QPalette::Window, themeColor(Token::Panel));
        page.setPalette(palette);
        page.grab().save(folder.filePath(dark ? QStringLiteral("charts-dark.png") : QStringLiteral("charts-light.png")));
    }
    charts.at(3)->setTable(true);
    page.grab().save(folder.filePath(QStringLiteral("charts-table.png")));
    for (const char *ending : {"png", "svg", "pdf"})
        if (!charts.at(0)->save(folder.filePath(QStringLiteral("ranking.") + QLatin1String(ending))))
            return 1;
    return 0;
}
