// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/QtModelFigures.h"

#include "tests/bench/BenchApplication.h"
#include "tests/bench/BenchReport.h"
#include "tests/support/TestDatabase.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>

namespace punte {

static void measureQtModelOnce(QList<double> &open, QList<double> &stalls, QList<double> &memory)
{
    QTableView view;
    view.setWordWrap(false);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.resize(1440, 900);
    view.show();
    const double before = benchMemoryMb();
    QSqlTableModel model(nullptr, QSqlDatabase::database(QStringLiteral("bench-qt")));
    StallMeter stall;
    BenchApplication::instance().until([&] { return stall.longestMs() > 0; });
    stall.restart();
    QElapsedTimer timer;
    timer.start();
    model.setTable(QStringLiteral("crm.opportunities"));
    model.setFilter(QStringLiteral("deleted_at IS NULL"));
    model.setSort(model.fieldIndex(QStringLiteral("id")), Qt::AscendingOrder);
    model.select();
    view.setModel(&model);
    open.append(BenchApplication::instance().untilPainted(view.viewport(), [&] { return model.rowCount() > 0; }, timer).value_or(60'000));
    BenchApplication::instance().until([&] { return stall.longestMs() > 0; });
    stalls.append(stall.longestMs());
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    memory.append(benchMemoryMb() - before);
}

void measureQtModel(const TestDatabase &test)
{
    const ConnectionSettings connection = test.as(QStringLiteral("ana"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("bench-qt"));
        database.setHostName(connection.hosts);
        database.setDatabaseName(connection.database);
        database.setUserName(connection.login);
        database.open();
    }
    QList<double> open, stalls, memory;
    for (int i = 0; i < 3; ++i)
        measureQtModelOnce(open, stalls, memory);
    const BenchReport report(QStringLiteral("1 beside"));
    report.add(QStringLiteral("QSqlTableModel + QTableView: select to painted"), "ms", open, {}, QStringLiteral("same rows, order and login; three times"));
    report.add(QStringLiteral("QSqlTableModel + QTableView: longest GUI stall"), "ms", stalls);
    report.add(QStringLiteral("QSqlTableModel + QTableView: memory"), "MB", memory.first());
    QSqlDatabase::database(QStringLiteral("bench-qt")).close();
    QSqlDatabase::removeDatabase(QStringLiteral("bench-qt"));
}

} // namespace punte
