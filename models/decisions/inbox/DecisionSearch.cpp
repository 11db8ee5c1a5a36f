// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/DecisionSearch.h"

#include "models/records/Enums.h"

#include <QCoreApplication>

namespace punte {

static SearchHit decisionHit(const ResultSet &rows, int row)
{
    return {.kind = "decision", .id = rows.value(row, u"id").toUuid(), .title = rows.value(row, u"number").toString() + u' ' + rows.value(row, u"title").toString(),
        .subtitle = rows.value(row, u"customer_name").toString(), .trailing = Enums::recordText("decision_status", rows.value(row, u"status").toString()),
        .icon = "vcs-branch"};
}

SearchSource decisionSearch() { return {QT_TRANSLATE_NOOP("Search", "Decisions"), "decision", 60, "decisions/search_decisions", decisionHit}; }

} // namespace punte
