// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/RowCache.h"

namespace punte {

void RowCache::clear()
{
    m_blocks.clear();
    m_size = 0;
}

RowCache::Blocks::const_iterator RowCache::blockOf(int index) const
{
    auto it = m_blocks.upper_bound(index);
    if (it == m_blocks.begin())
        return m_blocks.end();
    --it;
    return index < it->first + int(it->second.rows.size()) ? it : m_blocks.end();
}

const CachedRow *RowCache::row(int index) const
{
    const auto it = blockOf(index);
    return it == m_blocks.end() ? nullptr : &it->second.rows.at(index - it->first);
}

CachedRow *RowCache::row(int index)
{
    const auto it = blockOf(index);
    return it == m_blocks.end() ? nullptr : &m_blocks.at(it->first).rows[index - it->first];
}

int RowCache::find(const QUuid &id) const
{
    for (const auto &[start, block] : m_blocks) {
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            if (block.rows.at(i).record.id == id)
                return start + int(i);
        }
    }
    return -1;
}

// After this no block straddles `at`.
void RowCache::split(int at)
{
    const auto found = blockOf(at);
    if (found == m_blocks.end() || found->first == at)
        return;
    Block &block = m_blocks.at(found->first);
    const qsizetype head = at - found->first;
    Block tail {block.rows.mid(head), block.stored};
    block.rows.resize(head);
    m_blocks.emplace(at, std::move(tail));
}

void RowCache::shift(int from, int by)
{
    Blocks moved;
    for (auto it = m_blocks.lower_bound(from); it != m_blocks.end();) {
        auto node = m_blocks.extract(it++);
        node.key() += by;
        moved.insert(std::move(node));
    }
    m_blocks.merge(moved);
}

void RowCache::put(int start, QList<CachedRow> rows)
{
    if (rows.isEmpty())
        return;
    drop(start, start + int(rows.size()) - 1);
    m_size += int(rows.size());
    m_blocks.emplace(start, Block {std::move(rows), ++m_clock});
}

void RowCache::insertRow(int at, CachedRow row)
{
    // A row between two loaded neighbours joins the block before it, so that live inserts do not crumble the cache.
    const auto before = at > 0 ? blockOf(at - 1) : m_blocks.end();
    split(at);
    shift(at, 1);
    if (before != m_blocks.end())
        m_blocks.at(before->first).rows.append(std::move(row));
    else
        m_blocks.emplace(at, Block {{std::move(row)}, ++m_clock});
    ++m_size;
}

void RowCache::insertGap(int at, int count)
{
    split(at);
    shift(at, count);
}

void RowCache::removeRows(int at, int count)
{
    drop(at, at + count - 1);
    shift(at + count, -count);
}

void RowCache::drop(int first, int last)
{
    split(first);
    split(last + 1);
    for (auto it = m_blocks.lower_bound(first); it != m_blocks.end() && it->first <= last;) {
        m_size -= int(it->second.rows.size());
        it = m_blocks.erase(it);
    }
}

void RowCache::keepOnly(int first, int last)
{
    if (first > 0)
        drop(0, first - 1);
    drop(last + 1, std::numeric_limits<int>::max() - 1);
}

void RowCache::trim(int first, int last)
{
    while (m_size > maxRows) {
        auto victim = m_blocks.end();
        for (auto it = m_blocks.begin(); it != m_blocks.end(); ++it) {
            const bool needed = it->first <= last && it->first + int(it->second.rows.size()) > first;
            if (!needed && (victim == m_blocks.end() || it->second.stored < victim->second.stored))
                victim = it;
        }
        if (victim == m_blocks.end())
            return;
        m_size -= int(victim->second.rows.size());
        m_blocks.erase(victim);
    }
}

std::pair<int, int> RowCache::firstMissing(int first, int end) const
{
    int from = first;
    while (from < end) {
        const auto it = blockOf(from);
        if (it == m_blocks.end())
            break;
        from = it->first + int(it->second.rows.size());
    }
    if (from >= end)
        return {end, end};
    const auto next = m_blocks.lower_bound(from);
    return {from, next == m_blocks.end() ? end : std::min(end, next->first)};
}

std::pair<int, int> RowCache::run(int index) const
{
    int first = index;
    int end = index;
    for (auto it = blockOf(index); it != m_blocks.end(); it = first > 0 ? blockOf(first - 1) : m_blocks.end())
        first = it->first;
    for (auto it = blockOf(index); it != m_blocks.end(); it = blockOf(end))
        end = it->first + int(it->second.rows.size());
    return {first, end};
}

int RowCache::nearestBefore(int index) const
{
    auto it = m_blocks.lower_bound(index);
    if (it == m_blocks.begin())
        return -1;
    --it;
    return std::min(index - 1, it->first + int(it->second.rows.size()) - 1);
}

int RowCache::nearestFrom(int index) const
{
    if (blockOf(index) != m_blocks.end())
        return index;
    const auto it = m_blocks.lower_bound(index);
    return it == m_blocks.end() ? -1 : it->first;
}

} // namespace punte
