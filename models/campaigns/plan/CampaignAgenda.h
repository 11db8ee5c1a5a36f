// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Adds activities that are due, and campaigns that have spent more than they were given, to the first page's list. Once, at the program's start.
void registerCampaignAgenda();

} // namespace punte
