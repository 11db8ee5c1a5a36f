// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/ServerAccount.h"

#include "models/core/AdvisedError.h"

#include <QFile>
#include <QProcess>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace punte {

QString ServerAccount::programAccount()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

Result<ServerAccount> ServerAccount::current()
{
    ServerAccount account;
    if (geteuid() == 0) {
        const passwd *entry = getpwnam("postgres");
        if (!entry) {
            return std::unexpected(advisedError(ErrorKind::Incompatible,
                [] { return tr("PostgreSQL does not run as root, and the account \"postgres\" does not exist here."); },
                [] { return tr("Start the program as an ordinary user, or install the package postgresql."); }));
        }
        account.m_name = QString::fromLocal8Bit(entry->pw_name);
        account.m_uid = entry->pw_uid;
        account.m_gid = entry->pw_gid;
        account.m_switched = true;
        return account;
    }
    if (!getpwuid(geteuid())) {
        return std::unexpected(advisedError(ErrorKind::Incompatible,
            [user = geteuid()] { return tr("The user number %1 has no name on this computer; PostgreSQL needs one.").arg(user); },
            [] { return tr("Add the account to the password file, or start the program as another user."); }));
    }
    account.m_name = programAccount();
    account.m_uid = geteuid();
    account.m_gid = getegid();
    return account;
}

bool ServerAccount::becomeInChild() const
{
    // Order matters: groups need root, and root is given up last.
    if (m_switched && (setgroups(0, nullptr) != 0 || setgid(m_gid) != 0 || setuid(m_uid) != 0))
        return false;
    umask(077);
    return true;
}

void ServerAccount::prepare(QProcess &process) const
{
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setChildProcessModifier([account = *this] {
        if (!account.becomeInChild())
            _exit(126);
    });
}

Result<> ServerAccount::canEnter(const QString &folder) const
{
    if (!m_switched)
        return {};
    // Asked of the kernel as that account (access lists, mounts): a child tries each part of the path and tells the first closed one.
    std::vector<QByteArray> parts;
    const QByteArray whole = QFile::encodeName(folder);
    for (qsizetype end = whole.indexOf('/', 1); end > 0; end = whole.indexOf('/', end + 1))
        parts.push_back(whole.left(end));
    parts.push_back(whole);
    int channel[2];
    if (pipe2(channel, O_CLOEXEC) != 0)
        return std::unexpected(toldError(ErrorKind::Internal, [folder] { return tr("The folder %1 cannot be checked.").arg(folder); }));
    const pid_t child = fork();
    if (child == 0) {
        int closed = -1;
        if (becomeInChild()) {
            for (size_t i = 0; i < parts.size() && closed < 0; ++i) {
                if (chdir(parts[i].constData()) != 0 && errno != ENOENT)
                    closed = int(i);
            }
        } else {
            closed = 0;
        }
        (void)!write(channel[1], &closed, sizeof closed);
        _exit(0);
    }
    close(channel[1]);
    int closed = 0;
    const bool answered = read(channel[0], &closed, sizeof closed) == ssize_t(sizeof closed);
    close(channel[0]);
    if (child > 0)
        waitpid(child, nullptr, 0);
    if (answered && closed < 0)
        return {};
    return std::unexpected(advisedError(ErrorKind::Denied,
        [part = QFile::decodeName(parts[size_t(std::max(0, closed))]), account = m_name] { return tr("As root the server runs under the account \"%1\", which may not enter %2.").arg(account, part); },
        [] { return tr("Use a folder under /var/lib/punte, or start the program as an ordinary user."); }));
}

Result<> ServerAccount::ensurePrivateFolder(const QString &folder) const
{
    const QByteArray path = QFile::encodeName(folder);
    const auto refused = [&folder](const QString &why) {
        return std::unexpected(toldError(ErrorKind::Denied, [why, folder] { return tr("The folder %1 cannot be used: %2").arg(folder, why); }));
    };
    if (mkdir(path.constData(), 0700) == 0) {
        if (m_switched && lchown(path.constData(), m_uid, m_gid) != 0)
            return refused(QString::fromLocal8Bit(std::strerror(errno)));
        return {};
    }
    if (errno != EEXIST)
        return refused(QString::fromLocal8Bit(std::strerror(errno)));
    struct stat info {};
    if (lstat(path.constData(), &info) != 0)
        return refused(QString::fromLocal8Bit(std::strerror(errno)));
    if (!S_ISDIR(info.st_mode))
        return refused(tr("it is not a folder."));
    if (info.st_uid != m_uid)
        return refused(tr("it belongs to another account."));
    if ((info.st_mode & 0777) != 0700 && chmod(path.constData(), 0700) != 0)
        return refused(QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

} // namespace punte
