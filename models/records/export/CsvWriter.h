// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace punte {

/// Writes CSV for people who open it in a spreadsheet: UTF-8 with a BOM, CRLF, every cell quoted that needs it, formulas defused.
class CsvWriter final {
public:
    explicit CsvWriter(char delimiter = ',') : m_delimiter(delimiter) {}

    [[nodiscard]] static QByteArray byteOrderMark() { return "\xEF\xBB\xBF"; }
    /// One record with its line end. Cells in `numeric` columns are written as they are; all others are defused.
    [[nodiscard]] QByteArray record(const QStringList &cells, const QList<bool> &numeric = {}) const;
    /// A cell that a spreadsheet would take for a formula (begins with = + - @ tab or a line end) gets an apostrophe in front (OWASP).
    /// So does a text that looks as if it had got one, so that a reader can tell.
    [[nodiscard]] static QString defused(const QString &cell);
    /// A cell that begins with such an apostrophe, which is not part of its text.
    [[nodiscard]] static bool isDefused(const QString &cell);

private:
    char m_delimiter;
};

} // namespace punte
