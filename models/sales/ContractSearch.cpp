// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sales/ContractSearch.h"

#include "models/core/NumberFormat.h"

#include <QCoreApplication>

namespace punte {

const char *ContractSearch::group() const
{
    return QT_TRANSLATE_NOOP("Search", "Contracts");
}

void ContractSearch::search(QObject *context, const QString &text, int limit, Done done)
{
    m_database.query(context, "sales/search_contracts", {{QStringLiteral("text"), text}, {QStringLiteral("limit"), limit}},
        [done = std::move(done)](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            const ResultSet &rows = result->first();
            QList<SearchHit> hits;
            for (int i = 0; i < rows.rows.size(); ++i) {
                const QString value = rows.value(i, u"total_value").toString();
                hits.append({.kind = "contract", .id = rows.value(i, u"id").toUuid(), .title = rows.value(i, u"contract_number").toString(),
                    .subtitle = rows.value(i, u"company_name").toString(),
                    .trailing = value.isEmpty() ? QString() : NumberFormat::money(value, rows.value(i, u"currency").toString().toLatin1()),
                    .icon = "document-edit-sign"});
            }
            done(hits);
        });
}

} // namespace punte
