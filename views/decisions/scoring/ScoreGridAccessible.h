// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Teaches screen readers what a scoring form is: a table whose heads are the options and criteria and whose cells say what was scored.
/// Once per program; asking again does nothing.
void installScoreGridAccessibility();

} // namespace punte
