// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/ColumnHead.h"

#include "views/theme/Accessible.h"
#include "views/theme/NumberPainter.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace punte {

namespace {

constexpr int headLeft = 7;   // the column keeps 3 more: words begin 10 px from its edge, as the cards' do
constexpr int headRight = 7;
constexpr int nameHeight = 20;
constexpr int figureHeight = 16;
constexpr int barArea = 22;
constexpr int headFoot = 8; ///< where no bar stands

// The label shares the line of the first amount; if the two do not fit, the label is shortened or all amounts go under it.
bool headFigureFits(const HeadFigure &figure, const QString &words, qreal width)
{
    const Theme &theme = Theme::instance();
    QFont font = theme.font(FontRole::Secondary);
    if (figure.strong)
        font.setWeight(QFont::DemiBold);
    const qreal label = QFontMetricsF(theme.font(FontRole::Secondary)).horizontalAdvance(words) + theme.px(6);
    return label + NumberPainter::width(figure.values.value(0), font) <= width;
}

} // namespace

ColumnHead::ColumnHead(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setObjectName(QStringLiteral("columnHead"));
    Accessible::setRole(this, QAccessible::Button);
}

void ColumnHead::setFace(const ColumnHeadFace &face)
{
    m_face = face;
    QStringList words{face.name, face.subtitle, face.count};
    for (const HeadFigure &figure : face.figures)
        words << figure.label + QLatin1Char(' ') + figure.values.join(QStringLiteral(", "));
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(face.name.toHtmlEscaped());
    update();
}

void ColumnHead::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

HeadLabels ColumnHead::wantedLabels(int width) const
{
    const qreal inner = width - Theme::instance().px(headLeft) - Theme::instance().px(headRight);
    HeadLabels labels = HeadLabels::Beside;
    for (const HeadFigure &figure : m_face.figures) {
        const QString &shortened = figure.shortLabel.isEmpty() ? figure.label : figure.shortLabel;
        if (!headFigureFits(figure, shortened, inner))
            return HeadLabels::Above;
        if (!headFigureFits(figure, figure.label, inner))
            labels = HeadLabels::Shortened;
    }
    return labels;
}

void ColumnHead::setLabels(HeadLabels labels)
{
    m_labels = labels;
    update();
}

int ColumnHead::wantedHeight() const
{
    const Theme &theme = Theme::instance();
    int lines = 0;
    for (const HeadFigure &figure : m_face.figures) {
        // A preview stands under its value where there is room, else in its place: a drag changes no height.
        lines += int(figure.values.size()) + (m_labels == HeadLabels::Above ? 1 : 0);
    }
    const int room = std::max(lines, 2 * int(m_face.figures.size())); // each with what a drag would make of it
    return theme.px(8 + nameHeight + (m_face.subtitle.isEmpty() ? 0 : 15) + room * figureHeight + (m_face.percent < 0 ? headFoot : barArea));
}

int ColumnHead::previewLines() const
{
    int lines = 0;
    for (const HeadFigure &figure : m_face.figures) {
        lines += int(figure.values.size()) + (m_labels == HeadLabels::Above ? 1 : 0);
        for (int i = 0; i < figure.previews.size(); ++i)
            lines += figure.previews.at(i) != figure.values.value(i) ? 1 : 0;
    }
    return lines;
}

void ColumnHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::instance();
    const qreal left = theme.px(headLeft);
    const qreal width = this->width() - left - theme.px(headRight);
    qreal y = theme.px(8);
    const QColor quiet = themeColor(m_dimmed ? Token::Text3 : Token::Text2);

    qreal x = left;
    if (m_face.glyph) {
        m_face.glyph(painter, QRectF(x, y + theme.px(3), theme.px(18), theme.px(14)), m_dimmed);
        x += theme.px(24);
    }
    const QFont nameFont = theme.font(FontRole::PanelTitle);
    const QFont countFont = theme.font(FontRole::Secondary);
    const QString arrow = m_face.countPreview.isEmpty() ? QString() : QStringLiteral(" \u2192 ");
    qreal right = left + width;
    if (!m_face.countPreview.isEmpty()) {
        QFont strong = countFont;
        strong.setWeight(QFont::DemiBold);
        const qreal w = NumberPainter::width(m_face.countPreview, strong);
        painter.setPen(themeColor(Token::AccentText));
        NumberPainter::draw(painter, QRectF(right - w, y, w, theme.px(nameHeight)), Qt::AlignRight | Qt::AlignVCenter, m_face.countPreview, strong);
        right -= w;
    }
    painter.setPen(quiet);
    const qreal countWidth = NumberPainter::width(m_face.count + arrow, countFont);
    NumberPainter::draw(painter, QRectF(right - countWidth, y, countWidth, theme.px(nameHeight)), Qt::AlignRight | Qt::AlignVCenter,
        m_face.count + arrow, countFont);
    right -= countWidth + theme.px(6);
    painter.setPen(themeColor(m_dimmed ? Token::Text3 : Token::Text1));
    painter.setFont(nameFont);
    painter.drawText(QRectF(x, y, right - x, theme.px(nameHeight)), Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(nameFont).elidedText(m_face.name, Qt::ElideRight, right - x));
    y += theme.px(nameHeight);
    if (!m_face.subtitle.isEmpty()) {
        painter.setPen(quiet);
        painter.setFont(theme.font(FontRole::Caption));
        painter.drawText(QRectF(left, y, width, theme.px(14)), Qt::AlignLeft | Qt::AlignVCenter, m_face.subtitle);
        y += theme.px(15);
    }
    const qreal step = theme.px(figureHeight);
    const bool replaces = y + previewLines() * step > height() - theme.px((m_face.percent < 0 ? headFoot : barArea) - 4);
    for (const HeadFigure &figure : m_face.figures) {
        const QString &words = m_labels == HeadLabels::Shortened && !figure.shortLabel.isEmpty() ? figure.shortLabel : figure.label;
        painter.setPen(quiet);
        painter.setFont(theme.font(FontRole::Secondary));
        painter.drawText(QRectF(left, y, width, step), Qt::AlignLeft | Qt::AlignVCenter, words);
        if (m_labels == HeadLabels::Above)
            y += step;
        const bool preview = !figure.previews.isEmpty();
        for (int i = 0; i < std::max(figure.values.size(), figure.previews.size()); ++i) {
            const bool changes = i < figure.previews.size() && (i >= figure.values.size() || figure.previews.at(i) != figure.values.at(i));
            if (i < figure.values.size() && !(changes && replaces)) {
                const bool strong = figure.strong && !preview && !m_dimmed;
                QFont font = theme.font(FontRole::Secondary);
                if (strong)
                    font.setWeight(QFont::DemiBold);
                painter.setPen(preview || m_dimmed ? themeColor(Token::Text3) : themeColor(strong ? Token::Text1 : Token::Text2));
                NumberPainter::draw(painter, QRectF(left, y, width, step), Qt::AlignRight | Qt::AlignVCenter, figure.values.at(i), font);
                y += step;
            }
            if (changes) {
                QFont font = theme.font(FontRole::Secondary);
                font.setWeight(QFont::DemiBold);
                painter.setPen(themeColor(Token::AccentText));
                const QString arrowed = QStringLiteral("\u2192 ") + figure.previews.at(i);
                // On the label's own line the arrow gives way; the colour and the count's arrow say it too.
                const bool fits = i > 0 || !replaces || m_labels == HeadLabels::Above
                    || QFontMetricsF(theme.font(FontRole::Secondary)).horizontalAdvance(words) + theme.px(6) + NumberPainter::width(arrowed, font) <= width;
                NumberPainter::draw(painter, QRectF(left, y, width, step), Qt::AlignRight | Qt::AlignVCenter, fits ? arrowed : figure.previews.at(i), font);
                y += step;
            }
        }
    }
    if (m_face.percent >= 0) {
        const QString text = QLocale().toString(m_face.percent)
            + (QLocale().language() == QLocale::Romanian ? QStringLiteral("\u00A0%") : QStringLiteral("%"));
        const QFont font = theme.font(FontRole::Caption);
        const qreal textWidth = NumberPainter::width(QStringLiteral("100\u00A0%"), font);
        const qreal barY = height() - theme.px(12);
        const QRectF bar(left, barY, width - textWidth - theme.px(8), theme.px(3));
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeColor(Token::Line2));
        painter.drawRoundedRect(bar, 1.5, 1.5);
        painter.setBrush(themeColor(m_dimmed ? Token::Text3 : m_face.color));
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * m_face.percent / 100.0, bar.height()), 1.5, 1.5);
        painter.setPen(quiet);
        NumberPainter::draw(painter, QRectF(left, barY - theme.px(7), width, theme.px(16)), Qt::AlignRight | Qt::AlignVCenter, text, font);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColor(Token::Accent), 2));
        const QRectF ring = QRectF(rect()).adjusted(1, 2, -1, -2);
        painter.drawRoundedRect(ring, theme.px(7), theme.px(7));
    }
}

void ColumnHead::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void ColumnHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace punte
