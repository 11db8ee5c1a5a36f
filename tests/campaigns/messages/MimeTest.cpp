// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MimeTest.h"

#include "SampleMessages.h"
#include "models/campaigns/messages/MimeMessage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace punte {

namespace {

const QDateTime mimeDate(QDate(2026, 1, 27), QTime(8, 30, 5), Qt::UTC);

// What Python's library reads in a letter; empty when it could not.
QJsonObject readByPython(const QByteArray &mail)
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-B"), QStringLiteral(PUNTE_READ_MAIL)});
    python.write(mail);
    python.closeWriteChannel();
    if (!python.waitForFinished(60'000))
        return {};
    if (const QByteArray error = python.readAllStandardError(); !error.isEmpty())
        qWarning("%s", error.constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

RenderedMessage sampleMail()
{
    const auto mail = MessageTemplate(sampleBodies()).render(sampleRecipient(), sampleSender(), sampleDay(), 1, MessageChannel::Email);
    return mail.value_or(RenderedMessage());
}

QString headerOf(const QJsonObject &read, const char *name)
{
    return read.value(QStringLiteral("headers")).toObject().value(QLatin1String(name)).toString();
}

} // namespace

void MimeTest::foreignReader()
{
    RenderedMessage mail = sampleMail();
    mail.replyTo = QStringLiteral("office@campiaverde.example");
    mail.subject = QString::fromUtf8("Trei date înaintea ploii ☂ 😀 — „ștampilă” =?utf-8?q?not=20encoded?=");
    mail.plain = QString::fromUtf8("Bună ziua,\n\nȘtiri 😀 din Țară.\n.\nFrom here on\n ends with blanks  \n") + QString(3000, u'x') + QStringLiteral("\n=3D\n");
    const auto bytes = mimeMessage(mail, {}, mimeDate);
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().what));
    const QJsonObject read = readByPython(*bytes);
    QVERIFY(!read.isEmpty());
    QCOMPARE(read.value(QStringLiteral("defects")).toArray(), QJsonArray());
    QCOMPARE(headerOf(read, "Subject"), mail.subject);
    QCOMPARE(read.value(QStringLiteral("from")).toArray(), QJsonArray({QJsonArray{QStringLiteral("Ana Dumitrescu"), QStringLiteral("ana@campiaverde.example")}}));
    QCOMPARE(read.value(QStringLiteral("to")).toArray(), QJsonArray({QJsonArray{QStringLiteral("Petra Novak"), QStringLiteral("p.novak@piatraalba.example")}}));
    QCOMPARE(headerOf(read, "Reply-To"), mail.replyTo);
    QCOMPARE(headerOf(read, "Message-Id"), QStringLiteral("<0198a000-1111-7222-8333-444455556666@campiaverde.example>"));
    QCOMPARE(read.value(QStringLiteral("date")).toString(), QStringLiteral("2026-01-27T08:30:05+00:00"));
    QCOMPARE(headerOf(read, "List-Unsubscribe"), mail.listUnsubscribe);
    QVERIFY(!read.value(QStringLiteral("headers")).toObject().contains(QStringLiteral("List-Unsubscribe-Post")));
    // Not in encoded words, which no button of a mail program understands.
    QVERIFY2(bytes->contains("\r\nList-Unsubscribe: <mailto:stop@campiaverde.example?subject=unsubscribe%20k3yOfThisSend_0123456789>\r\n"), bytes->left(600).constData());
    const QJsonArray parts = read.value(QStringLiteral("parts")).toArray();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(0).toObject().value(QStringLiteral("type")).toString(), QStringLiteral("multipart/alternative"));
    QCOMPARE(parts.at(1).toObject().value(QStringLiteral("type")).toString(), QStringLiteral("text/plain"));
    QCOMPARE(parts.at(1).toObject().value(QStringLiteral("text")).toString().replace(QStringLiteral("\r\n"), QStringLiteral("\n")), mail.plain);
    QCOMPARE(parts.at(2).toObject().value(QStringLiteral("type")).toString(), QStringLiteral("text/html"));
    QCOMPARE(parts.at(2).toObject().value(QStringLiteral("text")).toString().replace(QStringLiteral("\r\n"), QStringLiteral("\n")), mail.html);
    QVERIFY(read.value(QStringLiteral("longest_line")).toInt() <= 200);
    QCOMPARE(read.value(QStringLiteral("bare_line_ends")).toInt(), 0);
}

