// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/PagedTableModel.h"
#include "tests/gui/DeskWindow.h"
#include "views/components/RecordTable.h"
#include "views/components/list/BulkPopup.h"
#include "views/components/list/ListDesk.h"

namespace punte {

/// One list of the program, as the tests of what all lists promise know it.
struct ListCase {
    const char *page;
    const char *table;      ///< of the database
    const char *prefix;     ///< of its commands
    const char *editable;   ///< a text column that F2 edits
    const char *another;    ///< a column that is not shown at first
    const char *login = "ana"; ///< who sits there: somebody who may write such records
};

/// All lists of the catalogue that have a page.
[[nodiscard]] const QList<ListCase> &listCases();

/// A desk with thirty records of every kind, hers and some of a colleague's, and the list of one kind in front.
class ListBench final {
public:
    static constexpr int rows = 30;

    explicit ListBench(const ListCase &which);
    /// For the _data function of a test that runs on every list, and the bench of its present row.
    static void everyList();
    [[nodiscard]] static std::unique_ptr<ListBench> ofRow();

    [[nodiscard]] ListDesk &desk() const;
    [[nodiscard]] RecordTable &table() const { return desk().table(); }
    [[nodiscard]] PagedTableModel &list() const { return desk().model(); }
    [[nodiscard]] QAction *action(const char *name) const;
    [[nodiscard]] QString cell(int row, const char *column) const;
    /// One value of the database, text; "%t" stands for the table.
    [[nodiscard]] QString value(QString sql) const;
    void select(const QList<int> &rows) const;
    void selectAll() const;
    /// The open question of a bulk command; null if there is none.
    [[nodiscard]] BulkPopup *popup() const;
    /// Types into the editor of a column of the open question.
    void type(const char *column, const QString &text) const;
    static void typeText(QWidget *widget, const QString &text);
    void confirm() const;
    /// Ctrl+Z, and waits until it is done.
    void undo() const;
    [[nodiscard]] qsizetype steps() const { return window.undo->undoSteps().size(); }

    ListCase which;
    mutable TestDatabase db;
    DeskWindow window;
};

} // namespace punte
