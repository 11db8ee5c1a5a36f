// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace punte {

/// Names in the window's language and in the others that the program speaks: what is searched by name is found by either. GUI thread.
class BothLanguages final {
public:
    /// The text of a QT_TRANSLATE_NOOP in every language, without doubles; the window's first.
    [[nodiscard]] static QStringList names(const char *context, const char *source);
};

} // namespace punte
