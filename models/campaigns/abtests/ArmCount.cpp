// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/ArmCount.h"

#include "models/campaigns/MethodError.h"

namespace punte {

Result<> checkArm(const ArmCount &arm)
{
    if (arm.sends < 0 || arm.successes < 0)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A count is negative."));
    if (arm.sends > mostPeople)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "A count is more than a thousand million."));
    if (arm.successes > arm.sends)
        return campaignMethodError(QT_TRANSLATE_NOOP("Campaigns", "There are more successes than people."));
    return {};
}

} // namespace punte
