// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogTest.h"

#include "Office.h"
#include "models/db/Migrator.h"

#include <QTest>

namespace punte {

namespace {

QStringList lintFindings(const TestDatabase &db)
{
    Desk desk(db, QStringLiteral("rules.ana"));
    QStringList found;
    for (const QStringList &row : desk.query(QStringLiteral("SELECT rule, object FROM core.lint_catalog()")).rows)
        found.append(row.join(u' '));
    return found;
}

} // namespace

void CatalogTest::nothingToFind()
{
    Office office;
    QCOMPARE(lintFindings(office.db), QStringList());
}

void CatalogTest::lintHasTeeth_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *finding, const char *damage) { QTest::newRow(finding) << QString::fromLatin1(damage) << QString::fromLatin1(finding); };
    row("row_security_off", "CREATE TABLE crm.x (id int)");
    row("row_security_not_forced", "ALTER TABLE crm.tasks NO FORCE ROW LEVEL SECURITY");
    row("table_not_registered", "CREATE TABLE crm.x (id int)");
    row("private_table_granted", "GRANT SELECT ON sec.login TO {{app}}");
    row("private_table_with_policy", "CREATE POLICY p ON sec.login USING (true)");
    row("policy_source_not_applied", "UPDATE sec.policy_source SET permission = 'other' WHERE table_name = 'crm.tasks'");
    row("policy_differs_from_source", "ALTER POLICY read ON crm.opportunities USING (true)");
    row("definer_not_of_engine", "CREATE FUNCTION core.f() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'SELECT 1'");
    row("definer_search_path", "ALTER FUNCTION core.undo_stack(int) RESET search_path");
    row("function_for_everybody", "GRANT EXECUTE ON FUNCTION core.undo_stack(int) TO PUBLIC");
    row("key_not_tenant_first", "CREATE UNIQUE INDEX x ON crm.tasks (id, tenant_id)");
    row("foreign_key_without_index", "DROP INDEX crm.idx_tasks_contact");
    row("foreign_key_cascades", "ALTER TABLE crm.tasks ADD FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.customer_companies ON DELETE CASCADE");
    row("view_without_security_invoker", "CREATE VIEW crm.v AS SELECT * FROM crm.tasks");
    row("materialized_view", "CREATE MATERIALIZED VIEW crm.m AS SELECT 1 AS a");
    row("grant_truncate", "GRANT TRUNCATE ON crm.tasks TO {{app}}");
    row("grant_references", "GRANT REFERENCES ON crm.tasks TO {{app}}");
    row("grant_trigger", "GRANT TRIGGER ON crm.tasks TO {{app}}");
    row("grant_delete", "GRANT DELETE ON crm.tasks TO {{app}}");
    row("grant_select", "GRANT SELECT ON crm.tasks TO PUBLIC");
    row("schema_create", "GRANT CREATE ON SCHEMA crm TO {{app}}");
    row("public_schema_open", "GRANT USAGE ON SCHEMA public TO PUBLIC");
    row("language_for_everybody", "GRANT USAGE ON LANGUAGE plpgsql TO PUBLIC");
    row("trigger_missing", "DROP TRIGGER a_stamp ON crm.tasks");
    row("trigger_off", "ALTER TABLE crm.tasks DISABLE TRIGGER b_rules");
}

void CatalogTest::lintHasTeeth()
{
    QFETCH(QString, damage);
    QFETCH(QString, finding);
    static Office office;
    const auto sql = office.db.names().fill(damage);
    QVERIFY(sql);
    office.db.exec(QStringLiteral("BEGIN; %1;").arg(*sql));
    QStringList rules;
    for (const QStringList &row : office.db.rows(QStringLiteral("SELECT rule FROM core.lint_catalog()")))
        rules.append(row.first());
    office.db.exec(QStringLiteral("ROLLBACK"));
    QVERIFY2(rules.contains(finding), qPrintable(rules.join(u' ')));
}

