// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/ScoreGridPainter.h"

#include "models/core/NumberFormat.h"
#include "views/components/KeyCap.h"
#include "views/decisions/phases/LevelBars.h"
#include "views/decisions/phases/OptionLetter.h"
#include "views/theme/Icons.h"
#include "views/theme/NumberPainter.h"
#include "views/theme/Shapes.h"
#include "views/theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

namespace punte {

namespace {

constexpr int padding = 11;      // of a cell, left and right
constexpr int headTop = 11;
constexpr int levelHeight = 16;  // a line of effort or risk
constexpr int barHeight = 16;
constexpr int stepGap = 2;
constexpr int numberRoom = 26;   // right of the bar
constexpr double currentGround = 0.55; // of the tint: the steps have to stand out
constexpr int halfApart = 12;    // of the two lines of a cell, from its middle

int px(int length) { return Theme::instance().px(length); }

QString gridTr(const char *text) { return QCoreApplication::translate("punte::ScoreGrid", text); }

void line(QPainter &painter, const QRectF &rect, const QString &text, FontRole role, Token token, int align = Qt::AlignLeft | Qt::AlignVCenter)
{
    const QFont font = Theme::instance().font(role);
    painter.setFont(font);
    painter.setPen(themeColor(token));
    painter.drawText(rect, align | Qt::TextSingleLine, QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}

// Two lines at most, the second one elided.
int lines(QPainter &painter, const QRectF &rect, const QString &text, FontRole role, Token token, int most)
{
    const QFont font = Theme::instance().font(role);
    const int height = Theme::instance().lineHeight(role);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList parts;
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(rect.width());
        const bool isLast = parts.size() == most - 1;
        parts.append(isLast ? text.mid(each.textStart()).simplified() : text.mid(each.textStart(), each.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    qreal y = rect.top();
    for (const QString &part : std::as_const(parts)) {
        line(painter, QRectF(rect.left(), y, rect.width(), height), part, role, token);
        y += height;
    }
    return int(parts.size()) * height;
}

void level(QPainter &painter, const QRectF &rect, const Level &level)
{
    Shapes::planks(painter, rect, level.count, level.filled, themeColor(level.ink), themeColor(Token::Line2));
    const qreal left = Shapes::planksWidth(level.count) + px(5);
    line(painter, rect.adjusted(left, 0, 0, 0), level.text, level.strong ? FontRole::CaptionStrong : FontRole::Caption, level.words);
}

QRectF upperLine(const QRect &cell)
{
    const qreal y = cell.center().y() - px(halfApart);
    return {qreal(cell.left() + px(padding)), y - px(10), qreal(cell.width() - 2 * px(padding)), qreal(px(20))};
}

QRectF lowerLine(const QRect &cell)
{
    return upperLine(cell).translated(0, 2 * px(halfApart));
}

void bar(QPainter &painter, const QRect &rect, const ScoreCell &cell, const ScoreGridPainter::CellLook &look)
{
    for (int step = 1; step <= ScoreCell::highest; ++step) {
        const QRectF box = ScoreGridPainter::stepRect(rect, step);
        if (step <= cell.score)
            Shapes::box(painter, box, px(2), themeColor(Token::Accent));
        else
            Shapes::box(painter, box, px(2), themeColor(step <= look.hovered ? Token::Tint2 : Token::Inset), themeColor(step <= look.hovered ? Token::Accent : Token::Line2));
    }
}

void confidence(QPainter &painter, const QRect &rect, const ScoreCell &cell, const ScoreGridPainter::CellLook &look)
{
    QRectF place = lowerLine(rect);
    const bool isScored = cell.score > 0;
    Shapes::planks(painter, place, ScoreCell::surest, isScored ? cell.confidence : 0, themeColor(Token::Text2), themeColor(Token::Line2));
    const QRectF comment = ScoreGridPainter::commentRect(rect);
    place.setLeft(place.left() + Shapes::planksWidth(ScoreCell::surest) + px(6));
    if (!cell.comment.isEmpty() || look.isCurrent)
        place.setRight(comment.left() - px(4));
    if (look.isAsking)
        line(painter, place, gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "type 1–5")), FontRole::SecondaryMedium, Token::AccentText);
    else if (isScored)
        line(painter, place, gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "confidence %1")).arg(cell.confidence), FontRole::Secondary, Token::Text2);
    else if (look.isCurrent)
        line(painter, place, gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "type 1–0")), FontRole::Secondary, Token::Text2);
    else
        line(painter, place, gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "not scored")), FontRole::Secondary, Token::Text3);
}

