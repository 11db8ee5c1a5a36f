// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestDatabase.h"

#include <memory>

namespace punte {

/// An organisation with many opportunities in a test database, made in SQL (`opportunities.sql`) past the triggers: no ledger, no
/// notices, the search index filled at the end, as a dump that was restored. Statistics are fresh.
///
/// People: `ana` (SALES_REP, the one who works), `elena` (MANAGER) and ten more of the sales team. Companies are a fiftieth of the rows,
/// at least 200. `open` of the rows stand in the four open stages, spread evenly; the rest is won or lost over six years.
struct BenchOffice {
    /// Of its own; with PUNTE_BENCH_KEEP one that stays for the next run, and is not made again.
    BenchOffice(int opportunities, int open);

    const std::unique_ptr<TestDatabase> made;
    TestDatabase &database;

private:
    void fill(int opportunities, int open);
};

/// Writes what the cluster holds in memory to disk, so that the next figure does not pay for the loading.
void settle(TestDatabase &database);

} // namespace punte
