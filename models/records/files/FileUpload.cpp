// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/files/FileUpload.h"

#include "models/db/SqlStore.h"
#include "models/records/files/FileFacts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace punte {

namespace {

AppError uploadError(LiveText tell)
{
    return toldError(ErrorKind::Invalid, std::move(tell));
}

} // namespace

FileUpload::FileUpload(Database &database, const FileSubject &subject, const QString &path, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_subject(subject)
    , m_path(path)
    , m_label(FileFacts::label(path))
{
    m_pool.setMaxThreadCount(1);
}

FileUpload::FileUpload(Database &database, const FileSubject &subject, const QString &name, const QByteArray &bytes, QObject *parent)
    : FileUpload(database, subject, name, parent)
{
    m_path.clear();
    m_bytes = bytes;
}

FileUpload::~FileUpload()
{
    m_cancelled = true;
    m_pool.waitForDone();
}

void FileUpload::ask(QList<Statement> statements, std::function<void(QList<ResultSet>)> next, const QUuid &action)
{
    if (m_cancelled)
        return fail(toldError(ErrorKind::Cancelled, [] { return QCoreApplication::translate("Files", "Stopped. The file was not added."); }));
    Request request;
    request.statements = std::move(statements);
    request.lane = Lane::Background;
    request.actionId = action;
    m_request = m_database.run(this, std::move(request), [this, next = std::move(next)](BatchResult result) {
        m_request = 0;
        if (!result)
            return fail(result.error());
        next(std::move(*result));
    });
}

void FileUpload::start()
{
    if (m_path.isEmpty()) {
        m_size = m_bytes.size();
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_bytes);
        m_device = std::move(buffer);
    } else {
        const QFileInfo info(m_path);
        if (!info.isFile()) // a folder, a device that never ends, a pipe that waits
            return fail(uploadError([label = m_label] { return QCoreApplication::translate("Files", "“%1” is not a file.").arg(label); }));
        m_size = info.size();
        m_device = std::make_unique<QFile>(m_path);
    }
    ask({SqlStore::instance().statement("files/read_room", {})}, [this](const QList<ResultSet> &results) {
        const qint64 most = results[0].value(0, u"max_bytes").toLongLong();
        const qint64 left = results[0].value(0, u"max_total_bytes").toLongLong() - results[0].value(0, u"used_bytes").toLongLong();
        if (m_size > most)
            return fail(uploadError([label = m_label, size = m_size, most] { return QCoreApplication::translate("Files", "“%1” has %2; a file may have %3.").arg(label, FileFacts::sizeText(size), FileFacts::sizeText(most)); }));
        if (m_size > left)
            return fail(uploadError([label = m_label, left] { return QCoreApplication::translate("Files", "“%1” does not fit: the organisation's files are full (%2 are left).")
                                        .arg(label, FileFacts::sizeText(std::max<qint64>(0, left))); }));
        hash();
    });
}

void FileUpload::hash()
{
    m_pool.start([this] {
        QString problem;
        QCryptographicHash sum(QCryptographicHash::Sha256);
        QByteArray head;
        qint64 read = 0;
        if (!m_device->open(QIODevice::ReadOnly))
            problem = m_device->errorString();
        while (problem.isEmpty() && !m_cancelled) {
            const QByteArray piece = m_device->read(partBytes);
            if (piece.isEmpty())
                break;
            if (head.isEmpty())
                head = piece.left(64 * 1024);
            sum.addData(piece);
            read += piece.size();
            if (read > m_size) // it grows while it is read
                break;
        }
        const QByteArray type = FileFacts::mediaType(head);
        QMetaObject::invokeMethod(this, [this, problem, read, type, hex = sum.result().toHex()] {
            if (!problem.isEmpty())
                return fail(uploadError([label = m_label, problem] { return QCoreApplication::translate("Files", "“%1” cannot be read: %2").arg(label, problem); }));
            if (read != m_size && !m_cancelled)
                return fail(uploadError([label = m_label] { return QCoreApplication::translate("Files", "“%1” changes while it is read. Try again when it is finished.").arg(label); }));
            m_type = type;
            m_sha256 = hex;
            ask({SqlStore::instance().statement("files/has_content", {{QStringLiteral("sha256"), QString::fromLatin1(m_sha256)}})},
                [this](const QList<ResultSet> &results) {
                    m_device->seek(0);
                    if (results[0].value(0, u"has").toBool() || m_size == 0)
                        attach();
                    else
                        sendPart(0);
                });
        }, Qt::QueuedConnection);
    });
}

void FileUpload::sendPart(int part)
{
    // One piece of 1 MiB from a file that was read a moment ago: no wait worth a thread.
    const QByteArray bytes = m_device->read(partBytes);
    if (bytes.isEmpty())
        return attach();
    ask({SqlStore::instance().statement("files/put_part", {{QStringLiteral("sha256"), QString::fromLatin1(m_sha256)}, {QStringLiteral("part"), part}, {QStringLiteral("bytes"), bytes}})},
        [this, part, size = bytes.size()](const QList<ResultSet> &) {
            Q_EMIT progressChanged(qint64(part) * partBytes + size, m_size);
            sendPart(part + 1);
        });
}

void FileUpload::attach()
{
    const QUuid id = Saves::newId();
    const QUuid action = Saves::newId();
    const ActionLabel label{"attach", {{QStringLiteral("subject"), m_label}, {QStringLiteral("table"), QStringLiteral("core.attachments")}}};
    RowChange row;
    row.id = id;
    row.values = {{QStringLiteral("subject_table"), QString::fromLatin1(m_subject.table)}, {QStringLiteral("subject_id"), m_subject.id},
                  {QStringLiteral("file_name"), m_label}, {QStringLiteral("media_type"), QString::fromLatin1(m_type)},
                  {QStringLiteral("size_bytes"), QString::number(m_size)}, {QStringLiteral("sha256"), QString::fromLatin1(m_sha256)}};
    ask({Saves::insert("core.attachments", {row}, action, label)}, [this, id, action, label](const QList<ResultSet> &) { Q_EMIT finished(id, action, label); }, action);
}

void FileUpload::cancel()
{
    m_cancelled = true;
    if (m_request != 0)
        m_database.cancel(m_request);
}

void FileUpload::fail(const AppError &error)
{
    m_device.reset();
    Q_EMIT failed(error);
}

} // namespace punte
