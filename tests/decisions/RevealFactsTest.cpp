// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RevealFactsTest.h"

#include "models/decisions/cases/CaseFacts.h"
#include "models/decisions/reveal/RevealWords.h"

#include <QLocale>
#include <QTest>

namespace punte {

namespace {

/// Options x criteria x scores; the letters are A, B, C ...
using RevealCells = QList<QList<QList<int>>>;

CaseFacts caseOf(qsizetype options, const QList<std::pair<QString, double>> &criteria)
{
    CaseFacts facts;
    for (qsizetype o = 0; o < options; ++o)
        facts.options.append({.id = QUuid::createUuid(), .letter = QString(QChar(u'A' + char16_t(o))), .title = QStringLiteral("Option %1").arg(o)});
    for (const auto &[name, weight] : criteria)
        facts.criteria.append({.id = QUuid::createUuid(), .name = name, .weight = *Decimal::fromText(QString::number(weight, 'f', 1))});
    return facts;
}

RevealData dataOf(const CaseFacts &facts, const RevealCells &cells, int voices, const RevealCells &confidence = {})
{
    RevealData data;
    data.rounds = {{.round = 1, .state = "revealed", .voices = voices}};
    for (qsizetype o = 0; o < cells.size(); ++o)
        for (qsizetype j = 0; j < cells[o].size(); ++j)
            for (qsizetype e = 0; e < cells[o][j].size(); ++e)
                data.scores.append({facts.options[o].id, facts.criteria[j].id, {double(cells[o][j][e]), confidence.isEmpty() ? 5.0 : double(confidence[o][j][e])}});
    return data;
}

/// Mock-up 07a: five people, four options, five criteria.
CaseFacts pictureCase()
{
    return caseOf(4, {{QStringLiteral("Customer stays"), 3.0}, {QStringLiteral("Cost to us"), 1.5}, {QStringLiteral("Speed"), 2.0},
        {QStringLiteral("Fair precedent"), 1.0}, {QStringLiteral("Team effort"), 0.8}});
}

RevealCells pictureCells()
{
    return {{{7, 9, 9, 8, 10}, {2, 1, 3, 1, 4}, {8, 9, 8, 9, 10}, {1, 4, 1, 2, 3}, {6, 7, 8, 7, 7}},
        {{7, 9, 8, 8, 9}, {5, 6, 5, 5, 6}, {7, 8, 7, 7, 8}, {8, 7, 7, 7, 8}, {5, 6, 7, 7, 6}},
        {{6, 7, 7, 6, 7}, {4, 6, 5, 4, 5}, {6, 7, 6, 6, 8}, {4, 6, 6, 6, 5}, {7, 8, 6, 7, 7}},
        {{3, 4, 4, 5, 6}, {9, 9, 9, 10, 9}, {3, 6, 6, 5, 9}, {9, 8, 9, 8, 7}, {7, 9, 8, 7, 6}}};
}

RevealFacts pictureFacts()
{
    const CaseFacts facts = pictureCase();
    RevealData data = dataOf(facts, pictureCells(), 5);
    data.rounds.first().w = 0.712;
    data.rounds.first().restsOnOneVoice = false;
    data.whiskers = {{facts.options[1].id, 6.6, 7.8}};
    return RevealFacts::of(facts, data);
}

} // namespace

void RevealFactsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void RevealFactsTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void RevealFactsTest::theCaseOfThePictures()
{
    const RevealFacts facts = pictureFacts();
    QCOMPARE(facts.standing(), RevealFacts::Standing::Result);
    const RevealFigures &stated = facts.stated();
    QCOMPARE(stated.order, QList<qsizetype>({1, 0, 3, 2})); // B A D C
    QCOMPARE(stated.ranks, QList<int>({2, 1, 4, 3}));
    QStringList values;
    for (const qsizetype option : stated.order)
        values << RevealWords::value(stated.values[option]);
    QCOMPARE(values, QStringList({QStringLiteral("7.21"), QStringLiteral("6.57"), QStringLiteral("6.35"), QStringLiteral("6.17")}));
    QCOMPARE(RevealWords::interval(*facts.whisker(1)), QStringLiteral("6.6 \u2013 7.8"));
    QVERIFY(!facts.whisker(0));
    QCOMPARE(RevealWords::part(stated.answer.contributions[1][0]), QStringLiteral("3.0"));
    QCOMPARE(RevealWords::part(*facts.mean(0, 0)), QStringLiteral("8.6"));
    QCOMPARE(RevealWords::range(*facts.spread(0, 0)), QStringLiteral("7\u201310"));
    QCOMPARE(facts.bestOf(0), QList<qsizetype>({0}));
    QCOMPARE(facts.bestOf(1), QList<qsizetype>({3}));
    QCOMPARE(facts.widest(), (RevealFacts::Cell{3, 2}));
    QVERIFY(facts.isConspicuous(3, 2));
    QVERIFY(!facts.isConspicuous(1, 0));
    QCOMPARE(facts.word(), AgreementWord::MostlyAgreed);
    QCOMPARE(RevealWords::kendall(facts), QStringLiteral("Kendall\u2019s W 0.71"));
    QCOMPARE(RevealWords::plain(RevealWords::agreement(facts)),
        QStringLiteral("Views differ most on D, Speed: 3\u20139. Leaving out any one voice keeps B first."));
    QVERIFY(RevealWords::cautions(facts).isEmpty());
    QVERIFY(RevealWords::rounds(facts).isEmpty());
    QVERIFY(RevealWords::rankingCaption(facts).endsWith(QLatin1String("line: lowest and highest single value")));
}

void RevealFactsTest::weightsOfTheCaseOfThePictures()
{
    const RevealFacts facts = pictureFacts();
    QCOMPARE(RevealWords::plain(RevealWords::flip(facts, facts.stated(), 1)),
        QStringLiteral("B stays first unless Cost to us counts more than 3.4 (33% of all), now 1.5 (18%)."));
    const auto below = RevealWords::shortFlips(facts, facts.stated(), 0);
    QCOMPARE(below.size(), 2); // far beyond the scale A would come first
    QVERIFY2(!below.last().onScale && below.last().text.endsWith(QLatin1Char('A')), qPrintable(below.last().text));
    QCOMPARE(below.first().text, QStringLiteral("below 1.1 (17%): D"));
    QVERIFY(below.first().onScale);
    QCOMPARE(RevealWords::shortFlips(facts, facts.stated(), 1).first().text, QStringLiteral("above 3.4 (33%): D"));
    for (const qsizetype criterion : {2, 3, 4})
        for (const auto &flip : RevealWords::shortFlips(facts, facts.stated(), criterion))
            QVERIFY2(!flip.onScale, qPrintable(flip.text));
    auto answer = facts.whatIf()->with(facts.weights());
    QVERIFY(answer && answer->smaa);
    QVERIFY(answer->smaa->first(1) > 0.9);
    QCOMPARE(RevealWords::plain(RevealWords::plausible(facts, 1, 0.944)), QStringLiteral("B is first in 94% of plausible weightings"));
}

void RevealFactsTest::nothingRevealed()
{
    QCOMPARE(RevealFacts::of(pictureCase(), {}).standing(), RevealFacts::Standing::NoRound);
    RevealData open;
    open.rounds = {{.round = 1, .state = "open"}};
    const RevealFacts facts = RevealFacts::of(pictureCase(), open);
    QCOMPARE(facts.standing(), RevealFacts::Standing::NoRound);
    QVERIFY(!facts.with(facts.weights()));
}

void RevealFactsTest::closedWithoutResult()
{
    RevealData data;
    data.rounds = {{.round = 1, .state = "closed"}};
    QCOMPARE(RevealFacts::of(pictureCase(), data).standing(), RevealFacts::Standing::WithoutResult);
    // A round that fails after one with a result leaves that result, and says so.
    const CaseFacts facts = pictureCase();
    RevealData second = dataOf(facts, pictureCells(), 5);
    second.rounds.prepend({.round = 2, .state = "closed"});
    const RevealFacts shown = RevealFacts::of(facts, second);
    QCOMPARE(shown.standing(), RevealFacts::Standing::Result);
    QCOMPARE(shown.round(), 1);
    QCOMPARE(RevealWords::cautions(shown), QStringList{QStringLiteral("The last round was closed without a result; these are the scores of round 1.")});
}

void RevealFactsTest::allCellsEmpty()
{
    const CaseFacts facts = pictureCase();
    const RevealFacts empty = RevealFacts::of(facts, dataOf(facts, {}, 3));
    QCOMPARE(empty.standing(), RevealFacts::Standing::NothingJudged);
    QVERIFY(!empty.with(empty.weights()));
    QVERIFY(!empty.widest().isValid());
    QVERIFY(!empty.isSettled());
    QVERIFY(RevealWords::flip(empty, empty.stated(), 0).isEmpty());
    // Without options or criteria there is nothing to judge either.
    QCOMPARE(RevealFacts::of({}, dataOf({}, {}, 3)).standing(), RevealFacts::Standing::NothingJudged);
}

void RevealFactsTest::allOptionsEqual()
{
    const CaseFacts facts = caseOf(3, {{QStringLiteral("Cost"), 1}, {QStringLiteral("Speed"), 2}});
    const RevealFacts equal = RevealFacts::of(facts, dataOf(facts, {{{5, 7}, {6, 6}}, {{6, 6}, {6, 6}}, {{7, 5}, {5, 7}}}, 2));
    QVERIFY(equal.stated().isAllEqual);
    QCOMPARE(equal.stated().ranks, QList<int>({1, 1, 1}));
    QCOMPARE(equal.stated().order, QList<qsizetype>({0, 1, 2}));
    QVERIFY(RevealWords::cautions(equal).join(QLatin1Char(' ')).contains(QLatin1String("All options come out equal")));
    QVERIFY(equal.bestOf(0).isEmpty()); // alike: none is underlined
}

void RevealFactsTest::aSharedFirstPlace()
{
    const CaseFacts facts = caseOf(3, {{QStringLiteral("Cost"), 1}});
    const RevealFacts tied = RevealFacts::of(facts, dataOf(facts, {{{5, 5, 5}}, {{8, 8, 8}}, {{8, 8, 8}}}, 3));
    QVERIFY(tied.stated().isTied && !tied.stated().isAllEqual);
    QCOMPARE(tied.stated().ranks, QList<int>({3, 1, 1}));
    QCOMPARE(RevealWords::cautions(tied), QStringList{QStringLiteral("The first place is shared: B, C.")});
    QCOMPARE(tied.bestOf(0), QList<qsizetype>({1, 2}));
    QVERIFY(RevealWords::agreement(tied).startsWith(QLatin1String("In every cell all gave the same score.")));
    QVERIFY(tied.isSettled());
}

void RevealFactsTest::oneEvaluator()
{
    const CaseFacts facts = caseOf(2, {{QStringLiteral("Cost"), 1}, {QStringLiteral("Speed"), 1}});
    const RevealFacts alone = RevealFacts::of(facts, dataOf(facts, {{{9}, {8}}, {{3}, {4}}}, 1));
    QCOMPARE(alone.standing(), RevealFacts::Standing::Result);
    QVERIFY(alone.isTooSmall());
    QCOMPARE(alone.word(), AgreementWord::None);
    QVERIFY(RevealWords::kendall(alone).isEmpty());
    QVERIFY(RevealWords::agreement(alone).isEmpty()); // one voice neither agrees nor differs
    QVERIFY(RevealWords::cautions(alone).first().startsWith(QLatin1String("Only 1 person")));
    QCOMPARE(RevealWords::range(*alone.spread(0, 0)), QStringLiteral("9"));
}

void RevealFactsTest::incompleteOptionsAreNotRecommended()
{
    const CaseFacts facts = caseOf(3, {{QStringLiteral("Cost"), 1}, {QStringLiteral("Speed"), 1}});
    const RevealFacts some = RevealFacts::of(facts, dataOf(facts, {{{6, 6, 6}, {6, 6, 6}}, {{10, 10, 10}, {}}, {{5, 5, 5}, {5, 5, 5}}}, 3));
    QCOMPARE(some.stated().ranks, QList<int>({1, 0, 2}));
    QCOMPARE(some.stated().order, QList<qsizetype>({0, 2, 1}));
    QCOMPARE(some.stated().leader, 0);
    QCOMPARE(RevealWords::cautions(some), QStringList{QStringLiteral("B is incomplete, nobody judged Speed: its value is provisional and it is not recommended.")});
    const RevealFacts none = RevealFacts::of(facts, dataOf(facts, {{{6}, {}}, {{}, {7}}, {{5}, {}}}, 3));
    QCOMPARE(none.stated().leader, -1);
    QVERIFY(RevealWords::cautions(none).first().startsWith(QLatin1String("No option was judged by every criterion")));
    QVERIFY(RevealWords::flip(none, none.stated(), 0).isEmpty());
}

void RevealFactsTest::theOtherTrustSettingIsNamed()
{
    const CaseFacts facts = caseOf(2, {{QStringLiteral("Cost"), 1}});
    const RevealFacts differ = RevealFacts::of(facts, dataOf(facts, {{{9, 1, 1}}, {{5, 5, 5}}}, 3, {{{5, 1, 1}}, {{5, 5, 5}}}));
    QCOMPARE(differ.stated().leader, 0);
    QCOMPARE(RevealWords::cautions(differ), QStringList{QStringLiteral("With confidence counted equally, B would lead.")});
}

void RevealFactsTest::theSecondRound()
{
    const CaseFacts facts = caseOf(3, {{QStringLiteral("Cost"), 1}});
    RevealData data = dataOf(facts, {{{8, 8, 9}}, {{4, 5, 5}}, {{1, 9, 2}}}, 3);
    data.rounds = {{.round = 2, .state = "revealed", .voices = 3}, {.round = 1, .state = "revealed", .voices = 3}};
    data.earlier = {{1, facts.options[0].id, facts.criteria[0].id, 3, 4, 9, 2.5}, {1, facts.options[1].id, facts.criteria[0].id, 3, 4, 5, 0.5},
        {1, facts.options[2].id, facts.criteria[0].id, 3, 4, 5, 0.5}};
    const RevealFacts second = RevealFacts::of(facts, data);
    QCOMPARE(second.round(), 2);
    QCOMPARE(second.roundBefore(), 1);
    QCOMPARE(second.change().narrower, 1);
    QCOMPARE(second.change().wider, 1);
    QVERIFY(second.before(0, 0));
    QVERIFY(second.isSettled()); // what differs most is not among the first two
    const QString words = RevealWords::rounds(second);
    QVERIFY2(words.startsWith(QLatin1String("Since round 1")) && words.contains(QLatin1String("another round")), qPrintable(words));
}

void RevealFactsTest::otherWeightsAreOnlyAQuestion()
{
    const RevealFacts facts = pictureFacts();
    QList<double> moved = facts.weights();
    moved[1] = 4.0; // above 3.4: D leads
    const auto figures = facts.with(moved);
    QVERIFY(figures);
    QCOMPARE(figures->leader, 3);
    QCOMPARE(facts.stated().leader, 1);
    QVERIFY(!facts.with({1, 2}));
    QVERIFY(!facts.with({0, 0, 0, 0, 0}));
}

void RevealFactsTest::lettersAndNamesArePlain()
{
    const CaseFacts facts = caseOf(2, {{QStringLiteral("<b>%1 & %2</b>"), 1}, {QStringLiteral("Speed"), 1}});
    const RevealFacts odd = RevealFacts::of(facts, dataOf(facts, {{{1, 9, 5}, {5, 5, 5}}, {{2, 2, 2}, {4, 4, 4}}}, 3));
    QVERIFY(RevealWords::agreement(odd).contains(QLatin1String("<b>%1 & %2</b>")));
}

} // namespace punte
