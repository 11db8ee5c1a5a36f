// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/KeysetQuery.h"

namespace punte {

/// Statements that read one result in pieces: the server keeps the rows of a single moment (a held cursor), however long the writing
/// takes and whatever is changed meanwhile. Lives as long as the lane's connection; `close` frees it.
class ExportCursor final {
public:
    ExportCursor();

    [[nodiscard]] Statement declare(const Statement &rows) const;
    [[nodiscard]] Statement fetch(int rows) const;
    [[nodiscard]] Statement close() const;

private:
    QString m_name;
};

/// All rows of a selection in the list's order, as KeysetQuery writes them. Columns: those of the query's select.
[[nodiscard]] Result<Statement> exportStatement(const TableInfo &table, const RowSelect &select, const RowSelection &rows,
                                                const QByteArray &sortColumn, Qt::SortOrder order);

} // namespace punte
