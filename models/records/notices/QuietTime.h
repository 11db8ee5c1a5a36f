// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace punte {

class Settings;

/// "Do not disturb" on this computer: notices wait in the centre, nothing pops up. Reads and writes SettingKey::QuietUntil.
namespace QuietTime {

[[nodiscard]] bool isQuiet(const Settings &settings, const QDateTime &now);
[[nodiscard]] bool isAlways(const Settings &settings);
/// Invalid when it is not quiet, or quiet without an end.
[[nodiscard]] QDateTime until(const Settings &settings, const QDateTime &now);
void setAlways(Settings &settings);
void setUntil(Settings &settings, const QDateTime &until);
void setOff(Settings &settings);

} // namespace QuietTime

} // namespace punte
