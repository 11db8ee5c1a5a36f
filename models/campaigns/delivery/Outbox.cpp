// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/delivery/Outbox.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace punte {

namespace {

constexpr int outboxFolderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

/// A descriptor that closes itself.
class OutboxFile final {
public:
    explicit OutboxFile(int descriptor) : m_descriptor(descriptor) {}
    ~OutboxFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OutboxFile(const OutboxFile &) = delete;
    OutboxFile &operator=(const OutboxFile &) = delete;
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

// The bytes of a plain file; nothing when there is none. errno says why.
std::optional<QByteArray> outboxRead(int folder, const QByteArray &name)
{
    const OutboxFile file(::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        return std::nullopt;
    QByteArray bytes;
    char block[65536];
    for (;;) {
        const ssize_t got = ::read(file.get(), block, sizeof block);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            return bytes;
        bytes.append(block, got);
    }
}

bool outboxExists(int folder, const QByteArray &name)
{
    struct stat facts {};
    return ::fstatat(folder, name.constData(), &facts, AT_SYMLINK_NOFOLLOW) == 0;
}

QByteArray outboxHash(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

int outboxFolder(int parent, const char *name)
{
    if (::mkdirat(parent, name, 0700) != 0 && errno != EEXIST)
        return -1;
    return ::openat(parent, name, outboxFolderFlags);
}

} // namespace

Outbox::~Outbox()
{
    close();
}

void Outbox::close()
{
    for (int *descriptor : {&m_lock, &m_handed, &m_ready, &m_own, &m_folder}) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
}

bool Outbox::isName(const QByteArray &name)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.(eml|txt)\\z"));
    return form.match(QString::fromLatin1(name)).hasMatch();
}

AppError Outbox::failure(const char *step) const
{
    const int code = errno;
    const QString detail = QLatin1String(step) + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(code));
    const QString path = m_path;
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return toldError(ErrorKind::Internal, [path] { return QCoreApplication::translate("Outbox", "The disk of the mail room's folder %1 is full. Nothing is lost: it goes on once there is room.").arg(path); }, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return toldError(ErrorKind::Denied, [path] { return QCoreApplication::translate("Outbox", "You may not write into the mail room's folder %1.").arg(path); }, detail);
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
    case ESTALE:
        return toldError(ErrorKind::Invalid, [path] { return QCoreApplication::translate("Outbox", "The mail room's folder %1 is not there, or something else lies in its place.").arg(path); }, detail);
    default:
        return toldError(ErrorKind::Internal, [path, why = QString::fromLocal8Bit(std::strerror(code))] {
            return QCoreApplication::translate("Outbox", "The mail room's folder %1 cannot be written: %2").arg(path, why);
        }, detail);
    }
}

Result<> Outbox::open(const QString &folder)
{
    close();
    m_path = folder;
    const auto failed = [this](const char *step) -> Result<> {
        const AppError error = failure(step);
        close();
        return std::unexpected(error);
    };
    if (!folder.startsWith(u'/')) {
        errno = ENOENT;
        return failed("path");
    }
    m_folder = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (m_folder < 0)
        return failed("folder");
    m_own = outboxFolder(m_folder, ".punte");
    if (m_own < 0 || (m_ready = outboxFolder(m_own, "ready")) < 0 || (m_handed = outboxFolder(m_own, "handed")) < 0)
        return failed("inner folder");
    m_lock = ::openat(m_own, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return failed("lock");
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        close();
        return std::unexpected(toldError(ErrorKind::Conflict, [folder] { return QCoreApplication::translate("Outbox", "Another program is writing into the mail room's folder %1.").arg(folder); }));
    }
    if (!outboxExists(m_folder, "README.txt"))
        if (const auto written = writeWhole(m_folder, "README.txt", mailRoomReadme()); !written) {
            const AppError error = written.error();
            close();
            return std::unexpected(error);
        }
    return {};
}

// Under another name first: a file of this name is always whole.
Result<> Outbox::writeWhole(int folder, const QByteArray &name, const QByteArray &bytes) const
{
    const QByteArray part = name + ".part";
    ::unlinkat(m_own, part.constData(), 0); // of a program that was killed; the lock says that nobody writes it now
    {
        const OutboxFile file(::openat(m_own, part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
        if (file.get() < 0)
            return std::unexpected(failure("create"));
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t put = ::write(file.get(), bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
            if (put < 0 && errno == EINTR)
                continue;
            if (put < 0) {
                const AppError error = failure("write");
                ::unlinkat(m_own, part.constData(), 0);
                return std::unexpected(error);
            }
            at += put;
        }
        if (::fsync(file.get()) != 0)
            return std::unexpected(failure("fsync"));
    }
    if (::renameat(m_own, part.constData(), folder, name.constData()) != 0)
        return std::unexpected(failure("rename"));
    if (::fsync(folder) != 0 && errno != EINVAL) // a network folder may not know it
        return std::unexpected(failure("fsync folder"));
    return {};
}

Result<HandedOver> Outbox::publish(const QByteArray &name, const QByteArray &sha256)
{
    if (::renameat(m_ready, name.constData(), m_folder, name.constData()) != 0)
        return std::unexpected(failure("hand over"));
    if (::fsync(m_folder) != 0 && errno != EINVAL)
        return std::unexpected(failure("fsync folder"));
    return HandedOver{name, sha256, false};
}

Result<HandedOver> Outbox::handOver(const MailRoomFile &file)
{
    const QByteArray name = file.name();
    if (!isOpen() || !isName(name))
        return std::unexpected(toldError(ErrorKind::Internal, [] { return QCoreApplication::translate("Outbox", "The mail room's folder is not open."); }));
    const auto noted = outboxRead(m_handed, name);
    const auto ready = outboxRead(m_ready, name);
    // A note that is not whole cannot be: it appears by a rename.
    if (noted && !ready)
        return HandedOver{name, *noted, true};
    if (noted && outboxHash(*ready) == *noted)
        return publish(name, *noted);
    if (!noted && outboxExists(m_folder, name)) {
        // Confirmed and forgotten before, or a file of somebody else.
        const auto there = outboxRead(m_folder, name);
        if (there && *there == file.bytes)
            return HandedOver{name, outboxHash(*there), true};
        return std::unexpected(toldError(ErrorKind::Conflict, [name] {
            return QCoreApplication::translate("Outbox", "The file %1 lies in the mail room's folder and is not from here.").arg(QString::fromLatin1(name));
        }));
    }
    const QByteArray sha256 = outboxHash(file.bytes);
    if (const auto written = writeWhole(m_ready, name, file.bytes); !written)
        return std::unexpected(written.error());
    if (const auto note = writeWhole(m_handed, name, sha256); !note)
        return std::unexpected(note.error());
    return publish(name, sha256);
}

void Outbox::forget(const QByteArray &name)
{
    if (isOpen() && isName(name))
        ::unlinkat(m_handed, name.constData(), 0);
}

} // namespace punte
