// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/export/TableWriter.h"

#include <QDataStream>
#include <QFont>
#include <QTemporaryFile>

class QPagedPaintDevice;
class QPainter;

namespace punte {

/// A table on Paper: the filter below the title, the columns' heads on every page. One thread at a time.
class PrintedTable final {
public:
    void begin(const ExportSheet &sheet);
    [[nodiscard]] Result<> add(const QList<QVariantList> &rows);
    /// Paints all pages; the device's page layout is set to landscape when the columns need it. Given up half way it says so, and the device
    /// has some of them.
    [[nodiscard]] Result<> paint(QPagedPaintDevice &device, const std::function<void()> &abort = {});
    [[nodiscard]] qsizetype rows() const { return m_count; }
    void setCancelled(std::function<bool()> isCancelled) { m_isCancelled = std::move(isCancelled); }

private:
    [[nodiscard]] bool isGivenUp() const { return m_isCancelled && m_isCancelled(); }
    struct Page;
    using Cell = QStringList; ///< lines of a cell

    [[nodiscard]] QList<double> widths(double total) const;
    double paintRow(QPainter &painter, const Page &page, const QList<Cell> &cells, double y, const QFont &font) const;

    [[nodiscard]] QList<Cell> cellsOf(const QStringList &texts, const Page &page, const QFont &font) const;
    [[nodiscard]] QList<int> breakPages(const Page &page, double top, double bottom, const QFont &font);
    [[nodiscard]] QStringList readRow();
    void rewind();

    ExportSheet m_sheet;
    std::unique_ptr<QTemporaryFile> m_rows; ///< texts as they are shown: kept on disk, because they are read twice and may be very many
    QDataStream m_stream;
    int m_count = 0;
    std::function<bool()> m_isCancelled;
};

/// The same as a PDF file on A4.
class PdfTableWriter final : public TableWriter {
public:
    explicit PdfTableWriter(QString path);
    Result<> begin(const ExportSheet &sheet) override;
    Result<> rows(const QList<QVariantList> &rows) override;
    Result<> finish() override;
    void setCancelled(std::function<bool()> isCancelled) override { m_table.setCancelled(std::move(isCancelled)); }

private:
    QString m_path;
    ExportSheet m_sheet;
    PrintedTable m_table;
};

/// Sends the rows to a printer, all of them. `abort` throws away what the device has when it is given up half way.
class PaperTableWriter final : public TableWriter {
public:
    PaperTableWriter(std::shared_ptr<QPagedPaintDevice> device, std::function<void()> abort) : m_device(std::move(device)), m_abort(std::move(abort)) {}
    Result<> begin(const ExportSheet &sheet) override;
    Result<> rows(const QList<QVariantList> &rows) override { return m_table.add(rows); }
    Result<> finish() override { return m_table.paint(*m_device, m_abort); }
    void setCancelled(std::function<bool()> isCancelled) override { m_table.setCancelled(std::move(isCancelled)); }

private:
    std::shared_ptr<QPagedPaintDevice> m_device;
    std::function<void()> m_abort;
    PrintedTable m_table;
};

} // namespace punte
