// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/WhenLive.h"
#include "models/records/PagedTableModel.h"

namespace punte {

namespace {
constexpr int pagedMostNamedRows = 200; // more at once: read the window again
}

void PagedTableModel::applyChange(const RowsChanged &change)
{
    if (!m_selectedOnce && !m_selecting)
        return;
    if (m_dependencies.contains(change.table)) {
        scheduleResync();
        return;
    }
    if (change.table != m_table.name)
        return;
    for (const QUuid &id : change.ids)
        m_changedIds.insert(id);
    if (change.ids.isEmpty() || m_changedIds.size() > pagedMostNamedRows) {
        m_changedIds.clear();
        scheduleResync();
        return;
    }
    if (!m_changesRunning && !m_changesTimer.isActive())
        m_changesTimer.start();
}

// Asks for the changed rows under the list's own conditions, and where each stands among the loaded rows around the visible ones.
// The server compares: its collation decides, not ours.
void PagedTableModel::flushChanges()
{
    if (m_changedIds.isEmpty() || m_changesRunning || m_selecting)
        return;
    if (m_resyncRunning) {
        m_resyncAgain = true;
        m_changedIds.clear();
        return;
    }
    std::pair<int, int> window {0, 0};
    const int centre = m_cache.nearestFrom(std::min(m_visibleFirst, std::max(0, m_rows - 1)));
    if (centre >= 0) {
        window = m_cache.run(centre);
        if (!coversAll(window.first, window.second) || window.second > 4 * pageSize) {
            window.first = std::max(window.first, std::min(centre, m_visibleFirst) - pageSize);
            window.second = std::max(centre + 1, std::min(window.second, m_visibleLast + 1 + pageSize));
        }
    }
    QList<RowKey> anchors;
    for (int row = window.first; row < window.second; ++row)
        anchors.append(m_cache.row(row)->key);
    const QList<QUuid> ids(m_changedIds.begin(), m_changedIds.end());
    m_changedIds.clear();
    m_changesRunning = true;
    Request request;
    request.statements.append(m_query.rows(ids, anchors));
    const quint64 shape = m_shape;
    m_database.run(m_context.get(), request, [this, ids, window, shape](const BatchResult &result) {
        m_changesRunning = false;
        if (!result) {
            m_changedIds.unite(QSet<QUuid>(ids.begin(), ids.end()));
            fail(result.error());
            whenLiveAgain(m_database, m_context.get(), [this] { flushChanges(); });
            return;
        }
        if (shape != m_shape) { // the list moved while we asked: ask again
            m_changedIds.unite(QSet<QUuid>(ids.begin(), ids.end()));
        } else {
            applyRows(ids, result->first(), window.first, window.second);
            if (m_totalsEnabled)
                readTotals();
        }
        flushChanges();
    });
}

void PagedTableModel::applyRows(const QList<QUuid> &ids, const ResultSet &result, int windowFirst, int windowEnd)
{
    const int size = windowEnd - windowFirst;
    const bool openAbove = windowFirst > 0;
    const bool openBelow = windowEnd < m_rows || m_countState != CountState::Exact;
    QSet<QUuid> changed(ids.begin(), ids.end());
    bool uncertain = false; // something happened where nothing is loaded: the numbers there must be asked for

    // The window as it will be: the untouched rows, and between them the changed ones at the places the server gave them.
    QList<int> changedBefore(size + 1, 0);
    Rows target;
    QList<int> targetAnchor; // for each untouched row, its old place
    for (int i = 0; i < size; ++i) {
        const CachedRow &row = *m_cache.row(windowFirst + i);
        changedBefore[i + 1] = changedBefore[i] + (changed.contains(row.record.id) ? 1 : 0);
        if (!changed.contains(row.record.id)) {
            target.append(row);
            targetAnchor.append(i);
        }
    }
    QSet<QUuid> present;
    int inserted = 0;
    for (const QVariantList &values : result.rows) {
        CachedRow row {m_query.select().row(values), m_query.key(values), SaveState::Clean};
        present.insert(row.record.id);
        const int position = values.value(m_query.select().width() + 1).toInt();
        const int old = m_cache.find(row.record.id);
        const bool inWindow = old >= windowFirst && old < windowEnd;
        const CachedRow *oldRow = inWindow ? m_cache.row(old) : nullptr;
        if (oldRow != nullptr && (oldRow->state == SaveState::Saving || oldRow->state == SaveState::Saved))
            row.state = oldRow->state;
        if (oldRow != nullptr && oldRow->state == SaveState::Saving)
            row.record = oldRow->record; // our own save answers for this row
        const bool stays = oldRow != nullptr && oldRow->key == row.key;
        if (!stays && ((position == 0 && openAbove) || (position == size && openBelow))) {
            uncertain = true; // outside the window
            continue;
        }
        uncertain = uncertain || (!inWindow && !coversAll(windowFirst, windowEnd));
        target.insert(position - changedBefore.at(position) + inserted, row);
        ++inserted;
    }
    for (const QUuid &id : ids) {
        if (present.contains(id))
            continue;
        const int row = m_cache.find(id);
        if (row >= 0 && (row < windowFirst || row >= windowEnd)) {
            removeRow(row);
            if (row < windowFirst)
                --windowFirst;
        } else if (row < 0 && !coversAll(windowFirst, windowFirst + size)) {
            uncertain = true;
        }
    }
    shapeWindow(windowFirst, size, target);
    if (uncertain)
        scheduleResync();
}

void PagedTableModel::removeRow(int row)
{
    ++m_shape;
    beginRemoveRows({}, row, row);
    m_cache.removeRows(row, 1);
    --m_rows;
    m_bookmarks.clear();
    endRemoveRows();
    Q_EMIT countChanged();
}

// Turns `count` loaded rows from `first` on into `target` by single removals, moves and insertions: persistent indexes follow their rows.
void PagedTableModel::shapeWindow(int first, int count, const Rows &target)
{
    QSet<QUuid> wanted;
    for (const CachedRow &row : target)
        wanted.insert(row.record.id);
    for (int row = first + count - 1; row >= first; --row) {
        if (wanted.contains(m_cache.row(row)->record.id))
            continue;
        removeRow(row);
        --count;
    }
    for (int i = 0; i < target.size(); ++i) {
        const int row = first + i;
        const CachedRow *present = i < count ? m_cache.row(row) : nullptr;
        if (present == nullptr || present->record.id != target.at(i).record.id) {
            int from = -1;
            for (int j = i + 1; j < count && from < 0; ++j) {
                if (m_cache.row(first + j)->record.id == target.at(i).record.id)
                    from = first + j;
            }
            ++m_shape;
            m_bookmarks.clear();
            if (from >= 0) {
                beginMoveRows({}, from, from, {}, row);
                m_cache.removeRows(from, 1);
                m_cache.insertRow(row, target.at(i));
                endMoveRows();
            } else {
                beginInsertRows({}, row, row);
                m_cache.insertRow(row, target.at(i));
                ++m_rows;
                ++count;
                endInsertRows();
                Q_EMIT countChanged();
                continue;
            }
        }
        CachedRow &cached = *m_cache.row(row);
        if (cached.record.version != target.at(i).record.version || cached.record.values != target.at(i).record.values
            || cached.state != target.at(i).state) {
            cached = target.at(i);
            rowTouched(row);
        }
    }
}

void PagedTableModel::refresh()
{
    if (!m_selectedOnce && !m_selecting) {
        select();
        return;
    }
    if (m_selecting) {
        m_staleSelect = true;
        return;
    }
    m_resyncTimer.stop();
    resync();
}

void PagedTableModel::scheduleResync()
{
    m_staleSelect = m_staleSelect || m_selecting;
    if (!m_resyncTimer.isActive())
        m_resyncTimer.start();
}

// Counts again, in all and before the first loaded visible row, and reads the rows around it: afterwards row numbers are true again.
void PagedTableModel::resync()
{
    if (m_selecting || !m_selectedOnce)
        return;
    if (m_resyncRunning) {
        m_resyncAgain = true;
        return;
    }
    int anchorRow = m_cache.nearestFrom(std::min(m_visibleFirst, std::max(0, m_rows - 1)));
    if (anchorRow < 0)
        anchorRow = m_cache.nearestBefore(m_rows);
    if (anchorRow < 0 || anchorRow < pageSize) {
        // Near the beginning the first page says it all, also where the list was empty.
        anchorRow = -1;
    }
    const RowKey anchorKey = anchorRow >= 0 ? m_cache.row(anchorRow)->key : RowKey {};
    m_resyncRunning = true;
    Request request;
    request.lane = Lane::Background;
    request.statements.append(m_query.count());
    const int span = std::min(RowCache::maxRows / 4, std::max(pageSize, m_visibleLast - m_visibleFirst + 1 + pageSize));
    if (anchorRow >= 0) {
        request.statements.append(m_query.countBefore(anchorKey));
        request.statements.append(m_query.rows({anchorKey.id}, {anchorKey}));
        request.statements.append(m_query.page(anchorKey, true, 0, pageSize));
        request.statements.append(m_query.page(anchorKey, false, 0, span));
    } else {
        request.statements.append(m_query.page(std::nullopt, false, 0, std::max(span, m_visibleLast + pageSize)));
    }
    const quint64 shape = m_shape;
    m_database.run(m_context.get(), request, [this, anchorKey, anchorRow, shape](const BatchResult &result) {
        m_resyncRunning = false;
        if (!result) {
            fail(result.error());
            whenLiveAgain(m_database, m_context.get(), [this] { refresh(); });
        } else if (shape != m_shape) {
            m_resyncAgain = true;
        } else {
            applyResync(*result, anchorKey, anchorRow);
        }
        if (m_resyncAgain) {
            m_resyncAgain = false;
            scheduleResync();
        }
    });
}

void PagedTableModel::applyResync(const QList<ResultSet> &results, const RowKey &anchorKey, int anchorRow)
{
    const int total = int(std::min<qint64>(results.at(0).value(0, u"n").toLongLong(), std::numeric_limits<int>::max() / 2));
    Rows window;
    int first = 0;
    if (anchorRow < 0) {
        window = rowsOf(results.at(1), false);
    } else {
        const int before = int(results.at(1).value(0, u"n").toLongLong());
        window = rowsOf(results.at(3), true);
        first = before - int(window.size());
        const Rows anchor = rowsOf(results.at(2), false);
        if (!anchor.isEmpty() && anchor.first().key == anchorKey)
            window += anchor;
        window += rowsOf(results.at(4), false);
        // Rows that came or went above: shift there, so that what is looked at keeps its place on screen.
        const int shift = before - anchorRow;
        if (shift > 0) {
            ++m_shape;
            beginInsertRows({}, 0, shift - 1);
            m_cache.insertGap(0, shift);
            m_rows += shift;
            endInsertRows();
        } else if (shift < 0) {
            ++m_shape;
            beginRemoveRows({}, 0, -shift - 1);
            m_cache.removeRows(0, -shift);
            m_rows += shift;
            endRemoveRows();
        }
    }
    replaceWindow(first, window);
    setRowCount(std::max(total, first + int(window.size())), CountState::Exact);
    if (m_totalsEnabled)
        readTotals();
    if (m_rows > 20'000)
        readBookmarks(results.at(0).value(0, u"filled").toLongLong());
    ensureVisible();
}

// The rows around the visible ones become exactly `rows`; everything else loaded is forgotten, its numbers may not hold any more.
void PagedTableModel::replaceWindow(int first, Rows rows)
{
    const int end = first + int(rows.size());
    for (CachedRow &row : rows) {
        const int old = m_cache.find(row.record.id);
        if (old >= 0 && m_cache.row(old)->state == SaveState::Saving)
            row = *m_cache.row(old);
    }
    const auto missing = m_cache.firstMissing(first, std::min(end, m_rows));
    if (missing.first >= missing.second && end <= m_rows) {
        // Everything there was loaded: single steps keep selections on their rows.
        m_cache.keepOnly(first, end - 1);
        m_bookmarks.clear();
        shapeWindow(first, end - first, rows);
    } else {
        ++m_shape;
        Q_EMIT layoutAboutToBeChanged();
        QHash<QUuid, int> places;
        for (int i = 0; i < rows.size(); ++i)
            places.insert(rows.at(i).record.id, first + i);
        QModelIndexList from;
        QModelIndexList to;
        const QModelIndexList persistent = persistentIndexList();
        for (const QModelIndex &old : persistent) {
            const CachedRow *row = m_cache.row(old.row());
            const int place = row != nullptr ? places.value(row->record.id, -1) : -1;
            if (place == old.row() || (place < 0 && (row == nullptr || old.row() < first || old.row() >= end)))
                continue;
            from.append(old);
            to.append(place >= 0 && place < m_rows ? index(place, old.column()) : QModelIndex());
        }
        changePersistentIndexList(from, to);
        const int loaded = std::min(end, m_rows) - first;
        m_cache.clear();
        m_bookmarks.clear();
        if (loaded > 0)
            m_cache.put(first, rows.mid(0, loaded));
        Q_EMIT layoutChanged();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, int(m_columns.size()) - 1));
}

} // namespace punte
