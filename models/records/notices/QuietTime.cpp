// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/notices/QuietTime.h"

#include "models/core/Settings.h"

namespace punte::QuietTime {

namespace {
const QString quietAlways = QStringLiteral("always");
}

bool isAlways(const Settings &settings) { return settings.text(SettingKey::QuietUntil) == quietAlways; }

QDateTime until(const Settings &settings, const QDateTime &now)
{
    const QDateTime end = QDateTime::fromString(settings.text(SettingKey::QuietUntil), Qt::ISODate).toLocalTime();
    return end.isValid() && end > now ? end : QDateTime();
}

bool isQuiet(const Settings &settings, const QDateTime &now) { return isAlways(settings) || until(settings, now).isValid(); }

void setAlways(Settings &settings) { settings.setValue(SettingKey::QuietUntil, quietAlways); }

void setUntil(Settings &settings, const QDateTime &until) { settings.setValue(SettingKey::QuietUntil, until.toUTC().toString(Qt::ISODate)); }

void setOff(Settings &settings) { settings.setValue(SettingKey::QuietUntil, QString()); }

} // namespace punte::QuietTime
