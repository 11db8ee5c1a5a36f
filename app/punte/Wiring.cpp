// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/Wiring.h"

namespace punte::Wiring {

void registerModels() {}

void registerPages(PageRegistry &) {}

std::vector<std::unique_ptr<SearchProvider>> searchProviders(Database &) { return {}; }

} // namespace punte::Wiring
