// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Teaches screen readers what a calendar view shows: a list whose items are the entries, each with its sentence, place and whether it is
/// current. Once per program; asking again does nothing.
void installCalendarAccessibility();

} // namespace punte
