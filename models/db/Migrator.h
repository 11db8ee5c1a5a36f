// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/AdminSession.h"
#include "models/db/DatabaseNames.h"

#include <QCoreApplication>

#include <functional>

namespace punte {

/// One file `NNNN_name.sql` as it lies in the program.
struct Migration {
    int version = 0;
    QString name;        ///< "0001_core"
    QByteArray sha256;   ///< lower-case hex, of the file as it is (tokens not replaced)
    int minCompatible = 0; ///< oldest schema version whose programs may still work on the result; its own version when the file does not say
    QString text;
};

/// How program and database stand to each other.
struct MigrationState {
    int programVersion = 0;  ///< newest migration that this program knows
    int databaseVersion = 0; ///< newest migration applied; 0 = empty
    int minCompatible = 0;   ///< oldest program schema that the database accepts
    QList<int> pending;      ///< versions to apply, ascending
    QStringList changed;     ///< applied files whose text is another one today: refused

    [[nodiscard]] bool isCurrent() const { return pending.isEmpty() && changed.isEmpty() && databaseVersion == programVersion; }
    [[nodiscard]] bool isNewer() const { return databaseVersion > programVersion; }
    /// False when a newer database says that this program is too old to work on it.
    [[nodiscard]] bool isUsable() const { return !isNewer() || minCompatible <= programVersion; }
};

/// Brings a database to the program's schema. Each file is one transaction, sent whole, run by the owner role under an advisory lock, and
/// recorded with its sha256 in core.schema_version in that same transaction: a process killed half way leaves the old or the new
/// state, never a mixture, and of several programs at once one applies and the others find it done. Blocking; not for the GUI thread.
class Migrator final {
    Q_DECLARE_TR_FUNCTIONS(Migrator)
public:
    /// `settings` signs in as the owner or as a superuser; `directory` is another one only in tests.
    Migrator(ConnectionSettings settings, DatabaseNames names, QString directory = QStringLiteral(":/sql/migrations"));

    /// Called once before the first file when the database already has a schema; an error stops the migration.
    void setBeforeBatch(std::function<Result<>()> backup) { m_beforeBatch = std::move(backup); }

    [[nodiscard]] static Result<QList<Migration>> read(const QString &directory);
    [[nodiscard]] Result<MigrationState> state();
    /// Applies what is pending and returns the versions applied by this call.
    Result<QList<int>> migrate();

private:
    Result<AdminSession> connect() const;
    Result<MigrationState> stateOf(AdminSession &session, const QList<Migration> &files) const;
    Result<> apply(AdminSession &session, const Migration &file) const;

    ConnectionSettings m_settings;
    DatabaseNames m_names;
    QString m_directory;
    std::function<Result<>()> m_beforeBatch;
};

} // namespace punte
