// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/QuerySearch.h"

namespace punte {

QuerySearch::QuerySearch(Database &database, SearchSource source)
    : m_database(database)
    , m_source(std::move(source))
{
}

void QuerySearch::search(QObject *context, const QString &text, int limit, Done done)
{
    m_database.query(context, m_source.query, {{QStringLiteral("text"), text}, {QStringLiteral("limit"), limit}},
        [done = std::move(done), read = m_source.hit](const BatchResult &result) {
            if (!result)
                return done(std::unexpected(result.error()));
            QList<SearchHit> hits;
            for (int i = 0; i < result->first().rows.size(); ++i)
                if (const SearchHit hit = read(result->first(), i); !hit.kind.isEmpty())
                    hits.append(hit);
            done(hits);
        });
}

} // namespace punte
