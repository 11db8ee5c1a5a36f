// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/reveal/RevealedRound.h"

#include "models/db/SqlStore.h"

namespace punte {

namespace {

std::optional<double> maybeNumber(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

RoundResult roundOf(const ResultSet &rows, int row)
{
    const auto at = [&](const char *name) { return rows.value(row, QString::fromLatin1(name)); };
    RoundResult round;
    round.round = at("round_no").toInt();
    round.state = at("state").toString().toLatin1();
    round.isSmall = at("is_small").toBool();
    round.closedAt = at("closed_at").toDateTime();
    round.voices = at("evaluators").toInt();
    round.w = maybeNumber(at("kendall_w"));
    round.alpha = maybeNumber(at("krippendorff_alpha"));
    if (const QVariant rests = at("rests_on_one_voice"); !rests.isNull())
        round.restsOnOneVoice = rests.toBool();
    if (const QVariant seed = at("bootstrap_seed"); !seed.isNull())
        round.seed = seed.toInt();
    return round;
}

EarlierCell earlierOf(const QVariantList &row)
{
    return {row.at(0).toInt(), row.at(1).toUuid(), row.at(2).toUuid(), row.at(3).toInt(), row.at(4).toDouble(), row.at(5).toDouble(), row.at(6).toDouble()};
}

ChoiceRight rightOf(const ResultSet &rows, int row)
{
    ChoiceRight right;
    right.option = rows.value(row, u"option_id").toUuid();
    if (const QVariant authority = rows.value(row, u"authority"); !authority.isNull())
        right.authority = authority.toInt();
    right.urgency = rows.value(row, u"urgency").toInt();
    right.limit = Decimal::fromText(rows.value(row, u"max_amount").toString());
    const QStringList hindrances = rows.value(row, u"hindrances").toStringList();
    for (const QString &each : hindrances)
        right.hindrances.append(each.toLatin1());
    return right;
}

AnswerText answerOf(const ResultSet &rows, int row)
{
    const auto at = [&](const char *name) { return rows.value(row, QString::fromLatin1(name)); };
    return {at("id").toUuid(), at("version").toInt(), at("draft_version").toInt(), at("draft_content").toString(), at("tone").toString().toLatin1(),
        at("language").toString().toLatin1(), at("based_on_option_id").toUuid(), at("author").toString(), at("created_at").toDateTime()};
}

} // namespace

RevealedRound::RevealedRound(Database &database, ChangeFeed &feed, QObject *parent)
    : RecordDetails(database, feed,
        {"decision.rounds", "decision.response_drafts", "decision.decision_outcomes", "decision.authority_limits", "core.team_members"}, parent)
{
}

bool RevealedRound::concerns(const RowsChanged &change) const
{
    if (change.table == "decision.customer_decisions")
        return change.ids.isEmpty() || change.ids.contains(decision());
    return RecordDetails::concerns(change);
}

QList<Statement> RevealedRound::question() const
{
    QList<Statement> all;
    for (const char *name : {"decisions/list_rounds", "decisions/list_option_whiskers", "decisions/list_cell_scores", "decisions/list_score_comments",
             "decisions/list_earlier_cells", "decisions/list_choices", "decisions/list_response_drafts", "decisions/read_answer"})
        all << SqlStore::instance().statement(name, {{QStringLiteral("decision"), decision()}});
    return all;
}

void RevealedRound::take(const QList<ResultSet> &results)
{
    for (int i = 0; i < results.at(0).rows.size(); ++i)
        m_data.rounds.append(roundOf(results.at(0), i));
    for (const QVariantList &row : results.at(1).rows)
        m_data.whiskers.append({row.at(0).toUuid(), maybeNumber(row.at(1)), maybeNumber(row.at(2))});
    for (const QVariantList &row : results.at(2).rows)
        m_data.scores.append({row.at(0).toUuid(), row.at(1).toUuid(), Rating{row.at(2).toDouble(), row.at(3).toDouble()}});
    for (const QVariantList &row : results.at(3).rows)
        m_data.comments.append({row.at(0).toUuid(), row.at(1).toUuid(), row.at(2).toString()});
    for (const QVariantList &row : results.at(4).rows)
        m_data.earlier.append(earlierOf(row));
    for (int i = 0; i < results.at(5).rows.size(); ++i)
        m_data.rights.append(rightOf(results.at(5), i));
    for (int i = 0; i < results.at(6).rows.size(); ++i)
        m_data.answers.append(answerOf(results.at(6), i));
    const ResultSet &answer = results.at(7);
    if (answer.rows.isEmpty())
        return;
    m_data.decided = {answer.value(0, u"selected_option_id").toUuid(), answer.value(0, u"decided_by").toString(), answer.value(0, u"decided_at").toDateTime(),
        answer.value(0, u"decision_reason").toString(), answer.value(0, u"ask_on").toDate()};
    m_data.customerLanguage = answer.value(0, u"preferred_language").toString().toLatin1();
}

} // namespace punte
