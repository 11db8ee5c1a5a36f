// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/FileLock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace punte {

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

FileLock::~FileLock()
{
    unlock();
}

Result<> FileLock::lock(Mode mode, std::chrono::milliseconds patience)
{
    if (m_descriptor >= 0)
        return {};
    const int descriptor = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return std::unexpected(toldError(errno == EACCES || errno == EPERM ? ErrorKind::Denied : ErrorKind::Internal, [why = QString::fromLocal8Bit(std::strerror(errno)), path = m_path] { return tr("The file %1 cannot be opened: %2").arg(path, why); }));
    }
    const QDeadlineTimer deadline(patience);
    const int operation = (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    while (flock(descriptor, operation) != 0) {
        if (deadline.hasExpired() || (errno != EWOULDBLOCK && errno != EINTR)) {
            close(descriptor);
            return std::unexpected(toldError(ErrorKind::Timeout, [path = m_path] { return tr("Another program is using %1.").arg(path); }));
        }
        QThread::msleep(5);
    }
    m_descriptor = descriptor;
    return {};
}

void FileLock::unlock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
    m_descriptor = -1;
}

} // namespace punte
