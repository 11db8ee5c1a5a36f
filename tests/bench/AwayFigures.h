// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class TestDatabase;

/// Figure 3: the window while postmaster and all children are stopped for 20 s, and after it.
void measureFrozen(TestDatabase &database);
/// Figure 3: after a restart of the server.
void measureRestart(TestDatabase &database);

} // namespace punte
