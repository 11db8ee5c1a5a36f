// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/calendar/CalendarView.h"

#include "models/core/Clock.h"
#include "models/core/DateFormat.h"
#include "views/components/PlainLabel.h"

#include <QAccessible>
#include <QApplication>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace punte {

CalendarView::CalendarView(CalendarModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_cursor = {Clock::today(), QTime(9, 0), 30};
    connect(&model, &CalendarModel::changed, this, [this] {
        retake();
        dataChanged();
        viewport()->update();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        dataChanged();
        viewport()->update();
    });
}

void CalendarView::setDays(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
    if (m_cursor.day < first || m_cursor.day > last) {
        const QDate today = Clock::today();
        m_cursor.day = today >= first && today <= last ? today : first;
        m_current.reset();
    }
    dataChanged();
    viewport()->update();
}

// The current entry as it is now; one that is gone leaves the cursor where it was.
void CalendarView::retake()
{
    if (!m_current)
        return;
    for (const CalendarEntry &entry : m_model.entries()) {
        if (entry.isSame(*m_current)) {
            m_current = entry;
            m_cursor = entry.slot;
            return;
        }
    }
    if (!m_model.isLoading())
        m_current.reset();
}

void CalendarView::setCursor(const CalendarSlot &slot)
{
    m_current.reset();
    m_cursor = slot;
    ensureVisible();
    announce();
    viewport()->update();
    Q_EMIT currentChanged();
}

void CalendarView::setCurrent(const CalendarEntry &entry)
{
    m_current = entry;
    m_cursor = entry.slot;
    ensureVisible();
    announce();
    viewport()->update();
    Q_EMIT currentChanged();
}

QString CalendarView::announcement() const
{
    return m_current ? CalendarLook::sentence(m_model, *m_current) : CalendarLook::slotText(m_cursor);
}

