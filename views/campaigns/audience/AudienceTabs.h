// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Who gets a campaign's message, beside the message ("campaign_message:who") and as a tab of the campaign; and "Add to a campaign…" for the
/// chosen people of their list.
void registerAudienceTabs();

} // namespace punte
