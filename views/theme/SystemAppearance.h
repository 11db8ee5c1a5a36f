// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace punte {

/// Whether the desktop asks for dark colours: the settings portal over D-Bus when there is one, else the palette the platform
/// started with. Never blocks: the portal's answer arrives later as changed().
class SystemAppearance final : public QObject {
    Q_OBJECT
public:
    explicit SystemAppearance(QObject *parent);
    [[nodiscard]] bool prefersDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void setDark(bool dark);
    bool m_dark = false;
};

} // namespace punte
