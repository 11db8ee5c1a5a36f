// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QUuid>
#include <QVariantMap>

#include <functional>

class QObject;

namespace punte {

class Database;
class RecordForm;

/// What a command on a campaign needs to know of it.
struct CampaignFacts {
    QUuid id;
    int version = 0;
    QString name;
    QString status;
    QString currency;

    [[nodiscard]] static CampaignFacts of(const RecordForm &form);
    /// Calling off what has begun needs a reason, which those who look at it later will read.
    [[nodiscard]] bool needsReason(const QString &to) const;
};

/// The commands of a campaign. Each is one action in the ledger; `done` hears its id.
namespace CampaignCommands {

using Done = std::function<void(const Result<QUuid> &action)>;

/// One step of its state, by the database's rules.
void move(Database &database, QObject *context, const CampaignFacts &campaign, const QString &to, const QString &reason, Done done);
/// Writes columns that have an editor of their own (budget by purpose, audience); `field` names what was edited.
void write(Database &database, QObject *context, const CampaignFacts &campaign, const QVariantMap &values, const QByteArray &field, Done done);
/// The campaign is on a channel, with a budget there or without (empty text).
void putChannel(Database &database, QObject *context, const CampaignFacts &campaign, const QUuid &channel, const QUuid &row, int version, const QString &budget, Done done);
void removeChannel(Database &database, QObject *context, const CampaignFacts &campaign, const QUuid &row, int version, Done done);
/// Assets of the files that hang on the campaign and are none yet; Saves::notVisible() when there is none.
void addFileAssets(Database &database, QObject *context, const QUuid &campaign, Done done);

} // namespace CampaignCommands

} // namespace punte
