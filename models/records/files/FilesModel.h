// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Reading.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QUuid>

namespace punte {

/// One file of a record.
struct FileRow {
    QUuid id;
    int version = 0;
    QString name;
    QByteArray mediaType;
    qint64 size = 0;
    QByteArray sha256;
    QDateTime at;
    QString person;
};

/// The files of one record, newest first. GUI thread.
class FilesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, SizeColumn, WhenColumn, PersonColumn, ColumnCount };

    explicit FilesModel(Database &database, QObject *parent = nullptr);
    /// Null = none.
    void setRecord(const QUuid &record);
    void reload();
    [[nodiscard]] Database &database() const { return m_reading.database(); }
    [[nodiscard]] bool isLoading() const { return m_reading.isRunning(); }
    void stop() { m_reading.stop(); }
    [[nodiscard]] const FileRow *fileAt(int row) const;
    [[nodiscard]] int rowOf(const QUuid &id) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const punte::AppError &error);

private:
    QUuid m_record;
    QList<FileRow> m_files;
    Reading m_reading;
};

} // namespace punte
