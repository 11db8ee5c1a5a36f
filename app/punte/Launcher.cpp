// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/Launcher.h"

#include "app/punte/StartupProbe.h"
#include "app/session/ProfileStore.h"
#include "app/session/SecretStore.h"
#include "app/workspace/OpenWorkspace.h"
#include "models/core/Clock.h"
#include "models/core/Logging.h"
#include "models/db/ChangeFeed.h"
#include "models/db/Database.h"
#include "models/db/ErrorMapping.h"
#include "models/records/Lookups.h"
#include "models/records/UndoStack.h"

#include <QPointer>

namespace punte {

Launcher::Launcher(ProfileStore &profiles, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_secrets(secrets)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("workspace"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Launcher::~Launcher()
{
    stop();
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Launcher::start(const Target &target)
{
    closeConnections();
    m_target = target;
    m_attempt = std::make_unique<QObject>();
    if (target.kind == Kind::Server)
        openServer();
    else
        openLocal();
}

void Launcher::openLocal()
{
    Q_EMIT progress(tr("Starting the local workspace…"));
    Workspace::Options options;
    options.folder = m_target.folder;
    if (!m_workspace)
        m_workspace = std::make_shared<Workspace>(options);
    const auto report = [self = QPointer(this)](const QString &step) {
        QMetaObject::invokeMethod(self, [self, step] {
            if (self)
                Q_EMIT self->progress(step);
        }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, [this, workspace = m_workspace, target = m_target, attempt = QPointer(m_attempt.get()), report] {
        const AdminSession::Reuse sessions; // also for the list of people
        const Result<ConnectionSettings> settings = target.kind == Kind::Sample
                                                        ? openSampleDatabase(*workspace, target.login, target.sampleMoment, report)
                                                        : openOwnDatabase(*workspace, report);
        QList<PersonInfo> people;
        if (settings && target.kind == Kind::Sample)
            people = People(*workspace, workspace->sampleNames()).list().value_or(QList<PersonInfo>());
        // This object joins the thread before it dies, so it can be addressed from here.
        QMetaObject::invokeMethod(this, [this, settings, people, attempt] {
            if (!attempt)
                return;
            m_people = people;
            if (settings) {
                ConnectionSettings own = *settings;
                if (m_target.lockTimeoutMs > 0)
                    own.lockTimeoutMs = m_target.lockTimeoutMs;
                connectTo(own);
            } else {
                Q_EMIT failed([] { return tr("The local workspace could not be opened."); }, settings.error());
            }
        }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
}

void Launcher::openServer()
{
    const Result<Profile> profile = m_profiles.find(m_target.profile);
    if (!profile) {
        // Queued: whoever called start() connects first.
        QMetaObject::invokeMethod(m_attempt.get(), [this, error = profile.error()] { Q_EMIT failed([] { return tr("The company server cannot be opened."); }, error); },
                                  Qt::QueuedConnection);
        return;
    }
    m_profile = *profile;
    Q_EMIT progress(tr("Looking for the password of %1…").arg(m_profile.name));
    m_secrets.read(m_attempt.get(), m_profile.secretKey(), [this](const std::optional<QString> &secret) {
        if (secret)
            connectTo(m_profile.settings(*secret));
        else
            Q_EMIT passwordNeeded(m_profile, m_secrets.canRemember(), LiveText());
    });
}

void Launcher::givePassword(const QString &login, const QString &password, bool remember)
{
    closeConnections();
    m_attempt = std::make_unique<QObject>();
    m_profile.login = login;
    m_profile.rememberPassword = remember;
    m_passwordToKeep = remember ? password : QString();
    connectTo(m_profile.settings(password));
}

void Launcher::connectTo(const ConnectionSettings &settings)
{
    StartupProbe::mark("workspace ready");
    Q_EMIT progress(tr("Signing in…"));
    m_database = std::make_unique<Database>(settings);
    m_database->open();
    openSession(*m_database, m_attempt.get(), [this](const Result<SessionInfo> &session) {
        if (session) {
            signedIn(*session);
            return;
        }
        // The database must not die inside its own answer.
        QMetaObject::invokeMethod(m_attempt.get(), [this, error = session.error()] {
            closeConnections();
            if (m_target.kind == Kind::Server && error.kind == ErrorKind::Denied)
                Q_EMIT passwordNeeded(m_profile, m_secrets.canRemember(), LiveText([error] { return inPresentLanguage(error).what; }));
            else
                Q_EMIT failed([] { return tr("Signing in did not succeed."); }, error);
        }, Qt::QueuedConnection);
    });
}

void Launcher::signedIn(const SessionInfo &session)
{
    StartupProbe::mark("signed in");
    m_session = session;
    m_feed = std::make_unique<ChangeFeed>(m_database->settings());
    m_feed->setChannel(session.feedChannel, session.feedEpoch, session.feedCursor);
    m_feed->start();
    m_undo = std::make_unique<UndoStack>(*m_database);
    m_undo->follow(*m_feed);
    Lookups::of(*m_database).follow(*m_feed);
    if (m_target.kind == Kind::Server) {
        m_profiles.save(m_profile);
        m_profiles.markUsed(m_profile.name, Clock::now());
        if (!m_passwordToKeep.isEmpty())
            m_secrets.write(this, m_profile.secretKey(), std::exchange(m_passwordToKeep, QString()), [](const Result<> &written) {
                if (!written)
                    qCInfo(logUi) << "the password was not kept";
            });
    } else {
        connect(m_database.get(), &Database::stateChanged, this, &Launcher::watchServer);
    }
    Q_EMIT opened();
}

void Launcher::continueAs(const QString &login)
{
    m_target.login = login;
    start(m_target);
}

void Launcher::watchServer()
{
    if (!m_database || m_database->state() != ConnectionState::Reconnecting || !m_workspace)
        return;
    QMetaObject::invokeMethod(m_worker, [workspace = m_workspace] {
        if (const Result<> running = workspace->ensureRunning(); !running)
            qCWarning(logUi) << "the workspace could not be started again:" << running.error().what;
    }, Qt::QueuedConnection);
}

void Launcher::closeConnections()
{
    m_attempt.reset();
    m_undo.reset();
    if (m_feed)
        m_feed->stop();
    m_feed.reset();
    if (m_database)
        m_database->close();
    m_database.reset();
    m_session = {};
}

void Launcher::stop()
{
    closeConnections();
    if (!m_workspace)
        return;
    QMetaObject::invokeMethod(m_worker, [workspace = std::exchange(m_workspace, nullptr)] { workspace->leave(); },
                              Qt::BlockingQueuedConnection);
}

} // namespace punte
