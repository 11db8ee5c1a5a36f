// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/export/ExportJob.h"
#include "models/records/import/ImportFields.h"
#include "tests/support/TestDatabase.h"

#include <QTemporaryDir>

namespace punte {

/// One person exporting: of a kind as an import reads it, or of a list with its filter.
class ExportRun final {
public:
    ExportRun(const TestDatabase &server, const QString &login);

    /// The file, empty when the job failed (see `error`).
    QString writeKind(ImportKind kind, ExportFormat format, const ExportStyle &style);
    QString writeList(const TableInfo &table, const RowSelection &rows, const QList<QByteArray> &columns, const QByteArray &sort, ExportFormat format,
                      const ExportStyle &style, bool withId = false);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] const AppError &error() const { return m_error; }
    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QString run(ExportJob &job);

    QTemporaryDir m_folder;
    Database m_database;
    qint64 m_rows = -1;
    AppError m_error;
};

/// A file's bytes.
[[nodiscard]] QByteArray contentOf(const QString &file);
/// A PDF's text as a reader's program finds it.
[[nodiscard]] QString pdfText(const QString &file);

} // namespace punte
