// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/Server.h"

#include "app/workspace/PeerMap.h"
#include "app/workspace/SocketFolder.h"
#include "models/core/Logging.h"
#include "models/db/ErrorMapping.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace punte {

namespace {

constexpr int restartPatienceMs = 30'000;  // orphan backends of a killed server need a second or two to notice
constexpr int readyPatienceMs = 600'000;   // crash recovery of a large database takes minutes
constexpr qint64 longestServerLog = 5'000'000;

QProcessEnvironment serverEnvironment()
{
    // English messages, which `explain` reads, and nothing of the caller's libpq settings.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("PG")) || name.startsWith(QLatin1String("LC_")) || name == QLatin1String("LANGUAGE"))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

} // namespace

Server::Server(QString workspaceFolder, ServerAccount account, ServerBinaries binaries, Options options)
    : m_folder(std::move(workspaceFolder))
    , m_account(std::move(account))
    , m_binaries(std::move(binaries))
    , m_options(options)
{
}

Server::~Server()
{
    reap();
}

int Server::dataMajor(const QString &workspaceFolder)
{
    QFile file(workspaceFolder + QStringLiteral("/data/PG_VERSION"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('.').first().toInt() : 0;
}

void Server::reap()
{
    if (m_child > 0 && waitpid(m_child, nullptr, WNOHANG) != 0)
        m_child = 0;
}

PostmasterFile Server::state()
{
    reap();
    return PostmasterFile::read(dataFolder());
}

QString Server::socketFolder()
{
    return state().socketFolder;
}

Result<> Server::runTool(const char *tool, const QStringList &arguments) const
{
    QProcess process;
    m_account.prepare(process);
    process.setProcessEnvironment(serverEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_binaries.tool(tool), arguments);
    const bool ended = process.waitForFinished(readyPatienceMs);
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return std::unexpected(explain(ended ? QString::fromUtf8(process.readAll()) : process.errorString()));
}

Result<> Server::init(const QString &superLogin)
{
    const QString fresh = m_folder + QStringLiteral("/data.new");
    QDir(fresh).removeRecursively(); // an earlier run that was interrupted
    if (auto made = m_account.ensurePrivateFolder(fresh); !made)
        return made;
    QStringList arguments{QStringLiteral("-D"), fresh, QStringLiteral("-U"), superLogin, QStringLiteral("--encoding=UTF8"),
                          QStringLiteral("--locale-provider=icu"), QStringLiteral("--icu-locale=ro-RO"), QStringLiteral("--locale=C.UTF-8"),
                          QStringLiteral("--data-checksums"), QStringLiteral("--auth=reject"), QStringLiteral("--no-instructions")};
    if (!m_options.durable)
        arguments.append(QStringLiteral("--no-sync"));
    auto done = runTool("initdb", arguments);
    const PeerMap map(fresh, m_account);
    if (done)
        done = map.writeRules(m_options.trust);
    if (done)
        done = map.writeLogins({superLogin});
    if (done && !QDir().rename(fresh, dataFolder()))
        done = std::unexpected(toldError(ErrorKind::Internal, [folder = dataFolder()] { return tr("The folder %1 cannot be made.").arg(folder); }));
    if (!done)
        QDir(fresh).removeRecursively();
    return done;
}

QStringList Server::arguments(const QString &socketFolder) const
{
    QStringList all{m_binaries.tool("postgres"), QStringLiteral("-D"), dataFolder()};
    const auto set = [&all](const QString &setting) { all << QStringLiteral("-c") << setting; };
    set(QStringLiteral("listen_addresses="));
    set(QStringLiteral("port=5432"));
    set(QStringLiteral("unix_socket_directories=") + socketFolder);
    set(QStringLiteral("unix_socket_permissions=0700"));
    set(QStringLiteral("cluster_name=punte"));
    set(QStringLiteral("max_connections=%1").arg(m_options.connections));
    set(QStringLiteral("shared_buffers=256MB"));
    set(QStringLiteral("work_mem=16MB"));
    set(QStringLiteral("random_page_cost=1.1"));
    set(QStringLiteral("jit=off")); // short statements: compiling costs more than it gives
    set(QStringLiteral("wal_level=replica"));
    set(QStringLiteral("min_wal_size=32MB"));
    set(QStringLiteral("lc_messages=C"));
    set(QStringLiteral("logging_collector=off"));
    set(QStringLiteral("log_line_prefix=%m [%p] %u@%d "));
    // Statements may hold values of people; errors are logged without them.
    set(QStringLiteral("log_min_error_statement=panic"));
    set(QStringLiteral("log_parameter_max_length=0"));
    set(QStringLiteral("log_parameter_max_length_on_error=0"));
    if (!m_options.durable) {
        set(QStringLiteral("fsync=off")); // commits still reach the kernel, so that tests may kill the server
        set(QStringLiteral("full_page_writes=off"));
    }
    return all;
}

Result<pid_t> Server::spawn(const QString &socketFolder) const
{
    QFile log(logFile());
    if (log.size() > longestServerLog) {
        QFile::remove(logFile() + QStringLiteral(".old"));
        QFile::rename(logFile(), logFile() + QStringLiteral(".old"));
    }
    const int logDescriptor = open(QFile::encodeName(logFile()).constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (logDescriptor < 0 || nothing < 0) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        if (logDescriptor >= 0)
            close(logDescriptor);
        return std::unexpected(toldError(ErrorKind::Internal, [why, file = logFile()] { return tr("The file %1 cannot be written: %2").arg(file, why); }));
    }
    // Everything is laid out before fork: between fork and exec of a program with threads only plain system calls are allowed.
    std::vector<QByteArray> words;
    for (const QString &argument : arguments(socketFolder))
        words.push_back(QFile::encodeName(argument));
    for (const QString &entry : serverEnvironment().toStringList())
        words.push_back(QFile::encodeName(entry));
    const size_t argumentCount = size_t(arguments(socketFolder).size());
    std::vector<char *> argv;
    std::vector<char *> envp;
    for (size_t i = 0; i < words.size(); ++i)
        (i < argumentCount ? argv : envp).push_back(words[i].data());
    argv.push_back(nullptr);
    envp.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        signal(SIGPIPE, SIG_DFL);
        setsid();
        dup2(nothing, 0);
        dup2(logDescriptor, 1);
        dup2(logDescriptor, 2);
        syscall(SYS_close_range, 3U, ~0U, 0U); // pipes of the caller would otherwise stay open as long as the server runs
        if (!m_account.becomeInChild() || chdir("/") != 0)
            _exit(126);
        if (m_options.dieWithProgram)
            prctl(PR_SET_PDEATHSIG, SIGINT); // after the switch of account, which clears it
        execve(argv[0], argv.data(), envp.data());
        _exit(127);
    }
    close(logDescriptor);
    close(nothing);
    if (child < 0)
        return std::unexpected(toldError(ErrorKind::Internal, [] { return tr("The server process cannot be started."); }));
    return child;
}

Result<> Server::start()
{
    const QDeadlineTimer deadline(restartPatienceMs);
    const QDeadlineTimer readyDeadline(readyPatienceMs);
    const PeerMap map(dataFolder(), m_account);
    if (auto written = map.writeRules(m_options.trust); !written)
        return written;
    if (auto written = map.writeLogins(map.logins()); !written)
        return written; // the program's account may have another name today
    for (;;) {
        PostmasterFile file = state();
        while (file.alive && !file.isReady() && !readyDeadline.hasExpired()) {
            QThread::msleep(10);
            file = state();
        }
        if (file.isReady() && SocketFolder::hasSocket(file.socketFolder))
            return {};
        if (file.isReady()) {
            // The runtime folder is emptied when its person logs out, or by a cleaner of /tmp: nobody reaches this server any more.
            qCWarning(logWorkspace, "the server's socket is gone; the server is started again");
            if (auto stopped = stop(); !stopped)
                return stopped;
            file = state();
        }
        const auto socketFolder = SocketFolder::prepare(dataFolder(), m_account);
        if (!socketFolder)
            return std::unexpected(socketFolder.error());
        if (file.isStale()) {
            qCInfo(logWorkspace, "removing the stale postmaster.pid of process %d", int(file.pid));
            QFile::remove(dataFolder() + QStringLiteral("/postmaster.pid"));
        }
        SocketFolder::clean(*socketFolder);
        const qint64 logStart = QFile(logFile()).size();
        const auto child = spawn(*socketFolder);
        if (!child)
            return std::unexpected(child.error());
        m_child = *child;
        while (m_child > 0) {
            file = state();
            if (file.isReady() && file.pid == m_child)
                return {};
            if (readyDeadline.hasExpired())
                return std::unexpected(toldError(ErrorKind::Timeout, [] { return tr("The server does not become ready."); }, logSince(logStart)));
            QThread::msleep(3);
        }
        const QString log = logSince(logStart);
        const bool orphans = log.contains(QLatin1String("pre-existing shared memory block")) || log.contains(QLatin1String("lock file"));
        if (!orphans || deadline.hasExpired())
            return std::unexpected(explain(log));
        QThread::msleep(200);
    }
}

Result<> Server::stop()
{
    const PostmasterFile file = state();
    if (!file.alive) {
        if (!file.socketFolder.isEmpty())
            SocketFolder::remove(file.socketFolder);
        return {};
    }
    // SIGINT: end the sessions, write a checkpoint. SIGQUIT after a minute is safe too, the next start recovers.
    for (const int signalNumber : {SIGINT, SIGQUIT}) {
        if (kill(file.pid, signalNumber) != 0 && errno != ESRCH)
            return std::unexpected(toldError(ErrorKind::Denied, [pid = file.pid] { return tr("The server process %1 cannot be stopped.").arg(pid); }));
        for (const QDeadlineTimer deadline(60'000); !deadline.hasExpired(); QThread::msleep(3)) {
            reap();
            if (!PostmasterFile::isServerOf(file.pid, dataFolder())) {
                SocketFolder::remove(file.socketFolder);
                return {};
            }
        }
    }
    return std::unexpected(toldError(ErrorKind::Timeout, [pid = file.pid] { return tr("The server process %1 does not stop.").arg(pid); }));
}

void Server::reload() const
{
    const PostmasterFile file = PostmasterFile::read(dataFolder());
    if (file.alive)
        kill(file.pid, SIGHUP);
}

QString Server::logSince(qint64 position) const
{
    QFile file(logFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::min(position, file.size()));
    return QString::fromUtf8(file.read(64 * 1024)).trimmed();
}

AppError Server::explain(const QString &log) const
{
    AppError error{.kind = ErrorKind::Internal, .detail = log, .tell = [] { return tr("PostgreSQL could not be started."); }};
    if (log.contains(QLatin1String("No space left on device")) || log.contains(QLatin1String("Disk quota exceeded"))
        || log.contains(QLatin1String("Check free disk space"))) {
        error.tell = [] { return tr("The disk that holds the workspace is full. Nothing that was saved is lost."); };
        error.advise = [folder = m_folder] { return tr("Free some space on the disk of %1 and start again.").arg(folder); };
    } else if (log.contains(QLatin1String("database files are incompatible"))) {
        error.kind = ErrorKind::Incompatible;
        error.tell = [] { return tr("The workspace was made by another version of PostgreSQL. Nothing was touched."); };
    } else if (log.contains(QLatin1String("Permission denied")) || log.contains(QLatin1String("could not access directory"))) {
        error.kind = ErrorKind::Denied;
        error.tell = [account = m_account.name(), folder = m_folder] { return tr("The account \"%1\" may not use the folder %2.").arg(account, folder); };
    } else if (log.contains(QLatin1String("Cannot allocate memory")) || log.contains(QLatin1String("could not map anonymous shared memory"))) {
        error.tell = [] { return tr("There is not enough memory to start PostgreSQL."); };
    } else if (log.contains(QLatin1String("pre-existing shared memory block"))) {
        error.kind = ErrorKind::Timeout;
        error.tell = [] { return tr("Processes of a server that was killed are still running."); };
        error.advise = [] { return tr("Wait a moment and start again, or restart the computer."); };
    }
    return inPresentLanguage(error);
}

} // namespace punte
