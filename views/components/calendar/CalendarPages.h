// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/EditorSources.h"

namespace punte {

class PageRegistry;
class ShellServices;

/// Adds the calendar. `sources`: where the form of a new entry finds customers and people.
void registerCalendarPages(PageRegistry &registry, std::function<EditorSources(ShellServices &)> sources);

} // namespace punte
