// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/CsvTableWriter.h"

#include "models/records/export/CsvWriter.h"

namespace punte {

CsvTableWriter::CsvTableWriter(const QString &path, ExportStyle style)
    : m_file(path)
    , m_style(std::move(style))
{
}

Result<> CsvTableWriter::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return std::unexpected(exportError(m_file.errorString()));
    return {};
}

Result<> CsvTableWriter::begin(const ExportSheet &sheet)
{
    m_sheet = sheet;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return std::unexpected(exportError(m_file.errorString()));
    QStringList head;
    for (const ExportColumn &column : sheet.columns) {
        head.append(m_style.words ? column.title : QString::fromLatin1(column.key));
        m_numeric.append(ExportSheet::isNumber(column.kind));
    }
    return write(CsvWriter::byteOrderMark() + CsvWriter(m_style.separator).record(head));
}

Result<> CsvTableWriter::rows(const QList<QVariantList> &rows)
{
    const CsvWriter writer(m_style.separator);
    QByteArray bytes;
    for (const QVariantList &row : rows) {
        QStringList cells;
        for (const ExportColumn &column : m_sheet.columns)
            cells.append(m_sheet.text(column, row, m_style));
        bytes += writer.record(cells, m_numeric);
    }
    return write(bytes);
}

Result<> CsvTableWriter::finish()
{
    if (!m_file.flush())
        return std::unexpected(exportError(m_file.errorString()));
    m_file.close();
    return {};
}

} // namespace punte