void MimeTest::longSubject()
{
    RenderedMessage mail = sampleMail();
    for (const QString &subject : {QString(10'000, u'a'), QString::fromUtf8("ă").repeated(10'000), QString::fromUtf8("😀").repeated(5'000), QStringLiteral("un cuvânt ").repeated(999).trimmed()}) {
        mail.subject = subject;
        const auto bytes = mimeMessage(mail, {}, mimeDate);
        QVERIFY(bytes);
        const QJsonObject read = readByPython(*bytes);
        QCOMPARE(headerOf(read, "Subject"), subject);
        QCOMPARE(read.value(QStringLiteral("defects")).toArray(), QJsonArray());
        QVERIFY2(read.value(QStringLiteral("longest_line")).toInt() <= 998, qPrintable(QString::number(read.value(QStringLiteral("longest_line")).toInt())));
    }
    mail.subject = QStringLiteral("=?utf-8?q?x?= ") + QString::fromUtf8("😀").repeated(900);
    const QJsonObject lookAlike = readByPython(*mimeMessage(mail, {}, mimeDate));
    QCOMPARE(headerOf(lookAlike, "Subject"), mail.subject);
    mail.subject = QString(10'001, u'a');
    QVERIFY(!mimeMessage(mail, {}, mimeDate));
}

void MimeTest::namesAndSigns()
{
    RenderedMessage mail = sampleMail();
    for (const char *name : {"Novak, Petra", "Petra \"Pia\" Novak", "Crama \\ Fiii (SRL)", "Ștefan Țăranu", "x@y.ro", "a <b@c.ro>", "D'Artagnan", "=?utf-8?b?QQ==?=", "😀 SRL, filială", "a; b: c", "."}) {
        mail.toName = mail.fromName = QString::fromUtf8(name);
        const auto bytes = mimeMessage(mail, {}, mimeDate);
        QVERIFY2(bytes, name);
        const QJsonObject read = readByPython(*bytes);
        QCOMPARE(read.value(QStringLiteral("to")).toArray(), QJsonArray({QJsonArray{mail.toName, mail.to}}));
        QCOMPARE(read.value(QStringLiteral("from")).toArray(), QJsonArray({QJsonArray{mail.fromName, mail.from}}));
    }
}

void MimeTest::injectionIsRefused_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("crlf") << QStringLiteral("x\r\nBcc: a@b.c");
    QTest::newRow("lf") << QStringLiteral("x\nBcc: a@b.c");
    QTest::newRow("cr") << QStringLiteral("x\rBcc: a@b.c");
    QTest::newRow("folded") << QStringLiteral("x\r\n Bcc: a@b.c");
    QTest::newRow("body") << QStringLiteral("x\r\n\r\nbody");
    QTest::newRow("nul") << QStringLiteral("x") + QChar(u'\0') + QStringLiteral("y");
    QTest::newRow("vertical tab") << QStringLiteral("x\vBcc: a@b.c");
    QTest::newRow("next line") << QStringLiteral("x\u0085Bcc: a@b.c");
    QTest::newRow("line separator") << QStringLiteral("x\u2028Bcc: a@b.c");
    QTest::newRow("paragraph separator") << QStringLiteral("x\u2029Bcc: a@b.c");
    QTest::newRow("direction") << QStringLiteral("x\u202Ec.b@a");
    QTest::newRow("isolate") << QStringLiteral("x\u2067c.b@a");
    QTest::newRow("half") << QStringLiteral("x") + QChar(0xD83D);
}

void MimeTest::injectionIsRefused()
{
    QFETCH(QString, payload);
    const QList<QString RenderedMessage::*> fields{&RenderedMessage::subject, &RenderedMessage::fromName, &RenderedMessage::toName, &RenderedMessage::from, &RenderedMessage::to,
        &RenderedMessage::replyTo, &RenderedMessage::listUnsubscribe};
    for (const auto field : fields) {
        RenderedMessage mail = sampleMail();
        mail.*field = payload;
        const auto bytes = mimeMessage(mail, {}, mimeDate);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::Invalid);
        QVERIFY(!bytes.error().what.isEmpty());
    }
    // In the text it is a text, in a file's name it is one line.
    RenderedMessage mail = sampleMail();
    mail.plain = payload;
    if (!payload.contains(QChar(u'\0')) && !payload.contains(QChar(0xD83D))) {
        const auto bytes = mimeMessage(mail, {{QStringLiteral("a"), payload, "text/csv", "x", false}}, mimeDate);
        QVERIFY(bytes);
        const QJsonArray names = readByPython(*bytes).value(QStringLiteral("names")).toArray();
        QVERIFY(!names.contains(QStringLiteral("Bcc")));
    }
}

void MimeTest::picturesAndFiles()
{
    QMap<MessageLanguage, MessageBody> bodies = sampleBodies();
    bodies[MessageLanguage::English].html = QStringLiteral("<p><img src=\"cid:logo\" alt=\"Logo\"></p>");
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a00ff0d0a2e0d0a");
    const QList<MessageAsset> assets{{QStringLiteral("logo"), QString::fromUtf8("sigla nouă.png"), "image/png", picture, true},
        {QStringLiteral("unused"), QStringLiteral("unused.png"), "image/png", picture, true}, {{}, QString::fromUtf8("Ofertă \"2026\", țuică.pdf"), "application/pdf", "%PDF-1.7\r\nx", false}};
    const auto mail = MessageTemplate(bodies, assets).render(sampleRecipient(), sampleSender(), sampleDay(), 0, MessageChannel::Email);
    QVERIFY(mail);
    const auto bytes = mimeMessage(*mail, assets, mimeDate);
    QVERIFY(bytes);
    const QJsonObject read = readByPython(*bytes);
    QCOMPARE(read.value(QStringLiteral("defects")).toArray(), QJsonArray());
    QStringList types;
    for (const QJsonValue &part : read.value(QStringLiteral("parts")).toArray())
        types << part.toObject().value(QStringLiteral("type")).toString();
    QCOMPARE(types, (QStringList{QStringLiteral("multipart/mixed"), QStringLiteral("multipart/alternative"), QStringLiteral("text/plain"), QStringLiteral("multipart/related"),
                        QStringLiteral("text/html"), QStringLiteral("image/png"), QStringLiteral("application/pdf")}));
    const QJsonObject image = read.value(QStringLiteral("parts")).toArray().at(5).toObject();
    QCOMPARE(image.value(QStringLiteral("id")).toString(), QStringLiteral("<logo>"));
    QCOMPARE(image.value(QStringLiteral("name")).toString(), assets.at(0).fileName);
    QCOMPARE(QByteArray::fromHex(image.value(QStringLiteral("bytes")).toString().toLatin1()), picture);
    const QJsonObject file = read.value(QStringLiteral("parts")).toArray().at(6).toObject();
    QCOMPARE(file.value(QStringLiteral("name")).toString(), assets.at(2).fileName);
    QCOMPARE(file.value(QStringLiteral("disposition")).toString(), QStringLiteral("attachment"));
    QVERIFY(!mimeMessage(*mail, {{QStringLiteral("a>\r\nx"), QStringLiteral("x"), "image/png", "x", true}}, mimeDate));
    QVERIFY(!mimeMessage(*mail, {{QStringLiteral("a"), QStringLiteral("x"), "image/png\r\nBcc: x", "x", true}}, mimeDate));
}

void MimeTest::sameBytes()
{
    const auto first = mimeMessage(sampleMail(), {}, mimeDate);
    const auto second = mimeMessage(sampleMail(), {}, mimeDate);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
}

void MimeTest::oneClickOnlyWithAPage()
{
    MessageSender sender = sampleSender();
    sender.oneClickUrl = QStringLiteral("https://campiaverde.example/stop");
    const auto mail = MessageTemplate(sampleBodies()).render(sampleRecipient(), sender, sampleDay(), 0, MessageChannel::Email);
    QVERIFY(mail && mail->oneClick);
    const auto bytes = mimeMessage(*mail, {}, mimeDate);
    QVERIFY(bytes);
    QVERIFY2(bytes->contains("\r\nList-Unsubscribe: <https://campiaverde.example/stop?t=k3yOfThisSend_0123456789>, <mailto:stop@") && bytes->contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"),
             bytes->left(600).constData());
    const QJsonObject read = readByPython(*bytes);
    QCOMPARE(headerOf(read, "List-Unsubscribe-Post"), QStringLiteral("List-Unsubscribe=One-Click"));
    QVERIFY(headerOf(read, "List-Unsubscribe").startsWith(QStringLiteral("<https://campiaverde.example/stop?t=k3yOfThisSend_0123456789>, <mailto:stop@campiaverde.example?")));
    RenderedMessage none = sampleMail();
    for (const QString &way : {QString(), QStringLiteral("<https://x.ro/") + QString(900, u'a') + u'>', QString::fromUtf8("<https://câmpia.ro/>")}) {
        none.listUnsubscribe = way;
        QVERIFY(!mimeMessage(none, {}, mimeDate));
    }
}

void MimeTest::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written"); // empty = refused
    QTest::newRow("plain") << QStringLiteral(" ana+x@punte.ro ") << QStringLiteral("ana+x@punte.ro");
    QTest::newRow("domain") << QString::fromUtf8("ana@câmpia.ro") << QStringLiteral("ana@xn--cmpia-3qa.ro");
    QTest::newRow("letters") << QString::fromUtf8("ană@punte.ro") << QString();
    QTest::newRow("two") << QStringLiteral("a@b.ro,c@d.ro") << QString();
    QTest::newRow("with a name") << QStringLiteral("Ana <ana@punte.ro>") << QString();
    QTest::newRow("quoted") << QStringLiteral("\"a b\"@punte.ro") << QString();
    QTest::newRow("comment") << QStringLiteral("a(x)@punte.ro") << QString();
    QTest::newRow("literal") << QStringLiteral("a@[127.0.0.1]") << QString();
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("no domain") << QStringLiteral("ana@") << QString();
}

void MimeTest::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const auto address = headerAddress(typed);
    QCOMPARE(address.value_or(QString()), written);
    if (!address)
        QVERIFY(!address.error().what.isEmpty());
}

} // namespace punte
