// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Adds companies, people, addresses, tasks and interactions, with their vocabularies, to the field catalogue.
/// Once, at start, before any model of these tables is made. GUI thread.
void registerCustomerTables();

} // namespace punte
