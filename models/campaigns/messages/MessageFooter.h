// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessagePeople.h"
#include "models/core/Result.h"

namespace punte {

/// The ways out of further messages: who gets a message reaches them from its last lines and from his mail program's button.
struct StopWays {
    QString mailto;   ///< "mailto:mailbox?subject=unsubscribe%20TOKEN"; empty without a mailbox
    QString page;     ///< https with the token; empty when none is configured
    /// Value of List-Unsubscribe.
    [[nodiscard]] QString header() const;
    /// List-Unsubscribe-Post promises that a POST to the page is enough (RFC 8058): only with a page.
    [[nodiscard]] bool oneClick() const { return !page.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return mailto.isEmpty() && page.isEmpty(); }
};

/// Invalid when the token could be guessed or would not survive a header: 16 to 200 of A-Z a-z 0-9 - _.
[[nodiscard]] Result<StopWays> stopWays(const MessageSender &sender, const QString &token);

/// The lines under every message: why it came, how to stop them, who sends it. They cannot be edited away.
[[nodiscard]] QString plainFooter(const MessageSender &sender, MessageReason reason, const StopWays &ways, MessageLanguage language);
[[nodiscard]] QString htmlFooter(const MessageSender &sender, MessageReason reason, const StopWays &ways, MessageLanguage language);
/// The same for an SMS, in letters that keep it one part: "Dezabonare: STOP la 1234".
[[nodiscard]] QString smsFooter(const MessageSender &sender, MessageLanguage language);

} // namespace punte
