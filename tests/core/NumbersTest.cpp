// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumbersTest.h"

#include "models/core/LargestRemainder.h"
#include "models/core/Money.h"
#include "models/core/CountedText.h"
#include "models/core/NumberFormat.h"
#include "models/core/PluralRo.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

namespace punte {

void NumbersTest::readNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("alternative");
    QTest::addColumn<bool>("inStyle");
    QTest::addColumn<QByteArray>("currency");
    const auto row = [](const char *typed, bool comma, const char *value, const char *alternative = "", bool inStyle = true,
                        const char *currency = "") {
        QTest::addRow("%s in %s", typed, comma ? "comma" : "point")
            << QString::fromUtf8(typed) << comma << QString::fromLatin1(value) << QString::fromLatin1(alternative) << inStyle
            << QByteArray(currency);
    };
    row("1.234,56", true, "1234.56");
    row("1,234.56", false, "1234.56");
    row("1,234.56", true, "1234.56", "", false);
    row("1.234,56", false, "1234.56", "", false);
    row("1.234", true, "1234", "1.234");
    row("1.234", false, "1.234", "1234");
    row("1,234", true, "1.234", "1234");
    row("1,234", false, "1234", "1.234");
    row("0,123", true, "0.123");
    row("0.123", true, "0.123", "", false);
    row("1.234.567", true, "1234567");
    row("1.234.567", false, "1234567", "", false);
    row("12.5", true, "12.5", "", false);
    row("12,5", true, "12.5");
    row("1234", true, "1234");
    row("1 234,50", true, "1234.50");
    row("1\u00A0234,50", true, "1234.50");
    row("1'234.50", false, "1234.50");
    row("-5", true, "-5");
    row("\u22125,00", true, "-5.00");
    row("-0,00", true, "0.00");
    row("1.234,50 RON", true, "1234.50", "", true, "RON");
    row("1.234,50\u00A0lei", true, "1234.50", "", true, "RON");
    row("€ 12.50", false, "12.50", "", true, "EUR");
    row("eur 12", true, "12", "", true, "EUR");
    row("007", true, "7");
    row("123456789012345678901234567890", true, "123456789012345678901234567890");
}

void NumbersTest::readNumber()
{
    QFETCH(QString, typed);
    QFETCH(bool, comma);
    QFETCH(QString, value);
    QFETCH(QString, alternative);
    QFETCH(bool, inStyle);
    QFETCH(QByteArray, currency);
    const auto reading = punte::readNumber(typed, comma ? DecimalStyle::Comma : DecimalStyle::Point);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->value, value);
    QCOMPARE(reading->ambiguous, !alternative.isEmpty());
    QCOMPARE(reading->alternative, alternative);
    QCOMPARE(reading->inStyle, inStyle);
    QCOMPARE(reading->currency, currency);
}

void NumbersTest::readNumberRefuses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"", " ", "-", ".", ",", "abc", "1e5", "NaN", "Infinity", "1.23.4", "12.34.567", "1,2,3", "1.234,567,8",
                              "1..2", "--1", "1-2", "1 23", "0x10", "١٢٣", "1234567890123456789012345678901", "5 RON RON", "1 2'3"})
        QTest::addRow("%s", typed) << QString::fromUtf8(typed);
}

void NumbersTest::readNumberRefuses()
{
    QFETCH(QString, typed);
    for (const DecimalStyle style : {DecimalStyle::Comma, DecimalStyle::Point}) {
        const auto reading = punte::readNumber(typed, style);
        QVERIFY2(!reading, qPrintable(reading ? reading->value : QString()));
        QCOMPARE(reading.error().kind, ErrorKind::Invalid);
        QVERIFY(!reading.error().what.isEmpty());
    }
}

