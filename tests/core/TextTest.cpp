// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextTest.h"

#include "models/core/Collation.h"
#include "models/core/TextClean.h"

#include <QRandomGenerator>
#include <QTest>

namespace punte {

void TextTest::clean_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("romanian");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const QString &typed, const QString &romanian, const QString &other) {
        QTest::newRow(name) << typed << romanian << other;
    };
    row("cedilla", QStringLiteral("Ştefan Ţepeş ţ"), QStringLiteral("Ștefan Țepeș ț"), QStringLiteral("Ştefan Ţepeş ţ"));
    row("composed", QStringLiteral("a\u0306s\u0326"), QStringLiteral("ăș"), QStringLiteral("ăș"));
    row("decomposed cedilla", QStringLiteral("s\u0327"), QStringLiteral("ș"), QStringLiteral("ş"));
    row("emoji", QStringLiteral("👩‍👩‍👧 ok"), QStringLiteral("👩‍👩‍👧 ok"), QStringLiteral("👩‍👩‍👧 ok"));
    row("controls stay", QStringLiteral("a\tb\nc\u200Fd"), QStringLiteral("a\tb\nc\u200Fd"), QStringLiteral("a\tb\nc\u200Fd"));
    row("empty", QString(), QString(), QString());
}

void TextTest::clean()
{
    QFETCH(QString, typed);
    QTEST(cleanText(typed).value(), "romanian");
    QTEST(cleanText(typed, TextLanguage::Other).value(), "other");
}

void TextTest::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("position");
    QTest::newRow("nul") << QStringLiteral("ab") + QChar(u'\0') + u'c' << 2;
    QTest::newRow("high") << QStringLiteral("a") + QChar(0xD800) << 1;
    QTest::newRow("low") << QString(QChar(0xDC00)) + u'b' << 0;
    QTest::newRow("two highs") << QStringLiteral("👍") + QChar(0xD83D) + QChar(0xD83D) << 2;
}

void TextTest::refuses()
{
    QFETCH(QString, typed);
    QFETCH(int, position);
    QCOMPARE(firstUnstorable(typed), position);
    const auto cleaned = cleanText(typed);
    QVERIFY(!cleaned);
    QCOMPARE(cleaned.error().kind, ErrorKind::Invalid);
    QVERIFY(cleaned.error().what.contains(QString::number(position + 1)));
}

void TextTest::fold_data()
{
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *text, const char *folded) { QTest::newRow(text) << QString::fromUtf8(folded); };
    row("Ștefan", "stefan");
    row("Ştefan", "stefan");
    row("S\u0327tefan", "stefan");
    row("ÎNTÂMPLĂRI", "intamplari");
    row("Straße Øre Łódź", "strasse ore lodz");
    row("½ №", "1/2 no");
    row("Acme S.R.L.", "acme s.r.l.");
    row("ΑΣΙΑ", "ασια");
    row("ё", "е");
    row("👍", "👍");
    row("", "");
}

void TextTest::fold()
{
    QTEST(foldText(QString::fromUtf8(QTest::currentDataTag())), "folded");
}

void TextTest::foldIsStable()
{
    for (char32_t c = 1; c < 0x3000; ++c) {
        const QString text = QString::fromUcs4(&c, 1);
        if (text[0].isSurrogate())
            continue;
        const QString once = foldText(text);
        QCOMPARE(once, foldText(text + QString())); // same answer on the long and the short way
        QVERIFY(!once.contains(QChar(0x0219)) && !once.contains(QChar(0x015F)));
    }
}

void TextTest::collation()
{
    const QStringList wanted = {QStringLiteral("ab"), QStringLiteral("az"), QStringLiteral("ăb"), QStringLiteral("âb"), QStringLiteral("iz"),
                                QStringLiteral("îa"), QStringLiteral("sz"), QStringLiteral("șa"), QStringLiteral("tz"), QStringLiteral("ța"),
                                QStringLiteral("zebră")};
    QStringList mixed = wanted;
    std::reverse(mixed.begin(), mixed.end());
    QCOMPARE(sortedRo(mixed), wanted);
    QVERIFY(compareRo(u"Ștefan", u"Stoica") > 0);
    QVERIFY(compareRo(u"ana", u"Ana") < 0);
    QCOMPARE(compareRo(u"ana", u"ana"), 0);
    QVERIFY(compareRo(u"şa", u"șa") < 0); // one letter for ICU; the bytes decide, as in the database
    QVERIFY(compareRo(u"", u"a") < 0);
}

void TextTest::collationIsAnOrder()
{
    const QString letters = QStringLiteral("aAăâbsSșşțtiîz -.1");
    QRandomGenerator random(5);
    const auto word = [&] {
        QString text;
        for (int i = random.bounded(5); i > 0; --i)
            text += letters[random.bounded(int(letters.size()))];
        return text;
    };
    for (int i = 0; i < 5000; ++i) {
        const QString a = word();
        const QString b = word();
        const QString c = word();
        QCOMPARE(compareRo(a, b), -compareRo(b, a));
        QCOMPARE(compareRo(a, b) == 0, a == b);
        if (compareRo(a, b) < 0 && compareRo(b, c) < 0)
            QVERIFY(compareRo(a, c) < 0);
    }
}

} // namespace punte
