// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IdentifiersTest.h"

#include "models/core/Cnp.h"
#include "models/core/Counties.h"
#include "models/core/Email.h"
#include "models/core/Iban.h"
#include "models/core/Phone.h"
#include "models/core/TaxId.h"
#include "models/core/TextClean.h"
#include "models/core/TradeRegister.h"
#include "models/core/OutsideLink.h"
#include "models/core/UrlCheck.h"

#include <QTest>

Q_DECLARE_METATYPE(punte::Check::Level)

namespace punte {

using Level = Check::Level;

void IdentifiersTest::taxId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("normalised");
    QTest::addColumn<bool>("vat");
    const auto row = [](const char *typed, bool valid, const char *normalised, bool vat = false) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << valid << QString::fromUtf8(normalised) << vat;
    };
    row("18547290", true, "18547290");
    row("14399840", true, "14399840");
    row("RO1590082", true, "1590082", true);
    row("160796", true, "160796");
    row(" ro 18 547 290 ", true, "18547290", true);
    row("18547291", false, "18547291");
    row("14399849", false, "14399849");
    row("0160796", false, "0160796");
    row("1", false, "1");
    row("12345678901", false, "12345678901");
    row("DE123456789", false, "DE123456789");
    row("", false, "");
    row("١٨٥٤٧٢٩٠", false, "١٨٥٤٧٢٩٠");
}

void IdentifiersTest::taxId()
{
    QFETCH(QString, typed);
    const TaxIdCheck check = checkTaxId(typed);
    QTEST(check.isValid(), "valid");
    QTEST(check.normalised, "normalised");
    QTEST(check.vatPrefix, "vat");
    QCOMPARE(check.reason.isEmpty(), check.isValid());
    QVERIFY(check.level != Level::Error); // never a refusal: foreign and old identifiers exist
}

void IdentifiersTest::taxIdFindsEverySingleWrongDigit()
{
    // 10 and 0 share a check digit, so a few wrong digits slip through by design; the last digit itself never does.
    const QString good = QStringLiteral("18547290");
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QVERIFY(!checkTaxId(good.chopped(1) + QChar(digit)).isValid());
    for (int number = 10; number < 20'000; ++number) {
        const QString digits = QString::number(number);
        QCOMPARE(checkTaxId(digits).isValid(), taxIdCheckDigit(QStringView(digits).chopped(1)) == number % 10);
    }
}

void IdentifiersTest::iban_data()
{
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *typed, bool valid) { QTest::newRow(typed) << valid; };
    for (const char *good : {"RO49AAAA1B31007593840000", "ro49 aaaa 1b31 0075 9384 0000", "RO49-AAAA-1B31-0075-9384-0000",
                             "GB82WEST12345698765432", "DE89370400440532013000", "FR1420041010050500013M02606",
                             "MT84MALT011000012345MTLCAST001S", "NO9386011117947", "AD1200012030200359100100", "BE68539007547034",
                             "CH9300762011623852957", "SA0380000000608010167519", "HU42117730161111101800000000"})
        row(good, true);
    for (const char *bad : {"", "RO", "RO49", "RO49AAAA1B3100759384000", "RO49AAAA1B310075938400000", "RO48AAAA1B31007593840000",
                            "RO49AAA11B31007593840000", "US49AAAA1B31007593840000", "XX00", "RO49AAAA1B3100759384000ă", "49ROAAAA1B31007593840000"})
        row(bad, false);
}

