// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/CampaignAgenda.h"

#include "models/core/DateFormat.h"
#include "models/core/NumberFormat.h"
#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "models/records/agenda/AgendaProviders.h"
#include "models/records/agenda/AgendaRank.h"

#include <QCoreApplication>

namespace punte {

static constexpr int activityDaysAhead = 7;

static QString campaignAgendaTr(const char *text) { return QCoreApplication::translate("CampaignAgenda", text); }

static AgendaFact activityDue(const AgendaItem &item, const QDateTime &now)
{
    if (!item.due.isValid())
        return {};
    if (AgendaRank::isLate(item, now))
        return {DateFormat::overdue(item.due, now), AgendaFact::Tone::Danger};
    return {DateFormat::relativeInstant(item.due, now), now.secsTo(item.due) <= 24 * 3600 ? AgendaFact::Tone::Warning : AgendaFact::Tone::Plain};
}

static void addActivities()
{
    AgendaProvider activities;
    activities.id = "activities";
    activities.order = 60;
    activities.icon = "flag";
    activities.table = "marketing.campaign_activities";
    activities.tables = {"marketing.campaign_activities", "marketing.marketing_campaigns"};
    activities.recordKind = "campaign_activity";
    activities.permission = "campaigns.read";
    activities.read = [](const AgendaQuestion &question) {
        return SqlStore::instance().statement("campaigns/list_agenda_activities", {{QStringLiteral("me"), question.me}, {QStringLiteral("until"), question.midnight(activityDaysAhead + 1)}});
    };
    activities.due = activityDue;
    activities.facts = [](const AgendaItem &item, const QDateTime &) {
        return QList<AgendaFact>{{Enums::recordText("activity_type", item.kind), AgendaFact::Tone::Plain}};
    };
    activities.completePermission = "campaigns.write";
    activities.complete = [](const AgendaItem &item, const QUuid &action) {
        return Saves::update("marketing.campaign_activities", {{item.id, item.version, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}}}, action,
            {"edit", {{QStringLiteral("subject"), item.subject}, {QStringLiteral("table"), QStringLiteral("marketing.campaign_activities")}, {QStringLiteral("field"), QStringLiteral("status")}}});
    };
    AgendaProviders::add(activities);
}

static void addOverspent()
{
    AgendaProvider overspent;
    overspent.id = "overspent";
    overspent.order = 61;
    overspent.icon = "data-warning";
    overspent.table = "marketing.marketing_campaigns";
    overspent.tables = {"marketing.marketing_campaigns", "marketing.campaign_metrics"};
    overspent.recordKind = "campaign";
    overspent.permission = "metrics.read";
    overspent.read = [](const AgendaQuestion &question) { return SqlStore::instance().statement("campaigns/list_agenda_overspent", {{QStringLiteral("me"), question.me}}); };
    overspent.due = [](const AgendaItem &item, const QDateTime &) {
        return AgendaFact{campaignAgendaTr(QT_TRANSLATE_NOOP("CampaignAgenda", "%1 over its budget")).arg(NumberFormat::money(item.detail, item.currency)), AgendaFact::Tone::Danger};
    };
    AgendaProviders::add(overspent);
}

void registerCampaignAgenda()
{
    addActivities();
    addOverspent();
}

} // namespace punte
