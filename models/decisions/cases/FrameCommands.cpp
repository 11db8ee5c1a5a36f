// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/cases/FrameCommands.h"

#include "models/db/SqlStore.h"

#include <algorithm>

namespace punte {

void FrameCommand::run(Database &database, QObject *context, std::function<void(const Result<QUuid> &action)> done) const
{
    Request request;
    request.statements = statements;
    request.actionId = action;
    database.run(context, request, [id = action, done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else if (result->last().rows.isEmpty() && !result->last().recovered)
            done(std::unexpected(Saves::notVisible()));
        else
            done(id);
    });
}

namespace FrameCommands {

namespace {
ActionLabel labelOf(const char *code, const char *table, const QString &subject, int count = 1)
{
    QJsonObject args{{QStringLiteral("table"), QLatin1String(table)}};
    if (count == 1)
        args.insert(QStringLiteral("subject"), subject);
    else
        args.insert(QStringLiteral("n"), count);
    return {code, args};
}

FrameCommand updated(const char *table, const QList<RowChange> &changes, const ActionLabel &label)
{
    if (changes.isEmpty())
        return {};
    const QUuid action = Saves::newId();
    return {action, label, {Saves::update(table, changes, action, label)}};
}

/// The same rows in another order: all that stand elsewhere get a new place.
template <class Row>
FrameCommand placed(const char *table, const QList<Row> &rows, const QUuid &id, int place, const std::function<QString(const Row &)> &name)
{
    const auto found = std::ranges::find(rows, id, &Row::id);
    const int from = int(std::distance(rows.begin(), found));
    if (found == rows.end() || place < 0 || place >= rows.size() || place == from)
        return {};
    QList<Row> order = rows;
    order.move(from, place);
    QList<RowChange> changes;
    for (int i = 0; i < order.size(); ++i)
        changes.append({order.at(i).id, order.at(i).version, {{QStringLiteral("sort_no"), sortStep * (i + 1)}}});
    return updated(table, changes, labelOf("order", table, name(*found)));
}

FrameCommand removed(const char *table, const QUuid &id, int version, const QString &name)
{
    const QUuid action = Saves::newId();
    const ActionLabel label = labelOf("delete", table, name);
    return {action, label, {Saves::softDelete(table, {{id, version, {}}}, action, label)}};
}

FrameCommand begun(const ActionLabel &label)
{
    const QUuid action = Saves::newId();
    return {action, label, {SqlStore::instance().statement("decisions/begin_action", {{QStringLiteral("action"), action},
                                {QStringLiteral("label"), QString::fromLatin1(label.code)}, {QStringLiteral("args"), label.args}})}};
}

/// Begins with taking rows away, which opens the action; without any the action is opened alone.
FrameCommand begunBy(const char *table, const QList<RowChange> &gone, const ActionLabel &label)
{
    if (gone.isEmpty())
        return begun(label);
    const QUuid action = Saves::newId();
    return {action, label, {Saves::softDelete(table, gone, action, label)}};
}

constexpr const char *criteriaTable = "decision.decision_criteria";
constexpr const char *optionsTable = "decision.response_options";
constexpr const char *decisionsTable = "decision.customer_decisions";
constexpr const char *evaluatorsTable = "decision.evaluators";
}

Decimal lowestCriterionWeight() { return Decimal(1, 1); }
Decimal highestCriterionWeight() { return Decimal(5, 0); }

FrameCommand setWeight(const CaseCriterion &criterion, const Decimal &weight)
{
    if (weight == criterion.weight)
        return {};
    ActionLabel label = labelOf("edit", criteriaTable, criterion.name);
    label.args.insert(QStringLiteral("field"), QStringLiteral("weight"));
    return updated(criteriaTable, {{criterion.id, criterion.version, {{QStringLiteral("weight"), weight.toText()}}}}, label);
}

FrameCommand equalWeights(const CaseFacts &facts)
{
    const Decimal same(1, 0);
    QList<RowChange> changes;
    for (const CaseCriterion &each : facts.criteria)
        if (each.weight != same)
            changes.append({each.id, each.version, {{QStringLiteral("weight"), same.toText()}}});
    const QString name = facts.criteria.isEmpty() ? QString() : facts.criteria.constFirst().name;
    return updated(criteriaTable, changes, labelOf("bulk_edit", criteriaTable, name, int(changes.size())));
}

FrameCommand removeCriterion(const CaseCriterion &criterion) { return removed(criteriaTable, criterion.id, criterion.version, criterion.name); }
FrameCommand removeOption(const CaseOption &option) { return removed(optionsTable, option.id, option.version, option.title); }

FrameCommand placeCriterion(const CaseFacts &facts, const QUuid &criterion, int place)
{
    return placed<CaseCriterion>(criteriaTable, facts.criteria, criterion, place, [](const CaseCriterion &each) { return each.name; });
}

FrameCommand placeOption(const CaseFacts &facts, const QUuid &option, int place)
{
    return placed<CaseOption>(optionsTable, facts.options, option, place, [](const CaseOption &each) { return each.title; });
}

FrameCommand takeTemplate(const CaseFacts &facts, const ResponseType &type, const QList<TemplateCriterion> &criteria, bool replace)
{
    QStringList names;
    QStringList weights;
    for (const TemplateCriterion &each : criteria) {
        if (!replace && std::ranges::any_of(facts.criteria, [&each](const CaseCriterion &one) { return one.name == each.text(); }))
            continue; // it is there
        names.append(each.text());
        weights.append(each.weight.toText());
    }
    if (names.isEmpty())
        return {};
    QList<RowChange> gone;
    for (const CaseCriterion &each : facts.criteria)
        if (replace)
            gone.append({each.id, each.version, {}});
    FrameCommand command = begunBy(criteriaTable, gone, labelOf("create", criteriaTable, type.text(), int(names.size())));
    command.statements.append(SqlStore::instance().statement("decisions/add_criteria",
        {{QStringLiteral("decision"), facts.id}, {QStringLiteral("names"), names}, {QStringLiteral("weights"), weights}, {QStringLiteral("action"), command.action}}));
    return command;
}

FrameCommand saveTemplate(const CaseFacts &facts, const ResponseType &type, const QList<TemplateCriterion> &known)
{
    QStringList names;
    QStringList english;
    QStringList weights;
    for (const CaseCriterion &each : facts.criteria) {
        const auto found = std::ranges::find_if(known, [&each](const TemplateCriterion &one) { return one.name == each.name || one.nameEn == each.name; });
        names.append(found == known.end() ? each.name : found->name);
        english.append(found == known.end() ? each.name : found->nameEn);
        weights.append(each.weight.toText());
    }
    QList<RowChange> gone;
    for (const TemplateCriterion &each : known)
        if (each.responseType == type.code)
            gone.append({each.id, each.version, {}});
    FrameCommand command = begunBy("decision.criteria_templates", gone, labelOf("edit", "decision.criteria_templates", type.text()));
    command.statements.append(SqlStore::instance().statement("decisions/add_templates",
        {{QStringLiteral("type"), QString::fromLatin1(type.code)}, {QStringLiteral("names"), names}, {QStringLiteral("english"), english}, {QStringLiteral("weights"), weights},
            {QStringLiteral("action"), command.action}}));
    return command;
}

FrameCommand invite(const CaseFacts &facts, const QList<TeamMember> &people)
{
    if (people.isEmpty())
        return {};
    QList<RowChange> rows;
    for (const TeamMember &each : people)
        rows.append({Saves::newId(), 0, {{QStringLiteral("decision_id"), facts.id}, {QStringLiteral("member_id"), each.member}}});
    const QUuid action = Saves::newId();
    const ActionLabel label = labelOf("create", evaluatorsTable, people.constFirst().name, int(people.size()));
    return {action, label, {Saves::insert(evaluatorsTable, rows, action, label)}};
}

FrameCommand withdraw(const CaseEvaluator &evaluator) { return removed(evaluatorsTable, evaluator.id, evaluator.version, evaluator.name); }

FrameCommand setResponseType(const CaseFacts &facts, const QByteArray &type, const ResponseType *known)
{
    if (type == facts.responseType)
        return {};
    QVariantMap values{{QStringLiteral("response_type_code"), type.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(type))}};
    if (known && !known->decisionType.isEmpty() && known->decisionType != facts.decisionType)
        values.insert(QStringLiteral("decision_type"), QString::fromLatin1(known->decisionType));
    return updated(decisionsTable, {{facts.id, facts.version, values}}, labelOf("edit", decisionsTable, facts.title));
}

FrameCommand setTarget(const CaseFacts &facts, const QDateTime &target)
{
    return updated(decisionsTable, {{facts.id, facts.version, {{QStringLiteral("expected_resolution_date"), target}}}}, labelOf("edit", decisionsTable, facts.title));
}

Statement moveStatement(const QUuid &decision, const QByteArray &status, int phase, int version, const QUuid &action, const QJsonObject &args)
{
    return SqlStore::instance().statement("decisions/move_decision",
        {{QStringLiteral("decision"), decision}, {QStringLiteral("status"), QString::fromLatin1(status)}, {QStringLiteral("phase"), phase},
            {QStringLiteral("version"), version}, {QStringLiteral("action"), action}, {QStringLiteral("args"), args}});
}

FrameCommand move(const CaseFacts &facts, const QByteArray &status, int phase, const QJsonObject &args)
{
    const QUuid action = Saves::newId();
    const QString to = status == "cancelled" ? QStringLiteral("cancelled") : QString::number(phase);
    const ActionLabel label{"decision_move", {{QStringLiteral("subject"), facts.title}, {QStringLiteral("table"), QLatin1String(decisionsTable)},
                                                 {QStringLiteral("to"), to}, {QStringLiteral("enum"), QStringLiteral("decision_step")}}};
    return {action, label, {moveStatement(facts.id, status, phase, facts.version, action, args)}};
}

} // namespace FrameCommands

} // namespace punte
