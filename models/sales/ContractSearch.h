// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/SearchProvider.h"

namespace punte {

/// Finds contracts by number, with or without its signs, by subject and by company.
class ContractSearch final : public SearchProvider {
public:
    explicit ContractSearch(Database &database) : m_database(database) {}
    [[nodiscard]] const char *group() const override;
    [[nodiscard]] QList<QByteArray> kinds() const override { return {"contract"}; }
    [[nodiscard]] int order() const override { return 40; }
    void search(QObject *context, const QString &text, int limit, Done done) override;

private:
    Database &m_database;
};

} // namespace punte
