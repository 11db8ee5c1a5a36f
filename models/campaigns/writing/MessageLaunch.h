// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/messages/SmsText.h"
#include "models/campaigns/writing/MessageAudience.h"
#include "models/campaigns/writing/MessageDraft.h"

namespace punte {

/// When a launched message goes out.
struct LaunchTime {
    enum class Kind { Now, At, Again };
    Kind kind = Kind::Now;
    QDateTime at;          ///< At
    MessageRhythm rhythm;  ///< Again
};

/// What one look at message and audience says before a launch. Pure, apart from the clock it is given.
struct LaunchCheck {
    /// One reason why nothing can go out; `place` leads to where it is put right: "campaign", "organisation", "audience", "text", "field:county".
    struct Block {
        QByteArray place;
        LiveText tell;
    };
    QList<Block> blocks;
    QList<MessageTemplate::Lack> lacks; ///< of the whole audience; their people are places in MessageAudience::people()
    bool whole = true;                  ///< everybody was tried; otherwise the first by name
    qint64 smsParts = 0;
    int smsMost = 0;                    ///< parts of the longest
    int smsUcs2 = 0;                    ///< how many need signs of 70 a part
    SmsCount smsSample;                 ///< of one that needs them, otherwise of any
    std::optional<Decimal> smsCost;     ///< nothing when no price is known
    [[nodiscard]] bool isReady() const { return blocks.isEmpty(); }
};

[[nodiscard]] LaunchCheck checkLaunch(const MessageDraft &draft, const MessageAudience &audience, QDate today);
/// The place of the person's version among the draft's variants.
[[nodiscard]] int variantOf(const MessageDraft &draft, const MessagePerson &person);

/// The commands of a launch; each is one transaction.
namespace MessageLaunch {

struct Launched {
    QUuid action; ///< of the step to SCHEDULED
    QUuid run;    ///< made at once; null when it goes out later
};
void launch(Database &database, QObject *context, const CampaignFacts &campaign, const QString &type, const LaunchTime &time, std::function<void(const Result<Launched> &)> done);
/// Makes the run that is due. `agreed`: somebody said yes to its being late, or to another clock.
void prepare(Database &database, QObject *context, const QUuid &campaign, bool agreed, std::function<void(const Result<QUuid> &run)> done);
/// The next five moments of a rhythm that is not saved.
void nextMoments(Database &database, QObject *context, const MessageRhythm &rhythm, const QByteArray &zone, std::function<void(const Result<QList<QDateTime>> &)> done);

} // namespace MessageLaunch

} // namespace punte
