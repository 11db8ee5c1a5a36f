// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/FisherExact.h"

#include "models/campaigns/abtests/Hypergeometric.h"

namespace punte {

Result<FisherExact> fisherExact(const ArmCount &first, const ArmCount &second)
{
    for (const ArmCount &arm : {first, second})
        if (const auto checked = checkArm(arm); !checked)
            return std::unexpected(checked.error());
    const qint64 yes = first.successes + second.successes;
    const HypergeometricTails tails = hypergeometricTails(first.sends, second.sends, yes, first.successes);
    return FisherExact{tails.below, tails.above, tails.twoSided};
}

} // namespace punte
