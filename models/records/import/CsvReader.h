// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/RowSource.h"

namespace punte {

/// Reads a CSV file record by record, with constant memory, exactly: no blanks trimmed, quoted line ends kept, blank lines skipped.
/// The first record is the header. A record with another number of cells than the header, with a NUL, or with bytes that are not of the
/// encoding is handed out with its error. What makes the rest unreadable (a quote never closed, a cell above 1 MiB, more than 16,384
/// columns, a read error) ends the reading: see `failure`. Any thread, one at a time. Source of the grammar: libcsv, RFC 4180.
class CsvReader final : public RowSource {
public:
    static constexpr qsizetype maxCellBytes = 1024 * 1024;
    static constexpr qsizetype maxColumns = 16384;

    CsvReader(const QString &file, const CsvFormat &format);
    ~CsvReader() override;

    Result<> open() override;
    const QStringList &header() const override;
    bool next(CsvRow &row) override;
    std::optional<AppError> failure() const override;
    qint64 position() const override;
    qint64 size() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace punte
