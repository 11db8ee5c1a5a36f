// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"

#include <QDateTime>
#include <QObject>

namespace punte {

/// What stands around one company: its people, open opportunities, open tasks and last interactions, read in one round trip and again
/// when one of them changes. The company's own fields are the form's. GUI thread.
class CompanyDetails final : public QObject {
    Q_OBJECT
public:
    static constexpr int limit = 5;

    struct Contact {
        QUuid id;
        QString name, position, phone, email;
        bool primary = false;
        bool decides = false;
    };
    struct Opportunity {
        QUuid id;
        QString title, stage, amount, currency;
        QVariant closes; ///< here and below: text for what a date cannot hold (DateFormat::oddText)
    };
    struct Task {
        QUuid id;
        int version = 0;
        QString title;
        QVariant due;
        bool hasTime = false;
    };
    struct Interaction {
        QUuid id;
        QString type;
        QVariant when;
        int minutes = 0;
        QString description, outcome, user;
    };

    CompanyDetails(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Null = nothing.
    void setCompany(const QUuid &company);
    [[nodiscard]] const QUuid &company() const { return m_company; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const QList<Contact> &contacts() const { return m_contacts; }
    [[nodiscard]] const QList<Opportunity> &opportunities() const { return m_opportunities; }
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] const QList<Interaction> &interactions() const { return m_interactions; }

Q_SIGNALS:
    void changed();
    void failed(const punte::AppError &error);

private:
    void load();
    void take(const QList<ResultSet> &results);

    Database &m_database;
    QUuid m_company;
    bool m_loading = false;
    QList<Contact> m_contacts;
    QList<Opportunity> m_opportunities;
    QList<Task> m_tasks;
    QList<Interaction> m_interactions;
};

} // namespace punte
