// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// The tab of A/B tests on the page of a campaign, and their strip beside its message.
void registerCampaignTests();

} // namespace punte
