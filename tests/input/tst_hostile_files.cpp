// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/BoardModel.h"
#include "models/records/calendar/IcsReader.h"
#include "models/records/files/FileFacts.h"
#include "models/records/files/FilePreview.h"
#include "models/records/import/SheetReader.h"
#include "models/records/import/VcardReader.h"
#include "models/sales/PipelineBoard.h"
#include "models/sales/SalesTables.h"
#include "tests/exchange/ZipText.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace punte;

namespace {

/// The most memory that this process has had, in MB.
qint64 memoryPeak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

QByteArray card(const QByteArray &properties)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Marin;Elena;;;\r\n" + properties + "END:VCARD\r\n";
}

QByteArray calendar(const QByteArray &parts)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + parts + "END:VCALENDAR\r\n";
}

QByteArray visit(const QByteArray &properties)
{
    return "BEGIN:VEVENT\r\nUID:1@x\r\nSUMMARY:Vizită\r\n" + properties + "END:VEVENT\r\n";
}

/// A zone that changes its clock as `rule` says since the year 1; nobody else knows its name.
QByteArray zone(const QByteArray &rule)
{
    return "BEGIN:VTIMEZONE\r\nTZID:Nowhere/Evil\r\n"
           "BEGIN:STANDARD\r\nDTSTART:19000101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0200\r\n" + rule + "END:STANDARD\r\n"
           "BEGIN:DAYLIGHT\r\nDTSTART:19000101T003000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n" + rule + "END:DAYLIGHT\r\n"
           "END:VTIMEZONE\r\n";
}

const QByteArray inEvilZone = "DTSTART;TZID=Nowhere/Evil:20260128T080000\r\n";

void put32(QByteArray &bytes, quint32 value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += char(value >> shift);
}

quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

/// A whole black PNG, as large as it says: 400 million pixels in fifty kilobytes.
QByteArray hugePng(quint32 width, quint32 height)
{
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    const auto chunk = [&](const QByteArray &name, const QByteArray &data) {
        put32(png, quint32(data.size()));
        png += name + data;
        put32(png, checksum(name + data));
    };
    QByteArray head;
    put32(head, width);
    put32(head, height);
    chunk("IHDR", head + QByteArray("\x01\x00\x00\x00\x00", 5)); // one bit a pixel
    chunk("IDAT", qCompress(QByteArray(qsizetype(height) * (1 + (width + 7) / 8), '\0'), 9).mid(4));
    chunk("IEND", {});
    return png;
}

/// A workbook whose parts are as given.
QByteArray workbook(const QByteArray &strings, const QByteArray &sheet, quint32 claimed = 0)
{
    return zipOf({{"[Content_Types].xml", "<Types/>"},
                     {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
                     {"xl/workbook.xml", "<workbook xmlns:r=\"x\"><sheets><sheet name=\"a\" r:id=\"r1\"/></sheets></workbook>"},
                     {"xl/sharedStrings.xml", strings}, {"xl/worksheets/sheet1.xml", sheet}},
        claimed);
}

} // namespace

/// Files that were made to do harm: they are refused with a reason or taken as plain data, without hanging, crashing or eating the memory.
/// Nothing here measures time; a test that does not end fails by its timeout.
class TestHostileFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerSalesTables(); }
    void cards_data();
    void cards();
    void calendars_data();
    void calendars();
    void sheets_data();
    void sheets();
    void pictures_data();
    void pictures();
    void names_data();
    void names();
    void fourGigabytes_data();
    void fourGigabytes();
    void foreignCards_data();
    void foreignCards();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_folder;
};

QString TestHostileFiles::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("hostile")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("The test file cannot be written");
    return file.fileName();
}

