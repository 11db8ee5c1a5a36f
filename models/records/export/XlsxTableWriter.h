// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/export/TableWriter.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace punte {

/// A workbook: numbers, dates and texts with their types, the head frozen, columns as wide as in the list, a last sheet with the filter,
/// the moment and the person. A sheet that is full is followed by another one, so that no row is lost. Texts stay texts: what looks like
/// a formula is not one. Memory does not grow with the rows.
class XlsxTableWriter final : public TableWriter {
public:
    static constexpr int maxSheetRows = 1'048'576;

    XlsxTableWriter(const QString &path, ExportStyle style, int sheetRows = maxSheetRows);
    ~XlsxTableWriter() override;
    Result<> begin(const ExportSheet &sheet) override;
    Result<> rows(const QList<QVariantList> &rows) override;
    Result<> finish() override;

private:
    void openSheet();
    [[nodiscard]] Result<> cell(unsigned row, unsigned short column, const ExportColumn &what, const QVariantList &values);
    void writeFacts();

    QString m_path;
    ExportStyle m_style;
    ExportSheet m_sheet;
    int m_sheetRows;
    int m_sheets = 0;
    unsigned m_row = 0;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_page = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_whole = nullptr;
    lxw_format *m_percent = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_instant = nullptr;
};

} // namespace punte
