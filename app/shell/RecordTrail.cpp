// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RecordTrail.h"

namespace punte {

namespace {
constexpr qsizetype mostPlaces = 50;
}

void RecordTrail::visit(const Place &place)
{
    if (!place.record.isNull()) {
        m_recent.removeAll(place.record);
        m_recent.prepend(place.record);
        if (m_recent.size() > mostRecent)
            m_recent.removeLast();
    }
    if (m_at >= 0 && m_places.at(m_at) == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

bool RecordTrail::canGo(int step) const
{
    return m_at + step >= 0 && m_at + step < m_places.size();
}

std::optional<RecordTrail::Place> RecordTrail::go(int step)
{
    if (!canGo(step))
        return std::nullopt;
    m_at += step;
    return m_places.at(m_at);
}

void RecordTrail::clear()
{
    m_places.clear();
    m_at = -1;
    m_recent.clear();
}

void RecordTrail::setRecent(const QList<RecordRef> &records)
{
    m_recent = records.first(std::min(records.size(), mostRecent));
}

} // namespace punte
