// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/Backup.h"

#include "app/workspace/DatabaseSetup.h"
#include "app/workspace/People.h"
#include "models/core/AdvisedError.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace punte {

namespace {

Result<QByteArray> sha256OfBackup(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return std::unexpected(toldError(ErrorKind::Invalid, [why = file.errorString(), path] { return Backup::tr("The backup %1 cannot be read: %2").arg(path, why); }));
    return hash.result().toHex();
}

} // namespace

Backup::Backup(Workspace &workspace, DatabaseNames names)
    : m_workspace(workspace)
    , m_names(std::move(names))
{
}

Result<QString> Backup::sql(const char *name, const QList<std::pair<QString, QString>> &more) const
{
    return m_names.fillFile(QStringLiteral(":/sql/workspace/%1.sql").arg(QLatin1String(name)), more);
}

Result<QMap<QString, BackupManifest::Table>> Backup::count(AdminSession &session) const
{
    const auto list = sql("list_tables");
    if (!list)
        return std::unexpected(list.error());
    const auto tables = session.rows(*list);
    if (!tables)
        return std::unexpected(tables.error());
    QMap<QString, BackupManifest::Table> counts;
    for (const QStringList &table : *tables) {
        const auto text = sql("count_rows", {{QStringLiteral("schema"), table.at(0)}, {QStringLiteral("table"), table.at(1)}});
        if (!text)
            return std::unexpected(text.error());
        const auto row = session.rows(*text);
        if (!row)
            return std::unexpected(row.error());
        counts.insert(table.at(0) + u'.' + table.at(1), {.rows = row->first().at(0).toLongLong(), .sum = row->first().at(1)});
    }
    return counts;
}

