// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace punte {

/// The Big List of Naughty Strings, and what it lacks: NUL, half characters, payloads for our own SQL, markup, very long names.
[[nodiscard]] QStringList naughtyStrings();

/// Names that look like markup or menus; every place that shows a name must show these as they are.
[[nodiscard]] QString markupName();
/// 250 letters without a blank, as long as a name may be.
[[nodiscard]] QString longName();

} // namespace punte
