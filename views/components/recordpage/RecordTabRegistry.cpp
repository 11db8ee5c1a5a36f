// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/recordpage/RecordTabRegistry.h"

#include <algorithm>

namespace punte {

RecordTabRegistry &RecordTabRegistry::instance()
{
    static RecordTabRegistry registry;
    return registry;
}

void RecordTabRegistry::add(const QByteArray &kind, const RecordTabInfo &info)
{
    QList<RecordTabInfo> &tabs = m_tabs[kind];
    tabs.removeIf([&info](const RecordTabInfo &known) { return known.id == info.id; });
    tabs.append(info);
    std::ranges::stable_sort(tabs, {}, &RecordTabInfo::order);
}

QList<RecordTabInfo> RecordTabRegistry::tabs(const QByteArray &kind) const
{
    return m_tabs.value(kind);
}

} // namespace punte
