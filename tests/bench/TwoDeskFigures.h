// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class TestDatabase;

/// Figure 6: a move in one window until it is painted in another one, direct and over a line of 80 ms.
void measureLatency(TestDatabase &database);
/// Figure 6: round trips on the wire per board opened, page of a list and save.
void measureRoundTrips(TestDatabase &database);

} // namespace punte
