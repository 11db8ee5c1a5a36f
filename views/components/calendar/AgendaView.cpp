// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/AgendaView.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/calendar/CalendarLook.h"
#include "views/theme/Icons.h"
#include "views/theme/Shapes.h"

#include <QPainter>
#include <QScrollBar>

namespace punte {

AgendaView::AgendaView(CalendarModel &model, QWidget *parent)
    : CalendarView(model, parent)
{
    setObjectName(QStringLiteral("agendaView"));
}

QSize AgendaView::minimumSizeHint() const
{
    return {m_look.px(320), m_look.px(200)};
}

QList<AgendaView::Line> AgendaView::linesOf(const CalendarModel &model, QDate first, QDate last)
{
    QList<Line> lines;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const CalendarFreeDay *free = model.freeDay(day);
        bool headed = free && !free->isWorking;
        if (headed)
            lines.append({day, std::nullopt});
        for (const CalendarEntry &entry : model.entries()) {
            if (!entry.isOn(day) || (entry.firstDay() != day && day != first))
                continue;
            if (!std::exchange(headed, true))
                lines.append({day, std::nullopt});
            lines.append({day, entry});
        }
    }
    return lines;
}

void AgendaView::dataChanged()
{
    m_lines = firstDay().isValid() ? linesOf(model(), firstDay(), lastDay()) : QList<Line>();
    verticalScrollBar()->setRange(0, std::max(0, int(m_lines.size()) * lineHeight() - viewport()->height() + m_look.px(8)));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height()));
    verticalScrollBar()->setSingleStep(lineHeight());
}

void AgendaView::resizeEvent(QResizeEvent *event)
{
    CalendarView::resizeEvent(event);
    dataChanged();
}

QRect AgendaView::rectOfLine(int line) const
{
    return QRect(m_look.px(16), line * lineHeight() - verticalScrollBar()->value() + m_look.px(4), viewport()->width() - m_look.px(32), lineHeight());
}

int AgendaView::lineAt(QPoint place) const
{
    const int line = (place.y() + verticalScrollBar()->value() - m_look.px(4)) / lineHeight();
    return line >= 0 && line < m_lines.size() ? line : -1;
}

QRect AgendaView::rectOf(const CalendarEntry &entry) const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines.at(i).entry && m_lines.at(i).entry->isSame(entry))
            return rectOfLine(i);
    return {};
}

QRect AgendaView::rectOfSlot(const CalendarSlot &slot) const
{
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines.at(i).day >= slot.day)
            return rectOfLine(i);
    return QRect(m_look.px(16), m_look.px(4), viewport()->width() - m_look.px(32), lineHeight());
}

std::optional<CalendarEntry> AgendaView::entryAt(QPoint place, bool *onEdge) const
{
    *onEdge = false;
    const int line = lineAt(place);
    return line < 0 ? std::nullopt : m_lines.at(line).entry;
}

std::optional<CalendarSlot> AgendaView::slotAt(QPoint place) const
{
    const int line = lineAt(place);
    return line < 0 ? std::nullopt : std::optional(CalendarSlot{m_lines.at(line).day, QTime(), 0});
}

CalendarSlot AgendaView::landing(const Drag &drag, QPoint place) const
{
    CalendarSlot to = drag.entry.slot;
    const int line = lineAt(place);
    if (line >= 0)
        to.day = m_lines.at(line).day;
    return to;
}

void AgendaView::arrow(int days, int steps)
{
    int at = -1;
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_lines.at(i).entry && current() && m_lines.at(i).entry->isSame(*current()))
            at = i;
    if (at < 0)
        for (int i = 0; i < m_lines.size() && m_lines.at(i).day < cursor().day; ++i)
            at = i;
    const int step = steps + days > 0 ? 1 : -1;
    for (int i = at + step; i >= 0 && i < m_lines.size(); i += step) {
        // Left and right go from day to day.
        if (m_lines.at(i).entry && (days == 0 || at < 0 || m_lines.at(i).day != m_lines.at(at).day)) {
            setCurrent(*m_lines.at(i).entry);
            return;
        }
    }
}

