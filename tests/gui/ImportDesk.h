// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/DeskWindow.h"
#include "views/components/Page.h"
#include "views/components/import/ImportRowsModel.h"
#include "views/components/import/ImportTable.h"

#include <QPushButton>
#include <QTableView>

namespace punte {

/// The hands of somebody who imports: drops files, presses the page's buttons, reads what it shows.
class ImportDesk final {
public:
    explicit ImportDesk(DeskWindow &desk) : m_desk(desk) {}

    /// Writes the text to the file of this desk.
    void write(const QByteArray &csv) const;
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("import.csv")); }
    /// Drops a file with this text on the page that is shown.
    void drop(const QByteArray &csv) const;
    void waitForDryRun() const;

    [[nodiscard]] QPushButton *button(const char *name) const { return m_desk.find<QPushButton>(name); }
    void click(const char *name) const;
    [[nodiscard]] ImportRowsModel *rows() const { return m_desk.page("import")->findChild<ImportRowsModel *>(); }
    [[nodiscard]] ImportTable *table() const;
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString reason(int row) const { return rows()->reason(row); }
    /// "New: 3" of the n-th tile.
    [[nodiscard]] QString tile(int n) const;
    [[nodiscard]] QString strip() const;
    /// Row of the columns panel with this name or word.
    [[nodiscard]] QModelIndex columnsIndex(const QString &name) const;
    /// Opens the choices of the current row with Enter and walks to the wanted one with the arrow keys.
    void chooseByKeys(QTableView *columns, const QString &choice) const;
    /// Presses the n-th answer drawn in a row that asks.
    void clickAnswer(int row, int choice) const;

private:
    DeskWindow &m_desk;
    QTemporaryDir m_folder;
};

} // namespace punte
