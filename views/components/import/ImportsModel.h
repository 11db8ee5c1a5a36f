// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/import/ImportFields.h"
#include "models/db/Database.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace punte {

/// One import of the past.
struct PastImport {
    QUuid id;
    QUuid action;
    ImportKind kind = ImportKind::Companies;
    QString file;
    QDateTime at;
    QString person;
    int landed = 0; ///< created or changed, flagged ones too
    int refused = 0;
    bool isReverted = false;
    const char *other = nullptr; ///< of a domain's own kind, which has no ImportKind: its title, of the context "ImportsModel"
    bool stays = false;          ///< it is never taken back: what was heard of messages
};

/// The imports that the person may see, newest first, at most 200. GUI thread only.
class ImportsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { WhenColumn, FileColumn, KindColumn, PersonColumn, LandedColumn, RefusedColumn, StateColumn, ColumnCount };

    explicit ImportsModel(Database &database, QObject *parent = nullptr);
    void reload();
    [[nodiscard]] const QList<PastImport> &imports() const { return m_imports; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// The newest one that is not taken back; null when there is none.
    [[nodiscard]] const PastImport *last() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded();
    void failed(const punte::AppError &error);

private:
    Database &m_database;
    QList<PastImport> m_imports;
    bool m_loading = false;
    bool m_again = false;
};

} // namespace punte
