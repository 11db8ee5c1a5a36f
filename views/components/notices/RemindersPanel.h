// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Panel.h"

class QBoxLayout;
class QPushButton;

namespace punte {

class NotificationsModel;
class ReminderRow;
class ShellServices;

/// The reminders that are due, as a card of Home. Gone while there are none.
class RemindersPanel final : public Panel {
    Q_OBJECT
public:
    static constexpr int mostRows = 4; ///< further ones are in the centre

    explicit RemindersPanel(ShellServices &shell, QWidget *parent = nullptr);
    [[nodiscard]] QString note() const override;
    [[nodiscard]] bool isWanted() const override;
    void activate() override;
    [[nodiscard]] bool isReady() const override;
    void retranslate() override;

private:
    void showRows();
    ReminderRow *addRow();

    ShellServices &m_shell;
    NotificationsModel *m_model;
    QBoxLayout *m_column;
    QList<ReminderRow *> m_rows;
    QPushButton *m_more;
};

} // namespace punte
