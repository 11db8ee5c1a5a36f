// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TemplateTest.h"

#include "SampleMessages.h"
#include "models/campaigns/messages/FormOfAddress.h"
#include "models/campaigns/messages/MessageFooter.h"
#include "models/campaigns/messages/MessageJson.h"

#include <QLocale>
#include <QSet>
#include <QTest>

namespace punte {

void TemplateTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TemplateTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

void TemplateTest::catalogue()
{
    QSet<QByteArray> names;
    for (const MessageField &field : messageFields()) {
        names.insert(field.name);
        QVERIFY(!field.titleText().isEmpty() && !field.originText().isEmpty() && !field.sample(MessageLanguage::Romanian).isEmpty());
        QCOMPARE(findMessageField(QString::fromLatin1(field.name)), &field);
    }
    QCOMPARE(names.size(), messageFields().size());
    for (const char *documented : {"customer_name", "pet_name", "booking_link"})
        QVERIFY(names.contains(documented));
    QVERIFY(!findMessageField(u"password"));
}

void TemplateTest::formOfAddress_data()
{
    QTest::addColumn<QString>("salutation");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("romanian");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *salutation, const char *first, const char *last, const char *romanian, const char *english) {
        QTest::newRow(qPrintable(QString::fromUtf8(salutation) + u'/' + QString::fromUtf8(last)))
            << QString::fromUtf8(salutation) << QString::fromUtf8(first) << QString::fromUtf8(last) << QString::fromUtf8(romanian) << QString::fromUtf8(english);
    };
    row("Doamna", "Elena", "Popescu", "Stimată doamnă Popescu", "Dear Ms Popescu");
    row("Domnul", "Ion", "Ionescu-Țiriac", "Stimate domnule Ionescu-Țiriac", "Dear Mr Ionescu-Țiriac");
    row("Domnișoara", "Ana", "Marin", "Stimată domnișoară Marin", "Dear Ms Marin");
    row("D-na", "Ana", "Marin", "Stimată doamnă Marin", "Dear Ms Marin");
    row("dl.", "Ion", "Pop", "Stimate domnule Pop", "Dear Mr Pop");
    row("Dl. dr.", "Ion", "Pop", "Stimate domnule doctor Pop", "Dear Dr Pop");
    row("Doamna prof.", "Ana", "Pop", "Stimată doamnă profesor Pop", "Dear Professor Pop");
    row("Stimată doamnă", "Ana", "Pop", "Stimată doamnă Pop", "Dear Ms Pop");
    row("Mrs", "Ann", "Lee", "Stimată doamnă Lee", "Dear Ms Lee");
    row("Dr", "Andrea", "Lee", "Bună ziua", "Dear Dr Lee"); // a title says nothing of the person
    row("", "Andrea", "Popescu", "Bună ziua", "Dear Andrea Popescu");
    row("Dl./Dna", "Andrea", "Popescu", "Bună ziua", "Dear Andrea Popescu");
    row("Domnul/Doamna", "Andrea", "Popescu", "Bună ziua", "Dear Andrea Popescu");
    row("Doamna", "Ana", "", "Bună ziua", "Dear Ana");
    row("Doamna", "", "", "Bună ziua", "Hello");
    row("Doamna", "Ana", "Pop\r\nBcc: x@y.z", "Stimată doamnă Pop Bcc: x@y.z", "Dear Ms Pop Bcc: x@y.z");
}

void TemplateTest::formOfAddress()
{
    QFETCH(QString, salutation);
    QFETCH(QString, first);
    QFETCH(QString, last);
    MessageRecipient recipient;
    recipient.salutation = salutation;
    recipient.firstName = first;
    recipient.lastName = last;
    QTEST(punte::formOfAddress(recipient, MessageLanguage::Romanian).whole, "romanian");
    QTEST(punte::formOfAddress(recipient, MessageLanguage::English).whole, "english");
}

