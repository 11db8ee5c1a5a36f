// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/board/CardPainter.h"

#include "views/components/InitialsAvatar.h"
#include "views/components/StageGlyph.h"
#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace punte {

namespace {

// All lengths at 100 %; Theme::px applies the zoom.
constexpr int paddingX = 9;
constexpr int paddingY = 8;
constexpr int avatarSize = 20;
constexpr int lineGap = 1;
constexpr int cardRadius = 7;
// Under this width (visual-language section 4) figures are 12 px and second lines 11.5 px.
constexpr int narrowCard = 176;

struct CardMetrics {
    explicit CardMetrics(int width)
        : narrow(width < Theme::instance().px(narrowCard))
        , title(Theme::instance().font(FontRole::PanelTitle))
        , second(Theme::instance().font(FontRole::Secondary))
        , figure(Theme::instance().font(FontRole::PanelTitle))
    {
        if (narrow) {
            figure.setPixelSize(Theme::instance().px(12));
            secondScale = 11.5 / 12; // QFont knows whole pixels only
        }
        const Theme &theme = Theme::instance();
        px = theme.px(paddingX);
        py = theme.px(paddingY);
        titleHeight = theme.px(17);
        subtitleHeight = theme.px(17);
        figureHeight = theme.px(avatarSize);
        lineHeight = theme.px(17);
    }
    bool narrow;
    QFont title, second, figure;
    qreal secondScale = 1;
    int px, py, titleHeight, subtitleHeight, figureHeight, lineHeight;
};

struct CardLayout {
    QStringList title;
    qreal subtitleTop = 0, figureTop = 0, hairline = 0, linesTop = 0, noticeTop = 0, bottom = 0;
};

// Draws in the smaller letters of a narrow card's second lines.
template <class Draw>
void drawSecond(QPainter &painter, const CardMetrics &m, const QRectF &box, const Draw &draw)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(m.secondScale, m.secondScale);
    draw(QRectF(QPointF(), box.size() / m.secondScale));
    painter.restore();
}

CardLayout layoutCard(const CardFace &face, const CardMetrics &m, qreal width)
{
    const Theme &theme = Theme::instance();
    CardLayout l;
    l.title = CardPainter::titleLines(face.title, int(width) - 2 * m.px);
    qreal y = m.py;
    y += m.titleHeight * std::max<qsizetype>(1, l.title.size());
    l.subtitleTop = y;
    if (!face.subtitle.isEmpty() || face.placeholder)
        y += m.subtitleHeight;
    y += theme.px(4);
    l.figureTop = y;
    y += m.figureHeight + theme.px(7);
    l.hairline = y;
    if (!face.lines.isEmpty()) {
        y += theme.px(7);
        l.linesTop = y;
        y += face.lines.size() * (m.lineHeight + theme.px(lineGap));
        y += m.py - theme.px(3);
    } else {
        l.linesTop = y;
    }
    l.noticeTop = y;
    if (!face.notice.isEmpty())
        y += theme.px(24);
    l.bottom = y;
    return l;
}

QRectF lineBox(const CardLayout &l, const CardMetrics &m, const QRectF &rect, int index)
{
    const qreal step = m.lineHeight + Theme::instance().px(lineGap);
    return {rect.left() + m.px, rect.top() + l.linesTop + index * step, rect.width() - 2 * m.px, qreal(m.lineHeight)};
}

void paintPlaceholder(QPainter &painter, const QRectF &rect, const CardMetrics &m)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Token::Hover));
    const Theme &theme = Theme::instance();
    const qreal width = rect.width() - 2 * m.px;
    qreal y = rect.top() + m.py + theme.px(4);
    for (const qreal share : {0.85, 0.55, 0.7}) {
        painter.drawRoundedRect(QRectF(rect.left() + m.px, y, width * share, theme.px(8)), 2, 2);
        y += theme.px(20);
    }
}

} // namespace

