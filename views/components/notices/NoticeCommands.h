// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/notices/Notice.h"
#include "views/components/Scene.h"

#include <QObject>
#include <QPointer>

namespace punte {

class NoticeBell;
class NoticesPopup;
class NoticeTeller;
class NotificationsModel;
class ReminderClock;
class ShellServices;

/// Notifications in one window: the bell in the status bar, the centre behind it, reminders on time. Lives with the session. GUI thread.
class NoticeCommands final : public QObject {
    Q_OBJECT
public:
    NoticeCommands(ShellServices &shell, QWidget *window);
    ~NoticeCommands() override;
    void openCentre();
    /// The centre, for pictures.
    [[nodiscard]] QList<Scene> scenes();

private:
    void addActions();
    void stop();
    void open(const Notice &notice);

    ShellServices &m_shell;
    QWidget *m_window;
    NotificationsModel *m_model;
    ReminderClock *m_clock;
    NoticeTeller *m_teller;
    QPointer<NoticeBell> m_bell;
    QPointer<NoticesPopup> m_popup;
};

} // namespace punte
