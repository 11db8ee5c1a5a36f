// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// The sections of Preferences that belong to the window itself: what it starts with, its keys.
void registerShellPanels();

} // namespace punte
