// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// The vocabularies of the schema `marketing`, by the names that its field catalogue uses.
void registerCampaignEnums();

} // namespace punte
