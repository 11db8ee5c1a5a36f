// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/Workspace.h"

#include "app/workspace/PeerMap.h"
#include "models/core/AdvisedError.h"
#include "models/core/Logging.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace punte {

namespace {

constexpr int currentWorkspaceFormat = 1;
constexpr qsizetype longestFolder = 900;         // bytes: PostgreSQL cuts paths at 1024, its own files included
constexpr std::chrono::minutes setupPatience(10); // a dump before a migration of a large database

QString readWorkspaceSql(const char *name)
{
    QFile file(QStringLiteral(":/sql/workspace/") + QLatin1String(name) + QStringLiteral(".sql"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Workspace::Workspace(Options options)
    : m_options(std::move(options))
{
    if (m_options.folder.isEmpty())
        m_options.folder = defaultFolder();
    m_options.folder = QDir::cleanPath(QDir(m_options.folder).absolutePath());
    QFile description(path("workspace.json"));
    if (description.open(QIODevice::ReadOnly)) {
        const QJsonObject json = QJsonDocument::fromJson(description.readAll()).object();
        m_format = json.value(QLatin1String("format")).toInt();
        if (const QString name = json.value(QLatin1String("database")).toString(); DatabaseNames::isValidDatabase(name))
            m_options.database = name;
    }
}

Workspace::~Workspace()
{
    leave();
}

QString Workspace::defaultFolder()
{
    if (const QString chosen = qEnvironmentVariable("PUNTE_WORKSPACE"); !chosen.isEmpty())
        return chosen;
    if (geteuid() == 0)
        return QStringLiteral("/var/lib/punte/default");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/punte/workspace");
}

void Workspace::tidyEnvironment()
{
    if (const passwd *entry = getpwuid(geteuid()); entry && qEnvironmentVariableIsEmpty("HOME"))
        qputenv("HOME", entry->pw_dir); // a service or a bare shell; Qt would take the root folder
    for (const char *name : {"PGOPTIONS", "PGSERVICE", "PGSERVICEFILE", "PGHOSTADDR", "PGTARGETSESSIONATTRS", "PGSSLMODE", "PGREQUIREAUTH"})
        qunsetenv(name);
}

Result<> Workspace::prepare()
{
    if (m_server)
        return {};
    if (!DatabaseNames::isValidDatabase(m_options.database))
        return std::unexpected(toldError(ErrorKind::Invalid, [database = m_options.database] { return tr("\"%1\" is not a possible database name.").arg(database); }));
    if (m_format > currentWorkspaceFormat)
        return std::unexpected(toldError(ErrorKind::Incompatible, [folder = m_options.folder] { return tr("The workspace %1 was made by a newer program. Nothing was touched.").arg(folder); }));
    if (QFile::encodeName(m_options.folder).size() > longestFolder)
        return std::unexpected(advisedError(ErrorKind::Invalid,
            [folder = m_options.folder] { return tr("The path of the workspace is too long for PostgreSQL: %1").arg(folder); },
            [] { return tr("Use a folder with a shorter path."); }));
    auto account = ServerAccount::current();
    if (!account)
        return std::unexpected(account.error());
    if (auto entered = account->canEnter(m_options.folder); !entered)
        return entered;
    struct stat info {};
    if (stat(QFile::encodeName(path("data")).constData(), &info) == 0 && info.st_uid != account->uid()) {
        const QString theirs = QFileInfo(path("data")).owner();
        return std::unexpected(advisedError(ErrorKind::Denied,
            [theirs, folder = m_options.folder] { return tr("The workspace %1 belongs to the account \"%2\".").arg(folder, theirs); },
            [] { return tr("Start the program as that account, or use a workspace of your own."); }));
    }
    auto binaries = ServerBinaries::find(Server::dataMajor(m_options.folder));
    if (!binaries)
        return std::unexpected(binaries.error());
    m_server = std::make_unique<Server>(m_options.folder, *account, *binaries, m_options.server);
    return {};
}

Result<std::unique_ptr<FileLock>> Workspace::lockStart() const
{
    auto lock = std::make_unique<FileLock>(path("start.lock"));
    if (auto done = lock->lock(FileLock::Mode::Exclusive); !done)
        return std::unexpected(done.error());
    return lock;
}

Result<std::unique_ptr<FileLock>> Workspace::lockSetup() const
{
    auto lock = std::make_unique<FileLock>(path("setup.lock"));
    if (auto done = lock->lock(FileLock::Mode::Exclusive, setupPatience); !done)
        return std::unexpected(done.error());
    return lock;
}

AppError Workspace::notMade() const
{
    // The nearest folder that exists says why.
    QString place = QFileInfo(m_options.folder).path();
    while (!QFileInfo::exists(place) && place != QFileInfo(place).path())
        place = QFileInfo(place).path();
    const bool closed = QFileInfo(place).isDir() && !QFileInfo(place).isWritable();
    return advisedError(
        ErrorKind::Denied, [folder = m_options.folder] { return tr("The folder %1 cannot be made.").arg(folder); },
        [] { return tr("Choose another folder with --workspace or PUNTE_WORKSPACE."); },
        closed ? tr("You may not write in %1.").arg(place) : QString());
}

/// Why there is nothing to join: somebody else's data are not the same as none.
Result<> Workspace::missing()
{
    struct stat info {};
    if (stat(QFile::encodeName(path("data")).constData(), &info) == 0) {
        if (auto ready = prepare(); !ready)
            return ready;
    }
    return std::unexpected(advisedError(ErrorKind::Incompatible,
        [folder = m_options.folder] { return tr("There is no workspace in %1.").arg(folder); },
        [] { return tr("Make one with: puntectl workspace init"); }));
}

Result<> Workspace::init()
{
    const QFileInfo folder(m_options.folder);
    if (!exists() && folder.exists() && (!folder.isDir() || !folder.isReadable()))
        return std::unexpected(toldError(ErrorKind::Denied, [folder = m_options.folder] { return tr("%1 is not a folder that can be used.").arg(folder); }));
    if (!exists() && folder.exists()) {
        const QStringList ours{QStringLiteral("start.lock"), QStringLiteral("setup.lock"), QStringLiteral("users.lock"), QStringLiteral("data.new"), QStringLiteral("dumps"),
                               QStringLiteral("server.log"), QStringLiteral("workspace.json")};
        for (const QString &entry : QDir(m_options.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (!ours.contains(entry))
                return std::unexpected(toldError(ErrorKind::Denied, [folder = m_options.folder] { return tr("The folder %1 is not empty and is not a workspace. Nothing was touched.").arg(folder); }));
        }
    }
    if (auto ready = prepare(); !ready)
        return ready;
    const bool fresh = !folder.exists();
    if (!QDir().mkpath(m_options.folder))
        return std::unexpected(notMade());
    // The server's account needs to pass through; the contents stay closed.
    if (fresh && chmod(QFile::encodeName(m_options.folder).constData(), geteuid() == 0 ? 0711 : 0700) != 0)
        return std::unexpected(toldError(ErrorKind::Denied, [folder = m_options.folder] { return tr("The folder %1 cannot be protected.").arg(folder); }));
    m_server.reset(); // the folder exists now: ask again whether the account may enter it
    if (auto ready = prepare(); !ready)
        return ready;
    auto lock = lockStart();
    if (!lock)
        return std::unexpected(lock.error());
    if (exists())
        return {};
    QSaveFile description(path("workspace.json"));
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("format"), currentWorkspaceFormat},
                                                      {QStringLiteral("database"), m_options.database},
                                                      {QStringLiteral("made_by"), QStringLiteral(PUNTE_VERSION)}}).toJson();
    if (!description.open(QIODevice::WriteOnly) || description.write(json) != json.size() || !description.commit())
        return std::unexpected(toldError(ErrorKind::Denied, [why = description.errorString(), file = description.fileName()] { return tr("The file %1 cannot be written: %2").arg(file, why); }));
    return m_server->init(superLogin());
}

Result<> Workspace::startLocked()
{
    if (auto started = m_server->start(); !started)
        return started;
    m_socketFolder = m_server->socketFolder();
    return {};
}

Result<> Workspace::join()
{
    if (isJoined())
        return {};
    if (!exists())
        return missing();
    if (auto ready = prepare(); !ready)
        return ready;
    auto lock = lockStart();
    if (!lock)
        return std::unexpected(lock.error());
    if (auto started = startLocked(); !started)
        return started;
    auto users = std::make_unique<FileLock>(path("users.lock"));
    if (auto held = users->lock(FileLock::Mode::Shared); !held)
        return held;
    m_users = std::move(users);
    return {};
}

void Workspace::leave()
{
    if (!isJoined())
        return;
    // Under the exclusive lock nobody can join between the question and the stop.
    auto lock = lockStart();
    m_users.reset();
    if (!lock || isKept())
        return;
    FileLock alone(path("users.lock"));
    if (!alone.lock(FileLock::Mode::Exclusive, std::chrono::milliseconds(0)))
        return;
    if (auto stopped = m_server->stop(); !stopped)
        qCWarning(logWorkspace, "the server was not stopped: %s", qUtf8Printable(stopped.error().what));
}

Result<> Workspace::attach()
{
    if (isJoined())
        return {};
    if (!exists())
        return missing();
    if (auto ready = prepare(); !ready)
        return ready;
    const PostmasterFile file = m_server->state();
    if (!file.isReady())
        return std::unexpected(advisedError(ErrorKind::Offline,
            [folder = m_options.folder] { return tr("The server of the workspace %1 does not run.").arg(folder); },
            [] { return tr("Start it with: puntectl workspace start"); }));
    m_socketFolder = file.socketFolder;
    return {};
}

Result<> Workspace::ensureRunning()
{
    if (!isJoined())
        return join();
    if (m_server->state().isReady())
        return {};
    auto lock = lockStart();
    if (!lock)
        return std::unexpected(lock.error());
    if (!m_server->state().alive) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_restarts.removeIf([now](qint64 at) { return now - at > 60'000; });
        if (m_restarts.size() >= 2)
            return std::unexpected(toldError(ErrorKind::Offline, [] { return tr("The database server stopped twice within a minute; it is not started again for now."); }, m_server->logFile()));
        m_restarts.append(now);
        qCWarning(logWorkspace, "the server has died and is started again");
    }
    return startLocked();
}

bool Workspace::isKept() const
{
    // The mark counts for one run of the computer only.
    QFile file(path("keep-running"));
    return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == QSysInfo::bootUniqueId();
}

Result<> Workspace::keepRunning()
{
    QFile file(path("keep-running"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QSysInfo::bootUniqueId() + '\n') < 0)
        return std::unexpected(toldError(ErrorKind::Denied, [why = file.errorString(), file = file.fileName()] { return tr("The file %1 cannot be written: %2").arg(file, why); }));
    return {};
}

Result<> Workspace::stop(bool force)
{
    if (!exists())
        return {};
    if (auto ready = prepare(); !ready)
        return ready;
    auto lock = lockStart();
    if (!lock)
        return std::unexpected(lock.error());
    m_users.reset();
    FileLock alone(path("users.lock"));
    if (!alone.lock(FileLock::Mode::Exclusive, std::chrono::milliseconds(0)) && !force)
        return std::unexpected(advisedError(ErrorKind::Denied,
            [] { return tr("A program is using the workspace; it stops the server itself when it is closed."); },
            [] { return tr("Close the program first, or stop with --force."); }));
    QFile::remove(path("keep-running"));
    return m_server->stop();
}

Result<WorkspaceStatus> Workspace::status()
{
    WorkspaceStatus status;
    status.folder = m_options.folder;
    status.exists = exists();
    status.dataMajor = Server::dataMajor(m_options.folder);
    status.kept = isKept();
    const PostmasterFile file = PostmasterFile::read(path("data"));
    status.running = file.isReady();
    status.pid = file.alive ? file.pid : 0;
    if (const auto binaries = ServerBinaries::find(status.dataMajor))
        status.serverVersion = binaries->version;
    if (QFileInfo::exists(path("users.lock"))) {
        // Asked under the start lock: otherwise a program that leaves just now would take this question for another user.
        FileLock start(path("start.lock"));
        FileLock alone(path("users.lock"));
        const bool free = start.lock(FileLock::Mode::Exclusive, std::chrono::milliseconds(0))
            && alone.lock(FileLock::Mode::Exclusive, std::chrono::milliseconds(0));
        status.inUse = !free;
    }
    if (!status.running)
        return status;
    status.socketFolder = m_socketFolder = file.socketFolder;
    auto session = AdminSession::open(superuser());
    if (!session)
        return std::unexpected(session.error());
    const auto rows = session->rows(readWorkspaceSql("list_databases"));
    if (!rows)
        return std::unexpected(rows.error());
    for (const QStringList &row : *rows)
        status.databases.append(row.first());
    return status;
}

ConnectionSettings Workspace::settings(const QString &database, const QString &login) const
{
    ConnectionSettings settings;
    settings.hosts = m_socketFolder;
    settings.database = database;
    settings.login = login;
    return settings;
}

ConnectionSettings Workspace::superuser(const QString &database) const
{
    ConnectionSettings settings = this->settings(database.isEmpty() ? QStringLiteral("postgres") : database, superLogin());
    settings.applicationName = QStringLiteral("punte-workspace");
    return settings;
}

Result<> Workspace::refreshPeerMap()
{
    auto session = AdminSession::open(superuser());
    if (!session)
        return std::unexpected(session.error());
    const auto rows = session->rows(readWorkspaceSql("list_logins"));
    if (!rows)
        return std::unexpected(rows.error());
    QStringList logins;
    for (const QStringList &row : *rows)
        logins.append(row.first());
    logins.sort();
    auto account = ServerAccount::current();
    if (!account)
        return std::unexpected(account.error());
    const PeerMap map(m_server->dataFolder(), *account);
    QStringList present = map.logins();
    present.sort();
    if (present == logins || m_options.server.trust)
        return {};
    if (auto written = map.writeLogins(logins); !written)
        return written;
    m_server->reload();
    // The server reads its files a moment later, and a program signs in right after this: wait until a login that is new can come in.
    QString fresh;
    for (const QString &login : std::as_const(logins)) {
        if (!present.contains(login))
            fresh = login;
    }
    for (int tries = 0; !fresh.isEmpty() && tries < 400; ++tries) {
        const auto opened = AdminSession::open(settings(QStringLiteral("postgres"), fresh));
        if (opened || !opened.error().detail.contains(QLatin1String("Peer authentication failed")))
            break;
        QThread::msleep(5);
    }
    return {};
}

} // namespace punte
