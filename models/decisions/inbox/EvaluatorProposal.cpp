// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/EvaluatorProposal.h"

#include "models/core/TextClean.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace punte {

namespace {

constexpr int mostEvaluators = 7;
constexpr int fewestEvaluators = 3;

QString fieldAskedFor(const AskableMember &member, const QString &about)
{
    for (const QString &field : member.expertise)
        for (const QString &word : foldText(field).split(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}]+")), Qt::SkipEmptyParts))
            if (word.size() >= 4 && about.contains(u' ' + word))
                return field;
    return {};
}

} // namespace

QList<ProposedEvaluator> proposeEvaluators(const ProposableType &type, const QStringList &words, const QString &text, const QList<AskableMember> &members)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    const QString about = u' ' + foldText(words.join(u' ') + u' ' + text + u' ' + QString::fromLatin1(type.code) + u' ' + type.nameEnglish).replace(gaps, QStringLiteral(" "));
    QList<AskableMember> ordered = members;
    std::ranges::stable_sort(ordered, [](const AskableMember &a, const AskableMember &b) { return a.ownTeam != b.ownTeam ? a.ownTeam : a.name.localeAwareCompare(b.name) < 0; });
    QList<ProposedEvaluator> proposed;
    QSet<QUuid> asked;
    const auto add = [&](const AskableMember &member, ProposedEvaluator::Why why, const QString &field = {}) {
        if (proposed.size() < mostEvaluators && !asked.contains(member.user)) {
            asked.insert(member.user);
            proposed.append({member, why, field});
        }
    };
    for (const AskableMember &member : std::as_const(ordered))
        if (type.stakeholders.contains(QString::fromLatin1(member.job)))
            add(member, ProposedEvaluator::Why::Stakeholder);
    for (const AskableMember &member : std::as_const(ordered))
        if (const QString field = fieldAskedFor(member, about); !field.isEmpty())
            add(member, ProposedEvaluator::Why::Expertise, field);
    for (const AskableMember &member : std::as_const(ordered))
        if (proposed.size() < fewestEvaluators && member.ownTeam)
            add(member, ProposedEvaluator::Why::Team);
    return proposed;
}

} // namespace punte
