// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/export/ExportCursor.h"
#include "models/records/export/TableWriter.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace punte {

/// Writes exactly the rows of a statement to a file: all of one moment, read in pieces on the background lane and written on a thread of
/// its own, so that memory stays small and the window stays free. The file appears under its name when it is whole; an earlier one
/// remains until then. Lives on the GUI thread; the Database must outlive it.
class ExportJob final : public QObject {
    Q_OBJECT
public:
    /// `rows` answers the columns that `sheet` names.
    ExportJob(Database &database, Statement rows, ExportSheet sheet, ExportFormat format, const ExportStyle &style, const QString &file,
              QObject *parent = nullptr);
    /// Into a writer of one's own (paper); nothing is renamed at the end.
    ExportJob(Database &database, Statement rows, ExportSheet sheet, std::unique_ptr<TableWriter> writer, QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    void cancel();
    /// Rows written so far.
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] const ExportSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const QString &file() const { return m_file; }

Q_SIGNALS:
    void progressChanged(qint64 rows);
    /// Exactly `rows` rows were written.
    void finished(qint64 rows);
    void failed(const punte::AppError &error);

private:
    void ask(const Statement &statement, std::function<void(ResultSet)> next);
    void write(std::function<Result<>()> work, std::function<void()> next);
    void readPage();
    void complete();
    void fail(const AppError &error);
    void end();

    Database &m_database;
    Statement m_statement;
    ExportSheet m_sheet;
    QString m_file;
    QString m_part; ///< where the rows are written until the file is whole
    std::unique_ptr<TableWriter> m_writer;
    ExportCursor m_cursor;
    QThreadPool m_pool;
    Database::RequestId m_request = 0;
    qint64 m_rows = 0;
    bool m_isOpen = false;
    bool m_isOver = false;
    std::atomic_bool m_isCancelled = false; ///< read by the thread that writes
};

} // namespace punte
