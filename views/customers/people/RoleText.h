// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/PersonDetails.h"

namespace punte::RoleText {

/// "Marketing director at Agro Bărăgan SRL".
[[nodiscard]] QString what(const PersonDetails::Role &role);
/// "since March 2024", "March 2020 to February 2024", "until February 2024"; empty when nothing is known.
[[nodiscard]] QString when(const PersonDetails::Role &role);
/// The same to the day, for the tooltip.
[[nodiscard]] QString exact(const PersonDetails::Role &role);

} // namespace punte::RoleText
