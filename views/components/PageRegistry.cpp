// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/PageRegistry.h"

#include <algorithm>

namespace punte {

void PageRegistry::add(PageInfo info)
{
    Q_ASSERT_X(!page(info.id), "PageRegistry::add", "page id used twice");
    const auto key = [](const PageInfo &p) { return std::pair(static_cast<int>(p.group), p.order); };
    const auto at = std::upper_bound(m_pages.cbegin(), m_pages.cend(), info,
                                     [&](const PageInfo &a, const PageInfo &b) { return key(a) < key(b); });
    m_pages.insert(at, std::move(info));
}

const PageInfo *PageRegistry::page(const QByteArray &id) const
{
    const auto it = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageInfo &p) { return p.id == id; });
    return it == m_pages.cend() ? nullptr : &*it;
}

const PageInfo *PageRegistry::pageFor(const QByteArray &recordKind) const
{
    const auto it = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageInfo &p) { return p.recordKinds.contains(recordKind); });
    return it == m_pages.cend() ? nullptr : &*it;
}

const PageInfo *PageRegistry::pageForFile(const QByteArray &fileKind) const
{
    const auto it = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const PageInfo &p) { return p.fileKinds.contains(fileKind); });
    return it == m_pages.cend() ? nullptr : &*it;
}

} // namespace punte
