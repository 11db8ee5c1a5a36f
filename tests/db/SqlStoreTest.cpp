// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlStoreTest.h"

#include "models/db/SqlStore.h"

#include <QTest>

namespace punte {

void SqlStoreTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("params");
    const auto row = [](const char *name, const char *text, const char *sql, const QStringList &params = {}) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(sql) << params;
    };
    const QStringList a{QStringLiteral("a")};
    const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
    row("order of appearance", "SELECT :b, :a, :b", "SELECT $1, $2, $1", {QStringLiteral("b"), QStringLiteral("a")});
    row("casts", "SELECT :a::uuid, now()::date", "SELECT $1::uuid, now()::date", a);
    row("string", "SELECT ':x', :a", "SELECT ':x', $1", a);
    row("doubled quote", "SELECT 'it''s :x', :a", "SELECT 'it''s :x', $1", a);
    row("escape string", R"(SELECT E'\' :x', :a)", R"(SELECT E'\' :x', $1)", a);
    row("plain string ends at a backslash", R"(SELECT '\', :a)", R"(SELECT '\', $1)", a);
    row("identifier", R"(SELECT ":x" FROM t WHERE n = :a)", R"(SELECT ":x" FROM t WHERE n = $1)", a);
    row("line comment", "SELECT 1 -- :x 'y\n, :a", "SELECT 1 -- :x 'y\n, $1", a);
    row("block comment", "SELECT /* :x /* ' */ :y */ :a", "SELECT /* :x /* ' */ :y */ $1", a);
    row("dollar quotes", "SELECT $$ :x $$, $q$ :y $$ $q$, :a", "SELECT $$ :x $$, $q$ :y $$ $q$, $1", a);
    row("numbers in slices", "SELECT x[1:2], :a", "SELECT x[1:2], $1", a);
    row("named notation", "SELECT f(p := :a, q => :b)", "SELECT f(p := $1, q => $2)", ab);
    row("name with digits", "SELECT :a1, :a", "SELECT $1, $2", {QStringLiteral("a1"), QStringLiteral("a")});
    row("dollar within a name", "SELECT a$b$c, :a", "SELECT a$b$c, $1", a);
    row("at the end", "SELECT :", "SELECT :");
    row("unclosed", "SELECT ':x", "SELECT ':x");
}

void SqlStoreTest::parses()
{
    QFETCH(QString, text);
    const SqlStore::Query query = SqlStore::parse("t/q", text);
    QTEST(query.sql, "sql");
    QTEST(query.params, "params");
}

void SqlStoreTest::head()
{
    const auto query = SqlStore::parse("t/q", QStringLiteral("-- purpose: reads one\n-- params: id uuid, kinds text[]\n-- hot\n-- writes\n\nSELECT :id, :kinds -- hot :no\n"));
    QCOMPARE(query.name, QByteArray("t/q"));
    QCOMPARE(query.purpose, QStringLiteral("reads one"));
    QCOMPARE(query.declared, QStringList({QStringLiteral("id uuid"), QStringLiteral("kinds text[]")}));
    QVERIFY(query.hot);
    QVERIFY(query.writes);
    QCOMPARE(query.sql, QStringLiteral("SELECT $1, $2 -- hot :no"));
    const auto none = SqlStore::parse("t/r", QStringLiteral("-- purpose: x\n-- params: none\nSELECT 1"));
    QVERIFY(none.declared.isEmpty() && none.params.isEmpty() && !none.hot && !none.writes);
}

void SqlStoreTest::binds()
{
    const SqlStore &store = SqlStore::instance();
    for (const QByteArray &name : store.names()) {
        QVariantMap values;
        for (const QString &param : store.query(name).params)
            values.insert(param, QStringLiteral("v:") + param);
        const Statement statement = store.statement(name, values);
        QCOMPARE(statement.name, name);
        QCOMPARE(statement.params.size(), store.query(name).params.size());
        for (qsizetype i = 0; i < statement.params.size(); ++i)
            QCOMPARE(statement.params[i].toString(), QStringLiteral("v:") + store.query(name).params[i]);
    }
}

void SqlStoreTest::everyQueryIsDescribed()
{
    const SqlStore &store = SqlStore::instance();
    for (const QByteArray &name : store.names()) {
        const SqlStore::Query &query = store.query(name);
        QVERIFY2(!query.purpose.isEmpty(), name.constData());
        QVERIFY2(!query.sql.isEmpty(), name.constData());
        QStringList declared;
        for (const QString &param : query.declared)
            declared.append(param.section(u' ', 0, 0));
        QStringList used = query.params;
        std::sort(declared.begin(), declared.end());
        std::sort(used.begin(), used.end());
        QVERIFY2(declared == used, qPrintable(QString::fromUtf8(name) + QStringLiteral(": declared ") + declared.join(u',') + QStringLiteral(" used ") + used.join(u',')));
    }
}

} // namespace punte
