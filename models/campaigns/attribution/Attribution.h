// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/attribution/AttributionCredit.h"
#include "models/campaigns/attribution/AttributionPath.h"
#include "models/core/Money.h"

namespace punte {

/// What one conversion was worth and when it happened.
struct Conversion {
    QDateTime at;
    Money value;
};

/// How far back to look, and how fast time decay forgets.
struct AttributionSettings {
    double lookbackDays = defaultLookbackDays;
    double halfLifeDays = defaultHalfLifeDays;
};

/// One conversion shared out by one model. Credited and unattributed money always add up to the conversion's value.
struct Attribution {
    AttributionModel model = AttributionModel::FirstTouch;
    QList<double> credits;   ///< per touch of the path, shares of 1
    QList<qint64> minor;     ///< per touch, minor units
    qint64 unattributed = 0; ///< all of it when nothing touched the customer
};

/// All models of one conversion side by side, over one path.
struct AttributionBoard {
    QList<Touch> path;
    QList<Attribution> models; ///< in the order of attributionModels
};

/// Shares a conversion out by all five models (methods 3.1); money by largest remainder, ties to the earlier touch. Invalid as
/// attributionPath(), attributionWeights() and allocateLargestRemainder().
[[nodiscard]] Result<AttributionBoard> attribute(const QList<Touch> &touches, const Conversion &conversion, const AttributionSettings &settings = {});

} // namespace punte
