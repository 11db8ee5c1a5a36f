// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/DecisionBoard.h"

#include "models/decisions/cases/FrameCommands.h"
#include "models/records/Enums.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/RowSelect.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace punte {

namespace {

constexpr const char *boardContext = "DecisionBoard";

QString decisionBoardTr(const char *text) { return QCoreApplication::translate(boardContext, text); }

MoveVerdict never(const char *headline, const char *reason)
{
    return {MoveVerdict::Kind::Illegal, decisionBoardTr(headline), decisionBoardTr(reason), {}};
}

MoveVerdict asks(const QByteArray &what, const char *headline)
{
    return {MoveVerdict::Kind::NeedsReason, decisionBoardTr(headline), {}, what};
}

const QList<QByteArray> decisionCardColumns{"title", "number", "customer_name", "decision_type", "urgency_level", "financial_impact", "currency", "status", "current_phase",
    "expected_resolution_date", "actual_resolution_date", "created_by", "next_step", "for_me", "is_overdue", "customer_company_id"};

int phaseOf(const BoardCard &card)
{
    static const int index = RowSelect(FieldCatalogue::instance().table("decisions"), decisionCardColumns).valueIndex("current_phase");
    return card.values.value(index).toInt();
}

Statement stepStatement(const BoardCard &before, const QByteArray &to, const QVariantMap &extra, const QUuid &action)
{
    const int phase = to == "created" ? 1 : to == "team_input" ? 2 : to == "evaluating" ? 4 : 6;
    return FrameCommands::moveStatement(before.id, to, phase, before.version, action, QJsonObject::fromVariantMap(extra));
}

} // namespace

MoveVerdict decisionStep(const QByteArray &from, int phase, const QByteArray &to)
{
    if (from == to)
        return {};
    if (from == "resolved" || from == "cancelled")
        return never(QT_TRANSLATE_NOOP("DecisionBoard", "It is closed"), QT_TRANSLATE_NOOP("DecisionBoard", "A closed decision does not open again; Undo takes back what was done last."));
    if (to == "cancelled")
        return asks(DecisionMove::reason, QT_TRANSLATE_NOOP("DecisionBoard", "with a reason"));
    if (from == "created")
        return to == "team_input" ? MoveVerdict{} : never(QT_TRANSLATE_NOOP("DecisionBoard", "Not before it is framed"), QT_TRANSLATE_NOOP("DecisionBoard", "Criteria and options come first."));
    if (from == "team_input") {
        if (to == "created")
            return {};
        if (to == "resolved")
            return never(QT_TRANSLATE_NOOP("DecisionBoard", "Not before it is scored"), QT_TRANSLATE_NOOP("DecisionBoard", "A decision is made from revealed scores."));
        return phase == 3 ? MoveVerdict{} : asks(DecisionMove::framing, QT_TRANSLATE_NOOP("DecisionBoard", "options first"));
    }
    if (to != "resolved")
        return never(QT_TRANSLATE_NOOP("DecisionBoard", "Scoring has begun"), QT_TRANSLATE_NOOP("DecisionBoard", "What is being scored is not framed anew. It can be decided, or called off."));
    if (phase == 4)
        return never(QT_TRANSLATE_NOOP("DecisionBoard", "Not before the reveal"), QT_TRANSLATE_NOOP("DecisionBoard", "A decision is made from revealed scores."));
    return asks(DecisionMove::choice, QT_TRANSLATE_NOOP("DecisionBoard", "with a choice"));
}

BoardSource decisionBoardSource()
{
    BoardSource source;
    source.table = "decisions";
    source.stateColumn = "status";
    source.rankColumn.clear();
    source.sortColumn = "urgency_level";
    source.sortOrder = Qt::DescendingOrder;
    source.amountMinorColumn = "financial_impact_minor";
    source.columns = {{.code = "created"}, {.code = "team_input"}, {.code = "evaluating"},
        {.code = "resolved", .windowColumn = "actual_resolution_date", .windowDays = closedDecisionDays},
        {.code = "cancelled", .windowColumn = "updated_at", .windowDays = closedDecisionDays}};
    source.cardColumns = decisionCardColumns;
    source.step = stepStatement;
    source.legality = [](const BoardCard &card, const QByteArray &from, const QByteArray &to) { return decisionStep(from, phaseOf(card), to); };
    return source;
}

} // namespace punte
