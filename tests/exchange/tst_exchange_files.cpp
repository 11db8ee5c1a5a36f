// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/ZipText.h"

#include "models/records/export/CsvWriter.h"
#include "models/records/export/VcardText.h"
#include "models/records/export/XlsxTableWriter.h"
#include "models/records/import/ImportFields.h"
#include "models/records/import/ImportMapping.h"
#include "models/records/import/ImportWords.h"
#include "models/records/import/RowSource.h"
#include "models/records/import/SheetCells.h"
#include "models/records/import/VcardReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace punte {

/// Files of other programs, friendly and hostile.
class ExchangeFilesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workbookOfTheLibrary();
    void longListGoesOnOnTheNextSheet();
    void openDocument();
    void brokenWorkbooksAreRefused_data();
    void brokenWorkbooksAreRefused();
    void numberFormats_data();
    void numberFormats();
    void cards_data();
    void cards();
    void hugeCards();
    void foldsNeverCutCharacters();
    void knowsOtherSystems_data();
    void knowsOtherSystems();
    void defusesExactly();

private:
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = QStringLiteral("file"));
    [[nodiscard]] static QList<QStringList> rowsOf(const QString &file, QString *error = nullptr);
    QTemporaryDir m_folder;
};

QString ExchangeFilesTest::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("The test file cannot be written");
    return file.fileName();
}

QList<QStringList> ExchangeFilesTest::rowsOf(const QString &file, QString *error)
{
    const auto format = sniffImportFile(file);
    if (!format) {
        if (error)
            *error = format.error().what;
        return {};
    }
    const auto source = makeRowSource(file, *format);
    if (const auto opened = source->open(); !opened) {
        if (error)
            *error = opened.error().what;
        return {};
    }
    QList<QStringList> rows{source->header()};
    for (CsvRow row; source->next(row);) {
        rows.append(row.cells);
        if (error && !row.error.isEmpty())
            *error = row.error;
    }
    return rows;
}

static ExportSheet someSheet()
{
    ExportSheet sheet;
    sheet.title = QStringLiteral("Clienți [toți]");
    sheet.user = QStringLiteral("Maria Țîrlea");
    sheet.asOf = QDateTime(QDate(2026, 1, 27), QTime(10, 0));
    sheet.columns = {{.key = "name", .title = QStringLiteral("Denumire"), .value = 0}, {.key = "amount", .kind = FieldKind::Money, .value = 1},
                     {.key = "day", .kind = FieldKind::Date, .value = 2}, {.key = "moment", .kind = FieldKind::Instant, .value = 3},
                     {.key = "percent", .kind = FieldKind::Percent, .value = 4}, {.key = "yes", .kind = FieldKind::Bool, .value = 5}};
    return sheet;
}

void ExchangeFilesTest::workbookOfTheLibrary()
{
    const QString file = m_folder.filePath(QStringLiteral("book.xlsx"));
    XlsxTableWriter writer(file, ExportStyle::neutral());
    QVERIFY(writer.begin(someSheet()));
    QVERIFY(writer.rows({{QStringLiteral("=1+1 ș ț"), QStringLiteral("1234.5"), QDate(2026, 3, 12), QDateTime(QDate(2026, 3, 12), QTime(14, 30)), QStringLiteral("40"), true},
                         {QStringLiteral("Z"), QStringLiteral("0.125"), QVariant(), QVariant(), QVariant(), QVariant()},
                         {QStringLiteral("larg"), QStringLiteral("12345678901234567.89"), QVariant(), QVariant(), QVariant(), false}}));
    QVERIFY(writer.finish());
    const QList<QStringList> rows = rowsOf(file);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0], (QStringList{QStringLiteral("name"), QStringLiteral("amount"), QStringLiteral("day"), QStringLiteral("moment"), QStringLiteral("percent"), QStringLiteral("yes")}));
    QCOMPARE(rows[1], (QStringList{QStringLiteral("=1+1 ș ț"), QStringLiteral("1234.5"), QStringLiteral("2026-03-12"), QStringLiteral("2026-03-12 14:30:00"), QStringLiteral("40"), QStringLiteral("true")}));
    QCOMPARE(rows[2].value(1), QStringLiteral("0.1250")); // never a thousand
    QCOMPARE(rows[3].value(1), QStringLiteral("12345678901234567.89"));
}

