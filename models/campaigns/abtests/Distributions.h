// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace punte {

/// The tables at the back of the book, from Boost.Math, in one file because its headers are slow to read.

/// z with the share `below` of a standard normal under it; `below` strictly between 0 and 1.
[[nodiscard]] double normalQuantile(double below);
/// The share of a standard normal under z.
[[nodiscard]] double normalBelow(double z);
/// Two-sided p of a standard normal: 2(1 - Phi(|z|)), exact far out too.
[[nodiscard]] double normalTwoSided(double z);
/// The share of a chi-squared distribution at or above `chi2` >= 0; `degrees` >= 1.
[[nodiscard]] double chiSquaredAbove(double chi2, double degrees);
/// The standard normal quantile for a two-sided 95 % interval, 1.959964.
[[nodiscard]] double normalAt95();

} // namespace punte
