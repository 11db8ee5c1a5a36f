// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/KeysetQuery.h"
#include "models/records/RecordModel.h"

#include <limits>
#include <map>
#include <utility>

namespace punte {

/// A loaded row of a paged list.
struct CachedRow {
    RecordRow record;
    RowKey key;
    SaveState state = SaveState::Clean;
};

/// The loaded stretches of a long list: blocks of rows with gaps between them, and an upper size. Pure data, no signals, no I/O.
/// Row numbers are those of the list; inserting and removing shifts everything behind.
class RowCache final {
public:
    static constexpr int maxRows = 8'000;

    void clear();
    [[nodiscard]] const CachedRow *row(int index) const;
    [[nodiscard]] CachedRow *row(int index);
    [[nodiscard]] int find(const QUuid &id) const;
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// Stores rows from `start` on, replacing what was there.
    void put(int start, QList<CachedRow> rows);
    /// Makes room for one more row. Rows not loaded are shifted too: that is only a matter of numbers.
    void insertRow(int at, CachedRow row);
    void insertGap(int at, int count);
    void removeRows(int at, int count);
    /// Forgets rows outside [first, last] until at most maxRows are left; the least recently stored blocks go first.
    void trim(int first, int last);
    /// Forgets everything outside [first, last].
    void keepOnly(int first, int last);
    /// Forgets the rows of [first, last].
    void drop(int first, int last);

    /// First and last+1 of the first stretch of [first, end) that is not loaded; first == end when all is there.
    [[nodiscard]] std::pair<int, int> firstMissing(int first, int end) const;
    /// The loaded stretch around a loaded row: [first, end).
    [[nodiscard]] std::pair<int, int> run(int index) const;
    /// Nearest loaded row before / from `index` on, -1 if none.
    [[nodiscard]] int nearestBefore(int index) const;
    [[nodiscard]] int nearestFrom(int index) const;

private:
    struct Block {
        QList<CachedRow> rows;
        quint64 stored = 0;
    };
    using Blocks = std::map<int, Block>;
    [[nodiscard]] Blocks::const_iterator blockOf(int index) const;
    void split(int at);
    void shift(int from, int by);

    Blocks m_blocks;
    int m_size = 0;
    quint64 m_clock = 0;
};

} // namespace punte
