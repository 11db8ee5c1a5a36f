// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Describes crm.contracts and its vocabularies to the field catalogue.
void registerContractTables();

} // namespace punte
