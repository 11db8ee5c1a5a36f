// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Decisions on the first page: scores that a person is asked for, what he has to frame, reveal or decide, and outcomes that he has to write
/// down. Registered once at start.
void registerDecisionAgenda();

} // namespace punte
