// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/NoticeCommands.h"

#include "models/core/Clock.h"
#include "models/core/Settings.h"
#include "models/db/Database.h"
#include "models/db/Session.h"
#include "models/records/notices/NotificationsModel.h"
#include "models/records/notices/QuietTime.h"
#include "models/records/notices/ReminderClock.h"
#include "views/components/ShellServices.h"
#include "views/components/notices/NoticeBell.h"
#include "views/components/notices/NoticeOpener.h"
#include "views/components/notices/NoticesPopup.h"
#include "views/components/notices/NoticeTeller.h"

#include <QAction>
#include <QWidget>

namespace punte {

NoticeCommands::NoticeCommands(ShellServices &shell, QWidget *window)
    : QObject(window)
    , m_shell(shell)
    , m_window(window)
    , m_model(new NotificationsModel(shell.database(), shell.changeFeed(), shell.session().userId, this))
    , m_clock(new ReminderClock(shell.database(), shell.changeFeed(), shell.session().userId, this))
    , m_teller(new NoticeTeller(shell, window, this))
    , m_bell(new NoticeBell(window))
{
    addActions();
    shell.addStatusWidget(m_bell);
    connect(m_bell, &QPushButton::clicked, this, &NoticeCommands::openCentre);
    connect(m_model, &NotificationsModel::countsChanged, this, [this] {
        if (m_bell)
            m_bell->setCounts(m_model->unread(), m_model->unreadReminders());
    });
    connect(m_model, &NotificationsModel::refreshed, m_teller, &NoticeTeller::look);
    connect(m_clock, &ReminderClock::struck, m_model, &NotificationsModel::refresh);
    connect(m_teller, &NoticeTeller::openWanted, this, &NoticeCommands::open);
    connect(m_teller, &NoticeTeller::snoozeWanted, this, [this](const QUuid &id, const QDateTime &until) { m_model->snooze({id}, until); });
    connect(m_teller, &NoticeTeller::centreWanted, this, &NoticeCommands::openCentre);
    // The session ends before the window does.
    connect(&shell.database(), &Database::stateChanged, this, [this](ConnectionState state) {
        if (state == ConnectionState::Closed)
            stop();
    });
    connect(&shell.database(), &QObject::destroyed, this, [this] {
        stop();
        deleteLater();
    });
    m_clock->start();
}

NoticeCommands::~NoticeCommands()
{
    delete m_popup;
    delete m_bell;
}

void NoticeCommands::stop()
{
    m_clock->stop();
    m_teller->stop();
    if (m_popup)
        m_popup->closePopup();
}

void NoticeCommands::addActions()
{
    static constexpr const char *context = "NoticeCommands";
    static constexpr const char *group = QT_TRANSLATE_NOOP("ActionGroups", "Everywhere");
    QAction *centre = m_shell.addAction({.id = "notices.open", .context = context, .text = QT_TRANSLATE_NOOP("NoticeCommands", "Notifications"), .group = group,
                                            .icon = "notifications", .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                                            .keywords = QT_TRANSLATE_NOOP("NoticeCommands", "reminders bell assigned mentioned")}, nullptr);
    connect(centre, &QAction::triggered, this, &NoticeCommands::openCentre);
    QAction *quiet = m_shell.addAction({.id = "notices.quiet", .context = context, .text = QT_TRANSLATE_NOOP("NoticeCommands", "Do not disturb"), .group = group,
                                           .icon = "notifications", .keywords = QT_TRANSLATE_NOOP("NoticeCommands", "quiet silence mute notifications"),
                                           .checkable = true}, nullptr);
    connect(quiet, &QAction::triggered, this, [this](bool on) { on ? QuietTime::setAlways(m_shell.settings()) : QuietTime::setOff(m_shell.settings()); });
    const auto follow = [this, quiet] {
        const bool on = QuietTime::isQuiet(m_shell.settings(), Clock::now());
        quiet->setChecked(on);
        if (m_bell)
            m_bell->setQuiet(on);
    };
    connect(&m_shell.settings(), &Settings::changed, this, [follow](SettingKey key) {
        if (key == SettingKey::QuietUntil)
            follow();
    });
    connect(m_model, &NotificationsModel::refreshed, this, follow); // a quiet time also ends by itself
    follow();
}

void NoticeCommands::openCentre()
{
    if (!m_bell)
        return;
    if (!m_popup)
        m_popup = new NoticesPopup(m_shell, *m_model, m_bell);
    if (m_popup->isVisible())
        m_popup->closePopup();
    else
        m_popup->open();
}

void NoticeCommands::open(const Notice &notice)
{
    m_model->setRead({notice.id}, true);
    openNotice(m_shell, notice);
}

QList<Scene> NoticeCommands::scenes()
{
    return {{"notifications", [this] { openCentre(); }, [this] { if (m_popup) m_popup->closePopup(); }}};
}

} // namespace punte
