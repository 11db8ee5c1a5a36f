// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/campaigns/audience/CampaignAudience.h"

#include <functional>

namespace punte {

/// What can be done to an audience. Each is one action in the ledger and can be taken back; `done` hears its id.
namespace AudienceCommands {

using Done = std::function<void(const Result<QUuid> &action)>;

/// Which condition the database does not take, and why; nothing for every other error.
struct Refusal {
    QString place;   ///< "any[2].county"
    QString problem; ///< code of marketing.segment_problem
};
[[nodiscard]] std::optional<Refusal> refusalOf(const AppError &error);

/// Whom the campaign writes to. A criteria that the database does not know is refused here, though a draft would keep it.
void write(Database &database, QObject *context, const AudienceTarget &campaign, const QJsonObject &criteria, Done done);
/// Takes one contact out of this campaign, with the reason that others will read; back in again.
void takeOut(Database &database, QObject *context, const AudienceTarget &campaign, const QUuid &contact, const QString &reason, Done done);
void putBack(Database &database, QObject *context, const AudienceTarget &campaign, const QUuid &exclusion, int version, Done done);

void saveSegment(Database &database, QObject *context, const QString &name, const QJsonObject &criteria, Done done);
void renameSegment(Database &database, QObject *context, const SavedSegment &segment, const QString &name, Done done);
void changeSegment(Database &database, QObject *context, const SavedSegment &segment, const QJsonObject &criteria, Done done);
void removeSegment(Database &database, QObject *context, const SavedSegment &segment, Done done);

} // namespace AudienceCommands

} // namespace punte
