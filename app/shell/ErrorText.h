// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QString>

namespace punte {

/// What a person can do about an error, as a sentence; empty when there is nothing to add.
[[nodiscard]] QString whatToDo(const AppError &error);
/// The technical part: detail, SQLSTATE, constraint, one per line. Never values.
[[nodiscard]] QString errorDetails(const AppError &error);

} // namespace punte
