// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/CalendarEntry.h"

#include <QAbstractButton>

namespace punte {

/// One appointment of the day: its time, a line in the colour of its layer, what it is and with whom. A click or Enter opens it.
class DayRow final : public QAbstractButton {
    Q_OBJECT
public:
    explicit DayRow(QWidget *parent = nullptr);

    /// `over`: it lies behind; it is drawn paler.
    void setEntry(const CalendarEntry &entry, bool over);
    [[nodiscard]] const CalendarEntry &entry() const { return m_entry; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CalendarEntry m_entry;
    bool m_over = false;
};

} // namespace punte
