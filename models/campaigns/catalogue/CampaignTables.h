// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Vocabularies and field catalogue of campaigns: "campaigns", "campaign_activities", "marketing_channels", "marketing_assets", "campaign_runs",
/// "campaign_sends".
/// Message, segment, budget and rhythm have editors of their own; here they are only what lists, history and undo name.
void registerCampaignTables();

} // namespace punte
