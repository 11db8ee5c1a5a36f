// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FileDownload.h"

#include "models/db/SqlStore.h"

#include <QCoreApplication>

namespace punte {

FileDownload::FileDownload(Database &database, const QUuid &attachment, qint64 size, const QByteArray &sha256, const QString &target, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_attachment(attachment)
    , m_size(size)
    , m_sha256(sha256)
    , m_file(target)
{
}

FileDownload::~FileDownload()
{
    if (m_isMine && !m_isWhole)
        m_file.remove();
}

void FileDownload::start()
{
    m_isMine = m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    if (!m_isMine)
        return fail(toldError(ErrorKind::Invalid, [why = m_file.errorString()] { return QCoreApplication::translate("Files", "The file cannot be written: %1").arg(why); }));
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    readPart(0);
}

void FileDownload::cancel()
{
    if (m_request != 0)
        m_database.cancel(m_request);
}

void FileDownload::readPart(int part)
{
    Request request;
    request.statements = {SqlStore::instance().statement("files/get_part", {{QStringLiteral("file"), m_attachment}, {QStringLiteral("part"), part}})};
    request.lane = Lane::Background;
    m_request = m_database.run(this, std::move(request), [this, part](const BatchResult &result) {
        m_request = 0;
        if (!result)
            return fail(result.error());
        const QByteArray bytes = result->first().rows.isEmpty() ? QByteArray() : result->first().rows.first().first().toByteArray();
        if (!bytes.isEmpty()) {
            if (m_file.write(bytes) != bytes.size())
                return fail(toldError(ErrorKind::Invalid, [why = m_file.errorString()] { return QCoreApplication::translate("Files", "The file cannot be written: %1").arg(why); }));
            m_hash.addData(bytes);
            m_read += bytes.size();
            Q_EMIT progressChanged(m_read, m_size);
            if (m_read < m_size)
                return readPart(part + 1);
        }
        if (m_read != m_size || m_hash.result().toHex() != m_sha256)
            return fail(toldError(ErrorKind::Internal, [] { return QCoreApplication::translate("Files", "The file is not what was stored; it was not opened."); }));
        m_file.close();
        m_file.setPermissions(QFileDevice::ReadOwner);
        m_isWhole = true;
        Q_EMIT finished(m_file.fileName());
    });
}

void FileDownload::fail(const AppError &error)
{
    if (m_isMine)
        m_file.remove();
    m_isMine = false;
    Q_EMIT failed(error);
}

} // namespace punte
