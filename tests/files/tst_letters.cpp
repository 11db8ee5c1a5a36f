// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/LetterReader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace punte;

/// E-mail files as people and attackers write them.
class TestLetters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plain();
    void multipart();
    void encodedHeaders();
    void htmlBecomesWords_data();
    void htmlBecomesWords();
    void charsetLies_data();
    void charsetLies();
    void foldedAndBrokenHeaders();
    void nesting();
    void refused_data();
    void refused();
    void hugeFileIsNotRead();
    void hugeBase64IsOnlyNamed();
    void longTextIsCut();
    void linearInItsSize_data();
    void linearInItsSize();
};

static QByteArray letterOf(const QByteArray &headers, const QByteArray &body)
{
    return "From: Elena Marin <elena@agro.ro>\r\nTo: ana@punte.ro\r\nDate: Tue, 27 Jan 2026 09:00:00 +0200\r\n" + headers + "\r\n" + body;
}

void TestLetters::plain()
{
    const auto letter = LetterReader::read(letterOf("Subject: Oferta\r\nCc: Ion <ion@agro.ro>\r\n", "Bun\xC4\x83 ziua,\r\n\r\nA\xC8\x99tept oferta.\r\n"));
    QVERIFY(letter);
    QCOMPARE(letter->from.name, QStringLiteral("Elena Marin"));
    QCOMPARE(letter->from.address, QStringLiteral("elena@agro.ro"));
    QCOMPARE(letter->to.size(), 2);
    QCOMPARE(letter->to.at(1).address, QStringLiteral("ion@agro.ro"));
    QCOMPARE(letter->subject, QStringLiteral("Oferta"));
    QCOMPARE(letter->when.toUTC(), QDateTime(QDate(2026, 1, 27), QTime(7, 0), Qt::UTC));
    QCOMPARE(letter->text, QString::fromUtf8("Bună ziua,\n\nAștept oferta."));
    QVERIFY(letter->attachments.isEmpty() && !letter->cut);
}

void TestLetters::multipart()
{
    const QByteArray body = "--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nwords\r\n"
                            "--b\r\nContent-Type: text/html\r\n\r\n<p>markup</p>\r\n--b--\r\n"
                            "--a\r\nContent-Type: application/pdf; name=\"../../etc/passwd\"\r\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\r\n"
                            "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n"
                            "--a\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner text\r\n--a--\r\n";
    const auto letter = LetterReader::read(letterOf("Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=a\r\n", body));
    QVERIFY(letter);
    QCOMPARE(letter->text, QStringLiteral("words"));
    QVERIFY(letter->attachments.contains(QStringLiteral("inner")));
    QCOMPARE(letter->attachments.size(), 2 + (letter->attachments.contains(QStringLiteral("without a name")) ? 1 : 0));
}

void TestLetters::encodedHeaders()
{
    const auto letter = LetterReader::read(letterOf("Subject: =?utf-8?Q?Ofert=C4=83_nou=C4=83?=\r\n", "x"));
    QVERIFY(letter);
    QCOMPARE(letter->subject, QString::fromUtf8("Ofertă nouă"));
    const auto turned = LetterReader::read(letterOf("Subject: =?utf-8?Q?a=E2=80=AEb=00c=0D=0ABcc:_x?=\r\n", "x"));
    QVERIFY(turned);
    for (const QChar c : turned->subject)
        QVERIFY2(c.isPrint(), qPrintable(turned->subject));
}

void TestLetters::htmlBecomesWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("<p>Salut</p><p>lume</p>") << QStringLiteral("Salut\nlume");
    QTest::newRow("a<br>b &amp; c &#259; &#x219;") << QString::fromUtf8("a\nb & c ă ș");
    QTest::newRow("<script>alert(1)</script>x<style>p{}</style>y") << QStringLiteral("xy");
    QTest::newRow("<img src=\"http://spy.example/x.png\">x<!-- hidden -->y") << QStringLiteral("xy");
    QTest::newRow("<a href=\"javascript:evil()\">click</a>") << QStringLiteral("click");
    QTest::newRow("unclosed <b") << QStringLiteral("unclosed");
    QTest::newRow("unclosed <script>all gone") << QStringLiteral("unclosed");
    QTest::newRow("&unknown; & &;") << QStringLiteral("& &;");
}

void TestLetters::htmlBecomesWords()
{
    QFETCH(QString, words);
    QCOMPARE(LetterReader::wordsOf(QString::fromUtf8(QTest::currentDataTag())), words);
}

void TestLetters::charsetLies_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("says ASCII, is UTF-8") << QByteArray("us-ascii") << QByteArray("\xC8\x99i");
    QTest::newRow("says UTF-8, is windows-1250") << QByteArray("utf-8") << QByteArray("\xBAi");
    QTest::newRow("says nothing that exists") << QByteArray("x-klingon") << QByteArray("\xC8\x99i");
    QTest::newRow("says UTF-16") << QByteArray("utf-16") << QByteArray("\xFF\xFE\x19\x02i\x00", 6);
}

void TestLetters::charsetLies()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, bytes);
    const auto letter = LetterReader::read(letterOf("Subject: x\r\nContent-Type: text/plain; charset=" + charset + "\r\n", bytes));
    QVERIFY(letter);
    QString text = letter->text;
    text.replace(QChar(0x015F), QChar(0x0219)); // windows-1250 has the cedilla only
    QCOMPARE(text, QString::fromUtf8("și"));
}

