// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/notices/Notice.h"

#include <QObject>
#include <QSet>
#include <QTimer>

class QWidget;

namespace punte {

class ShellServices;
class Toast;

/// Shows what is new once per person, however many desks run: it claims notices in the database and shows those that it got. While the
/// window is active a reminder is a toast; while it is not, a desktop notice. Quiet: nothing is claimed. GUI thread.
class NoticeTeller final : public QObject {
    Q_OBJECT
public:
    NoticeTeller(ShellServices &shell, QWidget *window, QObject *parent = nullptr);

    /// Something may be new.
    void look();
    void stop();

Q_SIGNALS:
    void openWanted(const punte::Notice &notice);
    void snoozeWanted(const QUuid &id, const QDateTime &until);
    void centreWanted();

private:
    void claim();
    void tell(const QList<Notice> &notices, bool active);
    void toast(const QList<Notice> &reminders);
    void desktop(const QList<Notice> &notices);
    void activated(const QUuid &id);
    [[nodiscard]] bool isActive() const;

    ShellServices &m_shell;
    QWidget *m_window;
    Toast *m_toast;
    QTimer m_patience; ///< a desk at which somebody sits comes first
    QList<Notice> m_shown; ///< on the desktop, from this window
    Notice m_toasted;
    bool m_several = false;
};

} // namespace punte
