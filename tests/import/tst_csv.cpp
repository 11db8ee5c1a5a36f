// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/CsvReader.h"
#include "models/records/export/CsvWriter.h"
#include "models/records/import/TextDecoder.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unicode/ucnv.h>

#include <memory>

namespace punte {

class CsvTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spectrum_data();
    void spectrum();
    void naughtyStringsComeBack();
    void writtenIsRead();
    void encodings_data();
    void encodings();
    void delimiters_data();
    void delimiters();
    void badRowsSayWhy_data();
    void badRowsSayWhy();
    void lineNumbers();
    void headers();
    void quoteNeverClosed();
    void hugeQuoteEndsTheReading();
    void lineOfTenMegabytes();
    void tenThousandColumns();
    void tooManyColumns();
    void emptyFiles_data();
    void emptyFiles();
    void largeFileInConstantMemory();
    void randomBytesNeverBreak();
    void formulasAreDefused_data();
    void formulasAreDefused();

private:
    struct Reading {
        QStringList header;
        QList<CsvRow> rows;
        QString failure;
    };
    QString write(const QByteArray &bytes);
    Reading read(const QByteArray &bytes, const CsvFormat *format = nullptr);

    QTemporaryDir m_folder;
};

QString CsvTest::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("test.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test file cannot be written");
    return file.fileName();
}

CsvTest::Reading CsvTest::read(const QByteArray &bytes, const CsvFormat *format)
{
    Reading reading;
    const QString file = write(bytes);
    const auto sniffed = format != nullptr ? Result<CsvFormat>(*format) : sniffCsv(file);
    if (!sniffed) {
        reading.failure = sniffed.error().what;
        return reading;
    }
    CsvReader reader(file, *sniffed);
    if (const auto opened = reader.open(); !opened) {
        reading.failure = opened.error().what;
        return reading;
    }
    reading.header = reader.header();
    for (CsvRow row; reader.next(row);)
        reading.rows.append(row);
    if (const auto failure = reader.failure())
        reading.failure = failure->what;
    return reading;
}

void CsvTest::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(PUNTE_TEST_DATA "/csv_spectrum/csvs"));
    const QStringList names = folder.entryList({QStringLiteral("*.csv")});
    QCOMPARE(names.size(), 12);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << QFileInfo(name).completeBaseName();
}

void CsvTest::spectrum()
{
    QFETCH(QString, name);
    QFile csv(QStringLiteral(PUNTE_TEST_DATA "/csv_spectrum/csvs/%1.csv").arg(name));
    QFile json(QStringLiteral(PUNTE_TEST_DATA "/csv_spectrum/json/%1.json").arg(name));
    QVERIFY(csv.open(QIODevice::ReadOnly) && json.open(QIODevice::ReadOnly));
    CsvFormat format;
    const Reading reading = read(csv.readAll(), &format);
    // One of the twelve holds a single object, with bytes that are not UTF-8 where the degree sign was, in both files.
    const QByteArray meaning = json.readAll();
    const bool broken = name == QLatin1String("location_coordinates");
    const QJsonArray wanted = broken ? QJsonArray() : QJsonDocument::fromJson(meaning).array();
    if (broken) {
        QCOMPARE(reading.rows.size(), 1);
        QCOMPARE(reading.rows[0].cells.size(), 4);
        return;
    }
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(reading.rows.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonObject object = wanted[i].toObject();
        QCOMPARE(reading.header.size(), object.size());
        for (qsizetype column = 0; column < reading.header.size(); ++column)
            QCOMPARE(reading.rows[i].cells[column], object[reading.header[column]].toString());
        QCOMPARE(reading.rows[i].error, QString());
    }
}

