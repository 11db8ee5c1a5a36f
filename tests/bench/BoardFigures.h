// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class TestDatabase;

/// Figure 2: the board with its open cards.
void measureBoard(TestDatabase &database);

} // namespace punte
