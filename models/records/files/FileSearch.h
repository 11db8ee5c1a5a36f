// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"
#include "models/records/SearchProvider.h"

namespace punte {

/// Files by their names; a hit opens the record that the file hangs on.
class FileSearch final : public SearchProvider {
public:
    explicit FileSearch(Database &database) : m_database(database) {}
    const char *group() const override;
    QList<QByteArray> kinds() const override { return {"file"}; }
    int order() const override { return 80; }
    void search(QObject *context, const QString &text, int limit, Done done) override;

private:
    Database &m_database;
};

} // namespace punte
