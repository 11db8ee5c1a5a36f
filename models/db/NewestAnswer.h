// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace punte {

/// Tells the answer to the newest question of one asker from those of older ones, which come as well (cancelled, mostly) and mean nothing:
/// `[this, turn = m_turn.next()](...) { if (!m_turn.isNewest(turn)) return; ...`. A Cancelled answer to the newest is the end of the line.
class NewestAnswer final {
public:
    quint64 next() { return ++m_last; }
    [[nodiscard]] bool isNewest(quint64 turn) const { return turn == m_last; }

private:
    quint64 m_last = 0;
};

} // namespace punte
