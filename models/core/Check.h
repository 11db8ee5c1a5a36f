// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace punte {

/// What the check of a typed identifier found. A warning may be saved all the same, an error may not.
/// `normalised` is what will be stored; for anything but Ok it is the best reading, or what was typed: nothing is ever lost.
struct Check {
    enum class Level { Ok, Warning, Error };
    Level level = Level::Ok;
    QString normalised;
    QString reason; ///< a sentence in the window's language; empty when Ok
    [[nodiscard]] bool isValid() const { return level == Level::Ok; }
};

} // namespace punte
