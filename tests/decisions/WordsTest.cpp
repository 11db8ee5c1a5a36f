// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WordsTest.h"

#include "RatingTables.h"
#include "models/decisions/AgreementWord.h"
#include "models/decisions/ResultWords.h"

#include <QLocale>
#include <QTest>

namespace punte {

void WordsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void WordsTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void WordsTest::thresholds()
{
    const std::pair<double, AgreementWord> steps[] = {{1, AgreementWord::Unanimous}, {0.9, AgreementWord::Unanimous}, {0.8999, AgreementWord::MostlyAgreed},
        {0.7, AgreementWord::MostlyAgreed}, {0.6999, AgreementWord::Divided}, {0.4, AgreementWord::Divided}, {0.3999, AgreementWord::Split}, {0, AgreementWord::Split}};
    for (const auto &[w, word] : steps)
        QCOMPARE(agreementWord(w, 3, 3), word);
    QCOMPARE(agreementWord(1, 2, 3), AgreementWord::None);
    QCOMPARE(agreementWord(1, 3, 2), AgreementWord::None);
}

void WordsTest::keysAndPlanks()
{
    const std::tuple<AgreementWord, const char *, const char *, int> words[] = {{AgreementWord::Unanimous, "unanimous", "Unanimous", 4},
        {AgreementWord::MostlyAgreed, "mostly_agreed", "Mostly agreed", 3}, {AgreementWord::Divided, "divided", "Divided", 2},
        {AgreementWord::Split, "split", "Split", 1}, {AgreementWord::None, "", "", 0}};
    for (const auto &[word, key, text, planks] : words) {
        QCOMPARE(agreementKey(word), QByteArray(key));
        QCOMPARE(agreementText(word), QString::fromLatin1(text));
        QCOMPARE(agreementPlanks(word), planks);
    }
}

void WordsTest::sentences()
{
    QCOMPARE(weightText(3.4, 0.333), QStringLiteral("3.4 (33% of all)"));
    QCOMPARE(weightText(std::nullopt, 1), QStringLiteral("100% of all"));
    CriterionFlips flips{.share = 0.18, .below = {}, .above = WeightFlip{0.333, 3.4, 3}};
    QCOMPARE(flipSentences(flips, 1.5, QStringLiteral("B"), QStringLiteral("Cost %1")),
             QStringList{QStringLiteral("B stays first unless Cost %1 counts more than 3.4 (33% of all), now 1.5 (18%).")});
    flips.below = WeightFlip{0.01, 0.07, 0};
    QCOMPARE(flipSentences(flips, 1.5, QStringLiteral("B"), QStringLiteral("Cost")).last(),
             QStringLiteral("B stays first unless Cost counts less than 0.1 (1% of all), now 1.5 (18%)."));
    QVERIFY(flipSentences({}, 1, QStringLiteral("B"), QStringLiteral("Cost")).isEmpty());
    QCOMPARE(plausibleText(0.744), QStringLiteral("first in 74% of plausible weightings"));
    QVERIFY(oneVoiceSentence(std::nullopt, QStringLiteral("B")).isEmpty());
    QVERIFY(oneVoiceSentence(false, QStringLiteral("B")).contains(QLatin1Char('B')));
    QVERIFY(!oneVoiceSentence(true, QStringLiteral("B")).isEmpty());
    QVERIFY(intervalCaption(ValueIntervals::Kind::Bootstrap95) != intervalCaption(ValueIntervals::Kind::LowestHighest));
    QLocale::setDefault(QLocale(QLocale::Romanian, QLocale::Romania));
    QVERIFY(weightText(3.4, 0.333).startsWith(QStringLiteral("3,4 (33\u00A0%")));
}

void WordsTest::trust()
{
    const QStringList names{QStringLiteral("Refund"), QStringLiteral("Credit")};
    const auto differ = compareTrust(tableOf({{{9, 1}}, {{6, 6}}}, {{{5, 1}}, {{5, 5}}}), {1});
    QCOMPARE(trustSentence(*differ, names), QStringLiteral("With confidence counted equally, Credit would lead."));
    const auto same = compareTrust(tableOf({{{9, 9}}, {{6, 6}}}), {1});
    QVERIFY(trustSentence(*same, names).isEmpty());
    const auto tied = compareTrust(tableOf({{{9, 3}}, {{6, 6}}}, {{{5, 1}}, {{5, 5}}}), {1});
    QCOMPARE(trustSentence(*tied, names), QStringLiteral("With confidence counted equally, these would lead together: Refund, Credit."));
}

} // namespace punte
