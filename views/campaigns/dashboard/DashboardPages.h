// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// The section Campaigns: its entry in the navigation and the dashboard ("campaigns").
void registerDashboardPages(PageRegistry &registry);

} // namespace punte
