// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/PipelineBoard.h"

#include "models/db/SqlStore.h"
#include "models/sales/StageRules.h"

namespace punte {

BoardSource pipelineSource()
{
    BoardSource source;
    source.table = "crm.opportunities";
    source.stateColumn = "stage";
    source.stateSortColumn = "stage_no";
    source.rankColumn = "position";
    source.amountMinorColumn = "amount_minor";
    source.currencyColumn = "currency";
    source.percentColumn = "probability";
    // The document's defaults; the organisation's own arrive with the first read.
    source.columns = {
        {.code = "PROSPECTING", .percent = 10},
        {.code = "QUALIFICATION", .percent = 30},
        {.code = "PROPOSAL", .percent = 60},
        {.code = "NEGOTIATION", .percent = 80},
        {.code = "CLOSED_WON", .percent = 100, .windowColumn = "closed_at", .windowDays = closedColumnDays},
        {.code = "CLOSED_LOST", .percent = 0, .windowColumn = "closed_at", .windowDays = closedColumnDays},
    };
    source.cardColumns = {"title", "customer_company_id", "amount", "currency", "owner_id", "expected_close_date", "closed_at",
        "lost_reason", "competitor", "last_activity_at", "probability", "stage", "stage_since"};
    source.columnsQuery = "sales/list_stage_defaults";
    source.details = [](const QList<QUuid> &ids) {
        return SqlStore::instance().statement("sales/list_next_tasks", {{QStringLiteral("ids"), QVariant::fromValue(ids)}});
    };
    source.detailTables = {"crm.tasks"};
    source.legality = [](const BoardCard &, const QByteArray &from, const QByteArray &to) { return stageMove(from, to); };
    return source;
}

} // namespace punte
