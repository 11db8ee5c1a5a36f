// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/punte/CommandLine.h"
#include "app/punte/Launcher.h"
#include "app/punte/Summons.h"
#include "app/session/ProfileStore.h"
#include "app/shell/LanguageController.h"
#include "app/shell/ShellSettings.h"
#include "models/records/SearchProvider.h"
#include "views/components/PageRegistry.h"

#include <QPointer>

#include <vector>

namespace punte {

class MainWindow;

/// The running desktop program: settings, language, the launcher and the windows on its session.
class Program final : public QObject {
    Q_OBJECT
public:
    explicit Program(const CommandLine &line, QObject *parent = nullptr);
    ~Program() override;

    /// Shows the first window at once and starts opening the workspace.
    void run();
    /// For pictures: the same with a window that is not restored from settings.
    MainWindow *createWindow(bool restored);
    [[nodiscard]] Launcher &launcher() { return m_launcher; }
    [[nodiscard]] LanguageController &language() { return m_language; }
    [[nodiscard]] const PageRegistry &pages() const { return m_pages; }
    [[nodiscard]] Launcher::Target target() const;
    /// Brings the window to the front and does what was asked, once somebody is signed in.
    void summon(const Summons &summons);

private:
    void opened();
    void obey();
    void fillWindow(MainWindow *window);
    void failed(const LiveText &attempted, const AppError &error);
    void askPassword(const Profile &profile, bool canRemember, const LiveText &reason);
    void continueAs(const QString &login);
    void newWindow(const QByteArray &kind, const QUuid &id);

    CommandLine m_line;
    std::unique_ptr<SecretStore> m_secrets;
    ProfileStore m_profiles;
    ShellSettings m_settings;
    LanguageController m_language;
    PageRegistry m_pages;
    Launcher m_launcher;
    std::vector<std::unique_ptr<SearchProvider>> m_search;
    QList<QPointer<MainWindow>> m_windows;
    Summons m_summons; ///< waits for the session
};

} // namespace punte
