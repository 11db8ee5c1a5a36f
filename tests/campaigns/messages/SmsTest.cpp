// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmsTest.h"

#include "SampleMessages.h"
#include "models/campaigns/delivery/MailRoomFile.h"
#include "models/campaigns/messages/SmsText.h"

#include <QLocale>
#include <QTest>

namespace punte {

void SmsTest::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("ucs2");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("parts");
    QTest::addColumn<int>("left");
    const auto row = [](const char *name, const QString &text, bool ucs2, int units, int parts, int left) { QTest::newRow(name) << text << ucs2 << units << parts << left; };
    row("empty", {}, false, 0, 0, 160);
    row("160", QString(160, u'a'), false, 160, 1, 0);
    row("161", QString(161, u'a'), false, 161, 2, 306 - 161);
    row("306", QString(306, u'a'), false, 306, 2, 0);
    row("307", QString(307, u'a'), false, 307, 3, 152);
    row("euro counts twice", QString(80, QChar(0x20AC)), false, 160, 1, 0);
    row("escape at the seam", QString(152, u'a') + QChar(0x20AC) + QString(20, u'a'), false, 174, 2, 153 - 22);
    row("german and greek", QString::fromUtf8("äöñüàÄÖÑÜßéèùìò ΔΦΓΛΩΠΨΣΘΞ"), false, 26, 1, 134);
    row("cedilla is no capital", QString::fromUtf8("ç"), true, 1, 1, 69);
    row("70", QString(70, QChar(0x219)), true, 70, 1, 0);
    row("71", QString(71, QChar(0x219)), true, 71, 2, 63);
    row("134", QString(134, QChar(0x219)), true, 134, 2, 0);
    row("135", QString(135, QChar(0x219)), true, 135, 3, 66);
    row("emoji counts twice", QString::fromUtf8("😀").repeated(35), true, 70, 1, 0);
    row("emoji at the seam", QString(66, u'a') + QString::fromUtf8("😀") + QString(10, u'a'), true, 78, 2, 67 - 12);
}

void SmsTest::counts()
{
    QFETCH(QString, text);
    const SmsCount count = smsCount(text);
    QTEST(count.ucs2, "ucs2");
    QTEST(count.units, "units");
    QTEST(count.parts, "parts");
    QTEST(count.left, "left");
    QCOMPARE(smsParts(text).join(QString()), text);
    QCOMPARE(smsParts(text).size(), qsizetype(count.parts));
}

void SmsTest::forcing()
{
    const SmsCount count = smsCount(QString::fromUtf8("Bună ziua, știri 😀 și ă"));
    QVERIFY(count.ucs2);
    QStringList signs;
    for (const SmsForcing &forcing : count.forcedBy)
        signs << forcing.sign;
    QCOMPARE(signs, (QStringList{QString::fromUtf8("ă"), QString::fromUtf8("ș"), QString::fromUtf8("😀")}));
    QCOMPARE(count.forcedBy.at(0).at, 3);
    QCOMPARE(count.forcedBy.at(1).at, 11);
    QVERIFY(count.text().contains(QString::fromUtf8("“ă”")));
    QVERIFY(smsCount(u"Buna ziua").forcedBy.isEmpty());
    QVERIFY(smsCount(QString(1530, u'a')).fits());
    QVERIFY(!smsCount(QString(1531, u'a')).fits());
}

void SmsTest::cutsBetweenSigns()
{
    const QStringList euro = smsParts(QString(152, u'a') + QChar(0x20AC) + QString(20, u'a'));
    QCOMPARE(euro.at(0), QString(152, u'a'));
    const QStringList emoji = smsParts(QString(66, QChar(0x219)) + QString::fromUtf8("😀bcd"));
    QCOMPARE(emoji, (QStringList{QString(66, QChar(0x219)), QString::fromUtf8("😀bcd")}));
    for (const QString &part : smsParts(QString::fromUtf8("a😀").repeated(100)))
        QVERIFY(!part.front().isLowSurrogate() && !part.back().isHighSurrogate() && part.size() <= 67);
}

void SmsTest::suggestion()
{
    QCOMPARE(smsWithoutDiacritics(QString::fromUtf8("Bună ziua, știți că „Țara” – așa… é à €")), QStringLiteral("Buna ziua, stiti ca \"Tara\" - asa... ") + QString::fromUtf8("é à €"));
    QVERIFY(!smsCount(smsWithoutDiacritics(QString::fromUtf8("ĂÂÎȘȚăâîșț ŞŢşţ"))).ucs2);
    QCOMPARE(smsWithoutDiacritics(QString::fromUtf8("s\u0326")), QStringLiteral("s"));
    QCOMPARE(smsWithoutDiacritics(QString::fromUtf8("😀 Привет")), QString::fromUtf8("😀 Привет"));
}

void SmsTest::costs()
{
    const auto cost = smsCost(3 * 61, *Decimal::fromText(u"0.0325"));
    QVERIFY(cost);
    QCOMPARE(cost->toText(), QStringLiteral("5.9475"));
}

void SmsTest::file()
{
    const auto sms = MessageTemplate(sampleBodies()).render(sampleRecipient(), sampleSender(), sampleDay(), 0, MessageChannel::Sms);
    QVERIFY(sms);
    const auto file = mailRoomFile(*sms, {}, QDateTime(QDate(2026, 1, 27), QTime(8, 0), Qt::UTC));
    QVERIFY(file);
    QCOMPARE(file->name(), QByteArray("0198a000-1111-7222-8333-444455556666.txt"));
    QCOMPARE(file->bytes, QByteArray("To: +40722123456\r\nFrom: CampiaVerde\r\nMessage-ID: 0198a000-1111-7222-8333-444455556666\r\nDate: 2026-01-27T08:00:00Z\r\nLanguage: en\r\n"
                                     "Encoding: GSM-7\r\nParts: 1\r\n\r\nThree dates in Vrancea: https://campiaverde.example/d/7f2k\nOpt out: STOP to 1744"));
    RenderedMessage longer = *sms;
    longer.plain = QString(2000, u'x');
    QVERIFY(!mailRoomFile(longer, {}, QDateTime(QDate(2026, 1, 27), QTime(8, 0), Qt::UTC)));
    longer = *sms;
    longer.from = QStringLiteral("x\r\nTo: +1");
    QVERIFY(!mailRoomFile(longer, {}, QDateTime(QDate(2026, 1, 27), QTime(8, 0), Qt::UTC)));
    // Each header that the files have is explained beside them.
    for (const QByteArray &line : file->bytes.left(file->bytes.indexOf("\r\n\r\n")).split('\n'))
        QVERIFY(mailRoomReadme().contains(line.left(line.indexOf(':'))));
    MessageRecipient nobody = sampleRecipient();
    nobody.phone = QStringLiteral("0722 123 456");
    QCOMPARE(MessageTemplate(sampleBodies()).render(nobody, sampleSender(), sampleDay(), 0, MessageChannel::Sms).error().constraint, QStringLiteral("recipient"));
}

} // namespace punte
