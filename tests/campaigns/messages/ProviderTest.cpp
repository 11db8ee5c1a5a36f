// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProviderTest.h"

#include "models/campaigns/delivery/MachineClicks.h"
#include "models/campaigns/delivery/ProviderEvents.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace punte {

namespace {

QDateTime utcTime(int hour, int minute, int second = 0)
{
    return {QDate(2026, 1, 27), QTime(hour, minute, second), Qt::UTC};
}

Result<ProviderFile> readProviderText(const QByteArray &csv, ProviderReading reading = {})
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("events.csv")));
    if (file.open(QIODevice::WriteOnly))
        file.write(csv);
    file.close();
    if (!reading.now.isValid())
        reading.now = utcTime(20, 0);
    return readProviderFile(file.fileName(), reading);
}

const QByteArray sendId("0198a000-1111-7222-8333-444455556666");

} // namespace

void ProviderTest::providers_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("hasSend");
    const QByteArray id = "<" + sendId + "@campiaverde.example>";
    QTest::newRow("sendgrid") << QByteArray("email,timestamp,smtp-id,event,category,sg_event_id,sg_message_id,useragent,ip,url,reason,type\n"
                                            "p@x.ro,1769504400," + id + ",bounce,x,djCl3==,14c5.filter,,,,550 no such user,bounce\n") << QStringLiteral("sendgrid") << QStringLiteral("hard_bounce") << true;
    QTest::newRow("sendgrid blocked") << QByteArray("email,timestamp,event,sg_event_id,type\np@x.ro,1769504400,bounce,a,blocked\n") << QStringLiteral("sendgrid") << QStringLiteral("soft_bounce") << false;
    QTest::newRow("mailgun") << QByteArray("timestamp,event,recipient,severity,delivery-status.message,message.headers.message-id,id\n"
                                           "1769504400.25,failed,p@x.ro,temporary,try later," + id + ",czsjq\n") << QStringLiteral("mailgun") << QStringLiteral("soft_bounce") << true;
    QTest::newRow("postmark") << QByteArray("RecordType,Type,MessageID,Recipient,DeliveredAt,Details\nDelivery,,883953f4-6105-42a2-a16a-77a8eac79483,P@X.ro,2026-01-27T11:00:00+02:00,ok\n")
                              << QStringLiteral("postmark") << QStringLiteral("delivered") << false; // an identifier of theirs
    QTest::newRow("postmark bounce") << QByteArray("RecordType,Type,Email,BouncedAt\nBounce,HardBounce,p@x.ro,2026-01-27T09:00:00Z\n") << QStringLiteral("postmark") << QStringLiteral("hard_bounce") << false;
    QTest::newRow("brevo") << QByteArray("st_text;ts;sub;frm;email;tag;mid;link\nClicked;27-01-2026 11:00:00;Hi;a@x.ro;p@x.ro;;" + id + ";https://x.ro\n") << QStringLiteral("brevo") << QStringLiteral("clicked") << true;
    QTest::newRow("ses") << QByteArray("eventType,mail.messageId,bounce.bounceType,bounceType,timestamp,destination\nBounce,0100,x,Transient,2026-01-27T09:00:00.000Z,p@x.ro\n") << QStringLiteral("ses") << QStringLiteral("soft_bounce") << false;
    QTest::newRow("sparkpost") << QByteArray("type,timestamp,rcpt_to,message_id,event_id,user_agent,target_link_url\nclick,1769504400,p@x.ro,000443ee,84320004,Mozilla/5.0 (X11),https://x.ro\n") << QStringLiteral("sparkpost") << QStringLiteral("clicked") << false;
    QTest::newRow("resend") << QByteArray("id,created_at,to,type\nabc,2026-01-27 09:00:00 UTC,Petra <p@x.ro>,email.opened\n") << QStringLiteral("csv") << QStringLiteral("opened") << false;
    QTest::newRow("twilio") << QByteArray("Message SID,From,To,Status,Date Sent\nSM1,+40311,+40722123456,undelivered,2026-01-27 09:00:00 +0000\n") << QStringLiteral("twilio") << QStringLiteral("hard_bounce") << false;
    QTest::newRow("romanian") << QByteArray("Destinatar;Eveniment;Data;Motiv\np@x.ro;Dezabonat;27.01.2026 11:00;nu mai vreau\n") << QStringLiteral("csv") << QStringLiteral("unsubscribed") << false;
    QTest::newRow("by file") << QByteArray("File,Event,Date\n" + sendId + ".eml,Reply,2026-01-27T09:00:00Z\n") << QStringLiteral("csv") << QStringLiteral("replied") << true;
}