void TemplateTest::months_data()
{
    QTest::addColumn<QDate>("earlier");
    QTest::addColumn<QString>("romanian");
    QTest::addColumn<QString>("english");
    const QDate day = sampleDay();
    QTest::newRow("today") << day << QStringLiteral("mai puțin de o lună") << QStringLiteral("less than a month");
    QTest::newRow("28 days") << QDate(2025, 12, 28) << QStringLiteral("mai puțin de o lună") << QStringLiteral("less than a month");
    QTest::newRow("1") << QDate(2025, 12, 27) << QStringLiteral("o lună") << QStringLiteral("one month");
    QTest::newRow("2") << QDate(2025, 11, 20) << QStringLiteral("două luni") << QStringLiteral("two months");
    QTest::newRow("10") << day.addMonths(-10) << QStringLiteral("zece luni") << QStringLiteral("ten months");
    QTest::newRow("11") << day.addMonths(-11) << QStringLiteral("11 luni") << QStringLiteral("11 months");
    QTest::newRow("19") << day.addMonths(-19) << QStringLiteral("19 luni") << QStringLiteral("19 months");
    QTest::newRow("20") << day.addMonths(-20) << QStringLiteral("20 de luni") << QStringLiteral("20 months");
    QTest::newRow("100") << day.addMonths(-100) << QStringLiteral("100 de luni") << QStringLiteral("100 months");
    QTest::newRow("101") << day.addMonths(-101) << QStringLiteral("101 luni") << QStringLiteral("101 months");
    QTest::newRow("120") << day.addMonths(-120) << QStringLiteral("120 de luni") << QStringLiteral("120 months");
}

void TemplateTest::months()
{
    QFETCH(QDate, earlier);
    QTEST(monthsBetween(earlier, sampleDay(), MessageLanguage::Romanian), "romanian");
    QTEST(monthsBetween(earlier, sampleDay(), MessageLanguage::English), "english");
    QCOMPARE(monthsBetween(QDate(2026, 1, 31), QDate(2026, 2, 28), MessageLanguage::English), QStringLiteral("one month"));
}

void TemplateTest::mistakes_data()
{
    using What = MessageTextError::What;
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QList<int>>("whats");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](const char *name, MessageTextPart part, const char *source, QList<What> whats, qsizetype at = 0) {
        QList<int> numbers;
        for (const What what : whats)
            numbers << int(what);
        QTest::newRow(name) << int(part) << QString::fromUtf8(source) << numbers << at;
    };
    row("good", MessageTextPart::Plain, "{first_name} {county|here} {{ }} } {only_for:vip}x{/only_for}", {});
    row("unknown", MessageTextPart::Plain, "Hi {frist_name}", {What::Unknown}, 3);
    row("empty", MessageTextPart::Plain, "Hi {}", {What::Unknown}, 3);
    row("unclosed", MessageTextPart::Plain, "Hi {first_name", {What::Unclosed}, 3);
    row("two braces", MessageTextPart::Plain, "Hi {first_{name}", {What::Unclosed, What::Unknown}, 3);
    row("over a line", MessageTextPart::Plain, "Hi {first\nname}", {What::Unclosed}, 3);
    row("no fallback", MessageTextPart::Plain, "{formula_adresare|Hi}", {What::NoFallback});
    row("block open", MessageTextPart::Plain, "{only_for:vip}x", {What::BlockUnclosed});
    row("block closed", MessageTextPart::Plain, "x{/only_for}", {What::BlockUnopened}, 1);
    row("block in block", MessageTextPart::Plain, "{only_for:vip}{only_for:vip}{/only_for}", {What::BlockInBlock}, 14);
    row("group", MessageTextPart::Plain, "{only_for:Robert'); DROP}x{/only_for}", {What::UnknownGroup});
    row("group unknown", MessageTextPart::Plain, "{only_for:nobody}x{/only_for}", {What::UnknownGroup});
    row("subject of two lines", MessageTextPart::Subject, "Hi\r\nBcc: x@y.z", {What::LineBreak, What::LineBreak}, 2);
    row("html link", MessageTextPart::Html, "<a href=\"{booking_link}\">x</a>", {});
    row("html link in part", MessageTextPart::Html, "<a href=\"https://x.ro/{booking_link}\">x</a>", {What::InTag}, 22);
    row("html name as link", MessageTextPart::Html, "<a href='{first_name}'>x</a>", {What::InTag}, 9);
    row("html attribute", MessageTextPart::Html, "<p title=\"{first_name}\">x</p>", {What::InTag}, 10);
    row("html fake href", MessageTextPart::Html, "<p title=\" href='{booking_link}'\">x</p>", {What::InTag}, 17);
    row("html tag", MessageTextPart::Html, "<{first_name}>", {});
    row("html fallback", MessageTextPart::Html, "{county|<b>here</b>}", {What::MarkupFallback});
    row("html script", MessageTextPart::Html, "<style>p {color: red}</style><p>x</p>", {});
}

