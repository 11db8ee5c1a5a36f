// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

namespace punte {

/// Description of crm.tasks: lists, forms and imports read it.
[[nodiscard]] TableInfo taskTable();
/// Description of crm.interactions.
[[nodiscard]] TableInfo interactionTable();

} // namespace punte
