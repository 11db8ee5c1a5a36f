// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/db/Database.h"

#include <QDateTime>
#include <QUuid>

namespace punte {

/// What somebody heard of one message.
struct HeardEvent {
    QUuid send;
    QString kind; ///< of the vocabulary "heard_kind": replied, clicked, booked, delivered, soft_bounce, hard_bounce, unsubscribed, complained, failed
    QDateTime at;
    QString note;
};

namespace HeardEvents {

/// The vocabulary of what may be written down by hand.
void registerEnums();
/// "replied", and "bounced" with "hard" or "soft", as the vocabulary has it.
[[nodiscard]] QString kindOf(const QString &kind, const QString &bounce);
/// The answer is what the database made of it: applied, before_send, in_future, ...
void record(Database &database, QObject *context, const HeardEvent &event, std::function<void(const Result<QString> &outcome)> done);

} // namespace HeardEvents

} // namespace punte
