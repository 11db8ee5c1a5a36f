// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/PrintedTable.h"

#include "models/core/DateFormat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace punte {

namespace {

constexpr double unitsPerInch = 720.0; // tenths of a point
constexpr double cellGap = 40;
constexpr double rowGap = 24;
constexpr int cellLines = 6;
constexpr double smallestColumn = 220;

QFont paperFont(double points, bool bold = false)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(static_cast<int>(points * 10));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

struct PrintedTable::Page {
    double width = 0;
    double height = 0;
    QList<double> columns;
    QList<Cell> heads;
    QStringList filter;
    int number = 1;
    int count = 1;
};

void PrintedTable::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    m_rows.clear();
}

Result<> PrintedTable::add(const QList<QVariantList> &rows)
{
    if (m_rows.size() + rows.size() > maxRows)
        return std::unexpected(AppError{ErrorKind::Invalid,
            QCoreApplication::translate("Export", "These are more than %Ln row(s), too many for paper. Export them as a spreadsheet instead.", nullptr, maxRows), {}, {}, {}, {}});
    for (const QVariantList &row : rows) {
        QStringList cells;
        for (const ExportColumn &column : m_sheet.columns)
            cells.append(m_sheet.shown(column, row));
        m_rows.append(cells);
    }
    return {};
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

QStringList PrintedTable::broken(const QString &text, double width, const QFont &font, int maxLines) const
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        if (lines.size() == maxLines)
            break;
        if (metrics.horizontalAdvance(paragraph) <= width) {
            lines.append(paragraph);
            continue;
        }
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const bool isLast = lines.size() + 1 == maxLines && line.textStart() + line.textLength() < paragraph.size();
            lines.append(isLast ? metrics.elidedText(paragraph.mid(line.textStart()), Qt::ElideRight, width)
                                : paragraph.mid(line.textStart(), line.textLength()).trimmed());
            if (lines.size() == maxLines)
                break;
        }
        layout.endLayout();
    }
    return lines;
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

void PrintedTable::paintHead(QPainter &painter, const Page &page) const
{
    const QFont title = paperFont(13, true);
    const QFont small = paperFont(8);
    painter.setFont(title);
    painter.drawText(QPointF(0, QFontMetricsF(title).ascent()), m_sheet.title);
    painter.setFont(small);
    const QString facts = QCoreApplication::translate("Export", "As of %1, %2").arg(DateFormat::shortInstant(m_sheet.asOf, m_sheet.locale), m_sheet.user);
    painter.drawText(QPointF(page.width - QFontMetricsF(small).horizontalAdvance(facts), QFontMetricsF(title).ascent()), facts);
    double y = QFontMetricsF(title).lineSpacing() + QFontMetricsF(small).ascent();
    for (const QString &line : page.filter) {
        painter.drawText(QPointF(0, y), line);
        y += QFontMetricsF(small).lineSpacing();
    }
    const QString number = QCoreApplication::translate("Export", "Page %1 of %2").arg(page.number).arg(page.count);
    painter.drawText(QPointF(page.width - QFontMetricsF(small).horizontalAdvance(number), page.height), number);
    painter.drawText(QPointF(0, page.height), QCoreApplication::translate("Export", "%Ln row(s)", nullptr, static_cast<int>(m_rows.size())));
}

Result<> PrintedTable::paint(QPagedPaintDevice &device) const
{
    int wanted = 0;
    for (const ExportColumn &column : m_sheet.columns)
        wanted += column.width;
    if (wanted > 620)
        device.setPageOrientation(QPageLayout::Landscape);
    QPainter painter;
    if (!painter.begin(&device))
        return std::unexpected(exportError(QCoreApplication::translate("Export", "the printer does not answer")));
    const double scaleX = painter.device()->logicalDpiX() / unitsPerInch;
    const double scaleY = painter.device()->logicalDpiY() / unitsPerInch;
    painter.scale(scaleX, scaleY);
    painter.setPen(QPen(Qt::black, 3));

    const QFont body = paperFont(wanted > 1500 ? 7 : 8);
    const QFont bold = paperFont(wanted > 1500 ? 7 : 8, true);
    const QFont small = paperFont(8);
    Page page;
    page.width = painter.device()->width() / scaleX;
    page.height = painter.device()->height() / scaleY - QFontMetricsF(small).descent();
    page.columns = widths(page.width);
    page.filter = m_sheet.filter.isEmpty() ? QStringList() : broken(m_sheet.filter, page.width, small, 3);
    double headHeight = QFontMetricsF(bold).lineSpacing() + rowGap;
    for (qsizetype i = 0; i < m_sheet.columns.size(); ++i) {
        page.heads.append(broken(m_sheet.columns[i].title, page.columns[i] - cellGap, bold, 2));
        headHeight = std::max(headHeight, double(page.heads.last().size()) * QFontMetricsF(bold).lineSpacing() + rowGap);
    }
    const double top = QFontMetricsF(paperFont(13, true)).lineSpacing() + double(page.filter.size()) * QFontMetricsF(small).lineSpacing() + 60;
    const double bottom = page.height - 2 * QFontMetricsF(small).lineSpacing();

    // Twice: how many pages there are is known only when all lines are broken.
    QList<QList<Cell>> rows;
    QList<int> starts{0};
    double y = top + headHeight;
    for (const QStringList &texts : m_rows) {
        QList<Cell> cells;
        qsizetype most = 1;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            cells.append(broken(texts[i], page.columns[i] - cellGap, body, cellLines));
            most = std::max(most, cells.last().size());
        }
        const double height = double(most) * QFontMetricsF(body).lineSpacing() + rowGap;
        if (y + height > bottom && starts.last() < rows.size()) {
            starts.append(static_cast<int>(rows.size()));
            y = top + headHeight;
        }
        y += height;
        rows.append(cells);
    }
    page.count = static_cast<int>(starts.size());
    for (int number = 0; number < page.count; ++number) {
        if (number > 0)
            device.newPage();
        page.number = number + 1;
        paintHead(painter, page);
        y = top + paintRow(painter, page, page.heads, top, bold);
        const qsizetype end = number + 1 < page.count ? starts[number + 1] : rows.size();
        for (qsizetype row = starts[number]; row < end; ++row)
            y += paintRow(painter, page, rows[row], y, body);
    }
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
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return std::unexpected(exportError(file.errorString()));
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(600);
        pdf.setTitle(m_sheet.title);
        pdf.setCreator(QStringLiteral("Punte"));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        if (auto painted = m_table.paint(pdf); !painted)
            return painted;
    }
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return std::unexpected(exportError(file.errorString()));
    return {};
}

Result<> PaperTableWriter::begin(const ExportSheet &sheet)
{
    m_table->begin(sheet);
    return {};
}

} // namespace punte
