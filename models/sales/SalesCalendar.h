// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Registers the days on which open opportunities are expected to close, and those on which contracts renew or notice is due, as layers of
/// the calendar.
void registerSalesCalendar();

} // namespace punte
