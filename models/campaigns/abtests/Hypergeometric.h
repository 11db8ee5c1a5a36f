// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace punte {

/// Tails of a hypergeometric distribution around one value.
struct HypergeometricTails {
    double below = 1;    ///< P(X <= x)
    double above = 1;    ///< P(X >= x)
    double twoSided = 1; ///< the probabilities of all values that are no likelier than x, within 1e-7 of it as R does
};

/// An urn of `marked` and `unmarked` balls, `drawn` of them taken without putting back; X of the drawn are marked. Computed by the ratio of
/// neighbouring probabilities from the likeliest value outwards: no logarithms of huge factorials, so that it is exact to about 1e-13 for
/// a thousand million balls too, where Boost's is slow. `drawn` is at most all, `x` may lie outside what is possible.
[[nodiscard]] HypergeometricTails hypergeometricTails(qint64 marked, qint64 unmarked, qint64 drawn, qint64 x);

} // namespace punte
