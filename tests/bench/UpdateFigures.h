// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class TestDatabase;

/// Figure 5: eight clients increment numbers of fifty records through the program's form; no increment may be lost or doubled.
void measureUpdates(TestDatabase &database);

} // namespace punte
