// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/CampaignCommands.h"

#include "models/db/SqlStore.h"
#include "models/records/RecordForm.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace punte {

static const QByteArray campaignTableName = QByteArrayLiteral("marketing.marketing_campaigns");
static const QByteArray laneTableName = QByteArrayLiteral("marketing.campaign_channels");

static ActionLabel campaignLabel(const QByteArray &code, const CampaignFacts &campaign, const QByteArray &field = {})
{
    ActionLabel label{code, {{QStringLiteral("subject"), campaign.name}, {QStringLiteral("table"), QString::fromLatin1(campaignTableName)}}};
    if (!field.isEmpty())
        label.args.insert(QStringLiteral("field"), QString::fromLatin1(field));
    return label;
}

CampaignFacts CampaignFacts::of(const RecordForm &form)
{
    CampaignFacts facts;
    if (!form.isLoaded())
        return facts;
    facts.id = form.id();
    facts.version = form.version();
    facts.name = form.title();
    facts.status = form.storedValue("status").toString();
    facts.currency = form.storedValue("currency").toString();
    return facts;
}

bool CampaignFacts::needsReason(const QString &to) const
{
    return to == QLatin1String("CANCELLED") && (status == QLatin1String("SENDING") || status == QLatin1String("ACTIVE") || status == QLatin1String("PAUSED"));
}

void CampaignCommands::move(Database &database, QObject *context, const CampaignFacts &campaign, const QString &to, const QString &reason, Done done)
{
    const QUuid action = Saves::newId();
    QJsonObject args;
    if (!reason.trimmed().isEmpty())
        args.insert(QStringLiteral("reason"), reason.trimmed());
    const Statement statement = SqlStore::instance().statement("campaigns/move_campaign",
        {{QStringLiteral("campaign"), campaign.id}, {QStringLiteral("to"), to}, {QStringLiteral("version"), campaign.version}, {QStringLiteral("action"), action},
            {QStringLiteral("args"), QString::fromUtf8(QJsonDocument(args).toJson(QJsonDocument::Compact))}});
    sendSave(database, context, statement, action, std::move(done));
}

void CampaignCommands::write(Database &database, QObject *context, const CampaignFacts &campaign, const QVariantMap &values, const QByteArray &field, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, Saves::update(campaignTableName, {{campaign.id, campaign.version, values}}, action, campaignLabel("edit", campaign, field)), action, std::move(done));
}

void CampaignCommands::putChannel(Database &database, QObject *context, const CampaignFacts &campaign, const QUuid &channel, const QUuid &row, int version,
    const QString &budget, Done done)
{
    const QUuid action = Saves::newId();
    QVariantMap values{{QStringLiteral("budget"), budget.isEmpty() ? QVariant() : QVariant(budget)}};
    const ActionLabel label = campaignLabel("edit", campaign);
    if (!row.isNull())
        return sendSave(database, context, Saves::update(laneTableName, {{row, version, values}}, action, label), action, std::move(done));
    values.insert(QStringLiteral("campaign_id"), campaign.id);
    values.insert(QStringLiteral("channel_id"), channel);
    sendSave(database, context, Saves::insert(laneTableName, {{Saves::newId(), 0, values}}, action, label), action, std::move(done));
}

void CampaignCommands::removeChannel(Database &database, QObject *context, const CampaignFacts &campaign, const QUuid &row, int version, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, Saves::softDelete(laneTableName, {{row, version, {}}}, action, campaignLabel("edit", campaign)), action, std::move(done));
}

void CampaignCommands::addFileAssets(Database &database, QObject *context, const QUuid &campaign, Done done)
{
    const QUuid action = Saves::newId();
    sendSave(database, context, SqlStore::instance().statement("campaigns/add_file_assets", {{QStringLiteral("campaign"), campaign}, {QStringLiteral("action"), action}}), action,
        std::move(done));
}

} // namespace punte
