// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "views/components/Panel.h"

#include <optional>

class QBoxLayout;
class QPushButton;

namespace punte {

class CalendarModel;
class CardState;
class DayRow;
class ShellServices;
struct CalendarEntry;

/// "Today": what has an hour today, as the calendar knows it, whatever layer it comes from.
class TodayPanel final : public Panel {
    Q_OBJECT
public:
    static constexpr int mostRows = 4;

    explicit TodayPanel(ShellServices &shell, QWidget *parent = nullptr);

    [[nodiscard]] QString note() const override;
    [[nodiscard]] bool isWanted() const override;
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

private:
    void fill();
    void showState();
    void open(const CalendarEntry &entry);
    [[nodiscard]] QList<CalendarEntry> appointments() const;

    ShellServices &m_shell;
    CalendarModel *m_model;
    CardState *m_state;
    QPushButton *m_more;
    QBoxLayout *m_column;
    QList<DayRow *> m_rows;
    std::optional<AppError> m_error; ///< why it could not be read, while nothing was read before
};

} // namespace punte
