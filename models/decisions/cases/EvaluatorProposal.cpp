// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/cases/EvaluatorProposal.h"

#include "models/core/TextClean.h"
#include "models/db/Database.h"
#include "models/decisions/cases/CaseFacts.h"
#include "models/records/Enums.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace punte {

namespace {

constexpr int mostEvaluators = 7;
constexpr qsizetype shortestFieldWord = 4;
constexpr qsizetype fieldEnding = 2; ///< letters at the end of a word that may differ: billing, billed; facturare, facturat

QList<TeamMember> ownTeamFirst(QList<TeamMember> members)
{
    std::ranges::stable_sort(members, [](const TeamMember &a, const TeamMember &b) { return a.ownTeam != b.ownTeam ? a.ownTeam : a.name.localeAwareCompare(b.name) < 0; });
    return members;
}

const QRegularExpression &betweenWords()
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return gaps;
}

/// What a case is about, as words each with a space before it.
QString spokenOf(const ResponseType &type, const QString &text)
{
    const QStringList parts{text, QString::fromLatin1(type.code), type.name, type.nameEnglish, type.keywords.join(u' ')};
    return u' ' + foldText(parts.join(u' ')).replace(betweenWords(), QStringLiteral(" "));
}

/// The first of a member's fields that it is about; empty when none is.
QString fieldAskedFor(const TeamMember &member, const QString &about)
{
    for (const QString &field : member.expertise)
        for (const QString &word : foldText(field).split(betweenWords(), Qt::SkipEmptyParts))
            if (word.size() >= shortestFieldWord && about.contains(u' ' + word.first(std::max(shortestFieldWord, word.size() - fieldEnding))))
                return field;
    return {};
}

/// Collects a proposal: nobody twice, and no more than a case bears.
class ProposalList final {
public:
    explicit ProposalList(const QSet<QUuid> &asked)
        : m_taken(asked)
    {
    }

    void add(const TeamMember &member, ProposedEvaluator::Why why, const QString &field = {})
    {
        if (m_taken.size() >= mostEvaluators || m_taken.contains(member.user))
            return;
        m_taken.insert(member.user);
        m_list.append({member, why, field});
    }
    [[nodiscard]] bool isAnonymous() const { return m_taken.size() >= anonymousFrom; }
    [[nodiscard]] const QList<ProposedEvaluator> &list() const { return m_list; }

private:
    QSet<QUuid> m_taken;
    QList<ProposedEvaluator> m_list;
};

void addStakeholders(ProposalList &proposal, const ResponseType &type, const QList<TeamMember> &ordered)
{
    QSet<QByteArray> ownJobs;
    for (const TeamMember &member : ordered)
        if (member.ownTeam)
            ownJobs.insert(member.job);
    for (const TeamMember &member : ordered)
        if (type.stakeholders.contains(QString::fromLatin1(member.job)) && (member.ownTeam || !ownJobs.contains(member.job)))
            proposal.add(member, ProposedEvaluator::Why::Stakeholder);
}

void addExperts(ProposalList &proposal, const QString &about, const QList<TeamMember> &ordered)
{
    QSet<QString> ownFields;
    for (const TeamMember &member : ordered)
        if (member.ownTeam)
            for (const QString &field : member.expertise)
                ownFields.insert(foldText(field));
    for (const TeamMember &member : ordered)
        if (const QString field = fieldAskedFor(member, about); !field.isEmpty() && (member.ownTeam || !ownFields.contains(foldText(field))))
            proposal.add(member, ProposedEvaluator::Why::Expertise, field);
}

} // namespace

QString TeamMember::factsText(const QByteArray &job, const QStringList &expertise)
{
    QStringList all{Enums::recordText("team_role", QString::fromLatin1(job))};
    all += expertise;
    all.removeAll(QString());
    return all.join(QStringLiteral(" \u00B7 "));
}

QList<TeamMember> TeamMember::listOf(const ResultSet &rows)
{
    QList<TeamMember> all;
    for (int i = 0; i < rows.rows.size(); ++i)
        all.append({rows.value(i, u"member_id").toUuid(), rows.value(i, u"user_id").toUuid(), rows.value(i, u"display_name").toString(),
            rows.value(i, u"role").toString().toLatin1(), rows.value(i, u"expertise_areas").toStringList(), rows.value(i, u"own_team").toBool()});
    return ownTeamFirst(all);
}

QString ProposedEvaluator::reason() const
{
    const QString job = Enums::recordText("team_role", QString::fromLatin1(who.job));
    const QString person = who.ownTeam ? job : QCoreApplication::translate("ProposedEvaluator", "%1 (another team)").arg(job);
    switch (why) {
    case Why::Stakeholder: return QCoreApplication::translate("ProposedEvaluator", "%1, usually asked").arg(person);
    case Why::Expertise: return QCoreApplication::translate("ProposedEvaluator", "%1, knows about %2").arg(person, expertise);
    case Why::Team: break;
    }
    return QCoreApplication::translate("ProposedEvaluator", "%1, of the same team").arg(job);
}

QList<ProposedEvaluator> proposeEvaluators(const ResponseType *type, const QString &text, const QList<TeamMember> &members, const QSet<QUuid> &asked)
{
    if (!type)
        return {};
    const QList<TeamMember> ordered = ownTeamFirst(members);
    ProposalList proposal(asked);
    addStakeholders(proposal, *type, ordered);
    addExperts(proposal, spokenOf(*type, text), ordered);
    for (const TeamMember &member : ordered)
        if (member.ownTeam && !proposal.isAnonymous())
            proposal.add(member, ProposedEvaluator::Why::Team);
    return proposal.list();
}

} // namespace punte
