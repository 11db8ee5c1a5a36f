// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/SearchProvider.h"

namespace punte {

/// Finds opportunities by title and company.
class OpportunitySearch final : public SearchProvider {
public:
    explicit OpportunitySearch(Database &database) : m_database(database) {}
    [[nodiscard]] const char *group() const override;
    [[nodiscard]] QList<QByteArray> kinds() const override { return {"opportunity"}; }
    [[nodiscard]] int order() const override { return 20; }
    void search(QObject *context, const QString &text, int limit, Done done) override;

private:
    Database &m_database;
};

} // namespace punte
