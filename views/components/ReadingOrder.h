// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace punte {

/// Tab walks as one reads: what stands above comes before what stands below, what stands left before what stands right, and a group is
/// walked to its end before the next one. Worked out anew at every step, because pages build their parts when they are needed and Qt's own
/// order is that of making.
class ReadingOrder final {
public:
    /// Moves the keyboard to the next stop inside `root`, round its end; false if there is none.
    static bool step(QWidget *root, bool forward);
};

} // namespace punte
