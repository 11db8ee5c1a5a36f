// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ExportJob.h"

#include "models/db/SqlStore.h"
#include "models/records/import/CsvWriter.h"

#include <QCoreApplication>

namespace punte {

namespace {

using namespace std::chrono_literals;

constexpr int exportPageRows = 5000;

} // namespace

ExportJob::ExportJob(Database *database, ImportKind kind, QIODevice *output, Header header, QObject *parent)
    : QObject(parent), m_database(database), m_kind(kind), m_output(output), m_header(header)
{
}

void ExportJob::start()
{
    readPage({});
}

void ExportJob::cancel()
{
    if (m_request != 0)
        m_database->cancel(m_request);
}

void ExportJob::readPage(const QVariant &after)
{
    Request request;
    request.statements = {SqlStore::instance().statement(
        m_kind == ImportKind::Companies ? "records/export_companies" : "records/export_opportunities",
        {{QStringLiteral("after"), after}, {QStringLiteral("limit"), exportPageRows}})};
    request.lane = Lane::Background;
    request.timeout = 5min;
    m_request = m_database->run(this, std::move(request), [this](BatchResult result) {
        m_request = 0;
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        const ResultSet &page = result->first();
        if (!writePage(page)) {
            Q_EMIT failed(AppError{ErrorKind::Invalid,
                QCoreApplication::translate("Import", "The file cannot be written: %1").arg(m_output->errorString()), {}, {}, {}, {}});
        } else if (page.rows.size() < exportPageRows) {
            Q_EMIT finished(m_rows);
        } else {
            Q_EMIT progressChanged(m_rows);
            readPage(page.rows.last().first());
        }
    });
}

bool ExportJob::writeHeader(const QStringList &columns)
{
    m_headerWritten = true;
    QStringList names;
    for (const QString &column : columns) {
        const int field = importFieldIndex(m_kind, column.toLatin1());
        const ImportValueKind kind = field < 0 ? ImportValueKind::Text : importFields(m_kind)[field].kind;
        m_numeric.append(kind == ImportValueKind::Amount || kind == ImportValueKind::Count || kind == ImportValueKind::Year
                         || kind == ImportValueKind::Percent);
        names.append(m_header == Header::Titles && field >= 0 ? importFields(m_kind)[field].titleText() : column);
    }
    return m_output->write(CsvWriter::byteOrderMark()) >= 0 && m_output->write(CsvWriter().record(names)) >= 0;
}

bool ExportJob::writePage(const ResultSet &page)
{
    if (!m_headerWritten && !writeHeader(page.columns))
        return false;
    const CsvWriter writer;
    for (const QVariantList &row : page.rows) {
        QStringList cells;
        for (const QVariant &value : row)
            cells.append(value.typeId() == QMetaType::QUuid ? value.toUuid().toString(QUuid::WithoutBraces) : value.toString());
        if (m_output->write(writer.record(cells, m_numeric)) < 0)
            return false;
        ++m_rows;
    }
    return true;
}

} // namespace punte
