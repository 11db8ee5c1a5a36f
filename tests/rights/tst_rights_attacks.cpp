// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/RightsWorld.h"

#include <QTest>

using namespace punte;

/// The known holes of a database that people reach with psql, tried by each role: identity, DDL, bulk ways round row security, the
/// server's own files, passwords and statistics.
class TestRightsAttacks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<RightsWorld>(); }
    void refused_data();
    void refused();
    void settingsGiveNothing();
    void switchedOffRowSecurityShowsNothing();
    void groupRoleChangesNothing();
    void ownPasswordMayChange();
    void ownSearchPathChangesNothing();
    void copyOutObeysRights();
    void statisticsAndPlansHoldNoValues();
    void otherSessionsAreHidden();
    void conditionsAreNoOracle();
    void keysAreNoOracle();
    void cleanupTestCase() { m_world.reset(); }

private:
    std::unique_ptr<RightsWorld> m_world;
};

void TestRightsAttacks::refused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("states"); ///< the SQLSTATEs that count as refused
    const auto add = [](const char *name, const char *sql, const char *states = "42501") {
        QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(states);
    };
    // Becoming somebody else.
    add("set role owner", "SET ROLE punte_owner");
    add("set role engine", "SET ROLE punte_engine");
    add("set role superuser", "SET ROLE punte_super", "42501 22023");
    add("set role colleague", "SET ROLE {login:colleague}");
    add("session authorization", "SET SESSION AUTHORIZATION {login:colleague}");
    add("join the owners", "GRANT punte_owner TO {login:self}");
    add("join the engine", "GRANT punte_engine TO {login:self}");
    add("make a role", "CREATE ROLE rights_evil SUPERUSER");
    add("more for myself", "ALTER ROLE {login:self} CREATEDB CREATEROLE");
    add("valid for ever", "ALTER ROLE {login:self} VALID UNTIL 'infinity'");
    add("bypass row security", "ALTER ROLE {login:self} BYPASSRLS");
    add("password of another", "ALTER ROLE {login:colleague} PASSWORD 'x'");
    add("drop another", "DROP ROLE {login:colleague}");
    add("settings for all", "ALTER ROLE ALL SET row_security = off");
    add("settings of the server", "ALTER SYSTEM SET log_statement = 'all'");
    add("settings of the database", "ALTER DATABASE {database} SET log_statement = 'all'");
    add("log everything", "SET log_statement = 'all'");
    add("act as replica", "SET session_replication_role = replica");
    // Making things of one's own.
    add("temporary table", "CREATE TEMP TABLE x (i int)");
    add("temporary view", "CREATE TEMP VIEW x AS SELECT 1", "42501 3F000");
    add("select into temp", "SELECT 1 AS i INTO TEMP x");
    add("table in public", "CREATE TABLE public.x (i int)");
    add("table in core", "CREATE TABLE core.x (i int)");
    add("table in crm", "CREATE TABLE crm.x (i int)");
    add("view in sec", "CREATE VIEW sec.x AS SELECT 1");
    add("schema", "CREATE SCHEMA evil");
    add("function in crm", "CREATE FUNCTION crm.x() RETURNS int LANGUAGE sql RETURN 1");
    add("operator", "CREATE OPERATOR crm.=== (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int)");
    add("cast", "CREATE CAST (text AS uuid) WITH INOUT", "42501 42809 42P16");
    add("extension", "CREATE EXTENSION dblink SCHEMA crm", "42501 0A000 58P01");
    add("do block", "DO $$ BEGIN RAISE NOTICE 'x'; END $$");
    add("do block in another language", "DO LANGUAGE plperl $$ 1 $$", "42501 42704");
    add("large object", "SELECT lo_create(0)");
    add("large object from bytes", "SELECT lo_from_bytea(0, 'x')");
    add("large object, old way", "SELECT lo_creat(131072)");
    add("publication", "CREATE PUBLICATION x FOR TABLE crm.opportunities");
    add("event trigger", "CREATE EVENT TRIGGER x ON ddl_command_start EXECUTE FUNCTION core.stamp()");
    add("foreign server", "CREATE SERVER x FOREIGN DATA WRAPPER postgres_fdw", "42501 42704");
    // Taking down what protects.
    add("row security off", "ALTER TABLE crm.opportunities DISABLE ROW LEVEL SECURITY");
    add("no force", "ALTER TABLE crm.opportunities NO FORCE ROW LEVEL SECURITY");
    add("policy of mine", "CREATE POLICY mine ON crm.opportunities USING (true)");
    add("drop the wall", "DROP POLICY wall ON crm.opportunities");
    add("trigger of mine", "CREATE TRIGGER x BEFORE UPDATE ON crm.opportunities FOR EACH ROW EXECUTE FUNCTION core.stamp()");
    add("no triggers", "ALTER TABLE crm.opportunities DISABLE TRIGGER ALL");
    add("rule of mine", "CREATE RULE x AS ON INSERT TO crm.opportunities DO INSTEAD NOTHING");
    add("drop a table", "DROP TABLE crm.tasks");
    add("drop a function", "DROP FUNCTION core.undo(uuid, uuid)");
    add("replace a function", "CREATE OR REPLACE FUNCTION sec.me() RETURNS uuid LANGUAGE sql RETURN NULL::uuid");
    add("redirect a function", "ALTER FUNCTION sec.me() SET search_path = public");
    add("own a table", "ALTER TABLE crm.tasks OWNER TO {login:self}");
    add("grant myself", "GRANT DELETE ON crm.tasks TO {login:self}; DELETE FROM crm.tasks");
    add("index as oracle", "CREATE INDEX ON crm.opportunities ((1 / (amount - 7777)))");
    // Ways that know no row security.
    add("truncate", "TRUNCATE crm.opportunities");
    add("truncate the ledger", "TRUNCATE core.audit_logs, core.audit_diffs");
    add("copy in", "COPY crm.opportunities (id, title, position) FROM STDIN", "42501 0A000");
    add("copy from a file", "COPY core.actions (id, label) FROM '/etc/passwd'");
    add("copy from a program", "COPY core.actions (id, label) FROM PROGRAM 'id'");
    add("copy to a program", "COPY (SELECT 1) TO PROGRAM 'cat'");
    add("copy to a file", "COPY (SELECT 1) TO '/tmp/rights_evil'");
    add("reindex", "REINDEX TABLE crm.opportunities");
    add("vacuum full of the server", "CLUSTER crm.opportunities USING opportunities_pkey");
    // The server's machine and other people's sessions.
    add("read a file", "SELECT pg_read_file('/etc/passwd')");
    add("list files", "SELECT pg_ls_dir('.')");
    add("log files", "SELECT pg_ls_logdir()");
    add("reload", "SELECT pg_reload_conf()");
    add("settings from files", "SELECT * FROM pg_file_settings");
    add("access file", "SELECT * FROM pg_hba_file_rules");
    add("switch the log", "SELECT pg_switch_wal()");
    add("end another session",
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'punte_super' AND pid <> pg_backend_pid()");
    add("cancel another session",
        "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'punte_super' AND pid <> pg_backend_pid()");
    add("replication slot", "SELECT pg_create_physical_replication_slot('x')");
    // Secrets.
    add("verifiers", "SELECT rolpassword FROM pg_authid");
    add("verifiers, old view", "SELECT passwd FROM pg_shadow");
    add("statistics of all", "SELECT * FROM pg_statistic");
    add("e-mail of colleagues", "SELECT email FROM core.users");
    add("login of colleagues", "SELECT login FROM core.users");
    add("everything of colleagues", "SELECT * FROM core.users");
    add("authority of colleagues", "SELECT escalation_authority FROM core.team_members");
    add("colleagues as whole rows", "SELECT u FROM core.users u");
    add("colleagues as json", "SELECT to_jsonb(u) FROM core.users u");
    add("numbers of the ledger", "SELECT nextval('core.audit_logs_seq_seq')");
    add("numbers of the ledger, set back", "SELECT setval('core.audit_logs_seq_seq', 1)");
    add("comment on a table", "COMMENT ON TABLE crm.tasks IS 'x'");
    add("two-phase commit", "PREPARE TRANSACTION 'x'", "42501 55000");
    // The engine's own tools.
    add("make a definer function", "SELECT sec.make_definer('sec.me()'::regprocedure)");
    add("register a table", "SELECT sec.register_table('crm.tasks', 'tasks', 'riu')");
    add("another policy", "SELECT sec.apply_policies('crm.tasks')");
    add("refresh the search", "SELECT core.search_refresh('company', ARRAY[gen_random_uuid()])");
    add("write an undo", "SELECT core.undo_write('crm.tasks', gen_random_uuid(), gen_random_uuid(), '{}')");
    add("images of an undo", "SELECT * FROM core.undo_images('crm.tasks', gen_random_uuid())");
    add("who holds a key",
        "SELECT core.key_holder('crm.customer_companies', 'idx_customer_companies_tax_id', '{\"tax_id\": \"foreigner\"}', "
        "gen_random_uuid())");
    add("new organisation", "SELECT core.setup_tenant('x', 'local', 'ro', 'RON', 'Europe/Bucharest', NULL, 'Evil', 'Person', NULL, 'x')");
    add("lists of an organisation", "SELECT core.seed_tenant({foreign tenant}, NULL)");
    add("new epoch", "SELECT core.feed_reset()");
    add("write a version",
        "INSERT INTO core.schema_version (version, name, sha256, min_compatible) VALUES (9999, 'x', repeat('a', 64), 1)");
    add("unknown number", "SELECT core.next_number('invoice')");
}

