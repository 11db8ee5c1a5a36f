// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/export/TableWriter.h"

#include <QFont>

class QPagedPaintDevice;
class QPainter;

namespace punte {

/// A table on paper: title, filter, moment and person on top of every page, the columns' heads repeated, "page n of m" at its foot.
/// Lengths are tenths of a point, so that paper, PDF and preview break lines alike. Needs a QGuiApplication for its fonts; one thread at a
/// time.
class PrintedTable final {
public:
    /// More would be thousands of pages: a spreadsheet serves better.
    static constexpr int maxRows = 20'000;

    void begin(const ExportSheet &sheet);
    [[nodiscard]] Result<> add(const QList<QVariantList> &rows);
    /// Paints all pages; the device's page layout is set to landscape when the columns need it.
    [[nodiscard]] Result<> paint(QPagedPaintDevice &device) const;
    [[nodiscard]] qsizetype rows() const { return m_rows.size(); }

private:
    struct Page;
    using Cell = QStringList; ///< lines of a cell

    [[nodiscard]] QList<double> widths(double total) const;
    [[nodiscard]] QStringList broken(const QString &text, double width, const QFont &font, int maxLines) const;
    void paintHead(QPainter &painter, const Page &page) const;
    double paintRow(QPainter &painter, const Page &page, const QList<Cell> &cells, double y, const QFont &font) const;

    ExportSheet m_sheet;
    QList<QStringList> m_rows; ///< texts as they are shown
};

/// The same as a PDF file on A4.
class PdfTableWriter final : public TableWriter {
public:
    explicit PdfTableWriter(QString path);
    Result<> begin(const ExportSheet &sheet) override;
    Result<> rows(const QList<QVariantList> &rows) override;
    Result<> finish() override;

private:
    QString m_path;
    ExportSheet m_sheet;
    PrintedTable m_table;
};

/// Collects the rows for a printer.
class PaperTableWriter final : public TableWriter {
public:
    explicit PaperTableWriter(std::shared_ptr<PrintedTable> table) : m_table(std::move(table)) {}
    Result<> begin(const ExportSheet &sheet) override;
    Result<> rows(const QList<QVariantList> &rows) override { return m_table->add(rows); }
    Result<> finish() override { return {}; }

private:
    std::shared_ptr<PrintedTable> m_table;
};

} // namespace punte