void TemplateTest::mistakes()
{
    QFETCH(int, part);
    QFETCH(QString, source);
    QFETCH(QList<int>, whats);
    QFETCH(qsizetype, at);
    const MessageText text = readMessageText(source, MessageTextPart(part), {QStringLiteral("vip")});
    QList<int> found;
    for (const MessageTextError &error : text.errors) {
        found << int(error.what);
        QVERIFY(!error.text().isEmpty());
        QVERIFY(error.at >= 0 && error.at + error.length <= source.size());
    }
    QCOMPARE(found, whats);
    if (!whats.isEmpty())
        QCOMPARE(text.errors.first().at, at);
}

void TemplateTest::readsPieces()
{
    const MessageText text = readMessageText(QStringLiteral("a{{b}}{county| in your area }c"), MessageTextPart::Plain);
    QCOMPARE(text.pieces.size(), 3);
    QCOMPARE(text.pieces.at(0).words, QStringLiteral("a{b}"));
    QCOMPARE(text.pieces.at(1).words, QStringLiteral("in your area"));
    QVERIFY(text.pieces.at(1).hasFallback);
    QCOMPARE(text.pieces.at(2).words, QStringLiteral("c"));
    // Long and hostile: in time, and no more errors than braces.
    const MessageText braces = readMessageText(QString(200'000, u'{') + u'x', MessageTextPart::Html);
    QVERIFY(braces.errors.isEmpty()); // all of them written twice
    QCOMPARE(readMessageText(QStringLiteral("{ ").repeated(20'000), MessageTextPart::Html).errors.size(), 20'000);
}

void TemplateTest::rendersThePicture()
{
    const MessageTemplate message(sampleBodies());
    QVERIFY(message.mistakes().isEmpty());
    const auto done = message.render(sampleRecipient(), sampleSender(), sampleDay(), 1, MessageChannel::Email);
    QVERIFY2(done, done ? "" : qPrintable(done.error().what));
    QCOMPARE(done->subject, QStringLiteral("Three dates for Vrancea before the rain"));
    QCOMPARE(done->to, QStringLiteral("p.novak@piatraalba.example"));
    QCOMPARE(done->toName, QStringLiteral("Petra Novak"));
    QCOMPARE(done->plain, QStringLiteral("Dear Ms Novak,\n\nYou ordered an export campaign from us two months ago. Before the season starts we keep three dates free in Vrancea.\n\n"
                                         "As one of those who recommend us, you choose first.\n\nPick a date: https://campiaverde.example/d/7f2k\n\nWith regards,\n"
                                         "Ana Dumitrescu, +40 722 123 456\n\n-- \nYou get this as our customer.\nStop messages like this: "
                                         "mailto:stop@campiaverde.example?subject=unsubscribe%20k3yOfThisSend_0123456789\n"
                                         "Câmpia Verde SRL, Str. Florilor 3, Focșani, tax ID RO18547290\n"));
    QVERIFY(done->html.contains(QStringLiteral("<a href=\"https://campiaverde.example/d/7f2k\">https://campiaverde.example/d/7f2k</a>")));
    QVERIFY(done->html.contains(QStringLiteral("lang=\"en\"")));
    QCOMPARE(done->listUnsubscribe, QStringLiteral("<mailto:stop@campiaverde.example?subject=unsubscribe%20k3yOfThisSend_0123456789>"));
    QVERIFY(!done->oneClick);
    QCOMPARE(message.render(sampleRecipient(), sampleSender(), sampleDay(), 0, MessageChannel::Email)->subject, QStringLiteral("Your spring plan, Petra"));
    const auto sms = message.render(sampleRecipient(), sampleSender(), sampleDay(), 0, MessageChannel::Sms);
    QVERIFY(sms);
    QCOMPARE(sms->plain, QStringLiteral("Three dates in Vrancea: https://campiaverde.example/d/7f2k\nOpt out: STOP to 1744"));
    QCOMPARE(sms->to, QStringLiteral("+40722123456"));
}

void TemplateTest::otherLanguages()
{
    const MessageTemplate message(sampleBodies());
    MessageRecipient recipient = sampleRecipient();
    recipient.language.reset();
    const auto done = message.render(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email);
    QVERIFY(done);
    QCOMPARE(done->language, MessageLanguage::Romanian); // the organisation's
    QVERIFY(done->plain.startsWith(QStringLiteral("Stimată doamnă Novak,\n\nAți comandat de la noi acum două luni.")));
    QVERIFY(done->plain.contains(QStringLiteral("Nu mai doresc astfel de mesaje: ")));
    QVERIFY(done->html.isEmpty());
    QMap<MessageLanguage, MessageBody> english = sampleBodies();
    english.remove(MessageLanguage::Romanian);
    QCOMPARE(MessageTemplate(english).languageFor(recipient, sampleSender()), MessageLanguage::English); // the one there is
}

void TemplateTest::valuesAreOnlyLetters()
{
    const QStringList hostile{QStringLiteral("{county}"), QStringLiteral("{{x}}"), QStringLiteral("{only_for:vip}"), QStringLiteral("<b>x</b>"), QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("\" onclick=\"x"), QStringLiteral("&lt;i&gt;"), QStringLiteral("x\r\nBcc: a@b.c"), QStringLiteral("%1 %2 %n"), QStringLiteral("{/only_for}"), QStringLiteral("x\u202Egnp.exe")};
    QMap<MessageLanguage, MessageBody> bodies = sampleBodies();
    bodies[MessageLanguage::English].subjects = {QStringLiteral("For {customer_name}")};
    bodies[MessageLanguage::English].html = QStringLiteral("<p>Dear {customer_name}!</p>");
    const MessageTemplate message(bodies);
    for (const QString &name : hostile) {
        MessageRecipient recipient = sampleRecipient();
        recipient.firstName = name;
        recipient.lastName.clear();
        const auto done = message.render(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email);
        QVERIFY2(done, qPrintable(name));
        const QString shown = messageLine(name);
        QCOMPARE(done->subject, QStringLiteral("For ") + shown);
        QVERIFY2(done->html.contains(QStringLiteral("<p>Dear ") + shown.toHtmlEscaped() + QStringLiteral("!</p>")), qPrintable(done->html));
        QVERIFY(done->plain.startsWith(QStringLiteral("Dear ") + shown + u'!'));
        QVERIFY(!done->subject.contains(u'\n') && !done->subject.contains(QChar(0x202E)));
    }
    MessageRecipient recipient = sampleRecipient();
    for (const char *link : {"javascript:alert(1)", "https://good.ro@evil.ro/", "file:///etc/passwd", "https://x.ro/\" onclick=\"y", "https://x.ro/a b", "https://"}) {
        recipient.bookingLink = QString::fromLatin1(link);
        const auto done = MessageTemplate(sampleBodies()).render(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email);
        QVERIFY2(!done && done.error().constraint == QLatin1String("missing:booking_link"), link);
    }
}

void TemplateTest::missingBlocksOrFallsBack()
{
    const MessageTemplate message(sampleBodies());
    MessageRecipient recipient = sampleRecipient();
    recipient.county.clear();
    const auto other = message.render(recipient, sampleSender(), sampleDay(), 1, MessageChannel::Email);
    QVERIFY(other);
    QCOMPARE(other->subject, QStringLiteral("Three dates for your area before the rain"));
    QCOMPARE(other->fellBack, QList<QByteArray>{"county"});
    recipient.lastProduct = QStringLiteral(" \t\n");
    QCOMPARE(message.missingFor(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email), QList<QByteArray>{"last_product"});
    const auto none = message.render(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email);
    QVERIFY(!none);
    QCOMPARE(none.error().constraint, QStringLiteral("missing:last_product"));
    QCOMPARE(none.error().kind, ErrorKind::Invalid);
    recipient = sampleRecipient();
    recipient.email = QStringLiteral("nobody");
    QCOMPARE(message.render(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email).error().constraint, QStringLiteral("recipient"));
    recipient = sampleRecipient();
    recipient.lastOrder = sampleDay().addDays(1); // not ordered yet
    QCOMPARE(message.missingFor(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email), QList<QByteArray>{"months_ago"});
}

void TemplateTest::lacksAreCounted()
{
    const MessageTemplate message(sampleBodies());
    QList<MessageRecipient> people(61, sampleRecipient());
    for (const qsizetype i : {3, 10, 60})
        people[i].county.clear();
    people[5].lastProduct.clear();
    const auto lacks = message.lacks(people, sampleSender(), sampleDay(), 0, MessageChannel::Email);
    QCOMPARE(lacks.size(), 2);
    QCOMPARE(lacks.at(0).field, QByteArray("county"));
    QCOMPARE(lacks.at(0).people, (QList<qsizetype>{3, 10, 60}));
    QVERIFY(!lacks.at(0).blocks);
    QCOMPARE(lacks.at(0).text(people.size()), QStringLiteral("county is empty for 3 of 61: \u201Cyour area\u201D is written instead"));
    QCOMPARE(lacks.at(1).field, QByteArray("last_product"));
    QVERIFY(lacks.at(1).blocks);
}

void TemplateTest::blocksOfText()
{
    const MessageTemplate message(sampleBodies());
    MessageRecipient recipient = sampleRecipient();
    recipient.groups = {QStringLiteral("loyal")};
    const auto without = message.render(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email);
    QVERIFY(without);
    QVERIFY(!without->html.contains(QStringLiteral("recommend")) && !without->plain.contains(QStringLiteral("recommend")));
    // What only others read may lack what this person does not have.
    QMap<MessageLanguage, MessageBody> bodies = sampleBodies();
    bodies[MessageLanguage::English].html = QStringLiteral("<div><p>a{only_for:vip,advocate}</p><table><tr><td>{pet_name}{/only_for}</p><p>b</p>");
    const MessageTemplate cut(bodies);
    const auto done = cut.render(recipient, sampleSender(), sampleDay(), 0, MessageChannel::Email);
    QVERIFY(done);
    QCOMPARE(done->html.count(QStringLiteral("<table>")), done->html.count(QStringLiteral("</table>")));
    QVERIFY(done->html.indexOf(QStringLiteral("Stop messages")) > done->html.indexOf(QStringLiteral("</div>")));
}

void TemplateTest::footerStays()
{
    QMap<MessageLanguage, MessageBody> bodies = sampleBodies();
    for (const char *html : {"<p>x<!-- ", "<div style=\"display:none\">x", "<div style=\"font-size:0\">", "<style>p{display:none}</style>x", "<textarea>x", "<p hidden>x", "x<plaintext>"}) {
        bodies[MessageLanguage::English].html = QStringLiteral("<p>a</p>") + QString::fromLatin1(html);
        const MessageTemplate message(bodies);
        const auto done = message.render(sampleRecipient(), sampleSender(), sampleDay(), 0, MessageChannel::Email);
        QVERIFY2(done, html);
        const qsizetype footer = done->html.indexOf(QStringLiteral("<hr><p style=\"font-size: 12px\">You get this as our customer."));
        QVERIFY2(footer > 0, qPrintable(done->html));
        const QString before = done->html.left(footer).mid(done->html.indexOf(QStringLiteral("<body>")));
        QCOMPARE(before.count(QStringLiteral("<div")), before.count(QStringLiteral("</div")));
        QVERIFY2(!before.contains(QStringLiteral("<!--")) && !before.contains(QStringLiteral("hidden")) && !before.contains(QStringLiteral("none")), qPrintable(before));
    }
}

void TemplateTest::launchNeedsAWayOut()
{
    const auto fields = [](const MessageSender &sender, MessageChannel channel) {
        QList<QByteArray> names;
        for (const LaunchBlock &block : launchBlocks(sender, channel)) {
            names << block.field;
            if (block.tell().isEmpty())
                names << "silent";
        }
        return names;
    };
    QVERIFY(fields(sampleSender(), MessageChannel::Email).isEmpty());
    QVERIFY(fields(sampleSender(), MessageChannel::Sms).isEmpty());
    MessageSender sender = sampleSender();
    sender.mailbox.clear();
    QCOMPARE(fields(sender, MessageChannel::Email), QList<QByteArray>{"mailbox"});
    QCOMPARE(MessageTemplate(sampleBodies()).render(sampleRecipient(), sender, sampleDay(), 0, MessageChannel::Email).error().constraint, QStringLiteral("sender:mailbox"));
    sender.oneClickUrl = QStringLiteral("https://campiaverde.example/stop?c=1");
    QVERIFY(fields(sender, MessageChannel::Email).isEmpty());
    const auto ways = stopWays(sender, sampleRecipient().token);
    QVERIFY(ways && ways->oneClick());
    QCOMPARE(ways->header(), QStringLiteral("<https://campiaverde.example/stop?c=1&t=k3yOfThisSend_0123456789>"));
    sender.oneClickUrl = QStringLiteral("http://campiaverde.example/stop");
    QCOMPARE(fields(sender, MessageChannel::Email), QList<QByteArray>{"oneClickUrl"});
    sender = sampleSender();
    sender.address = QStringLiteral("ana@x.ro\r\nBcc: a@b.c");
    sender.name = QStringLiteral("Ana\nBcc: a@b.c");
    sender.organisation = QStringLiteral("\u202EX");
    QCOMPARE(fields(sender, MessageChannel::Email), (QList<QByteArray>{"address", "name", "organisation"}));
    sender = sampleSender();
    sender.smsStop.clear();
    QCOMPARE(fields(sender, MessageChannel::Sms), QList<QByteArray>{"smsStop"});
    for (const char *token : {"", "short", "with blank 0123456789", "0123456789abcdef\n", "0123456789abcdef>"})
        QVERIFY2(!stopWays(sampleSender(), QString::fromLatin1(token)), token);
}

void TemplateTest::storedShapes()
{
    // The document's own example, in the organisation's language.
    const QJsonObject documented{{QStringLiteral("sms_body"), QStringLiteral("Hi {customer_name}! We miss {pet_name}. Book now: {booking_link}")},
        {QStringLiteral("email_subject"), QStringLiteral("We miss {pet_name}!")}, {QStringLiteral("email_body"), QStringLiteral("<html>...</html>")}, {QStringLiteral("other"), 7}};
    const QJsonObject abTest{{QStringLiteral("enabled"), true}, {QStringLiteral("variant_a"), QJsonObject{{QStringLiteral("sms_body"), QStringLiteral("Version A message")}}},
        {QStringLiteral("variant_b"), QJsonObject{{QStringLiteral("sms_body"), QStringLiteral("Version B message")}}}, {QStringLiteral("split_percent"), 50}};
    const auto bodies = messageBodies(documented, abTest, MessageLanguage::English);
    QCOMPARE(bodies.size(), 1);
    QCOMPARE(bodies.first().sms, (QStringList{QStringLiteral("Version A message"), QStringLiteral("Version B message")}));
    QCOMPARE(bodies.first().subjects, QStringList{QStringLiteral("We miss {pet_name}!")});
    QVERIFY(MessageTemplate(bodies).mistakes().isEmpty());
    const auto untested = messageBodies(documented, {}, MessageLanguage::English);
    QVERIFY(MessageTemplate(untested).mistakes().isEmpty());
    // Written per language, and read again as it was; what is not known stays.
    const QJsonObject written = withMessageBodies(documented, sampleBodies());
    QCOMPARE(written.value(QStringLiteral("other")).toInt(), 7);
    QVERIFY(!written.contains(QStringLiteral("sms_body")));
    const auto again = messageBodies(written, {}, MessageLanguage::Romanian);
    QCOMPARE(again.value(MessageLanguage::English).html, sampleBodies().value(MessageLanguage::English).html);
    QCOMPARE(again.value(MessageLanguage::Romanian).plain, sampleBodies().value(MessageLanguage::Romanian).plain);
    QCOMPARE(withMessageBodies(written, again), written);
}

} // namespace punte
