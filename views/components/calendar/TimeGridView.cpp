// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/TimeGridView.h"

#include "models/core/Clock.h"
#include "views/components/calendar/TimeGrid.h"
#include "views/theme/Shapes.h"

#include <QEvent>
#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace punte {

static constexpr int hourPx = 56;

TimeGridView::TimeGridView(CalendarModel &model, QWidget *parent)
    : CalendarView(model, parent)
{
    setObjectName(QStringLiteral("timeGridView"));
    m_minute.setInterval(std::chrono::minutes(1)); // the line of the present time
    connect(&m_minute, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    m_minute.start();
}

TimeGridView::~TimeGridView() = default;

const TimeGrid &TimeGridView::grid() const
{
    if (!m_grid)
        m_grid = std::make_unique<TimeGrid>(model(), m_look, firstDay(), lastDay(), viewport()->width(), m_look.px(hourPx));
    return *m_grid;
}

// The hours' column is as wide as its words.
void TimeGridView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_grid.reset();
    CalendarView::changeEvent(event);
}

void TimeGridView::dataChanged()
{
    m_grid.reset();
    if (firstDay().isValid())
        updateBars();
}

void TimeGridView::updateBars()
{
    const int room = viewport()->height() - int(grid().headHeight());
    verticalScrollBar()->setRange(0, std::max(0, int(grid().hoursHeight()) - room));
    verticalScrollBar()->setPageStep(std::max(room, 1));
    verticalScrollBar()->setSingleStep(m_look.px(hourPx) / 2);
    if (!m_placed && isVisible() && room > 100) {
        m_placed = true;
        showWorkingDay();
    }
}

void TimeGridView::showWorkingDay()
{
    const QTime starts = model().hours().starts;
    verticalScrollBar()->setValue(int(grid().yOf(std::max(0, starts.hour() * 60 + starts.minute() - 60)) - m_look.px(10)));
}

QSize TimeGridView::minimumSizeHint() const
{
    return {m_look.px(320), m_look.px(240)};
}

void TimeGridView::resizeEvent(QResizeEvent *event)
{
    CalendarView::resizeEvent(event);
    dataChanged();
}

void TimeGridView::showEvent(QShowEvent *event)
{
    CalendarView::showEvent(event);
    dataChanged();
}

QRectF TimeGridView::onScreen(const QRectF &rect, bool strip) const
{
    return strip ? rect : rect.translated(0, grid().headHeight() - verticalScrollBar()->value());
}

qreal TimeGridView::hoursY(QPoint place) const
{
    return place.y() - grid().headHeight() + verticalScrollBar()->value();
}

QRect TimeGridView::rectOf(const CalendarEntry &entry) const
{
    for (const TimeGrid::Placed &placed : grid().strip())
        if (placed.entry.isSame(entry))
            return placed.rect.toRect();
    for (const TimeGrid::Placed &placed : grid().boxes())
        if (placed.entry.isSame(entry))
            return onScreen(placed.rect, false).toRect();
    return {};
}

QRect TimeGridView::rectOfSlot(const CalendarSlot &slot) const
{
    return onScreen(grid().rectOf(slot), slot.isAllDay()).toRect();
}

std::optional<CalendarEntry> TimeGridView::entryAt(QPoint place, bool *onEdge) const
{
    *onEdge = false;
    const QList<TimeGrid::Placed> &strip = grid().strip();
    for (const TimeGrid::Placed &placed : strip)
        if (placed.rect.contains(place))
            return placed.entry;
    if (place.y() < grid().headHeight())
        return std::nullopt;
    const QList<TimeGrid::Placed> &boxes = grid().boxes();
    for (auto it = boxes.rbegin(); it != boxes.rend(); ++it) {
        const QRectF rect = onScreen(it->rect, false);
        if (rect.contains(place)) {
            *onEdge = place.y() > rect.bottom() - m_look.px(6);
            return it->entry;
        }
    }
    return std::nullopt;
}

int TimeGridView::slotMinute(QPoint place) const
{
    return grid().minuteAt(hoursY(place)) / 30 * 30;
}

std::optional<CalendarSlot> TimeGridView::slotAt(QPoint place) const
{
    const int day = grid().dayAt(place.x());
    if (day < 0 || place.y() < grid().namesHeight())
        return std::nullopt;
    CalendarSlot slot{grid().date(day), {}, 0};
    if (place.y() >= grid().headHeight()) {
        // While something is held, where exactly it is held counts.
        const int minute = drag().kind == Drag::Press ? grid().minuteAt(hoursY(place)) : slotMinute(place);
        slot.time = QTime::fromMSecsSinceStartOfDay(minute * 60000);
        slot.minutes = 30;
    }
    return slot;
}

