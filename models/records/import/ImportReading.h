// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportMapping.h"
#include "models/records/import/ImportRecord.h"

#include <QDate>

namespace punte {

/// Reads the file by its mapping: every row becomes a record, its cells checked and normalised, refused with a reason where they cannot be
/// stored. Rows that repeat an identifier of the same file are refused too. Any thread.
[[nodiscard]] Result<QList<ImportRecord>> readImportRecords(ImportKind kind, const QString &file, const ImportMapping &mapping, QDate today,
                                                            const std::function<bool()> &cancelled,
                                                            const std::function<void(double)> &progress);

/// Text as the search for equal names compares it: folded, blanks made one.
[[nodiscard]] QString importNameKey(const QString &name);

} // namespace punte