void ExchangeFilesTest::longListGoesOnOnTheNextSheet()
{
    const QString file = m_folder.filePath(QStringLiteral("long.xlsx"));
    XlsxTableWriter writer(file, ExportStyle::neutral(), 4);
    QVERIFY(writer.begin(someSheet()));
    for (int i = 0; i < 7; ++i)
        QVERIFY(writer.rows({{QString::number(i), {}, {}, {}, {}, {}}}));
    QVERIFY(writer.finish());
    QCOMPARE(rowsOf(file).size(), 4); // the head and three rows; the others stand on the sheets behind
}

void ExchangeFilesTest::openDocument()
{
    const QByteArray rows =
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Denumire</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"string\"><text:p>Sumă</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"string\"><text:p>Data</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Brutăria Șurean</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"1234.5\"><text:p>1.234,50</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-03-12\"><text:p>12.03.26</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
    QString error;
    const QList<QStringList> read = rowsOf(write(odsOf(rows), QStringLiteral("any-name.txt")), &error);
    QVERIFY2(read.size() == 2, qPrintable(error));
    QCOMPARE(read[0], (QStringList{QStringLiteral("Denumire"), QStringLiteral("Sumă"), QStringLiteral("Data")}));
    QCOMPARE(read[1], (QStringList{QStringLiteral("Brutăria Șurean"), QStringLiteral("1234.5"), QStringLiteral("2026-03-12")}));
}

void ExchangeFilesTest::brokenWorkbooksAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray ods = odsOf("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>A</text:p></table:table-cell></table:table-row>");
    QTest::newRow("cut") << ods.left(ods.size() / 2) << QStringLiteral("not a whole workbook");
    QTest::newRow("bomb") << zipOf({{"xl/workbook.xml", "x"}}, 4'000'000'000U) << QStringLiteral("larger than 600 MB");
    QTest::newRow("no workbook") << zipOf({{"readme.txt", "hello"}}) << QString();
    QTest::newRow("xml trash") << zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a><b></a>"}}) << QString();
    QTest::newRow("old xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0') << QStringLiteral("old kind");
    QTest::newRow("names that climb") << zipOf({{"../../../tmp/punte-evil", "x"}, {"/etc/punte-evil", "x"}}) << QString();
}

void ExchangeFilesTest::brokenWorkbooksAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    QString error;
    QVERIFY(rowsOf(write(bytes, QStringLiteral("book")), &error).isEmpty());
    QVERIFY2(!error.isEmpty() && error.contains(says), qPrintable(error));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/punte-evil")));
}

void ExchangeFilesTest::numberFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("date") << QStringLiteral("dd.mm.yyyy") << 46093.0 << QStringLiteral("2026-03-12");
    QTest::newRow("language") << QStringLiteral("[$-418]d mmmm yyyy;@") << 46093.0 << QStringLiteral("2026-03-12");
    QTest::newRow("moment") << QStringLiteral("yyyy-mm-dd hh:mm") << 46093.6041666667 << QStringLiteral("2026-03-12 14:30:00");
    QTest::newRow("time") << QStringLiteral("hh:mm") << 0.5 << QStringLiteral("12:00:00");
    QTest::newRow("money") << QStringLiteral("#,##0.00 \"lei\"") << 1234.5 << QStringLiteral("1234.5");
    QTest::newRow("thousandths") << QStringLiteral("0.000") << 1.234 << QStringLiteral("1.2340");
    QTest::newRow("percent") << QStringLiteral("0%") << 0.4 << QStringLiteral("40");
    QTest::newRow("percent as text") << QStringLiteral("0.##\"%\"") << 40.0 << QStringLiteral("40");
    QTest::newRow("general") << QStringLiteral("General") << 1234567.0 << QStringLiteral("1234567");
}

void ExchangeFilesTest::numberFormats()
{
    QFETCH(QString, code);
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(sheetNumberText(value, sheetNumberLook(code), QDate(1899, 12, 30)), text);
}

