// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchOffice.h"
#include "tests/bench/BenchReport.h"
#include "tests/bench/BoardFigures.h"
#include "tests/bench/ListFigures.h"
#include "tests/bench/QtModelFigures.h"

using namespace punte;

/// `bench_pipeline [list] [memory] [beside] [board]`: figures 1 and 2, over one database of a million opportunities, 50,000 of them open.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "list memory beside board"))
        return 0;
    BenchApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    prepareBench();
    if (arguments.value(1) == QLatin1String("--memory"))
        return runMemoryProbe({.hosts = arguments.value(2), .ports = arguments.value(3), .database = arguments.value(4), .login = arguments.value(5)});

    const BenchOffice office(benchQuick() ? 100'000 : 1'000'000, benchQuick() ? 5'000 : 50'000);
    TestDatabase &large = office.database;
    if (benchWanted("list"))
        measureList(large);
    if (benchWanted("memory")) {
        const BenchOffice small(10'000, 500);
        measureListMemory(small.database, large);
    }
    if (benchWanted("beside"))
        measureQtModel(large);
    if (benchWanted("board"))
        measureBoard(large);
    return 0;
}
