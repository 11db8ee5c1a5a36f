// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "app/workspace/People.h"
#include "models/db/Session.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace punte {

class ChangeFeed;
class Database;
class ProfileStore;
class SecretStore;
class UndoStack;

/// Opens what the program works on: the local workspace (starting its server on a thread of its own), the sample, or a company server;
/// then signs in. Owns everything of the open session. GUI thread; nothing here blocks it, except stop() while leaving the workspace.
class Launcher final : public QObject {
    Q_OBJECT
public:
    enum class Kind { Own, Sample, Server };
    struct Target {
        Kind kind = Kind::Own;
        QString folder;           ///< of the workspace; empty = default
        QString login;            ///< in the sample: as whom
        QString profile;          ///< company server
        QDateTime sampleMoment;   ///< invalid = today
        int lockTimeoutMs = 0;    ///< 0 = as usual; pictures of waiting pages wait longer, those of refused ones shorter
    };

    Launcher(ProfileStore &profiles, SecretStore &secrets, QObject *parent = nullptr);
    ~Launcher() override;

    void start(const Target &target);
    /// Again, after an error.
    void retry() { start(m_target); }
    /// The sample as somebody else; the present session must have been closed by its window.
    void continueAs(const QString &login);
    /// The answer to passwordNeeded.
    void givePassword(const QString &login, const QString &password, bool remember);
    /// Closes the session and leaves the workspace; the last program out stops the server.
    void stop();

    [[nodiscard]] Database *database() const { return m_database.get(); }
    [[nodiscard]] ChangeFeed *changeFeed() const { return m_feed.get(); }
    [[nodiscard]] UndoStack *undoStack() const { return m_undo.get(); }
    [[nodiscard]] const SessionInfo &session() const { return m_session; }
    /// Who the sample can be used as; empty elsewhere.
    [[nodiscard]] const QList<PersonInfo> &people() const { return m_people; }
    /// Empty for a local workspace.
    [[nodiscard]] QString serverName() const { return m_target.kind == Kind::Server ? m_profile.hosts : QString(); }

Q_SIGNALS:
    void progress(const QString &step);
    void opened();
    /// `attempted` says what could not be done.
    void failed(const punte::LiveText &attempted, const punte::AppError &error);
    void passwordNeeded(const punte::Profile &profile, bool canRemember, const punte::LiveText &reason);

private:
    void openLocal();
    void openServer();
    void connectTo(const ConnectionSettings &settings);
    void signedIn(const SessionInfo &session);
    void closeConnections();
    /// The server of the workspace may have died: start it again.
    void watchServer();

    ProfileStore &m_profiles;
    SecretStore &m_secrets;
    Target m_target;
    Profile m_profile;
    QString m_passwordToKeep;
    QThread m_thread;                 ///< the workspace is used on this thread only
    QObject *m_worker;                ///< lives there
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<QObject> m_attempt; ///< context of the present start; a newer one drops the answers of the older
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<UndoStack> m_undo;
    SessionInfo m_session;
    QList<PersonInfo> m_people;
};

} // namespace punte
