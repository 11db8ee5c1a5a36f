// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/Filter.h"

#include <QList>

namespace punte {

/// One of the ways in which the list of campaigns is looked at most.
struct CampaignPreset {
    QByteArray id;
    const char *text = nullptr; ///< context CampaignPresets: "Running"
    Filter filter;
};

/// In the order of the menu: all, running, mine, over budget, drafts.
[[nodiscard]] const QList<CampaignPreset> &campaignPresets();
/// The one with this filter; null for any other.
[[nodiscard]] const CampaignPreset *campaignPreset(const Filter &filter);

} // namespace punte
