// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Adds opportunities and contracts to the first page's list, and the figures of selling to its numbers. Once, at the program's start.
void registerSalesAgenda();

} // namespace punte
