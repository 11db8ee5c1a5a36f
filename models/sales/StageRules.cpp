// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/StageRules.h"

#include "models/records/Enums.h"

#include <QCoreApplication>

namespace punte {

static QString stageText(const char *source)
{
    return QCoreApplication::translate("StageRules", source);
}

static QString stageName(const QByteArray &stage)
{
    return Enums::columnText("opportunity_stage", QString::fromLatin1(stage));
}

bool isClosedStage(const QByteArray &stage)
{
    return stage == "CLOSED_WON" || stage == "CLOSED_LOST";
}

MoveVerdict stageMove(const QByteArray &from, const QByteArray &to)
{
    MoveVerdict verdict;
    if (from == to)
        return verdict;
    if (isClosedStage(from)) {
        if (to == "QUALIFICATION") {
            verdict.kind = MoveVerdict::Kind::NeedsReason;
            verdict.headline = stageText(QT_TRANSLATE_NOOP("StageRules", "With a reason"));
            verdict.asks = StageInput::reopen;
            return verdict;
        }
        verdict.kind = MoveVerdict::Kind::Illegal;
        verdict.headline = stageText(QT_TRANSLATE_NOOP("StageRules", "Not from %1")).arg(stageName(from));
        verdict.reason = stageText(QT_TRANSLATE_NOOP("StageRules", "A closed opportunity reopens in Qualification."));
        return verdict;
    }
    if (to == "CLOSED_WON") {
        if (from != "NEGOTIATION") {
            verdict.kind = MoveVerdict::Kind::Illegal;
            verdict.headline = stageText(QT_TRANSLATE_NOOP("StageRules", "Not from %1")).arg(stageName(from));
            verdict.reason = stageText(QT_TRANSLATE_NOOP("StageRules", "Closed won follows Negotiation."));
            return verdict;
        }
        verdict.kind = MoveVerdict::Kind::NeedsReason;
        verdict.headline = stageText(QT_TRANSLATE_NOOP("StageRules", "With amount and date"));
        verdict.asks = StageInput::won;
    } else if (to == "CLOSED_LOST") {
        verdict.kind = MoveVerdict::Kind::NeedsReason;
        verdict.headline = stageText(QT_TRANSLATE_NOOP("StageRules", "With a reason"));
        verdict.asks = StageInput::lost;
    }
    return verdict;
}

} // namespace punte
