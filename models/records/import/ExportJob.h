// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/import/ImportFields.h"

#include <QIODevice>
#include <QObject>

namespace punte {

/// Writes all customers or opportunities that a person may see as CSV: formulas defused, exact amounts, raw codes, so that the file can be
/// imported again (its "id" column says which record a row is). Lives on the GUI thread; rows are read a page at a time on the background
/// lane, so memory stays small. `output` and the database must outlive the job.
class ExportJob final : public QObject {
    Q_OBJECT
public:
    enum class Header { Keys, Titles }; ///< stable names for scripts, or translated ones for people

    ExportJob(Database *database, ImportKind kind, QIODevice *output, Header header = Header::Keys, QObject *parent = nullptr);

    void start();
    void cancel();
    /// Rows written so far.
    [[nodiscard]] int rows() const { return m_rows; }

Q_SIGNALS:
    void progressChanged(int rows);
    /// Exactly `rows` rows were written.
    void finished(int rows);
    void failed(const punte::AppError &error);

private:
    void readPage(const QVariant &after);
    bool writePage(const ResultSet &page);
    bool writeHeader(const QStringList &columns);

    Database *m_database;
    ImportKind m_kind;
    QIODevice *m_output;
    Header m_header;
    int m_rows = 0;
    bool m_headerWritten = false;
    QList<bool> m_numeric;
    Database::RequestId m_request = 0;
};

} // namespace punte
