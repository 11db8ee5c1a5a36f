// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordRef.h"

#include <QString>

#include <optional>

namespace punte {

/// "punte://customer/0195…": a link that opens a record in the running window, from a note, a letter, another program.
namespace RecordLink {

/// Empty for kinds that have no link.
[[nodiscard]] QString text(const RecordRef &record);
/// Only exactly such a link: nothing may hide behind the record's key.
[[nodiscard]] std::optional<RecordRef> read(const QString &text);

} // namespace RecordLink

} // namespace punte
