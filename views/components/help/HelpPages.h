// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// Help, at the foot of the navigation.
void registerHelpPages(PageRegistry &registry);

} // namespace punte
