// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QCoreApplication>

namespace punte {

/// A text of this room in the window's language; the source stands in QT_TRANSLATE_NOOP("Decisions", ...).
[[nodiscard]] inline QString decisionsText(const char *source)
{
    return QCoreApplication::translate("Decisions", source);
}

/// The refusal of a method: the input was wrong, nothing was computed.
[[nodiscard]] inline std::unexpected<AppError> methodError(const char *source)
{
    return std::unexpected(toldError(ErrorKind::Invalid, [source] { return decisionsText(source); }));
}

} // namespace punte
