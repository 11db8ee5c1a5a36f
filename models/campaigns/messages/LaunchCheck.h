// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessagePeople.h"
#include "models/core/Result.h"

namespace punte {

enum class MessageChannel { Email, Sms };

/// One reason why a run may not be started; fields of MessageSender in the words of the form where they are set.
struct LaunchBlock {
    QByteArray field; ///< "mailbox", "address", ...: where the page leads to
    LiveText tell;
};

/// What the sender lacks before anything of this channel may be launched: a valid From, a name without line ends, the organisation's name
/// and address for the footer, and a way to stop: the campaign's mailbox or an https address that takes one-click requests. Empty = ready.
[[nodiscard]] QList<LaunchBlock> launchBlocks(const MessageSender &sender, MessageChannel channel);

/// An address that may stand in a header: plain, ASCII (a domain with other letters is written in punycode), no comments, no quotes.
/// `what`: "the recipient", for the reason.
[[nodiscard]] Result<QString> headerAddress(const QString &typed);
/// Text for a header as it was meant: refused with the reason when it holds line ends, NUL or other controls, signs that turn the direction
/// of writing, halves of characters, or is longer than `longest`.
[[nodiscard]] Result<QString> headerText(const QString &text, qsizetype longest);

} // namespace punte
