// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/RowSource.h"

namespace punte {

/// Reads the first sheet that holds anything of a workbook (XLSX, ODS), whole: texts as they are, numbers exact with a decimal point, dates
/// as 2026-01-27, a percentage as its number, results of formulas instead of the formulas; nothing is computed or fetched. Refused with the
/// reason: files above 100 MB, packed content above 600 MB, more cells than fit. Any thread.
[[nodiscard]] Result<TableSource::Table> readSheet(const QString &file, FileContainer container);

} // namespace punte
