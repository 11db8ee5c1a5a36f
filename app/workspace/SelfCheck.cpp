// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/SelfCheck.h"

#include "app/workspace/DatabaseSetup.h"
#include "app/workspace/People.h"
#include "models/db/SqlStore.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QVersionNumber>

#include <filesystem>

namespace punte {

namespace {

constexpr qint64 littleSpace = 1'000'000'000;
constexpr qint64 hardlyAnySpace = 200'000'000;

/// Oldest minor versions without the known leaks of column statistics (CVE-2025-8713, CVE-2024-10976).
QVersionNumber safeMinor(int major)
{
    switch (major) {
    case 15: return {15, 14};
    case 16: return {16, 10};
    case 17: return {17, 6};
    default: return {major, 0};
    }
}

} // namespace

SelfCheck::SelfCheck(Workspace &workspace, DatabaseNames names)
    : m_workspace(workspace)
    , m_names(std::move(names))
{
}

void SelfCheck::add(const QString &subject, CheckLine::State state, const QString &finding, const QString &advice)
{
    m_lines.append({.subject = subject, .state = state, .finding = finding, .advice = advice});
}

void SelfCheck::addError(const QString &subject, const AppError &error)
{
    add(subject, CheckLine::State::Failed, error.detail.isEmpty() ? error.what : error.what + u' ' + error.detail.section(u'\n', 0, 0), error.hint);
}

QList<CheckLine> SelfCheck::run()
{
    m_lines.clear();
    checkPrograms();
    checkFolder();
    if (!m_workspace.exists())
        return m_lines;
    checkDisk();
    if (const auto joined = m_workspace.join(); !joined) {
        addError(tr("Server"), joined.error());
        return m_lines;
    }
    checkServer();
    const auto there = DatabaseSetup(m_workspace, m_names).exists();
    if (!there || !*there) {
        add(tr("Database"), CheckLine::State::Failed, tr("There is no database \"%1\".").arg(m_names.database()),
            m_names.database() == m_workspace.names().database() ? tr("Run: puntectl migrate") : tr("See which there are: puntectl workspace status"));
        return m_lines;
    }
    checkSchema();
    checkPeople();
    checkCatalog();
    return m_lines;
}

void SelfCheck::checkPrograms()
{
    const auto binaries = ServerBinaries::find(Server::dataMajor(m_workspace.folder()));
    if (!binaries) {
        addError(tr("PostgreSQL programs"), binaries.error());
        return;
    }
    const QString found = tr("PostgreSQL %1 in %2").arg(binaries->version, binaries->folder);
    if (QVersionNumber::fromString(binaries->version) < safeMinor(binaries->major))
        add(tr("PostgreSQL programs"), CheckLine::State::Warning, found,
            tr("Install the updates: %1 and newer closes known holes.").arg(safeMinor(binaries->major).toString()));
    else
        add(tr("PostgreSQL programs"), CheckLine::State::Ok, found);
}

void SelfCheck::checkFolder()
{
    if (!m_workspace.exists()) {
        add(tr("Workspace"), CheckLine::State::Failed, tr("There is no workspace in %1.").arg(m_workspace.folder()), tr("Run: puntectl workspace init"));
        return;
    }
    const QFileInfo data(m_workspace.folder() + QStringLiteral("/data"));
    const auto open = data.permissions() & (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther | QFileDevice::WriteGroup);
    if (open)
        add(tr("Workspace"), CheckLine::State::Failed, tr("Other accounts may enter %1.").arg(data.filePath()),
            tr("Run: chmod 700 \"%1\"").arg(data.filePath()));
    else
        add(tr("Workspace"), CheckLine::State::Ok, tr("%1, closed to other accounts").arg(m_workspace.folder()));
}

void SelfCheck::checkDisk()
{
    // Of the folder and not of its mount: in a container or another root the mount may be out of sight.
    std::error_code problem;
    const auto disk = std::filesystem::space(QFile::encodeName(m_workspace.folder()).toStdString(), problem);
    if (problem) {
        add(tr("Disk"), CheckLine::State::Warning, QString::fromLocal8Bit(problem.message().c_str()));
        return;
    }
    const auto available = static_cast<qint64>(disk.available);
    const QString finding = tr("%1 free").arg(QLocale::c().formattedDataSize(available, 1, QLocale::DataSizeSIFormat));
    if (available < littleSpace)
        add(tr("Disk"), available < hardlyAnySpace ? CheckLine::State::Failed : CheckLine::State::Warning, finding,
            tr("Free some space on %1; imports need more room than they add.").arg(m_workspace.folder()));
    else
        add(tr("Disk"), CheckLine::State::Ok, finding);
}

void SelfCheck::checkServer()
{
    const auto status = m_workspace.status();
    if (!status) {
        addError(tr("Server"), status.error());
        return;
    }
    const QFileInfo socket(status->socketFolder);
    if (socket.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeGroup | QFileDevice::ExeOther))
        add(tr("Server"), CheckLine::State::Failed, tr("The socket folder %1 is open to others.").arg(status->socketFolder),
            tr("Run: chmod 700 \"%1\"").arg(status->socketFolder));
    else
        add(tr("Server"), CheckLine::State::Ok, tr("process %1, socket in %2, no network port").arg(status->pid).arg(status->socketFolder));
    auto session = AdminSession::open(m_workspace.superuser());
    const auto sql = m_names.fillFile(QStringLiteral(":/sql/workspace/self_check.sql"));
    if (!session || !sql) {
        addError(tr("Server settings"), session ? sql.error() : session.error());
        return;
    }
    const auto rows = session->rows(*sql, {m_names.database() + u'_', m_workspace.superLogin()});
    if (!rows) {
        addError(tr("Server settings"), rows.error());
        return;
    }
    const QStringList row = rows->value(0);
    const bool good = row.value(0) == QLatin1String("UTF8") && row.value(1) == QLatin1String("on") && row.value(2) == QLatin1String("on");
    add(tr("Server settings"), good ? CheckLine::State::Ok : CheckLine::State::Failed,
        tr("encoding %1, page checksums %2, fsync %3").arg(row.value(0), row.value(1), row.value(2)),
        good ? QString() : tr("Back up, make a new workspace and restore there."));
    const bool collations = row.value(3).toInt() == 0;
    add(tr("Sort order"), collations ? CheckLine::State::Ok : CheckLine::State::Failed,
        collations ? tr("as when the indexes were built") : tr("The system's sorting rules changed since the indexes were built."),
        collations ? QString() : tr("Run as superuser: REINDEX DATABASE, then ALTER DATABASE ... REFRESH COLLATION VERSION."));
    const QString strong = row.value(4);
    add(tr("Roles"), strong.isEmpty() ? CheckLine::State::Ok : CheckLine::State::Failed,
        strong.isEmpty() ? tr("nobody has more than his rights") : tr("These roles may pass the rules: %1.").arg(strong),
        strong.isEmpty() ? QString() : tr("Run as superuser: ALTER ROLE ... NOSUPERUSER NOCREATEROLE NOCREATEDB NOBYPASSRLS NOREPLICATION."));
}

