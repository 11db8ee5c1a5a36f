// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/OutsideLink.h"

#include <functional>

namespace punte {

/// The only door to the other programs of the desktop: nothing else of Punte opens an address or a file. Only what mayLeave() goes through,
/// and copies of files that a person asked to read. GUI thread.
class Desktop final {
public:
    using Door = std::function<bool(const QUrl &url)>;

    /// False: refused, or no program takes it.
    static bool open(const OutsideLink &link);
    /// A copy of a file for reading; whoever calls has refused what can run commands.
    static bool openCopy(const QString &path);
    /// For tests and pictures: what is opened goes there instead; an empty one opens the real door again.
    static void setDoor(Door door);
};

} // namespace punte