void CsvTest::naughtyStringsComeBack()
{
    QFile file(QStringLiteral(PUNTE_TEST_DATA "/blns/blns.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = "number,text\r\n";
    QStringList strings;
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array())
        strings.append(value.toString());
    QVERIFY(strings.size() > 500);
    const CsvWriter writer;
    for (qsizetype i = 0; i < strings.size(); ++i)
        bytes += writer.record({QString::number(i), strings[i]}, {true, true});
    CsvFormat format;
    const Reading reading = read(bytes, &format);
    QCOMPARE(reading.rows.size(), strings.size());
    for (qsizetype i = 0; i < strings.size(); ++i) {
        QCOMPARE(reading.rows[i].error, QString());
        QCOMPARE(reading.rows[i].cells, QStringList({QString::number(i), strings[i]}));
    }
}

void CsvTest::writtenIsRead()
{
    QRandomGenerator random(1);
    const QString letters = QStringLiteral("ab,;\t|\"\n\r \'=ăș😀");
    for (int round = 0; round < 200; ++round) {
        CsvFormat format;
        format.delimiter = ",;\t|"[random.bounded(4)];
        const CsvWriter writer(format.delimiter);
        QList<QStringList> wanted;
        QByteArray bytes = writer.record({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")});
        for (int row = 0; row < 20; ++row) {
            QStringList cells;
            for (int column = 0; column < 3; ++column) {
                QString cell;
                for (int i = random.bounded(6); i > 0; --i)
                    cell += letters[random.bounded(int(letters.size()) - 2)];
                cells.append(cell);
            }
            wanted.append(cells);
            bytes += writer.record(cells, {true, true, true});
        }
        const Reading reading = read(bytes, &format);
        QCOMPARE(reading.rows.size(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QCOMPARE(reading.rows[i].cells, wanted[i]);
    }
}

void CsvTest::encodings_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<bool>("guessed");
    QTest::newRow("utf-8") << QByteArray("UTF-8") << QByteArray() << true;
    QTest::newRow("utf-8 with mark") << QByteArray("UTF-8") << QByteArray("\xEF\xBB\xBF") << true;
    QTest::newRow("utf-16le with mark") << QByteArray("UTF-16LE") << QByteArray("\xFF\xFE") << true;
    QTest::newRow("utf-16be with mark") << QByteArray("UTF-16BE") << QByteArray("\xFE\xFF") << true;
    QTest::newRow("utf-16le") << QByteArray("UTF-16LE") << QByteArray() << true;
    QTest::newRow("utf-16be") << QByteArray("UTF-16BE") << QByteArray() << true;
    QTest::newRow("utf-32le with mark") << QByteArray("UTF-32LE") << QByteArray("\xFF\xFE\0\0", 4) << true;
    QTest::newRow("latin-2") << QByteArray("ISO-8859-2") << QByteArray() << false;
    QTest::newRow("windows-1250") << QByteArray("windows-1250") << QByteArray() << false;
    QTest::newRow("dos") << QByteArray("IBM852") << QByteArray() << false;
}

void CsvTest::encodings()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    QFETCH(bool, guessed);
    // Old encodings have the cedilla letters only.
    const QString text = QStringLiteral("Firmă;Oraş\nÎntâmplări SRL;Braşov\nŢarină SA;Iaşi\nGrâul Românesc;Târgu Mureş\n");
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.constData(), &status), &ucnv_close);
    QByteArray bytes(text.size() * 4, '\0');
    bytes.resize(ucnv_fromUChars(converter.get(), bytes.data(), int32_t(bytes.size()), reinterpret_cast<const UChar *>(text.utf16()),
                                 int32_t(text.size()), &status));
    QVERIFY(U_SUCCESS(status));
    CsvFormat format;
    format.encoding = encoding;
    format.delimiter = ';';
    const Reading reading = read(mark + bytes, guessed ? nullptr : &format);
    QCOMPARE(reading.failure, QString());
    QCOMPARE(reading.header, QStringList({QStringLiteral("Firmă"), QStringLiteral("Oraş")}));
    QCOMPARE(reading.rows.size(), 3);
    QCOMPARE(reading.rows[1].cells, QStringList({QStringLiteral("Ţarină SA"), QStringLiteral("Iaşi")}));
    const auto sniffed = sniffCsv(m_folder.filePath(QStringLiteral("test.csv")));
    QVERIFY(sniffed.has_value());
    if (guessed)
        QCOMPARE(sniffed->encoding, encoding);
    else
        QVERIFY(!sniffed->encodingIsCertain && sniffed->encoding != "UTF-8");
}

void CsvTest::delimiters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << QStringLiteral(",");
    QTest::newRow("semicolon with decimal commas") << QByteArray("a;b\n1,5;2,5\n3,25;4,5\n") << QStringLiteral(";");
    QTest::newRow("tab") << QByteArray("a\tb\nx, y\tz\n") << QStringLiteral("\t");
    QTest::newRow("bar") << QByteArray("a|b|c\n1|2|3\n") << QStringLiteral("|");
    QTest::newRow("delimiter inside quotes") << QByteArray("a,b\n\"x;y;z;w\",2\n\"q;r;s;t\",3\n") << QStringLiteral(",");
    QTest::newRow("one column") << QByteArray("name\nAcme\n") << QStringLiteral(",");
}

