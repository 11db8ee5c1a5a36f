// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/export/ExportSheet.h"
#include "models/records/import/ImportFields.h"

namespace punte {

/// All records of a kind that a person may see, with the columns that an import of this kind reads: what is exported is imported again
/// without a change. Their "id" says which record a row is.
[[nodiscard]] Statement importExportStatement(ImportKind kind);
[[nodiscard]] ExportSheet importExportSheet(ImportKind kind);

} // namespace punte
