// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QObject>

#include <memory>

namespace punte {

/// Fetches a file in pieces into a file of the disk that was not there before, and holds it against its hash. The file is for reading only
/// (0400). Lives on the GUI thread; what is half written is removed.
class FileDownload final : public QObject {
    Q_OBJECT
public:
    /// `target` must not exist: it is never overwritten through a link that somebody laid there.
    FileDownload(Database &database, const QUuid &attachment, qint64 size, const QByteArray &sha256, const QString &target, QObject *parent = nullptr);
    ~FileDownload() override;
    void start();
    void cancel();

Q_SIGNALS:
    void progressChanged(qint64 read, qint64 size);
    void finished(const QString &file);
    void failed(const punte::AppError &error);

private:
    void readPart(int part);
    void fail(const AppError &error);

    Database &m_database;
    QUuid m_attachment;
    qint64 m_size;
    QByteArray m_sha256;
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_read = 0;
    bool m_isWhole = false;
    bool m_isMine = false;
    Database::RequestId m_request = 0;
};

} // namespace punte
