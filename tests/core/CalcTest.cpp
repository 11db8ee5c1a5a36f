// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CalcTest.h"

#include "models/core/Calc.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace punte {

void CalcTest::vectors_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QJsonObject>("inputs");
    QTest::addColumn<QJsonObject>("expected");
    QFile file(QStringLiteral(PUNTE_TEST_DATA "/vectors/core.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(vectors.size(), 6);
    for (const QJsonValue &value : vectors) {
        const QJsonObject vector = value.toObject();
        QTest::newRow(qPrintable(vector[QStringLiteral("id")].toString()))
            << vector[QStringLiteral("method")].toString().toLatin1() << vector[QStringLiteral("inputs")].toObject()
            << vector[QStringLiteral("expected")].toObject();
    }
}

void CalcTest::vectors()
{
    QFETCH(QByteArray, method);
    QFETCH(QJsonObject, inputs);
    QFETCH(QJsonObject, expected);
    const auto output = calc(method, QJsonDocument(inputs).toJson());
    QVERIFY(output.has_value());
    const QJsonObject answer = QJsonDocument::fromJson(*output).object();
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(answer[it.key()], it.value());
    // Where the input itself says which identifiers hold, so must the answer.
    const qsizetype good = inputs[QStringLiteral("valid")].toArray().size();
    if (good > 0) {
        const QJsonArray valid = answer[QStringLiteral("valid")].toArray();
        QCOMPARE(valid.size(), good + inputs[QStringLiteral("invalid")].toArray().size());
        for (qsizetype i = 0; i < valid.size(); ++i)
            QCOMPARE(valid[i].toBool(), i < good);
    }
}

void CalcTest::contract_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("output");
    const auto row = [](const char *method, const char *input, const char *output) {
        QTest::addRow("%s %.40s", method, input) << QByteArray(method) << QByteArray(input) << QByteArray(output);
    };
    row("onrc", R"({"values":["J40/8364/2024","J52/750/22.11.2012"]})",
        R"({"valid":[true,true],"normalised":["J40/8364/2024","J52/750/2012"],"reason":[null,null]})");
    row("cnp", R"({"values":["1630615123457"]})", R"({"valid":[true],"normalised":["1630615123457"],"reason":[null]})");
    row("cui", R"({"values":["18547291"]})",
        R"({"valid":[false],"normalised":[null],"reason":["The check digit of the tax ID should be 0."]})");
    row("cui", R"({"values":[18547290]})", R"({"valid":[true],"normalised":["18547290"],"reason":[null]})");
    row("cui", R"({"values":[]})", R"({"valid":[],"normalised":[],"reason":[]})");
    row("cldr_plural_ro", R"({"n":[0,1,1.5,19,20,101,1000000,"1.0"]})",
        R"({"category":["few","one","few","few","other","few","other","few"]})");
    row("collation_ro", R"({"words":["zebră","ța","tz","ăb","az"]})", R"({"sorted":["az","ăb","tz","ța","zebră"]})");
    row("number_date_format", R"({"amounts":["1234.5","-0.005"],"currency":"RON","date":"2026-01-27"})",
        R"({"currency":["1.234,50 RON","−0,01 RON"],"date_short":"27.01.2026","date_long":"27 ianuarie 2026","date_full":"marți, 27 ianuarie 2026"})");
    row("rounding", R"({"values":["2.675","1.005",2.5],"decimals":2})",
        R"({"half_away":["2.68","1.01","2.50"],"half_even":["2.68","1.00","2.50"]})");
    row("largest_remainder_allocation", R"({"cases":[[-7,[1,1]],[5,[]]]})", R"({"minor_units":[[-4,-3],[]]})");
    row("phone_e164_ro", R"({"values":["0712345678","x"]})", R"({"valid":[true,false],"e164":["+40712345678",null]})");
}

void CalcTest::contract()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, output);
    const auto answer = calc(method, input);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().what));
    QCOMPARE(QJsonDocument::fromJson(*answer).object(), QJsonDocument::fromJson(output).object());
}

void CalcTest::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char *method, const char *input) { QTest::addRow("%s %s", method, input) << QByteArray(method) << QByteArray(input); };
    row("no_such_method", "{}");
    row("", "{}");
    for (const char *input : {"", "{", "[]", "null", "5", "{}", R"({"values":5})", R"({"values":[null]})", R"({"values":[{}]})", R"({"values":[true]})"})
        row("cui", input);
    row("phone_e164_ro", R"({"values":"0712345678"})");
    row("cldr_plural_ro", R"({"n":["many"]})");
    row("collation_ro", R"({"words":[1]})");
    row("number_date_format", R"({"amounts":["x"],"currency":"RON","date":"2026-01-27"})");
    row("number_date_format", R"({"amounts":["1"],"currency":"lei","date":"2026-01-27"})");
    row("number_date_format", R"({"amounts":["1"],"currency":"RON","date":"2026-02-30"})");
    row("number_date_format", R"({})");
    row("rounding", R"({"values":["1"]})");
    row("rounding", R"({"values":["1"],"decimals":1.5})");
    row("rounding", R"({"values":["1,5"],"decimals":1})");
    row("rounding", R"({"values":[12345678901234567890],"decimals":1})");
    row("rounding", R"({"values":["1"],"decimals":1000})");
    row("rounding", R"({"values":["NaN"],"decimals":1})");
    row("rounding", R"({"values":["Infinity"],"decimals":1})");
    row("rounding", R"({"values":["1e999999999"],"decimals":1})");
    row("rounding", R"({"values":[9007199254740993],"decimals":0})");
    row("rounding", R"({"numeric_0dp":["99999999999999999999"]})");
    row("number_date_format", R"({"amounts":["1"],"currency":5})");
    row("number_date_format", R"({"amounts":["1"],"currency":"RON\n"})");
    row("number_date_format", R"({"date":null})");
    row("cldr_plural_ro", R"({"n":[""]})");
    row("cui", R"({"values":[NaN]})");
    row("cui", R"({"values":[1e400]})");
    row("largest_remainder_allocation", R"({"cases":[[9007199254740993,["1"]]]})");
    row("largest_remainder_allocation", R"({"cases":[["9223372036854775808",["1"]]]})");
    row("largest_remainder_allocation", R"({"cases":[[1,["NaN"]]]})");
    row("largest_remainder_allocation", R"({"cases":[[1,["0","0"]]]})");
    row("largest_remainder_allocation", R"({"cases":[[1.5,["1"]]]})");
    row("largest_remainder_allocation", R"({"cases":[[1,["-1"]]]})");
    row("largest_remainder_allocation", R"({"cases":[[1]]})");
    row("largest_remainder_allocation", R"({"cases":[5]})");
}

void CalcTest::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, input);
    const auto answer = calc(method, input);
    QVERIFY2(!answer, answer ? answer->constData() : "");
    QCOMPARE(answer.error().kind, ErrorKind::Invalid);
    QVERIFY(!answer.error().what.isEmpty());
}

void CalcTest::methods()
{
    QCOMPARE(calcMethods(), QStringList({QStringLiteral("cldr_plural_ro"), QStringLiteral("cnp"), QStringLiteral("collation_ro"),
                                         QStringLiteral("cui"), QStringLiteral("iban"), QStringLiteral("largest_remainder_allocation"),
                                         QStringLiteral("number_date_format"), QStringLiteral("onrc"), QStringLiteral("phone_e164_ro"),
                                         QStringLiteral("rounding")}));
}

} // namespace punte
