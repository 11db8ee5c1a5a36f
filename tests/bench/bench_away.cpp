// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/AwayFigures.h"
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchOffice.h"
#include "tests/bench/BenchReport.h"

using namespace punte;

/// `bench_away [frozen] [restarted]`: figure 3. Its server is stopped and frozen, so it has one of its own.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "frozen restarted"))
        return 0;
    qunsetenv("PUNTE_TEST_CLUSTER");
    qunsetenv("PUNTE_BENCH_KEEP");
    BenchApplication app(argc, argv);
    prepareBench();
    const BenchOffice office(10'000, 1'000);
    TestDatabase &database = office.database;
    if (benchWanted("frozen"))
        measureFrozen(database);
    if (benchWanted("restarted"))
        measureRestart(database);
    return 0;
}