void CatalogTest::migrationsAreDone()
{
    TestDatabase db;
    const QString image = QStringLiteral("SELECT string_agg(version || name || sha256 || applied_at, ',' ORDER BY version) FROM core.schema_version");
    const QString before = db.value(image);
    Migrator migrator(db.owner(), db.names());
    const auto state = migrator.state();
    QVERIFY2(state, state ? "" : qPrintable(state.error().detail));
    QVERIFY(state->isCurrent());
    const auto applied = migrator.migrate();
    QVERIFY(applied);
    QVERIFY(applied->isEmpty());
    QCOMPARE(db.value(image), before);
    // Only the owner writes the record of migrations.
    Office office;
    QCOMPARE(office.ana->query(QStringLiteral("UPDATE core.schema_version SET sha256 = sha256")).state, QStringLiteral("42501"));
    QVERIFY(office.ana->value(QStringLiteral("SELECT max(version) FROM core.schema_version")).toInt() >= 10);
}

void CatalogTest::functionsArePure()
{
    Office office;
    QCOMPARE(office.ana->value(QStringLiteral("SELECT core.fold('ȘTEFAN Ţîrlea ĂÂÎ Straße')")), QStringLiteral("stefan tirlea aai strasse"));
    // Two ways to write the same letter fold alike.
    QCOMPARE(office.ana->value(QStringLiteral("SELECT core.fold($1) = core.fold($2)"), {QStringLiteral("ș"), QStringLiteral("s\u0326")}), QStringLiteral("t"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT substr(core.uuid_v7()::text, 15, 1) || (substr(core.uuid_v7()::text, 20, 1) ~ '[89ab]')")), QStringLiteral("7true"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(DISTINCT core.uuid_v7()) FROM generate_series(1, 1000)")), QStringLiteral("1000"));
    // The first rank is drawn in the inner scan: a subselect would be evaluated after the other side of the comparison.
    QCOMPARE(office.ana->value(QStringLiteral("WITH a AS MATERIALIZED (SELECT core.new_rank() AS r, pg_sleep(0.002)) SELECT core.new_rank() COLLATE \"C\" > a.r FROM a")), QStringLiteral("t"));
}

void CatalogTest::wallBetweenOrganisations()
{
    Office office;
    const QUuid foreign = office.db.addTenant(QStringLiteral("Alta"));
    (void)office.db.addUser({.login = QStringLiteral("rules.foreign"), .roles = {QStringLiteral("ADMIN")}, .tenant = foreign});
    Desk stranger(office.db, QStringLiteral("rules.foreign"));
    const QString company = office.company();
    for (const QStringList &row : office.db.rows(QStringLiteral("SELECT table_name, verbs FROM sec.policy_source WHERE verbs <> '' AND table_name <> 'core.tenants'"))) {
        const QString column = row.at(0) == QLatin1String("core.import_rows") ? QStringLiteral("import_id") : QStringLiteral("id");
        const QString sql = QStringLiteral("SELECT count(%1) FROM %2 WHERE tenant_id <> core.my_tenant()").arg(column, row.at(0));
        QCOMPARE(stranger.value(sql), QStringLiteral("0"));
        QCOMPARE(office.elena->value(sql), QStringLiteral("0"));
    }
    QVERIFY(stranger.save(companyTable, company, {{companyCity, QStringLiteral("X")}}).rows.isEmpty());
    // A key of another organisation is as unknown as an invented one.
    for (const QString &key : {company, Desk::newId()})
        QCOMPARE(stranger.tryMake(dealTable, {{QStringLiteral("title"), QStringLiteral("X")}, {QStringLiteral("customer_company_id"), key}}).state, QStringLiteral("23503"));
    QCOMPARE(stranger.tryMake(companyTable, {{companyName, QStringLiteral("X")}, {QStringLiteral("tenant_id"), office.db.tenant().toString(QUuid::WithoutBraces)}}).state,
             QStringLiteral("42501"));
}

