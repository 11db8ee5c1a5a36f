// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/delivery/MailRoomFile.h"

namespace punte {

/// What became of a file that was to be handed over.
struct HandedOver {
    QByteArray name;
    QByteArray sha256;      ///< of the bytes that went out, for the ledger of sends
    bool wasThere = false;  ///< an earlier attempt had handed it over; nothing was written now
};

/// The folder that a mail room takes messages from. A file is handed over exactly once, however often it is tried and wherever the program
/// was killed in between, also when the mail room has taken it already. The steps, all inside the folder:
///   1. .punte/ready/<name> is written whole and reaches the disk;
///   2. .punte/handed/<name> notes its hash and reaches the disk;
///   3. one rename moves it from ready to the folder.
/// What is in ready was not handed over; what is noted and no longer in ready was. One program at a time may write (a lock that dies with
/// its process). Files are reached through open folders, links are not followed: nothing is ever written elsewhere. Not thread safe; any
/// thread. POSIX.
class Outbox final {
public:
    Outbox() = default;
    ~Outbox();
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;

    /// Makes the inner folders and the README, takes the lock. Invalid: no such folder; Denied: no right to write; Conflict: another
    /// program writes here.
    [[nodiscard]] Result<> open(const QString &folder);
    void close();
    [[nodiscard]] bool isOpen() const { return m_folder >= 0; }

    /// Conflict when a file of this name lies there that no one of ours handed over.
    [[nodiscard]] Result<HandedOver> handOver(const MailRoomFile &file);
    /// Lets go of the note of a send whose handing over is confirmed elsewhere for good.
    void forget(const QByteArray &name);
    /// Whether the name could be one of ours; anything else is refused.
    [[nodiscard]] static bool isName(const QByteArray &name);

private:
    [[nodiscard]] Result<> writeWhole(int folder, const QByteArray &name, const QByteArray &bytes) const;
    [[nodiscard]] Result<HandedOver> publish(const QByteArray &name, const QByteArray &sha256);
    [[nodiscard]] AppError failure(const char *step) const;

    QString m_path;
    int m_folder = -1; ///< the mail room's
    int m_own = -1;    ///< .punte
    int m_ready = -1;
    int m_handed = -1;
    int m_lock = -1;
};

} // namespace punte
