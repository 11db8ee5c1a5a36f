// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/PopupFrame.h"

#include <QDateTime>

#include <functional>

class QLineEdit;
class QPushButton;

namespace punte {

class PlainLabel;

/// Asks for a moment in words ("vineri 14:00", "+3d") and says what it understood. A day without a time means nine in the morning.
class SnoozePopup final : public PopupFrame {
    Q_OBJECT
public:
    SnoozePopup(QWidget *anchor, std::function<void(const QDateTime &)> chosen);

private:
    void read();
    void choose();

    std::function<void(const QDateTime &)> m_chosen;
    QLineEdit *m_edit;
    PlainLabel *m_echo;
    QPushButton *m_ok;
    QDateTime m_until;
};

} // namespace punte
