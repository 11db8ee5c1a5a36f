// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace punte {

/// The bell in the status bar: how much is new, and whether it is quiet.
class NoticeBell final : public QPushButton {
    Q_OBJECT
public:
    explicit NoticeBell(QWidget *parent = nullptr);
    void setCounts(int unread, int reminders);
    void setQuiet(bool quiet);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    int m_unread = 0;
    int m_reminders = 0;
    bool m_quiet = false;
};

} // namespace punte
