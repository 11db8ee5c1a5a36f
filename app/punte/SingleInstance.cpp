// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/SingleInstance.h"

#include "models/core/Logging.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace punte {

namespace {

constexpr int connectWait = 1000;  // ms
constexpr int answerWait = 3000;   // ms: the window may be busy
constexpr int lockWait = 5000;     // ms
constexpr int silenceWait = 3000;  // ms: whoever connects says what he wants
constexpr qsizetype longestSocketPath = 100;

/// A folder of this person's own into which nobody else can look; made if need be.
bool isPrivateFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    mkdir(name.constData(), 0700);
    struct stat info {};
    return lstat(name.constData(), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == getuid() && (info.st_mode & 077) == 0;
}

QString meetingFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    for (const QString &folder : {runtime, QStringLiteral("/tmp/punte-run-%1").arg(getuid())})
        if (!folder.isEmpty() && QDir::isAbsolutePath(folder) && isPrivateFolder(folder))
            return folder;
    return {};
}

/// Whether the other end belongs to this person. The folder says so already; this holds where a folder is shared.
bool isSamePerson(const QLocalSocket &socket)
{
#if defined(SO_PEERCRED)
    struct ucred peer {};
    socklen_t size = sizeof peer;
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == getuid();
#else
    Q_UNUSED(socket)
    return true;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &identity, const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QString place = folder.isEmpty() ? meetingFolder() : isPrivateFolder(folder) ? folder : QString();
    const QByteArray name = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    if (!place.isEmpty())
        m_path = place + QStringLiteral("/punte-") + QString::fromLatin1(name) + QStringLiteral(".socket");
    if (QFile::encodeName(m_path).size() > longestSocketPath)
        m_path.clear();
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::start(const Summons &summons)
{
    if (m_path.isEmpty())
        return Role::Alone;
    // Two that start at the same moment look one after the other.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockWait))
        return Role::Alone;
    if (handOver(summons))
        return Role::Second;
    QLocalServer::removeServer(m_path); // of a program that was killed
    if (m_server.listen(m_path))
        return Role::First;
    qCInfo(logUi) << "cannot be summoned:" << m_server.errorString();
    return Role::Alone;
}

bool SingleInstance::handOver(const Summons &summons) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(connectWait) || !isSamePerson(socket))
        return false;
    socket.write(summons.toLine());
    QByteArray answer;
    const QDeadlineTimer deadline(answerWait);
    while (!answer.contains('\n') && answer.size() < 16 && !deadline.hasExpired()) {
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
        answer += socket.read(16);
    }
    return answer == "ok\n";
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(Summons::mostBytes + 1);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSamePerson(*socket)) {
            socket->abort();
            continue;
        }
        QTimer::singleShot(silenceWait, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            const QByteArray seen = socket->peek(Summons::mostBytes + 1);
            if (!seen.contains('\n') && seen.size() <= Summons::mostBytes)
                return; // the rest is on its way
            socket->disconnect(this);
            const Result<Summons> summons = Summons::fromLine(socket->readLine(Summons::mostBytes + 1));
            socket->write(summons ? "ok\n" : "no\n");
            socket->disconnectFromServer();
            if (summons)
                Q_EMIT summoned(*summons);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        if (socket->bytesAvailable() > 0)
            read();
    }
}

} // namespace punte
