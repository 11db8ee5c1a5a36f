// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/SearchProvider.h"

namespace punte {

/// Finds requests by number, with or without its signs, by subject, words and company.
class RequestSearch final : public SearchProvider {
public:
    explicit RequestSearch(Database &database) : m_database(database) {}
    [[nodiscard]] const char *group() const override;
    [[nodiscard]] QList<QByteArray> kinds() const override { return {"request"}; }
    [[nodiscard]] int order() const override { return 45; }
    void search(QObject *context, const QString &text, int limit, Done done) override;

private:
    Database &m_database;
};

} // namespace punte
