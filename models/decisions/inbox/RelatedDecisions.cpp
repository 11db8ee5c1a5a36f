// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisions/inbox/RelatedDecisions.h"

#include "models/db/SqlStore.h"

namespace punte {

RelatedDecisions::RelatedDecisions(Database &database, ChangeFeed &feed, const QByteArray &kind, QObject *parent)
    : RecordDetails(database, feed, {"decision.customer_decisions", "decision.decision_outcomes", "crm.tasks"}, parent)
    , m_kind(kind)
{
}

QList<Statement> RelatedDecisions::question() const
{
    const auto ofKind = [this](const char *kind) { return m_kind == kind ? QVariant(record()) : QVariant(); };
    return {SqlStore::instance().statement("decisions/list_related", {{QStringLiteral("company"), ofKind("company")}, {QStringLiteral("request"), ofKind("request")},
        {QStringLiteral("task"), ofKind("task")}, {QStringLiteral("limit"), limit}})};
}

void RelatedDecisions::take(const QList<ResultSet> &results)
{
    const ResultSet &rows = results.constFirst();
    const auto text = [&rows](int row, QStringView column) { return rows.value(row, column).toString(); };
    for (int i = 0; i < rows.rows.size(); ++i)
        m_lines.append({rows.value(i, u"id").toUuid(), text(i, u"number"), text(i, u"title"), text(i, u"status"), text(i, u"decision_type"), rows.value(i, u"urgency_level").toInt(),
            text(i, u"financial_impact"), text(i, u"currency").trimmed(), rows.value(i, u"expected_resolution_date").toDateTime(),
            rows.value(i, u"actual_resolution_date").toDateTime(), text(i, u"chosen"), rows.value(i, u"is_open").toBool()});
}

} // namespace punte
