// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/FuzzyCases.h"

#include "app/shell/FuzzyMatch.h"

#include <QTest>

using namespace punte;

void FuzzyCases::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("comma below") << QStringLiteral("Țăndărei Ștefan") << QStringLiteral("tandarei stefan");
    QTest::newRow("cedilla") << QStringLiteral("Ţăndărei Ştefan") << QStringLiteral("tandarei stefan");
    QTest::newRow("decomposed") << QStringLiteral("Ba\u0306ra\u0306gan") << QStringLiteral("baragan");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("beyond the BMP") << QStringLiteral("a\U0001F600b") << QStringLiteral("a\U0001F600b");
}

void FuzzyCases::folds()
{
    QFETCH(QString, text);
    QTEST(foldForSearch(text), "folded");
}

void FuzzyCases::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("start") << QStringLiteral("New opportunity") << QStringLiteral("new") << true;
    QTest::newRow("two words, any order") << QStringLiteral("New opportunity") << QStringLiteral("opp new") << true;
    QTest::newRow("diacritics") << QStringLiteral("Agro Bărăgan SRL") << QStringLiteral("agro bar") << true;
    QTest::newRow("typed with diacritics") << QStringLiteral("Agro Baragan") << QStringLiteral("băr") << true;
    QTest::newRow("letters in order") << QStringLiteral("New opportunity") << QStringLiteral("nwopp") << true;
    QTest::newRow("two letters are not enough for that") << QStringLiteral("New opportunity") << QStringLiteral("nt") << false;
    QTest::newRow("a word is missing") << QStringLiteral("New opportunity") << QStringLiteral("new task") << false;
    QTest::newRow("nothing typed") << QStringLiteral("New opportunity") << QString() << false;
}

void FuzzyCases::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(fuzzyMatch(text, typed).score > 0, found);
}

void FuzzyCases::marksWhatWasTyped()
{
    const FuzzyResult match = fuzzyMatch(QStringLiteral("Agro Bărăgan SRL"), QStringLiteral("agro bar"));
    const QList<std::pair<int, int>> expected{{0, 4}, {5, 3}};
    QCOMPARE(match.ranges, expected);
}

void FuzzyCases::prefersStarts()
{
    const QString typed = QStringLiteral("com");
    QVERIFY(fuzzyMatch(QStringLiteral("Compact rows"), typed).score > fuzzyMatch(QStringLiteral("Rows: compact"), typed).score);
    QVERIFY(fuzzyMatch(QStringLiteral("Rows: compact"), typed).score > fuzzyMatch(QStringLiteral("Welcome"), typed).score);
}
