// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportRecord.h"

#include <QDate>

namespace punte {

/// What a row of a kind must say as a whole, beyond its single cells: fills in what follows from others, refuses what the database would.
void applyImportRowRules(ImportKind kind, ImportRecord &record, QDate today);

/// Refuses a contract that the database would: its dates and its state as they would stand, with `before` for what the row leaves empty (values
/// by field index; empty for a new one).
void checkImportContract(ImportRecord &record, const QStringList &before);

/// The identity of a row in core.external_refs: its identifier in the other system, else what it is recognised by (tax ID; name and city;
/// e-mail address), else a hash of its cells, to which the reader adds a count of equal rows before it.
[[nodiscard]] QString importIdentity(ImportKind kind, const ImportRecord &record);

} // namespace punte
