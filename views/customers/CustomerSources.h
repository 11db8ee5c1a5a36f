// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"

namespace punte {

class ShellServices;

/// Where editors of every domain find people of the organisation, companies, contacts: asked of the database as one types.
/// The services outlive what uses them.
[[nodiscard]] EditorSources customerSources(ShellServices &shell);

} // namespace punte
