// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/Borda.h"
#include "models/decisions/Condorcet.h"
#include "models/core/CalcJson.h"
#include "models/decisions/calc/DecisionCalc.h"

#include <QCoreApplication>
#include <QHash>

namespace punte {

namespace {

/// The names of one place of a ranking: a text, or a list of texts that share it.
Result<QStringList> namesAt(const QJsonValue &value, const QString &where)
{
    QStringList names;
    const QJsonArray given = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &each : given) {
        if (!each.isString() || each.toString().isEmpty())
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 is not a name.").arg(where));
        names << each.toString();
    }
    if (names.isEmpty())
        return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 is not a name.").arg(where));
    return names;
}

/// Ranks by name; whoever shares a place has the same rank.
Result<QHash<QString, double>> ranksOf(const QJsonArray &ranking, const QString &where)
{
    QHash<QString, double> ranks;
    for (qsizetype i = 0; i < ranking.size(); ++i) {
        const auto names = namesAt(ranking[i], CalcJson::place(where, i));
        if (!names)
            return std::unexpected(names.error());
        for (const QString &name : *names) {
            if (ranks.contains(name))
                return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 names “%2” twice.").arg(where, name));
            ranks.insert(name, double(i + 1));
        }
    }
    return ranks;
}

Result<Ballot> ballotOf(const QHash<QString, double> &ranks, const QStringList &options, qint64 count, const QString &where)
{
    Ballot ballot{count, {}};
    for (const QString &option : options) {
        if (!ranks.contains(option))
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 does not rank “%2”.").arg(where, option));
        ballot.ranks.append(ranks.value(option));
    }
    if (ranks.size() != options.size())
        return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 ranks options that the first profile does not.").arg(where));
    return ballot;
}

struct Profiles {
    QStringList options; ///< sorted
    QList<Ballot> ballots;
};

Result<Profiles> readProfiles(const QJsonObject &input)
{
    const auto list = CalcJson::list(input, "profiles");
    if (!list)
        return std::unexpected(list.error());
    Profiles profiles;
    for (qsizetype i = 0; i < list->size(); ++i) {
        const QString where = CalcJson::place(QStringLiteral("profiles"), i);
        if (!list->at(i).isObject())
            return CalcJson::refuse(QCoreApplication::translate("Calc", "%1 is not an object with “n” and “ranking”.").arg(where));
        const QJsonObject profile = list->at(i).toObject();
        if (const auto known = CalcJson::onlyKeys(profile, {"n", "ranking"}); !known)
            return std::unexpected(known.error());
        const auto count = CalcJson::wholeNumber(profile, "n", 1, 1'000'000'000, 1);
        if (!count)
            return std::unexpected(count.error());
        const auto ranking = CalcJson::list(profile, "ranking");
        if (!ranking)
            return std::unexpected(ranking.error());
        const auto ranks = ranksOf(*ranking, where);
        if (!ranks)
            return std::unexpected(ranks.error());
        if (i == 0) {
            profiles.options = ranks->keys();
            profiles.options.sort();
        }
        const auto ballot = ballotOf(*ranks, profiles.options, *count, where);
        if (!ballot)
            return std::unexpected(ballot.error());
        profiles.ballots.append(*ballot);
    }
    return profiles;
}

} // namespace

Result<QJsonObject> calcBordaAndCondorcet(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"profiles"}); !known)
        return std::unexpected(known.error());
    const auto profiles = readProfiles(input);
    if (!profiles)
        return std::unexpected(profiles.error());
    const auto points = bordaPoints(profiles->ballots);
    const auto majorities = condorcet(profiles->ballots);
    if (!points || !majorities)
        return std::unexpected(points ? majorities.error() : points.error());
    QJsonObject borda;
    QJsonObject pairwise;
    for (qsizetype a = 0; a < profiles->options.size(); ++a) {
        borda.insert(profiles->options[a], points->at(a));
        for (qsizetype b = 0; b < profiles->options.size(); ++b)
            if (a != b)
                pairwise.insert(profiles->options[a] + u'>' + profiles->options[b], majorities->preferring[a][b]);
    }
    return QJsonObject{{QStringLiteral("borda"), borda},
                       {QStringLiteral("condorcet_winner"), majorities->winner ? QJsonValue(profiles->options[*majorities->winner]) : QJsonValue()},
                       {QStringLiteral("pairwise"), pairwise}};
}

} // namespace punte
