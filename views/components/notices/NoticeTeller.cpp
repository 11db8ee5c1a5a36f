// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/notices/NoticeTeller.h"

#include "models/core/Clock.h"
#include "models/core/Settings.h"
#include "models/db/Database.h"
#include "models/db/SqlStore.h"
#include "models/records/notices/NoticePreferences.h"
#include "models/records/notices/NoticeText.h"
#include "models/records/notices/NotificationsModel.h"
#include "models/records/notices/QuietTime.h"
#include "views/components/ShellServices.h"
#include "views/components/Toast.h"
#include "views/components/notices/DesktopNotifier.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

namespace punte {

namespace {
constexpr int tellerPatienceMs = 1500;
constexpr int tellerToastMs = 20'000;
constexpr int tellerToastLift = 48;
constexpr int mostDesktopNotices = 3; ///< more at once are one
constexpr int mostRemembered = 50;
constexpr int tellerSnoozeSeconds = 600;
}

NoticeTeller::NoticeTeller(ShellServices &shell, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
    , m_window(window)
{
    QWidget *other = window->findChild<QWidget *>(QStringLiteral("toast"));
    m_toast = new Toast(other ? other->parentWidget() : window);
    m_toast->setObjectName(QStringLiteral("noticeToast"));
    m_toast->setDuration(tellerToastMs);
    m_toast->setLift(tellerToastLift); // the window's own toast stays in sight
    connect(this, &QObject::destroyed, m_toast, &QObject::deleteLater);
    m_patience.setSingleShot(true);
    m_patience.setInterval(tellerPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &NoticeTeller::claim);
    connect(qApp, &QApplication::focusWindowChanged, this, &NoticeTeller::look);
    connect(&DesktopNotifier::instance(), &DesktopNotifier::activated, this, &NoticeTeller::activated);
    connect(m_toast, &Toast::chosen, this, [this](int choice) {
        m_toast->hide();
        if (choice == 1)
            Q_EMIT snoozeWanted(m_toasted.id, Clock::now().addSecs(tellerSnoozeSeconds));
        else if (m_several)
            Q_EMIT centreWanted();
        else
            Q_EMIT openWanted(m_toasted);
    });
    connect(&shell.settings(), &Settings::changed, this, [this](SettingKey key) {
        if (key == SettingKey::QuietUntil || key == SettingKey::DesktopNotices)
            look();
    });
}

bool NoticeTeller::isActive() const { return m_window->isActiveWindow(); }

void NoticeTeller::stop()
{
    m_patience.stop();
    m_toast->hide();
}

void NoticeTeller::look()
{
    if (QuietTime::isQuiet(m_shell.settings(), Clock::now()))
        return;
    if (isActive()) {
        m_patience.stop();
        claim();
    } else if (!QApplication::activeWindow() && m_shell.settings().flag(SettingKey::DesktopNotices) && !m_patience.isActive()) {
        m_patience.start();
    }
}

void NoticeTeller::claim()
{
    Database &database = m_shell.database();
    const bool active = isActive();
    if (database.state() != ConnectionState::Live || (!active && QApplication::activeWindow()))
        return;
    database.query(this, "notices/claim_notices", {{QStringLiteral("now"), Clock::now()}}, [this, active](const BatchResult &result) {
        if (!result || result->first().rows.isEmpty())
            return;
        QList<QUuid> wanted;
        for (int row = 0; row < result->first().rows.size(); ++row)
            if (active || result->first().value(row, u"level").toString() == NoticePreferences::code(NoticePreferences::Level::Desktop))
                wanted.append(result->first().value(row, u"id").toUuid());
        if (wanted.isEmpty())
            return;
        m_shell.database().query(this, "notices/read_notices", {{QStringLiteral("ids"), QVariant::fromValue(wanted)}}, [this, active](const BatchResult &read) {
            if (!read)
                return;
            QList<Notice> notices;
            for (int row = 0; row < read->first().rows.size(); ++row)
                notices.append(NotificationsModel::noticeOf(read->first(), row));
            tell(notices, active);
        });
    });
}

void NoticeTeller::tell(const QList<Notice> &notices, bool active)
{
    if (!active) {
        desktop(notices);
        return;
    }
    QList<Notice> reminders;
    for (const Notice &notice : notices)
        if (notice.isReminder())
            reminders.append(notice);
    if (!reminders.isEmpty()) // the rest is counted by the bell
        toast(reminders);
}

void NoticeTeller::toast(const QList<Notice> &reminders)
{
    m_toasted = reminders.constLast();
    m_several = reminders.size() > 1;
    if (m_several) {
        m_toast->showChoices([count = int(reminders.size())] { return NoticeText::several(count); }, {[] { return tr("Show"); }});
        return;
    }
    const auto said = [notice = m_toasted] {
        const QString detail = NoticeText::detail(notice, Clock::now());
        const QString title = NoticeText::title(notice);
        return detail.isEmpty() ? title : tr("%1 – %2", "reminder, when and with whom").arg(title, detail);
    };
    m_toast->showChoices(said, {[] { return tr("Open"); }, [] { return tr("Snooze 10 min"); }});
}

void NoticeTeller::desktop(const QList<Notice> &notices)
{
    if (notices.size() > mostDesktopNotices) {
        DesktopNotifier::instance().show({{}, NoticeText::several(int(notices.size())), {}});
        m_shown.append(Notice());
        return;
    }
    for (const Notice &notice : notices) {
        m_shown.append(notice);
        DesktopNotifier::instance().show({notice.id, NoticeText::title(notice), NoticeText::detail(notice, Clock::now())});
    }
    while (m_shown.size() > mostRemembered)
        m_shown.removeFirst();
}

// The notifier is the program's, the notice that of one window.
void NoticeTeller::activated(const QUuid &id)
{
    for (const Notice &notice : std::as_const(m_shown)) {
        if (notice.id != id)
            continue;
        const Notice chosen = notice;
        if (m_window->isMinimized())
            m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
        if (id.isNull())
            Q_EMIT centreWanted();
        else
            Q_EMIT openWanted(chosen);
        return;
    }
}

} // namespace punte
