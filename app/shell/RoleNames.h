// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace punte {

/// A role as people call it: "Account manager". Unknown codes are shown as they are.
[[nodiscard]] QString roleName(const QString &code);

} // namespace punte
