// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/consents/ContactConsents.h"
#include "views/components/Chip.h"

namespace punte {

/// What consents mean, in words.
namespace ConsentText {

/// "Offers by e-mail".
[[nodiscard]] QString title(const QString &channel, const QString &purpose);
/// "may be sent", "said no".
[[nodiscard]] ChipSpec chip(const ConsentStanding &standing);
/// Why it is so: "Consent of 14 Mar 2025, form on the website."
[[nodiscard]] QString why(const ConsentStanding &standing);
/// How a word came: of a consent or of an opt-out.
[[nodiscard]] QString source(const QString &code);
/// "Agreed", "Said no", with what it is for: the columns of the history.
[[nodiscard]] QString what(const ConsentWord &word);
[[nodiscard]] QString about(const ConsentWord &word);
/// Proof or reason, and what else was written down.
[[nodiscard]] QString words(const ConsentWord &word);
[[nodiscard]] QString noted(const QString &by, const QDateTime &at);
/// A closed address: why, since when, and that it stays.
[[nodiscard]] QString closed(const ClosedAddress &address);

} // namespace ConsentText

} // namespace punte
