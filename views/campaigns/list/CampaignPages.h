// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// The list of campaigns, the page of one, and the channels in Preferences.
void registerCampaignPages(PageRegistry &registry);

} // namespace punte
