// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/calendar/CalendarView.h"

namespace punte {

/// Whole weeks of a month: a cell for each day with as many entries as fit.
class MonthView final : public CalendarView {
    Q_OBJECT
public:
    explicit MonthView(CalendarModel &model, QWidget *parent = nullptr);
    /// Days of other months are paler.
    void setMonth(QDate month) { m_month = month; }

    [[nodiscard]] QRect rectOf(const CalendarEntry &entry) const override;
    [[nodiscard]] QRect rectOfSlot(const CalendarSlot &slot) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The same on any surface: for paper.
    static void paint(QPainter &painter, const QSizeF &size, const CalendarModel &model, const CalendarLook &look, QDate first, QDate last, QDate month,
                      QDate today, const std::function<EntryState(const CalendarEntry &)> &states);

protected:
    [[nodiscard]] std::optional<CalendarEntry> entryAt(QPoint place, bool *onEdge) const override;
    [[nodiscard]] std::optional<CalendarSlot> slotAt(QPoint place) const override;
    [[nodiscard]] CalendarSlot landing(const Drag &drag, QPoint place) const override;
    void arrow(int days, int steps) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    CalendarLook m_look;
    QDate m_month;
};

} // namespace punte
