// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/RowSource.h"

#include "models/records/import/CsvReader.h"
#include "models/records/import/SheetReader.h"
#include "models/records/import/VcardReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

namespace punte {

QStringList uniqueHeader(const QStringList &cells)
{
    QSet<QString> taken;
    QStringList header;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString typed = cells[i].trimmed();
        const QString base = typed.isEmpty() ? QCoreApplication::translate("Import", "Column %1").arg(i + 1) : typed;
        QString name = base;
        for (int copy = 2; taken.contains(name); ++copy)
            name = QStringLiteral("%1 (%2)").arg(base).arg(copy);
        taken.insert(name);
        header.append(name);
    }
    return header;
}

Result<> TableSource::open()
{
    auto table = m_read();
    if (!table)
        return std::unexpected(table.error());
    m_table = std::move(*table);
    const auto isEmpty = [](const QStringList &row) { return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); }); };
    while (m_at < m_table.rows.size() && isEmpty(m_table.rows[m_at]))
        ++m_at;
    if (m_at >= m_table.rows.size())
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return QCoreApplication::translate("Import", "The file is empty."); }));
    QStringList head = m_table.rows[m_at++];
    while (!head.isEmpty() && head.last().trimmed().isEmpty())
        head.removeLast(); // formatted but empty cells to the right
    m_header = uniqueHeader(head);
    return {};
}

bool TableSource::next(CsvRow &row)
{
    for (; m_at < m_table.rows.size(); ++m_at) {
        QStringList &cells = m_table.rows[m_at];
        if (std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); }) && m_table.errors.value(m_at).isEmpty())
            continue;
        row = {};
        row.number = ++m_number;
        row.line = m_at + 1;
        row.error = m_table.errors.value(m_at);
        const qsizetype width = m_header.size();
        for (qsizetype i = width; i < cells.size() && row.error.isEmpty(); ++i) {
            if (!cells[i].trimmed().isEmpty())
                row.error = QCoreApplication::translate("Import", "The row has %1 cells, the header has %2.").arg(cells.size()).arg(width);
        }
        row.cells = std::move(cells);
        if (row.error.isEmpty())
            row.cells.resize(width); // what lies to the right is empty; a short row lacks empty cells
        for (QString &cell : row.cells) {
            if (cell.isNull())
                cell = QLatin1String("");
        }
        ++m_at;
        return true;
    }
    return false;
}

Result<CsvFormat> sniffImportFile(const QString &file)
{
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::unexpected(toldError(ErrorKind::Invalid, [why = input.errorString()] { return QCoreApplication::translate("Import", "The file cannot be opened: %1").arg(why); }));
    const QByteArray head = input.read(4096);
    CsvFormat format;
    format.encodingIsCertain = true;
    if (head.startsWith("PK\x03\x04")) {
        format.container = head.contains("application/vnd.oasis.opendocument.spreadsheet") ? FileContainer::Ods : FileContainer::Xlsx;
        return format;
    }
    if (looksLikeVcard(head)) {
        format.container = FileContainer::Vcard;
        return format;
    }
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return std::unexpected(toldError(ErrorKind::Invalid, [] { return QCoreApplication::translate("Import", "This is a workbook of an old kind (XLS). Save it as XLSX, ODS or CSV and import that."); }));
    return sniffCsv(file);
}

std::unique_ptr<RowSource> makeRowSource(const QString &file, const CsvFormat &format)
{
    switch (format.container) {
    case FileContainer::Xlsx:
    case FileContainer::Ods:
        return std::make_unique<TableSource>([file, format] { return readSheet(file, format.container); });
    case FileContainer::Vcard:
        return std::make_unique<TableSource>([file] { return readVcards(file); });
    case FileContainer::Text: break;
    }
    return std::make_unique<CsvReader>(file, format);
}

} // namespace punte
