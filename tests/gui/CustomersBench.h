// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/PagedTableModel.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/Page.h"
#include "views/components/RecordTable.h"

class QLineEdit;

namespace punte {

class FilterChip;

/// A desk on the customers page over sixty-one customers: ana's Agro Bărăgan SRL with people, deals and a call, and Firma 01 to Firma 60.
class CustomersBench {
protected:
    void openBench();
    void closeBench();
    [[nodiscard]] RecordTable *table() const { return m_desk->page("customers")->findChild<RecordTable *>(); }
    [[nodiscard]] PagedTableModel *list() const { return qobject_cast<PagedTableModel *>(table()->model()); }
    [[nodiscard]] QString cell(int row, const char *column) const { return list()->index(row, list()->columnOf(column)).data().toString(); }
    [[nodiscard]] QList<FilterChip *> chips() const;
    [[nodiscard]] QString stored(const char *column, const QString &company) const;
    /// As the filter bar does when a person changes a chip.
    void filterBy(const Filter &filter) const;
    void ready() const;
    void open(const QString &company) const;
    /// Moves the current cell of the first row to a column and opens its editor by F2.
    [[nodiscard]] QLineEdit *editCell(const char *column) const;

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<DeskWindow> m_desk;
};

} // namespace punte
