// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/CalendarLook.h"

#include "models/core/DateFormat.h"
#include "models/core/RepeatRule.h"
#include "models/records/Enums.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTextLayout>

namespace punte {

static QString calendarTr(const char *text)
{
    return QCoreApplication::translate("CalendarLook", text);
}

Token CalendarLook::hueToken(int hue)
{
    return Token(int(Token::Chart1) + std::clamp(hue, 1, 8) - 1);
}

QColor CalendarLook::hue(const CalendarEntry &entry) const
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    return color(hueToken(layer ? layer->hue : 8));
}

QString CalendarLook::title(const CalendarEntry &entry)
{
    if (!entry.title.isEmpty())
        return entry.title;
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    return layer ? Enums::recordText(layer->kindEnum, entry.kind) : QString();
}

QString CalendarLook::subtitle(const CalendarEntry &entry)
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    QStringList parts{layer && layer->subtitle ? layer->subtitle(entry.subtitle) : entry.subtitle, entry.location};
    // Something that took place has its customer as the title: what it was comes here.
    if (layer && !entry.title.isEmpty() && entry.table != layer->movableTable)
        parts.prepend(Enums::recordText(layer->kindEnum, entry.kind));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", ")).simplified();
}

QString CalendarLook::timeText(const CalendarSlot &slot)
{
    if (slot.isAllDay())
        return calendarTr(QT_TRANSLATE_NOOP("CalendarLook", "all day"));
    if (slot.minutes <= 0)
        return DateFormat::time(slot.time);
    return DateFormat::time(slot.time) + QChar(0x2013) + DateFormat::time(slot.start().addSecs(qint64(slot.minutes) * 60).time());
}

QString CalendarLook::slotText(const CalendarSlot &slot, const QLocale &locale)
{
    const QString day = QStringLiteral("%1 %2").arg(locale.standaloneDayName(slot.day.dayOfWeek(), QLocale::ShortFormat), DateFormat::dayMonth(slot.day, locale));
    return slot.isAllDay() ? day : calendarTr(QT_TRANSLATE_NOOP("CalendarLook", "%1, %2")).arg(day, timeText(slot));
}

QString CalendarLook::clashText(const CalendarModel &model, const CalendarEntry &entry)
{
    const CalendarEntry *other = model.clashOf(entry);
    return other ? calendarTr(QT_TRANSLATE_NOOP("CalendarLook", "clashes with \u201C%1\u201D")).arg(title(*other)) : QString();
}

QString CalendarLook::sentence(const CalendarModel &model, const CalendarEntry &entry)
{
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    QStringList parts{title(entry), slotText(entry.slot), subtitle(entry)};
    if (layer)
        parts << layer->titleText();
    if (entry.done)
        parts << calendarTr(QT_TRANSLATE_NOOP("CalendarLook", "done"));
    if (const auto rule = RepeatRule::fromText(entry.repeatRule))
        parts << rule->words();
    parts << clashText(model, entry);
    for (const CalendarPerson &person : model.people())
        if (person.id == entry.person && model.range().people.size() > 1)
            parts << person.name;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void CalendarLook::ground(QPainter &painter, const QRectF &rect, const CalendarEntry &entry, const EntryState &state) const
{
    const bool clash = !state.clash.isEmpty();
    const QColor fill = state.dragged ? color(Token::Tint) : clash ? color(Token::WarningGround) : entry.done ? color(Token::Inset) : color(Token::Panel);
    const QColor edge = state.dragged ? color(Token::Accent) : clash ? color(Token::Warning) : color(Token::Line2);
    painter.setOpacity(state.faded ? 0.45 : 1);
    Shapes::box(painter, rect, px(4), fill, edge, 1, entry.ahead || state.dragged ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(Qt::NoPen);
    painter.setBrush(clash ? color(Token::Warning) : hue(entry));
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), px(3), rect.height()), 1.5, 1.5);
    if (state.current)
        Shapes::ring(painter, rect.adjusted(-1, -1, 1, 1), px(5), color(Token::Accent), state.focus ? 2 : 1);
}

static void drawElided(QPainter &painter, const QRectF &rect, const QString &text)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width()));
}

// Whole lines only: half a line at the lower edge reads like a fault. What does not fit into the last one is shortened there.
static void drawLines(QPainter &painter, const QRectF &rect, qreal height, const QString &text)
{
    const int most = int((rect.height() + 1) / height);
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = i == most - 1 ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        drawElided(painter, QRectF(rect.left(), rect.top() + i * height, rect.width(), height), rest.trimmed());
    }
    layout.endLayout();
}

// The time and what follows, so that only the words are shortened.
static void drawTimed(QPainter &painter, const QRectF &rect, const QString &time, const QString &words)
{
    const qreal taken = QFontMetricsF(painter.font()).horizontalAdvance(time + QLatin1Char(' '));
    drawElided(painter, rect, time);
    if (rect.width() - taken > 20)
        drawElided(painter, rect.adjusted(taken, 0, 0, 0), words);
}

