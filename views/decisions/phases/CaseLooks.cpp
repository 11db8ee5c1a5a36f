// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/CaseLooks.h"

#include "models/decisions/cases/CaseFacts.h"
#include "models/records/Enums.h"

namespace punte {

ChipSpec CaseLooks::type(const CaseFacts &facts)
{
    return {Enums::recordText("decision_type", QString::fromLatin1(facts.decisionType)), Semantic::Neutral, {}};
}

ChipSpec CaseLooks::tier(const CaseFacts &facts) { return tier(facts.tier); }

ChipSpec CaseLooks::tier(const QByteArray &tier)
{
    const Semantic role = tier == "enterprise" ? Semantic::Violet : tier == "premium" ? Semantic::Info : Semantic::Outlined;
    return {Enums::recordText("customer_tier", QString::fromLatin1(tier)), role, {}};
}

} // namespace punte
