// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"

#include <QDateTime>
#include <QObject>

namespace punte {

/// What stands around one opportunity: its open tasks and last interactions, read in one round trip and again when one of them changes.
/// GUI thread.
class OpportunityDetails final : public QObject {
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
    void setOpportunity(const QUuid &opportunity);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] const QList<Activity> &activity() const { return m_activity; }

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

private:
    void load();

    Database &m_database;
    QUuid m_opportunity;
    bool m_loading = false;
    QList<Task> m_tasks;
    QList<Activity> m_activity;
};

} // namespace punte
