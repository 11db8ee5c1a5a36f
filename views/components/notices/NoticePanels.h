// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Reminders beside the list of Home, notifications in Preferences.
void registerNoticePanels();

} // namespace punte
