// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/BenchDesk.h"
#include "tests/bench/BenchOffice.h"
#include "tests/bench/BenchReport.h"
#include "tests/bench/TwoDeskFigures.h"
#include "tests/bench/UpdateFigures.h"

using namespace punte;

/// `bench_live [updates] [latency] [trips]`: figures 5 and 6, over an office of 10,000 opportunities.
int main(int argc, char **argv)
{
    if (benchListsSections(argc, argv, "updates latency trips"))
        return 0;
    BenchApplication app(argc, argv);
    prepareBench();
    const BenchOffice office(10'000, 1'000);
    TestDatabase &database = office.database;
    if (benchWanted("updates"))
        measureUpdates(database);
    if (benchWanted("latency"))
        measureLatency(database);
    if (benchWanted("trips"))
        measureRoundTrips(database);
    return 0;
}
