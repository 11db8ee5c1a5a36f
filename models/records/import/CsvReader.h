// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/CsvSniffer.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace punte {

/// One record of the file. `error` says in words why it cannot be used; its cells are kept as far as they could be read.
struct CsvRow {
    qint64 number = 0; ///< 1-based among the records after the header
    qint64 line = 0;   ///< line of the file where it begins
    QStringList cells;
    QString error;
};

/// Reads a CSV file record by record, with constant memory, exactly: no blanks trimmed, quoted line ends kept, blank lines skipped.
/// The first record is the header. A record with another number of cells than the header, with a NUL, or with bytes that are not of the
/// encoding is handed out with its error. What makes the rest unreadable (a quote never closed, a cell above 1 MiB, more than 16,384
/// columns, a read error) ends the reading: see `failure`. Any thread, one at a time. Source of the grammar: libcsv, RFC 4180.
class CsvReader final {
public:
    static constexpr qsizetype maxCellBytes = 1024 * 1024;
    static constexpr qsizetype maxColumns = 16384;

    CsvReader(const QString &file, const CsvFormat &format);
    ~CsvReader();

    /// Opens the file and reads the header.
    [[nodiscard]] Result<> open();
    /// Header cells, made unique: a second "Name" is "Name (2)", an empty one "Column 3".
    [[nodiscard]] const QStringList &header() const;
    /// False at the end, or after a failure.
    [[nodiscard]] bool next(CsvRow &row);
    /// Why reading ended early, if it did.
    [[nodiscard]] std::optional<AppError> failure() const;
    /// Bytes read so far and in all, for progress.
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 size() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace punte