void CsvTest::delimiters()
{
    QFETCH(QByteArray, text);
    QTEST(QString(QLatin1Char(sniffDelimiter(text))), "delimiter");
}

void CsvTest::badRowsSayWhy_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("too short") << QByteArray("only") << QStringLiteral("The row has 1 cells, the header has 2.");
    QTest::newRow("too long") << QByteArray("a,b,c") << QStringLiteral("The row has 3 cells, the header has 2.");
    QTest::newRow("nul") << QByteArray("a,x\0y", 5) << QStringLiteral("The row holds a NUL character.");
    QTest::newRow("not utf-8") << QByteArray("a,\xC3\x28") << QStringLiteral("The row holds characters that cannot be read as UTF-8.");
}

void CsvTest::badRowsSayWhy()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    CsvFormat format;
    const Reading reading = read("name,city\nfirst,x\n" + row + "\nlast,y\n", &format);
    QCOMPARE(reading.rows.size(), 3); // nothing lost, neighbours untouched
    QCOMPARE(reading.rows[0].cells, QStringList({QStringLiteral("first"), QStringLiteral("x")}));
    QCOMPARE(reading.rows[1].error, reason);
    QCOMPARE(reading.rows[1].line, 3);
    QCOMPARE(reading.rows[2].cells, QStringList({QStringLiteral("last"), QStringLiteral("y")}));
    QCOMPARE(reading.rows[2].error, QString());
}

void CsvTest::lineNumbers()
{
    const Reading reading = read("a,b\r\n\r\n1,\"x\r\ny\"\r\n\n3,4\r5,6\n\"p\n\nq\",8");
    QCOMPARE(reading.rows.size(), 4);
    QList<qint64> lines;
    for (const CsvRow &row : reading.rows)
        lines.append(row.line);
    QCOMPARE(lines, QList<qint64>({3, 6, 7, 8}));
    QCOMPARE(reading.rows[3].cells[0], QStringLiteral("p\n\nq"));
    QCOMPARE(reading.rows[3].number, 4);
}

void CsvTest::headers()
{
    QCOMPARE(read("Name,, Name ,Name\n1,2,3,4\n").header,
             QStringList({QStringLiteral("Name"), QStringLiteral("Column 2"), QStringLiteral("Name (2)"), QStringLiteral("Name (3)")}));
    const Reading only = read("a,b\n");
    QCOMPARE(only.header.size(), 2);
    QVERIFY(only.rows.isEmpty());
    const Reading noEnd = read("a,b\n1,2");
    QCOMPARE(noEnd.rows.size(), 1);
}

void CsvTest::quoteNeverClosed()
{
    const Reading reading = read("a,b\n1,2\n3,\"never closed\n5,6\n7,8\n");
    QCOMPARE(reading.rows.size(), 2);
    QCOMPARE(reading.rows[1].line, 3);
    QVERIFY(reading.rows[1].error.contains(QStringLiteral("never closed")));
    QVERIFY(reading.rows[1].cells.last().contains(QStringLiteral("7,8"))); // shown, not lost
    QVERIFY(read("a,\"b\n1,2\n").failure.contains(QStringLiteral("header")));
}

void CsvTest::hugeQuoteEndsTheReading()
{
    const Reading reading = read("a,b\n1,2\n3,\"" + QByteArray(3 * 1024 * 1024, 'x') + "\n");
    QCOMPARE(reading.rows.size(), 1);
    QVERIFY(reading.failure.contains(QStringLiteral("line 3")));
}