void CalendarLook::paintBox(QPainter &painter, const QRectF &rect, const CalendarEntry &entry, const EntryState &state) const
{
    painter.save();
    ground(painter, rect, entry, state);
    const bool clash = !state.clash.isEmpty() && !state.dragged;
    const qreal line = px(15);
    QRectF room = rect.adjusted(px(9), px(3), -px(5), -px(2));
    painter.setClipRect(rect);
    painter.setFont(font(FontRole::TableHeader));
    painter.setPen(clash ? color(Token::Warning) : entry.done ? color(Token::Text2) : color(Token::Text1));
    const bool oneLine = rect.height() < 2 * line + px(4);
    const bool narrow = rect.width() < px(84);
    if (oneLine)
        room = QRectF(room.left(), rect.top(), room.width(), rect.height());
    QRectF head(room.left(), room.top(), room.width(), oneLine ? room.height() : line);
    if (clash && (narrow || oneLine)) { // no room for the words: the sign says it, the tooltip has them
        const int edge = px(12);
        Icons::paint(painter, QRect(int(head.left()), int(head.center().y()) - edge / 2, edge, edge), QStringLiteral("data-warning"), color(Token::Warning));
        head.setLeft(head.left() + edge + px(3));
    }
    drawElided(painter, head, title(entry));
    const QString time = DateFormat::time(entry.slot.time);
    const QString words = subtitle(entry);
    if (oneLine || rect.width() < px(56)) {
        // A wide box has room beside its title for what a high one says under it.
        const QRectF rest = head.adjusted(QFontMetricsF(painter.font()).horizontalAdvance(title(entry)) + px(10), 0, 0, 0);
        painter.setFont(font(FontRole::Secondary));
        painter.setPen(clash ? color(Token::Warning) : color(Token::Text2));
        if (oneLine && QFontMetricsF(painter.font()).horizontalAdvance(time) <= rest.width())
            drawTimed(painter, rest, time, words);
        painter.restore();
        return;
    }
    painter.setFont(font(FontRole::Secondary));
    painter.setPen(clash ? color(Token::Warning) : color(Token::Text2));
    QRectF below = room.adjusted(0, line, 0, 0);
    if (clash && !narrow && below.height() > 2 * line) {
        drawTimed(painter, QRectF(below.left(), below.top(), below.width(), line), time, words);
        below.setTop(below.top() + line);
        painter.setFont(font(FontRole::TableHeader));
        drawLines(painter, below, line, state.clash);
    } else if (clash && !narrow) {
        painter.setFont(font(FontRole::TableHeader));
        drawElided(painter, QRectF(below.left(), below.top(), below.width(), line), state.clash);
    } else if (below.height() + 1 < 2 * line) {
        drawTimed(painter, QRectF(below.left(), below.top(), below.width(), line), time, words);
    } else {
        drawLines(painter, below, line, (time + QLatin1Char(' ') + words).trimmed());
    }
    painter.restore();
}

void CalendarLook::paintLine(QPainter &painter, const QRectF &rect, const CalendarEntry &entry, const EntryState &state, bool withTime) const
{
    painter.save();
    ground(painter, rect, entry, state);
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    QRectF room = rect.adjusted(px(8), 0, -px(4), 0);
    const int edge = px(13);
    const QString icon = layer ? QString::fromLatin1(layer->iconOf(entry.kind)) : QString();
    if (!icon.isEmpty() && room.width() > px(50)) {
        Icons::paint(painter, QRect(int(room.left()), int(rect.center().y()) - edge / 2, edge, edge), icon, color(Token::Text2));
        room.setLeft(room.left() + edge + px(4));
    }
    QFont face = font(FontRole::Caption);
    face.setStrikeOut(entry.done && layer && entry.table == layer->movableTable); // what took place is not struck out
    painter.setFont(face);
    painter.setPen(!state.clash.isEmpty() ? color(Token::Warning) : entry.done ? color(Token::Text2) : color(Token::Text1));
    if (withTime && !entry.slot.isAllDay())
        drawTimed(painter, room, DateFormat::time(entry.slot.time), title(entry));
    else
        drawElided(painter, room, title(entry));
    painter.restore();
}

void CalendarLook::paintPromise(QPainter &painter, const QRectF &rect, const QString &title, const CalendarSlot &slot) const
{
    painter.save();
    Shapes::box(painter, rect, px(4), color(Token::Tint), color(Token::Accent), 1, Qt::DashLine);
    painter.setClipRect(rect);
    painter.setPen(color(Token::AccentText));
    painter.setFont(font(FontRole::TableHeader));
    const qreal line = px(15);
    const QRectF room = rect.adjusted(px(8), px(2), -px(5), 0);
    drawElided(painter, QRectF(room.left(), room.top(), room.width(), std::min(line, room.height())), title);
    painter.setFont(font(FontRole::Secondary));
    if (room.height() >= 2 * line)
        drawElided(painter, QRectF(room.left(), room.top() + line, room.width(), line), timeText(slot));
    painter.restore();
}

} // namespace punte
