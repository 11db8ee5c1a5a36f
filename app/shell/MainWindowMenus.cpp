// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of MainWindow: person, workspace, about.
#include "app/shell/ActionRegistry.h"
#include "app/shell/BarButton.h"
#include "app/shell/MainWindow.h"
#include "app/shell/NavigationBar.h"
#include "app/shell/RoleNames.h"
#include "models/db/Database.h"
#include "views/components/PlainLabel.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>

namespace punte {

void MainWindow::showPersonMenu()
{
    QMenu &menu = *new QMenu(this);
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.setObjectName(QStringLiteral("personMenu"));
    if (!m_session.samplePeople.isEmpty()) {
        menu.addSection(tr("Continue as"));
        for (const SamplePerson &person : std::as_const(m_session.samplePeople)) {
            QAction *choice = menu.addAction(plainButtonText(tr("%1, %2", "person, role").arg(person.name, roleName(person.role))));
            choice->setObjectName(QStringLiteral("continueAs_") + person.login);
            choice->setCheckable(true);
            const bool isMe = m_session.info.displayName == person.name;
            choice->setChecked(isMe);
            choice->setEnabled(!isMe);
            connect(choice, &QAction::triggered, this, [this, login = person.login] { Q_EMIT continueAsRequested(login); },
                    Qt::QueuedConnection);
        }
        menu.addSeparator();
    }
    const auto add = [&](QMenu *to, std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            if (QAction *known = m_actions->action(id))
                to->addAction(known);
        }
    };
    QMenu *language = menu.addMenu(tr("Language"));
    add(language, {"language.en", "language.ro", "language.system"});
    QMenu *theme = menu.addMenu(tr("Theme"));
    add(theme, {"theme.light", "theme.dark", "theme.system"});
    QMenu *density = menu.addMenu(tr("Rows"));
    add(density, {"density.compact", "density.normal", "density.comfortable"});
    QMenu *zoom = menu.addMenu(tr("Text size"));
    add(zoom, {"zoom.in", "zoom.out", "zoom.reset"});
    menu.addSeparator();
    add(&menu, {"page.preferences", "help.open", "help.shortcuts", "help.about"});
    menu.addSeparator();
    add(&menu, {"app.quit"});
    BarButton *button = m_navigation->personButton();
    menu.popup(button->mapToGlobal(QPoint(8, -menu.sizeHint().height())));
}

void MainWindow::showWorkspaceMenu()
{
    QMenu &menu = *new QMenu(this);
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.setObjectName(QStringLiteral("workspaceMenu"));
    QAction *place = menu.addAction(m_session.serverName.isEmpty() ? tr("Local workspace on this computer")
                                                                   : plainButtonText(tr("Company server %1").arg(m_session.serverName)));
    place->setEnabled(false);
    if (hasSession()) {
        QAction *database = menu.addAction(plainButtonText(tr("Database %1").arg(m_session.database->settings().database)));
        database->setEnabled(false);
    }
    menu.addSeparator();
    for (const char *id : {"window.new", "window.foldNavigation", "window.close"})
        menu.addAction(m_actions->action(id));
    BarButton *button = m_navigation->workspaceButton();
    menu.popup(button->mapToGlobal(QPoint(8, button->height())));
}

void MainWindow::showAbout()
{
    QMessageBox &box = *new QMessageBox(this);
    box.setAttribute(Qt::WA_DeleteOnClose);
    box.setObjectName(QStringLiteral("aboutDialog"));
    box.setWindowTitle(tr("About Punte"));
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Punte %1").arg(QStringLiteral(PUNTE_VERSION)));
    box.setInformativeText(tr("A CRM client for PostgreSQL. Free software under the GNU General Public License, version 3 or later; "
                              "no telemetry."));
    box.setIconPixmap(windowIcon().pixmap(48));
    box.open();
}

} // namespace punte