void IdentifiersTest::iban()
{
    const Check check = checkIban(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(check.isValid(), "valid");
    QCOMPARE(check.reason.isEmpty(), check.isValid());
    if (check.isValid())
        QCOMPARE(checkIban(ibanForReading(check.normalised)).normalised, check.normalised);
}

void IdentifiersTest::ibanFindsEverySingleWrongCharacter()
{
    const QString good = QStringLiteral("RO49AAAA1B31007593840000");
    QCOMPARE(ibanLength(u"RO"), 24);
    for (qsizetype i = 2; i < good.size(); ++i) {
        for (const QChar c : QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")) {
            if (c.isDigit() != good[i].isDigit())
                continue; // a letter counts as two digits: mod 97 promises nothing across the two kinds
            QString changed = good;
            changed[i] = c;
            QCOMPARE(checkIban(changed).isValid(), c == good[i]);
        }
    }
}

void IdentifiersTest::tradeRegister_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("normalised");
    const auto row = [](const char *typed, bool valid, const char *normalised) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << valid << QString::fromUtf8(normalised);
    };
    row("J40/8364/2024", true, "J40/8364/2024");
    row("J52/750/2012", true, "J52/750/2012");
    row("J52/750/22.11.2012", true, "J52/750/2012");
    row("j 40 / 8364 / 2024", true, "J40/8364/2024");
    row("J40-8364-2024", true, "J40/8364/2024");
    row("J/40/8364/2024", true, "J40/8364/2024");
    row("J4/2621/1994", true, "J04/2621/1994");
    row("F12/1/1990", true, "F12/1/1990");
    row("C51/99999/2024", true, "C51/99999/2024");
    row("J2012000750528", true, "J2012000750528");
    row("J2012 000750 52 8", true, "J2012000750528");
    row("J2012000750529", false, "J2012000750529");
    row("X52/750/2012", false, "X52/750/2012");
    row("J49/750/2012", false, "J49/750/2012");
    row("J41/750/2012", false, "J41/750/2012");
    row("J52/100000/2012", false, "J52/100000/2012");
    row("J52/0/2012", false, "J52/0/2012");
    row("J52/750/1989", false, "J52/750/1989");
    row("J40/1/2025", false, "J40/1/2025"); // the old form ended in 2024
    row("J2999000750008", false, "J2999000750008");
    row("nimic", false, "nimic");
    row("", false, "");
}

void IdentifiersTest::tradeRegister()
{
    QFETCH(QString, typed);
    const Check check = checkTradeRegister(typed, QDate(2026, 1, 27));
    QTEST(check.isValid(), "valid");
    QTEST(check.normalised, "normalised");
    QCOMPARE(checkTradeRegister(check.normalised, QDate(2026, 1, 27)).normalised, check.normalised);
}

void IdentifiersTest::cnp_data()
{
    QTest::addColumn<bool>("valid");
    QTest::newRow("1630615123457") << true;
    QTest::newRow("1 630615 12345 7") << true;
    QTest::newRow("1632215123457") << false;
    QTest::newRow("1630615123458") << false;
    QTest::newRow("0800101221142") << false;
    QTest::newRow("163061512345") << false;
    QTest::newRow("16306151234577") << false;
    QTest::newRow("") << false;
}

void IdentifiersTest::cnp()
{
    QTEST(checkCnp(QString::fromLatin1(QTest::currentDataTag())).isValid(), "valid");
}

void IdentifiersTest::cnpInOtherText()
{
    QVERIFY(looksLikeCnp(u"Popescu, CNP 1630615123457."));
    QVERIFY(looksLikeCnp(u"1630615123457"));
    QVERIFY(!looksLikeCnp(u"16306151234570"));
    QVERIFY(!looksLikeCnp(u"+40 712 345 678"));
    QVERIFY(!looksLikeCnp(u""));
    QVERIFY(!cnpWarning().isEmpty());
}

void IdentifiersTest::phone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("national");
    const auto row = [](const char *typed, const char *e164, const char *national) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(e164) << QString::fromLatin1(national);
    };
    row("0712345678", "+40712345678", "0712 345 678");
    row("021.312.34.56", "+40213123456", "021 312 3456");
    row("722123456", "+40722123456", "0722 123 456");
    row("+40 (0) 712-345-678", "+40712345678", "0712 345 678");
    row("0040712345678", "+40712345678", "0712 345 678");
    row("+49 30 901820", "+4930901820", "030 901820");
    row("1234", "", "");
    row("n/a", "", "");
    row("", "", "");
}

