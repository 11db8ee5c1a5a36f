// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/NumberPainter.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>

#include <cmath>

namespace punte {

namespace {

struct TabularFont {
    QRawFont raw;
    qreal digit = 0;
    qreal spacing = 0;
    qreal ascent = 0;
    qreal descent = 0;
};

const TabularFont &tabularFont(const QFont &font)
{
    static QHash<QFont, TabularFont> cache;
    auto it = cache.find(font);
    if (it == cache.end()) {
        if (cache.size() > 64) // zooming makes new fonts; the old ones are not needed again
            cache.clear();
        TabularFont entry;
        entry.raw = QRawFont::fromFont(font);
        const QList<quint32> zero = entry.raw.glyphIndexesForString(QStringLiteral("0"));
        const QList<QPointF> advance = entry.raw.advancesForGlyphIndexes(zero);
        entry.digit = advance.isEmpty() ? 0 : advance.first().x();
        entry.spacing = font.letterSpacingType() == QFont::AbsoluteSpacing ? font.letterSpacing() : 0;
        const QFontMetricsF metrics(font);
        entry.ascent = metrics.ascent();
        entry.descent = metrics.descent();
        it = cache.insert(font, entry);
    }
    return *it;
}

bool layOutTabular(const QString &text, const TabularFont &font, QList<quint32> &glyphs, QList<QPointF> &positions, qreal &width)
{
    glyphs = font.raw.glyphIndexesForString(text);
    if (glyphs.size() != text.size() || glyphs.contains(0u)) // a letter of another font: leave it to the text engine
        return false;
    const QList<QPointF> advances = font.raw.advancesForGlyphIndexes(glyphs);
    positions.reserve(glyphs.size());
    qreal x = 0;
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const qreal own = advances.at(i).x();
        const bool digit = text.at(i) >= QLatin1Char('0') && text.at(i) <= QLatin1Char('9');
        positions.append(QPointF(x + (digit ? (font.digit - own) / 2 : 0), 0));
        x += (digit ? font.digit : own) + font.spacing;
    }
    width = x;
    return true;
}

} // namespace

qreal NumberPainter::width(const QString &text, const QFont &font)
{
    QList<quint32> glyphs;
    QList<QPointF> positions;
    qreal width = 0;
    if (layOutTabular(text, tabularFont(font), glyphs, positions, width))
        return width;
    return QFontMetricsF(font).horizontalAdvance(text);
}

void NumberPainter::draw(QPainter &painter, const QRectF &rect, int alignment, const QString &text, const QFont &font, bool elide)
{
    if (text.isEmpty())
        return;
    const TabularFont &tabular = tabularFont(font);
    QList<quint32> glyphs;
    QList<QPointF> positions;
    qreal width = 0;
    const bool tabularOk = layOutTabular(text, tabular, glyphs, positions, width);
    if (!tabularOk || (elide && width > rect.width() + 0.5)) {
        painter.setFont(font);
        const QString shown = elide ? QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()) : text;
        painter.drawText(rect, alignment | Qt::TextSingleLine, shown);
        return;
    }
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - width) / 2;
    qreal baseline = rect.top() + tabular.ascent;
    if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - tabular.descent;
    else if (!(alignment & Qt::AlignTop))
        baseline = rect.top() + (rect.height() + tabular.ascent - tabular.descent) / 2;
    QGlyphRun run;
    run.setRawFont(tabular.raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(QPointF(x, std::round(baseline)), run);
}

} // namespace punte
