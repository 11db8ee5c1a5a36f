// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/FieldCatalogue.h"

namespace punte {

/// Description of those crm.interactions that are requests: list, form, filters, export and bulk commands read it.
[[nodiscard]] TableInfo requestTable();

} // namespace punte
