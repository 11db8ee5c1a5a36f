// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/punte/WindowScenes.h"

#include "app/shell/ActionRegistry.h"
#include "app/shell/BarButton.h"
#include "app/shell/CommandPalette.h"
#include "app/shell/MainWindow.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/ShellStatusBar.h"
#include "app/shell/ShortcutsSheet.h"
#include "app/shell/SignInPanel.h"
#include "app/shell/WelcomeView.h"
#include "models/core/Clock.h"
#include "models/db/ErrorMapping.h"
#include "views/components/Job.h"
#include "views/components/ModalOverlay.h"
#include "views/components/Toast.h"
#include "views/components/notices/NoticeCommands.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QLayout>
#include <QMenu>
#include <QPointer>

namespace punte {

namespace {

template <class T>
void deleteAll(MainWindow &window)
{
    const QList<T *> found = window.findChildren<T *>();
    const QList<QPointer<T>> all(found.begin(), found.end());
    for (const QPointer<T> &each : all)
        delete each;
}

// Only what is open: pages keep menus of their own for as long as they live.
void closeMenus(const MainWindow &window)
{
    const QList<QMenu *> found = window.findChildren<QMenu *>();
    const QList<QPointer<QMenu>> all(found.begin(), found.end()); // a menu takes its submenus with it
    for (const QPointer<QMenu> &menu : all)
        if (menu && menu->isVisible() && menu->testAttribute(Qt::WA_DeleteOnClose))
            delete menu;
}

Scene commandScene(const QByteArray &name, MainWindow &window, const QByteArray &command, std::function<void()> leave)
{
    return {name, [&window, command] { window.actions().action(command)->trigger(); }, std::move(leave)};
}

// The welcome view covers the window until a session is open; here it takes the place of the pages for a moment.
Scene welcomeScene(const QByteArray &name, MainWindow &window, std::function<void(WelcomeView &)> fill)
{
    const auto swap = [&window](bool welcome) {
        QLayout *layout = window.layout();
        for (int i = 0; i < layout->count(); ++i)
            if (QWidget *part = layout->itemAt(i)->widget())
                part->setVisible((part == &window.welcome()) == welcome);
    };
    return {name,
        [&window, swap, fill = std::move(fill)] {
            fill(window.welcome());
            swap(true);
        },
        [swap] { swap(false); }};
}

// A call comes in while a board is shown: the form lies over it with its clock.
Scene callScene(MainWindow &window, const std::function<void()> &close)
{
    return {"call",
        [&window] {
            CallRequest request;
            request.number = QStringLiteral("+40744555666");
            request.about = window.currentContext();
            request.incoming = true;
            window.call(request);
        },
        [&window, close] {
            if (auto *forget = window.findChild<QAbstractButton *>(QStringLiteral("forgetCallButton")))
                forget->click(); // else its draft is counted in the pictures that follow
            close();
        }};
}

Scene offlineScene(MainWindow &window)
{
    const auto say = [&window](ConnectionState state) {
        window.findChild<ShellStatusBar *>()->setConnection(state, Clock::now().addSecs(-95), true, {});
    };
    return {"offline", [say] { say(ConnectionState::Reconnecting); }, [say] { say(ConnectionState::Live); }};
}

} // namespace

void hideToasts(MainWindow &window)
{
    for (Toast *toast : window.findChildren<Toast *>())
        toast->hide();
}

QList<Scene> windowScenes(MainWindow &window)
{
    const auto closeOverlays = [&window] { deleteAll<ModalOverlay>(window); };
    QList<Scene> notices;
    if (auto *commands = window.findChild<NoticeCommands *>())
        notices = commands->scenes();
    return notices + QList<Scene>{
        {"palette", [&window] { window.palette().openWith(QStringLiteral("agro bar")); }, [&window] { window.palette().close(); }},
        commandScene("shortcuts", window, "help.shortcuts", [&window] { deleteAll<ShortcutsSheet>(window); }),
        commandScene("log", window, "customers.logInteraction", closeOverlays),
        commandScene("task", window, "customers.newTask", closeOverlays),
        {"host",
            [&window] {
                // A Cyrillic letter that looks like a Latin one: the host is shown in letters that imitate none.
                window.openLink(websiteLink(QStringLiteral("https://www.\u0430gro-baragan.ro/oferta")));
            },
            closeOverlays},
        callScene(window, closeOverlays),
        {"toast",
            [&window] {
                window.showToast([] { return QCoreApplication::translate("punte::PipelinePage", "Task completed"); }, QUuid::createUuidV5(QUuid(), QStringLiteral("picture")));
                window.startJob([] { return QCoreApplication::translate("punte::Launcher", "Signing in…"); })->setProgress(2, 5);
            },
            [&window] {
                hideToasts(window);
                for (Job *job : window.findChildren<Job *>())
                    job->finish();
            }},
        {"refused", [&window] { window.showError([] { return QCoreApplication::translate("punte::PipelinePage", "The pipeline could not be read."); }, offlineError()); },
            [&window] { window.clearError(); }},
        offlineScene(window),
        {"menu", [&window] { window.navigation().personButton()->click(); },
            [&window] { closeMenus(window); }},
        welcomeScene("welcome", window,
            [](WelcomeView &view) { view.showError([] { return QCoreApplication::translate("punte::Launcher", "The local workspace could not be opened."); }, offlineError()); }),
        welcomeScene("signin", window,
            [](WelcomeView &view) { view.showSignIn({QStringLiteral("Câmpia Verde"), QStringLiteral("crm.campiaverde.example"), QStringLiteral("ana.dumitrescu")}); }),
    };
}

} // namespace punte
