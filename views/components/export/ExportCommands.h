// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Saves.h"
#include "models/records/export/ExportSheet.h"
#include "views/components/EditorSources.h"

class QWidget;

namespace punte {

class ShellServices;

/// What a list offers for export: its table, the rows that were chosen (or the whole filter), and how it shows them.
struct ExportOffer {
    const TableInfo *table = nullptr;
    RowSelection rows;
    QList<QByteArray> columns; ///< the shown ones, in their order
    QByteArray sortColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    Filter filter;             ///< of the list: named on paper also when only some rows were chosen
    EditorSources sources;     ///< names people in the words of the filter
};

/// How a person wants the file.
struct ExportChoice {
    ExportFormat format = ExportFormat::Xlsx;
    ExportStyle style;
    bool allColumns = false;   ///< every column of the table instead of the shown ones
    bool withId = false;       ///< so that the file can be imported again
};

/// Export and print of any list. The work runs as a job in the status bar and may be stopped; it says how many rows it wrote.
namespace ExportCommands {

/// Asks for format and file, then writes.
void open(ShellServices &shell, const ExportOffer &offer, QWidget *window);
/// Asks for a printer, then prints the rows with the columns that are shown.
void print(ShellServices &shell, const ExportOffer &offer, QWidget *window);
/// Writes at once; what `open` does after the questions.
void write(ShellServices &shell, const ExportOffer &offer, const ExportChoice &choice, const QString &file, QWidget *window);
/// Formats that make sense for a table: cards are for people only.
[[nodiscard]] QList<ExportFormat> formats(const TableInfo &table);
/// "Companies 2026-01-27.xlsx"
[[nodiscard]] QString suggestedName(const TableInfo &table, ExportFormat format);

} // namespace ExportCommands

} // namespace punte
