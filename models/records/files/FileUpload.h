// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/Saves.h"

#include <QIODevice>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace punte {

/// The record that a file hangs on.
struct FileSubject {
    QByteArray table; ///< "crm.customer_companies"
    QUuid id;
};

/// Puts one file on a record: looks at its size before it reads a byte, hashes it on a thread of its own, sends it in pieces on the
/// background lane unless the person can read the same content elsewhere, and writes the row that names it as one command of its own
/// ("attach"). Lives on the GUI thread; deletes nothing and changes nothing on the disk. The Database must outlive it.
class FileUpload final : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 partBytes = 1024 * 1024;

    /// A file of the disk, or bytes under a name (a pasted picture).
    FileUpload(Database &database, const FileSubject &subject, const QString &path, QObject *parent = nullptr);
    FileUpload(Database &database, const FileSubject &subject, const QString &name, const QByteArray &bytes, QObject *parent = nullptr);
    ~FileUpload() override;

    void start();
    void cancel();
    [[nodiscard]] const QString &label() const { return m_label; }

Q_SIGNALS:
    void progressChanged(qint64 sent, qint64 size);
    void finished(const QUuid &attachment, const QUuid &action, const punte::ActionLabel &label);
    void failed(const punte::AppError &error);

private:
    void ask(QList<Statement> statements, std::function<void(QList<ResultSet>)> next, const QUuid &action = {});
    void hash();
    void sendPart(int part);
    void attach();
    void fail(const AppError &error);

    Database &m_database;
    FileSubject m_subject;
    QString m_path;
    QString m_label;
    QByteArray m_bytes;
    std::unique_ptr<QIODevice> m_device;
    qint64 m_size = 0;
    QByteArray m_sha256;
    QByteArray m_type;
    QThreadPool m_pool;
    std::atomic_bool m_cancelled = false;
    Database::RequestId m_request = 0;
};

} // namespace punte