Result<BackupManifest> Backup::backup(const QString &file)
{
    const auto state = DatabaseSetup(m_workspace, m_names).state();
    const auto exportSnapshot = sql("export_snapshot");
    if (!state || !exportSnapshot)
        return std::unexpected(state ? exportSnapshot.error() : state.error());
    auto session = AdminSession::open(m_workspace.superuser(m_names.database()));
    if (!session)
        return std::unexpected(session.error());
    if (auto begun = session->begin(AdminSession::Begin::Snapshot); !begun)
        return std::unexpected(begun.error());
    const auto snapshot = session->value(*exportSnapshot);
    const auto counts = snapshot ? count(*session) : std::unexpected(snapshot.error());
    if (!counts)
        return std::unexpected(counts.error());
    const QString half = file + QStringLiteral(".part");
    if (QFile target(half); !target.open(QIODevice::WriteOnly)) // said before the work, and in words
        return std::unexpected(toldError(ErrorKind::Denied, [why = target.errorString(), file] { return tr("The backup %1 cannot be written: %2").arg(file, why); }));
    const auto dumped = runClientTool("pg_dump", m_workspace.superuser(m_names.database()),
                                      {QStringLiteral("-Fc"), QStringLiteral("--snapshot=") + *snapshot, QStringLiteral("-f"), half},
                                      Server::dataMajor(m_workspace.folder()));
    const auto sum = dumped ? sha256OfBackup(half) : std::unexpected(dumped.error());
    if (!sum) {
        QFile::remove(half);
        return std::unexpected(sum.error());
    }
    QFile::setPermissions(half, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const BackupManifest manifest{.database = m_names.database(),
                                  .schemaVersion = state->databaseVersion,
                                  .programVersion = QStringLiteral(PUNTE_VERSION),
                                  .serverVersion = ServerBinaries::find(Server::dataMajor(m_workspace.folder())).value_or(ServerBinaries{}).version,
                                  .madeAt = QDateTime::currentDateTimeUtc(),
                                  .size = QFileInfo(half).size(),
                                  .sha256 = *sum,
                                  .tables = *counts};
    QSaveFile beside(BackupManifest::pathFor(file));
    const QByteArray json = manifest.toJson();
    const bool written = beside.open(QIODevice::WriteOnly) && beside.write(json) == json.size()
        && std::rename(QFile::encodeName(half).constData(), QFile::encodeName(file).constData()) == 0 && beside.commit();
    if (!written) {
        QFile::remove(half);
        return std::unexpected(toldError(ErrorKind::Internal, [why = beside.errorString(), file] { return tr("The backup %1 cannot be written: %2").arg(file, why); }));
    }
    return manifest;
}

Result<> Backup::load(const QString &file, const BackupManifest &manifest, const QString &copy)
{
    DatabaseSetup setup(m_workspace, m_names);
    // Roles of the database, which a new workspace may not have yet; harmless when they exist.
    if (auto done = setup.create(); !done)
        return done;
    {
        auto session = AdminSession::open(m_workspace.superuser());
        const auto drop = sql("drop_copy", {{QStringLiteral("copy"), copy}});
        const auto create = sql("restore_database", {{QStringLiteral("copy"), copy}});
        if (!session || !drop || !create)
            return std::unexpected(!session ? session.error() : drop ? create.error() : drop.error());
        if (auto done = session->run(*drop); !done)
            return done;
        if (auto done = session->run(*create); !done)
            return done;
    }
    if (auto done = setup.bootstrapInside(copy); !done)
        return done;
    const auto restored = runClientTool("pg_restore", m_workspace.superuser(copy),
                                        {QStringLiteral("--exit-on-error"), QStringLiteral("--dbname=") + copy, file},
                                        Server::dataMajor(m_workspace.folder()));
    if (!restored)
        return std::unexpected(restored.error());
    auto session = AdminSession::open(m_workspace.superuser(copy));
    if (!session)
        return std::unexpected(session.error());
    if (auto begun = session->begin(AdminSession::Begin::Snapshot); !begun)
        return begun;
    const auto counts = count(*session);
    if (!counts)
        return std::unexpected(counts.error());
    QStringList different;
    for (auto it = manifest.tables.cbegin(); it != manifest.tables.cend(); ++it) {
        if (const auto found = counts->constFind(it.key()); found == counts->cend() || *found != *it)
            different.append(it.key());
    }
    if (!different.isEmpty() || counts->size() != manifest.tables.size()) {
        return std::unexpected(toldError(ErrorKind::Internal, [] { return tr("The restored data are not those of the backup. Nothing was changed."); }, different.join(QStringLiteral(", "))));
    }
    return {};
}

Result<QString> Backup::switchTo(const QString &copy, bool force)
{
    const QString before = m_names.database() + QStringLiteral("_before_");
    const QString old = before + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    auto session = AdminSession::open(m_workspace.superuser());
    const auto sessions = sql("count_sessions");
    const auto end = sql("end_database_sessions");
    const auto list = sql("list_copies");
    const auto change = sql("switch_database", {{QStringLiteral("copy"), copy}, {QStringLiteral("old"), old}});
    for (const auto *text : {&sessions, &end, &list, &change}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    if (!session)
        return std::unexpected(session.error());
    const auto others = session->value(*sessions, {m_names.database()});
    if (!others)
        return std::unexpected(others.error());
    if (others->toInt() > 0 && !force) {
        return std::unexpected(advisedError(ErrorKind::Denied,
            [] { return tr("Other programs are working on the database. Nothing was changed."); },
            [] { return tr("Close them and restore again, or restore with --force."); }));
    }
    const auto earlier = session->rows(*list, {before});
    if (!earlier)
        return std::unexpected(earlier.error());
    // A program that reconnects between the two statements makes the renaming fail; then everything is as before.
    auto done = Result<>{};
    for (int tries = 0; tries < 3; ++tries) {
        if (auto ended = session->rows(*end, {m_names.database()}); !ended)
            return std::unexpected(ended.error());
        done = session->run(*change);
        if (done)
            break;
        (void)session->run(QStringLiteral("ROLLBACK"));
    }
    if (!done)
        return std::unexpected(done.error());
    for (const QStringList &row : *earlier) {
        const auto drop = sql("drop_copy", {{QStringLiteral("copy"), row.first()}});
        if (drop)
            (void)session->run(*drop); // what an earlier restore replaced; staying costs only space
    }
    return old;
}

Result<Backup::Restored> Backup::restore(const QString &file, bool force)
{
    const auto manifest = BackupManifest::read(BackupManifest::pathFor(file));
    if (!manifest)
        return std::unexpected(manifest.error());
    if (manifest->database != m_names.database()) {
        return std::unexpected(advisedError(ErrorKind::Invalid,
            [database = m_names.database(), theirs = manifest->database] { return tr("This is a backup of the database \"%1\", not of \"%2\".").arg(theirs, database); },
            [theirs = manifest->database] { return tr("Restore it with: --database %1").arg(theirs); }));
    }
    const auto sum = sha256OfBackup(file);
    if (!sum)
        return std::unexpected(sum.error());
    if (*sum != manifest->sha256)
        return std::unexpected(toldError(ErrorKind::Invalid, [file] { return tr("The backup %1 is damaged. Nothing was changed.").arg(file); }));
    const auto alone = m_workspace.lockSetup();
    if (!alone)
        return std::unexpected(alone.error());
    const QString copy = m_names.database() + QStringLiteral("_restore");
    const auto cleanUp = [this, &copy] {
        auto session = AdminSession::open(m_workspace.superuser());
        const auto drop = sql("drop_copy", {{QStringLiteral("copy"), copy}});
        if (session && drop)
            (void)session->run(*drop);
    };
    const auto failed = [&cleanUp](const AppError &error) {
        cleanUp();
        return std::unexpected(error);
    };
    if (auto loaded = load(file, *manifest, copy); !loaded)
        return failed(loaded.error());
    Migrator migrator(m_workspace.settings(copy, m_names.owner()), m_names);
    if (auto migrated = migrator.migrate(); !migrated)
        return failed(migrated.error());
    {
        auto session = AdminSession::open(m_workspace.superuser(copy));
        const auto epoch = sql("new_epoch");
        if (!session || !epoch)
            return failed(session ? epoch.error() : session.error());
        if (auto done = session->run(*epoch); !done)
            return failed(done.error());
        if (auto done = session->analyze(); !done)
            return failed(done.error());
    }
    const auto old = switchTo(copy, force);
    if (!old)
        return failed(old.error());
    Restored restored{.manifest = *manifest, .replaced = *old};
    People people(m_workspace, m_names);
    // One's own account comes in again without being asked for; everybody else stays out until somebody lets him in.
    if (auto done = people.ensureLogins(false); !done)
        return std::unexpected(done.error());
    const auto list = people.list();
    if (!list)
        return std::unexpected(list.error());
    for (const PersonInfo &person : *list) {
        if (person.login.isEmpty() || person.status != QLatin1String("ACTIVE") || person.maySignIn)
            continue;
        if (person.login == people.ownLogin())
            (void)people.enable(person.login);
        else
            restored.closedLogins.append(person.shortLogin);
    }
    return restored;
}

} // namespace punte