QDate TimeGridView::dayAt(QPoint place) const
{
    const int day = grid().dayAt(place.x());
    return day < 0 || place.y() >= grid().namesHeight() ? QDate() : grid().date(day);
}

CalendarSlot TimeGridView::landing(const Drag &drag, QPoint place) const
{
    CalendarSlot to = drag.entry.slot;
    const int day = std::max(0, grid().dayAt(place.x()));
    const CalendarLayer *layer = CalendarLayers::layer(drag.entry.layer);
    // What lasts several days is held by the day under the pointer.
    const QDate held = drag.entry.inStrip() && !drag.from.day.isValid() ? grid().date(std::max(0, grid().dayAt(drag.press.x()))) : drag.entry.slot.day;
    to.day = drag.entry.slot.day.addDays(held.daysTo(grid().date(day)));
    if (!layer || !layer->canHaveTime)
        return to;
    if (place.y() < grid().headHeight()) {
        if (!drag.entry.slot.isAllDay() && !drag.entry.inStrip()) {
            to.time = QTime();
            to.minutes = 0;
        }
        return to;
    }
    if (drag.entry.inStrip() && !drag.entry.slot.isAllDay())
        return to; // over midnight: only the day changes
    if (drag.entry.slot.isAllDay())
        to.minutes = 60;
    const int minute = std::clamp(snapped(grid().minuteAt(std::max<qreal>(0, hoursY(place))) - drag.grabMinutes), 0, 24 * 60 - 15);
    to.time = QTime::fromMSecsSinceStartOfDay(minute * 60000);
    return to;
}

CalendarSlot TimeGridView::stretched(const Drag &drag, QPoint place) const
{
    CalendarSlot to = drag.entry.slot;
    const int end = std::min(snapped(grid().minuteAt(hoursY(place))), 24 * 60);
    to.minutes = std::max(15, end - to.minuteOfDay());
    return to;
}

CalendarSlot TimeGridView::spanned(const Drag &drag, QPoint place) const
{
    CalendarSlot to = drag.from;
    if (to.isAllDay()) {
        const QDate end = grid().date(std::max(0, grid().dayAt(place.x())));
        const qint64 days = to.day.daysTo(end);
        if (days < 0)
            to.day = end;
        to.minutes = qAbs(days) > 0 ? int(qAbs(days) + 1) * 1440 : 0;
        return to;
    }
    const int here = grid().minuteAt(hoursY(place));
    const int from = std::min(to.minuteOfDay(), here / 15 * 15);
    const int end = std::max(to.minuteOfDay(), snapped(here));
    to.time = QTime::fromMSecsSinceStartOfDay(from * 60000);
    to.minutes = std::max(15, end - from);
    return to;
}

// Up and down walk over the entries of the day and the half hours between them, left and right to what stands beside.
void TimeGridView::arrow(int days, int steps)
{
    if (days != 0) {
        sideways(days);
        return;
    }
    struct Stop {
        int minute;
        std::optional<CalendarEntry> entry;
    };
    QList<Stop> stops;
    const QDate day = cursor().day;
    const QList<CalendarEntry> entries = entriesOn(day);
    for (const CalendarEntry &entry : entries)
        stops.append({entry.inStrip() ? -1 : entry.slot.minuteOfDay(), entry});
    for (int minute = 0; minute < 24 * 60; minute += 30) {
        const bool taken = std::any_of(entries.begin(), entries.end(), [&](const CalendarEntry &entry) {
            return !entry.inStrip() && minute >= entry.slot.minuteOfDay() && minute < entry.slot.minuteOfDay() + std::max(entry.slot.minutes, 30);
        });
        if (!taken)
            stops.append({minute, std::nullopt});
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &a, const Stop &b) { return a.minute < b.minute; });
    int at = -1;
    const std::optional<CalendarEntry> now = current();
    const int minute = cursor().isAllDay() ? -1 : cursor().minuteOfDay();
    for (int i = 0; i < stops.size(); ++i) {
        const bool here = now ? stops.at(i).entry && stops.at(i).entry->isSame(*now) : !stops.at(i).entry && stops.at(i).minute <= minute;
        if (here)
            at = i;
    }
    const int next = std::clamp(at + steps, 0, int(stops.size()) - 1);
    if (stops.at(next).entry)
        setCurrent(*stops.at(next).entry);
    else
        setCursor(CalendarSlot{day, QTime::fromMSecsSinceStartOfDay(stops.at(next).minute * 60000), 30});
}

