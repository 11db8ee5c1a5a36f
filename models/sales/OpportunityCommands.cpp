// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/OpportunityCommands.h"

#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

namespace punte {

void OpportunityCommands::move(Database &database, QObject *context, const OpportunityFacts &opportunity, const QByteArray &stage, const QVariantMap &values,
    Done done)
{
    QVariantMap changed = values;
    changed.insert(QStringLiteral("stage"), QString::fromLatin1(stage));
    const QUuid action = Saves::newId();
    const ActionLabel label{"move", {{QStringLiteral("subject"), opportunity.title}, {QStringLiteral("table"), QStringLiteral("crm.opportunities")},
        {QStringLiteral("n"), 1}, {QStringLiteral("to"), QString::fromLatin1(stage)}, {QStringLiteral("enum"), QStringLiteral("opportunity_stage")}}};
    sendSave(database, context, Saves::update("crm.opportunities", {{opportunity.id, opportunity.version, changed}}, action, label), action, std::move(done));
}

} // namespace punte
