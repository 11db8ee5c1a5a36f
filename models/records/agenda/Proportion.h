// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// Bounds of a share, from 0 to 1.
struct ProportionInterval {
    double low = 0;
    double high = 1;
};

/// The 95 % interval of a share of `hits` in `count` by Wilson's score (E. B. Wilson, 1927): sensible for few and for extreme counts too.
/// 0 to 1 when nothing was counted.
[[nodiscard]] ProportionInterval wilsonInterval(int hits, int count);

} // namespace punte
