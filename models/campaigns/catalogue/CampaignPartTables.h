// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

namespace punte {

/// The tables that hang on campaigns, and the channels they use.
[[nodiscard]] TableInfo campaignActivityTable();
[[nodiscard]] TableInfo campaignChannelTable();
[[nodiscard]] TableInfo campaignAssetTable();
[[nodiscard]] TableInfo campaignRunTable();
[[nodiscard]] TableInfo campaignSendTable();
[[nodiscard]] TableInfo campaignTestTable();
[[nodiscard]] TableInfo segmentTable();

} // namespace punte
