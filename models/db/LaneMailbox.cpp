// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/LaneMailbox.h"

namespace punte {

void LaneMailbox::post(std::function<void()> message)
{
    const std::lock_guard lock(m_mutex);
    if (m_receiver)
        QMetaObject::invokeMethod(m_receiver, std::move(message), Qt::QueuedConnection);
}

void LaneMailbox::closeDown()
{
    const std::lock_guard lock(m_mutex);
    m_receiver = nullptr;
}

} // namespace punte
