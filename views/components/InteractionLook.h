// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace punte {

/// Icon of an interaction type (visual-language.md, section 5); empty for an unknown code.
[[nodiscard]] QString interactionIcon(const QString &type);

} // namespace punte
