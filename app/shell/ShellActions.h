// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/ActionSpec.h"

#include <QList>

namespace punte {

/// Commands of the window itself, in order of the shortcut sheet.
[[nodiscard]] QList<ActionSpec> shellActionSpecs();

} // namespace punte
