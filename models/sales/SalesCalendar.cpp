// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/SalesCalendar.h"

#include "models/core/NumberFormat.h"
#include "models/db/SqlStore.h"
#include "models/records/Saves.h"
#include "models/records/calendar/CalendarLayers.h"

#include <QCoreApplication>

namespace punte {

void registerSalesCalendar()
{
    CalendarLayer closings;
    closings.id = "closings";
    closings.title = QT_TRANSLATE_NOOP("CalendarLayers", "Closings expected");
    closings.order = 30;
    closings.hue = 2;
    closings.icon = "object-columns";
    closings.kindEnum = "opportunity_stage";
    closings.permission = "opportunities.read";
    closings.writePermission = "opportunities.write";
    closings.tables = {"crm.opportunities"};
    closings.movableTable = "crm.opportunities";
    closings.recordKind = "opportunity";
    closings.read = [](const CalendarRange &range) {
        return QList<Statement>{SqlStore::instance().statement("sales/list_calendar_closings",
            {{QStringLiteral("from_day"), range.first}, {QStringLiteral("to_day"), range.last}, {QStringLiteral("people"), QVariant::fromValue(range.people)}})};
    };
    closings.subtitle = [](const QString &raw) { // "156000.00 RON", or a currency alone
        const qsizetype gap = raw.indexOf(QLatin1Char(' '));
        return gap < 0 ? QString() : NumberFormat::money(raw.left(gap), raw.mid(gap + 1).trimmed().toLatin1());
    };
    closings.move = [](const CalendarEntry &entry, const CalendarSlot &place, const QUuid &action) {
        return Saves::update("crm.opportunities", {{entry.id, entry.version, {{QStringLiteral("expected_close_date"), place.day}}}}, action,
            {"edit", {{QStringLiteral("subject"), entry.title}, {QStringLiteral("table"), QStringLiteral("crm.opportunities")},
                {QStringLiteral("field"), QStringLiteral("expected_close_date")}}});
    };
    CalendarLayers::add(closings);

    CalendarLayer contracts;
    contracts.id = "contracts";
    contracts.title = QT_TRANSLATE_NOOP("CalendarLayers", "Contract dates");
    contracts.order = 40;
    contracts.hue = 3;
    contracts.icon = "document-edit-sign";
    contracts.kindEnum = "contract_date";
    contracts.permission = "contracts.read";
    contracts.tables = {"crm.contracts"};
    contracts.recordKind = "contract";
    contracts.read = [](const CalendarRange &range) {
        return QList<Statement>{SqlStore::instance().statement("sales/list_calendar_contracts",
            {{QStringLiteral("from_day"), range.first}, {QStringLiteral("to_day"), range.last}, {QStringLiteral("people"), QVariant::fromValue(range.people)}})};
    };
    CalendarLayers::add(contracts);
}

} // namespace punte
