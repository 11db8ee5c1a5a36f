// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/RequestItem.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/records/FeedListModel.h"

#include <QDate>
#include <QTimer>

#include <optional>

namespace punte {

/// The requests assigned to one person that came between two days and were answered: the rows behind a figure.
struct AnsweredRequests {
    QUuid person;
    QDate first;
    QDate last;
    bool operator==(const AnsweredRequests &) const = default;
};

/// How many open requests there are.
struct RequestCounts {
    int mine = 0;
    int unassigned = 0;
    int overdue = 0;
    int open = 0;
    bool operator==(const RequestCounts &) const = default;
};

using RequestFeed = FeedListModel<RequestItem, &RequestItem::id>;

/// The inbox of requests: one of its segments, page by page, the answer that is due first on top. Follows the changes of others row by
/// row, so that selection and scroll stay. GUI thread.
class RequestsModel final : public RequestFeed {
    Q_OBJECT
public:
    enum class Segment { Mine, Unassigned, Overdue, All };
    enum Role { IdRole = Qt::UserRole + 1, ItemRole };

    RequestsModel(Database &database, ChangeFeed &feed, const QUuid &me, QObject *parent = nullptr);

    void setSegment(Segment segment);
    /// Among all: only these; another segment ends it.
    void setAnswered(const std::optional<AnsweredRequests> &answered);
    [[nodiscard]] const std::optional<AnsweredRequests> &answered() const { return m_answered; }
    [[nodiscard]] Segment segment() const { return m_segment; }
    /// Only requests with these words; blind to diacritics.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const RequestCounts &counts() const { return m_counts; }
    /// While rows are being put where they belong now: what is current changes by itself, and not by a person.
    [[nodiscard]] bool isMerging() const { return m_merging; }

    /// Reads the columns of the inbox's queries.
    [[nodiscard]] static RequestItem itemOf(const ResultSet &rows, int row);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void loadingChanged();
    void countsChanged();
    void failed(const punte::AppError &error);

private:
    void load(bool more) override;

    QUuid m_me;
    Segment m_segment = Segment::Mine;
    std::optional<AnsweredRequests> m_answered;
    QString m_text;
    RequestCounts m_counts;
    QTimer m_changed;
    bool m_merging = false;
};

} // namespace punte
