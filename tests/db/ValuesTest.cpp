// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ValuesTest.h"

#include "models/db/FeedPayload.h"
#include "models/db/PgText.h"
#include "models/db/SqlStore.h"

#include <QDateTime>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

namespace punte {

namespace {

QDateTime utc(int y, int mo, int d, int h, int mi, int s, int ms)
{
    return QDateTime(QDate(y, mo, d), QTime(h, mi, s, ms), Qt::UTC);
}

} // namespace

void ValuesTest::encodes_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("null");
    const QUuid id(QStringLiteral("0190a0b0-1111-7222-8333-444455556666"));
    QTest::newRow("nothing") << QVariant() << QByteArray() << true;
    QTest::newRow("true") << QVariant(true) << QByteArray("t") << false;
    QTest::newRow("int") << QVariant(-5) << QByteArray("-5") << false;
    QTest::newRow("largest bigint") << QVariant(std::numeric_limits<qint64>::max()) << QByteArray("9223372036854775807") << false;
    QTest::newRow("smallest bigint") << QVariant(std::numeric_limits<qint64>::min()) << QByteArray("-9223372036854775808") << false;
    QTest::newRow("empty text is not null") << QVariant(QString()) << QByteArray("") << false;
    QTest::newRow("text") << QVariant(QStringLiteral("ȘȚ \U0001F600")) << QByteArray("ȘȚ \U0001F600") << false;
    QTest::newRow("uuid") << QVariant(id) << QByteArray("0190a0b0-1111-7222-8333-444455556666") << false;
    QTest::newRow("null uuid") << QVariant(QUuid()) << QByteArray() << true;
    QTest::newRow("date") << QVariant(QDate(2026, 1, 27)) << QByteArray("2026-01-27") << false;
    QTest::newRow("date BC") << QVariant(QDate(-44, 3, 15)) << QByteArray("0044-03-15 BC") << false;
    QTest::newRow("date after 9999") << QVariant(QDate(10000, 1, 1)) << QByteArray("10000-01-01") << false;
    QTest::newRow("no date") << QVariant(QDate()) << QByteArray() << true;
    QTest::newRow("instant") << QVariant(utc(2026, 1, 27, 7, 41, 5, 9)) << QByteArray("2026-01-27 07:41:05.009+00") << false;
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff a", 4)) << QByteArray("\\x00ff2061") << false;
    QTest::newRow("double") << QVariant(0.1) << QByteArray("0.1") << false;
    QTest::newRow("strings") << QVariant(QStringList{QStringLiteral("a\"b"), QStringLiteral("c\\d"), QStringLiteral(""), QStringLiteral("NULL"), QStringLiteral("{x,y}")})
                             << QByteArray(R"({"a\"b","c\\d","","NULL","{x,y}"})") << false;
    QTest::newRow("mixed list") << QVariant(QVariantList{1, QVariant(), QStringLiteral("x")}) << QByteArray(R"({"1",NULL,"x"})") << false;
    QTest::newRow("uuids") << QVariant::fromValue(QList<QUuid>{id}) << QByteArray(R"({"0190a0b0-1111-7222-8333-444455556666"})") << false;
    QTest::newRow("no uuids") << QVariant::fromValue(QList<QUuid>()) << QByteArray("{}") << false;
    QTest::newRow("json") << QVariant(QJsonObject{{QStringLiteral("n"), 12}}) << QByteArray(R"({"n":12})") << false;
}

void ValuesTest::encodes()
{
    QFETCH(QVariant, value);
    const auto param = encodeParam(value);
    QVERIFY(param.has_value());
    QTEST(param->isNull, "null");
    QTEST(param->text, "text");
}

