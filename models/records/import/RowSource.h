// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/CsvSniffer.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace punte {

/// One record of a file. `error` says in words why it cannot be used; its cells are kept as far as they could be read.
struct CsvRow {
    qint64 number = 0; ///< 1-based among the records after the header
    qint64 line = 0;   ///< line of the file where it begins
    QStringList cells;
    QString error;
};

/// Hands out the rows of a file one by one, whatever kind of file it is: the first is the header. Any thread, one at a time.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// Opens the file and reads the header.
    [[nodiscard]] virtual Result<> open() = 0;
    /// Header cells, made unique: a second "Name" is "Name (2)", an empty one "Column 3".
    [[nodiscard]] virtual const QStringList &header() const = 0;
    /// False at the end, or after a failure.
    [[nodiscard]] virtual bool next(CsvRow &row) = 0;
    /// Why reading ended early, if it did.
    [[nodiscard]] virtual std::optional<AppError> failure() const = 0;
    /// How far it is read, of how much, for progress.
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// A source whose rows are all read at once, in memory: spreadsheets and business cards. Rows that are empty are skipped.
class TableSource final : public RowSource {
public:
    struct Table {
        QList<QStringList> rows; ///< the header first
        QList<QString> errors;   ///< by row where it cannot be used; may be shorter
        qint64 bytes = 0;
    };
    explicit TableSource(std::function<Result<Table>()> read) : m_read(std::move(read)) {}
    Result<> open() override;
    const QStringList &header() const override { return m_header; }
    bool next(CsvRow &row) override;
    std::optional<AppError> failure() const override { return std::nullopt; }
    qint64 position() const override { return m_at * m_table.bytes / std::max<qsizetype>(1, m_table.rows.size()); }
    qint64 size() const override { return m_table.bytes; }

private:
    std::function<Result<Table>()> m_read;
    Table m_table;
    QStringList m_header;
    qsizetype m_at = 0;
    qint64 m_number = 0;
};

/// Text, workbook or cards by what the file begins with, never by its name; for text also encoding and delimiter.
[[nodiscard]] Result<CsvFormat> sniffImportFile(const QString &file);
[[nodiscard]] std::unique_ptr<RowSource> makeRowSource(const QString &file, const CsvFormat &format);
/// The same names, each only once and none empty.
[[nodiscard]] QStringList uniqueHeader(const QStringList &cells);

} // namespace punte
