// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ConnectionSettings.h"

namespace punte {

class TestDatabase;

/// Figure 1: the list of a million opportunities.
void measureList(TestDatabase &database);
/// The part of figure 1 about memory: the same list with 10,000 rows and with all, each in a process of its own.
void measureListMemory(const TestDatabase &small, const TestDatabase &large);
/// That process: opens the list, goes to its middle and its end and prints its memory in MB.
int runMemoryProbe(const ConnectionSettings &connection);

} // namespace punte
