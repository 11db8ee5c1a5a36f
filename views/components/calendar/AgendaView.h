// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/calendar/CalendarView.h"

namespace punte {

/// Day after day as a list: only days on which something is.
class AgendaView final : public CalendarView {
    Q_OBJECT
public:
    explicit AgendaView(CalendarModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QRect rectOf(const CalendarEntry &entry) const override;
    [[nodiscard]] QRect rectOfSlot(const CalendarSlot &slot) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// One line of the list: a day's heading, or an entry under it.
    struct Line {
        QDate day;
        std::optional<CalendarEntry> entry;
    };
    [[nodiscard]] static QList<Line> linesOf(const CalendarModel &model, QDate first, QDate last);
    static void paintLine(QPainter &painter, const QRectF &rect, const Line &line, const CalendarModel &model, const CalendarLook &look, QDate today, const EntryState &state);

protected:
    [[nodiscard]] std::optional<CalendarEntry> entryAt(QPoint place, bool *onEdge) const override;
    [[nodiscard]] std::optional<CalendarSlot> slotAt(QPoint place) const override;
    [[nodiscard]] CalendarSlot landing(const Drag &drag, QPoint place) const override;
    void arrow(int days, int steps) override;
    void ensureVisible() override;
    void dataChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const { return m_look.px(30); }
    [[nodiscard]] QRect rectOfLine(int line) const;
    [[nodiscard]] int lineAt(QPoint place) const;

    CalendarLook m_look;
    QList<Line> m_lines;
};

} // namespace punte