void comment(QPainter &painter, const QRect &rect, const ScoreCell &cell, const ScoreGridPainter::CellLook &look)
{
    if (cell.comment.isEmpty() && !(look.isCurrent && look.canComment))
        return;
    const QRect place = ScoreGridPainter::commentRect(rect);
    const int icon = px(14);
    const QRect sign(cell.comment.isEmpty() ? place.right() + 1 - icon : place.left(), place.center().y() - icon / 2, icon, icon);
    Icons::paint(painter, sign, QStringLiteral("edit-comment"), themeColor(cell.comment.isEmpty() ? Token::Text3 : Token::Text2));
    if (!cell.comment.isEmpty())
        line(painter, place, QStringLiteral("1"), FontRole::Secondary, Token::Text2, Qt::AlignRight | Qt::AlignVCenter);
}

void cannotJudge(QPainter &painter, const QRect &rect)
{
    const QRectF upper = upperLine(rect);
    const int icon = px(16);
    Icons::paint(painter, QRect(int(upper.left()), int(upper.center().y()) - icon / 2, icon, icon), QStringLiteral("dialog-cancel"), themeColor(Token::Text2));
    const QSize key = KeyCap::sizeFor(QStringLiteral("X"));
    const QRectF cap(upper.right() - key.width(), upper.center().y() - key.height() / 2.0, key.width(), key.height());
    line(painter, QRectF(QPointF(upper.left() + icon + px(7), upper.top()), QPointF(cap.left() - px(4), upper.bottom())),
        gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "Cannot judge")), FontRole::BodyMedium, Token::Text1);
    KeyCap::paint(painter, cap, QStringLiteral("X"));
}

} // namespace

QRect ScoreGridPainter::barRect(const QRect &cell)
{
    const QRectF upper = upperLine(cell);
    return QRect(int(upper.left()), int(upper.center().y()) - px(barHeight) / 2, int(upper.width()) - px(numberRoom), px(barHeight));
}

QRect ScoreGridPainter::stepRect(const QRect &cell, int step)
{
    const QRect all = barRect(cell);
    const qreal pitch = (all.width() + px(stepGap)) / qreal(ScoreCell::highest);
    const int left = all.left() + qRound((step - 1) * pitch);
    return QRect(left, all.top(), all.left() + qRound(step * pitch) - px(stepGap) - left, all.height());
}

QRect ScoreGridPainter::planksRect(const QRect &cell)
{
    const QRectF lower = lowerLine(cell);
    return QRect(int(lower.left()), int(lower.top()), Shapes::planksWidth(ScoreCell::surest), int(lower.height()));
}

QRect ScoreGridPainter::commentRect(const QRect &cell)
{
    const QRectF lower = lowerLine(cell);
    const int width = px(14) + px(4) + QFontMetrics(Theme::instance().font(FontRole::Secondary)).horizontalAdvance(u'1') + 1;
    return QRect(int(lower.right()) - width, int(lower.top()), width, int(lower.height()));
}

void ScoreGridPainter::cell(QPainter &painter, const QRect &rect, const ScoreCell &cell, const CellLook &look)
{
    if (look.isCurrent) {
        QColor ground = themeColor(Token::Tint);
        ground.setAlphaF(currentGround);
        painter.fillRect(rect, ground);
    }
    if (cell.cannotJudge && !look.isCurrent)
        painter.fillRect(rect, themeColor(Token::Sunken));
    if (cell.cannotJudge) {
        cannotJudge(painter, rect);
        QRectF lower = lowerLine(rect);
        if (!cell.comment.isEmpty() || look.isCurrent)
            lower.setRight(commentRect(rect).left() - px(4));
        line(painter, lower, gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "left out of the mean")), FontRole::Secondary, Token::Text2);
    } else {
        bar(painter, rect, cell, look);
        const QRectF number(rect.right() - px(padding) - px(numberRoom), barRect(rect).top() - px(2), px(numberRoom) + 1, px(20));
        if (cell.score > 0) {
            painter.setPen(themeColor(Token::Text1));
            NumberPainter::draw(painter, number, Qt::AlignRight | Qt::AlignVCenter, QString::number(cell.score), Theme::instance().font(FontRole::KeyFigureInspector));
        } else {
            line(painter, number, QStringLiteral("–"), FontRole::Body, Token::Text3, Qt::AlignRight | Qt::AlignVCenter);
        }
        confidence(painter, rect, cell, look);
    }
    comment(painter, rect, cell, look);
    if (look.isCurrent)
        Shapes::ring(painter, rect.adjusted(0, 0, 1, 1), 0, themeColor(look.hasFocus ? Token::Accent : Token::Control), look.hasFocus ? 2 : 1);
}

int ScoreGridPainter::optionHeadHeight()
{
    const Theme &theme = Theme::instance();
    return px(headTop) + 2 * theme.lineHeight(FontRole::PanelTitle) + px(4) + theme.lineHeight(FontRole::Body) + px(2) + 2 * px(levelHeight) + px(8);
}