void TestRightsAttacks::refused()
{
    QFETCH(QString, sql);
    QFETCH(QString, states);
    for (const QString &role : RightsWorld::roles()) {
        QString text = sql;
        text.replace(QLatin1String("{login:self}"), m_world->login(role))
            .replace(QLatin1String("{login:colleague}"), m_world->login(QStringLiteral("colleague")));
        text.replace(QLatin1String("{database}"), m_world->database().name());
        text.replace(QLatin1String("{foreign tenant}"), u'\'' + m_world->tenantOf(QStringLiteral("foreigner")) + u'\'');
        const auto session = m_world->signIn(role);
        const Answer answer = text.startsWith(QLatin1String("ALTER SYSTEM")) ? session->run(text) : session->probe(text);
        QVERIFY2(!answer.ok() && states.split(u' ').contains(answer.state),
            qPrintable(role + QStringLiteral(": ") + (answer.ok() ? QStringLiteral("done") : answer.state + u' ' + answer.message)));
    }
}

/// Who one is comes from the login, never from a setting.
void TestRightsAttacks::settingsGiveNothing()
{
    for (const QString &role : RightsWorld::roles()) {
        const auto session = m_world->signIn(role);
        const QString before = session->run(QStringLiteral("SELECT core.my_tenant(), sec.me(), count(*) FROM crm.customer_companies"))
                                   .rows.first()
                                   .join(u' ');
        const QString foreign = m_world->tenantOf(QStringLiteral("foreigner"));
        for (const char *name : { "punte.tenant", "crm.tenant_id", "core.tenant", "app.tenant_id", "punte.person", "request.jwt.claims" })
            QVERIFY2(session->run(QStringLiteral("SET %1 = '%2'").arg(QLatin1String(name), foreign)).ok(), name);
        QCOMPARE(
            session->run(QStringLiteral("SELECT core.my_tenant(), sec.me(), count(*) FROM crm.customer_companies")).rows.first().join(u' '),
            before);
        QCOMPARE(session->run(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE tenant_id = '%1'").arg(foreign)).first(),
            QStringLiteral("0"));
    }
}

void TestRightsAttacks::switchedOffRowSecurityShowsNothing()
{
    for (const QString &role : RightsWorld::roles()) {
        const auto session = m_world->signIn(role);
        QVERIFY(session->run(QStringLiteral("SET row_security = off")).ok());
        for (const char *table : { "crm.customer_companies", "crm.opportunities", "crm.tasks", "core.tenants", "core.actions" }) {
            const Answer answer = session->run(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
            QCOMPARE(answer.state, QStringLiteral("42501"));
            QVERIFY(answer.rows.isEmpty());
        }
    }
}

/// The group may be taken on; who one is stays the same, because the policies ask for the login.
void TestRightsAttacks::groupRoleChangesNothing()
{
    for (const QString &role : RightsWorld::roles()) {
        const auto session = m_world->signIn(role);
        const QString sum = QStringLiteral("SELECT sec.me(), (SELECT count(*) FROM crm.opportunities), (SELECT count(*) FROM crm.tasks)");
        const QStringList before = session->run(sum).rows.first();
        QVERIFY(session->run(QStringLiteral("SET ROLE punte_app")).ok());
        QCOMPARE(session->run(sum).rows.first(), before);
    }
}

void TestRightsAttacks::ownPasswordMayChange()
{
    const auto session = m_world->signIn(QStringLiteral("USER"));
    QVERIFY(session
                ->run(QStringLiteral("ALTER ROLE %1 PASSWORD 'SCRAM-SHA-256$4096:c2FsdHNhbHQ=$UQ==:UQ=='")
                          .arg(m_world->login(QStringLiteral("USER"))))
                .ok()
        || session->run(QStringLiteral("ALTER ROLE %1 PASSWORD 'a long pass phrase'").arg(m_world->login(QStringLiteral("USER")))).ok());
    QCOMPARE(session->run(QStringLiteral("SELECT DISTINCT passwd FROM pg_user WHERE usename <> 'x'")).first(), QStringLiteral("********"));
    QVERIFY(session->run(QStringLiteral("ALTER ROLE %1 PASSWORD NULL").arg(m_world->login(QStringLiteral("USER")))).ok());
}

/// Everything of ours names its schema and pins its path, so that a path of one's own redirects nothing.
void TestRightsAttacks::ownSearchPathChangesNothing()
{
    const auto session = m_world->signIn(QStringLiteral("SALES_REP"));
    const QString sum = QStringLiteral(
        "SELECT core.my_tenant(), sec.me(), sec.all('companies.read'), sec.own('members.write'), (SELECT count(*) FROM crm.tasks)");
    const QStringList before = session->run(sum).rows.first();
    QVERIFY(session->run(QStringLiteral("SET search_path = pg_temp, crm, core, sec, pg_catalog")).ok());
    QCOMPARE(session->run(sum).rows.first(), before);
    const QString save
        = m_world->fill(RightsWorld::asAction(QStringLiteral("UPDATE crm.customer_companies SET notes = 'path', version = version + 1, "
                                                             "action_id = '{action}' WHERE id = '{row:crm.customer_companies}'")),
            QStringLiteral("SALES_REP"));
    const Answer saved = session->probe(save);
    QVERIFY2(saved.ok() && saved.count == 1, qPrintable(saved.message));
}

void TestRightsAttacks::copyOutObeysRights()
{
    for (const QString &role : RightsWorld::roles()) {
        const auto session = m_world->signIn(role);
        const int seen = session->run(QStringLiteral("SELECT count(*) FROM crm.opportunities")).first().toInt();
        const Answer copied = session->run(QStringLiteral("COPY crm.opportunities (title) TO STDOUT"));
        QVERIFY2(copied.ok(), qPrintable(copied.message));
        QCOMPARE(copied.count, seen);
        for (const QStringList &line : copied.rows)
            QVERIFY(!line.first().contains(QLatin1String("foreigner")));
    }
}

/// Counts of all organisations leak through plans and pg_class; that is accepted and documented. Values must not.
void TestRightsAttacks::statisticsAndPlansHoldNoValues()
{
    m_world->database().exec(QStringLiteral("ANALYZE crm.opportunities, crm.customer_companies, crm.contact_persons, crm.tasks"));
    for (const QString &role : RightsWorld::roles()) {
        const auto session = m_world->signIn(role);
        QCOMPARE(session->run(QStringLiteral("SELECT count(*) FROM pg_stats WHERE schemaname IN ('crm', 'core', 'sec')")).first(),
            QStringLiteral("0"));
        const Answer plan = session->run(
            QStringLiteral("EXPLAIN (ANALYZE, VERBOSE, TIMING OFF) SELECT title FROM crm.opportunities WHERE title LIKE 'Deal%'"));
        QVERIFY(plan.ok());
        for (const QStringList &line : plan.rows)
            QVERIFY(!line.first().contains(QLatin1String("foreigner")));
    }
}

void TestRightsAttacks::otherSessionsAreHidden()
{
    const auto other = m_world->signIn(QStringLiteral("colleague"));
    QVERIFY(other->run(QStringLiteral("SELECT 'SECRET VALUE'")).ok());
    for (const QString &role : RightsWorld::roles()) {
        const Answer seen
            = m_world->signIn(role)->run(QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%SECRET' || ' VALUE%'"));
        QCOMPARE(seen.first(), QStringLiteral("0"));
    }
}

/// A condition that fails on a row one may not see would tell that it is there: policies come first.
void TestRightsAttacks::conditionsAreNoOracle()
{
    for (const QString &role : RightsWorld::roles()) {
        const auto session = m_world->signIn(role);
        for (const char *condition : { "1 / (amount - 7777) > 0", "tenant_id = '{foreign tenant}' AND title::int > 0",
                 "CASE WHEN amount = 7777 THEN 1 / (amount - 7777) ELSE 1 END = 1",
                 "CASE WHEN title LIKE '%foreigner%' THEN title::int ELSE 1 END = 1" }) {
            const Answer answer = session->run(QStringLiteral("SELECT count(*) FROM crm.opportunities WHERE ")
                + QString::fromLatin1(condition).replace(
                    QLatin1String("{foreign tenant}"), m_world->tenantOf(QStringLiteral("foreigner"))));
            QVERIFY2(answer.ok(), qPrintable(role + u' ' + answer.message));
        }
        const Answer changed = session->probe(QStringLiteral(
            "UPDATE crm.opportunities SET title = title WHERE CASE WHEN amount = 7777 THEN 1 / (amount - 7777) ELSE 1 END = 0"));
        QVERIFY2(changed.ok() && changed.count == 0, qPrintable(changed.message));
    }
}

/// A foreign key or a unique key answers the same whether a foreign row is there or not.
void TestRightsAttacks::keysAreNoOracle()
{
    const auto session = m_world->signIn(QStringLiteral("ADMIN"));
    const auto refer = [&](const QString &company) {
        return session->probe(m_world->fill(
            RightsWorld::asAction(QStringLiteral("INSERT INTO crm.opportunities (id, title, position, action_id, customer_company_id) "
                                                 "VALUES ('{id}', 'New', 'i', '{action}', '%1')")
                                      .arg(company)),
            QStringLiteral("ADMIN")));
    };
    const Answer foreign = refer(RightsWorld::row(QStringLiteral("crm.customer_companies"), QStringLiteral("foreigner")));
    const Answer nothing = refer(RightsWorld::newId());
    QCOMPARE(foreign.state, QStringLiteral("23503"));
    QCOMPARE(nothing.state, foreign.state);
    const auto take = [&](const QString &column, const QString &value) {
        return session
            ->probe(
                m_world->fill(RightsWorld::asAction(QStringLiteral("INSERT INTO crm.customer_companies (id, company_name, action_id, %1) "
                                                                   "VALUES ('{id}', 'New', '{action}', '%2')")
                                                        .arg(column, value)),
                    QStringLiteral("ADMIN")))
            .state;
    };
    QCOMPARE(take(QStringLiteral("tax_id"), QStringLiteral("foreigner")), QString());
    QCOMPARE(take(QStringLiteral("tax_id"), QStringLiteral("stranger")), QStringLiteral("23505"));
    // An id that a foreign row has is free here; so is a foreign action's.
    const QString id = RightsWorld::row(QStringLiteral("crm.customer_companies"), QStringLiteral("foreigner"));
    QVERIFY(
        session
            ->probe(m_world->fill(RightsWorld::asAction(QStringLiteral(
                                      "INSERT INTO crm.customer_companies (id, company_name, action_id) VALUES ('%1', 'New', '{action}')")
                                                            .arg(id)),
                QStringLiteral("ADMIN")))
            .ok());
    QVERIFY(session
                ->probe(QStringLiteral("INSERT INTO core.actions (id, label) VALUES ('%1', 'probe')")
                            .arg(RightsWorld::row(QStringLiteral("core.actions"), QStringLiteral("foreigner"))))
                .ok());
}

QTEST_GUILESS_MAIN(TestRightsAttacks)
#include "tst_rights_attacks.moc"
