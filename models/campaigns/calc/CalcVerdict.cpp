// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/abtests/TestVerdict.h"
#include "models/campaigns/calc/CalcCounts.h"
#include "models/campaigns/calc/CampaignCalc.h"

namespace punte {

namespace {

Result<TestPlan> testPlanOf(const QJsonObject &input, qsizetype variants)
{
    const auto size = CalcJson::wholeNumber(input, "planned_n", 1, mostPeople);
    const auto alpha = CalcJson::number(input, "alpha", 0.05);
    const auto tau = CalcJson::number(input, "tau", defaultTau);
    const bool hasSplit = input.contains(QLatin1String("split"));
    const auto split = hasSplit ? CalcJson::numbers(input, "split") : Result<QList<double>>(QList<double>(variants, 1.0));
    if (!size || !alpha || !tau)
        return std::unexpected(!size ? size.error() : !alpha ? alpha.error() : tau.error());
    if (!split)
        return std::unexpected(split.error());
    return TestPlan{*split, *size, *alpha, *tau};
}

Result<QList<TestLook>> looksOf(const QJsonObject &input)
{
    return CalcJson::eachUnder(input, "looks", &CalcCounts::armsAt);
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::NotComparable: return QStringLiteral("not_comparable");
    case Verdict::TooEarly: return QStringLiteral("too_early");
    case Verdict::ChallengerBetter: return QStringLiteral("b_better");
    case Verdict::ControlBetter: return QStringLiteral("a_better");
    case Verdict::NoDifference: return QStringLiteral("no_difference");
    }
    Q_UNREACHABLE();
}

QString decidedWord(const PairDecision &pair)
{
    switch (pair.decidedBy) {
    case DecidedBy::Nothing: return QString();
    case DecidedBy::AnyTime: return QStringLiteral("any_time");
    case DecidedBy::PlannedSize: return QStringLiteral("planned_size");
    }
    Q_UNREACHABLE();
}

QJsonObject pairAnswer(const PairDecision &decision, const PairFigures &figures)
{
    const QString by = decidedWord(decision);
    return {{QStringLiteral("difference"), CalcJson::value(figures.difference)},
            {QStringLiteral("newcombe"), CalcCounts::interval(figures.newcombe)},
            {QStringLiteral("prob_better"), figures.chanceBetter},
            {QStringLiteral("loss_A"), figures.loss.ofA},
            {QStringLiteral("loss_B"), figures.loss.ofB},
            {QStringLiteral("p_always_valid"), decision.alwaysValidP},
            {QStringLiteral("p_planned"), CalcJson::value(decision.plannedP)},
            {QStringLiteral("p_planned_exact"), decision.plannedExact},
            {QStringLiteral("decided_by"), by.isEmpty() ? QJsonValue() : QJsonValue(by)},
            {QStringLiteral("decided_at"), by.isEmpty() ? QJsonValue() : QJsonValue(decision.decidedAt)},
            {QStringLiteral("better"), by.isEmpty() ? QJsonValue() : QJsonValue(decision.challengerBetter)}};
}

QJsonObject verdictAnswer(const TestVerdict &found)
{
    QJsonArray variants;
    for (const VariantFigures &variant : found.variants)
        variants.append(QJsonObject{{QStringLiteral("rate"), CalcJson::value(variant.rate)}, {QStringLiteral("wilson"), CalcCounts::interval(variant.wilson)}});
    QJsonArray pairs;
    for (qsizetype i = 0; i < found.pairs.size(); ++i)
        pairs.append(pairAnswer(found.decision.pairs[i], found.pairs[i]));
    const TestDecision &decision = found.decision;
    return {{QStringLiteral("verdict"), verdictWord(decision.verdict)},
            {QStringLiteral("winner"), decision.winner ? QJsonValue(*decision.winner) : QJsonValue()},
            {QStringLiteral("srm_chi2"), CalcJson::value(decision.ratio.chi2)},
            {QStringLiteral("srm_p"), CalcJson::value(decision.ratio.p)},
            {QStringLiteral("planned_look"), decision.plannedLook ? QJsonValue(*decision.plannedLook) : QJsonValue()},
            {QStringLiteral("variants"), variants},
            {QStringLiteral("pairs"), pairs}};
}

} // namespace

Result<QJsonObject> calcVerdict(const QJsonObject &input)
{
    if (const auto known = CalcJson::onlyKeys(input, {"planned_n", "looks", "split", "alpha", "tau"}); !known)
        return std::unexpected(known.error());
    const auto looks = looksOf(input);
    if (!looks)
        return std::unexpected(looks.error());
    const auto plan = testPlanOf(input, looks->isEmpty() ? 2 : looks->first().size());
    if (!plan)
        return std::unexpected(plan.error());
    const auto found = testVerdict(*plan, *looks);
    if (!found)
        return std::unexpected(found.error());
    QJsonObject answer = verdictAnswer(*found);
    answer.insert(QStringLiteral("level_planned"), plan->plannedLevel());
    answer.insert(QStringLiteral("level_any_time"), plan->anyTimeLevel());
    return answer;
}

} // namespace punte
