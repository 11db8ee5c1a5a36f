// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/components/Chip.h"

namespace punte {

struct CaseFacts;

/// The chips of a case: what it is about, whose problem it is.
class CaseLooks final {
public:
    [[nodiscard]] static ChipSpec type(const CaseFacts &facts);
    [[nodiscard]] static ChipSpec tier(const CaseFacts &facts);
    [[nodiscard]] static ChipSpec tier(const QByteArray &tier);
};

} // namespace punte
