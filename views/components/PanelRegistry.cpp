// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PanelRegistry.h"

#include <algorithm>

namespace punte {

PanelRegistry &PanelRegistry::home()
{
    static PanelRegistry registry;
    return registry;
}

PanelRegistry &PanelRegistry::preferences()
{
    static PanelRegistry registry;
    return registry;
}

void PanelRegistry::add(const PanelInfo &info)
{
    m_panels.removeIf([&info](const PanelInfo &known) { return known.id == info.id; });
    m_panels.append(info);
    std::ranges::stable_sort(m_panels, {}, &PanelInfo::order);
}

} // namespace punte
