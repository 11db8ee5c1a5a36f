// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDateTime>

namespace punte {

/// What stands around one opportunity: its open tasks and last interactions, read in one round trip and again when one of them changes.
/// GUI thread.
class OpportunityDetails final : public RecordDetails {
    Q_OBJECT
public:
    static constexpr int limit = 6;

    struct Task {
        QUuid id;
        int version = 0;
        QString title;
        QVariant due; ///< here and below: text for what a moment cannot hold (DateFormat::oddText)
    };
    struct Activity {
        QString type;
        QVariant when;
        int minutes = 0;
        QString text;
        QString user;
    };

    OpportunityDetails(Database &database, ChangeFeed &feed, QObject *parent = nullptr);
    void setOpportunity(const QUuid &opportunity) { setRecord(opportunity); }
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] const QList<Activity> &activity() const { return m_activity; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;

    QList<Task> m_tasks;
    QList<Activity> m_activity;
};

} // namespace punte
