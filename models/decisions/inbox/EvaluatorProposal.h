// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/inbox/ProposableType.h"

#include <QList>
#include <QUuid>

namespace punte {

/// A colleague as a member of a team: who can be asked to score.
struct AskableMember {
    QUuid member;         ///< core.team_members
    QUuid user;
    QString name;
    QByteArray job;       ///< "support_manager"
    QStringList expertise;
    bool ownTeam = false; ///< of the team whose decision it will be
};

/// Somebody who is proposed, and why.
struct ProposedEvaluator {
    enum class Why { Stakeholder, Expertise, Team };
    AskableMember who;
    Why why = Why::Team;
    QString expertise;    ///< Why::Expertise: which of his fields it is
};

/// Who is to score a case of this type: everybody whose job is one of the type's default stakeholders; those of whose fields of expertise
/// one stands among the words that spoke for the type or in the text; and, while they are fewer than three, other colleagues of the team. At
/// most seven, nobody twice. Order: by why, then the own team, then the name.
[[nodiscard]] QList<ProposedEvaluator> proposeEvaluators(const ProposableType &type, const QStringList &words, const QString &text, const QList<AskableMember> &members);

} // namespace punte
