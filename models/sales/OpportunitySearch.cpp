// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/OpportunitySearch.h"

#include "models/core/NumberFormat.h"

#include <QCoreApplication>

namespace punte {

const char *OpportunitySearch::group() const
{
    return QT_TRANSLATE_NOOP("Search", "Opportunities");
}

void OpportunitySearch::search(QObject *context, const QString &text, int limit, Done done)
{
    m_database.query(context, "sales/search_opportunities", {{QStringLiteral("text"), text}, {QStringLiteral("limit"), limit}},
        [done = std::move(done)](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            const ResultSet &rows = result->first();
            QList<SearchHit> hits;
            for (int i = 0; i < rows.rows.size(); ++i) {
                const QString amount = rows.value(i, u"amount").toString();
                hits.append({.kind = "opportunity", .id = rows.value(i, u"id").toUuid(), .title = rows.value(i, u"title").toString(),
                    .subtitle = rows.value(i, u"company_name").toString(),
                    .trailing = amount.isEmpty() ? QString() : NumberFormat::money(amount, rows.value(i, u"currency").toString().toLatin1()),
                    .stage = rows.value(i, u"stage").toString().toLatin1()});
            }
            done(hits);
        });
}

} // namespace punte
