// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Vocabularies of the customer domain, in the order in which they are shown. Called by registerCustomerTables().
void registerCustomerEnums();

} // namespace punte
