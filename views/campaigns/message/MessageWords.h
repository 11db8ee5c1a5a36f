// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/writing/MessageLaunch.h"

namespace punte {

/// What the page of a message says, in one place.
namespace MessageWords {

[[nodiscard]] QString languageName(MessageLanguage language);
[[nodiscard]] QString reason(const QString &code); ///< why somebody is out
[[nodiscard]] QString ground(const QString &code); ///< why somebody is in
/// "consent of 14 March 2025, form on the website"
[[nodiscard]] QString whyIn(const MessagePerson &person);
[[nodiscard]] QString channel(MessageChannel channel);
/// "Thu 29 Jan 2026, 10:00" on the wall of that zone, with the zone's name where it is another than this computer's.
[[nodiscard]] QString moment(const QDateTime &at, const QByteArray &zone);
/// "61 get it, 23 do not"
[[nodiscard]] QString counts(const MessageAudience &audience);
/// "118 SMS of at most 2 parts, 14.16 RON: “ș” makes them parts of 70 signs"
[[nodiscard]] QString sms(const LaunchCheck &check, const QString &currency);

} // namespace MessageWords

} // namespace punte
