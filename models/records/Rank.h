// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace punte {

/// Text ranks: places between two neighbours without renumbering anybody, ordered bytewise (COLLATE "C"), of the digits 0-9A-Za-z,
/// never ending in the lowest digit (nothing would fit below it). Thread safe.
namespace Rank {

/// A rank strictly between `low` and `high`; an empty `low` is the beginning, an empty `high` the end. Nothing when there is no room
/// (equal neighbours, or ranks that were not made here).
[[nodiscard]] std::optional<QByteArray> between(const QByteArray &low, const QByteArray &high);
/// `count` ascending ranks strictly between the two, as short as halving gives them.
[[nodiscard]] std::optional<QList<QByteArray>> between(const QByteArray &low, const QByteArray &high, int count);
/// Behind everything older: by the time, like core.new_rank() in the database.
[[nodiscard]] QByteArray atEnd();
[[nodiscard]] bool isValid(const QByteArray &rank);

} // namespace Rank

} // namespace punte
