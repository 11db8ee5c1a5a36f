// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/outcome/Learning.h"

#include "models/db/SqlStore.h"

namespace punte {

namespace {

std::optional<double> learnedNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

LearnedCase learnedCase(const ResultSet &rows, int i)
{
    LearnedCase each;
    each.id = rows.value(i, u"id").toUuid();
    each.number = rows.value(i, u"number").toLongLong();
    each.title = rows.value(i, u"title").toString();
    each.customer = rows.value(i, u"customer_name").toString();
    each.decisionType = rows.value(i, u"decision_type").toByteArray();
    each.tier = rows.value(i, u"customer_tier").toByteArray();
    each.urgency = rows.value(i, u"urgency_level").toInt();
    each.currency = rows.value(i, u"currency").toByteArray();
    each.decidedAt = rows.value(i, u"decided_at").toDateTime();
    each.decider = rows.value(i, u"decider").toString();
    each.option = rows.value(i, u"option_title").toString();
    each.rank = rows.value(i, u"rank").toInt();
    each.predicted = learnedNumber(rows.value(i, u"predicted"));
    each.satisfaction = rows.value(i, u"satisfaction").toInt();
    if (const QVariant retained = rows.value(i, u"retained"); !retained.isNull())
        each.retained = retained.toBool();
    each.costExpected = rows.value(i, u"cost_expected").toString();
    each.costActual = rows.value(i, u"cost_actual").toString();
    if (const QVariant hours = rows.value(i, u"hours"); !hours.isNull())
        each.hours = hours.toInt();
    each.given = learnedNumber(rows.value(i, u"given"));
    each.similarity = learnedNumber(rows.value(i, u"similarity"));
    return each;
}

void readChoices(Learning &learning, const ResultSet &rows)
{
    for (int i = 0; i < rows.rows.size(); ++i) {
        ChoiceFacts &facts = rows.value(i, u"first").toBool() ? learning.first : learning.other;
        facts.cases = rows.value(i, u"cases").toInt();
        facts.known = rows.value(i, u"known").toInt();
        facts.kept = rows.value(i, u"kept").toInt();
        facts.low = learnedNumber(rows.value(i, u"low"));
        facts.high = learnedNumber(rows.value(i, u"high"));
    }
}

void readGroups(Learning &learning, const ResultSet &groups, const ResultSet &apart)
{
    for (int i = 0; i < groups.rows.size(); ++i)
        learning.groups.append({groups.value(i, u"kind").toByteArray(), groups.value(i, u"key").toString(), groups.value(i, u"name").toString(),
            groups.value(i, u"cases").toInt(), groups.value(i, u"low").toDouble(), groups.value(i, u"middle").toDouble(), groups.value(i, u"high").toDouble(),
            groups.value(i, u"satisfaction").toDouble()});
    for (int i = 0; i < apart.rows.size(); ++i)
        learning.apart.append({apart.value(i, u"id").toUuid(), apart.value(i, u"number").toLongLong(), apart.value(i, u"title").toString(),
            apart.value(i, u"customer_name").toString(), apart.value(i, u"customer_tier").toByteArray(), apart.value(i, u"given").toDouble(),
            apart.value(i, u"cases").toInt(), apart.value(i, u"low").toDouble(), apart.value(i, u"high").toDouble()});
}

} // namespace

QJsonObject LearningFilter::toJson() const
{
    QJsonObject json;
    if (!similarTo.isNull())
        json.insert(QStringLiteral("similar_to"), similarTo.toString(QUuid::WithoutBraces));
    if (!decisionType.isEmpty())
        json.insert(QStringLiteral("type"), QString::fromLatin1(decisionType));
    if (!tier.isEmpty())
        json.insert(QStringLiteral("tier"), QString::fromLatin1(tier));
    if (!decider.isNull())
        json.insert(QStringLiteral("decider"), decider.toString(QUuid::WithoutBraces));
    if (from.isValid())
        json.insert(QStringLiteral("from"), from.toString(Qt::ISODate));
    return json;
}

const ConfidenceFacts *Learning::level(QByteArrayView name) const
{
    for (const ConfidenceFacts &each : confidence) {
        if (each.level == name)
            return &each;
    }
    return nullptr;
}

QList<Statement> Learning::question(const LearningFilter &filter)
{
    const QVariantMap set{{QStringLiteral("filter"), filter.toJson()}};
    QVariantMap list = set;
    list.insert(QStringLiteral("most"), mostListed);
    const SqlStore &store = SqlStore::instance();
    QList<Statement> statements{store.statement("decisions/list_learned_cases", list)};
    for (const char *name : {"decisions/learn_prediction", "decisions/learn_confidence", "decisions/learn_impact", "decisions/learn_choice",
             "decisions/learn_groups", "decisions/learn_apart"})
        statements.append(store.statement(name, set));
    return statements;
}

Learning Learning::read(const QList<ResultSet> &results, qsizetype at)
{
    Learning learning;
    const ResultSet &cases = results.at(at);
    for (int i = 0; i < cases.rows.size(); ++i)
        learning.cases.append(learnedCase(cases, i));
    learning.count = cases.value(0, u"all_cases").toInt();
    const ResultSet &prediction = results.at(at + 1);
    learning.predictedCases = prediction.value(0, u"cases").toInt();
    learning.rankCorrelation = learnedNumber(prediction.value(0, u"rank_correlation"));
    learning.predictionMiss = learnedNumber(prediction.value(0, u"miss"));
    const ResultSet &confidence = results.at(at + 2);
    for (int i = 0; i < confidence.rows.size(); ++i)
        learning.confidence.append({confidence.value(i, u"level").toByteArray(), confidence.value(i, u"scores").toInt(),
            confidence.value(i, u"cases").toInt(), confidence.value(i, u"miss").toDouble()});
    const ResultSet &impact = results.at(at + 3);
    for (int i = 0; i < impact.rows.size(); ++i)
        learning.impact.append({impact.value(i, u"currency").toByteArray(), impact.value(i, u"cases").toInt(), impact.value(i, u"expected").toString(),
            impact.value(i, u"actual").toString(), impact.value(i, u"dearer").toInt(), learnedNumber(impact.value(i, u"deviation"))});
    readChoices(learning, results.at(at + 4));
    readGroups(learning, results.at(at + 5), results.at(at + 6));
    return learning;
}

} // namespace punte