void NumbersTest::whatIsPrintedIsReadBack()
{
    QRandomGenerator random(20260127);
    const QLocale locales[] = {QLocale(QLocale::Romanian, QLocale::Romania), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    for (int i = 0; i < 5000; ++i) {
        const qint64 minor = static_cast<qint64>(random.generate64() % 2'000'000'000'000'000) - 1'000'000'000'000'000;
        const QString plain = Money{minor, "RON"}.toText();
        for (const QLocale &locale : locales) {
            const auto reading = punte::readNumber(NumberFormat::money(plain, "RON", locale), NumberFormat::style(locale));
            QVERIFY(reading.has_value());
            QCOMPARE(reading->value, plain);
            QCOMPARE(reading->currency, QByteArray("RON"));
            QVERIFY(!reading->ambiguous);
        }
    }
}

void NumbersTest::rounding_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("away");
    QTest::addColumn<QString>("even");
    const auto row = [](const char *plain, int decimals, const char *away, const char *even) {
        QTest::addRow("%s to %d", plain, decimals) << QString::fromLatin1(plain) << decimals << QString::fromLatin1(away)
                                                   << QString::fromLatin1(even);
    };
    row("2.5", 0, "3", "2");
    row("-2.5", 0, "-3", "-2");
    row("0.5", 0, "1", "0");
    row(".5", 0, "1", "0");
    row("1.005", 2, "1.01", "1.00");
    row("2.675", 2, "2.68", "2.68");
    row("2.6749999999999999999999", 2, "2.67", "2.67");
    row("9.995", 2, "10.00", "10.00");
    row("999.5", 0, "1000", "1000");
    row("-0.4", 0, "0", "0");
    row("-0.001", 2, "0.00", "0.00");
    row("0.0049", 2, "0.00", "0.00");
    row("12", 3, "12.000", "12.000");
    row("1250", -2, "1300", "1200");
    row("49", -2, "0", "0");
    row("50", -2, "100", "0");
    row("1e3", 1, "1000.0", "1000.0");
    row("1.5e-3", 3, "0.002", "0.002");
    row("1e-30", 2, "0.00", "0.00");
    row("00012.345", 2, "12.35", "12.34");
    row("+7", 0, "7", "7");
    row("123456789012345678901234567890.125", 2, "123456789012345678901234567890.13", "123456789012345678901234567890.12");
}

void NumbersTest::rounding()
{
    QFETCH(QString, plain);
    QFETCH(int, decimals);
    QTEST(roundDecimalText(plain, decimals, RoundingMode::HalfAway).value_or(QStringLiteral("?")), "away");
    QTEST(roundDecimalText(plain, decimals, RoundingMode::HalfEven).value_or(QStringLiteral("?")), "even");
}

void NumbersTest::roundingAgreesWithDecimal()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const Decimal value(static_cast<qint64>(random.generate64() >> 1) - (1LL << 62), static_cast<int>(random.bounded(19)));
        const int decimals = random.bounded(8);
        for (const RoundingMode mode : {RoundingMode::HalfAway, RoundingMode::HalfEven}) {
            const auto rounded = value.rescaled(decimals, mode);
            QVERIFY(rounded.has_value());
            QCOMPARE(roundDecimalText(value.toText(), decimals, mode).value(), rounded->toText());
            // Mirror: rounding a negated value gives the negated result.
            QVERIFY(*value.negated().rescaled(decimals, mode) == rounded->negated());
        }
        QCOMPARE(Decimal::fromText(value.toText())->toText(), value.toText());
    }
    for (const char *bad : {"", "-", ".", "1.2.3", "abc", "1e", "1e99999", "NaN", "1,5", " 1"})
        QVERIFY2(!roundDecimalText(QString::fromLatin1(bad), 2, RoundingMode::HalfAway), bad);
}

void NumbersTest::decimalArithmetic()
{
    const auto decimal = [](const char *text) { return *Decimal::fromText(QString::fromLatin1(text)); };
    QCOMPARE(decimal("0.1").plus(decimal("0.2"))->toText(), QStringLiteral("0.3"));
    QCOMPARE(decimal("2").times(decimal("49.90"))->toText(), QStringLiteral("99.80"));
    QCOMPARE(decimal("3").times(decimal("0.333"))->rescaled(2)->toText(), QStringLiteral("1.00"));
    QCOMPARE(decimal("1.5").minus(decimal("2.25"))->toText(), QStringLiteral("-0.75"));
    QVERIFY(decimal("1.50") == decimal("1.5"));
    QVERIFY(decimal("-1.5") < decimal("-1.49"));
    QVERIFY(decimal("100000000000000000000000000000000000") > decimal("0.00001"));
    QVERIFY(decimal("-100000000000000000000000000000000000") < decimal("0.00001"));
    QCOMPARE(decimal("-0.05").toText(), QStringLiteral("-0.05"));
}