QStringList CardPainter::titleLines(const QString &title, int textWidth)
{
    const QFont font = Theme::instance().font(FontRole::PanelTitle);
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(title) <= textWidth)
        return {title};
    // Breaking a title costs about 20 us, and a column asks for the height of every card again at each layout.
    static QCache<std::pair<QString, int>, QStringList> broken(20'000);
    const std::pair key{title, textWidth * 64 + font.pixelSize()};
    if (const QStringList *known = broken.object(key))
        return *known;
    QTextLayout layout(title, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(textWidth);
    const int split = first.textLength();
    layout.endLayout();
    auto *lines = new QStringList{title.left(split).trimmed(), metrics.elidedText(title.mid(split).trimmed(), Qt::ElideRight, textWidth)};
    const QStringList result = *lines;
    broken.insert(key, lines);
    return result;
}

int CardPainter::height(const CardFace &face, int width)
{
    return int(layoutCard(face, CardMetrics(width), width).bottom);
}

QRectF CardPainter::lineRect(const CardFace &face, const QRectF &rect, int index)
{
    if (index < 0 || index >= face.lines.size())
        return {};
    const CardMetrics m(int(rect.width()));
    return lineBox(layoutCard(face, m, rect.width()), m, rect, index);
}

QRectF CardPainter::avatarRect(const CardFace &face, const QRectF &rect)
{
    const CardMetrics m(int(rect.width()));
    const CardLayout l = layoutCard(face, m, rect.width());
    const int size = Theme::instance().px(avatarSize);
    return {rect.left() + m.px, rect.top() + l.figureTop, qreal(size), qreal(size)};
}

static void paintCardGround(QPainter &painter, const QRectF &rect, const CardPainter::State &state)
{
    const QRectF edge = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = Theme::instance().px(cardRadius);
    if (state.origin) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColor(Token::Control), 1, Qt::DashLine));
        painter.drawRoundedRect(edge, radius, radius);
        return;
    }
    QColor ground = themeColor(Token::Panel);
    QPen pen(themeColor(Token::Line), 1);
    if (state.dimmed) {
        ground = themeColor(Token::Page);
    } else if (state.selected) {
        ground = themeColor(Token::Tint2);
        pen = QPen(themeColor(Token::Accent), 2);
    } else if (state.dragged) {
        pen = QPen(themeColor(Token::Accent), 1);
    } else if (state.hovered) {
        ground = themeColor(Token::Inset);
        pen = QPen(themeColor(Token::Line2), 1);
    }
    painter.setBrush(ground);
    painter.setPen(pen);
    const QRectF inner = pen.width() == 2 ? rect.adjusted(1, 1, -1, -1) : edge;
    painter.drawRoundedRect(inner, radius, radius);
    if (state.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColor(Token::Accent), 2));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    }
}

// Takes its room off the line's text, where there is enough of it.
static void paintTrailing(QPainter &painter, const CardLine &line, const CardPainter::State &state, const CardMetrics &m, QRectF &text)
{
    if (line.trailing.isEmpty())
        return;
    const Theme &theme = Theme::instance();
    QFont strong = m.second;
    if (line.strong)
        strong.setWeight(QFont::DemiBold);
    const int icon = line.trailingWarns ? theme.px(14) : 0;
    const qreal width = NumberPainter::width(line.trailing, m.second) * m.secondScale + icon + theme.px(3);
    const QString &least = line.shortText.isEmpty() || line.strong ? line.text : line.shortText; // a warning comes first
    if (NumberPainter::width(least, strong) * m.secondScale + width + theme.px(6) > text.width())
        return;
    const QColor color = themeColor(line.trailingWarns && !state.dimmed ? Token::Warning : Token::Text3);
    const QRectF room(text.right() - width, text.top(), width, text.height());
    if (icon > 0)
        Icons::paint(painter, QRect(int(room.left()), int(room.center().y() - icon / 2.0), icon, icon), QStringLiteral("chronometer"), color);
    painter.setPen(color);
    drawSecond(painter, m, room, [&](const QRectF &inside) {
        NumberPainter::draw(painter, inside, Qt::AlignRight | Qt::AlignVCenter, line.trailing, m.second);
    });
    text.setRight(room.left() - theme.px(6));
}

static void paintCardLines(QPainter &painter, const QRectF &rect, const CardFace &face, const CardPainter::State &state, const CardMetrics &m,
    const CardLayout &l)
{
    const Theme &theme = Theme::instance();
    const int icon = theme.px(14);
    for (int i = 0; i < face.lines.size(); ++i) {
        const CardLine &line = face.lines.at(i);
        const QRectF box = lineBox(l, m, rect, i);
        const QColor color = themeColor(state.dimmed ? Token::Text3 : line.color);
        const QRect mark(int(box.left()), int(box.center().y() - icon / 2.0), icon, icon);
        if (line.mark == CardLine::Mark::Icon || line.mark == CardLine::Mark::Action) {
            if (!line.stage.isEmpty())
                StageGlyph::paintSmall(painter, QRectF(mark), line.stage, state.dimmed);
            else if (!line.icon.isEmpty())
                Icons::paint(painter, mark, QString::fromLatin1(line.icon), color);
        } else {
            painter.setBrush(themeColor(state.dimmed ? Token::Page : Token::Panel));
            painter.setPen(QPen(themeColor(state.dimmed ? Token::Line2 : Token::Control), 1));
            const qreal side = theme.px(11);
            const QRectF square(mark.left() + 1.5, box.center().y() - side / 2, side, side);
            painter.drawRoundedRect(square, 3, 3);
            if (line.mark == CardLine::Mark::Checked)
                Icons::paint(painter, square.toRect().adjusted(1, 1, -1, -1), QStringLiteral("checkmark"), color);
        }
        QFont font = m.second;
        if (line.strong)
            font.setWeight(QFont::DemiBold);
        painter.setPen(color);
        QRectF text = box.adjusted(icon + theme.px(6), 0, 0, 0);
        paintTrailing(painter, line, state, m, text);
        painter.setPen(color);
        drawSecond(painter, m, text, [&](const QRectF &room) {
            const bool shortened = !line.shortText.isEmpty() && NumberPainter::width(line.text, font) > room.width();
            NumberPainter::draw(painter, room, Qt::AlignLeft | Qt::AlignVCenter, shortened ? line.shortText : line.text, font, true);
        });
    }
}

