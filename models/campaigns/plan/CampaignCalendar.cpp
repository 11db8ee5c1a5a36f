// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/plan/CampaignCalendar.h"

#include "models/db/SqlStore.h"
#include "models/records/Saves.h"
#include "models/records/calendar/CalendarLayers.h"

#include <QCoreApplication>

namespace punte {

void registerCampaignCalendar()
{
    CalendarLayer activities;
    activities.id = "activities";
    activities.title = QT_TRANSLATE_NOOP("CalendarLayers", "Activities of campaigns");
    activities.order = 60;
    activities.hue = 6;
    activities.icon = "flag";
    activities.icons = {{QStringLiteral("EMAIL"), "mail-message"}, {QStringLiteral("EVENT"), "view-calendar"}};
    activities.kindEnum = "activity_type";
    activities.permission = "campaigns.read";
    activities.writePermission = "campaigns.write";
    activities.tables = {"marketing.campaign_activities", "marketing.marketing_campaigns"};
    activities.movableTable = "marketing.campaign_activities";
    activities.canHaveTime = true;
    activities.recordKind = "campaign_activity";
    activities.read = [](const CalendarRange &range) {
        return QList<Statement>{SqlStore::instance().statement("campaigns/list_calendar_activities",
            {{QStringLiteral("from_at"), range.fromInstant()}, {QStringLiteral("to_at"), range.toInstant()}, {QStringLiteral("people"), QVariant::fromValue(range.people)}})};
    };
    activities.move = [](const CalendarEntry &entry, const CalendarSlot &place, const QUuid &action) {
        return Saves::update("marketing.campaign_activities", {{entry.id, entry.version, {{QStringLiteral("scheduled_date"), place.start()}}}}, action,
            {"move", {{QStringLiteral("subject"), entry.title}, {QStringLiteral("table"), QStringLiteral("marketing.campaign_activities")}}});
    };
    activities.removePermission = "campaigns.delete";
    activities.remove = [](const CalendarEntry &entry, const QUuid &action) {
        return Saves::softDelete("marketing.campaign_activities", {{entry.id, entry.version, {}}}, action,
            {"delete", {{QStringLiteral("subject"), entry.title}, {QStringLiteral("table"), QStringLiteral("marketing.campaign_activities")}}});
    };
    CalendarLayers::add(activities);
}

} // namespace punte