void NumbersTest::decimalRefusesOverflow()
{
    const auto huge = Decimal::fromText(QString(35, u'9'));
    QVERIFY(huge.has_value());
    QVERIFY(!huge->times(*huge));
    QVERIFY(!huge->rescaled(5));
    QVERIFY(!Decimal::fromText(QString(40, u'9')));
    QVERIFY(!huge->units());
}

void NumbersTest::money()
{
    QCOMPARE(Money::fromText(u"1234.5", "RON")->minor, 123450);
    QCOMPARE(Money::fromText(u"-0.01", "RON")->toText(), QStringLiteral("-0.01"));
    QCOMPARE(Money::fromText(u"500", "JPY")->minor, 500);
    QVERIFY(!Money::fromText(u"1.005", "RON"));
    QVERIFY(!Money::fromText(u"99999999999999999999", "RON"));
    QVERIFY(!Money::fromText(u"", "RON"));
    const Money ron{100, "RON"};
    QCOMPARE(ron.plus({250, "RON"})->minor, 350);
    QCOMPARE(ron.plus({250, "EUR"}).error().kind, ErrorKind::Invalid);
    QVERIFY(!Money({std::numeric_limits<qint64>::max(), "RON"}).plus(ron));
    QCOMPARE(Money({641'80, "RON"}).percent(Decimal(30, 0))->minor, 192'54);
    QCOMPARE(Money({5, "RON"}).percent(Decimal(50, 0))->minor, 3);
}

void NumbersTest::allocation_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QStringList>("weights");
    QTest::addColumn<QList<qint64>>("parts");
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("thirds") << qint64(10000) << words("1 1 1") << QList<qint64>{3334, 3333, 3333};
    QTest::newRow("one unit") << qint64(1) << words("1 1 1") << QList<qint64>{1, 0, 0};
    QTest::newRow("fractions") << qint64(100001) << words("2/5 1/5 2/5") << QList<qint64>{40001, 20000, 40000};
    QTest::newRow("decimals") << qint64(100001) << words("0.4 0.2 0.4") << QList<qint64>{40001, 20000, 40000};
    QTest::newRow("negative mirrors") << qint64(-100001) << words("0.4 0.2 0.4") << QList<qint64>{-40001, -20000, -40000};
    QTest::newRow("a zero weight gets nothing") << qint64(5) << words("0 1 1") << QList<qint64>{0, 3, 2};
    QTest::newRow("nothing to share") << qint64(0) << words("1 2") << QList<qint64>{0, 0};
    QTest::newRow("nobody") << qint64(7) << QStringList() << QList<qint64>();
    QTest::newRow("the larger remainder first") << qint64(100) << words("1 2.5") << QList<qint64>{29, 71};
}

void NumbersTest::allocation()
{
    QFETCH(qint64, amount);
    QFETCH(QStringList, weights);
    const auto parts = allocateLargestRemainder(amount, weights);
    QVERIFY(parts.has_value());
    QTEST(*parts, "parts");
}

void NumbersTest::allocationRefuses_data()
{
    QTest::addColumn<QString>("weights");
    for (const char *weights : {"-1 1", "0 0", "abc", "1/0", "1/-2", "/", "1e3", "9223372036854775807 9223372036854775807/9223372036854775783"})
        QTest::addRow("%s", weights) << QString::fromLatin1(weights);
}

void NumbersTest::allocationRefuses()
{
    QFETCH(QString, weights);
    const auto parts = allocateLargestRemainder(9'000'000'000'000'000'000, weights.split(u' '));
    QVERIFY(!parts);
    QCOMPARE(parts.error().kind, ErrorKind::Invalid);
}

void NumbersTest::allocationAlwaysAddsUp()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        QStringList weights;
        double total = 0;
        const int count = 1 + random.bounded(12);
        for (int j = 0; j < count; ++j) {
            const int weight = random.bounded(1000) + (j == 0 ? 1 : 0);
            total += weight;
            weights.append(QString::number(weight));
        }
        const qint64 amount = static_cast<qint64>(random.bounded(2'000'000)) - 1'000'000;
        const auto parts = allocateLargestRemainder(amount, weights);
        QVERIFY(parts.has_value());
        QCOMPARE(std::accumulate(parts->begin(), parts->end(), qint64(0)), amount);
        for (qsizetype j = 0; j < parts->size(); ++j)
            QVERIFY(std::abs(double(parts->at(j)) - double(amount) * weights[j].toDouble() / total) < 1.0);
    }
}

