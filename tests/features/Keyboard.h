// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace punte {

/// A person's keyboard: keys go to the window that has the focus, by way of the platform, as those of a real one do. Shortcuts, focus
/// and pop-ups decide where they land, never the test.
class Keyboard final {
public:
    /// "Ctrl+K", "Alt+6", "Return".
    static void press(const QString &keys, int times = 1);
    /// Letters as they are typed, with their diacritics.
    static void type(const QString &text);
    /// What has the focus, for the message of a failure.
    [[nodiscard]] static QString focus();
};

} // namespace punte
