// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class TestDatabase;

/// Beside figure 1: what Qt's own QSqlTableModel in a QTableView does with the same rows as the same login.
void measureQtModel(const TestDatabase &database);

} // namespace punte