void ExchangeFilesTest::cards_data()
{
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QStringList>("cells"); // name, first, last, company, phone, e-mail, notes
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &card, const QStringList &cells, const QString &error = {}) { QTest::newRow(name) << card << cells << error; };
    row("4.0", "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Șerban;Ioana;Ana;;\r\nFN:Ioana Ana Șerban\r\nORG:Brutăria\\; Nouă;Vânzări\r\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+40256123456\r\n"
               "TEL;TYPE=work:+40723000111\r\nEMAIL:ioana@exemplu.ro\r\nNOTE:linia 1\\nlinia 2\\, gata\r\nEND:VCARD\r\n",
        {QStringLiteral("Ioana Ana Șerban"), QStringLiteral("Ioana Ana"), QStringLiteral("Șerban"), QStringLiteral("Brutăria; Nouă"), QStringLiteral("+40723000111"),
         QStringLiteral("ioana@exemplu.ro"), QStringLiteral("linia 1\nlinia 2, gata")});
    row("2.1 quoted-printable", "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C8=98erban;Ioana;;;\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ioana =\n=C8=98erban\nTEL;WORK;VOICE:0723 000 111\nEND:VCARD\n",
        {QStringLiteral("Ioana Șerban"), QStringLiteral("Ioana"), QStringLiteral("Șerban"), QString(), QStringLiteral("0723 000 111"), QString(), QString()});
    row("2.1 in another charset", "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-2:Ion \xAA" "erban\nEND:VCARD\n",
        {QStringLiteral("Ion \u015Eerban"), QString(), QString(), QString(), QString(), QString(), QString()});
    row("folded inside a character", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ion \xC8\r\n \x98" "erban\r\nEND:VCARD\r\n",
        {QStringLiteral("Ion Șerban"), QString(), QString(), QString(), QString(), QString(), QString()});
    row("grouped, preferred", "BEGIN:VCARD\nVERSION:3.0\nFN:A\nitem1.EMAIL;TYPE=home:acasa@exemplu.ro\nitem2.EMAIL;TYPE=pref:birou@exemplu.ro\nitem3.X-ABLabel:_$!<Work>!$_\nEND:VCARD\n",
        {QStringLiteral("A"), QString(), QString(), QString(), QString(), QStringLiteral("birou@exemplu.ro"), QString()});
    row("a card inside a card", "BEGIN:VCARD\nVERSION:2.1\nFN:Afară\nAGENT:\nBEGIN:VCARD\nFN:Înăuntru\nEND:VCARD\nTEL:1\nEND:VCARD\n",
        {QStringLiteral("Afară"), QString(), QString(), QString(), QStringLiteral("1"), QString(), QString()});
    row("charset lies", "BEGIN:VCARD\nVERSION:3.0\nFN:Ion \xFF\xFE\nEND:VCARD\n", {}, QStringLiteral("cannot be read as UTF-8"));
    row("charset unknown", "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=KLINGON:Ion\nEND:VCARD\n", {QStringLiteral("Ion"), QString(), QString(), QString(), QString(), QString(), QString()});
    row("no end", "BEGIN:VCARD\nVERSION:3.0\nFN:Ion\n", {}, QStringLiteral("no end"));
    row("picture of 2 MB", "BEGIN:VCARD\nVERSION:3.0\nFN:Ion\nPHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(2'000'000, 'A') + "\nEND:VCARD\n",
        {QStringLiteral("Ion"), QString(), QString(), QString(), QString(), QString(), QString()});
    row("picture by address", "BEGIN:VCARD\nVERSION:4.0\nFN:Ion\nPHOTO:http://example.invalid/x.jpg\nURL:file:///etc/passwd\nEND:VCARD\n",
        {QStringLiteral("Ion"), QString(), QString(), QString(), QString(), QString(), QString()});
    row("field of 2 MB", "BEGIN:VCARD\nVERSION:3.0\nFN:Ion\nNOTE:" + QByteArray(2'000'000, 'A') + "\nEND:VCARD\n", {}, QStringLiteral("larger than 1 MB"));
}

