// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/MessageTemplate.h"

#include <QDateTime>

#include <functional>

namespace punte {

/// A send that is this program's to write, for as long as its claim holds.
struct ClaimedSend {
    MessageRecipient recipient; ///< with the id of the send and its token
    MessageChannel channel = MessageChannel::Email;
    int variant = 0;            ///< place among the subjects or SMS texts: 0 = A
    QDateTime claimedAt;        ///< the message's Date
    QDate today;                ///< the organisation's day, for {months_ago}
};

/// What became of a claimed send.
struct SendReport {
    enum class Outcome {
        HandedOver, ///< the file is in the mail room's hands
        Refused,    ///< it cannot be written as it was meant: `reason`; a person must look
        Released    ///< not touched: may be claimed again at once
    };
    QUuid sendId;
    Outcome outcome = Outcome::Released;
    QString fileName;
    QByteArray sha256;
    QString subject;  ///< as it was sent, for the log
    QString content;  ///< the plain text as it was sent
    int smsParts = 0; ///< what an SMS is paid by
    QString code;     ///< of a refusal, stable: "missing:county", "recipient", ...
    QString reason;   ///< in words
};

/// The database half of a delivery. `claim` hands out sends that nobody else holds and that may still be sent (who opted out meanwhile is
/// not among them); `confirm` records what became of them. A claim that is neither confirmed nor released runs out by itself, and the send
/// is handed out again: writing it twice is one file (Outbox). Both answer later, on the thread of the job.
class SendLedger {
public:
    using Claimed = std::function<void(Result<QList<ClaimedSend>>)>;
    using Confirmed = std::function<void(Result<>)>;
    virtual ~SendLedger() = default;
    /// At most `most`; an empty list = nothing is left.
    virtual void claim(int most, Claimed done) = 0;
    virtual void confirm(const QList<SendReport> &reports, Confirmed done) = 0;
};

} // namespace punte