void CatalogTest::hotPlans_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("condition");
    const auto row = [](const char *name, const char *sql, const char *condition) { QTest::newRow(name) << QString::fromLatin1(sql) << QString::fromLatin1(condition); };
    row("created", "SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND (created_at, id) < (now(), '00000000-0000-0000-0000-000000000000') ORDER BY created_at DESC, id DESC LIMIT 100", "ROW(created_at, id)");
    row("amount", "SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND (amount_minor, id) > (5, '00000000-0000-0000-0000-000000000000') ORDER BY amount_minor, id LIMIT 100", "ROW(amount_minor, id)");
    row("title", "SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND (title, id) > ('Card 3', '00000000-0000-0000-0000-000000000000') ORDER BY title, id LIMIT 100", "ROW(title, id)");
    row("close date", "SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND (expected_close_date, id) > ('2026-01-01', '00000000-0000-0000-0000-000000000000') ORDER BY expected_close_date, id LIMIT 100", "ROW(expected_close_date, id)");
    row("cards", "SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND stage_no = 2 ORDER BY position, id LIMIT 100", "stage_no = 2");
    row("heads", "SELECT stage_no, currency, count(*), sum(amount_minor) FROM crm.opportunities WHERE deleted_at IS NULL AND stage_no <= 4 GROUP BY 1, 2", "tenant_id = ");
    row("closed", "SELECT id FROM crm.opportunities WHERE deleted_at IS NULL AND stage_no = 5 AND closed_at >= '2026-01-01' ORDER BY closed_at DESC, id DESC LIMIT 100", "closed_at >=");
    row("companies", "SELECT id FROM crm.customer_companies WHERE deleted_at IS NULL AND (company_name, id) > ('M', '00000000-0000-0000-0000-000000000000') ORDER BY company_name, id LIMIT 100", "ROW(company_name, id)");
    row("people", "SELECT id FROM crm.contact_persons WHERE deleted_at IS NULL AND (full_name, id) > ('M', '00000000-0000-0000-0000-000000000000') ORDER BY full_name, id LIMIT 100", "ROW(full_name, id)");
    row("decisions", "SELECT id FROM decision.customer_decisions WHERE deleted_at IS NULL AND (created_at, id) < (now(), '00000000-0000-0000-0000-000000000000') ORDER BY created_at DESC, id DESC LIMIT 100", "ROW(created_at, id)");
    row("late decisions", "SELECT id FROM decision.customer_decisions WHERE deleted_at IS NULL AND is_open AND expected_resolution_date < now() ORDER BY expected_resolution_date, id LIMIT 100", "expected_resolution_date <");
    row("my tasks", "SELECT id FROM crm.tasks WHERE deleted_at IS NULL AND is_open ORDER BY due_date, id LIMIT 100", "tenant_id = ");
    row("next task", "SELECT id FROM crm.tasks WHERE opportunity_id = '00000000-0000-0000-0000-000000000000' AND deleted_at IS NULL AND is_open ORDER BY due_date LIMIT 1", "opportunity_id = ");
}

void CatalogTest::hotPlans()
{
    QFETCH(QString, sql);
    QFETCH(QString, condition);
    static Office office;
    static bool filled = false;
    if (!filled) {
        office.db.exec(QStringLiteral("INSERT INTO crm.opportunities (title, amount, stage, closed_at, owner_id, expected_close_date) SELECT 'Card ' || g, g, "
                                      "CASE WHEN g % 2 = 0 THEN 'QUALIFICATION' ELSE 'CLOSED_WON' END, CASE WHEN g % 2 = 1 THEN date '2026-01-01' + g % 90 END, NULL, "
                                      "date '2026-01-01' + g % 300 FROM generate_series(1, 2000) g; ANALYZE crm.opportunities"));
        filled = true;
    }
    QVERIFY(office.ana->query(QStringLiteral("SET enable_seqscan = off")).ok());
    QString plan;
    for (const QStringList &line : office.ana->query(QStringLiteral("EXPLAIN (COSTS OFF) ") + sql).rows)
        plan += line.first() + u'\n';
    // The index gives both the place and the order: its condition holds the key, and nothing is sorted.
    const QStringList lines = plan.split(u'\n').filter(QStringLiteral("Index Cond"));
    QVERIFY2(lines.size() == 1 && lines.first().contains(condition), qPrintable(plan));
    QVERIFY2(!plan.contains(QLatin1String("Sort Key")), qPrintable(plan));
}

} // namespace punte
