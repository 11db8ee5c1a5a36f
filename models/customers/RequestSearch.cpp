// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/RequestSearch.h"

#include "models/customers/RequestText.h"

#include <QCoreApplication>

namespace punte {

const char *RequestSearch::group() const
{
    return QT_TRANSLATE_NOOP("Search", "Requests");
}

void RequestSearch::search(QObject *context, const QString &text, int limit, Done done)
{
    m_database.query(context, "customers/search_requests", {{QStringLiteral("text"), text}, {QStringLiteral("limit"), limit}},
        [done = std::move(done)](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            const ResultSet &rows = result->first();
            QList<SearchHit> hits;
            for (int i = 0; i < rows.rows.size(); ++i)
                hits.append({.kind = "request", .id = rows.value(i, u"id").toUuid(), .title = rows.value(i, u"subject").toString(),
                    .subtitle = rows.value(i, u"company_name").toString(), .trailing = RequestText::number(rows.value(i, u"number").toLongLong()),
                    .icon = "help-contents"});
            done(hits);
        });
}

} // namespace punte