void ProviderTest::providers()
{
    QFETCH(QByteArray, csv);
    QFETCH(bool, hasSend);
    ProviderReading reading;
    if (csv.startsWith("st_text") || csv.startsWith("Destinatar"))
        reading.zone = QTimeZone("Europe/Bucharest");
    const auto file = readProviderText(csv, reading);
    QVERIFY2(file, file ? "" : qPrintable(file.error().what));
    QTEST(file->provider, "provider");
    QVERIFY2(file->refused.isEmpty(), file->refused.isEmpty() ? "" : qPrintable(file->refused.first().reason));
    QCOMPARE(file->events.size(), 1);
    const ProviderEvent &event = file->events.first();
    QTEST(QString::fromLatin1(providerEventCode(event.kind)), "kind");
    QCOMPARE(event.time.toSecsSinceEpoch(), utcTime(9, 0).toSecsSinceEpoch());
    QCOMPARE(!event.sendId.isNull(), hasSend);
    if (!csv.startsWith("File"))
        QCOMPARE(event.recipient, csv.startsWith("Message SID") ? QStringLiteral("+40722123456") : QStringLiteral("p@x.ro"));
    QCOMPARE(event.sourceId.size(), 64);
    QCOMPARE(event.toJson().value(QStringLiteral("event_id")).toString(), event.sourceId);
    QCOMPARE(event.toJson().contains(QStringLiteral("send_id")), hasSend);
}

void ProviderTest::kinds_data()
{
    QTest::addColumn<QString>("kind"); // empty = unknown, "-" = passing
    const auto row = [](const char *word, const char *kind) { QTest::newRow(word) << QString::fromLatin1(kind); };
    row("delivered", "delivered");
    row("Hard bounce", "hard_bounce");
    row("soft_bounce", "soft_bounce");
    row("hardBounces", "");
    row("loadedByProxy", "opened");
    row("spamreport", "complained");
    row("group_unsubscribe", "unsubscribed");
    row("group_resubscribe", "-");
    row("processed", "-");
    row("deferred", "-");
    row("dropped", "failed");
    row("Deschis", "opened");
    row("booking", "booked");
    row("email.clicked", "clicked");
    row("", "");
    row("hello", "");
}

void ProviderTest::kinds()
{
    QFETCH(QString, kind);
    const ProviderWord word = readProviderWord(QString::fromLatin1(QTest::currentDataTag()), {});
    QCOMPARE(word.passing ? QStringLiteral("-") : word.kind ? QString::fromLatin1(providerEventCode(*word.kind)) : QString(), kind);
}

void ProviderTest::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time"); // invalid = none
    const QDateTime nine = utcTime(9, 0);
    const auto row = [](const char *text, const QDateTime &time) { QTest::newRow(text) << QString::fromUtf8(text) << time; };
    row("1769504400", nine);
    row("1769504400.25", nine.addMSecs(250));
    row("1769504400123", nine.addMSecs(123));
    row("2026-01-27T09:00:00Z", nine);
    row("2026-01-27T11:00:00+02:00", nine);
    row("2026-01-27 11:00:00.5 +0200", nine.addMSecs(500));
    row("2026-01-27 09:00:00 UTC", nine);
    row("2026-01-27 11:00", nine); // in Bucharest
    row("27.01.2026 11:00", nine);
    row("27/01/2026, 11:00:00", nine);
    row("Tue, 27 Jan 2026 11:00:00 +0200", nine);
    row("Tue, 27 Jan 2026 09:00:00 GMT (Greenwich)", nine);
    row("Jan 27, 2026 4:00 AM EST", nine);
    row("January 27 2026, 11:00 am", nine);
    row("27-Jan-2026 11:00:00", nine);
    row("27 ianuarie 2026 11:00", nine);
    row("27.01.2026", QDateTime(QDate(2026, 1, 26), QTime(22, 0), Qt::UTC));
    row("2026-03-29 03:30", QDateTime()); // the clocks jump from three to four
    row("2026-03-29 03:30 UTC", QDateTime(QDate(2026, 3, 29), QTime(3, 30), Qt::UTC));
    row("", QDateTime());
    row("yesterday", QDateTime());
    row("0", QDateTime());
    row("99999999999999", QDateTime());
    row("31.02.2026 10:00", QDateTime());
    row("2026-01-27 25:00", QDateTime());
    row("2026-01-27 13:00 PM", QDateTime());
    row("2026-01-27 10:00 XYZ", QDateTime());
    row("2026-01-27 10:00 +9900", QDateTime());
    row("1970-01-01 00:00:00", QDateTime());
}

