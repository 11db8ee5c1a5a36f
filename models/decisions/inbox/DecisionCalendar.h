// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// The layer of the calendar with the days of decisions: scores due, to be decided by, outcome due.
void registerDecisionCalendar();

} // namespace punte