void TimeGridView::sideways(int days)
{
    const QDate day = cursor().day.addDays(days);
    CalendarSlot slot = cursor();
    slot.day = day;
    if (day < firstDay() || day > lastDay()) {
        slot.minutes = slot.isAllDay() ? 0 : 30;
        Q_EMIT cursorLeft(day);
        setCursor(slot);
        return;
    }
    const QList<CalendarEntry> entries = entriesOn(day);
    for (const CalendarEntry &entry : entries) {
        const bool beside = slot.isAllDay() ? entry.inStrip()
                                            : !entry.inStrip() && entry.slot.minuteOfDay() <= slot.minuteOfDay() + 15
                                                  && entry.slot.minuteOfDay() + std::max(entry.slot.minutes, 30) > slot.minuteOfDay();
        if (beside) {
            setCurrent(entry);
            return;
        }
    }
    slot.minutes = slot.isAllDay() ? 0 : 30;
    setCursor(slot);
}

void TimeGridView::ensureVisible()
{
    if (cursor().isAllDay() || !firstDay().isValid())
        return;
    const QRectF rect = grid().rectOf(cursor());
    if (rect.isEmpty())
        return;
    const int room = viewport()->height() - int(grid().headHeight());
    if (rect.top() < verticalScrollBar()->value())
        verticalScrollBar()->setValue(int(rect.top()) - m_look.px(8));
    else if (rect.bottom() > verticalScrollBar()->value() + room)
        verticalScrollBar()->setValue(int(std::min(rect.bottom() - room + m_look.px(8), rect.top())));
}

void TimeGridView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    for (const auto &[day, count] : grid().hiddenInStrip()) {
        if (event->button() == Qt::LeftButton && grid().moreRect(day).contains(place)) {
            Q_EMIT dayRequested(day);
            return;
        }
    }
    if (event->button() == Qt::LeftButton && place.y() < grid().namesHeight() && grid().dayAt(place.x()) >= 0) {
        Q_EMIT dayRequested(grid().date(grid().dayAt(place.x())));
        return;
    }
    CalendarView::mousePressEvent(event);
}

void TimeGridView::mouseMoveEvent(QMouseEvent *event)
{
    if (isDragging()) { // at the edges the hours come along
        const int edge = m_look.px(24);
        const int y = int(event->position().y());
        if (y > viewport()->height() - edge)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + m_look.px(14));
        else if (y > grid().headHeight() && y < grid().headHeight() + edge)
            verticalScrollBar()->setValue(verticalScrollBar()->value() - m_look.px(14));
    }
    CalendarView::mouseMoveEvent(event);
}

void TimeGridView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_look.color(Token::Page));
    if (!firstDay().isValid())
        return;
    const auto states = [this](const CalendarEntry &entry) { return stateOf(entry); };
    const qreal head = grid().headHeight();
    const int offset = verticalScrollBar()->value();
    const CalendarLayer *taken = isDragging() ? CalendarLayers::layer(drag().entry.layer) : nullptr;
    std::optional<CalendarSlot> marked = promise();
    if (isDragging() && drag().to.day.isValid())
        marked = drag().to;
    const auto paintMarked = [&] {
        if (!marked)
            return;
        const QRectF rect = grid().rectOf(*marked);
        if (taken && drag().kind != Drag::Create) {
            CalendarEntry entry = drag().entry;
            entry.slot = *marked;
            EntryState state;
            state.dragged = true;
            if (marked->isAllDay())
                m_look.paintLine(painter, rect, entry, state, false);
            else
                m_look.paintBox(painter, rect, entry, state);
        } else {
            const auto &layers = CalendarLayers::all();
            const auto maker = std::find_if(layers.begin(), layers.end(), [](const CalendarLayer &layer) { return layer.create != nullptr; });
            m_look.paintPromise(painter, rect, maker == layers.end() ? QString() : QCoreApplication::translate("CalendarLayers", maker->newTitle), *marked);
        }
    };
    painter.save();
    painter.setClipRect(QRectF(0, head, viewport()->width(), viewport()->height() - head));
    painter.translate(0, head - offset);
    grid().paintHours(painter, QRectF(0, offset, viewport()->width(), viewport()->height() - head), Clock::now(), states);
    if (!current() && hasFocus() && !cursor().isAllDay())
        Shapes::ring(painter, grid().rectOf(cursor()), m_look.px(4), m_look.color(Token::Accent), 2);
    if (marked && !marked->isAllDay())
        paintMarked();
    painter.restore();
    grid().paintHead(painter, Clock::today(), states);
    if (!current() && hasFocus() && cursor().isAllDay())
        Shapes::ring(painter, grid().rectOf(cursor()), m_look.px(4), m_look.color(Token::Accent), 2);
    if (marked && marked->isAllDay())
        paintMarked();
}

} // namespace punte
