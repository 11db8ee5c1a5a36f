// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// Preferences with the sections that belong to no domain: appearance, calling.
void registerPreferencesPages(PageRegistry &registry);

} // namespace punte