void TestHostileFiles::cards_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");      // people found; -1 = refused
    QTest::addColumn<QString>("notes"); // of the first, beginning
    const QString none;
    QByteArray many;
    for (int i = 0; i < 1'000'000; ++i)
        many += "X-A:b\r\n";
    QTest::newRow("a million properties") << card(many) << 1 << none;
    QTest::newRow("a million parameters") << card("TEL" + QByteArray(";A").repeated(500'000) + ":1\r\n") << 1 << none;
    QTest::newRow("a million types") << card("TEL;TYPE=" + QByteArray("a,").repeated(400'000) + ":1\r\n") << 1 << none;
    QTest::newRow("quotes that do not end") << card(QByteArray("TEL;X=\"a:1\r\n").repeated(20'000) + "NOTE:da\r\n") << 1 << QStringLiteral("da");
    QTest::newRow("ten million empty lines") << card(QByteArray("\n").repeated(10'000'000)) << 1 << none;
    QTest::newRow("folded letter by letter") << card("NOTE:" + QByteArray("\r\n a").repeated(200'000) + "\r\n") << 1 << QStringLiteral("aaaa");
    QTest::newRow("soft breaks without end") << card("NOTE;ENCODING=QUOTED-PRINTABLE:" + QByteArray("a=\r\n").repeated(200'000) + "\r\n") << 1 << QStringLiteral("aaaa");
    QTest::newRow("junk as quoted-printable") << card("NOTE;ENCODING=QUOTED-PRINTABLE:=ZZ=4=C8=99=\r\n=\r\n\r\n") << 1 << QStringLiteral("=ZZ=4ș");
    QTest::newRow("a charset that lies") << card("NOTE;CHARSET=UTF-8:\xFF\xFE\x00g\r\n") << 1 << none;
    QTest::newRow("a charset that is none") << card("NOTE;CHARSET=x-\x01\xFF" "evil:da\r\n") << 1 << QStringLiteral("da");
    QTest::newRow("seven bits") << card("NOTE;CHARSET=UTF-7:+ADw-script+AD4-\r\n") << 1 << none;
    QTest::newRow("a picture of eight megabytes") << card("PHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(8'000'000, 'A') + "\r\nNOTE:da\r\n") << 1 << QStringLiteral("da");
    QTest::newRow("a picture folded into lines") << card("PHOTO;ENCODING=b:" + QByteArray("\r\n AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA").repeated(150'000) + "\r\nNOTE:da\r\n") << 1 << QStringLiteral("da");
    QTest::newRow("cards in cards") << card(QByteArray("BEGIN:VCARD\r\n").repeated(300'000) + QByteArray("END:VCARD\r\n").repeated(300'000)) << 1 << none;
    QTest::newRow("ends without beginnings") << QByteArray("BEGIN:VCARD\r\n") + QByteArray("END:VCARD\r\n").repeated(500'000) << 1 << none;
    QTest::newRow("too many cards") << QByteArray("BEGIN:VCARD\nEND:VCARD\n").repeated(110'000) << -1 << none;
    QTest::newRow("too large") << card("NOTE:" + QByteArray(11'000'000, 'A') + "\r\n") << -1 << none;
    QTest::newRow("NUL and control characters") << card(QByteArray("NOTE:a\0b\x07\x1b[2Jc\r\n", 15)) << 1 << none;
}

void TestHostileFiles::cards()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, rows);
    QFETCH(const QString, notes);
    const qint64 before = memoryPeak();
    const auto table = readVcards(write(bytes));
    if (rows < 0) {
        QVERIFY(!table && !table.error().what.isEmpty());
    } else {
        QVERIFY2(table, qPrintable(table ? QString() : table.error().what));
        QCOMPARE(table->rows.size(), rows + 1);
        const int column = int(table->rows.first().indexOf(QStringLiteral("notes")));
        if (!notes.isEmpty())
            QVERIFY2(table->rows.at(1).at(column).startsWith(notes), qPrintable(table->rows.at(1).at(column).left(60)));
    }
    QVERIFY2(memoryPeak() - before < 400, qPrintable(QString::number(memoryPeak() - before)));
}

void TestHostileFiles::calendars_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("events"); // -1 = refused
    const QByteArray start = "DTSTART:20260128T080000Z\r\n";
    QTest::newRow("a thousand million times") << calendar(visit(start + "RRULE:FREQ=DAILY;COUNT=1000000000\r\n")) << 1;
    QTest::newRow("every second") << calendar(visit(start + "RRULE:FREQ=SECONDLY\r\n")) << 1;
    QTest::newRow("a rule on the 30th of February") << calendar(visit(start + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n")) << 1;
    QTest::newRow("a rule of itself") << calendar(visit(start + QByteArray("RRULE:FREQ=DAILY\r\n").repeated(20'000) + "RDATE:20260101T000000Z,RRULE\r\nEXRULE:FREQ=DAILY\r\n")) << 1;
    QTest::newRow("a rule of ten thousand days") << calendar(visit(start + "RRULE:FREQ=YEARLY;BYYEARDAY=" + QByteArray("1,").repeated(10'000) + "1\r\n")) << 1;
    QTest::newRow("numbers beyond all") << calendar(visit("DTSTART:99999999T999999Z\r\n")) << 0;
    QTest::newRow("a length beyond all") << calendar(visit(start + "DURATION:P999999999999999999W\r\n")) << 1;
    QTest::newRow("a zone of every second") << calendar(zone("RRULE:FREQ=SECONDLY\r\n") + visit(inEvilZone)) << 1;
    QTest::newRow("a zone of every minute of some days") << calendar(zone("RRULE:FREQ=MINUTELY;BYDAY=MO,TU\r\n") + visit(inEvilZone)) << 1;
    QTest::newRow("a zone that never comes") << calendar(zone("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n") + visit(inEvilZone)) << 1;
    QTest::newRow("a zone that moves a day") << calendar(QByteArray(zone({})).replace("+0300", "+9999") + visit(inEvilZone)) << 1;
    QTest::newRow("a zone twice, in itself") << calendar(zone(zone({})) + visit(inEvilZone)) << 1;
    QTest::newRow("a zone that is not there") << calendar(visit(inEvilZone)) << 1;
    QTest::newRow("a zone that names a file") << calendar(visit("DTSTART;TZID=../../../../etc/passwd:20260128T080000\r\n")) << 1;
    QTest::newRow("folded letter by letter") << calendar(visit(start + "DESCRIPTION:" + QByteArray("\r\n a").repeated(100'000) + "\r\n")) << 1;
    QTest::newRow("nested under folds") << "BEGIN:VCALENDAR\r\n" + QByteArray("BEGI\r\n N:VEVENT\r\n").repeated(400'000) << -1;
    QTest::newRow("nested with parameters") << "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN;X=1:VEVENT\r\n").repeated(400'000) << -1;
    QTest::newRow("nested behind blanks") << "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN :VEVENT\r\n").repeated(400'000) << -1;
    QTest::newRow("nested without line feeds") << "BEGIN:VCALENDAR\r" + QByteArray("BEGIN:VEVENT\r").repeated(400'000) << -1;
    QTest::newRow("a million properties") << calendar(visit(start + QByteArray("X:b\r\n").repeated(1'000'000))) << -1;
    QTest::newRow("a hundred thousand parameters") << calendar(visit("DTSTART" + QByteArray(";X=1").repeated(100'000) + ":20260128T080000Z\r\n")) << -1;
}

void TestHostileFiles::calendars()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, events);
    const qint64 before = memoryPeak();
    const auto file = IcsReader::read(bytes);
    if (events < 0) {
        QVERIFY(!file && !file.error().what.isEmpty());
    } else {
        QVERIFY2(file, qPrintable(file ? QString() : file.error().what));
        QCOMPARE(file->events.size(), events);
    }
    QVERIFY2(memoryPeak() - before < 400, qPrintable(QString::number(memoryPeak() - before)));
}

void TestHostileFiles::sheets_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isXlsx");
    QTest::addColumn<bool>("taken");
    const QByteArray one = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData></worksheet>";
    QTest::newRow("well") << workbook("<sst/>", one) << true << true;
    QTest::newRow("unpacks to four gigabytes") << workbook("<sst/>", one, 4'000'000'000U) << true << false;
    QTest::newRow("entities of entities") << workbook("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
        "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">]><sst><si><t>&f;&f;&f;&f;</t></si></sst>", one) << true << true;
    QTest::newRow("a file from the disk") << workbook("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst><si><t>&a;</t></si></sst>",
        "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData></worksheet>") << true << true;
    QTest::newRow("a cell far away") << workbook("<sst/>", "<worksheet><sheetData><row r=\"2147483647\"><c r=\"XFD2147483647\" t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData></worksheet>") << true << false;
    QTest::newRow("a row below all") << workbook("<sst/>", "<worksheet><sheetData><row r=\"-5\"><c r=\"A-5\" t=\"inlineStr\"><is><t>a</t></is></c></row></sheetData></worksheet>") << true << true;
    QTest::newRow("a text that is not there") << workbook("<sst/>", "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>-7</v></c><c r=\"B1\" t=\"s\"><v>99999999999</v></c></row></sheetData></worksheet>") << true << true;
    QTest::newRow("elements in elements") << workbook("<sst><si>" + QByteArray("<r>").repeated(500'000) + "</si></sst>", one) << true << true;
    QTest::newRow("text in text in text") << workbook("<sst><si>" + QByteArray("<t>").repeated(500'000) + "</si></sst>", one) << true << true;
    QTest::newRow("ODS: a million times the same cell") << odsOf("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>") << false << true; // once is enough
    QTest::newRow("ODS: elements in elements") << odsOf("<table:table-row><table:table-cell office:value-type=\"string\">" + QByteArray("<text:span>").repeated(200'000) + "</table:table-cell></table:table-row>") << false << false;
}

void TestHostileFiles::sheets()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isXlsx);
    QFETCH(const bool, taken);
    const qint64 before = memoryPeak();
    const auto table = readSheet(write(bytes), isXlsx ? FileContainer::Xlsx : FileContainer::Ods);
    QCOMPARE(table.has_value(), taken);
    if (!table)
        QVERIFY(!table.error().what.isEmpty());
    else
        for (const QStringList &row : table->rows)
            QVERIFY2(!row.join(u' ').contains(QStringLiteral("root:")), "the disk was read");
    QVERIFY2(memoryPeak() - before < 1500, qPrintable(QString::number(memoryPeak() - before)));
}

void TestHostileFiles::pictures_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("shown");
    QTest::newRow("well") << hugePng(40, 30) << QByteArray("image/png") << true;
    QTest::newRow("400 million pixels") << hugePng(20'000, 20'000) << QByteArray("image/png") << false;
    QTest::newRow("a line of two thousand million") << hugePng(5, 5).replace(16, 4, QByteArray("\x7f\xff\xff\xff", 4)) << QByteArray("image/png") << false;
    QTest::newRow("nothing wide") << hugePng(5, 5).replace(16, 4, QByteArray("\0\0\0\0", 4)) << QByteArray("image/png") << false;
    QTest::newRow("cut off") << hugePng(400, 300).left(60) << QByteArray("image/png") << false;
    QTest::newRow("a GIF that says it is 65,535 wide") << QByteArray("GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\0\0\0\x2c\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0\x3b", 33) << QByteArray("image/gif") << false;
    QTest::newRow("a BMP that says it is as wide") << QByteArray("BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\xff\xff\xff\x7f\xff\xff\xff\x7f\x01\0\x18\0\0\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0", 54) << QByteArray("image/bmp") << false;
    QTest::newRow("a JPEG that is none") << QByteArray("\xff\xd8\xff\xe0") + QByteArray(100'000, '\xff') << QByteArray("image/jpeg") << false;
    QTest::newRow("a picture that names files") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>") << QByteArray("image/svg+xml") << false;
    QTest::newRow("one kind that says it is another") << hugePng(40, 30) << QByteArray("image/jpeg") << false;
}

void TestHostileFiles::pictures()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, type);
    QFETCH(const bool, shown);
    const qint64 before = memoryPeak();
    const auto preview = readFilePreview(write(bytes), type, QSize(400, 300));
    QCOMPARE(preview.has_value(), shown);
    if (!preview)
        QVERIFY(!preview.error().what.isEmpty());
    QVERIFY2(memoryPeak() - before < 400, qPrintable(QString::number(memoryPeak() - before)));
}

void TestHostileFiles::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("climbs") << QStringLiteral("../../../../etc/passwd");
    QTest::newRow("climbs in Windows") << QStringLiteral("..\\..\\autoexec.bat");
    QTest::newRow("absolute") << QStringLiteral("/root/.bashrc");
    QTest::newRow("ends within") << QStringLiteral("factura.pdf") + QChar(u'\0') + QStringLiteral(".exe");
    QTest::newRow("lines") << QStringLiteral("a\nb\r\nc\u2028d.txt");
    QTest::newRow("turned round") << QStringLiteral("poza\u202Egpj.exe");
    QTest::newRow("isolated") << QStringLiteral("\u2066a\u2069\u200F.txt");
    QTest::newRow("300 characters") << QString(300, u'ș') + QStringLiteral(".pdf");
    QTest::newRow("300 ears of wheat") << QStringLiteral("🌾").repeated(300) + QStringLiteral(".pdf");
    QTest::newRow("only an ending") << QStringLiteral(".") + QString(400, u'a');
    QTest::newRow("an option") << QStringLiteral("-rf");
    QTest::newRow("a command") << QStringLiteral("$(reboot);`reboot`|x.txt");
    QTest::newRow("a device") << QStringLiteral("CON.txt");
    QTest::newRow("dots") << QStringLiteral("...");
    QTest::newRow("empty") << QString();
    QTest::newRow("half a letter") << QString(QChar(0xD800)) + QStringLiteral("a.txt");
}

void TestHostileFiles::names()
{
    QFETCH(const QString, name);
    const QString label = FileFacts::label(name);
    QVERIFY(!label.isEmpty() && label.size() <= 255);
    const QString safe = FileFacts::safeName(label);
    QVERIFY2(!safe.isEmpty() && safe.toUtf8().size() <= 255, qPrintable(safe));
    for (const QString &text : {label, safe}) {
        QVERIFY2(!text.contains(u'/') && !text.contains(u'\\') && text != QLatin1String("..") && text != QLatin1String("."), qPrintable(text));
        for (const QChar c : text)
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && c.category() != QChar::Separator_Line, qPrintable(text));
    }
    // It can be written, and lies where it was to be.
    QTemporaryDir folder;
    QFile file(folder.filePath(safe));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(safe));
    QCOMPARE(QFileInfo(file.fileName()).canonicalPath(), QFileInfo(folder.path()).canonicalFilePath());
}

void TestHostileFiles::fourGigabytes_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("nothing but NUL") << QByteArray();
    QTest::newRow("a table") << QByteArray("company name,city\nAgro,Slobozia\n");
    QTest::newRow("cards") << card({});
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04");
    QTest::newRow("a calendar") << calendar({});
}

// 4 GB that take no room on the disk.
void TestHostileFiles::fourGigabytes()
{
    QFETCH(const QByteArray, head);
    QFile file(write(head));
    QVERIFY(file.resize(4LL * 1024 * 1024 * 1024));
    const qint64 before = memoryPeak();
    bool refused = false;
    const auto format = sniffImportFile(file.fileName());
    if (!format) {
        refused = !format.error().what.isEmpty();
    } else {
        const auto source = makeRowSource(file.fileName(), *format);
        const auto opened = source->open();
        CsvRow row;
        int rows = 0;
        bool odd = false;
        while (opened && rows < 10 && source->next(row)) {
            ++rows;
            odd = odd || !row.error.isEmpty();
        }
        refused = !opened || odd || source->failure();
    }
    QVERIFY(refused);
    file.remove();
    QVERIFY2(memoryPeak() - before < 400, qPrintable(QString::number(memoryPeak() - before)));
}

void TestHostileFiles::foreignCards_data()
{
    QTest::addColumn<QByteArray>("data");
    const auto streamed = [](const QByteArray &table, quint32 cards, const QByteArray &rest = {}) {
        QByteArray data;
        QDataStream stream(&data, QIODevice::WriteOnly);
        stream << table << cards;
        return data + rest;
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray(1000, '\xff');
    QTest::newRow("another table") << streamed("crm.tasks", 1, QByteArray(16, 'a'));
    QTest::newRow("two thousand million cards") << streamed("crm.opportunities", 0x7fffffff);
    QTest::newRow("more than there are") << streamed("crm.opportunities", 1'000'000, QByteArray(160, 'a'));
    QTest::newRow("a table name of four gigabytes") << QByteArray("\xff\xff\xff\xfe" "crm", 7);
}

void TestHostileFiles::foreignCards()
{
    QFETCH(const QByteArray, data);
    Database database{ConnectionSettings{}};
    const BoardModel board(database, pipelineSource());
    const qint64 before = memoryPeak();
    QVERIFY(board.decodeCards(data).isEmpty());
    QVERIFY(memoryPeak() - before < 100);
    const QList<QUuid> own = {QUuid::createUuid(), QUuid::createUuid()};
    QCOMPARE(board.decodeCards(board.encodeCards(own)), own);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QGuiApplication app(argc, argv);
    TestHostileFiles cases;
    return QTest::qExec(&cases, argc, argv);
}
#include "tst_hostile_files.moc"
