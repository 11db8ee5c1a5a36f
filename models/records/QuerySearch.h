// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/SearchProvider.h"

namespace punte {

/// How one kind of record is searched for: its place in the palette, the statement that finds it, and how a row reads as a hit.
struct SearchSource {
    const char *group = nullptr; ///< QT_TRANSLATE_NOOP("Search", "Customers")
    QByteArray kind;             ///< what the provider finds; a hit may open another record (a file's)
    int order = 0;
    QByteArray query;            ///< of the SqlStore, with the parameters text and limit
    SearchHit (*hit)(const ResultSet &rows, int row) = nullptr; ///< a hit without a kind is left out
};

/// The one provider there is: domains bring descriptions only.
class QuerySearch final : public SearchProvider {
public:
    QuerySearch(Database &database, SearchSource source);
    [[nodiscard]] const char *group() const override { return m_source.group; }
    [[nodiscard]] QList<QByteArray> kinds() const override { return {m_source.kind}; }
    [[nodiscard]] int order() const override { return m_source.order; }
    void search(QObject *context, const QString &text, int limit, Done done) override;

private:
    Database &m_database;
    SearchSource m_source;
};

} // namespace punte
