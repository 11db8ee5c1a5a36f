// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/SegmentConditions.h"

#include "models/campaigns/audience/SegmentGrammar.h"

#include <QJsonArray>

#include <algorithm>

namespace punte {

static const QString allKey = QStringLiteral("all");
static const QString anyKey = QStringLiteral("any");
static const QString notKey = QStringLiteral("not");
static const QString contactsKey = QStringLiteral("contacts");

// What a single key says, negated where `not` holds one plain key; `all` inside of something stays a group.
static SegmentCondition conditionOf(const QString &key, const QJsonValue &value)
{
    const QJsonObject inner = value.toObject();
    if (key == notKey && value.isObject() && inner.size() == 1 && inner.constBegin().key() != notKey && inner.constBegin().key() != allKey)
        return {inner.constBegin().key(), inner.constBegin().value(), true};
    return {key, value, false};
}

static int orderOf(const QString &key)
{
    const SegmentKey *known = SegmentGrammar::key(key);
    return known ? int(known - SegmentGrammar::keys().constData()) : -1; // what is not known comes first: it wants to be seen
}

SegmentCondition SegmentConditions::ofBranch(const QJsonValue &branch)
{
    const QJsonObject object = branch.toObject();
    if (branch.isObject() && object.size() == 1 && object.constBegin().key() != allKey)
        return conditionOf(object.constBegin().key(), object.constBegin().value());
    return {allKey, QJsonArray{branch}, false};
}

QJsonValue SegmentConditions::toBranch(const SegmentCondition &condition)
{
    if (condition.negated)
        return QJsonObject{{notKey, QJsonObject{{condition.key, condition.value}}}};
    if (condition.key == allKey && condition.value.isArray() && condition.value.toArray().size() == 1)
        return condition.value.toArray().first();
    return QJsonObject{{condition.key, condition.value}};
}

QList<SegmentCondition> SegmentConditions::of(const QJsonObject &criteria)
{
    QList<SegmentCondition> conditions;
    const bool branches = !criteria.value(allKey).toArray().isEmpty();
    for (auto each = criteria.constBegin(); each != criteria.constEnd(); ++each)
        if (each.key() != allKey || !branches)
            conditions.append(conditionOf(each.key(), each.value()));
    for (const QJsonValue &branch : criteria.value(allKey).toArray())
        conditions.append(ofBranch(branch));
    // The same order whatever place they had, or chips would change places with every save.
    std::ranges::stable_sort(conditions, {}, [](const SegmentCondition &each) { return std::pair(orderOf(each.key), each.negated); });
    return conditions;
}

namespace {

struct PlacedConditions {
    QJsonObject criteria;
    QStringList places; ///< as the database names them
};

} // namespace

static PlacedConditions placed(const QList<SegmentCondition> &conditions)
{
    PlacedConditions answer;
    QJsonArray all;
    for (const SegmentCondition &each : conditions) {
        const QString key = each.negated ? notKey : each.key;
        const bool branches = each.key == allKey && !each.negated && each.value.isArray() && !each.value.toArray().isEmpty();
        if (branches || answer.criteria.contains(key)) {
            const QJsonArray more = branches ? each.value.toArray() : QJsonArray{SegmentConditions::toBranch(each)};
            answer.places.append(QStringLiteral("all[%1]%2").arg(all.size() + 1).arg(branches ? QString() : QStringLiteral(".") + key));
            for (const QJsonValue &branch : more)
                all.append(branch);
        } else {
            answer.criteria.insert(key, each.negated ? QJsonValue(QJsonObject{{each.key, each.value}}) : each.value);
            answer.places.append(key);
        }
    }
    if (!all.isEmpty()) {
        if (answer.criteria.contains(allKey)) // one that is no list: said to be wrong where it stands, and kept
            all.append(QJsonObject{{allKey, answer.criteria.value(allKey)}});
        answer.criteria.insert(allKey, all);
    }
    return answer;
}

QJsonObject SegmentConditions::toCriteria(const QList<SegmentCondition> &conditions) { return placed(conditions).criteria; }

int SegmentConditions::indexOfPlace(const QList<SegmentCondition> &conditions, const QString &place)
{
    const QStringList places = placed(conditions).places;
    for (int i = 0; i < places.size(); ++i) {
        const QString &each = places.at(i);
        if (place == each || place.startsWith(each + u'.') || place.startsWith(each + u'['))
            return i;
    }
    return -1;
}

static QJsonArray joinedIds(const QJsonArray &ids, const QList<QUuid> &more)
{
    QJsonArray all = ids;
    for (const QUuid &id : more)
        if (const QString text = id.toString(QUuid::WithoutBraces); !all.contains(text))
            all.append(text);
    return all;
}

QJsonObject SegmentConditions::withContacts(const QJsonObject &criteria, const QList<QUuid> &contacts)
{
    const auto chosenIn = [](const QJsonObject &object) { return object.size() == 1 && object.value(contactsKey).isArray(); };
    if (criteria.isEmpty() || chosenIn(criteria))
        return {{contactsKey, joinedIds(criteria.value(contactsKey).toArray(), contacts)}};
    // One list of chosen people beside the conditions, not one more for every time.
    QJsonArray branches = criteria.size() == 1 && criteria.value(anyKey).isArray() ? criteria.value(anyKey).toArray() : QJsonArray{criteria};
    for (qsizetype i = 0; i < branches.size(); ++i) {
        const QJsonObject branch = branches.at(i).toObject();
        if (chosenIn(branch)) {
            branches[i] = QJsonObject{{contactsKey, joinedIds(branch.value(contactsKey).toArray(), contacts)}};
            return {{anyKey, branches}};
        }
    }
    branches.append(QJsonObject{{contactsKey, joinedIds({}, contacts)}});
    return {{anyKey, branches}};
}

} // namespace punte
