// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Adds tasks and requests to the first page's list, and their figures to its numbers. Once, at the program's start.
void registerCustomerAgenda();

} // namespace punte