void ExchangeFilesTest::cards()
{
    QFETCH(QByteArray, card);
    QFETCH(QStringList, cells);
    QFETCH(QString, error);
    QString said;
    const QList<QStringList> rows = rowsOf(write(card, QStringLiteral("people.vcf")), &said);
    QCOMPARE(rows.size(), 2);
    QVERIFY2(said.contains(error) && said.isEmpty() == error.isEmpty(), qPrintable(said));
    if (!error.isEmpty())
        return;
    const QList<QByteArray> keys{"full_name", "first_name", "last_name", "company", "phone", "email", "notes"};
    for (int i = 0; i < keys.size(); ++i)
        QCOMPARE(rows[1].value(rows[0].indexOf(QString::fromLatin1(keys[i]))), cells[i]);
}

void ExchangeFilesTest::hugeCards()
{
    QString error;
    QVERIFY(rowsOf(write("BEGIN:VCARD\nFN:Ion\nNOTE:" + QByteArray(11 * 1024 * 1024, 'A') + "\nEND:VCARD\n"), &error).isEmpty());
    QVERIFY(error.contains(QStringLiteral("10 MB")));
    // Nested a hundred thousand deep, never closed: one row that says so.
    QByteArray nested;
    for (int i = 0; i < 100'000; ++i)
        nested += "BEGIN:VCARD\n";
    error.clear();
    QCOMPARE(rowsOf(write(nested), &error).size(), 2);
    QVERIFY(error.contains(QStringLiteral("no end")));
}

void ExchangeFilesTest::foldsNeverCutCharacters()
{
    const QString text = QStringLiteral("ș").repeated(200);
    for (const VcardVersion version : {VcardVersion::V21, VcardVersion::V30, VcardVersion::V40}) {
        const QByteArray line = vcardLine(version, "NOTE", {text});
        for (const QByteArray &piece : line.split('\n'))
            QVERIFY(piece.size() <= 77);
        const QList<QStringList> rows = rowsOf(write("BEGIN:VCARD\r\nFN:x\r\n" + line + "END:VCARD\r\n"));
        QCOMPARE(rows.value(1).last(), text);
    }
}

void ExchangeFilesTest::knowsOtherSystems_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, ImportKind kind, const char *system, const char *header, const char *keys) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(system) << QString::fromUtf8(header).split(u'|') << QString::fromLatin1(keys).split(u'|');
    };
    row("HubSpot companies", ImportKind::Companies, "hubspot", "Record ID|Company name|Company owner|Phone Number|City|State/Region|Country/Region|Industry|Website URL|Number of Employees|Annual Revenue|Year Founded|Lifecycle Stage",
        "external_id|company_name|owner|phone|city|county|country|industry_name|website|employee_count|annual_revenue_amount|founding_year|status");
    row("HubSpot contacts", ImportKind::People, "hubspot", "Record ID|First Name|Last Name|Email|Phone Number|Job Title|Salutation|Primary Associated Company", "external_id|first_name|last_name|email|phone|position|salutation|company");
    row("HubSpot deals", ImportKind::Opportunities, "hubspot", "Record ID|Deal Name|Deal Stage|Amount|Currency|Close Date|Deal owner|Deal probability|Associated Company", "external_id|title|stage|amount|currency|close_date|owner|probability|company");
    row("HubSpot tasks", ImportKind::Tasks, "hubspot", "Record ID|Task Title|Task Status|Priority|Due date|Task Type|Assigned to|Notes", "external_id|title|status|priority|due_date|kind|owner|description");
    row("Odoo partners", ImportKind::Companies, "odoo", "External ID|Display Name|Tax ID|Phone|Email|City|State|Country|Website|Salesperson", "external_id|company_name|tax_id|phone|email|city|county|country|website|owner");
    row("Odoo opportunities", ImportKind::Opportunities, "odoo", "External ID|Opportunity|Customer|Expected Revenue|Probability|Stage|Expected Closing|Salesperson", "external_id|title|company|amount|probability|stage|close_date|owner");
    row("Odoo products", ImportKind::Services, "odoo", "External ID|Internal Reference|Name|Sales Price", "external_id||name|price");
    row("Pipedrive organizations", ImportKind::Companies, "pipedrive", "Organization - ID|Organization - Name|Organization - Owner|Organization - Number of employees|Organization - Annual revenue", "external_id|company_name|owner|employee_count|annual_revenue_amount");
    row("Pipedrive people", ImportKind::People, "pipedrive", "Person - ID|Person - Name|Person - Organization|Person - Email - Work|Person - Phone - Work|Person - Job title", "external_id|full_name|company|email|phone|position");
    row("Pipedrive people, at home and on the move", ImportKind::People, "pipedrive", "Person - First name|Person - Last name|Person - Title|Person - Organization|Person - Email - Home|Person - Phone - Mobile", "first_name|last_name|position|company|email|phone");
    row("HubSpot companies by domain", ImportKind::Companies, "hubspot", "Record ID|Company name|Domain|Company owner|Create Date", "external_id|company_name|website|owner|");
    row("HubSpot deals in their stage", ImportKind::Opportunities, "hubspot", "Record ID|Deal Name|Amount|Deal Stage|Date entered current stage|Close Date|Deal Owner|Company Name", "external_id|title|amount|stage|stage_since|close_date|owner|company");
    row("Pipedrive deals", ImportKind::Opportunities, "pipedrive", "Deal - ID|Deal - Title|Deal - Value|Deal - Currency of Value|Deal - Stage|Deal - Owner|Deal - Organization|Deal - Expected close date|Deal - Probability", "external_id|title|amount|currency|stage|owner|company|close_date|probability");
    row("Pipedrive activities", ImportKind::Tasks, "pipedrive", "Activity - ID|Activity - Subject|Activity - Type|Activity - Due date|Activity - Done|Activity - Assigned to user|Activity - Organization|Activity - Deal|Activity - Contact person|Activity - Note", "external_id|title|kind|due_date|status|owner|company|opportunity|contact|description");
    row("EspoCRM accounts", ImportKind::Companies, "espocrm", "ID|Name|Website|Email|Phone|Industry|Billing City|Billing State|Billing Country|Assigned User|Description", "external_id|company_name|website|email|phone|industry_name|city|county|country|owner|notes");
    row("EspoCRM opportunities", ImportKind::Opportunities, "espocrm", "ID|Name|Account|Stage|Amount|Amount Currency|Close Date|Probability, %|Lead Source|Assigned User", "external_id|title|company|stage|amount|currency|close_date|probability|source|owner");
    row("EspoCRM contacts", ImportKind::People, "espocrm", "ID|First Name|Last Name|Salutation|Account|Account Title|Email|Phone|Assigned User", "external_id|first_name|last_name|salutation|company|position|email|phone|");
    row("Romanian people", ImportKind::People, "csv", "Nume de familie|Prenume|Funcție|Firmă|Adresă de e-mail|Telefon|Observații", "last_name|first_name|position|company|email|phone|notes");
    row("Romanian tasks", ImportKind::Tasks, "csv", "Sarcină|Termen|Stare|Prioritate|Client|Responsabil", "title|due_date|status|priority|company|owner");
}

