// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Adds opportunities and services, with their vocabularies, to the field catalogue. Once, at start. GUI thread.
void registerSalesTables();

} // namespace punte
