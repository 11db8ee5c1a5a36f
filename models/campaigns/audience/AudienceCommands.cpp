// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/audience/AudienceCommands.h"

#include "models/db/SqlStore.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

#include <QJsonDocument>

namespace punte {

static const QByteArray audienceTable = QByteArrayLiteral("marketing.marketing_campaigns");
static const QByteArray exclusionTable = QByteArrayLiteral("marketing.campaign_exclusions");
static const QByteArray segmentTable = QByteArrayLiteral("marketing.segments");

// In the history of the campaign, whichever row is written.
static ActionLabel audienceLabel(const AudienceTarget &campaign)
{
    return {"edit", {{QStringLiteral("subject"), campaign.name}, {QStringLiteral("table"), QString::fromLatin1(audienceTable)}, {QStringLiteral("field"), QStringLiteral("segment_criteria")}}};
}

static ActionLabel segmentLabel(const QByteArray &code, const QString &name)
{
    return {code, {{QStringLiteral("subject"), name}, {QStringLiteral("table"), QString::fromLatin1(segmentTable)}}};
}

std::optional<AudienceCommands::Refusal> AudienceCommands::refusalOf(const AppError &error)
{
    const QJsonObject detail = QJsonDocument::fromJson(error.detail.toUtf8()).object();
    if (error.constraint != QLatin1String("segment_criteria") && detail.value(QLatin1String("rule")).toString() != QLatin1String("segment_criteria"))
        return {};
    return Refusal{detail.value(QLatin1String("key")).toString(), detail.value(QLatin1String("problem")).toString()};
}

void AudienceCommands::write(Database &database, QObject *context, const AudienceTarget &campaign, const QJsonObject &criteria, Done done)
{
    Request request;
    request.actionId = Saves::newId();
    const QString text = QString::fromUtf8(QJsonDocument(criteria).toJson(QJsonDocument::Compact));
    request.statements = {SqlStore::instance().statement("campaigns/check_segment", {{QStringLiteral("criteria"), text}}),
        Saves::update(audienceTable, {{campaign.id, campaign.version, {{QStringLiteral("segment_criteria"), criteria}}}}, request.actionId, audienceLabel(campaign))};
    database.run(context, request, [action = request.actionId, done = std::move(done)](const BatchResult &result) {
        if (!result)
            done(std::unexpected(result.error()));
        else if (result->last().rows.isEmpty() && !result->last().recovered)
            done(std::unexpected(Saves::notVisible()));
        else
            done(action);
    });
}

void AudienceCommands::takeOut(Database &database, QObject *context, const AudienceTarget &campaign, const QUuid &contact, const QString &reason, Done done)
{
    const QUuid action = Saves::newId();
    const QVariantMap values{{QStringLiteral("campaign_id"), campaign.id}, {QStringLiteral("contact_person_id"), contact}, {QStringLiteral("reason"), reason.trimmed()}};
    sendSave(database, context, Saves::insert(exclusionTable, {{Saves::newId(), 0, values}}, action, audienceLabel(campaign)), action, std::move(done));
}

void AudienceCommands::putBack(Database &database, QObject *context, const AudienceTarget &campaign, const QUuid &exclusion, int version, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, Saves::softDelete(exclusionTable, {{exclusion, version, {}}}, action, audienceLabel(campaign)), action, std::move(done));
}

void AudienceCommands::saveSegment(Database &database, QObject *context, const QString &name, const QJsonObject &criteria, Done done)
{
    const QUuid action = Saves::newId();
    const QVariantMap values{{QStringLiteral("name"), name.trimmed()}, {QStringLiteral("criteria"), criteria}};
    sendSave(database, context, Saves::insert(segmentTable, {{Saves::newId(), 0, values}}, action, segmentLabel("create", name.trimmed())), action, std::move(done));
}

void AudienceCommands::renameSegment(Database &database, QObject *context, const SavedSegment &segment, const QString &name, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, Saves::update(segmentTable, {{segment.id, segment.version, {{QStringLiteral("name"), name.trimmed()}}}}, action, segmentLabel("edit", segment.name)), action,
        std::move(done));
}

void AudienceCommands::changeSegment(Database &database, QObject *context, const SavedSegment &segment, const QJsonObject &criteria, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, Saves::update(segmentTable, {{segment.id, segment.version, {{QStringLiteral("criteria"), criteria}}}}, action, segmentLabel("edit", segment.name)), action,
        std::move(done));
}

void AudienceCommands::removeSegment(Database &database, QObject *context, const SavedSegment &segment, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, Saves::softDelete(segmentTable, {{segment.id, segment.version, {}}}, action, segmentLabel("delete", segment.name)), action, std::move(done));
}

} // namespace punte