void AgendaView::ensureVisible()
{
    const QRect rect = current() ? rectOf(*current()) : QRect();
    if (rect.isEmpty())
        return;
    if (rect.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top());
    else if (rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - viewport()->height());
}

void AgendaView::paintLine(QPainter &painter, const QRectF &rect, const Line &line, const CalendarModel &model, const CalendarLook &look, QDate today, const EntryState &state)
{
    const QLocale locale;
    if (!line.entry) {
        painter.setFont(look.font(FontRole::PanelTitle));
        painter.setPen(look.color(line.day == today ? Token::AccentText : Token::Text1));
        const QString day = QStringLiteral("%1, %2").arg(CalendarLook::begun(locale.standaloneDayName(line.day.dayOfWeek())), DateFormat::longDate(line.day, locale));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, day);
        const qreal taken = QFontMetricsF(painter.font()).horizontalAdvance(day) + look.px(12);
        painter.setFont(look.font(FontRole::Secondary));
        const CalendarFreeDay *free = model.freeDay(line.day);
        const bool isFree = free && !free->isWorking;
        painter.setPen(look.color(isFree ? Token::Danger : Token::Text3));
        painter.drawText(rect.adjusted(taken, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, isFree ? free->text() : DateFormat::relativeDate(line.day, today));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), look.color(Token::Line));
        return;
    }
    const CalendarEntry &entry = *line.entry;
    if (state.current)
        Shapes::box(painter, rect, look.px(5), look.color(Token::Tint), state.focus ? look.color(Token::Accent) : QColor(Qt::transparent), 2);
    painter.fillRect(QRectF(rect.left() + look.px(4), rect.top() + look.px(6), look.px(3), rect.height() - look.px(12)), look.hue(entry));
    painter.setFont(look.font(FontRole::Body));
    painter.setPen(look.color(Token::Text2));
    painter.drawText(QRectF(rect.left() + look.px(14), rect.top(), look.px(100), rect.height()), Qt::AlignLeft | Qt::AlignVCenter, CalendarLook::timeText(entry.slot));
    const CalendarLayer *layer = CalendarLayers::layer(entry.layer);
    const int edge = look.px(14);
    qreal left = rect.left() + look.px(120);
    if (const QString icon = layer ? QString::fromLatin1(layer->iconOf(entry.kind)) : QString(); !icon.isEmpty())
        Icons::paint(painter, QRect(int(left), int(rect.center().y()) - edge / 2, edge, edge), icon, look.color(Token::Text2));
    left += edge + look.px(8);
    QFont face = look.font(FontRole::BodyMedium);
    face.setStrikeOut(entry.done && layer && entry.table == layer->movableTable);
    painter.setFont(face);
    painter.setPen(look.color(entry.done ? Token::Text2 : Token::Text1));
    QString title = CalendarLook::title(entry);
    const qreal room = (rect.right() - left) * 0.55;
    title = QFontMetricsF(face).elidedText(title, Qt::ElideRight, room);
    painter.drawText(QRectF(left, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, title);
    left += QFontMetricsF(face).horizontalAdvance(title) + look.px(12);
    painter.setFont(look.font(FontRole::Secondary));
    painter.setPen(look.color(state.clash.isEmpty() ? Token::Text3 : Token::Warning));
    const QString rest = state.clash.isEmpty() ? CalendarLook::subtitle(entry) : state.clash;
    painter.drawText(QRectF(left, rect.top(), rect.right() - left - look.px(6), rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(rest, Qt::ElideRight, rect.right() - left - look.px(6)));
}

void AgendaView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_look.color(Token::Page));
    for (int i = 0; i < m_lines.size(); ++i) {
        const QRect rect = rectOfLine(i);
        if (rect.bottom() < 0 || rect.top() > viewport()->height())
            continue;
        paintLine(painter, rect, m_lines.at(i), model(), m_look, Clock::today(), m_lines.at(i).entry ? stateOf(*m_lines.at(i).entry) : EntryState());
    }
    if (m_lines.isEmpty() && model().isLoaded()) {
        painter.setFont(m_look.font(FontRole::Body));
        painter.setPen(m_look.color(Token::Text3));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nothing in these four weeks."));
    }
}

} // namespace punte