void TestLetters::foldedAndBrokenHeaders()
{
    const auto folded = LetterReader::read(letterOf("Subject: one\r\n two\r\n\tthree\r\n", "x"));
    QVERIFY(folded);
    QCOMPARE(folded->subject, QStringLiteral("one two three"));
    const auto date = LetterReader::read("From: a@b.ro\r\nSubject: x\r\nDate: the day before yesterday\r\n\r\nx");
    QVERIFY(date && date->text == QLatin1String("x"));
    QVERIFY(LetterReader::read("From: <<<>>>@@, \"unclosed\r\nSubject: x\r\n\r\nx"));
    const auto many = LetterReader::read("Subject: x\r\nTo: " + QByteArray("a@b.ro, ").repeated(20000) + "\r\n\r\nx");
    QVERIFY(!many || many->to.size() <= 50);
}

void TestLetters::nesting()
{
    QByteArray head = "Subject: deep\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b0\r\n\r\n";
    for (int i = 0; i < 100; ++i)
        head += "--b" + QByteArray::number(i) + "\r\nContent-Type: multipart/mixed; boundary=b" + QByteArray::number(i + 1) + "\r\n\r\n";
    head += "--b100\r\nContent-Type: text/plain\r\n\r\nat the bottom\r\n";
    const auto letter = LetterReader::read(head);
    QVERIFY(letter);
    QVERIFY2(letter->cut && letter->text.isEmpty(), "what lies deeper than anybody writes is left to the file");
    // A letter within a letter within a letter is an attachment, whatever is in it.
    QByteArray inner = "Subject: last\r\n\r\nx";
    for (int i = 0; i < 200; ++i)
        inner = "Subject: n\r\nContent-Type: message/rfc822\r\n\r\n" + inner;
    const auto russian = LetterReader::read(inner);
    QVERIFY(russian && russian->attachments.size() == 1);
}

void TestLetters::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("zeros") << QByteArray(100000, '\0');
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("words") << QByteArray("Just some words without any header at all.\n\nAnd more.");
    QByteArray headers;
    for (int i = 0; i < 1000000; ++i)
        headers += "X: y\r\n";
    QTest::newRow("a million headers") << "Subject: x\r\n" + headers + "\r\nx";
    QTest::newRow("one endless header") << "Subject: " + QByteArray(3000000, 'x');
    QTest::newRow("zeros in the headers") << QByteArray("Subject: x\r\nX: \0\r\n\r\nx", 21);
}

void TestLetters::refused()
{
    QFETCH(QByteArray, bytes);
    const auto letter = LetterReader::read(bytes);
    QVERIFY(!letter);
    QCOMPARE(letter.error().kind, ErrorKind::Invalid);
    QVERIFY(!letter.error().what.isEmpty());
}

void TestLetters::hugeFileIsNotRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("huge.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Subject: x\r\n\r\n");
    QVERIFY(file.resize(qint64(4) * 1024 * 1024 * 1024)); // of holes
    file.close();
    QElapsedTimer clock;
    clock.start();
    const auto letter = LetterReader::readFile(file.fileName());
    QVERIFY(!letter && letter.error().what.contains(QStringLiteral("25 MB")));
    QVERIFY(clock.elapsed() < 5000);
    QVERIFY(!LetterReader::readFile(folder.filePath(QStringLiteral("missing.eml"))));
    QVERIFY(!LetterReader::readFile(folder.path()));
}

void TestLetters::hugeBase64IsOnlyNamed()
{
    const QByteArray body = "--a\r\nContent-Type: text/plain\r\n\r\nsee the file\r\n--a\r\nContent-Type: application/zip; name=bomb.zip\r\n"
                            "Content-Transfer-Encoding: base64\r\n\r\n" + QByteArray("QUJDREVGR0hJSktM\r\n").repeated(1000000) + "--a--\r\n";
    const auto letter = LetterReader::read(letterOf("Subject: x\r\nContent-Type: multipart/mixed; boundary=a\r\n", body));
    QVERIFY(letter);
    QCOMPARE(letter->attachments, QStringList{QStringLiteral("bomb.zip")});
    QCOMPARE(letter->text, QStringLiteral("see the file"));
}

void TestLetters::longTextIsCut()
{
    const auto letter = LetterReader::read(letterOf("Subject: x\r\nContent-Type: text/plain; charset=utf-8\r\n", QByteArray("\xF0\x9F\x8C\xBE").repeated(100000)));
    QVERIFY(letter && letter->cut);
    QVERIFY(letter->text.size() <= LetterReader::longestText);
    QVERIFY(letter->text.isValidUtf16());
}

void TestLetters::linearInItsSize_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("ampersands") << QByteArray(1500000, '&');
    QTest::newRow("brackets") << QByteArray(1500000, '<');
    QTest::newRow("open comments") << QByteArray("<!--").repeated(375000);
    QTest::newRow("open scripts") << QByteArray("<script>").repeated(180000);
    QTest::newRow("deep markup") << QByteArray("<div><table><tr><td>").repeated(70000);
}

void TestLetters::linearInItsSize()
{
    QFETCH(QByteArray, body);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(LetterReader::read(letterOf("Subject: x\r\nContent-Type: text/html\r\n", body)));
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
