// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/XlsxSheets.h"

#include "models/records/import/SheetCells.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

namespace punte {

namespace {

AppError xlsxError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

QByteArray xlsxPart(const orcus::zip_archive &archive, const QString &name)
{
    std::vector<unsigned char> bytes;
    const QByteArray path = name.toUtf8();
    if (!archive.read_file_entry(std::string_view(path.constData(), size_t(path.size())), bytes))
        return {};
    while (!bytes.empty() && bytes.back() == 0)
        bytes.pop_back(); // the library ends what it unpacks with a NUL of its own
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// All text in the element the reader stands on. Qt's own function calls itself for each element inside and ends where the stack does.
QString elementText(QXmlStreamReader &xml)
{
    QString text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement: ++depth; break;
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::Characters:
        case QXmlStreamReader::EntityReference: text += xml.text(); break;
        default: break;
        }
    }
    return text;
}

/// Text of the element the reader stands on: its <t> parts, without how they are pronounced (<rPh>).
QString xlsxText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == QLatin1String("t"))
                text += elementText(xml);
            else if (xml.name() == QLatin1String("rPh"))
                xml.skipCurrentElement();
            else
                ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
        }
    }
    return text;
}

struct XlsxBook {
    QStringList sheets; ///< parts, in the order of their tabs
    QStringList strings;
    QHash<size_t, SheetNumberLook> looks;
    QDate origin{1899, 12, 30};
};

XlsxBook readXlsxBook(const orcus::zip_archive &archive)
{
    XlsxBook book;
    QHash<QString, QString> targets;
    QXmlStreamReader links(xlsxPart(archive, QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!links.atEnd()) {
        if (links.readNext() == QXmlStreamReader::StartElement && links.name() == QLatin1String("Relationship")) {
            const QString target = links.attributes().value(QLatin1String("Target")).toString();
            targets.insert(links.attributes().value(QLatin1String("Id")).toString(), target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target);
        }
    }
    QXmlStreamReader workbook(xlsxPart(archive, QStringLiteral("xl/workbook.xml")));
    while (!workbook.atEnd()) {
        if (workbook.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (workbook.name() == QLatin1String("workbookPr")) {
            const QString since1904 = workbook.attributes().value(QLatin1String("date1904")).toString();
            if (since1904 == QLatin1String("1") || since1904 == QLatin1String("true"))
                book.origin = QDate(1904, 1, 1);
        } else if (workbook.name() == QLatin1String("sheet")) {
            for (const QXmlStreamAttribute &attribute : workbook.attributes()) {
                if (attribute.name() == QLatin1String("id") && targets.contains(attribute.value().toString()))
                    book.sheets.append(targets.value(attribute.value().toString()));
            }
        }
    }
    QXmlStreamReader strings(xlsxPart(archive, QStringLiteral("xl/sharedStrings.xml")));
    while (!strings.atEnd()) {
        if (strings.readNext() == QXmlStreamReader::StartElement && strings.name() == QLatin1String("si"))
            book.strings.append(xlsxText(strings));
    }
    QHash<size_t, QString> codes;
    bool inCells = false;
    size_t cell = 0;
    QXmlStreamReader styles(xlsxPart(archive, QStringLiteral("xl/styles.xml")));
    while (!styles.atEnd()) {
        const auto token = styles.readNext();
        if (styles.name() == QLatin1String("cellXfs"))
            inCells = token == QXmlStreamReader::StartElement;
        else if (token != QXmlStreamReader::StartElement)
            continue;
        else if (styles.name() == QLatin1String("numFmt"))
            codes.insert(styles.attributes().value(QLatin1String("numFmtId")).toULong(), styles.attributes().value(QLatin1String("formatCode")).toString());
        else if (inCells && styles.name() == QLatin1String("xf")) {
            const size_t id = styles.attributes().value(QLatin1String("numFmtId")).toULong();
            book.looks.insert(cell++, codes.contains(id) ? sheetNumberLook(codes.value(id)) : builtInNumberLook(id));
        }
    }
    return book;
}

/// Zero-based column of "AB12"; -1 when there is none.
int xlsxColumn(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z' || column > 20'000)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

void readXlsxCell(QXmlStreamReader &xml, const XlsxBook &book, int row, int &column, SheetCells &cells)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    if (const int named = xlsxColumn(attributes.value(QLatin1String("r"))); named >= 0)
        column = named;
    const QString type = attributes.value(QLatin1String("t")).toString();
    const size_t format = attributes.value(QLatin1String("s")).toULong();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("is")) {
            cells.setText(row, column, xlsxText(xml));
        } else if (xml.name() == QLatin1String("v")) {
            const QString value = elementText(xml);
            bool fits = false;
            const double number = value.toDouble(&fits);
            if (type == QLatin1String("s"))
                cells.setText(row, column, book.strings.value(value.toInt()));
            else if (type == QLatin1String("b"))
                cells.setText(row, column, value == QLatin1String("1") ? QStringLiteral("true") : QStringLiteral("false"));
            else if ((type.isEmpty() || type == QLatin1String("n")) && fits)
                cells.setNumber(row, column, number);
            else
                cells.setText(row, column, value); // the text of a formula, an error, a date in ISO form
            cells.setFormat(row, column, format);
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace

Result<QList<QStringList>> readXlsxRows(const QString &file)
{
    orcus::zip_archive_stream_fd stream(QFile::encodeName(file).constData());
    orcus::zip_archive archive(&stream);
    archive.load();
    const XlsxBook book = readXlsxBook(archive);
    if (book.sheets.isEmpty())
        return std::unexpected(xlsxError([] { return QCoreApplication::translate("Import", "The file is not a whole workbook."); }));
    for (const QString &sheet : book.sheets) {
        SheetCells cells;
        int row = -1;
        int column = -1;
        QXmlStreamReader xml(xlsxPart(archive, sheet));
        while (!xml.atEnd() && !cells.isTooLarge()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("row")) {
                const int named = xml.attributes().value(QLatin1String("r")).toInt();
                row = named > 0 ? named - 1 : row + 1;
                column = -1;
            } else if (xml.name() == QLatin1String("c")) {
                ++column;
                readXlsxCell(xml, book, row, column, cells);
            }
        }
        if (cells.isTooLarge())
            return std::unexpected(xlsxError([] { return QCoreApplication::translate("Import", "The sheet has more cells than can be read at once. Split it and import the parts."); }));
        if (xml.hasError())
            return std::unexpected(xlsxError([] { return QCoreApplication::translate("Import", "The workbook cannot be read; it is damaged or protected by a password."); }));
        if (!cells.isEmpty())
            return cells.take(book.looks, book.origin);
    }
    return QList<QStringList>();
}

} // namespace punte
