// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/PrintedRecord.h"

#include "models/records/export/TableWriter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace punte {

namespace {
constexpr double nameShare = 0.26;
constexpr double nameGap = 80;
constexpr double headingGap = 90; // above a heading
constexpr double lineGap = 26;    // between two fields
constexpr int mostTextLines = 400; // a text longer than some pages is a book
}

struct PrintedRecord::Run {
    QString name;
    QString text;
    bool heading = false;
    bool detail = false;
    double before = 0; ///< above it, but not on top of a page
};

void PrintedRecord::add(const Line &line)
{
    if (m_blocks.isEmpty())
        addHeading({});
    m_blocks.last().lines.append(line);
}

QList<PrintedRecord::Run> PrintedRecord::runs(double width) const
{
    const double textWidth = width * (1 - nameShare);
    QList<Run> all;
    for (const Block &block : m_blocks) {
        if (!block.heading.isEmpty())
            all.append({.text = block.heading, .heading = true, .before = headingGap});
        for (const Line &line : block.lines) {
            const QStringList names = Paper::broken(line.name, width * nameShare - nameGap, Paper::font(8), 3);
            const QStringList texts = Paper::broken(line.text, textWidth, Paper::font(9), mostTextLines);
            for (qsizetype i = 0; i < std::max(names.size(), texts.size()); ++i)
                all.append({.name = names.value(i), .text = texts.value(i), .before = i == 0 ? lineGap : 0});
            if (!line.detail.isEmpty())
                for (const QString &detail : Paper::broken(line.detail, textWidth, Paper::font(8), mostTextLines))
                    all.append({.text = detail, .detail = true});
        }
    }
    return all;
}

Result<> PrintedRecord::paint(QPagedPaintDevice &device) const
{
    device.setPageOrientation(QPageLayout::Portrait);
    QPainter painter;
    if (!painter.begin(&device))
        return std::unexpected(exportError([] { return QCoreApplication::translate("Export", "the printer does not answer"); }));
    const QSizeF page = Paper::begin(painter);
    Paper::Head shown = head;
    shown.lines.clear();
    for (const QString &line : head.lines)
        shown.lines += Paper::broken(line, page.width(), Paper::font(8), 3);
    const QFont bold = Paper::font(10, true), body = Paper::font(9), small = Paper::font(8);
    const auto heightOf = [&](const Run &run) { return QFontMetricsF(run.heading ? bold : run.detail ? small : body).lineSpacing(); };
    const QList<Run> lines = runs(page.width());
    const double top = Paper::top(shown);
    const double bottom = Paper::bottom(page);
    // The first line of each page; a heading does not stand alone at its foot.
    QList<qsizetype> starts{0};
    double y = top;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        double needed = heightOf(lines.at(i));
        if (lines.at(i).heading && i + 1 < lines.size())
            needed += lines.at(i + 1).before + heightOf(lines.at(i + 1));
        const double before = y > top ? lines.at(i).before : 0;
        if (y + before + needed > bottom && starts.last() < i) {
            starts.append(i);
            y = top;
        } else {
            y += before;
        }
        y += heightOf(lines.at(i));
    }
    for (qsizetype number = 0; number < starts.size(); ++number) {
        if (number > 0)
            device.newPage();
        Paper::paintHead(painter, page, shown, int(number) + 1, int(starts.size()));
        y = top;
        const qsizetype end = number + 1 < starts.size() ? starts.at(number + 1) : lines.size();
        for (qsizetype i = starts.at(number); i < end; ++i) {
            const Run &run = lines.at(i);
            y += y > top ? run.before : 0;
            const QFont &font = run.heading ? bold : run.detail ? small : body;
            const double base = y + QFontMetricsF(font).ascent();
            painter.setFont(small);
            painter.drawText(QPointF(0, base), run.name);
            painter.setFont(font);
            painter.drawText(QPointF(run.heading ? 0 : page.width() * nameShare, base), run.text);
            y += heightOf(run);
            if (run.heading)
                painter.drawLine(QPointF(0, y), QPointF(page.width(), y));
        }
    }
    painter.end();
    return {};
}

} // namespace punte
