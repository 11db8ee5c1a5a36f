// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/RecordDetails.h"

#include <QDate>

namespace punte {

/// What stands around one person: where he works and worked, his open tasks and last interactions, read in one round trip and again when
/// one of them changes. The person's own fields are the form's. GUI thread.
class PersonDetails final : public RecordDetails {
    Q_OBJECT
public:
    static constexpr int limit = 50;

    struct Role {
        QUuid id;
        int version = 0;
        QUuid company;
        QString companyName, position, department;
        QVariant from, until; ///< here and below: text for what a date cannot hold (DateFormat::oddText); null = not known, still so
        bool decides = false;
        bool main = false;    ///< the one that the person's own row names
    };
    struct Task {
        QUuid id;
        int version = 0;
        QString title;
        QVariant due;
    };
    struct Interaction {
        QUuid id;
        QString type;
        QVariant when;
        int minutes = 0;
        QString description, outcome, user, companyName;
        QUuid company;
    };

    PersonDetails(Database &database, ChangeFeed &feed, QObject *parent = nullptr);

    /// Null = nothing.
    void setPerson(const QUuid &person) { setRecord(person); }
    [[nodiscard]] const QUuid &person() const { return record(); }
    [[nodiscard]] const QList<Role> &roles() const { return m_roles; }
    [[nodiscard]] const QList<Task> &tasks() const { return m_tasks; }
    [[nodiscard]] const QList<Interaction> &interactions() const { return m_interactions; }

private:
    [[nodiscard]] QList<Statement> question() const override;
    void forget() override;
    void take(const QList<ResultSet> &results) override;

    QList<Role> m_roles;
    QList<Task> m_tasks;
    QList<Interaction> m_interactions;
};

} // namespace punte
