// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/ArmCount.h"

#include <QList>

namespace punte {

/// Fisher's exact test of a 2x2 table, the margins held fixed.
struct FisherExact {
    double less = 1;     ///< the first share is smaller
    double greater = 1;  ///< the first share is larger
    double twoSided = 1; ///< the probabilities of all tables no likelier than this one: <= P(observed)(1 + 1e-7), as R
};

/// Hypergeometric, for when an expected count is below 5 (methods 2.2). Invalid as checkArm(). An empty margin says nothing: all are 1.
[[nodiscard]] Result<FisherExact> fisherExact(const ArmCount &first, const ArmCount &second);

/// The two-sided p of a table of any size (Freeman & Halton 1951): the tables with the same margins that are no likelier than this one.
/// Columns are added one by one, and tables that leave the same row totals with the same probability are counted as one; the last two
/// columns are looked up in a sorted list. Invalid when the table is not at least two by two with equally long rows, a count is negative,
/// or there are more tables than can be walked in a second or two.
[[nodiscard]] Result<double> fisherExactTable(const QList<QList<qint64>> &table);

} // namespace punte
