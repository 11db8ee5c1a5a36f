// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace punte {

class PrintedRecord;

/// What happened, on paper: a line for each row of a timeline or a history, with its day and time.
namespace TimelinePrint {

constexpr int mostRows = 500; ///< some twenty pages; what lies further back is left out, and the paper says so
void add(PrintedRecord &paper, const QString &title, const QAbstractItemModel &rows);

} // namespace TimelinePrint

} // namespace punte
