// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QCoreApplication>

namespace punte {

/// The refusal of a method of this room: the input was wrong, nothing was computed. The source stands in
/// QT_TRANSLATE_NOOP("Campaigns", ...).
[[nodiscard]] inline std::unexpected<AppError> campaignMethodError(const char *source)
{
    return std::unexpected(toldError(ErrorKind::Invalid, [source] { return QCoreApplication::translate("Campaigns", source); }));
}

} // namespace punte
