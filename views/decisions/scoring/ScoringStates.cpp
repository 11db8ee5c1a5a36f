// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/scoring/ScoringStates.h"

namespace punte {

ScoringStates::ScoringStates(QWidget *parent)
    : StatePanel(parent)
{
    setObjectName(QStringLiteral("scoringState"));
}

bool ScoringStates::isMine(const CaseFacts &facts)
{
    return facts.phase == 4 && facts.progress.state == "open" && (facts.progress.mine == "none" || facts.progress.mine == "draft");
}

void ScoringStates::setCase(const CaseFacts &facts, bool isOwn)
{
    m_facts = facts;
    m_isOwn = isOwn;
    retranslate();
}

void ScoringStates::say(const QString &icon, const QString &title, const QString &fact)
{
    setIcon(icon);
    setTitle(title);
    setFact(fact);
}

void ScoringStates::retranslate()
{
    const CaseProgress &progress = m_facts.progress;
    const QString finished = tr("%1 of %n evaluator(s) has finished.", nullptr, progress.invited).arg(progress.complete);
    const bool isAlone = m_isOwn && progress.invited <= 1;
    if (progress.state != "open" || m_facts.phase != 4)
        say(QStringLiteral("view-hidden"), tr("This round is over"), tr("Nobody scores this decision at present."));
    else if (progress.mine == "submitted")
        say(QStringLiteral("checkmark"), tr("Your scores are handed in"),
            isAlone ? tr("They cannot be changed any more.") : tr("They cannot be changed any more.") + u' ' + finished);
    else if (progress.mine == "aside")
        say(QStringLiteral("view-private"), tr("You stepped aside"), tr("Your scores were dropped, and you do not count. Nobody asks why."));
    else
        say(QStringLiteral("view-hidden"), tr("You are not asked to score this decision"), finished + u' ' + tr("Until the reveal nobody sees a score that is not his own."));
}

} // namespace punte