void ScoreGridPainter::optionHead(QPainter &painter, const QRect &rect, const CaseOption &option, const QByteArray &currency)
{
    const Theme &theme = Theme::instance();
    const int left = rect.left() + px(padding);
    const int width = rect.width() - 2 * px(padding);
    int y = rect.top() + px(headTop);
    OptionLetter::paint(painter, QRectF(left, y - px(1), px(20), px(20)), option.letter);
    lines(painter, QRectF(left + px(28), y, width - px(28), 0), option.title, FontRole::PanelTitle, Token::Text1, 2);
    y += 2 * theme.lineHeight(FontRole::PanelTitle) + px(4);
    painter.setPen(themeColor(Token::Text1));
    NumberPainter::draw(painter, QRectF(left, y, width, theme.lineHeight(FontRole::Body)), Qt::AlignLeft | Qt::AlignVCenter,
        NumberFormat::money(option.cost.toText(), currency), theme.font(FontRole::Body), true);
    y += theme.lineHeight(FontRole::Body) + px(2);
    level(painter, QRectF(left, y, width, px(levelHeight)), LevelBars::effort(option.effort));
    level(painter, QRectF(left, y + px(levelHeight), width, px(levelHeight)), LevelBars::risk(option.risk));
}

void ScoreGridPainter::criterionHead(QPainter &painter, const QRect &rect, const CaseCriterion &criterion, int share, bool isCurrent)
{
    Q_UNUSED(isCurrent)
    const Theme &theme = Theme::instance();
    const int left = rect.left() + px(padding);
    const int width = rect.width() - 2 * px(padding);
    const int title = theme.lineHeight(FontRole::PanelTitle);
    const int about = criterion.description.isEmpty() ? 0 : theme.lineHeight(FontRole::Caption);
    const int weight = theme.lineHeight(FontRole::Secondary);
    const int gap = px(rect.height() > px(76) ? 6 : 4);
    int y = rect.top() + (rect.height() - title - about - gap - weight) / 2;
    line(painter, QRectF(left, y, width, title), criterion.name, FontRole::PanelTitle, Token::Text1);
    y += title;
    if (about > 0)
        line(painter, QRectF(left, y, width, about), criterion.description, FontRole::Caption, Token::Text2);
    y += about + gap;
    const QString word = gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "weight"));
    const QString number = NumberFormat::decimal(criterion.weight.toText(), 1);
    const QFont plain = theme.font(FontRole::Secondary);
    const QFont strong = theme.font(FontRole::TableHeader);
    line(painter, QRectF(left, y, width, weight), word, FontRole::Secondary, Token::Text2);
    const qreal after = left + QFontMetricsF(plain).horizontalAdvance(word) + px(7);
    line(painter, QRectF(after, y, left + width - after, weight), number, FontRole::TableHeader, Token::Text1);
    const qreal rest = after + QFontMetricsF(strong).horizontalAdvance(number) + px(5);
    const QString percent = NumberFormat::percent(QString::number(share));
    const QString whole = gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "· %1 of all")).arg(percent);
    const bool fits = QFontMetricsF(plain).horizontalAdvance(whole) <= left + width - rest;
    line(painter, QRectF(rest, y, left + width - rest, weight), fits ? whole : QStringLiteral("· ") + percent, FontRole::Secondary, Token::Text2);
}

void ScoreGridPainter::corner(QPainter &painter, const QRect &rect)
{
    const Theme &theme = Theme::instance();
    const int left = rect.left() + px(padding);
    const int width = rect.width() - 2 * px(padding);
    const int cap = px(18);
    int y = rect.top() + px(10);
    for (const QString &text : {gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "Score each option,")), gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "1 worst, 10 best"))}) {
        line(painter, QRectF(left, y, width, theme.lineHeight(FontRole::Secondary)), text, FontRole::Secondary, Token::Text2);
        y += theme.lineHeight(FontRole::Secondary);
    }
    y += px(2);
    const struct { QStringList keys; QString text; } rows[] = {
        {{QStringLiteral("1"), QStringLiteral("0")}, gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "score 1–10"))},
        {{QStringLiteral("C")}, gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "confidence"))},
        {{QStringLiteral("X")}, gridTr(QT_TRANSLATE_NOOP("punte::ScoreGrid", "cannot judge"))},
    };
    for (const auto &row : rows) {
        KeyCap::paint(painter, QRectF(left, y, cap, cap), row.keys.first());
        if (row.keys.size() > 1) {
            line(painter, QRectF(left + cap, y, px(12), cap), QStringLiteral("–"), FontRole::Caption, Token::Text2, Qt::AlignCenter);
            KeyCap::paint(painter, QRectF(left + cap + px(12), y, cap, cap), row.keys.last());
        }
        line(painter, QRectF(left + px(56), y, width - px(56), cap), row.text, FontRole::Caption, Token::Text2);
        y += px(20);
    }
}

} // namespace punte
