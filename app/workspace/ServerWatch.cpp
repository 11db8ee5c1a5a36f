// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/ServerWatch.h"

namespace punte {

namespace {

constexpr unsigned long lookEveryMs = 500; // one look is three small files of /proc

} // namespace

ServerWatch::ServerWatch(std::unique_ptr<Workspace> workspace, QObject *parent)
    : QThread(parent)
    , m_workspace(std::move(workspace))
{
    qRegisterMetaType<punte::AppError>();
    start();
}

ServerWatch::~ServerWatch()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_ending = true;
    }
    m_wake.wakeAll();
    wait();
}

void ServerWatch::run()
{
    bool failed = false;
    for (;;) {
        {
            QMutexLocker lock(&m_mutex);
            if (!m_ending)
                m_wake.wait(&m_mutex, lookEveryMs);
            if (m_ending)
                return;
        }
        if (m_workspace->isServerAlive()) {
            failed = false;
            continue;
        }
        if (const auto done = m_workspace->ensureRunning()) {
            failed = false;
            Q_EMIT serverRestarted();
        } else if (!failed) {
            failed = true;
            Q_EMIT serverFailed(done.error());
        }
    }
}

} // namespace punte
