// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decisions/outcome/LearningText.h"

#include "models/core/NumberFormat.h"
#include "models/decisions/cases/CaseText.h"

#include <cmath>

namespace punte {

QString LearningText::figure(double value, int decimals)
{
    return NumberFormat::decimal(QString::number(value, 'f', decimals));
}

QString LearningText::percent(double share)
{
    return NumberFormat::percent(QString::number(100 * share, 'f', 0));
}

QString LearningText::rank(int rank)
{
    switch (rank) {
    case 0: return QStringLiteral("\u2013");
    case 1: return tr("first");
    case 2: return tr("second");
    case 3: return tr("third");
    case 4: return tr("fourth");
    default: return tr("place %1").arg(rank);
    }
}

QString LearningText::kept(std::optional<bool> retained)
{
    return !retained ? tr("too early") : keptChip(*retained).text;
}

ChipSpec LearningText::keptChip(bool retained)
{
    return retained ? ChipSpec{tr("Kept"), Semantic::Positive, QStringLiteral("checkmark")} : ChipSpec{tr("Left"), Semantic::Danger, QStringLiteral("process-stop")};
}

QString LearningText::cases(int count) { return tr("%n cases", nullptr, count); }

QString LearningText::notEnough(int count) { return tr("Not enough cases: %n so far, %1 are needed.", nullptr, count).arg(Learning::needed); }

QString LearningText::correlation(const Learning &learning)
{
    return learning.rankCorrelation ? tr("rank correlation %1").arg(figure(*learning.rankCorrelation, 2)) : QString();
}

QString LearningText::confidence(const Learning &learning)
{
    const ConfidenceFacts *sure = learning.level("sure");
    const ConfidenceFacts *unsure = learning.level("unsure");
    if (!sure)
        return {};
    const QString cases = LearningText::cases(learning.count);
    return unsure ? tr("In %1, scores given with confidence 4–5 missed by %2 points, those with 1–2 by %3.").arg(cases, figure(sure->miss, 1), figure(unsure->miss, 1))
                  : tr("In %1, scores given with confidence 4–5 missed by %2 points.").arg(cases, figure(sure->miss, 1));
}

QString LearningText::firstChoice(const Learning &learning)
{
    const ChoiceFacts &first = learning.first;
    if (first.known == 0)
        return tr("The first choice was not sent yet where the end is known.");
    return tr("First choice sent: %1 of %n customers kept (%2, 95% interval %3).", nullptr, first.known)
        .arg(QString::number(first.kept), percent(double(first.kept) / first.known), range(100 * first.low.value_or(0), 100 * first.high.value_or(1)));
}

QString LearningText::otherChoice(const Learning &learning)
{
    const ChoiceFacts &other = learning.other;
    if (other.known == 0)
        return tr("Another option was never sent.");
    if (other.known < 5)
        return tr("Another option sent: %1 of %n kept, too few to compare.", nullptr, other.known).arg(other.kept);
    return tr("Another option sent: %1 of %n kept (%2, 95% interval %3).", nullptr, other.known)
        .arg(QString::number(other.kept), percent(double(other.kept) / other.known), range(100 * other.low.value_or(0), 100 * other.high.value_or(1)));
}

QString LearningText::impact(const ImpactFacts &facts)
{
    const QString sums = tr("%1 in %2: expected %3, was %4.")
                             .arg(QString::fromLatin1(facts.currency), cases(facts.cases), NumberFormat::money(facts.expected, facts.currency), NumberFormat::money(facts.actual, facts.currency));
    if (!facts.deviation)
        return sums;
    const double by = *facts.deviation;
    const QString share = NumberFormat::percent(QString::number(std::abs(by), 'f', 1));
    const QString middle = by >= 0 ? tr("In the middle %1 more than expected; %n cost more.", nullptr, facts.dearer).arg(share)
                                   : tr("In the middle %1 less than expected; %n cost more.", nullptr, facts.dearer).arg(share);
    return sums + u' ' + middle;
}

QString LearningText::range(double low, double high)
{
    const QString from = QString::number(low, 'f', 0), to = QString::number(high, 'f', 0);
    return from == to ? NumberFormat::percent(to) : NumberFormat::decimal(from) + QStringLiteral("\u2013") + NumberFormat::percent(to);
}

QString LearningText::given(const OutcomeDetails::Given &given)
{
    if (given.cases < givenNeeded || !given.low || !given.high || !given.mine)
        return {};
    return tr("%n similar cases got %1; this one %2.", nullptr, given.cases).arg(range(*given.low, *given.high), range(*given.mine, *given.mine));
}

QString LearningText::apart(const ApartCase &each)
{
    return tr("%n similar cases got %1; %2 got %3.", nullptr, each.others).arg(range(each.low, each.high), CaseText::number(each.number), range(each.given, each.given));
}

} // namespace punte
