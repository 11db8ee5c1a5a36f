// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Requests and tasks as tabs of customers and of people.
void registerCustomerTabs();

} // namespace punte
