// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/PrintedTable.h"

#include "models/records/export/Paper.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace punte {

namespace {

constexpr double cellGap = 40;
constexpr double rowGap = 24;
constexpr int cellLines = 6;
constexpr double smallestColumn = 220;

} // namespace

struct PrintedTable::Page {
    double width = 0;
    QList<double> columns;
    QList<Cell> heads;
};

void PrintedTable::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    m_count = 0;
    m_rows = std::make_unique<QTemporaryFile>();
    m_stream.setDevice(m_rows->open() ? m_rows.get() : nullptr);
}

Result<> PrintedTable::add(const QList<QVariantList> &rows)
{
    for (const QVariantList &row : rows) {
        QStringList cells;
        for (const ExportColumn &column : m_sheet.columns)
            cells.append(m_sheet.shown(column, row));
        m_stream << cells;
        ++m_count;
    }
    if (!m_stream.device() || m_stream.status() != QDataStream::Ok)
        return std::unexpected(exportError(m_rows->errorString()));
    return {};
}

void PrintedTable::rewind()
{
    m_rows->seek(0);
    m_stream.setDevice(m_rows.get());
}

QStringList PrintedTable::readRow()
{
    QStringList cells;
    m_stream >> cells;
    return cells;
}

/// As in the list, scaled to the page; none so narrow that nothing fits.
QList<double> PrintedTable::widths(double total) const
{
    double wanted = 0;
    for (const ExportColumn &column : m_sheet.columns)
        wanted += column.width;
    QList<double> result;
    double sum = 0;
    for (const ExportColumn &column : m_sheet.columns) {
        result.append(std::max(smallestColumn, total * column.width / std::max(1.0, wanted)));
        sum += result.last();
    }
    for (double &width : result)
        width *= total / std::max(1.0, sum);
    return result;
}

double PrintedTable::paintRow(QPainter &painter, const Page &page, const QList<Cell> &cells, double y, const QFont &font) const
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    qsizetype most = 1;
    double x = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool right = ExportSheet::isNumber(m_sheet.columns[i].kind);
        double lineY = y + rowGap / 2 + metrics.ascent();
        for (const QString &line : cells[i]) {
            const double room = page.columns[i] - cellGap;
            painter.drawText(QPointF(right ? x + room - metrics.horizontalAdvance(line) : x, lineY), line);
            lineY += metrics.lineSpacing();
        }
        most = std::max(most, cells[i].size());
        x += page.columns[i];
    }
    const double height = double(most) * metrics.lineSpacing() + rowGap;
    painter.drawLine(QPointF(0, y + height), QPointF(page.width, y + height));
    return height;
}

QList<PrintedTable::Cell> PrintedTable::cellsOf(const QStringList &texts, const Page &page, const QFont &font) const
{
    QList<Cell> cells;
    for (qsizetype i = 0; i < texts.size(); ++i)
        cells.append(Paper::broken(texts[i], page.columns[i] - cellGap, font, cellLines));
    return cells;
}

/// The row that each page begins with: how many pages there are is known only when all lines are broken. Empty when it was given up.
QList<int> PrintedTable::breakPages(const Page &page, double top, double bottom, const QFont &font)
{
    const double spacing = QFontMetricsF(font).lineSpacing();
    QList<int> starts{0};
    double y = top;
    rewind();
    for (int row = 0; row < m_count; ++row) {
        if (row % 1000 == 0 && isGivenUp())
            return {};
        qsizetype most = 1;
        for (const Cell &cell : cellsOf(readRow(), page, font))
            most = std::max(most, cell.size());
        const double height = double(most) * spacing + rowGap;
        if (y + height > bottom && starts.last() < row) {
            starts.append(row);
            y = top;
        }
        y += height;
    }
    return starts;
}

Result<> PrintedTable::paint(QPagedPaintDevice &device, const std::function<void()> &abort)
{
    int wanted = 0;
    for (const ExportColumn &column : m_sheet.columns)
        wanted += column.width;
    if (wanted > 620)
        device.setPageOrientation(QPageLayout::Landscape);
    QPainter painter;
    if (!painter.begin(&device))
        return std::unexpected(exportError([] { return QCoreApplication::translate("Export", "the printer does not answer"); }));
    const QSizeF size = Paper::begin(painter);
    const QFont body = Paper::font(wanted > 1500 ? 7 : 8);
    const QFont bold = Paper::font(wanted > 1500 ? 7 : 8, true);
    Page page;
    page.width = size.width();
    page.columns = widths(page.width);
    Paper::Head paper{m_sheet.title, {}, m_sheet.user, m_sheet.asOf, QCoreApplication::translate("Export", "%Ln row(s)", nullptr, m_count), m_sheet.locale};
    if (!m_sheet.filter.isEmpty())
        paper.lines = Paper::broken(m_sheet.filter, page.width, Paper::font(8), 3);
    double headHeight = QFontMetricsF(bold).lineSpacing() + rowGap;
    for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
        page.heads.append(Paper::broken(m_sheet.columns[i].title, page.columns[i] - cellGap, bold, 2));
        headHeight = std::max(headHeight, double(page.heads.last().size()) * QFontMetricsF(bold).lineSpacing() + rowGap);
    }
    const double top = Paper::top(paper);
    const QList<int> starts = breakPages(page, top + headHeight, Paper::bottom(size), body);
    const int count = static_cast<int>(starts.size());
    rewind();
    for (int number = 0; number < count && !isGivenUp(); ++number) {
        if (number > 0)
            device.newPage();
        Paper::paintHead(painter, size, paper, number + 1, count);
        double y = top + paintRow(painter, page, page.heads, top, bold);
        const int end = number + 1 < count ? starts[number + 1] : m_count;
        for (int row = starts[number]; row < end; ++row)
            y += paintRow(painter, page, cellsOf(readRow(), page, body), y, body);
    }
    if (isGivenUp() && abort)
        abort(); // before the end, which sends what there is
    painter.end();
    return {};
}

PdfTableWriter::PdfTableWriter(QString path)
    : m_path(std::move(path))
{
}

Result<> PdfTableWriter::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    m_table.begin(sheet);
    QFile file(m_path); // a folder that may not be written is said before anything is read
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return std::unexpected(exportError(file.errorString()));
    return {};
}

Result<> PdfTableWriter::rows(const QList<QVariantList> &rows)
{
    return m_table.add(rows);
}

Result<> PdfTableWriter::finish()
{
    return Paper::writePdf(m_path, m_sheet.title, [this](QPagedPaintDevice &pdf) { return m_table.paint(pdf); });
}

Result<> PaperTableWriter::begin(const ExportSheet &sheet)
{
    m_table.begin(sheet);
    return {};
}

} // namespace punte