void ProviderTest::times()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, time);
    const auto read = readProviderTime(text, DateOrder::DayFirst, QTimeZone("Europe/Bucharest"));
    QCOMPARE(read.has_value(), time.isValid());
    if (read)
        QCOMPARE(*read, time);
}

void ProviderTest::dateOrder()
{
    QCOMPARE(guessProviderDates({QStringLiteral("03/04/2026 10:00"), QStringLiteral("03/14/2026 10:00")}), DateOrder::MonthFirst);
    QCOMPARE(guessProviderDates({QStringLiteral("03/04/2026 10:00"), QStringLiteral("14/03/2026 10:00")}), DateOrder::DayFirst);
    QCOMPARE(guessProviderDates({QStringLiteral("03/04/2026 10:00")}), DateOrder::DayFirst);
    QCOMPARE(guessProviderDates({QStringLiteral("1/4/2026 10:00 AM")}), DateOrder::MonthFirst);
}

void ProviderTest::badRows()
{
    const auto file = readProviderText("Event,Date,Email\nopen,2026-01-27T09:00:00Z,p@x.ro\nteleported,2026-01-27T09:00:00Z,p@x.ro\nopen,soon,p@x.ro\nopen,2026-02-27T09:00:00Z,p@x.ro\n"
                                       "open,2026-01-27T09:00:00Z,\nopen,2026-01-27T09:00:00Z,nobody\nopen,2026-01-27T09:00:00Z\nopen,2026-01-27T09:00:00Z,\"a\0b@x.ro\"\nsent,2026-01-27T09:00:00Z,p@x.ro\n");
    QVERIFY(file);
    QCOMPARE(file->events.size(), 1);
    QList<qint64> lines;
    for (const ProviderRefusal &refusal : file->refused) {
        lines << refusal.line;
        QVERIFY(!refusal.reason.isEmpty() && !refusal.cells.isEmpty());
    }
    // A literal ends at its NUL, so the last two rows are not in the text.
    QCOMPARE(lines, (QList<qint64>{3, 4, 5, 6, 7, 8, 9}));
    QVERIFY(!readProviderText("Name,Age\nx,1\n"));
    QVERIFY(!readProviderText("Event,Email\nopen,p@x.ro\n"));
    QVERIFY(!readProviderText("Event,Date\nopen,2026-01-27T09:00:00Z\n"));
    QVERIFY(!readProviderText(""));
    QVERIFY(!readProviderText("BEGIN:VCARD\nVERSION:3.0\nFN:x\nEND:VCARD\n"));
}

void ProviderTest::duplicates()
{
    const QByteArray rows = "open,2026-01-27T09:00:00Z,p@x.ro,e1\nopen,2026-01-27T09:00:07Z,p@x.ro,e1\nclick,2026-01-27T09:00:00Z,p@x.ro,e1\nopen,2026-01-27T09:00:00Z,p@x.ro,e2\n";
    const auto first = readProviderText("Event,Date,Email,Event ID\n" + rows);
    QVERIFY(first);
    QCOMPARE(first->events.size(), 3); // one identifier for the open and the click
    QCOMPARE(first->duplicates, 1);
    const auto second = readProviderText("Event,Date,Email,Event ID\n" + rows);
    for (qsizetype i = 0; i < 3; ++i)
        QCOMPARE(second->events.at(i).sourceId, first->events.at(i).sourceId);
    // Without identifiers, and with one of the message: the same at the same time is the same.
    const auto loose = readProviderText("Event,Date,Email,id\nopen,2026-01-27T09:00:00Z,p@x.ro,m1\nopen,2026-01-27T09:00:00Z,p@x.ro,m1\nopen,2026-01-27T09:05:00Z,p@x.ro,m1\n");
    QCOMPARE(loose->events.size(), 2);
    QCOMPARE(loose->duplicates, 1);
}

