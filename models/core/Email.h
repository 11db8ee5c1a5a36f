// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Check.h"

namespace punte {

/// An e-mail address (methods 9): what isemail calls valid is accepted; quoted strings, comments, folding, literals and deprecated
/// forms are warned about, its errors refused. An address is never "corrected": `normalised` is what was typed, trimmed.
/// The syntax is RFC 5321 / 5322 with the letters of RFC 6531. No DNS is asked.
[[nodiscard]] Check checkEmail(const QString &typed);

} // namespace punte
