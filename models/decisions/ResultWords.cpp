// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/ResultWords.h"

#include "models/core/NumberFormat.h"
#include "models/decisions/MethodError.h"

namespace punte {

namespace {

QString percentOf(double share)
{
    return NumberFormat::percent(QString::number(share * 100, 'f', 6), 0);
}

QString weightNumber(double weight)
{
    return NumberFormat::decimal(QString::number(weight, 'f', 6), 1);
}

} // namespace

QString weightText(std::optional<double> weight, double share)
{
    const QString part = decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 of all")).arg(percentOf(share));
    return weight ? decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 (%2)")).arg(weightNumber(*weight), part) : part;
}

QStringList flipSentences(const CriterionFlips &flips, double weight, const QString &leader, const QString &criterion)
{
    const QString now = decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 (%2)")).arg(weightNumber(weight), percentOf(flips.share));
    QStringList sentences;
    if (flips.above)
        sentences << decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 stays first unless %2 counts more than %3, now %4."))
                         .arg(leader, criterion, weightText(flips.above->weight, flips.above->share), now);
    if (flips.below)
        sentences << decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 stays first unless %2 counts less than %3, now %4."))
                         .arg(leader, criterion, weightText(flips.below->weight, flips.below->share), now);
    return sentences;
}

QString plausibleText(double share)
{
    return decisionsText(QT_TRANSLATE_NOOP("Decisions", "first in %1 of plausible weightings")).arg(percentOf(share));
}

QString trustSentence(const TrustComparison &comparison, const QStringList &options)
{
    if (!comparison.leadersDiffer || comparison.equal.leaders.isEmpty())
        return {};
    QStringList names;
    for (const qsizetype leader : comparison.equal.leaders)
        names << options.value(leader);
    if (names.size() == 1)
        return decisionsText(QT_TRANSLATE_NOOP("Decisions", "With confidence counted equally, %1 would lead.")).arg(names.first());
    return decisionsText(QT_TRANSLATE_NOOP("Decisions", "With confidence counted equally, these would lead together: %1."))
        .arg(names.join(QStringLiteral(", ")));
}

QString intervalCaption(ValueIntervals::Kind kind)
{
    return kind == ValueIntervals::Kind::Bootstrap95 ? decisionsText(QT_TRANSLATE_NOOP("Decisions", "line: 95% interval"))
                                                     : decisionsText(QT_TRANSLATE_NOOP("Decisions", "line: lowest and highest single value"));
}

QString oneVoiceSentence(std::optional<bool> rests, const QString &leader)
{
    if (!rests)
        return {};
    if (*rests)
        return decisionsText(QT_TRANSLATE_NOOP("Decisions", "The result rests on one voice: without it, the lead would change."));
    return decisionsText(QT_TRANSLATE_NOOP("Decisions", "Leaving out any one voice keeps %1 first.")).arg(leader);
}

} // namespace punte
