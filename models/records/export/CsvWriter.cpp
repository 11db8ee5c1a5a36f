// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/CsvWriter.h"

namespace punte {

static bool looksLikeFormula(QChar first)
{
    switch (first.unicode()) {
    case u'=': case u'+': case u'-': case u'@': case u'\t': case u'\r': case u'\n':
    case 0xFF1D: case 0xFF0B: case 0xFF0D: case 0xFF20: // full-width forms, which some spreadsheets read the same
        return true;
    default:
        return false;
    }
}

QString CsvWriter::defused(const QString &cell)
{
    return !cell.isEmpty() && (looksLikeFormula(cell[0]) || isDefused(cell)) ? u'\'' + cell : cell;
}

bool CsvWriter::isDefused(const QString &cell)
{
    qsizetype marks = 0;
    while (marks < cell.size() && cell[marks] == u'\'')
        ++marks;
    return marks > 0 && marks < cell.size() && looksLikeFormula(cell[marks]);
}

QByteArray CsvWriter::record(const QStringList &cells, const QList<bool> &numeric) const
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_delimiter;
        const QByteArray cell = (numeric.value(i) ? cells[i] : defused(cells[i])).toUtf8();
        const bool quote = cell.contains(m_delimiter) || cell.contains('"') || cell.contains('\n') || cell.contains('\r')
            || cell.startsWith(' ') || cell.endsWith(' ') || (cells.size() == 1 && cell.isEmpty());
        line += quote ? '"' + QByteArray(cell).replace('"', "\"\"") + '"' : cell;
    }
    return line + "\r\n";
}

} // namespace punte
