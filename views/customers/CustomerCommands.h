// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace punte {

class ShellServices;

/// Commands of the customer domain that work on every page: log an interaction, create a task. Lives with the session.
class CustomerCommands final : public QObject {
    Q_OBJECT
public:
    CustomerCommands(ShellServices &shell, QWidget *window);

private:
    void addLogCommands();
    void openForm(bool taskOnly, const QString &type = {});

    ShellServices &m_shell;
    QWidget *m_window;
};

} // namespace punte
