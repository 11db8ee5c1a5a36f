// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/DatabaseSetup.h"

#include "models/core/Logging.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

namespace punte {

namespace {

constexpr qsizetype keptDumps = 5; // of one database

/// The statements of the first part of bootstrap.sql, each alone: CREATE DATABASE may not share a transaction.
QStringList bootstrapStatements(QString text)
{
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    text.remove(comment);
    QStringList statements;
    for (const QString &statement : text.split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

} // namespace

Result<QByteArray> runClientTool(const char *tool, const ConnectionSettings &settings, const QStringList &arguments, int major)
{
    const auto binaries = ServerBinaries::find(major);
    if (!binaries)
        return std::unexpected(binaries.error());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("PG")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("PGHOST"), settings.hosts);
    environment.insert(QStringLiteral("PGUSER"), settings.login);
    environment.insert(QStringLiteral("PGDATABASE"), settings.database);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(binaries->tool(tool), arguments);
    const bool ended = process.waitForFinished(-1);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return process.readAllStandardOutput();
    const QString said = ended ? QString::fromUtf8(process.readAllStandardError()).trimmed() : process.errorString();
    if (said.contains(QLatin1String("No space left on device")))
        return std::unexpected(toldError(ErrorKind::Internal, [] { return QCoreApplication::translate("DatabaseSetup", "The disk is full."); }, said));
    return std::unexpected(toldError(
        ErrorKind::Internal, [name = QString::fromLatin1(tool)] { return QCoreApplication::translate("DatabaseSetup", "%1 failed.").arg(name); }, said));
}

DatabaseSetup::DatabaseSetup(Workspace &workspace, DatabaseNames names)
    : m_workspace(workspace)
    , m_names(std::move(names))
{
}

Result<bool> DatabaseSetup::exists()
{
    auto session = AdminSession::open(m_workspace.superuser());
    if (!session)
        return std::unexpected(session.error());
    const auto sql = m_names.fillFile(QStringLiteral(":/sql/workspace/list_databases.sql"));
    if (!sql)
        return std::unexpected(sql.error());
    const auto rows = session->rows(*sql);
    if (!rows)
        return std::unexpected(rows.error());
    return rows->contains(QStringList{m_names.database()});
}

Result<> DatabaseSetup::create()
{
    const auto sql = m_names.fillFile(QStringLiteral(":/sql/bootstrap.sql"));
    if (!sql)
        return std::unexpected(sql.error());
    const QString clusterPart = sql->section(QStringLiteral("-- part: database\n"), 0, 0);
    {
        auto session = AdminSession::open(m_workspace.superuser());
        if (!session)
            return std::unexpected(session.error());
        for (const QString &statement : bootstrapStatements(clusterPart)) {
            // Duplicate role, duplicate database, or the same made by another program at this moment.
            static const QStringList there{QStringLiteral("42710"), QStringLiteral("42P04"), QStringLiteral("23505")};
            if (auto done = session->run(statement); !done && !there.contains(done.error().sqlState))
                return done;
        }
        const auto login = m_names.fillFile(QStringLiteral(":/sql/workspace/open_owner.sql"));
        if (!login)
            return std::unexpected(login.error());
        if (auto done = session->run(*login); !done)
            return done;
    }
    if (auto done = bootstrapInside(m_names.database()); !done)
        return done;
    return m_workspace.refreshPeerMap();
}

Result<> DatabaseSetup::bootstrapInside(const QString &database)
{
    const auto sql = m_names.fillFile(QStringLiteral(":/sql/bootstrap.sql"), {{QStringLiteral("db"), database}});
    if (!sql)
        return std::unexpected(sql.error());
    auto session = AdminSession::open(m_workspace.superuser(database));
    if (!session)
        return std::unexpected(session.error());
    return session->run(sql->section(QStringLiteral("-- part: database\n"), 1));
}

Result<MigrationState> DatabaseSetup::state()
{
    return Migrator(m_workspace.owner(m_names), m_names).state();
}

Result<QList<int>> DatabaseSetup::migrate()
{
    Migrator migrator(m_workspace.owner(m_names), m_names);
    migrator.setBeforeBatch([this] { return dumpBeforeMigration(); });
    return migrator.migrate();
}

Result<> DatabaseSetup::dumpBeforeMigration()
{
    const QString folder = m_workspace.dumpFolder();
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return std::unexpected(toldError(ErrorKind::Denied, [folder] { return tr("The folder %1 cannot be made.").arg(folder); }));
    const QString file = QStringLiteral("%1/%2-%3-before-migration.dump")
                             .arg(folder, m_names.database(), QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss")));
    const auto dumped = runClientTool("pg_dump", m_workspace.superuser(m_names.database()),
                                      {QStringLiteral("-Fc"), QStringLiteral("-f"), file}, Server::dataMajor(m_workspace.folder()));
    if (!dumped) {
        QFile::remove(file);
        return std::unexpected(dumped.error());
    }
    qCInfo(logWorkspace, "dumped %s before the migration", qUtf8Printable(m_names.database()));
    const QStringList all = QDir(folder).entryList({m_names.database() + QStringLiteral("-*-before-migration.dump")}, QDir::Files, QDir::Name);
    for (const QString &old : all.mid(0, std::max<qsizetype>(0, all.size() - keptDumps)))
        QFile::remove(folder + u'/' + old);
    return {};
}

Result<> DatabaseSetup::ensure()
{
    const auto there = exists();
    if (!there)
        return std::unexpected(there.error());
    bool empty = !*there;
    if (!empty) {
        const auto present = state();
        if (present && present->isCurrent())
            return {};
        // A first run that was killed half way left roles or extensions out: begin again.
        empty = !present || present->databaseVersion == 0;
    }
    if (empty) {
        if (auto done = create(); !done)
            return done;
    }
    if (auto done = migrate(); !done)
        return std::unexpected(done.error());
    return {};
}

Result<> DatabaseSetup::drop()
{
    auto session = AdminSession::open(m_workspace.superuser());
    if (!session)
        return std::unexpected(session.error());
    const auto drop = m_names.fillFile(QStringLiteral(":/sql/workspace/drop_database.sql"));
    const auto list = m_names.fillFile(QStringLiteral(":/sql/workspace/list_roles.sql"));
    const auto listCopies = m_names.fillFile(QStringLiteral(":/sql/workspace/list_copies.sql"));
    for (const auto *text : {&drop, &list, &listCopies}) {
        if (!*text)
            return std::unexpected(text->error());
    }
    if (auto done = session->run(*drop); !done)
        return done;
    // What restores of this database left behind goes with it: it holds on to the roles.
    for (const char *kind : {"_before_", "_restore"}) {
        const auto copies = session->rows(*listCopies, {m_names.database() + QLatin1String(kind)});
        if (!copies)
            return std::unexpected(copies.error());
        for (const QStringList &row : *copies) {
            const auto sql = m_names.fillFile(QStringLiteral(":/sql/workspace/drop_copy.sql"), {{QStringLiteral("copy"), row.first()}});
            if (!sql)
                return std::unexpected(sql.error());
            if (auto done = session->run(*sql); !done)
                return done;
        }
    }
    const auto roles = session->rows(*list, {m_names.database() + u'_', m_names.database() + QStringLiteral("_super")});
    if (!roles)
        return std::unexpected(roles.error());
    for (const QStringList &role : *roles) {
        const auto sql = m_names.fillFile(QStringLiteral(":/sql/workspace/drop_role.sql"), {{QStringLiteral("login"), role.first()}});
        if (!sql)
            return std::unexpected(sql.error());
        if (auto done = session->run(*sql); !done)
            return done;
    }
    return m_workspace.refreshPeerMap();
}

} // namespace punte
