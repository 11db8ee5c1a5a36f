// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// Adds the pages of the customer domain: Customers, Tasks.
void registerCustomersPages(PageRegistry &registry);

} // namespace punte
