// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/ConfidenceWeightedSum.h"

namespace punte {

/// Whether the result rests on one voice: each evaluator is left out in turn, and the leading options (complete ones, ties together) must
/// stay the same. Only yes or no: whose voice it is would break the anonymity, so nothing else leaves this function.
/// Nothing when no option leads at all; yes when only one person rated. Invalid as confidenceWeightedSum().
[[nodiscard]] Result<std::optional<bool>> restsOnOneVoice(const RatingTable &table, const QList<double> &weights, Trust trust);

} // namespace punte
