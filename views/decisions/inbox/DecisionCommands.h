// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/inbox/DecisionStart.h"

#include <QObject>
#include <QPointer>

namespace punte {

class NewDecisionDialog;
class OverdueClock;
class ShellServices;

/// The commands of decisions that work from anywhere: a new one from the customer, request or task that is in front, and the inbox as it is
/// looked at most. Also has the database tell of decisions that are late.
class DecisionCommands final : public QObject {
    Q_OBJECT
public:
    /// Registers them; owned by the window, anew for each session.
    DecisionCommands(ShellServices &shell, QWidget *window);

    /// Reads what the form takes over, and opens it.
    void begin(const DecisionOrigin &origin);

Q_SIGNALS:
    void created(const QUuid &decision);

private:
    void addShowCommands();
    [[nodiscard]] DecisionOrigin originInFront() const;
    void open(const DecisionStart &start);

    ShellServices &m_shell;
    QWidget *m_window;
    OverdueClock *m_clock = nullptr;
    QPointer<NewDecisionDialog> m_dialog;
};

} // namespace punte
