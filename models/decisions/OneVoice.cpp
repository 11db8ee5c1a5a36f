// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/OneVoice.h"

namespace punte {

Result<std::optional<bool>> restsOnOneVoice(const RatingTable &table, const QList<double> &weights, Trust trust)
{
    const auto all = confidenceWeightedSum(table, weights, trust);
    if (!all)
        return std::unexpected(all.error());
    if (all->leaders.isEmpty())
        return std::nullopt;
    for (qsizetype e = 0; e < table.evaluators(); ++e) {
        if (!table.hasVoice(e))
            continue;
        const auto rest = confidenceWeightedSum(table.without(e), weights, trust);
        if (!rest)
            return std::unexpected(rest.error());
        if (rest->leaders != all->leaders)
            return true;
    }
    return false;
}

} // namespace punte
