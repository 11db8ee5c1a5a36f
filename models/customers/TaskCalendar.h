// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Registers what the customer domain shows in the calendar: tasks due, and meetings and calls (planned ones are tasks with a time, past
/// ones are interactions).
void registerTaskCalendar();

} // namespace punte
