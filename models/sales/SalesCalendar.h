// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Registers the days on which open opportunities are expected to close as a layer of the calendar.
void registerSalesCalendar();

} // namespace punte