void IdentifiersTest::phone()
{
    QFETCH(QString, typed);
    const PhoneCheck check = checkPhone(typed);
    QTEST(check.e164, "e164");
    QTEST(check.national, "national");
    QCOMPARE(check.normalised, check.isValid() ? check.e164 : typed); // never lost
    if (check.isValid())
        QCOMPARE(checkPhone(phoneForReading(check.normalised)).e164, check.e164);
    else
        QCOMPARE(phoneForReading(typed), typed);
    QVERIFY(!checkPhone(QString(100'000, u'1')).isValid());
}

void IdentifiersTest::email_data()
{
    QTest::addColumn<Level>("level");
    const auto rows = [](Level level, std::initializer_list<const char *> addresses) {
        for (const char *address : addresses)
            QTest::newRow(address) << level;
    };
    // From the published test set of isemail, and our own.
    rows(Level::Ok, {"test@nominet.org.uk", "a@example.com", "first.last@iana.org", "!#$%&`*+/=?^`{|}~@iana.org", "123@iana.org",
                     "test@255.255.255.com", "ana@câmpia-verde.ro", "josé@exemplu.ro", "a@b.c-d.ro"});
    rows(Level::Warning, {"test@io", "\"test\"@iana.org", "\"te st\"@iana.org", "\"\\a\"@iana.org", "test@[255.255.255.255]", "test@[IPv6:::1]",
                          "(comment)test@iana.org", "test@(comment)iana.org", "test@iana.org(comment)", "test @iana.org", "test. \r\n test@iana.org",
                          "\"test\".test@iana.org", "test@iana.123"});
    rows(Level::Error, {"", "test", "@", "test@", "@io", "@iana.org", ".test@iana.org", "test.@iana.org", "test..iana.org", "test..test@iana.org",
                        "test@-iana.org", "test@iana-.com", "test@.iana.org", "test@iana.org.", "test@iana..com", "test@a[255.255.255.255]",
                        "test\"@iana.org", "\"test@iana.org", "test@iana.org\r\nBcc: x@y.z", "((comment)test@iana.org", "test@[RFC-5322", "a@b@c.ro",
                        "a,b@c.ro", "test@iana/icann.org"});
}

void IdentifiersTest::email()
{
    const QString typed = QString::fromUtf8(QTest::currentDataTag());
    const Check check = checkEmail(typed);
    QTEST(check.level, "level");
    QCOMPARE(check.normalised, typed.trimmed()); // never corrected
    QCOMPARE(check.reason.isEmpty(), check.isValid());
}

void IdentifiersTest::url_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("host");
    const auto row = [](const char *typed, Level level, const char *host = "") {
        QTest::newRow(typed) << level << QString::fromUtf8(host);
    };
    row("https://acme.ro/a?b=c#d", Level::Ok, "acme.ro");
    row("HTTP://Acme.RO", Level::Ok, "acme.ro");
    row("www.acme.ro", Level::Ok, "www.acme.ro");
    row("acme.ro:8080/x", Level::Ok, "acme.ro");
    row("https://câmpia-verde.ro", Level::Ok, "câmpia-verde.ro");
    row("https://аpple.com", Level::Warning, "xn--pple-43d.com");
    row("https://раураl.com", Level::Warning);
    for (const char *bad : {"", "acme", "javascript:alert(1)", "file:///etc/passwd", "/etc/passwd", "smb://server/share", "data:text/html,x",
                            "ftp://acme.ro", "https://", "https://good.ro@evil.ro", "https://user:pw@acme.ro", "https://a b.ro", "vbscript:x",
                            "https://acme.ro/\nx", "mailto:a@b.ro"})
        row(bad, Level::Error);
}

void IdentifiersTest::url()
{
    const UrlCheck check = checkUrl(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(check.level, "level");
    QFETCH(QString, host);
    if (!host.isEmpty())
        QCOMPARE(check.host, host);
    if (check.level == Level::Warning)
        QVERIFY(check.host.startsWith(u"xn--"));
}

void IdentifiersTest::county_data()
{
    QTest::addColumn<QString>("code");
    const auto row = [](const char *typed, const char *code) { QTest::newRow(typed) << QString::fromLatin1(code); };
    row("Cluj", "CJ");
    row("jud. Cluj", "CJ");
    row("JUDEȚUL IAȘI", "IS");
    row("Judetul Iasi", "IS");
    row("bistrita nasaud", "BN");
    row("Bistriţa-Năsăud", "BN");
    row("Municipiul București", "B");
    row("Bucuresti, Sector 3", "B");
    row("sector 1", "B");
    row("Bucharest", "B");
    row("tm", "TM");
    row("Satu-Mare", "SM");
    row("Bihar", "");
    row("", "");
    row("Judet", "");
}

void IdentifiersTest::outsideLink_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("opened"); // empty = refused
    const auto row = [](const char *kind, const char *typed, const char *opened) {
        QTest::addRow("%s %s", kind, typed) << QString::fromLatin1(kind) << QString::fromUtf8(typed) << QString::fromUtf8(opened);
    };
    row("web", "www.acme.ro", "https://www.acme.ro");
    row("web", " http://acme.ro/a?b=c#d ", "http://acme.ro/a?b=c#d");
    row("web", "https://bank.ro@evil.example", "");
    row("web", "https://bank.ro:x@evil.example/", "");
    row("web", "javascript:alert(1)", "");
    row("web", "JaVaScRiPt:alert(1)", "");
    row("web", "file:///etc/passwd", "");
    row("web", "data:text/html,x", "");
    row("web", "punte://customer/x", "");
    row("web", "", "");
    row("mail", "ana@acme.ro", "mailto:ana@acme.ro");
    row("mail", "ana+x@acme.ro", "mailto:ana+x@acme.ro");
    row("mail", "ana@acme.ro?bcc=evil@x.ro", "");
    row("mail", "ana@acme.ro\r\nBcc: x@y.ro", "");
    row("mail", "ana@acme.ro,evil@x.ro", "");
    row("mail", "mailto:ana@acme.ro", "");
    row("mail", "ana", "");
    row("tel", "0722 123 456", "tel:+40722123456");
    row("tel", "+49 30 901820", "tel:+4930901820");
    row("tel", "112", "tel:112");
    row("tel", "*#06#", "");
    row("tel", "tel:0722123456;phone-context=evil", "tel:+40722123456"); // the number in it, and nothing else
    row("tel", "12", "");
    row("tel", "javascript:1234567", "");
    row("sip", "0722 123 456", "sip:+40722123456");
    row("callto", "0722 123 456", "callto:+40722123456");
    row("file", "0722 123 456", "tel:+40722123456"); // a scheme that is none of these
}

void IdentifiersTest::outsideLink()
{
    QFETCH(QString, kind);
    QFETCH(QString, typed);
    QFETCH(QString, opened);
    const OutsideLink link = kind == QLatin1String("web") ? websiteLink(typed) : kind == QLatin1String("mail") ? emailLink(typed) : phoneLink(typed, kind);
    QCOMPARE(link.url.toString(QUrl::FullyEncoded), opened);
    QCOMPARE(link.mayOpen(), !opened.isEmpty());
    QCOMPARE(mayLeave(link.url), !opened.isEmpty());
    if (opened.isEmpty())
        QVERIFY(!link.reason.isEmpty());
}

void IdentifiersTest::whatMayLeave()
{
    for (const char *bad : {"file:///etc/passwd", "javascript:x", "https://a@b.ro/", "http://", "smb://x/y", "", "data:,x", "punte://customer/x", "vnd.x:y"})
        QVERIFY2(!mayLeave(QUrl(QString::fromLatin1(bad))), bad);
    const OutsideLink letter = letterLink(QStringLiteral("a & b?\r\nBcc: x"), QString::fromUtf8("țăran = 5\r\n+1"));
    QVERIFY(mayLeave(letter.url));
    QVERIFY(!letter.url.toString(QUrl::FullyEncoded).contains(QStringLiteral("Bcc: x")));
}

void IdentifiersTest::county()
{
    const County *county = findCounty(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(county == nullptr ? QString() : county->code, "code");
}

void IdentifiersTest::everyCountyIsFoundByItsName()
{
    QCOMPARE(counties().size(), 42);
    for (const County &county : counties()) {
        QCOMPARE(findCounty(county.name), &county);
        QCOMPARE(findCounty(foldText(county.name).toUpper()), &county);
        QCOMPARE(findCounty(county.code), &county);
    }
}

} // namespace punte
