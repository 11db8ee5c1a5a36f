// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/SearchProvider.h"

namespace punte {

/// Finds companies by name, tax id, phone digits and e-mail.
class CompanySearch final : public SearchProvider {
public:
    explicit CompanySearch(Database &database) : m_database(database) {}
    [[nodiscard]] const char *group() const override;
    [[nodiscard]] QList<QByteArray> kinds() const override { return {"company"}; }
    [[nodiscard]] int order() const override { return 10; }
    void search(QObject *context, const QString &text, int limit, Done done) override;

private:
    Database &m_database;
};

/// Finds people by name, phone digits and e-mail.
class ContactSearch final : public SearchProvider {
public:
    explicit ContactSearch(Database &database) : m_database(database) {}
    [[nodiscard]] const char *group() const override;
    [[nodiscard]] QList<QByteArray> kinds() const override { return {"contact"}; }
    [[nodiscard]] int order() const override { return 30; }
    void search(QObject *context, const QString &text, int limit, Done done) override;

private:
    Database &m_database;
};

} // namespace punte
