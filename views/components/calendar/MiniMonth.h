// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/calendar/CalendarModel.h"

#include <QWidget>

class QToolButton;

namespace punte {

class PlainLabel;

/// A month in small: shows which days are on the page, a click or Enter goes there. Arrows move by day, Page Up / Down by month.
class MiniMonth final : public QWidget {
    Q_OBJECT
public:
    explicit MiniMonth(CalendarModel &model, QWidget *parent = nullptr);
    void setDays(QDate first, QDate last, QDate day);
    void retranslate();
    [[nodiscard]] QRect rectOf(QDate day) const;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QDate begin() const;
    void setMonth(QDate month);
    void setDay(QDate day);
    [[nodiscard]] int top() const;

    CalendarModel &m_model;
    PlainLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QDate m_first;
    QDate m_last;
    QDate m_day;
    QDate m_month;
};

} // namespace punte
