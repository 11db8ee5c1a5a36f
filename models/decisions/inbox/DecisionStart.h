// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/decisions/cases/EvaluatorProposal.h"

#include <QJsonObject>
#include <QVariantMap>

#include <functional>

namespace punte {

/// Where a new decision begins: at a customer, a request or a task; null = nowhere. What is known of the problem goes before what stands there.
struct DecisionOrigin {
    QUuid company{};
    QUuid request{};
    QUuid task{};
    QString title{};
    QString description{};
};

/// What the form of a new decision takes over, and what it proposes from. Read in one round trip.
struct DecisionStart {
    DecisionOrigin origin;
    QString company;            ///< its name
    QString originTitle;        ///< of the request or task: "SD-322 Formularul nu merge"
    /// Columns of the decision as they are known: customer, tier, value, length of the relationship, earlier issues, title, description.
    QVariantMap known;
    QList<ResponseType> types;
    QList<TeamMember> members;
    QDateTime sameDay;          ///< target of urgency 4
    QDateTime twoHours;         ///< target of urgency 5

    [[nodiscard]] const ResponseType *type(const QByteArray &code) const;
    /// By when a case of this type and urgency is to be decided, were it written down now.
    [[nodiscard]] QDateTime target(int urgency, const QByteArray &responseType) const;
    /// What belongs to the draft of the form beside what is typed, and back.
    [[nodiscard]] QJsonObject toJson() const;
    void takeJson(const QJsonObject &json);

    using Done = std::function<void(Result<DecisionStart>)>;
    static void read(Database &database, QObject *context, const DecisionOrigin &origin, Done done);
    /// The statements that go along with the new row: who is asked to score, and the task that it was made of.
    [[nodiscard]] static QList<Statement> along(const QUuid &decision, const QUuid &action, const QList<QUuid> &members, const QUuid &task);
};

} // namespace punte
