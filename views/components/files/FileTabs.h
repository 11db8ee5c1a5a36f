// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Adds the tab "Files" to the pages of all records that may carry files. Called once at start.
void registerFileTabs();

} // namespace punte
