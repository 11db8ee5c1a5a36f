// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/SheetCells.h"

#include <QLocale>

#include <cmath>

namespace punte {

SheetNumberLook sheetNumberLook(const QString &code)
{
    bool date = false;
    bool time = false;
    bool number = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            i = code.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') { // a colour, a language, or hours beyond a day
            const qsizetype end = code.indexOf(u']', i);
            if (end < 0)
                break;
            time = time || QStringLiteral("hms").contains(code[i + 1].toLower());
            i = end;
        } else if (c == u';') {
            break; // what follows is for negative numbers
        } else if (c == u'%') {
            return SheetNumberLook::Percent;
        } else if (c == u'y' || c == u'd') {
            date = true;
        } else if (c == u'h' || c == u's') {
            time = true;
        } else if (c == u'0' || c == u'#' || c == u'e') {
            number = number || c != u'e' || !date;
        }
    }
    if (number)
        return SheetNumberLook::Plain; // 0.00 "de"; seconds with decimals are no dates of ours either
    return date ? (time ? SheetNumberLook::DateTime : SheetNumberLook::Date) : time ? SheetNumberLook::Time : SheetNumberLook::Plain;
}

SheetNumberLook builtInNumberLook(size_t id)
{
    if (id == 9 || id == 10)
        return SheetNumberLook::Percent;
    if (id == 22)
        return SheetNumberLook::DateTime;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return SheetNumberLook::Date;
    return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? SheetNumberLook::Time : SheetNumberLook::Plain;
}

QString sheetNumberText(double value, SheetNumberLook look, QDate origin)
{
    if (!std::isfinite(value))
        return QStringLiteral("?");
    const bool isDay = look == SheetNumberLook::Date || look == SheetNumberLook::DateTime;
    if ((isDay && value >= 1 && value < 3'000'000) || (look == SheetNumberLook::Time && value >= 0 && value < 3'000'000)) {
        // Rounded to the second: halves of a second are the binary fraction's, not the person's.
        const qint64 seconds = std::llround(value * 86400.0);
        const QDate date = origin.addDays(seconds / 86400);
        const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds % 86400));
        if (look == SheetNumberLook::Time && seconds < 86400)
            return time.toString(QStringLiteral("HH:mm:ss"));
        return time == QTime(0, 0) ? date.toString(Qt::ISODate) : date.toString(Qt::ISODate) + u' ' + time.toString(QStringLiteral("HH:mm:ss"));
    }
    if (look == SheetNumberLook::Percent)
        value = std::round(value * 100.0 * 1e9) / 1e9;
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    if (const qsizetype point = text.indexOf(u'.'); point >= 0 && text.size() - point == 4)
        text += u'0';
    return text;
}

SheetCells::Cell *SheetCells::cell(int row, int column)
{
    if (row < 0 || column < 0 || row >= maxRows || m_cells >= maxCells) {
        m_tooLarge = true;
        return nullptr;
    }
    if (static_cast<size_t>(row) >= m_rows.size())
        m_rows.resize(static_cast<size_t>(row) + 1);
    std::vector<Cell> &cells = m_rows[static_cast<size_t>(row)];
    if (static_cast<size_t>(column) >= cells.size()) {
        m_cells += column + 1 - static_cast<qsizetype>(cells.size());
        cells.resize(static_cast<size_t>(column) + 1);
    }
    return &cells[static_cast<size_t>(column)];
}

void SheetCells::setText(int row, int column, const QString &text)
{
    if (text.isEmpty())
        return;
    if (Cell *one = cell(row, column))
        one->text = text;
}

void SheetCells::setNumber(int row, int column, double value)
{
    if (Cell *one = cell(row, column)) {
        one->number = value;
        one->isNumber = true;
    }
}

void SheetCells::setFormat(int row, int column, size_t format)
{
    // Sheets format whole empty columns: only cells that hold something count.
    if (row >= 0 && static_cast<size_t>(row) < m_rows.size() && column >= 0 && static_cast<size_t>(column) < m_rows[static_cast<size_t>(row)].size())
        m_rows[static_cast<size_t>(row)][static_cast<size_t>(column)].format = static_cast<quint32>(format);
}

void SheetCells::fillDown(int row, int column, int count)
{
    const Cell *from = cell(row, column);
    if (from == nullptr || (from->text.isEmpty() && !from->isNumber))
        return;
    const Cell copy = *from;
    for (int next = row + 1; next <= row + count && !m_tooLarge; ++next) {
        if (Cell *one = cell(next, column))
            *one = copy;
    }
}

QList<QStringList> SheetCells::take(const QHash<size_t, SheetNumberLook> &looks, QDate origin)
{
    QList<QStringList> rows;
    rows.reserve(static_cast<qsizetype>(m_rows.size()));
    for (std::vector<Cell> &cells : m_rows) {
        QStringList texts;
        texts.reserve(static_cast<qsizetype>(cells.size()));
        for (Cell &one : cells)
            texts.append(one.isNumber ? sheetNumberText(one.number, looks.value(one.format, SheetNumberLook::Plain), origin) : std::move(one.text));
        rows.append(std::move(texts));
        std::vector<Cell>().swap(cells);
    }
    return rows;
}

} // namespace punte
