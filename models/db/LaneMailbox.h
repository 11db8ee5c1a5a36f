// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>

namespace punte {

/// Carries what workers report to the thread of the Database, and drops it once that is gone. Thread safe.
class LaneMailbox final {
public:
    explicit LaneMailbox(QObject *receiver) : m_receiver(receiver) {}
    void post(std::function<void()> message);
    void closeDown();

private:
    std::mutex m_mutex;
    QObject *m_receiver;
};

} // namespace punte
