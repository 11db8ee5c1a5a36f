// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/reveal/RevealFacts.h"

#include "models/decisions/IncompleteOptions.h"
#include "models/decisions/Ranks.h"
#include "models/decisions/cases/CaseFacts.h"

#include <algorithm>
#include <numeric>

namespace punte {

namespace {

/// A range from which on a widest cell is worth a look; below, people agree as well as they can say.
constexpr double noticeableRange = 3;

RatingTable tableOfScores(const RevealData &data, const QList<QUuid> &options, const QList<QUuid> &criteria)
{
    QList<QList<QList<Rating>>> cells(options.size(), QList<QList<Rating>>(criteria.size()));
    qsizetype most = 0;
    for (const RevealedScore &score : data.scores) {
        const qsizetype option = options.indexOf(score.option);
        const qsizetype criterion = criteria.indexOf(score.criterion);
        if (option < 0 || criterion < 0)
            continue;
        cells[option][criterion].append(score.rating);
        most = std::max(most, cells[option][criterion].size());
    }
    RatingTable table(options.size(), criteria.size(), most);
    for (qsizetype o = 0; o < options.size(); ++o)
        for (qsizetype j = 0; j < criteria.size(); ++j)
            for (qsizetype e = 0; e < cells[o][j].size(); ++e)
                table.set(o, j, e, cells[o][j][e]);
    return table;
}

void takeOrder(RevealFigures &figures)
{
    const DecisionValues &shown = figures.answer.values.byConfidence;
    figures.values = shown.values;
    QList<std::optional<double>> complete = shown.values;
    for (const qsizetype option : shown.incomplete)
        complete[option].reset();
    figures.ranks = competitionRanks(complete);
    figures.order.resize(shown.values.size());
    std::iota(figures.order.begin(), figures.order.end(), qsizetype(0));
    std::ranges::stable_sort(figures.order, [&](qsizetype a, qsizetype b) {
        const int ra = figures.ranks[a] == 0 ? int(figures.ranks.size()) + 1 : figures.ranks[a];
        const int rb = figures.ranks[b] == 0 ? int(figures.ranks.size()) + 1 : figures.ranks[b];
        return ra != rb ? ra < rb : ra > figures.ranks.size() && shown.values[a].value_or(0) > shown.values[b].value_or(0);
    });
    figures.leader = shown.leaders.isEmpty() ? -1 : shown.leaders.first();
    figures.isTied = shown.leaders.size() > 1;
    figures.isAllEqual = figures.isTied && shown.leaders.size() + shown.incomplete.size() == shown.values.size();
}

} // namespace

RevealFacts RevealFacts::of(const CaseFacts &facts, const RevealData &data)
{
    RevealFacts all;
    for (const CaseOption &option : facts.options) {
        all.m_letters << option.letter;
        all.m_titles << option.title;
        all.m_optionIds << option.id;
    }
    for (const CaseCriterion &criterion : facts.criteria) {
        all.m_criteria << criterion.name;
        all.m_criterionIds << criterion.id;
        all.m_weights << criterion.weight.toText().toDouble();
    }
    const RoundResult *shown = data.shownRound();
    if (!shown) {
        all.m_standing = !data.rounds.isEmpty() && data.rounds.first().state == "closed" ? Standing::WithoutResult : Standing::NoRound;
        return all;
    }
    all.m_round = *shown;
    all.m_laterRoundFailed = data.rounds.first().state == "closed";
    all.m_standing = Standing::NothingJudged;
    all.takeScores(data);
    return all;
}

void RevealFacts::takeScores(const RevealData &data)
{
    const RatingTable table = tableOfScores(data, m_optionIds, m_criterionIds);
    if (auto whatIf = WhatIf::of(table); whatIf && table.voices() > 0)
        m_whatIf = std::move(*whatIf);
    if (!m_whatIf)
        return;
    m_standing = Standing::Result;
    m_spreads = cellSpreads(table);
    m_unjudged = unratedCriteria(cellMeans(table, Trust::ByConfidence));
    if (auto figures = with(m_weights))
        m_stated = std::move(*figures);
    m_whiskers.resize(options());
    for (const OptionWhisker &each : data.whiskers)
        if (const qsizetype option = indexOf(each.option); option >= 0 && each.low && each.high)
            m_whiskers[option] = ValueInterval{*each.low, *each.high};
    if (m_round.w)
        m_word = agreementWord(*m_round.w, m_round.voices, options());
    for (const EarlierCell &each : data.earlier) {
        m_roundBefore = std::max(m_roundBefore, each.round);
        if (each.round == m_roundBefore) // the newest come first
            m_before.append(each);
    }
    findWidest();
}

std::optional<RevealFigures> RevealFacts::with(const QList<double> &weights) const
{
    if (!m_whatIf || weights.size() != criteria())
        return std::nullopt;
    auto answer = m_whatIf->sums(weights);
    if (!answer)
        return std::nullopt;
    RevealFigures figures;
    figures.weights = weights;
    figures.answer = std::move(*answer);
    takeOrder(figures);
    return figures;
}

ValueIntervals::Kind RevealFacts::whiskerKind() const
{
    return m_round.voices >= bootstrapVoices ? ValueIntervals::Kind::Bootstrap95 : ValueIntervals::Kind::LowestHighest;
}

std::optional<double> RevealFacts::mean(qsizetype option, qsizetype criterion) const
{
    return m_stated.answer.values.byConfidence.means.value(option).value(criterion);
}

QList<qsizetype> RevealFacts::bestOf(qsizetype criterion) const
{
    QList<qsizetype> best;
    double most = 0;
    for (qsizetype o = 0; o < options(); ++o) {
        const auto here = mean(o, criterion);
        if (!here)
            continue;
        if (best.isEmpty() || *here > most + sameValue) {
            best = {o};
            most = *here;
        } else if (*here > most - sameValue) {
            best << o;
        }
    }
    return best.size() == options() ? QList<qsizetype>() : best;
}

void RevealFacts::findWidest()
{
    double range = 0;
    double iqr = 0;
    for (qsizetype o = 0; o < options(); ++o) {
        for (qsizetype j = 0; j < criteria(); ++j) {
            const auto &here = m_spreads[o][j];
            if (!here || here->range() < range || (here->range() == range && here->iqr() <= iqr))
                continue;
            range = here->range();
            iqr = here->iqr();
            m_widest = {o, j};
        }
    }
}

bool RevealFacts::isConspicuous(qsizetype option, qsizetype criterion) const
{
    const auto &here = m_spreads[option][criterion];
    return here && (here->isWide() || (m_widest == Cell{option, criterion} && here->range() >= noticeableRange));
}

std::optional<EarlierCell> RevealFacts::before(qsizetype option, qsizetype criterion) const
{
    const auto found = std::ranges::find_if(m_before, [&](const EarlierCell &each) { return each.option == optionId(option) && each.criterion == m_criterionIds.value(criterion); });
    return found == m_before.end() ? std::nullopt : std::optional(*found);
}

RevealFacts::Change RevealFacts::change() const
{
    Change change;
    for (const EarlierCell &each : m_before) {
        const qsizetype option = indexOf(each.option);
        const qsizetype criterion = criterionIndex(each.criterion);
        if (option < 0 || criterion < 0 || !m_spreads[option][criterion])
            continue;
        const double now = m_spreads[option][criterion]->range();
        change.narrower += now < each.highest - each.lowest ? 1 : 0;
        change.wider += now > each.highest - each.lowest ? 1 : 0;
    }
    return change;
}

bool RevealFacts::isSettled() const
{
    if (m_standing != Standing::Result || m_stated.leader < 0)
        return false;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, m_stated.order.size()); ++i)
        for (const auto &here : m_spreads[m_stated.order[i]])
            if (here && here->iqr() > settledSpread)
                return false;
    return true;
}

} // namespace punte
