// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace punte {

class ShellServices;
struct SessionInfo;

/// What the commands of importing may do for this person.
[[nodiscard]] bool mayImport(const SessionInfo &session, const QByteArray &kind);

/// "Import..." of customers and of opportunities and the list of earlier imports, from anywhere in the window. Owned by the window.
class ImportCommands final : public QObject {
    Q_OBJECT
public:
    ImportCommands(ShellServices &shell, QWidget *window);

private:
    void showList();
    ShellServices &m_shell;
    QWidget *m_window;
};

} // namespace punte
