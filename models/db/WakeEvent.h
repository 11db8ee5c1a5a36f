// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace punte {

/// A file descriptor that any thread can make readable, to be polled beside a socket. Thread safe.
class WakeEvent final {
public:
    WakeEvent();
    ~WakeEvent();
    Q_DISABLE_COPY_MOVE(WakeEvent)

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void wake();
    void drain();

private:
    int m_descriptor = -1;
};

} // namespace punte
