// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/metrics/BudgetPace.h"

#include "models/campaigns/MethodError.h"

#include <algorithm>

namespace punte {

Result<Money> expectedSpend(const Money &budget, QDate start, QDate end, QDate day)
{
    if (!start.isValid() || !end.isValid() || !day.isValid())
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A day is missing."));
    if (end < start)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The end is before the start."));
    const qint64 all = start.daysTo(end) + 1;
    const qint64 gone = std::clamp<qint64>(start.daysTo(day) + 1, 0, all);
    const auto share = Decimal(budget.minor, 0).times(Decimal(gone, 0));
    const auto spent = share ? share->dividedBy(Decimal(all, 0), 0) : std::nullopt;
    const auto minor = spent ? spent->units() : std::nullopt;
    if (!minor)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "The numbers are too large."));
    return Money{*minor, budget.currency};
}

} // namespace punte
