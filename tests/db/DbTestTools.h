// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/Database.h"

#include <QTest>

#include <optional>

namespace punte {

/// An answer that arrives later: `DbAnswer a(database, request); QTRY_VERIFY(a.came()); a.rows()`.
class DbAnswer final {
public:
    DbAnswer(Database &database, Request request)
    {
        m_id = database.run(&m_context, std::move(request), [this](BatchResult result) {
            ++m_count;
            m_result = std::move(result);
        });
    }
    DbAnswer(Database &database, const QString &sql, const QVariantList &params = {}, Lane lane = Lane::Interactive)
        : DbAnswer(database, requestOf(sql, params, lane))
    {
    }

    [[nodiscard]] static Request requestOf(const QString &sql, const QVariantList &params = {}, Lane lane = Lane::Interactive)
    {
        Request request;
        request.statements.append({"test/statement", sql, params});
        request.lane = lane;
        return request;
    }

    [[nodiscard]] bool came() const { return m_count > 0; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool ok() const { return m_result && m_result->has_value(); }
    [[nodiscard]] const AppError &error() const { return m_result->error(); }
    [[nodiscard]] const QList<ResultSet> &sets() const { return **m_result; }
    [[nodiscard]] QVariant first() const { return ok() ? sets().value(0).rows.value(0).value(0) : QVariant(); }
    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] QByteArray problem() const
    {
        return ok() ? QByteArray() : came() ? (error().what + u' ' + error().sqlState + u' ' + error().detail).toUtf8() : QByteArray("no answer");
    }

private:
    QObject m_context;
    std::optional<BatchResult> m_result;
    int m_count = 0;
    quint64 m_id = 0;
};

/// A save as the models make it, on the table probe.counter: the row and the action in one statement.
inline Request probeSave(const QUuid &action, int row = 1)
{
    Request request = DbAnswer::requestOf(QStringLiteral("WITH u AS (UPDATE probe.counter SET n = n + 1 WHERE id = $2 RETURNING id, n),"
                                                         " a AS (INSERT INTO core.actions (id, label, label_args) SELECT $1, 'edit', '{}'::jsonb"
                                                         " FROM (SELECT 1 FROM u LIMIT 1) s) SELECT * FROM u"),
                                          {action, row});
    request.actionId = action;
    return request;
}

} // namespace punte

/// Waits for the answer and asks that it is a success.
#define PUNTE_TRY_OK(answer)                             \
    QTRY_VERIFY_WITH_TIMEOUT((answer).came(), 30'000);   \
    QVERIFY2((answer).ok(), (answer).problem().constData())
/// Waits for the answer and asks that it failed with this kind.
#define PUNTE_TRY_ERROR(answer, expectedKind)            \
    QTRY_VERIFY_WITH_TIMEOUT((answer).came(), 30'000);   \
    QVERIFY(!(answer).ok());                             \
    QCOMPARE((answer).error().kind, expectedKind)