void CsvTest::lineOfTenMegabytes()
{
    // One cell: no table. As a header or as a row it is an end with a reason, never a hang.
    const QByteArray line(10 * 1024 * 1024, 'x');
    QVERIFY(read(line + "\n").failure.contains(QStringLiteral("line 1")));
    const Reading row = read("a,b\n1,2\n" + line + "\n3,4\n");
    QCOMPARE(row.rows.size(), 1);
    QVERIFY(row.failure.contains(QStringLiteral("line 3")));
    // Many cells: a row like any other.
    QStringList header;
    QStringList cells;
    for (int i = 0; i < 10'240; ++i) {
        header.append(QStringLiteral("c%1").arg(i));
        cells.append(QString(1024, QLatin1Char('y')));
    }
    const Reading wide = read((header.join(u',') + u'\n' + cells.join(u',') + u'\n').toUtf8());
    QCOMPARE(wide.failure, QString());
    QCOMPARE(wide.rows.size(), 1);
    QCOMPARE(wide.rows[0].cells, cells);
}

void CsvTest::tenThousandColumns()
{
    QStringList header;
    QStringList cells;
    for (int i = 0; i < 10'000; ++i) {
        header.append(QStringLiteral("c%1").arg(i));
        cells.append(QString::number(i));
    }
    const Reading reading = read((header.join(u',') + u'\n' + cells.join(u',') + u'\n').toUtf8());
    QCOMPARE(reading.header, header);
    QCOMPARE(reading.rows.size(), 1);
    QCOMPARE(reading.rows[0].cells, cells);
}

void CsvTest::tooManyColumns()
{
    const Reading reading = read("a,b\n" + QByteArray(20'000, ',') + "\n");
    QVERIFY(reading.failure.contains(QStringLiteral("more than 16384 columns")));
}

void CsvTest::emptyFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a mark only") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("line ends") << QByteArray("\n\r\n\n");
}

void CsvTest::emptyFiles()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(read(bytes).failure, QStringLiteral("The file is empty."));
    QVERIFY(!sniffCsv(m_folder.filePath(QStringLiteral("missing.csv"))));
    QVERIFY(!sniffCsv(m_folder.path()));
}

void CsvTest::largeFileInConstantMemory()
{
    QFile file(m_folder.filePath(QStringLiteral("large.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,text,amount\n");
    const int rows = 400'000;
    for (int i = 0; i < rows; ++i)
        file.write(QByteArray::number(i) + ",\"some text, with a comma and ș\"," + QByteArray::number(i % 1000) + ".50\n");
    file.close();
    const auto format = sniffCsv(file.fileName());
    QVERIFY(format.has_value());
    CsvReader reader(file.fileName(), *format);
    QVERIFY(reader.open().has_value());
    const auto resident = [] {
        QFile status(QStringLiteral("/proc/self/statm"));
        return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
    };
    const qint64 before = resident();
    int count = 0;
    for (CsvRow row; reader.next(row); ++count)
        QVERIFY(row.error.isEmpty() && row.cells[0].toInt() == count);
    QCOMPARE(count, rows);
    QVERIFY2(resident() - before < 20 * 1024 * 1024, "reading must not hold the file");
    QCOMPARE(reader.position(), reader.size());
}

void CsvTest::randomBytesNeverBreak()
{
    QRandomGenerator random(99);
    for (int round = 0; round < 1000; ++round) {
        QByteArray bytes(random.bounded(400), '\0');
        for (char &c : bytes)
            c = round % 2 == 0 ? char(random.bounded(256)) : "a,\"\n\r;\xC8\x99 "[random.bounded(9)];
        const Reading reading = read(bytes);
        for (const CsvRow &row : reading.rows)
            QVERIFY(row.cells.size() == reading.header.size() || !row.error.isEmpty());
    }
}

void CsvTest::formulasAreDefused_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("+40712345678") << QStringLiteral("'+40712345678");
    QTest::newRow("-2") << QStringLiteral("'-2");
    QTest::newRow("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("\tx") << QStringLiteral("'\tx");
    QTest::newRow("a=b") << QStringLiteral("a=b");
    QTest::newRow("") << QString();
}

void CsvTest::formulasAreDefused()
{
    QFETCH(QString, written);
    const QString cell = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(CsvWriter::defused(cell), written);
    QCOMPARE(CsvWriter().record({cell, QStringLiteral("-2")}, {false, true}), (written + QStringLiteral(",-2\r\n")).toUtf8());
}

} // namespace punte

QTEST_GUILESS_MAIN(punte::CsvTest)
#include "tst_csv.moc"
