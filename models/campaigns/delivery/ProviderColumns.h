// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace punte {

/// What a column of a provider's file of events means.
enum class ProviderColumn {
    Event,     ///< "open", "HardBounce", "delivered"
    Time,
    Recipient, ///< address or number
    Message,   ///< an identifier that holds that of the send: Message-ID, name of the file
    EventId,   ///< the provider's own, of this event
    LooseId,   ///< "id": of the event with some providers, of the message with others
    BounceKind,///< hard or soft, permanent or temporary
    Agent,
    Url,
    Reason,
    Machine    ///< the provider's own word that nobody did it
};

/// Columns by their names in the exports of SendGrid, Mailgun, Postmark, Brevo, Amazon SES, SparkPost, Mailjet, Mandrill, Resend and Twilio, and in
/// Romanian. A column has one meaning; the first name that fits wins.
[[nodiscard]] QMap<ProviderColumn, int> guessProviderColumns(const QStringList &header);
/// Whose file it is: "sendgrid", "brevo", ... or "csv".
[[nodiscard]] QString guessProvider(const QStringList &header);

enum class ProviderEventKind {
    Delivered, Opened, Clicked,
    SoftBounce, ///< may arrive another time
    HardBounce, ///< the address does not exist
    Failed,     ///< never left the provider
    Replied, Unsubscribed, Complained, Booked
};

[[nodiscard]] QByteArray providerEventCode(ProviderEventKind kind); ///< "hard_bounce": stable, for the database

/// What a word of the Event column says. `passing`: a step on the way that is no event of ours (processed, queued, deferred, also
/// resubscribed: nobody is subscribed again by a file).
struct ProviderWord {
    std::optional<ProviderEventKind> kind;
    bool passing = false;
    bool machine = false; ///< "loaded by proxy"
};
[[nodiscard]] ProviderWord readProviderWord(const QString &event, const QString &bounceKind);

} // namespace punte
