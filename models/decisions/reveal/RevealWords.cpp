// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/reveal/RevealWords.h"

#include "models/core/NumberFormat.h"
#include "models/decisions/MethodError.h"
#include "models/decisions/ResultWords.h"
#include "models/decisions/Weights.h"

namespace punte::RevealWords {

namespace {

QString revealNumber(double value, int decimals)
{
    return NumberFormat::decimal(QString::number(value, 'f', 6), decimals);
}

QString revealPercent(double share)
{
    return NumberFormat::percent(QString::number(share * 100, 'f', 6), 0);
}

QString revealCount(const char *source, int n)
{
    return QCoreApplication::translate("Decisions", source, nullptr, n);
}

QString joined(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

QStringList lettersOf(const RevealFacts &facts, const QList<qsizetype> &options)
{
    QStringList letters;
    for (const qsizetype option : options)
        letters << facts.letters().value(option);
    return letters;
}

ShortFlip shortFlip(const RevealFacts &facts, const WeightFlip &flip, bool above)
{
    const QString share = revealPercent(flip.share);
    const QString at = flip.weight ? decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 (%2)")).arg(weight(*flip.weight), share) : share;
    const QString words = above ? decisionsText(QT_TRANSLATE_NOOP("Decisions", "above %1: %2")) : decisionsText(QT_TRANSLATE_NOOP("Decisions", "below %1: %2"));
    const bool onScale = flip.weight && *flip.weight >= lowestWeight && *flip.weight <= highestWeight;
    return {words.arg(at, facts.letters().value(flip.rival)), onScale};
}

} // namespace

QString strong(const QString &text)
{
    return strongBegins + text + strongEnds;
}

QString plain(QString text)
{
    return text.remove(strongBegins).remove(strongEnds);
}

QString value(std::optional<double> value)
{
    return value ? revealNumber(*value, 2) : QStringLiteral("\u2013");
}

QString part(double value)
{
    return revealNumber(value, 1);
}

QString interval(const ValueInterval &interval)
{
    return revealNumber(interval.low, 1) + QStringLiteral(" \u2013 ") + revealNumber(interval.high, 1);
}

QString range(const CellSpread &spread)
{
    const QString low = revealNumber(spread.lowest, 0);
    return spread.range() > 0 ? low + QStringLiteral("\u2013") + revealNumber(spread.highest, 0) : low;
}

QString weight(double weight)
{
    return revealNumber(weight, 1);
}

QString rankingCaption(const RevealFacts &facts)
{
    const QString bar = revealCount(QT_TRANSLATE_N_NOOP("Decisions", "bar: weighted mean of %Ln person(s)"), facts.result().voices);
    return bar + QStringLiteral("; ") + intervalCaption(facts.whiskerKind());
}

QString plausible(const RevealFacts &facts, qsizetype leader, double share)
{
    return decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 is %2")).arg(strong(facts.letters().value(leader)), plausibleText(share));
}

QString kendall(const RevealFacts &facts)
{
    return facts.result().w ? decisionsText(QT_TRANSLATE_NOOP("Decisions", "Kendall\u2019s W %1")).arg(revealNumber(*facts.result().w, 2)) : QString();
}

QString agreement(const RevealFacts &facts)
{
    QStringList sentences;
    if (const RevealFacts::Cell widest = facts.widest(); widest.isValid()) {
        const QString where = decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1, %2: %3"))
                                  .arg(facts.letters().value(widest.option), facts.criterionNames().value(widest.criterion), range(*facts.spread(widest.option, widest.criterion)));
        sentences << decisionsText(QT_TRANSLATE_NOOP("Decisions", "Views differ most on %1.")).arg(strong(where));
    } else if (facts.standing() == RevealFacts::Standing::Result && facts.result().voices > 1) {
        sentences << decisionsText(QT_TRANSLATE_NOOP("Decisions", "In every cell all gave the same score."));
    }
    if (const QString voice = oneVoiceSentence(facts.result().restsOnOneVoice, facts.letters().value(facts.stated().leader)); !voice.isEmpty() && facts.stated().leader >= 0)
        sentences << voice;
    return sentences.join(QLatin1Char(' '));
}

QStringList cautions(const RevealFacts &facts)
{
    QStringList all;
    if (facts.laterRoundFailed())
        all << decisionsText(QT_TRANSLATE_NOOP("Decisions", "The last round was closed without a result; these are the scores of round %1.")).arg(facts.round());
    if (facts.standing() != RevealFacts::Standing::Result)
        return all;
    if (facts.isTooSmall())
        all << revealCount(QT_TRANSLATE_N_NOOP("Decisions", "Only %Ln person(s) scored: too few for a word on agreement, and nothing here is anonymous."), facts.result().voices);
    const RevealFigures &stated = facts.stated();
    const DecisionValues &shown = stated.answer.values.byConfidence;
    if (stated.isAllEqual)
        all << decisionsText(QT_TRANSLATE_NOOP("Decisions", "All options come out equal: the scores do not say which one is best."));
    else if (stated.isTied)
        all << decisionsText(QT_TRANSLATE_NOOP("Decisions", "The first place is shared: %1.")).arg(joined(lettersOf(facts, shown.leaders)));
    if (stated.leader < 0)
        all << decisionsText(QT_TRANSLATE_NOOP("Decisions", "No option was judged by every criterion, so none is recommended."));
    for (const qsizetype option : shown.incomplete) {
        QStringList names;
        for (const qsizetype criterion : facts.unjudged(option))
            names << facts.criterionNames().value(criterion);
        all << decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 is incomplete, nobody judged %2: its value is provisional and it is not recommended."))
                   .arg(facts.letters().value(option), joined(names));
    }
    if (const QString trust = trustSentence(stated.answer.values, facts.letters()); !trust.isEmpty())
        all << trust;
    return all;
}

QString rounds(const RevealFacts &facts)
{
    if (facts.roundBefore() == 0)
        return {};
    const RevealFacts::Change change = facts.change();
    QStringList sentences{decisionsText(QT_TRANSLATE_NOOP("Decisions", "Since round %1 the scores moved closer in %2 and further apart in %3."))
                              .arg(QString::number(facts.roundBefore()), revealCount(QT_TRANSLATE_N_NOOP("Decisions", "%Ln cell(s)"), change.narrower),
                                  revealCount(QT_TRANSLATE_N_NOOP("Decisions", "%Ln cell(s)"), change.wider))};
    if (facts.isSettled())
        sentences << decisionsText(QT_TRANSLATE_NOOP("Decisions", "On the two leading options views lie close together: another round would hardly change it."));
    return sentences.join(QLatin1Char(' '));
}

QString flip(const RevealFacts &facts, const RevealFigures &figures, qsizetype criterion)
{
    if (figures.leader < 0 || criterion < 0 || criterion >= figures.answer.flips.size())
        return {};
    const QString leader = strong(facts.letters().value(figures.leader));
    const QString name = strong(facts.criterionNames().value(criterion));
    const QStringList sentences = flipSentences(figures.answer.flips[criterion], figures.weights[criterion], leader, name);
    if (sentences.isEmpty())
        return decisionsText(QT_TRANSLATE_NOOP("Decisions", "%1 stays first however much %2 counts.")).arg(leader, name);
    return sentences.join(QLatin1Char(' '));
}

QList<ShortFlip> shortFlips(const RevealFacts &facts, const RevealFigures &figures, qsizetype criterion)
{
    QList<ShortFlip> all;
    if (criterion < 0 || criterion >= figures.answer.flips.size())
        return all;
    const CriterionFlips &flips = figures.answer.flips[criterion];
    if (flips.below)
        all << shortFlip(facts, *flips.below, false);
    if (flips.above)
        all << shortFlip(facts, *flips.above, true);
    return all;
}

} // namespace punte::RevealWords