void NumbersTest::formats_data()
{
    QTest::addColumn<QString>("romanian");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("wantedRomanian");
    QTest::addColumn<QString>("wantedEnglish");
    const QLocale ro(QLocale::Romanian, QLocale::Romania);
    const QLocale en(QLocale::English, QLocale::UnitedKingdom);
    const auto row = [](const char *name, const QString &r, const QString &e, const char *wr, const char *we) {
        QTest::newRow(name) << r << e << QString::fromUtf8(wr) << QString::fromUtf8(we);
    };
    const auto money = [&](const char *name, QStringView plain, const QByteArray &currency, const char *wr, const char *we) {
        row(name, NumberFormat::money(plain, currency, ro), NumberFormat::money(plain, currency, en), wr, we);
    };
    money("money", u"1234567", "RON", "1.234.567,00\u00A0RON", "1,234,567.00\u00A0RON");
    money("negative money", u"-1234.5", "EUR", "\u22121.234,50\u00A0EUR", "\u22121,234.50\u00A0EUR");
    money("no decimals", u"1500", "JPY", "1.500\u00A0JPY", "1,500\u00A0JPY");
    money("beyond a double", u"12345678901234567890.12", "RON", "12.345.678.901.234.567.890,12\u00A0RON",
          "12,345,678,901,234,567,890.12\u00A0RON");
    money("no value", u"", "RON", "", "");
    row("percent", NumberFormat::percent(u"12.5", -1, ro), NumberFormat::percent(u"12.5", -1, en), "12,5\u00A0%", "12.5%");
    row("integer", NumberFormat::integer(-1000000, ro), NumberFormat::integer(-1000000, en), "\u22121.000.000", "\u22121,000,000");
    row("small", NumberFormat::integer(999, ro), NumberFormat::integer(999, en), "999", "999");
    row("counted", countedText(QStringLiteral("1200 de clienți"), 1200, ro), countedText(QStringLiteral("1200 customers"), 1200, en), "1.200 de clienți",
        "1,200 customers");
    row("change", NumberFormat::moneyChange(u"19260", "RON", ro), NumberFormat::moneyChange(u"19260", "RON", en),
        "+19.260,00\u00A0RON", "+19,260.00\u00A0RON");
    row("no number", NumberFormat::decimal(u"abc", 2, ro), NumberFormat::decimal(u"NaN", 2, en), "abc", "NaN");
}

void NumbersTest::formats()
{
    QFETCH(QString, romanian);
    QFETCH(QString, english);
    QTEST(romanian, "wantedRomanian");
    QTEST(english, "wantedEnglish");
}

void NumbersTest::plural_data()
{
    QTest::addColumn<QByteArray>("category");
    for (const auto &[number, category] : std::initializer_list<std::pair<const char *, const char *>>{
             {"0", "few"}, {"1", "one"}, {"2", "few"}, {"3", "few"}, {"19", "few"}, {"20", "other"}, {"21", "other"}, {"100", "other"},
             {"101", "few"}, {"119", "few"}, {"120", "other"}, {"1000000", "other"}, {"1.0", "few"}, {"1.5", "few"}, {"20.5", "few"}})
        QTest::newRow(number) << QByteArray(category);
}

void NumbersTest::plural()
{
    QTEST(pluralCategoryRo(QString::fromLatin1(QTest::currentDataTag())).value_or("?"), "category");
    QVERIFY(!pluralCategoryRo(u"many"));
}

} // namespace punte
