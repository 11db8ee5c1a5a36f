// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

namespace punte {

/// Rows that a worker fetched, as a QSqlResult without a connection: `model.setQuery(QSqlQuery(new DetachedResult(record, rows)))`
/// makes them a real QSqlQueryModel on the GUI thread without a query running there. Read only.
class DetachedResult final : public QSqlResult {
public:
    DetachedResult(QSqlRecord record, QList<QVariantList> rows);

protected:
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool reset(const QString &) override { return false; }
    bool fetch(int row) override;
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override { return fetch(int(m_rows.size()) - 1); }
    int size() override { return int(m_rows.size()); }
    int numRowsAffected() override { return 0; }
    [[nodiscard]] QSqlRecord record() const override { return m_record; }

private:
    QSqlRecord m_record;
    QList<QVariantList> m_rows;
};

} // namespace punte
