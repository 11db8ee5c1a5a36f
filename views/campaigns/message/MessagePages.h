// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

class PageRegistry;

/// The page of a campaign's message, and the organisation's name and address in Preferences.
void registerMessagePages(PageRegistry &registry);

} // namespace punte
