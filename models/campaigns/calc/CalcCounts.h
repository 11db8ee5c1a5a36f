// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/abtests/ArmCount.h"
#include "models/core/CalcJson.h"

#include <QList>

namespace punte {

/// Counts out of the JSON of the calculations of tests; negative and huge ones are refused with their place.
namespace CalcCounts {

/// {"x": [successes..], "n": [people..]}, one per variant.
[[nodiscard]] Result<QList<ArmCount>> arms(const QJsonObject &input);
/// {"cases": [[x, n, x, n..]..]}, `perCase` variants each.
[[nodiscard]] Result<QList<QList<ArmCount>>> cases(const QJsonObject &input, qsizetype perCase);
/// [[x, n]..], one per variant.
[[nodiscard]] Result<QList<ArmCount>> armsAt(const QJsonValue &value, const QString &place);
/// A table of counts.
[[nodiscard]] Result<QList<QList<qint64>>> table(const QJsonObject &input, const char *key);
/// An interval as [low, high]; null when there is none.
[[nodiscard]] QJsonValue interval(const std::optional<Interval> &interval);
/// true or false under a key, false when missing.
[[nodiscard]] Result<bool> flag(const QJsonObject &input, const char *key);

} // namespace CalcCounts

} // namespace punte
