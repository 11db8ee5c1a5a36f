// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/TypeProposal.h"

#include "models/core/TextClean.h"

#include <QJsonArray>

#include <algorithm>

namespace punte {

namespace {

constexpr int mostAlternatives = 3;
constexpr qsizetype shortestStem = 5; ///< shorter words mean something else when they lose a letter

QStringList proposalWords(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : foldText(text)) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

// What stays of a word when its ending changes.
QString stemOf(QString word)
{
    while (word.size() > shortestStem && QStringView(u"aeiou").contains(word.back()))
        word.chop(1);
    return word;
}

bool holds(const QStringList &text, const QStringList &keyword)
{
    for (qsizetype at = 0; at + keyword.size() <= text.size(); ++at) {
        bool all = true;
        for (qsizetype i = 0; all && i < keyword.size(); ++i) {
            const QString stem = stemOf(keyword.at(i));
            const QString &word = text.at(at + i);
            all = stem.size() < shortestStem ? word == keyword.at(i) : word.startsWith(stem);
        }
        if (all)
            return true;
    }
    return false;
}

} // namespace

TypeProposal proposeType(const QString &text, const QList<ProposableType> &types)
{
    const QStringList words = proposalWords(text);
    QList<TypeProposal::Alternative> found;
    int all = 0;
    for (const ProposableType &type : types) {
        TypeProposal::Alternative each{type.code, {}, 0};
        for (const QString &keyword : type.keywords) {
            const QStringList parts = proposalWords(keyword);
            if (parts.isEmpty() || !holds(words, parts))
                continue;
            each.words += keyword;
            each.points += int(parts.size());
        }
        all += each.points;
        if (each.points > 0)
            found.append(each);
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &TypeProposal::Alternative::points);
    TypeProposal proposal;
    if (found.isEmpty())
        return proposal;
    const TypeProposal::Alternative best = found.takeFirst();
    proposal.responseType = best.responseType;
    proposal.words = best.words;
    proposal.points = best.points;
    proposal.percent = (200 * best.points * best.points + all * (best.points + 1)) / (2 * all * (best.points + 1));
    proposal.alternatives = found.first(std::min<qsizetype>(found.size(), mostAlternatives));
    const auto type = std::ranges::find(types, best.responseType, &ProposableType::code);
    proposal.decisionType = type->decisionType;
    return proposal;
}

QJsonObject TypeProposal::toJson() const
{
    if (responseType.isEmpty())
        return {};
    QJsonArray others;
    for (const Alternative &each : alternatives)
        others.append(QJsonObject{{QStringLiteral("response_type"), QString::fromLatin1(each.responseType)}, {QStringLiteral("words"), QJsonArray::fromStringList(each.words)}});
    QJsonObject json{{QStringLiteral("response_type"), QString::fromLatin1(responseType)}, {QStringLiteral("words"), QJsonArray::fromStringList(words)},
        {QStringLiteral("confidence"), percent / 100.0}, {QStringLiteral("alternatives"), others}};
    if (!decisionType.isEmpty())
        json.insert(QStringLiteral("decision_type"), QString::fromLatin1(decisionType));
    return json;
}

} // namespace punte
