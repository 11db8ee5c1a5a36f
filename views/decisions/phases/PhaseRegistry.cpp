// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/phases/PhaseRegistry.h"

#include <algorithm>

namespace punte {

PhaseRegistry &PhaseRegistry::instance()
{
    static PhaseRegistry registry;
    return registry;
}

void PhaseRegistry::add(const PhaseInfo &info)
{
    m_phases.removeIf([&info](const PhaseInfo &each) { return each.id == info.id; });
    m_phases.insert(std::ranges::upper_bound(m_phases, info.phase, {}, &PhaseInfo::phase), info);
}

const PhaseInfo *PhaseRegistry::suiting(const CaseFacts &facts) const
{
    const auto found = std::find_if(m_phases.crbegin(), m_phases.crend(), [&facts](const PhaseInfo &each) { return each.suits && each.suits(facts); });
    return found == m_phases.crend() ? nullptr : &*found;
}

const PhaseInfo *PhaseRegistry::showing(int phase, const CaseFacts &facts) const
{
    for (const PhaseInfo &each : m_phases) {
        const bool stands = phase <= each.phase && phase >= (each.firstPhase > 0 ? each.firstPhase : each.phase);
        if (stands && ((each.suits && each.suits(facts)) || (each.canShow && each.canShow(facts))))
            return &each;
    }
    return nullptr;
}

} // namespace punte
