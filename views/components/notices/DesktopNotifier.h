// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUuid>

#include <memory>

namespace punte {

/// What a desktop shows outside of the window. Plain text.
struct DesktopNotice {
    QUuid id; ///< null: several notices at once
    QString title;
    QString body;
};

/// Tells on the desktop. Without a service for it nothing happens: the centre has everything. GUI thread; never blocks.
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const DesktopNotice &notice) = 0;

    /// The program's one; made when it is first needed.
    [[nodiscard]] static DesktopNotifier &instance();
    /// Puts another in its place: tests record what would be shown.
    static void replace(std::unique_ptr<DesktopNotifier> notifier);

Q_SIGNALS:
    /// A person chose this one on the desktop.
    void activated(const QUuid &id);
};

} // namespace punte