void CalendarView::announce()
{
    setAccessibleDescription(announcement());
    if (!hasFocus() || !QAccessible::isActive())
        return;
    // A reader goes to the entry, as in a list; on a free place it stays with the calendar, whose description says which.
    QAccessibleInterface *calendar = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *entry = calendar ? calendar->focusChild() : nullptr;
    QAccessibleEvent focus(entry ? entry : calendar, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

void CalendarView::setPromise(const std::optional<CalendarSlot> &slot)
{
    m_promise = slot;
    viewport()->update();
}

QList<CalendarEntry> CalendarView::visibleEntries() const
{
    QList<CalendarEntry> entries;
    for (const CalendarEntry &entry : m_model.entries())
        if (entry.lastDay() >= m_first && entry.firstDay() <= m_last)
            entries.append(entry);
    return entries;
}

QList<CalendarEntry> CalendarView::entriesOn(QDate day) const
{
    QList<CalendarEntry> entries;
    for (const CalendarEntry &entry : m_model.entries())
        if (entry.isOn(day))
            entries.append(entry);
    return entries;
}

EntryState CalendarView::stateOf(const CalendarEntry &entry) const
{
    EntryState state;
    state.current = m_current && m_current->isSame(entry);
    state.focus = hasFocus();
    state.faded = isDragging() && m_drag.kind != Drag::Create && m_drag.entry.isSame(entry);
    state.clash = CalendarLook::clashText(m_model, entry);
    return state;
}

void CalendarView::moveByKey(int days, int minutes)
{
    if (!m_current)
        return;
    if (const QString why = m_model.whyFixed(*m_current); !why.isEmpty()) {
        Q_EMIT hinted(why);
        return;
    }
    CalendarSlot place = m_current->slot;
    if (minutes != 0 && place.isAllDay())
        return;
    const QDateTime start = place.start().addDays(days);
    place.day = start.date();
    if (!place.isAllDay()) {
        const int minute = place.minuteOfDay() + minutes;
        if (minute < 0 || minute > 24 * 60 - 15)
            return;
        place.time = QTime::fromMSecsSinceStartOfDay(minute * 60000);
    }
    const CalendarEntry entry = *m_current;
    m_current->slot = place;
    m_cursor = place;
    if (place.day < m_first || place.day > m_last)
        Q_EMIT cursorLeft(place.day);
    Q_EMIT moveRequested(entry, place);
    ensureVisible();
    announce();
}

void CalendarView::stretchByKey(int minutes)
{
    const CalendarLayer *layer = m_current ? CalendarLayers::layer(m_current->layer) : nullptr;
    if (!layer || !layer->canStretch || m_current->slot.isAllDay())
        return;
    if (const QString why = m_model.whyFixed(*m_current); !why.isEmpty()) {
        Q_EMIT hinted(why);
        return;
    }
    CalendarSlot place = m_current->slot;
    place.minutes = std::clamp((place.minutes > 0 ? place.minutes : 30) + minutes, 15, 24 * 60);
    const CalendarEntry entry = *m_current;
    m_current->slot = place;
    Q_EMIT moveRequested(entry, place);
    announce();
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int dx = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int dy = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (event->modifiers() & Qt::AltModifier) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (event->key() == Qt::Key_Escape && m_drag.kind != Drag::None) {
        cancelDrag();
    } else if (dx != 0 || dy != 0) {
        if (ctrl && shift)
            stretchByKey(dy * 15);
        else if (ctrl)
            moveByKey(hasHours() ? dx : dx + 7 * dy, hasHours() ? dy * 15 : 0);
        else
            arrow(dx, dy);
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        Q_EMIT stepRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
    } else if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && !visibleEntries().isEmpty()) {
        const QList<CalendarEntry> all = visibleEntries();
        setCurrent(event->key() == Qt::Key_Home ? all.first() : all.last());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !ctrl) {
        if (m_current)
            Q_EMIT entryActivated(*m_current);
        else if (m_canCreate)
            Q_EMIT createRequested(m_cursor);
    } else if (event->key() == Qt::Key_Menu) {
        Q_EMIT menuRequested(viewport()->mapToGlobal((m_current ? rectOf(*m_current) : rectOfSlot(m_cursor)).center()));
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    announce();
    viewport()->update();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    m_drag = {};
    m_drag.press = event->position().toPoint();
    if (const auto entry = entryAt(m_drag.press, &m_drag.onEdge)) {
        m_drag.kind = Drag::Press;
        m_drag.entry = *entry;
        if (const auto slot = slotAt(m_drag.press); slot && !slot->isAllDay() && !entry->slot.isAllDay())
            m_drag.grabMinutes = std::max(0, slot->minuteOfDay() - entry->slot.minuteOfDay());
        setCurrent(*entry);
    } else if (const auto slot = slotAt(m_drag.press)) {
        m_drag.kind = Drag::PressSlot;
        m_drag.from = *slot;
        setCursor(*slot);
    }
}

void CalendarView::beginDrag()
{
    if (m_drag.kind == Drag::PressSlot) {
        m_drag.kind = m_canCreate ? Drag::Create : Drag::None;
        return;
    }
    if (const QString why = m_model.whyFixed(m_drag.entry); !why.isEmpty()) {
        m_drag.kind = Drag::Refused;
        Q_EMIT hinted(why);
        return;
    }
    const CalendarLayer *layer = CalendarLayers::layer(m_drag.entry.layer);
    m_drag.kind = m_drag.onEdge && layer && layer->canStretch ? Drag::Stretch : Drag::Move;
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        bool onEdge = false;
        const auto entry = entryAt(place, &onEdge);
        viewport()->setCursor(entry && onEdge && entry->movable ? Qt::SizeVerCursor : Qt::ArrowCursor);
        return;
    }
    if ((m_drag.kind == Drag::Press || m_drag.kind == Drag::PressSlot) && (place - m_drag.press).manhattanLength() >= QApplication::startDragDistance())
        beginDrag();
    if (m_drag.kind == Drag::Move)
        m_drag.to = landing(m_drag, place);
    else if (m_drag.kind == Drag::Stretch)
        m_drag.to = stretched(m_drag, place);
    else if (m_drag.kind == Drag::Create)
        m_drag.to = spanned(m_drag, place);
    else
        return;
    Q_EMIT hinted(tr("%1 \u2013 Esc to cancel").arg(CalendarLook::slotText(m_drag.to)));
    viewport()->update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag done = std::exchange(m_drag, {});
    Q_EMIT hinted({});
    viewport()->update();
    if (!done.to.day.isValid())
        return;
    if (done.kind == Drag::Create) {
        Q_EMIT createRequested(done.to);
    } else if ((done.kind == Drag::Move || done.kind == Drag::Stretch) && !(done.to == done.entry.slot)) {
        if (m_current)
            m_current->slot = done.to;
        m_cursor = done.to;
        Q_EMIT moveRequested(done.entry, done.to);
        announce();
    }
}

void CalendarView::cancelDrag()
{
    if (m_drag.kind == Drag::None)
        return;
    m_drag = {};
    Q_EMIT hinted({});
    viewport()->update();
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    bool onEdge = false;
    const QPoint place = event->position().toPoint();
    if (const auto entry = entryAt(place, &onEdge))
        Q_EMIT entryActivated(*entry);
    else if (const auto slot = slotAt(place); slot && m_canCreate)
        Q_EMIT createRequested(*slot);
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        bool onEdge = false;
        const QPoint place = viewport()->mapFromGlobal(event->globalPos());
        if (const auto entry = entryAt(place, &onEdge))
            setCurrent(*entry);
        else if (const auto slot = slotAt(place))
            setCursor(*slot);
    }
    Q_EMIT menuRequested(event->globalPos());
}

QDate CalendarView::dayAt(QPoint place) const
{
    const auto slot = slotAt(place);
    return slot ? slot->day : QDate();
}

QString CalendarView::tipAt(QPoint place) const
{
    bool onEdge = false;
    if (m_promise && rectOfSlot(*m_promise).contains(place)) {
        for (const CalendarLayer &layer : CalendarLayers::all())
            if (layer.create)
                return QCoreApplication::translate("CalendarLayers", layer.newTitle) + QLatin1Char('\n') + CalendarLook::slotText(*m_promise);
    }
    if (const auto entry = entryAt(place, &onEdge))
        return CalendarLook::sentence(m_model, *entry);
    const QDate day = dayAt(place);
    const CalendarFreeDay *free = day.isValid() ? m_model.freeDay(day) : nullptr;
    return free ? DateFormat::fullDate(day) + QLatin1Char('\n') + (free->isWorking ? QCoreApplication::translate("TimeGrid", "working day") : free->text()) : QString();
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), plainToolTip(tip), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace punte
