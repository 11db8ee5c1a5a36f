// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QUuid>

namespace punte {

/// One chip of a segment. A key that nobody here knows, and a group that is none of ours, keep their value as it is.
struct SegmentCondition {
    QString key;
    QJsonValue value;
    bool negated = false; ///< those for whom it does not hold

    bool operator==(const SegmentCondition &) const = default;
};

/// A criteria as a row of chips, all joined by "and", and back. Nothing is dropped on the way: what has no chip of its own becomes one as a whole.
/// A second condition of one key, and each negated one after the first, goes into `all`.
namespace SegmentConditions {

[[nodiscard]] QList<SegmentCondition> of(const QJsonObject &criteria);
[[nodiscard]] QJsonObject toCriteria(const QList<SegmentCondition> &conditions);
/// The chip that the database means when it names a place ("all[2].not.county"), -1 when none.
[[nodiscard]] int indexOfPlace(const QList<SegmentCondition> &conditions, const QString &place);
/// A branch of `any` or `all` as chips: what it holds, or itself as a group when it is no object.
[[nodiscard]] SegmentCondition ofBranch(const QJsonValue &branch);
[[nodiscard]] QJsonValue toBranch(const SegmentCondition &condition);

/// These people besides whoever is in it already; an empty criteria (nobody yet) becomes just them.
[[nodiscard]] QJsonObject withContacts(const QJsonObject &criteria, const QList<QUuid> &contacts);

} // namespace SegmentConditions

} // namespace punte
