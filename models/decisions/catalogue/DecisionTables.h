// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Decisions with their criteria, options, answers and outcomes in the field catalogue.
void registerDecisionTables();

} // namespace punte