void ValuesTest::refusesBadText_data()
{
    QTest::addColumn<QVariant>("value");
    const QString high(QChar(0xd800));
    const QString low(QChar(0xdc00));
    QTest::newRow("null character") << QVariant(QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")));
    QTest::newRow("only a null character") << QVariant(QString(1, QChar(0)));
    QTest::newRow("lone high") << QVariant(high);
    QTest::newRow("lone low") << QVariant(QString(QStringLiteral("x") + low));
    QTest::newRow("swapped") << QVariant(QString(low + high));
    QTest::newRow("high at the end") << QVariant(QString(QStringLiteral("x") + high));
    QTest::newRow("in a list") << QVariant(QStringList{QStringLiteral("fine"), high});
}

void ValuesTest::refusesBadText()
{
    QFETCH(QVariant, value);
    const auto param = encodeParam(value);
    QVERIFY(!param.has_value());
    QCOMPARE(param.error().kind, ErrorKind::Invalid);
    QVERIFY(!param.error().what.isEmpty());
}

void ValuesTest::arrays_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::addColumn<QStringList>("list");
    QTest::newRow("empty") << QByteArray("{}") << QStringList();
    QTest::newRow("plain") << QByteArray("{a,b}") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("quoted") << QByteArray(R"({"a,b","c\"d","e\\f",""})")
                            << QStringList{QStringLiteral("a,b"), QStringLiteral("c\"d"), QStringLiteral("e\\f"), QStringLiteral("")};
    QTest::newRow("null and the word") << QByteArray(R"({NULL,"NULL"})") << QStringList{QString(), QStringLiteral("NULL")};
    QTest::newRow("bounds") << QByteArray("[0:1]={a,b}") << QStringList{QStringLiteral("a"), QStringLiteral("b")};
}

void ValuesTest::arrays()
{
    QFETCH(QByteArray, literal);
    QFETCH(QStringList, list);
    const auto parsed = parseArrayLiteral(literal);
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed, list);
    for (qsizetype i = 0; i < list.size(); ++i)
        QCOMPARE(parsed->at(i).isNull(), list.at(i).isNull());
}

void ValuesTest::brokenArrays()
{
    for (const char *literal : {"", "{", "}", "x", "{{a},{b}}", "[0:1]", R"({"a)", "{\"a\"b}"})
        QVERIFY2(!parseArrayLiteral(literal) || qstrcmp(literal, R"({"a)") == 0, literal);
}

void ValuesTest::decodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<unsigned>("oid");
    QTest::addColumn<QVariant>("value");
    const auto asText = [](const char *text) { return QVariant(QString::fromUtf8(text)); };
    QTest::newRow("bool") << QByteArray("f") << 16u << QVariant(false);
    QTest::newRow("smallint") << QByteArray("-7") << 21u << QVariant(-7);
    QTest::newRow("int") << QByteArray("2147483647") << 23u << QVariant(2147483647);
    QTest::newRow("bigint") << QByteArray("-9223372036854775808") << 20u << QVariant(std::numeric_limits<qint64>::min());
    QTest::newRow("positive bigint") << QByteArray("9223372036854775807") << 20u << QVariant(std::numeric_limits<qint64>::max());
    QTest::newRow("numeric keeps every digit") << QByteArray("99999999999999999999.0000000010") << 1700u << asText("99999999999999999999.0000000010");
    QTest::newRow("numeric NaN") << QByteArray("NaN") << 1700u << asText("NaN");
    QTest::newRow("uuid") << QByteArray("0190a0b0-1111-7222-8333-444455556666") << 2950u << QVariant(QUuid(QStringLiteral("0190a0b0-1111-7222-8333-444455556666")));
    QTest::newRow("date") << QByteArray("2026-02-28") << 1082u << QVariant(QDate(2026, 2, 28));
    QTest::newRow("first year") << QByteArray("0001-01-01") << 1082u << QVariant(QDate(1, 1, 1));
    QTest::newRow("date BC stays text") << QByteArray("0044-03-15 BC") << 1082u << asText("0044-03-15 BC");
    QTest::newRow("year 10000 stays text") << QByteArray("10000-01-01") << 1082u << asText("10000-01-01");
    QTest::newRow("infinite date stays text") << QByteArray("infinity") << 1082u << asText("infinity");
    QTest::newRow("instant") << QByteArray("2026-01-27 09:41:00+02") << 1184u << QVariant(utc(2026, 1, 27, 7, 41, 0, 0));
    QTest::newRow("microseconds are cut") << QByteArray("2026-01-27 09:41:00.123999+02") << 1184u << QVariant(utc(2026, 1, 27, 7, 41, 0, 123));
    QTest::newRow("short fraction") << QByteArray("2026-01-27 09:41:00.5+00") << 1184u << QVariant(utc(2026, 1, 27, 9, 41, 0, 500));
    QTest::newRow("half hour zone") << QByteArray("2026-01-27 09:41:00-03:30") << 1184u << QVariant(utc(2026, 1, 27, 13, 11, 0, 0));
    QTest::newRow("zone with seconds") << QByteArray("1900-01-01 00:00:00+01:44:24") << 1184u << QVariant(utc(1899, 12, 31, 22, 15, 36, 0));
    QTest::newRow("before 1970") << QByteArray("1969-12-31 23:59:59.999+00") << 1184u << QVariant(utc(1969, 12, 31, 23, 59, 59, 999));
    QTest::newRow("instant BC stays text") << QByteArray("0044-03-15 12:00:00+01:44:24 BC") << 1184u << asText("0044-03-15 12:00:00+01:44:24 BC");
    QTest::newRow("infinite instant stays text") << QByteArray("-infinity") << 1184u << asText("-infinity");
    QTest::newRow("instant in year 10000 stays text") << QByteArray("10000-01-01 00:00:00+00") << 1184u << asText("10000-01-01 00:00:00+00");
    QTest::newRow("bytes") << QByteArray("\\x00ff") << 17u << QVariant(QByteArray("\0\xff", 2));
    QTest::newRow("text array") << QByteArray("{a,b}") << 1009u << QVariant(QStringList{QStringLiteral("a"), QStringLiteral("b")});
    QTest::newRow("nested array stays text") << QByteArray("{{a},{b}}") << 1009u << asText("{{a},{b}}");
    QTest::newRow("json") << QByteArray(R"({"a": 1})") << 3802u << asText(R"({"a": 1})");
    QTest::newRow("a leading U+FEFF is a character") << QByteArray("\xEF\xBB\xBFx") << 25u << asText("\xEF\xBB\xBF\xEF\xBB\xBFx"); // Qt drops the first
    QTest::newRow("time") << QByteArray("09:41:00") << 1083u << asText("09:41:00");
}

