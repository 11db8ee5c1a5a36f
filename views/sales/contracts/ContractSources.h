// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"

namespace punte {

class ShellServices;

/// What can be chosen for a contract: customers, colleagues, opportunities.
[[nodiscard]] EditorSources contractSources(ShellServices &shell);

} // namespace punte
