// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

namespace punte {

/// A refusal that says what to do about it; both are told again when the language changes.
[[nodiscard]] inline AppError advisedError(ErrorKind kind, LiveText tell, LiveText advise, const QString &detail = {})
{
    AppError error = toldError(kind, std::move(tell), detail);
    error.hint = advise();
    error.advise = std::move(advise);
    return error;
}

} // namespace punte
