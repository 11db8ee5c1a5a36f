// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Reading.h"

#include <QAbstractListModel>
#include <QScopedValueRollback>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace punte {

/// A list that is read page by page behind a cursor and read again when something changes: a timeline, an inbox. `Key` names an item over
/// its versions (a member or a method). Only what differs is told to views, so that they keep their place and their selection. GUI thread.
template <class Item, auto Key>
class FeedListModel : public QAbstractListModel {
public:
    static constexpr int pageSize = 50;
    static constexpr int mostReread = 500; ///< rows read again after a change; beyond that the list begins anew

    FeedListModel(Database &database, QObject *parent)
        : QAbstractListModel(parent)
        , m_reading(database, this)
    {
    }

    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void stop() { m_reading.stop(); }
    /// True once the first page is there.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const Item &item(int row) const { return m_items.at(row); }
    [[nodiscard]] int rowOf(const QUuid &id) const
    {
        const auto found = std::ranges::find(m_items, id, &Item::id);
        return found == m_items.end() ? -1 : int(found - m_items.begin());
    }
    /// Texts are made when they are asked for; call after a change of the language or when a day has passed.
    void retranslate()
    {
        if (!m_items.isEmpty())
            Q_EMIT this->dataChanged(this->index(0), this->index(int(m_items.size()) - 1));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_loaded && !isLoading() && !m_taking && !m_atEnd && !m_items.isEmpty();
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            load(true);
    }

protected:
    /// Asks for the first pages again, or for the one behind the last item.
    virtual void load(bool more) = 0;
    [[nodiscard]] int pageOf(bool more) const { return more ? pageSize : std::clamp(int(m_items.size()), pageSize, mostReread); }

    void reset()
    {
        m_reading.drop(); // what is on its way is about something else
        this->beginResetModel();
        m_items.clear();
        m_loaded = false;
        m_atEnd = false;
        this->endResetModel();
        load(false);
    }

    void append(const QList<Item> &page)
    {
        if (page.isEmpty())
            return;
        const QScopedValueRollback<bool> taking(m_taking, true);
        this->beginInsertRows({}, int(m_items.size()), int(m_items.size() + page.size()) - 1);
        m_items += page;
        this->endInsertRows();
    }

    void merge(const QList<Item> &fresh)
    {
        const QScopedValueRollback<bool> taking(m_taking, true);
        const auto keyOf = [](const Item &each) { return std::invoke(Key, each); };
        QSet<std::decay_t<std::invoke_result_t<decltype(Key), const Item &>>> wanted;
        for (const Item &each : fresh)
            wanted.insert(keyOf(each));
        for (int row = int(m_items.size()) - 1; row >= 0; --row) {
            if (wanted.contains(keyOf(m_items.at(row))))
                continue;
            this->beginRemoveRows({}, row, row);
            m_items.removeAt(row);
            this->endRemoveRows();
        }
        for (int row = 0; row < fresh.size(); ++row) {
            const auto key = keyOf(fresh.at(row));
            int from = row < m_items.size() && keyOf(m_items.at(row)) == key ? row : -1;
            for (int i = row + 1; from < 0 && i < m_items.size(); ++i)
                from = keyOf(m_items.at(i)) == key ? i : -1;
            if (from < 0) {
                this->beginInsertRows({}, row, row);
                m_items.insert(row, fresh.at(row));
                this->endInsertRows();
                continue;
            }
            if (from != row) {
                this->beginMoveRows({}, from, from, {}, row);
                m_items.move(from, row);
                this->endMoveRows();
            }
            if (!(m_items.at(row) == fresh.at(row))) {
                m_items[row] = fresh.at(row);
                Q_EMIT this->dataChanged(this->index(row), this->index(row));
            }
        }
    }

    QList<Item> m_items;
    Reading m_reading;
    bool m_loaded = false;
    bool m_atEnd = false;
    bool m_taking = false; ///< half of an answer is in: what comes behind it cannot be asked for yet
};

} // namespace punte
