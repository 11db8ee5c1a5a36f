// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

namespace punte {

/// Looks after the server while a program has joined its workspace: starts it again when it has died (at most twice a minute) and tells.
/// It owns the workspace and a thread; destroying it leaves the workspace (the last one out stops the server). Lives on the GUI thread,
/// which it never blocks but for the end.
class ServerWatch final : public QThread {
    Q_OBJECT
public:
    explicit ServerWatch(std::unique_ptr<Workspace> workspace, QObject *parent = nullptr);
    ~ServerWatch() override;

Q_SIGNALS:
    /// The server had died and runs again; connections come back by themselves.
    void serverRestarted();
    /// It does not start; told once until it runs again.
    void serverFailed(const punte::AppError &error);

protected:
    void run() override;

private:
    std::unique_ptr<Workspace> m_workspace;
    QMutex m_mutex;
    QWaitCondition m_wake;
    bool m_ending = false;
};

} // namespace punte
