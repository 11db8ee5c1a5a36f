// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/calendar/CalendarView.h"

#include <QTimer>

#include <memory>

namespace punte {

class TimeGrid;

/// A day or a week by its hours: names and whole days stay at the top, the hours scroll.
class TimeGridView final : public CalendarView {
    Q_OBJECT
public:
    explicit TimeGridView(CalendarModel &model, QWidget *parent = nullptr);
    ~TimeGridView() override;

    [[nodiscard]] QRect rectOf(const CalendarEntry &entry) const override;
    [[nodiscard]] QRect rectOfSlot(const CalendarSlot &slot) const override;
    [[nodiscard]] bool hasHours() const override { return true; }
    /// Scrolls so that the working day begins at the top.
    void showWorkingDay();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] std::optional<CalendarEntry> entryAt(QPoint place, bool *onEdge) const override;
    [[nodiscard]] std::optional<CalendarSlot> slotAt(QPoint place) const override;
    [[nodiscard]] QDate dayAt(QPoint place) const override;
    [[nodiscard]] CalendarSlot landing(const Drag &drag, QPoint place) const override;
    [[nodiscard]] CalendarSlot stretched(const Drag &drag, QPoint place) const override;
    [[nodiscard]] CalendarSlot spanned(const Drag &drag, QPoint place) const override;
    void arrow(int days, int steps) override;
    void ensureVisible() override;
    void dataChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const TimeGrid &grid() const;
    [[nodiscard]] QRectF onScreen(const QRectF &rect, bool strip) const;
    [[nodiscard]] qreal hoursY(QPoint place) const;
    [[nodiscard]] int slotMinute(QPoint place) const;
    void sideways(int days);
    void updateBars();

    CalendarLook m_look;
    mutable std::unique_ptr<TimeGrid> m_grid;
    QTimer m_minute;
    bool m_placed = false;
};

} // namespace punte
