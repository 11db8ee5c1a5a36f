// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/TimelineItem.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/FeedListModel.h"

#include <QTimer>

namespace punte {

using TimelineFeed = FeedListModel<TimelineItem, &TimelineItem::key>;

/// What happened with one customer or one person, newest first below what is pinned, page by page as it is scrolled; interactions, notes, tasks and what the ledger tells of
/// his records. Follows the changes of others without losing the place. GUI thread.
class TimelineModel final : public TimelineFeed {
    Q_OBJECT
public:
    enum Role { KindRole = Qt::UserRole + 1, IdRole, ItemRole, FirstOfDayRole };
    enum class Subject { Company, Contact, Opportunity };

    TimelineModel(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Null = nothing.
    void setSubject(Subject subject, const QUuid &id);
    void setCompany(const QUuid &company) { setSubject(Subject::Company, company); }
    /// What happened about one opportunity, instead of a customer.
    void setOpportunity(const QUuid &opportunity) { setSubject(Subject::Opportunity, opportunity); }
    [[nodiscard]] Subject subject() const { return m_subject; }
    [[nodiscard]] const QUuid &subjectId() const { return m_id; }
    /// Interaction types, NOTE, TASK, CHANGE; empty = all.
    void setKinds(const QStringList &kinds);
    [[nodiscard]] const QStringList &kinds() const { return m_kinds; }
    /// Only what this colleague did; null = everyone.
    void setPerson(const QUuid &person);
    [[nodiscard]] const QUuid &person() const { return m_person; }
    /// Reads page by page until the end or this many; false while it does.
    bool readOn(int most);
    [[nodiscard]] bool isFiltered() const { return !m_kinds.isEmpty() || !m_person.isNull(); }

    /// What a list of such items answers; `before` is the item above, if there is one.
    [[nodiscard]] static QVariant valueOf(const TimelineItem &item, const TimelineItem *before, int role);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void loadingChanged();
    void failed(const punte::AppError &error);

private:
    void load(bool more) override;
    [[nodiscard]] static QList<TimelineItem> itemsOf(const ResultSet &rows);
    void take(const QList<TimelineItem> &pinned, const QList<TimelineItem> &page, bool more, int asked);

    Subject m_subject = Subject::Company;
    QUuid m_id;
    QStringList m_kinds;
    QUuid m_person;
    QTimer m_changed;
};

} // namespace punte
