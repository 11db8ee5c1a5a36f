// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/StageDefaults.h"

#include "models/db/SqlStore.h"
#include "models/records/Enums.h"
#include "models/records/SaveRequest.h"
#include "models/records/Saves.h"

#include <algorithm>

namespace punte {

StageDefaults::StageDefaults(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

void StageDefaults::load()
{
    Request request;
    request.slot = "stages";
    request.statements = {SqlStore::instance().statement("sales/list_stage_defaults", {})};
    m_database.run(this, request, [this](const BatchResult &result) {
        if (!result) {
            if (result.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(result.error());
            return;
        }
        m_stages.clear();
        const ResultSet &rows = result->first();
        for (int i = 0; i < rows.rows.size(); ++i)
            m_stages.append({rows.value(i, u"code").toString().toLatin1(), rows.value(i, u"percent").toInt(), rows.value(i, u"stale_after_days").toInt(),
                rows.value(i, u"id").toUuid(), rows.value(i, u"version").toInt()});
        m_loaded = true;
        Q_EMIT changed();
    });
}

const StageDefault *StageDefaults::stage(const QByteArray &code) const
{
    const auto found = std::ranges::find(m_stages, code, &StageDefault::stage);
    return found == m_stages.end() ? nullptr : &*found;
}

// As core.seed_tenant() makes them; a test holds the two against each other.
StageDefault StageDefaults::initial(const QByteArray &code)
{
    static const QList<StageDefault> initial{{"PROSPECTING", 10, 14}, {"QUALIFICATION", 30, 14}, {"PROPOSAL", 60, 14}, {"NEGOTIATION", 80, 10},
        {"CLOSED_WON", 100, 0}, {"CLOSED_LOST", 0, 0}};
    const auto found = std::ranges::find(initial, code, &StageDefault::stage);
    return found == initial.end() ? StageDefault() : *found;
}

void StageDefaults::set(const QByteArray &code, int percent, int staleAfterDays)
{
    const StageDefault *known = stage(code);
    if (!known || (known->percent == percent && known->staleAfterDays == staleAfterDays))
        return;
    const QUuid action = Saves::newId();
    const ActionLabel label{"edit", {{QStringLiteral("table"), QStringLiteral("crm.stage_defaults")},
        {QStringLiteral("subject"), Enums::columnText("opportunity_stage", QString::fromLatin1(code))}}};
    const Statement update = Saves::update("crm.stage_defaults", {{known->id, known->version, {{QStringLiteral("probability"), percent},
        {QStringLiteral("stale_after_days"), staleAfterDays > 0 ? QVariant(staleAfterDays) : QVariant()}}}}, action, label);
    sendSave(m_database, this, update, action, [this, code](const Result<QUuid> &done) {
        if (!done)
            Q_EMIT refused(done.error());
        else
            Q_EMIT saved(code, *done);
        load(); // also after a refusal: what is shown is what holds
    });
}

void StageDefaults::applyChange(const RowsChanged &change)
{
    if (m_loaded && change.table == "crm.stage_defaults")
        load();
}

} // namespace punte