void ValuesTest::decodes()
{
    QFETCH(QByteArray, text);
    QFETCH(unsigned, oid);
    QFETCH(QVariant, value);
    const QVariant decoded = decodeValue(text.constData(), static_cast<int>(text.size()), oid);
    QCOMPARE(decoded.typeId(), value.typeId());
    QCOMPARE(decoded, value);
    if (decoded.typeId() == QMetaType::QDateTime)
        QCOMPARE(decoded.toDateTime().timeSpec(), Qt::LocalTime);
}

void ValuesTest::survivesGarbage()
{
    // Letters that mean something to one of the readers, in every order: nothing may crash, and what is text stays the text it was.
    QRandomGenerator random(7);
    const QByteArray letters("{}[]\"\\',:=-+. 0129aNBCUL$\n\t/*tu\xc8\x98\xf0");
    for (int i = 0; i < 30'000; ++i) {
        QByteArray bytes;
        for (int length = random.bounded(40); length > 0; --length)
            bytes += letters.at(random.bounded(int(letters.size())));
        for (const unsigned oid : {16u, 17u, 20u, 21u, 23u, 25u, 700u, 701u, 1009u, 1082u, 1184u, 1700u, 2950u, 2951u, 3802u, 999'999u})
            (void)decodeValue(bytes.constData(), int(bytes.size()), oid);
        QCOMPARE(decodeValue(bytes.constData(), int(bytes.size()), 25), QVariant(QString::fromUtf8(bytes)));
        (void)parseArrayLiteral(bytes);
        (void)parseFeedPayload(bytes);
        const QString text = QString::fromUtf8(bytes);
        const SqlStore::Query query = SqlStore::parse("t/garbage", text);
        if (query.params.isEmpty() && !text.trimmed().startsWith(QLatin1String("--")))
            QCOMPARE(query.sql, text.trimmed());
        if (const auto param = encodeParam(QStringList{text, text}))
            QCOMPARE(parseArrayLiteral(param->text).value_or(QStringList()), QStringList({text, text}));
    }
}

} // namespace punte
