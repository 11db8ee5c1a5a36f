// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <vector>

namespace punte {

/// What number formats of a workbook mean for a reader.
enum class SheetNumberLook : quint8 { Plain, Date, DateTime, Time, Percent };

/// By the code of a format ("dd.mm.yyyy", "0.00%"); texts in quotes, colours and escapes say nothing.
[[nodiscard]] SheetNumberLook sheetNumberLook(const QString &code);
/// Of the formats that a workbook names by number only.
[[nodiscard]] SheetNumberLook builtInNumberLook(size_t id);
/// A number of a sheet as the importer reads it, never ambiguous: 1.234 is "1.2340".
[[nodiscard]] QString sheetNumberText(double value, SheetNumberLook look, QDate origin);

/// Cells of one sheet as they come, rows and columns in any order.
class SheetCells final {
public:
    static constexpr qsizetype maxRows = 520'000;
    static constexpr qsizetype maxCells = 20'000'000;

    void setText(int row, int column, const QString &text);
    void setNumber(int row, int column, double value);
    void setFormat(int row, int column, size_t format);
    void fillDown(int row, int column, int count);
    [[nodiscard]] bool isEmpty() const { return m_cells == 0; }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    /// The texts, with numbers written by their formats.
    [[nodiscard]] QList<QStringList> take(const QHash<size_t, SheetNumberLook> &looks, QDate origin);

private:
    struct Cell {
        QString text;
        double number = 0;
        quint32 format = 0;
        bool isNumber = false;
    };
    [[nodiscard]] Cell *cell(int row, int column);

    std::vector<std::vector<Cell>> m_rows;
    qsizetype m_cells = 0;
    bool m_tooLarge = false;
};

} // namespace punte
