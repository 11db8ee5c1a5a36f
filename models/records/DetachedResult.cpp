// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/DetachedResult.h"

#include <QSqlDriver>

namespace punte {

namespace {

// QSqlQueryModel asks its query's driver whether the size of a result is known.
class DetachedDriver final : public QSqlDriver {
public:
    [[nodiscard]] bool hasFeature(DriverFeature feature) const override { return feature == QuerySize; }
    bool open(const QString &, const QString &, const QString &, const QString &, int, const QString &) override { return false; }
    void close() override { }
    [[nodiscard]] QSqlResult *createResult() const override { return nullptr; }
};

const QSqlDriver *detachedDriver()
{
    static const DetachedDriver driver;
    return &driver;
}

} // namespace

DetachedResult::DetachedResult(QSqlRecord record, QList<QVariantList> rows)
    : QSqlResult(detachedDriver())
    , m_record(std::move(record))
    , m_rows(std::move(rows))
{
    setSelect(true);
    setActive(true);
    setAt(QSql::BeforeFirstRow);
}

QVariant DetachedResult::data(int column)
{
    return m_rows.value(at()).value(column);
}

bool DetachedResult::isNull(int column)
{
    return data(column).isNull();
}

bool DetachedResult::fetch(int row)
{
    if (row < 0 || row >= m_rows.size())
        return false;
    setAt(row);
    return true;
}

} // namespace punte