void SelfCheck::checkSchema()
{
    const auto state = DatabaseSetup(m_workspace, m_names).state();
    if (!state) {
        addError(tr("Schema"), state.error());
        return;
    }
    if (!state->changed.isEmpty())
        add(tr("Schema"), CheckLine::State::Failed, tr("Applied migrations have another text today: %1.").arg(state->changed.join(QStringLiteral(", "))),
            tr("Use the program version that made this database, or a newer one."));
    else if (state->isNewer())
        add(tr("Schema"), state->isUsable() ? CheckLine::State::Warning : CheckLine::State::Failed,
            tr("The database has schema %1, this program knows %2.").arg(state->databaseVersion).arg(state->programVersion), tr("Update the program."));
    else if (!state->isCurrent())
        add(tr("Schema"), CheckLine::State::Failed,
            tr("The database has schema %1, this program needs %2.").arg(state->databaseVersion).arg(state->programVersion), tr("Run: puntectl migrate"));
    else
        add(tr("Schema"), CheckLine::State::Ok, tr("version %1, all files unchanged").arg(state->databaseVersion));
}

void SelfCheck::checkPeople()
{
    People people(m_workspace, m_names);
    const auto list = people.list();
    if (!list) {
        addError(tr("People"), list.error());
        return;
    }
    QStringList admins;
    QStringList closed;
    for (const PersonInfo &person : *list) {
        if (person.login.isEmpty() || !person.maySignIn)
            continue;
        if (person.roles.contains(QLatin1String("ADMIN")))
            admins.append(person.shortLogin);
        if (const auto session = AdminSession::open(m_workspace.settings(m_names.database(), person.login)); !session)
            closed.append(person.shortLogin);
    }
    add(tr("Administrators"), admins.isEmpty() ? CheckLine::State::Failed : CheckLine::State::Ok,
        admins.isEmpty() ? tr("nobody who may sign in is an administrator") : admins.join(QStringLiteral(", ")),
        admins.isEmpty() ? tr("Run: puntectl user add LOGIN --role ADMIN") : QString());
    add(tr("Sign-in"), closed.isEmpty() ? CheckLine::State::Ok : CheckLine::State::Failed,
        closed.isEmpty() ? tr("every login that is open comes in") : tr("These logins do not come in: %1.").arg(closed.join(QStringLiteral(", "))),
        closed.isEmpty() ? QString() : tr("Run: puntectl user add LOGIN for each of them"));
}

void SelfCheck::checkCatalog()
{
    for (const QByteArray &name : SqlStore::instance().names()) {
        if (!name.startsWith("administration/") || !name.contains("lint"))
            continue;
        auto session = AdminSession::open(m_workspace.owner(m_names));
        if (!session) {
            addError(tr("Catalog"), session.error());
            return;
        }
        const auto text = m_names.fill(SqlStore::instance().query(name).sql);
        const auto rows = text ? session->rows(*text) : std::unexpected(text.error());
        if (!rows) {
            addError(tr("Catalog"), rows.error());
            return;
        }
        if (rows->isEmpty())
            add(tr("Catalog"), CheckLine::State::Ok, tr("row security, policies and functions as the program made them"));
        for (const QStringList &row : *rows)
            add(tr("Catalog"), CheckLine::State::Failed, row.join(QStringLiteral(" · ")), tr("Somebody changed the database by hand; restore a backup or report it."));
    }
}

} // namespace punte
