// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <optional>

namespace punte {

/// More people than any one count may hold; the sums stay exact in a double.
inline constexpr qint64 mostPeople = 1'000'000'000;

/// What one variant did: customers delivered to, and how many of them did the success metric at least once inside the window. A customer
/// counts once; clicks are never trials (methods 2.1).
struct ArmCount {
    qint64 successes = 0;
    qint64 sends = 0;
    /// The share of successes; nothing when nobody was reached.
    [[nodiscard]] std::optional<double> rate() const { return sends > 0 ? std::optional(double(successes) / double(sends)) : std::nullopt; }
    bool operator==(const ArmCount &) const = default;
};

/// Invalid when a count is negative, more than mostPeople, or there are more successes than sends.
[[nodiscard]] Result<> checkArm(const ArmCount &arm);

/// From one limit to the other.
struct Interval {
    double low = 0;
    double high = 0;
};

} // namespace punte
