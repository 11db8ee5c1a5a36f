// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/Program.h"

#include "app/punte/Wiring.h"
#include "app/session/KeychainSecretStore.h"
#include "app/session/MemorySecretStore.h"
#include "app/shell/AppearanceController.h"
#include "app/shell/MainWindow.h"
#include "app/shell/SignInPanel.h"
#include "app/shell/WelcomeView.h"
#include "models/db/Database.h"

#include <QApplication>

namespace punte {

namespace {

std::unique_ptr<SecretStore> makeSecretStore(bool keep)
{
    if (keep)
        return std::make_unique<KeychainSecretStore>();
    return std::make_unique<MemorySecretStore>();
}

// Pictures must not depend on what somebody chose yesterday, nor change it.
QString settingsFileFor(const CommandLine &line)
{
    return line.task == CommandLine::Task::Snapshot ? line.snapshotFolder + QStringLiteral("/.settings.ini") : QString();
}

} // namespace

Program::Program(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_secrets(makeSecretStore(line.task == CommandLine::Task::Run))
    , m_settings(settingsFileFor(line))
    , m_launcher(m_profiles, *m_secrets)
{
    Wiring::registerModels();
    Wiring::registerPages(m_pages);
    const QString remembered = m_settings.language().isEmpty() ? LanguageController::systemLanguage() : m_settings.language();
    m_language.setLanguage(line.language.isEmpty() ? remembered : line.language);
    AppearanceController::applyRemembered(m_settings);
    if (!line.theme.isEmpty())
        AppearanceController::applyTheme(line.theme);
    connect(&m_launcher, &Launcher::opened, this, &Program::opened);
    connect(&m_launcher, &Launcher::failed, this, &Program::failed);
    connect(&m_launcher, &Launcher::passwordNeeded, this, &Program::askPassword);
    connect(&m_launcher, &Launcher::progress, this, [this](const QString &step) {
        for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
            if (window)
                window->welcome().showProgress(step);
        }
    });
}

Program::~Program()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window;
    m_search.clear();
    m_launcher.stop();
}

Launcher::Target Program::target() const
{
    Launcher::Target target;
    target.kind = !m_line.profile.isEmpty() ? Launcher::Kind::Server : m_line.sample ? Launcher::Kind::Sample : Launcher::Kind::Own;
    target.folder = m_line.workspace;
    target.profile = m_line.profile;
    target.login = m_line.login.isEmpty() && m_line.sample ? m_settings.sampleLogin() : m_line.login;
    return target;
}

void Program::run()
{
    createWindow(true)->show();
    m_launcher.start(target());
}

MainWindow *Program::createWindow(bool restored)
{
    auto *window = new MainWindow(m_settings, m_language, m_pages);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (restored)
        window->restoreGeometryFromSettings();
    m_windows.append(window);
    connect(window, &MainWindow::sessionOpening, window, [window] { Wiring::registerCommands(*window, window); });
    connect(window, &MainWindow::continueAsRequested, this, &Program::continueAs);
    connect(window, &MainWindow::newWindowRequested, this, &Program::newWindow);
    connect(&window->welcome(), &WelcomeView::retryRequested, &m_launcher, &Launcher::retry);
    connect(&window->welcome(), &WelcomeView::quitRequested, qApp, &QApplication::closeAllWindows);
    connect(&window->welcome().signIn(), &SignInPanel::passwordGiven, &m_launcher, &Launcher::givePassword);
    return window;
}

void Program::opened()
{
    m_search = Wiring::searchProviders(*m_launcher.database());
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            fillWindow(window);
    }
    obey();
}

void Program::summon(const Summons &summons)
{
    m_summons = summons;
    QPointer<MainWindow> front;
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        if (window && (!front || window->isActiveWindow()))
            front = window;
    if (!front)
        return;
    front->setWindowState((front->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    front->show();
    front->raise();
    front->activateWindow();
    obey();
}

// In the window that is used; the first one where none is.
void Program::obey()
{
    MainWindow *chosen = nullptr;
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        if (window && window->hasSession() && (!chosen || window->isActiveWindow()))
            chosen = window;
    if (!chosen)
        return;
    const Summons summons = std::exchange(m_summons, {});
    if (!summons.call.isEmpty())
        chosen->answerCall(summons.call);
    else if (!summons.link.isNull())
        chosen->openLinked(summons.link);
}

void Program::fillWindow(MainWindow *window)
{
    MainWindow::Session session;
    session.database = m_launcher.database();
    session.changeFeed = m_launcher.changeFeed();
    session.undoStack = m_launcher.undoStack();
    session.info = m_launcher.session();
    session.serverName = m_launcher.serverName();
    for (const PersonInfo &person : m_launcher.people()) {
        if (person.maySignIn)
            session.samplePeople.append({person.shortLogin, person.name, person.roles.value(0)});
    }
    QList<SearchProvider *> providers;
    for (const auto &provider : m_search)
        providers.append(provider.get());
    window->openSession(session, m_line.page.toLatin1());
    window->setSearchProviders(providers);
}

void Program::failed(const LiveText &attempted, const AppError &error)
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->welcome().showError(attempted, error);
    }
}

void Program::askPassword(const Profile &profile, bool canRemember, const LiveText &reason)
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window)
            window->welcome().showSignIn({profile.name, profile.hosts, profile.login, canRemember, profile.rememberPassword, reason});
    }
}

void Program::continueAs(const QString &login)
{
    m_settings.setSampleLogin(login);
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window) {
            window->setSearchProviders({});
            window->closeSession();
            Wiring::removeCommands(window);
        }
    }
    m_search.clear();
    m_launcher.continueAs(login);
}

void Program::newWindow(const QByteArray &kind, const QUuid &id)
{
    if (!m_launcher.database())
        return;
    MainWindow *window = createWindow(false);
    fillWindow(window);
    window->show();
    if (!kind.isEmpty())
        window->openRecord(kind, id);
}

} // namespace punte
