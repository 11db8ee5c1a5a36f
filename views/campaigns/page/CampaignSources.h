// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"

namespace punte {

class ShellServices;

/// What editors of campaigns offer: people, records of customers, and campaigns themselves.
[[nodiscard]] EditorSources campaignSources(ShellServices &shell);

} // namespace punte
