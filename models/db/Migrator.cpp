// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/Migrator.h"

#include "models/core/AdvisedError.h"
#include "models/core/Logging.h"
#include "models/db/ErrorMapping.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

namespace punte {

namespace {

// Any constant will do: advisory locks are local to the database. "punt" in ASCII.
constexpr qint64 migrationLockKey = 0x70756e74;

} // namespace

Migrator::Migrator(ConnectionSettings settings, DatabaseNames names, QString directory)
    : m_settings(std::move(settings))
    , m_names(std::move(names))
    , m_directory(std::move(directory))
{
}

Result<QList<Migration>> Migrator::read(const QString &directory)
{
    static const QRegularExpression fileForm(QStringLiteral("\\A(\\d{4})_[a-z0-9_]+\\z"));
    static const QRegularExpression compatible(QStringLiteral("^-- min_compatible:\\s*(\\d+)\\s*$"), QRegularExpression::MultilineOption);
    QList<Migration> files;
    const QDir folder(directory);
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &fileName : names) {
        const QString name = fileName.chopped(4);
        const auto match = fileForm.match(name);
        QFile file(folder.filePath(fileName));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            return std::unexpected(toldError(ErrorKind::Internal, [fileName] { return tr("The migration %1 cannot be read.").arg(fileName); }));
        const QByteArray bytes = file.readAll();
        Migration migration{.version = match.captured(1).toInt(),
                            .name = name,
                            .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(),
                            .minCompatible = match.captured(1).toInt(),
                            .text = QString::fromUtf8(bytes)};
        if (const auto says = compatible.match(migration.text); says.hasMatch())
            migration.minCompatible = says.captured(1).toInt();
        if (!files.isEmpty() && files.last().version == migration.version)
            return std::unexpected(toldError(ErrorKind::Internal, [version = migration.version] { return tr("Two migrations have the number %1.").arg(version); }));
        files.append(migration);
    }
    return files;
}

Result<AdminSession> Migrator::connect() const
{
    auto session = AdminSession::open(m_settings);
    if (!session)
        return session;
    // The server notices within half a second that this program was killed; else a long statement would keep the lock.
    if (auto done = session->run(QStringLiteral("SET client_connection_check_interval = 500; SET ROLE ")
                                 + AdminSession::quotedName(m_names.owner())); !done)
        return std::unexpected(done.error());
    return session;
}

Result<MigrationState> Migrator::stateOf(AdminSession &session, const QList<Migration> &files) const
{
    MigrationState state;
    state.programVersion = files.isEmpty() ? 0 : files.last().version;
    const auto exists = session.value(QStringLiteral("SELECT to_regclass('core.schema_version') IS NOT NULL"));
    if (!exists)
        return std::unexpected(exists.error());
    QHash<int, QByteArray> applied;
    if (*exists == QLatin1String("t")) {
        const auto rows = session.rows(QStringLiteral("SELECT version, sha256, min_compatible FROM core.schema_version ORDER BY version"));
        if (!rows)
            return std::unexpected(rows.error());
        for (const QStringList &row : *rows) {
            const int version = row.at(0).toInt();
            applied.insert(version, row.at(1).toLatin1());
            state.databaseVersion = version;
            if (version > state.programVersion)
                state.minCompatible = std::max(state.minCompatible, row.at(2).toInt());
        }
    }
    for (const Migration &file : files) {
        const auto found = applied.constFind(file.version);
        if (found == applied.constEnd())
            state.pending.append(file.version);
        else if (*found != file.sha256)
            state.changed.append(file.name);
    }
    return state;
}

Result<MigrationState> Migrator::state()
{
    const auto files = read(m_directory);
    if (!files)
        return std::unexpected(files.error());
    auto session = connect();
    if (!session)
        return std::unexpected(session.error());
    return stateOf(*session, *files);
}

Result<> Migrator::apply(AdminSession &session, const Migration &file) const
{
    const auto text = m_names.fill(file.text);
    if (!text)
        return std::unexpected(text.error());
    QElapsedTimer timer;
    timer.start();
    const auto failed = [&session, &file](AppError error) -> Result<> {
        (void)session.run(QStringLiteral("ROLLBACK"));
        error.tell = [name = file.name, why = error] {
            return tr("The migration %1 failed and was taken back: %2").arg(name, why.detail.isEmpty() ? inPresentLanguage(why).what : why.detail);
        };
        error.what = error.tell();
        return std::unexpected(error);
    };
    if (auto done = session.run(QStringLiteral("BEGIN; SET LOCAL lock_timeout = '30s'")); !done)
        return failed(done.error());
    if (auto done = session.run(*text); !done)
        return failed(done.error());
    if (!session.inTransaction())
        return failed(toldError(ErrorKind::Internal, [] { return tr("The file ended its own transaction."); }));
    const auto recorded = session.rows(
        QStringLiteral("INSERT INTO core.schema_version (version, name, sha256, min_compatible, ms)"
                       " VALUES ($1::int, $2, $3, $4::int, $5::int)"),
        {QString::number(file.version), file.name, QString::fromLatin1(file.sha256), QString::number(file.minCompatible),
         QString::number(timer.elapsed())});
    if (!recorded)
        return failed(recorded.error());
    if (auto done = session.run(QStringLiteral("COMMIT")); !done)
        return failed(done.error());
    qCInfo(logMigration, "applied %s in %lld ms", qUtf8Printable(file.name), static_cast<long long>(timer.elapsed()));
    return {};
}

Result<QList<int>> Migrator::migrate()
{
    const auto files = read(m_directory);
    if (!files)
        return std::unexpected(files.error());
    auto session = connect();
    if (!session)
        return std::unexpected(session.error());
    // Session level, so that it spans the whole batch; a killed program's connection gives it back.
    auto locked = session->rows(QStringLiteral("SELECT pg_advisory_lock($1::bigint)"), {QString::number(migrationLockKey)});
    if (!locked)
        return std::unexpected(locked.error());
    const auto state = stateOf(*session, *files);
    if (!state)
        return std::unexpected(state.error());
    if (!state->changed.isEmpty()) {
        return std::unexpected(advisedError(
            ErrorKind::Incompatible,
            [changed = state->changed] {
                return tr("Migrations that were already applied have another text today: %1. Nothing was changed.").arg(changed.join(QStringLiteral(", ")));
            },
            [] { return tr("Use the program version that made this database, or a newer one."); }));
    }
    if (state->isNewer()) {
        if (state->isUsable())
            return QList<int>{};
        return std::unexpected(advisedError(
            ErrorKind::Incompatible,
            [has = state->databaseVersion, knows = state->programVersion] {
                return tr("This database has schema %1; this program knows schema %2. Nothing was changed.").arg(has).arg(knows);
            },
            [needed = state->minCompatible] { return tr("Use a program that knows schema %1 or newer.").arg(needed); }));
    }
    if (!state->pending.isEmpty() && state->pending.first() < state->databaseVersion) {
        return std::unexpected(toldError(ErrorKind::Incompatible, [missing = state->pending.first(), has = state->databaseVersion] {
            return tr("The migration %1 is missing below the database's schema %2. Nothing was changed.").arg(missing).arg(has);
        }));
    }
    if (!state->pending.isEmpty() && state->databaseVersion > 0 && m_beforeBatch) {
        if (auto done = m_beforeBatch(); !done)
            return std::unexpected(done.error());
    }
    QList<int> applied;
    for (const Migration &file : *files) {
        if (!state->pending.contains(file.version))
            continue;
        if (auto done = apply(*session, file); !done)
            return std::unexpected(done.error());
        applied.append(file.version);
    }
    return applied;
}

} // namespace punte
