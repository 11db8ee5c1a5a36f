// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/CampaignTests.h"
#include "views/components/charts/ChartData.h"

namespace punte {

/// The rates of a test's variants, each on its interval; its table holds the counts as well.
[[nodiscard]] ChartData testChart(const JudgedTest &judged);

} // namespace punte
