// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Registers the activities of campaigns as a layer of the calendar: dragging one plans it anew.
void registerCampaignCalendar();

} // namespace punte
