// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/testing/TestText.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/records/Enums.h"

#include <algorithm>

namespace punte {

QString TestText::percent(double value, int decimals) { return NumberFormat::percent(QString::number(value, 'f', decimals), decimals); }

QString TestText::number(double value, int decimals) { return NumberFormat::decimal(QString::number(value, 'f', decimals), decimals); }

QString TestText::pValue(double p) { return p < 0.001 ? QStringLiteral("< ") + number(0.001, 3) : number(p, 3); }

QString TestText::success(QByteArrayView metric, int days)
{
    if (metric == "booking")
        return tr("a booking within %n day(s)", nullptr, days);
    if (metric == "reply")
        return tr("a reply within %n day(s)", nullptr, days);
    return metric == "open" ? tr("an opening within %n day(s)", nullptr, days) : tr("a click within %n day(s)", nullptr, days);
}

QString TestText::rate(QByteArrayView metric) { return metric == "booking" ? tr("booking rate") : metric == "reply" ? tr("reply rate") : metric == "open" ? tr("rate of opening") : tr("click rate"); }

QString TestText::worthKnowing(double baseline, double worthwhile)
{
    const auto short_ = [](double value) { return NumberFormat::percent(QString::number(value, 'g', 6), -1); };
    return tr("%1 against %2").arg(short_(baseline), short_(baseline + worthwhile));
}

ChipSpec TestText::chip(const AbTest &test)
{
    const QString word = Enums::recordText("ab_test_status", QString::fromLatin1(test.status));
    if (test.isRunning())
        return {word, Semantic::Info, {}};
    return test.isDraft() ? ChipSpec{word, Semantic::Outlined, {}} : ChipSpec{word, Semantic::Neutral, test.status == "COMPLETED" ? QStringLiteral("checkmark") : QString()};
}

QString TestText::title(const AbTest &test, Verdict verdict, const QUuid &winner)
{
    const AbVariant *better = test.variant(winner);
    switch (verdict) {
    case Verdict::NotComparable: return tr("Not comparable");
    case Verdict::TooEarly: return tr("Too early to say");
    case Verdict::NoDifference: return tr("No difference shown");
    case Verdict::ChallengerBetter:
    case Verdict::ControlBetter: return tr("%1 better").arg(better ? better->name : QString());
    }
    return {};
}

Semantic TestText::role(Verdict verdict)
{
    return verdict == Verdict::NotComparable ? Semantic::Danger
        : verdict == Verdict::ChallengerBetter || verdict == Verdict::ControlBetter ? Semantic::Positive
        : verdict == Verdict::TooEarly                                              ? Semantic::Warning
                                                                                    : Semantic::Neutral;
}

QString TestText::missing(const AbTest &test, const TestVerdict &verdict)
{
    QStringList parts;
    for (qsizetype i = 0; i < verdict.variants.size() && i < test.variants.size(); ++i)
        if (const qint64 missing = test.planned - verdict.variants[i].count.sends; missing > 0)
            parts.append(tr("%1 for %2", "404 for A").arg(NumberFormat::integer(missing), test.variants[i].name));
    return parts.join(QStringLiteral(", "));
}

QString TestText::seen(const AbTest &test, const TestVerdict &verdict)
{
    const Verdict said = verdict.decision.verdict;
    if (said == Verdict::NotComparable) {
        QStringList came, planned;
        for (qsizetype i = 0; i < verdict.variants.size(); ++i) {
            came.append(NumberFormat::integer(verdict.variants[i].count.sends));
            planned.append(NumberFormat::integer(qRound64(verdict.decision.ratio.expected.value(i))));
        }
        return tr("The people did not arrive in the planned shares: %1 in place of %2. Something sorted them, so a difference says nothing.")
            .arg(came.join(QStringLiteral(" / ")), planned.join(QStringLiteral(" / ")));
    }
    const qsizetype shown = verdict.decision.winner.value_or(0) > 0 ? *verdict.decision.winner : 1;
    const PairFigures pair = verdict.pairs.value(shown - 1);
    if (!pair.newcombe || !pair.difference)
        return tr("Nobody's time to answer is over yet.");
    const QString rates = tr("%1 has %2 against %3 of %4")
                              .arg(test.variants.value(shown).name, percent(100 * *verdict.variants.value(shown).rate), percent(100 * *verdict.variants.value(0).rate), test.variants.value(0).name);
    const auto points = [](double value) { return number(100 * value, 2); };
    if (said == Verdict::ChallengerBetter)
        return tr("%1: between %2 and %3 points more.").arg(rates, points(pair.newcombe->low), points(pair.newcombe->high));
    if (said == Verdict::ControlBetter)
        return tr("%1: between %2 and %3 points less.").arg(rates, points(-pair.newcombe->high), points(-pair.newcombe->low));
    if (said == Verdict::NoDifference)
        return tr("%1: the difference lies between %2 and %3 points, on either side of nothing.").arg(rates, points(pair.newcombe->low), points(pair.newcombe->high));
    return tr("%1, of too few people to tell it from chance. Still missing: %2.").arg(rates, missing(test, verdict));
}

QString TestText::advice(const AbTest &test, const TestVerdict &verdict)
{
    const bool over = test.isOver();
    switch (verdict.decision.verdict) {
    case Verdict::NotComparable: return over ? tr("No winner could be named.") : tr("Find out what sorted them, end this test and begin a new one.");
    case Verdict::TooEarly: return over ? tr("It ended before its time.") : tr("Let it run. Looking often does no harm: every look is counted in.");
    case Verdict::NoDifference: return tr("Take what is simpler. A smaller difference needs a larger test.");
    case Verdict::ChallengerBetter:
    case Verdict::ControlBetter: break;
    }
    const qsizetype winner = verdict.decision.winner.value_or(0);
    bool early = false;
    for (const PairDecision &pair : verdict.decision.pairs)
        early = early || pair.decidedBy == DecidedBy::AnyTime;
    const QString name = test.variants.value(winner).name;
    if (over)
        return early ? tr("So clear that it held before the planned number.") : tr("Shown with the planned number of people.");
    return early ? tr("So clear that it holds before the planned number: choose %1.").arg(name) : tr("Shown with the planned number of people: choose %1.").arg(name);
}

QString TestText::people(const QList<qint64> &people)
{
    QStringList parts;
    for (const qint64 each : people)
        parts.append(NumberFormat::integer(each));
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return tr("%1 and %2").arg(parts.join(QStringLiteral(", ")), last);
}

bool TestText::isEnough(const QList<qint64> &people, qint64 needed) { return !people.isEmpty() && std::ranges::all_of(people, [&](qint64 each) { return each >= needed; }); }

QString TestText::here(const QList<qint64> &people, qint64 needed)
{
    return isEnough(people, needed) ? tr("%1: enough for an answer").arg(TestText::people(people)) : tr("%1: the answer will be \u201CToo early\u201D").arg(TestText::people(people));
}

QString TestText::choice(const AbTest &test)
{
    const AbVariant *chosen = test.variant(test.winner);
    if (!chosen)
        return {};
    const QString day = test.decidedAt.isValid() ? DateFormat::longDate(test.decidedAt.date()) : QString();
    QString text = test.decidedBy.isEmpty() ? tr("%1 was chosen on %2.").arg(chosen->text(), day) : tr("%1 chose %2 on %3.").arg(test.decidedBy, chosen->text(), day);
    if (!test.reason.isEmpty())
        text += QLatin1Char(' ') + tr("Reason: %1").arg(test.reason);
    return text;
}

QString TestText::summary(const JudgedTest &judged)
{
    const AbTest &test = judged.test;
    QStringList lines{test.name, success(test.metric, test.windowDays)};
    if (judged.verdict) {
        const TestVerdict &verdict = *judged.verdict;
        lines << title(test, verdict.decision.verdict, verdict.decision.winner ? test.variants.value(*verdict.decision.winner).id : QUuid()) + QStringLiteral(". ") + seen(test, verdict);
        for (qsizetype i = 0; i < verdict.variants.size() && i < test.variants.size(); ++i) {
            const VariantFigures &figures = verdict.variants[i];
            lines << QStringList{test.variants[i].text(), NumberFormat::integer(figures.count.successes), NumberFormat::integer(figures.count.sends),
                figures.rate ? percent(100 * *figures.rate) : QString(), figures.wilson ? percent(100 * figures.wilson->low) : QString(),
                figures.wilson ? percent(100 * figures.wilson->high) : QString()}.join(QLatin1Char('\t'));
        }
    }
    if (const QString chosen = choice(test); !chosen.isEmpty())
        lines << chosen;
    return lines.join(QLatin1Char('\n'));
}

} // namespace punte