static void paintCardFoot(QPainter &painter, const QRectF &rect, qreal top, const QString &left, const QString &right, Token ground, Token ink)
{
    const Theme &theme = Theme::instance();
    const QRectF strip(rect.left() + 1, rect.top() + top, rect.width() - 2, rect.height() - top - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(ground));
    painter.drawRoundedRect(strip, theme.px(5), theme.px(5));
    painter.drawRect(QRectF(strip.left(), strip.top(), strip.width(), strip.height() / 2));
    painter.setPen(themeColor(ink));
    const QRectF text = strip.adjusted(theme.px(8), 0, -theme.px(8), 0);
    const QFont font = theme.font(FontRole::Caption);
    const qreal taken = right.isEmpty() ? 0 : NumberPainter::width(right, theme.font(FontRole::CaptionStrong)) + theme.px(6);
    if (right.isEmpty() || NumberPainter::width(left, font) + taken <= text.width()) // the figure matters more than its label
        NumberPainter::draw(painter, text, Qt::AlignLeft | Qt::AlignVCenter, left, font, true);
    NumberPainter::draw(painter, text, Qt::AlignRight | Qt::AlignVCenter, right, theme.font(FontRole::CaptionStrong));
}

void CardPainter::paint(QPainter &painter, const QRectF &rect, const CardFace &face, const State &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintCardGround(painter, rect, state);
    if (state.origin) {
        painter.restore();
        return;
    }
    const Theme &theme = Theme::instance();
    const CardMetrics m(int(rect.width()));
    if (face.placeholder) {
        paintPlaceholder(painter, rect, m);
        painter.restore();
        return;
    }
    const CardLayout l = layoutCard(face, m, rect.width());
    const qreal left = rect.left() + m.px;
    const qreal width = rect.width() - 2 * m.px;
    painter.setPen(themeColor(state.dimmed ? Token::Text3 : Token::Text1));
    painter.setFont(m.title);
    for (int i = 0; i < l.title.size(); ++i)
        painter.drawText(QRectF(left, rect.top() + m.py + i * m.titleHeight, width, m.titleHeight), Qt::AlignLeft | Qt::AlignVCenter, l.title.at(i));
    painter.setPen(themeColor(state.dimmed ? Token::Text3 : Token::Text2));
    painter.setFont(m.second);
    drawSecond(painter, m, QRectF(left, rect.top() + l.subtitleTop, width, m.subtitleHeight), [&](const QRectF &room) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(m.second).elidedText(face.subtitle, Qt::ElideRight, room.width()));
    });
    if (!face.owner.isEmpty()) {
        QRectF avatar = avatarRect(face, rect);
        // A long amount is never shortened and keeps its distance.
        if (NumberPainter::width(face.figure, m.figure) + avatar.width() + theme.px(4) > width)
            avatar.adjust(0, theme.px(2), -theme.px(4), -theme.px(2));
        InitialsAvatar::paint(painter, avatar, face.owner, state.dimmed);
    }
    painter.setPen(themeColor(state.dimmed ? Token::Text3 : Token::Text1));
    NumberPainter::draw(painter, QRectF(left, rect.top() + l.figureTop, width, m.figureHeight), Qt::AlignRight | Qt::AlignVCenter, face.figure, m.figure);
    if (!face.lines.isEmpty()) {
        painter.fillRect(QRectF(left, rect.top() + l.hairline, width, 1), themeColor(Token::Line));
        paintCardLines(painter, rect, face, state, m, l);
    }
    if (!state.dropFigure.isEmpty())
        paintCardFoot(painter, rect, rect.height() - theme.px(24), state.dropLabel, state.dropFigure, Token::Tint, Token::AccentText);
    else if (!face.notice.isEmpty())
        paintCardFoot(painter, rect, l.noticeTop, face.notice, {}, face.noticeIsError ? Token::DangerGround : Token::Tint,
            face.noticeIsError ? Token::Danger : Token::AccentText);
    painter.restore();
}

} // namespace punte
