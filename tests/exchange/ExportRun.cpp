// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/ExportRun.h"

#include "models/records/import/ImportExport.h"

#include <QFile>
#include <QProcess>
#include <QTest>

namespace punte {

ExportRun::ExportRun(const TestDatabase &server, const QString &login)
    : m_database(server.as(login))
{
    m_database.open();
}

QString ExportRun::run(ExportJob &job)
{
    bool done = false;
    m_error = {};
    m_rows = -1;
    QObject::connect(&job, &ExportJob::finished, &job, [&](qint64 rows) {
        m_rows = rows;
        done = true;
    });
    QObject::connect(&job, &ExportJob::failed, &job, [&](const AppError &error) {
        m_error = error;
        done = true;
    });
    job.start();
    if (!QTest::qWaitFor([&] { return done; }, 120'000) || m_rows < 0)
        return {};
    return job.file();
}

QString ExportRun::writeKind(ImportKind kind, ExportFormat format, const ExportStyle &style)
{
    ExportJob job(m_database, importExportStatement(kind), importExportSheet(kind), format, style,
                  m_folder.filePath(QString::fromLatin1(importKindName(kind)) + u'.' + exportEnding(format)));
    return run(job);
}

QString ExportRun::writeList(const TableInfo &table, const RowSelection &rows, const QList<QByteArray> &columns, const QByteArray &sort, ExportFormat format,
                             const ExportStyle &style, bool withId)
{
    RowSelect select(table, {});
    ExportSheet sheet = ExportSheet::of(table, columns, withId, select);
    sheet.user = QStringLiteral("Maria Țîrlea");
    sheet.filter = QStringLiteral("Județ: Timiș");
    const auto statement = exportStatement(table, select, rows, sort, Qt::AscendingOrder);
    if (!statement) {
        m_error = statement.error();
        return {};
    }
    ExportJob job(m_database, *statement, sheet, format, style, m_folder.filePath(QStringLiteral("list.") + exportEnding(format)));
    return run(job);
}

QByteArray contentOf(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

QString pdfText(const QString &file)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), file, QStringLiteral("-")});
    return reader.waitForFinished(30'000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace punte