void ProviderTest::machines()
{
    const QByteArray person = "\"Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/122.0\"";
    const auto file = readProviderText("Event,Date,Email,URL,User Agent,Bot\n"
                                       "delivered,2026-01-27T09:00:00Z,a@x.ro,,,\n"
                                       "click,2026-01-27T09:00:03Z,a@x.ro,https://x.ro/1," + person + ",\n"    // 1 at once
                                       "click,2026-01-27T09:10:00Z,a@x.ro,https://x.ro/1," + person + ",\n"    // 2 a person
                                       "open,2026-01-27T09:11:00Z,a@x.ro,,Mozilla/5.0,\n"                      // 3 a mail proxy
                                       "open,2026-01-27T09:12:00Z,a@x.ro,," + person + ",apple\n"              // 4 the provider says
                                       "open,2026-01-27T09:13:00Z,a@x.ro,," + person + ",false\n"              // 5 a person
                                       "click,2026-01-27T10:00:00Z,b@x.ro,https://x.ro/1," + person + ",\n"    // 6..8 all links
                                       "click,2026-01-27T10:00:04Z,b@x.ro,https://x.ro/2," + person + ",\n"
                                       "click,2026-01-27T10:00:10Z,b@x.ro,https://x.ro/3," + person + ",\n"
                                       "click,2026-01-27T10:00:21Z,b@x.ro,https://x.ro/1," + person + ",\n"    // 9 later: a person
                                       "click,2026-01-27T10:30:00Z,c@x.ro,https://x.ro/1,\"Mozilla/5.0 (Linux; Android 12; CUBOT NOTE 30)\",\n" // 10 a telephone
                                       "click,2026-01-27T10:30:00Z,d@x.ro,https://x.ro/1,BarracudaSentinel (EE),\n");
    QVERIFY(file);
    QCOMPARE(file->events.size(), 12);
    QList<int> marks;
    for (const ProviderEvent &event : file->events)
        marks << int(event.machine);
    const int none = int(MachineSign::None), provider = int(MachineSign::Provider), agent = int(MachineSign::Agent), prefetch = int(MachineSign::Prefetch), scan = int(MachineSign::Scan);
    QCOMPARE(marks, (QList<int>{none, prefetch, none, agent, provider, none, scan, scan, scan, none, none, agent}));
    QCOMPARE(file->events.at(1).toJson().value(QStringLiteral("machine")), QJsonValue(true));
    QCOMPARE(file->events.at(2).toJson().value(QStringLiteral("machine")), QJsonValue(false));
}

void ProviderTest::hugeAgent()
{
    QByteArray csv = "Event,Date,Email,URL,User Agent\n";
    for (int i = 0; i < 20'000; ++i)
        csv += "click,2026-01-27T09:00:0" + QByteArray::number(i % 10) + "Z,p@x.ro,https://x.ro/" + QByteArray::number(i) + ",x\n";
    csv += "click,2026-01-27T09:00:00Z,p@x.ro,https://x.ro/" + QByteArray(5000, 'u') + "," + QByteArray(5000, 'a') + "\n";
    const auto file = readProviderText(csv);
    QVERIFY(file);
    QCOMPARE(file->events.size(), 20'001);
    QCOMPARE(file->events.last().agent.size(), 500);
    QCOMPARE(file->events.last().url.size(), 2000);
}

void ProviderTest::columnsSaid()
{
    ProviderReading reading;
    reading.columns = {{ProviderColumn::Event, 1}, {ProviderColumn::Time, 0}, {ProviderColumn::Recipient, 2}};
    reading.dates = DateOrder::MonthFirst;
    reading.zone = QTimeZone("America/New_York");
    const auto file = readProviderText("A,B,C\n01/02/2026 10:00,open,p@x.ro\n", reading);
    QVERIFY(file);
    QCOMPARE(file->events.first().time, QDateTime(QDate(2026, 1, 2), QTime(15, 0), Qt::UTC));
}

} // namespace punte
