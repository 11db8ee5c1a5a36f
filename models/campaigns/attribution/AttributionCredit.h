// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QList>

#include <array>

namespace punte {

/// Who gets the credit of a conversion (methods 3.1), named as in the database.
enum class AttributionModel { FirstTouch, LastTouch, Linear, TimeDecay, PositionBased };

inline constexpr std::array attributionModels{AttributionModel::FirstTouch, AttributionModel::LastTouch, AttributionModel::Linear,
                                              AttributionModel::TimeDecay, AttributionModel::PositionBased};

/// "FIRST_TOUCH" and so on.
[[nodiscard]] QByteArray attributionModelKey(AttributionModel model);

/// Half the weight per so many days: the convention of Google Analytics.
inline constexpr double defaultHalfLifeDays = 7;
/// More touches than one conversion can have; the weights stay exact.
inline constexpr qsizetype mostTouches = 100'000;

/// The weight of each touch of a path as a whole number, so that money is shared out exactly. `days`: of each touch before the conversion,
/// in the order of the path.
///
/// First and last: 1 to one of them. Linear: 1 each. Time decay: 2^(-d/half-life) against the latest touch, in 2^52nds; equal times get
/// equal weights. Position based: 40 % to the first, 40 % to the last, 20 % shared by those between; two touches half each, one all.
/// No touches: no weights. Invalid when there are more than mostTouches, a day is negative or not finite, or the half-life is not above 0.
[[nodiscard]] Result<QList<qint64>> attributionWeights(AttributionModel model, const QList<double> &days, double halfLifeDays = defaultHalfLifeDays);

/// The same as shares of 1.
[[nodiscard]] Result<QList<double>> attributionCredits(AttributionModel model, const QList<double> &days, double halfLifeDays = defaultHalfLifeDays);

} // namespace punte
