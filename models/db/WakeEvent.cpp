// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/WakeEvent.h"

#include <cstdint>

#include <sys/eventfd.h>
#include <unistd.h>

namespace punte {

WakeEvent::WakeEvent() : m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_descriptor < 0)
        qFatal("eventfd failed");
}

WakeEvent::~WakeEvent()
{
    ::close(m_descriptor);
}

void WakeEvent::wake()
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(m_descriptor, &one, sizeof one);
}

void WakeEvent::drain()
{
    std::uint64_t count = 0;
    [[maybe_unused]] const auto read = ::read(m_descriptor, &count, sizeof count);
}

} // namespace punte
