// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/calendar/CalendarLook.h"

#include <QAbstractScrollArea>

#include <optional>

namespace punte {

/// What day, week, month and agenda have in common: one current entry or slot that the arrows move, entries that are dragged, stretched
/// and created by pointer and by keys. Views place and paint; this class decides what a press means. Saves nothing: it says what is wanted.
class CalendarView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit CalendarView(CalendarModel &model, QWidget *parent = nullptr);

    /// The days to show; the model has them (or is reading them).
    virtual void setDays(QDate first, QDate last);
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_last; }
    [[nodiscard]] CalendarModel &model() const { return m_model; }

    [[nodiscard]] const CalendarSlot &cursor() const { return m_cursor; }
    [[nodiscard]] std::optional<CalendarEntry> current() const { return m_current; }
    void setCursor(const CalendarSlot &slot);
    void setCurrent(const CalendarEntry &entry);
    using QWidget::setCursor;
    /// A dashed box while its form is open.
    void setPromise(const std::optional<CalendarSlot> &slot);
    [[nodiscard]] bool isDragging() const { return m_drag.kind >= Drag::Move; }
    void cancelDrag();
    /// Nothing new can be made here by this person.
    void setCanCreate(bool can) { m_canCreate = can; }

    /// Entries that are on screen, in the order of the arrows: what screen readers list.
    [[nodiscard]] virtual QList<CalendarEntry> visibleEntries() const;
    /// In the viewport; empty when it is not there.
    [[nodiscard]] virtual QRect rectOf(const CalendarEntry &entry) const = 0;
    [[nodiscard]] virtual QRect rectOfSlot(const CalendarSlot &slot) const = 0;
    [[nodiscard]] virtual bool hasHours() const { return false; }
    [[nodiscard]] QString announcement() const;

Q_SIGNALS:
    void entryActivated(const punte::CalendarEntry &entry);
    void moveRequested(const punte::CalendarEntry &entry, const punte::CalendarSlot &place);
    void createRequested(const punte::CalendarSlot &place);
    /// A whole view backward or forward.
    void stepRequested(int steps);
    void dayRequested(QDate day);
    void cursorLeft(QDate day); ///< the arrows went out of what is shown
    void currentChanged();
    void menuRequested(const QPoint &globalPos);
    /// What the drag would do, or why it cannot be; empty when it is over.
    void hinted(const QString &text);

protected:
    struct Drag {
        enum Kind { None, Press, PressSlot, Refused, Move, Stretch, Create } kind = None;
        CalendarEntry entry;
        CalendarSlot from;
        CalendarSlot to;
        QPoint press;
        int grabMinutes = 0; ///< from the entry's start to where it was taken
        bool onEdge = false;
    };

    [[nodiscard]] virtual std::optional<CalendarEntry> entryAt(QPoint place, bool *onEdge) const = 0;
    [[nodiscard]] virtual std::optional<CalendarSlot> slotAt(QPoint place) const = 0;
    /// The day whose name or cell is there: for its tooltip.
    [[nodiscard]] virtual QDate dayAt(QPoint place) const;
    /// Where the dragged entry would land.
    [[nodiscard]] virtual CalendarSlot landing(const Drag &drag, QPoint place) const = 0;
    [[nodiscard]] virtual CalendarSlot stretched(const Drag &drag, QPoint place) const { Q_UNUSED(place) return drag.entry.slot; }
    [[nodiscard]] virtual CalendarSlot spanned(const Drag &drag, QPoint place) const { Q_UNUSED(place) return drag.from; }
    /// Arrows without modifiers.
    virtual void arrow(int days, int steps) = 0;
    virtual void ensureVisible() {}
    virtual void dataChanged() {}

    [[nodiscard]] const Drag &drag() const { return m_drag; }
    [[nodiscard]] const std::optional<CalendarSlot> &promise() const { return m_promise; }
    [[nodiscard]] EntryState stateOf(const CalendarEntry &entry) const;
    [[nodiscard]] QList<CalendarEntry> entriesOn(QDate day) const;
    [[nodiscard]] static int snapped(int minutes) { return (minutes + 7) / 15 * 15; }
    void retake();

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void beginDrag();
    [[nodiscard]] QString tipAt(QPoint place) const;
    void moveByKey(int days, int minutes);
    void stretchByKey(int minutes);
    void announce();

    CalendarModel &m_model;
    QDate m_first;
    QDate m_last;
    CalendarSlot m_cursor;
    std::optional<CalendarEntry> m_current;
    std::optional<CalendarSlot> m_promise;
    Drag m_drag;
    bool m_canCreate = false;
};

} // namespace punte
