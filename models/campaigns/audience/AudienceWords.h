// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace punte {

/// Why somebody gets a message, or not, in words.
class AudienceWords final {
    Q_DECLARE_TR_FUNCTIONS(punte::AudienceWords)
public:
    /// "Consent to offers" by the code of a ground.
    [[nodiscard]] static QString ground(const QString &code);
    /// "Opted out of offers" by the code of a reason of marketing.audience_of.
    [[nodiscard]] static QString reason(const QString &code);
    /// The frequency with its numbers, as far as the campaign has its own: "Got 2 messages in 7 days".
    [[nodiscard]] static QString reason(const QString &code, int limit, int days);
    /// What can be done about it, or why nothing can: for the foot of the list of these people.
    [[nodiscard]] static QString advice(const QString &code);
};

} // namespace punte
