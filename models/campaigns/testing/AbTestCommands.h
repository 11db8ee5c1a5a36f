// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/testing/AbTest.h"

#include <functional>

class QObject;

namespace punte {

class Database;

/// What a test is planned with before it is stored. Percentages as people write them.
struct AbPlan {
    QUuid id;
    int version = 0; ///< 0 = not stored yet
    QUuid campaign;
    QString name;
    QString description;
    QByteArray metric = "click";
    int windowDays = 7;
    double baseline = 5;
    double worthwhile = 5; ///< the smallest difference worth knowing, in points
    double power = 80;
    QList<AbVariant> variants; ///< the control first

    [[nodiscard]] static AbPlan of(const AbTest &test, const QUuid &campaign);
    /// One with two halves, A and B.
    [[nodiscard]] static AbPlan begin(const QUuid &campaign);
    /// How many people per variant tell the difference; the refusal says what is wrong with the numbers.
    [[nodiscard]] Result<qint64> needed() const;
    /// The bucket after the last one of each variant.
    [[nodiscard]] QVariantList upto() const;
    [[nodiscard]] QJsonObject json() const;
};

/// The commands of A/B tests. Each is one action in the ledger; `done` hears its id.
namespace AbTestCommands {

using Done = std::function<void(const Result<QUuid> &action)>;

void plan(Database &database, QObject *context, const AbPlan &plan, Done done);
void start(Database &database, QObject *context, const AbTest &test, Done done);
/// Ends it without a choice.
void cancel(Database &database, QObject *context, const AbTest &test, Done done);
void remove(Database &database, QObject *context, const AbTest &test, Done done);
/// Ends it with a variant; `reason` where the last look does not name it. A draft is dropped, and the message says what the variant says.
void choose(Database &database, QObject *context, const AbTest &test, const QUuid &variant, const QString &reason, Done done);
/// What somebody else counted, in the order of the variants.
void putCounts(Database &database, QObject *context, const AbTest &test, const TestLook &counts, Done done);

} // namespace AbTestCommands

} // namespace punte
