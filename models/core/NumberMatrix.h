// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace punte {

/// Rows of numbers; what a row is, the method says.
using NumberMatrix = QList<QList<double>>;
/// The same where a cell may have no value, which is not zero.
using CellMatrix = QList<QList<std::optional<double>>>;

} // namespace punte