void ExchangeFilesTest::knowsOtherSystems()
{
    QFETCH(int, kind);
    QFETCH(QString, system);
    QFETCH(QStringList, header);
    QFETCH(QStringList, keys);
    QCOMPARE(guessImportSystem(header), system);
    const auto analysis = analyseImportFile(ImportKind(kind), write(header.join(u'\t').toUtf8() + '\n', QStringLiteral("head.tsv")), std::nullopt, [] { return false; }, [](double) {});
    QVERIFY(analysis);
    QCOMPARE(analysis->guess.system, system);
    for (int i = 0; i < header.size(); ++i)
        QCOMPARE(QString::fromLatin1(analysis->guess.columns.value(header[i])), keys[i]);
}

void ExchangeFilesTest::defusesExactly()
{
    for (const char *text : {"=1", "+40", "-x", "@y", "\tz", "'=1", "''=1", "'quoted'", "'", "plain", ""}) {
        const QString cell = QString::fromLatin1(text);
        const QString out = CsvWriter::defused(cell);
        QVERIFY(out.isEmpty() || !QStringLiteral("=+-@\t\r\n").contains(out[0]));
        QCOMPARE(CsvWriter::isDefused(out) ? out.mid(1) : out, cell);
    }
}

} // namespace punte

QTEST_GUILESS_MAIN(punte::ExchangeFilesTest)
#include "tst_exchange_files.moc"
