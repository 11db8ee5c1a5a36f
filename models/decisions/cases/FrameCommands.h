// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/cases/FrameChoices.h"
#include "models/records/Saves.h"

#include <algorithm>
#include <functional>

namespace punte {

/// One command on a decision, ready to be sent: one action, however many statements it takes.
struct FrameCommand {
    QUuid action;
    ActionLabel label;
    QList<Statement> statements;

    [[nodiscard]] bool isNull() const { return statements.isEmpty(); }
    /// `done` gets the action's id, or why it was refused.
    void run(Database &database, QObject *context, std::function<void(const Result<QUuid> &action)> done) const;
};

/// What is done while a decision is framed, beside typing into its fields: each of them one undo step.
namespace FrameCommands {

constexpr int weightDecimals = 2;
constexpr int sortStep = 10; ///< between two rows that follow each other

/// Lowest and highest weight of a criterion as the database takes them.
[[nodiscard]] Decimal lowestCriterionWeight();
[[nodiscard]] Decimal highestCriterionWeight();

[[nodiscard]] FrameCommand setWeight(const CaseCriterion &criterion, const Decimal &weight);
/// All alike; null when they are already.
[[nodiscard]] FrameCommand equalWeights(const CaseFacts &facts);
/// The sort number behind the last of these rows: criteria or options.
template <class Row>
[[nodiscard]] int placeBehind(const QList<Row> &rows)
{
    int last = 0;
    for (const Row &each : rows)
        last = std::max(last, each.sortNo);
    return last + sortStep;
}
[[nodiscard]] FrameCommand removeCriterion(const CaseCriterion &criterion);
[[nodiscard]] FrameCommand removeOption(const CaseOption &option);
/// Puts one of them at another place (from 0); null when it stands there.
[[nodiscard]] FrameCommand placeCriterion(const CaseFacts &facts, const QUuid &criterion, int place);
[[nodiscard]] FrameCommand placeOption(const CaseFacts &facts, const QUuid &option, int place);
/// Takes a template over: in place of the criteria that are there, or only those that are missing.
[[nodiscard]] FrameCommand takeTemplate(const CaseFacts &facts, const ResponseType &type, const QList<TemplateCriterion> &criteria, bool replace);
/// Makes the criteria of the decision the template of this kind of response. Names that templates know keep their English.
[[nodiscard]] FrameCommand saveTemplate(const CaseFacts &facts, const ResponseType &type, const QList<TemplateCriterion> &known);
[[nodiscard]] FrameCommand invite(const CaseFacts &facts, const QList<TeamMember> &people);
[[nodiscard]] FrameCommand withdraw(const CaseEvaluator &evaluator);
/// `known`: what is known of the kind; its type of decision goes along.
[[nodiscard]] FrameCommand setResponseType(const CaseFacts &facts, const QByteArray &type, const ResponseType *known);
[[nodiscard]] FrameCommand setTarget(const CaseFacts &facts, const QDateTime &target);
/// The one statement that takes a decision a step on (decision.move()); answers its id and version. `args`: deadline, extend, small,
/// without_result, option, reason, ask_on; calling off asks for no phase.
[[nodiscard]] Statement moveStatement(const QUuid &decision, const QByteArray &status, int phase, int version, const QUuid &action, const QJsonObject &args);
[[nodiscard]] FrameCommand move(const CaseFacts &facts, const QByteArray &status, int phase, const QJsonObject &args = {});

} // namespace FrameCommands

} // namespace punte
