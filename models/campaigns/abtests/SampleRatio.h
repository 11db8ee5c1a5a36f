// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>

#include <optional>

namespace punte {

/// Below this p no winner may be named (methods 2.1; Kohavi, Tang & Xu 2020 use the same order of size).
inline constexpr double sampleRatioLevel = 0.0005;

/// Did the people arrive in the shares that were planned?
struct SampleRatio {
    QList<double> expected;     ///< people per variant as planned; empty when nobody came
    std::optional<double> chi2; ///< nothing when nobody came, or everybody is planned into one variant
    std::optional<double> p;
    /// False: something sorted the people, so that a difference of the variants says nothing.
    [[nodiscard]] bool comparable() const { return !p || *p >= sampleRatioLevel; }
};

/// Chi-squared of the counts against the planned split, k-1 degrees of freedom (sample ratio mismatch). `split`: one share per variant on
/// any scale. Invalid when there are fewer than two variants, a count is negative or more than mostPeople, or a share is negative, not
/// finite, or nothing together. Somebody in a variant with a share of nothing is a mismatch: p is 0.
[[nodiscard]] Result<SampleRatio> sampleRatio(const QList<qint64> &counts, const QList<double> &split);

} // namespace punte
