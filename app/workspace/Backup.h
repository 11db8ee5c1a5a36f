// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workspace/Workspace.h"

#include <QMap>

namespace punte {

/// What is known of a backup: written beside it as FILE.manifest.json.
struct BackupManifest {
    static constexpr int currentFormat = 1;
    /// Rows of a table and a sum over their contents.
    struct Table {
        qint64 rows = 0;
        QString sum{};
        bool operator==(const Table &) const = default;
    };

    QString database{};
    int schemaVersion = 0;
    QString programVersion{};
    QString serverVersion{};
    QDateTime madeAt{};
    qint64 size = 0;          ///< of FILE, bytes
    QByteArray sha256{};      ///< of FILE, hex
    QMap<QString, Table> tables{}; ///< "crm.tasks"

    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<BackupManifest> read(const QString &path);
    [[nodiscard]] static QString pathFor(const QString &file) { return file + QStringLiteral(".manifest.json"); }
};

/// Backup and restore of one database of a joined workspace. A backup is a dump in PostgreSQL's custom format (pg_restore can list and
/// read it) with a manifest beside it; dump and counts see the same state. Dumps carry no roles.
/// A dump may hold any SQL and runs with all rights when it is restored: restore only one's own. Blocking.
class Backup final {
    Q_DECLARE_TR_FUNCTIONS(Backup)
public:
    struct Restored {
        BackupManifest manifest{};
        QString replaced{};          ///< the database that was in use, kept under this name; empty when there was none
        QStringList closedLogins{};  ///< people whose logins did not exist here: made, but closed until somebody lets them in
    };

    Backup(Workspace &workspace, DatabaseNames names);

    /// Writes `file` and its manifest; an existing backup is replaced only when the new one is whole.
    Result<BackupManifest> backup(const QString &file);
    /// Restores into a new database, migrates it when it is older, compares every table with the manifest, and only then puts it in the
    /// place of the one in use, which stays under another name until the next restore. On any failure nothing changes.
    /// Denied while other programs work on the database, unless `force`.
    Result<Restored> restore(const QString &file, bool force = false);

private:
    Result<QMap<QString, BackupManifest::Table>> count(AdminSession &session) const;
    Result<> load(const QString &file, const BackupManifest &manifest, const QString &copy);
    Result<QString> switchTo(const QString &copy, bool force);
    Result<QString> sql(const char *name, const QList<std::pair<QString, QString>> &more = {}) const;

    Workspace &m_workspace;
    DatabaseNames m_names;
};

} // namespace punte
