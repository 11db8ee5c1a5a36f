// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace punte {

/// Romanian order as the database sorts COLLATE "ro-x-icu": ICU locale ro, and where that sees no difference the bytes of the UTF-8
/// text, as PostgreSQL does for deterministic collations. Thread safe.
[[nodiscard]] int compareRo(QStringView left, QStringView right);
/// Stable sort by compareRo.
[[nodiscard]] QStringList sortedRo(QStringList words);

} // namespace punte
