// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/Paper.h"

#include "models/core/DateFormat.h"
#include "models/records/export/TableWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

namespace punte {

static constexpr double unitsPerInch = 720.0; // tenths of a point

QFont Paper::font(double points, bool bold)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(static_cast<int>(points * 10));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // the signs between digits have other shapes there, which no reader knows as signs
    return font;
}

QStringList Paper::broken(const QString &text, double width, const QFont &font, int maxLines)
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

QSizeF Paper::begin(QPainter &painter)
{
    const double scaleX = painter.device()->logicalDpiX() / unitsPerInch;
    const double scaleY = painter.device()->logicalDpiY() / unitsPerInch;
    painter.scale(scaleX, scaleY);
    painter.setPen(QPen(Qt::black, 3));
    return {painter.device()->width() / scaleX, painter.device()->height() / scaleY - QFontMetricsF(font(8)).descent()};
}

double Paper::top(const Head &head)
{
    return QFontMetricsF(font(13, true)).lineSpacing() + double(head.lines.size()) * QFontMetricsF(font(8)).lineSpacing() + 60;
}

double Paper::bottom(const QSizeF &page) { return page.height() - 2 * QFontMetricsF(font(8)).lineSpacing(); }

void Paper::paintHead(QPainter &painter, const QSizeF &page, const Head &head, int number, int count)
{
    const QFont title = font(13, true);
    const QFont small = font(8);
    const QFontMetricsF metrics(small);
    const QString facts = QCoreApplication::translate("Export", "As of %1, %2").arg(DateFormat::shortInstant(head.asOf, head.locale), head.user);
    const double factsWidth = metrics.horizontalAdvance(facts);
    painter.setFont(title);
    painter.drawText(QPointF(0, QFontMetricsF(title).ascent()), QFontMetricsF(title).elidedText(head.title, Qt::ElideRight, page.width() - factsWidth - 60));
    painter.setFont(small);
    painter.drawText(QPointF(page.width() - factsWidth, QFontMetricsF(title).ascent()), facts);
    double y = QFontMetricsF(title).lineSpacing() + metrics.ascent();
    for (const QString &line : head.lines) {
        painter.drawText(QPointF(0, y), line);
        y += metrics.lineSpacing();
    }
    const QString numbered = QCoreApplication::translate("Export", "Page %1 of %2").arg(number).arg(count);
    painter.drawText(QPointF(page.width() - metrics.horizontalAdvance(numbered), page.height()), numbered);
    painter.drawText(QPointF(0, page.height()), head.foot);
}

Result<> Paper::writePdf(const QString &path, const QString &title, const std::function<Result<>(QPagedPaintDevice &)> &paint)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return std::unexpected(exportError(file.errorString()));
    {
        QPdfWriter pdf(&file);
        pdf.setResolution(600);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Punte"));
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        if (auto painted = paint(pdf); !painted)
            return painted;
    }
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return std::unexpected(exportError(file.errorString()));
    return {};
}

} // namespace punte
