// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/ConfidenceWeightedSum.h"

namespace punte {

/// From this many evaluators on the whisker beside a value is an interval by bootstrap; below, the lowest and highest single value.
constexpr qsizetype bootstrapVoices = 8;

/// What the whisker beside an option's value spans. Points of 1..10.
struct ValueInterval {
    double low = 0;
    double high = 0;
};

struct ValueIntervals {
    enum class Kind {
        LowestHighest, ///< of the evaluators' own values
        Bootstrap95    ///< the middle 95 % of the values of resampled groups
    };
    Kind kind = Kind::LowestHighest;
    QList<std::optional<ValueInterval>> options; ///< nothing where fewer than two people have a value for the option
    int draws = 0;                               ///< of the bootstrap; 0 without
    quint64 seed = 0;
};

struct BootstrapSettings {
    int draws = 2'000;
    quint64 seed = 19'790'101; ///< any number; this one is shown with the figures
};

/// The whiskers of a decision (methods 1.4): below eight evaluators the lowest and highest own value; from eight on the 95 % percentile
/// bootstrap over evaluators (Efron 1979; quantiles of type 7): that many people are drawn with replacement and the two-step sum is taken
/// of them. A draw in which nobody rated an option tells nothing of that option. Invalid as confidenceWeightedSum() says.
[[nodiscard]] Result<ValueIntervals> valueIntervals(const RatingTable &table, const QList<double> &weights, Trust trust,
                                                    const BootstrapSettings &settings = {});

} // namespace punte
