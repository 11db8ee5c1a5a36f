// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/decisions/cases/ResponseType.h"

#include <QList>
#include <QSet>
#include <QUuid>

namespace punte {

/// A colleague as a member of a team: who can be asked to score.
struct TeamMember {
    QUuid member;         ///< core.team_members
    QUuid user;
    QString name;
    QByteArray job;       ///< "support_manager"
    QStringList expertise;
    bool ownTeam = false; ///< of the team whose decision it is, or will be

    /// "Support manager · billing · contracts", in the language of the window.
    [[nodiscard]] static QString factsText(const QByteArray &job, const QStringList &expertise);
    [[nodiscard]] QString facts() const { return factsText(job, expertise); }
    /// Rows of list_members, the own team first, then by name.
    [[nodiscard]] static QList<TeamMember> listOf(const ResultSet &rows);
};

/// Somebody who is proposed, and why.
struct ProposedEvaluator {
    enum class Why { Stakeholder, Expertise, Team };
    TeamMember who;
    Why why = Why::Team;
    QString expertise;    ///< Why::Expertise: which of his fields it is

    /// "Support manager, usually asked", in the language of the window.
    [[nodiscard]] QString reason() const;
};

/// Who is to score a case of this type, wherever it is asked: everybody whose job is one of the type's default stakeholders; those of whose
/// fields of expertise one is spoken of in the text, in the type's names or in its keywords; and, while they are fewer than three, other
/// colleagues of the team. Other teams are asked only for a job or a field that the own team has nobody for. At most seven with those who are
/// `asked` already (users), who are not proposed again; nobody twice; nobody without a type. Order: by why, then the own team, then the name.
[[nodiscard]] QList<ProposedEvaluator> proposeEvaluators(const ResponseType *type, const QString &text, const QList<TeamMember> &members, const QSet<QUuid> &asked = {});

} // namespace punte
