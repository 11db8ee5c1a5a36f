// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/RightsWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace punte;

/// Lies in the columns that say who, when, where and by which command: the database fills them in itself or refuses.
class TestRightsForging final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void authorAndTimesAreTheServers();
    void versionsCannotBeSkipped_data();
    void versionsCannotBeSkipped();
    void keysStay();
    void rowsStayInTheOrganisation();
    void actionsAreOnesOwnAndNew();
    void actionsSayOnlyWhatAndNeverWho();
    void derivedTimesStay();
    void ownershipIsNotGivenBeyondTheRight();
    void changesWithoutConditionTouchOnlyOnesOwn();
    void upsertAndMergeAreNoWayRound();
    void readersLockNothing();
    void restoringNeedsTheRightToDelete();
    void ledgerTellsTheTruth();
    void noticesCarryIdsOnly();
    void forgedNoticesAreHarmless();
    void cleanupTestCase();

private:
    [[nodiscard]] Answer save(PlainSession &session, const QString &statement, const QString &person = QStringLiteral("SALES_REP")) const
    {
        return session.run(m_world->fill(RightsWorld::asAction(statement), person));
    }

    std::unique_ptr<RightsWorld> m_world;
    std::unique_ptr<PlainSession> m_rep;
};

void TestRightsForging::initTestCase()
{
    m_world = std::make_unique<RightsWorld>();
    m_rep = m_world->signIn(QStringLiteral("SALES_REP"));
}

void TestRightsForging::authorAndTimesAreTheServers()
{
    const QString id = RightsWorld::newId();
    const Answer made = save(*m_rep,
        QStringLiteral(
            "INSERT INTO crm.customer_companies (id, company_name, action_id, created_by, updated_by, created_at, updated_at, version) "
            "VALUES ('%1', 'Forged', '{action}', '%2', '%2', '2001-01-01', '2001-01-01', 99)")
            .arg(id, m_world->user(QStringLiteral("ADMIN"))));
    QVERIFY2(made.ok(), qPrintable(made.message));
    const QString look = QStringLiteral("SELECT created_by = sec.me(), updated_by = sec.me(), created_at > now() - interval '1 hour', "
                                        "updated_at > now() - interval '1 hour', "
                                        "version FROM crm.customer_companies WHERE id = '%1'")
                             .arg(id);
    QCOMPARE(m_rep->run(look).rows.first().join(u' '), QStringLiteral("t t t t 1"));
    const Answer changed = save(*m_rep,
        QStringLiteral("UPDATE crm.customer_companies SET created_by = '%2', updated_by = '%2', created_at = '2001-01-01', "
                       "updated_at = '2001-01-01', version = 2, action_id = '{action}' WHERE id = '%1'")
            .arg(id, m_world->user(QStringLiteral("ADMIN"))));
    QCOMPARE(changed.count, 1);
    QCOMPARE(m_rep->run(look).rows.first().join(u' '), QStringLiteral("t t t t 2"));
}

void TestRightsForging::versionsCannotBeSkipped_data()
{
    QTest::addColumn<QString>("version");
    for (const char *version : { "version", "version + 2", "version - 1", "1000000", "0" })
        QTest::newRow(version) << QString::fromLatin1(version);
}

void TestRightsForging::versionsCannotBeSkipped()
{
    QFETCH(QString, version);
    for (const char *table : { "crm.customer_companies", "crm.contact_persons", "crm.company_addresses", "crm.opportunities",
             "crm.opportunity_services", "crm.tasks", "crm.interactions", "core.saved_views", "core.snoozes", "core.settings" }) {
        const Answer answer = m_rep->probe(
            m_world->fill(RightsWorld::asAction(QStringLiteral("UPDATE %1 SET version = %2, action_id = '{action}' WHERE id = '{row:%1}'")
                                                    .arg(QLatin1String(table), version)),
                QStringLiteral("SALES_REP")));
        QCOMPARE(answer.state, QStringLiteral("PU001"));
    }
}

void TestRightsForging::keysStay()
{
    for (const char *change : { "id = gen_random_uuid()", "tenant_id = '{foreign tenant}'" }) {
        QString set = QString::fromLatin1(change);
        set.replace(QLatin1String("{foreign tenant}"), m_world->tenantOf(QStringLiteral("foreigner")));
        const Answer answer = save(*m_rep,
            QStringLiteral("UPDATE crm.customer_companies SET %1, version = version + 1, action_id = '{action}' "
                           "WHERE id = '{row:crm.customer_companies}'")
                .arg(set));
        QVERIFY2(
            answer.state == QLatin1String("PU013") || answer.state == QLatin1String("42501"), qPrintable(answer.state + answer.message));
    }
}

/// No reference leads out of the organisation, and no row is planted in a foreign one.
void TestRightsForging::rowsStayInTheOrganisation()
{
    const auto admin = m_world->signIn(QStringLiteral("ADMIN"));
    for (const char *column : { "owner_id = '{user}'", "team_id = '{team}'" }) {
        QString set = QString::fromLatin1(column);
        set.replace(QLatin1String("{user}"), m_world->user(QStringLiteral("foreigner")))
            .replace(QLatin1String("{team}"), m_world->teamOf(QStringLiteral("foreigner")));
        const Answer answer = save(*admin,
            QStringLiteral(
                "UPDATE crm.opportunities SET %1, version = version + 1, action_id = '{action}' WHERE id = '{row:crm.opportunities}'")
                .arg(set),
            QStringLiteral("ADMIN"));
        QCOMPARE(answer.state, QStringLiteral("23503"));
    }
    const Answer action
        = admin->run(QStringLiteral("INSERT INTO core.actions (tenant_id, id, label) VALUES ('%1', gen_random_uuid(), 'probe')")
                         .arg(m_world->tenantOf(QStringLiteral("foreigner"))));
    QCOMPARE(action.state, QStringLiteral("42501"));
}

/// A change names an action of its own transaction: not another person's, not an old one, not one that is not there.
void TestRightsForging::actionsAreOnesOwnAndNew()
{
    const auto colleague = m_world->signIn(QStringLiteral("colleague"));
    const QString theirs = RightsWorld::newId();
    QVERIFY(colleague->run(QStringLiteral("BEGIN")).ok());
    QVERIFY(colleague->run(QStringLiteral("INSERT INTO core.actions (id, label) VALUES ('%1', 'probe')").arg(theirs)).ok());
    QVERIFY(colleague->run(QStringLiteral("COMMIT")).ok());
    const QString mine = RightsWorld::newId();
    QVERIFY(m_rep->run(QStringLiteral("INSERT INTO core.actions (id, label) VALUES ('%1', 'probe')").arg(mine)).ok());
    for (const QString &action :
        { theirs, mine, RightsWorld::newId(), RightsWorld::row(QStringLiteral("core.actions"), QStringLiteral("foreigner")) }) {
        const Answer changed = m_rep->probe(
            m_world->fill(QStringLiteral("UPDATE crm.customer_companies SET notes = 'x', version = version + 1, action_id = '%1' "
                                         "WHERE id = '{row:crm.customer_companies}'")
                              .arg(action),
                QStringLiteral("SALES_REP")));
        QCOMPARE(changed.state, QStringLiteral("PU013"));
        const Answer made
            = m_rep->probe(QStringLiteral("INSERT INTO crm.customer_companies (company_name, action_id) VALUES ('New', '%1')").arg(action));
        QCOMPARE(made.state, QStringLiteral("PU013"));
    }
    const Answer none = m_rep->probe(QStringLiteral("INSERT INTO crm.customer_companies (company_name) VALUES ('New')"));
    QCOMPARE(none.state, QStringLiteral("PU013"));
    const Answer again = m_rep->probe(QStringLiteral("INSERT INTO core.actions (id, label) VALUES ('%1', 'probe')").arg(mine));
    QCOMPARE(again.state, QStringLiteral("23505"));
}

void TestRightsForging::actionsSayOnlyWhatAndNeverWho()
{
    for (const char *column : { "user_id", "actor", "at", "txid", "undo_of", "undone" }) {
        const Answer answer
            = m_rep->probe(QStringLiteral("INSERT INTO core.actions (id, label, %1) VALUES (gen_random_uuid(), 'probe', NULL)")
                               .arg(QLatin1String(column)));
        QCOMPARE(answer.state, QStringLiteral("42501"));
    }
    QCOMPARE(m_rep->run(QStringLiteral("UPDATE core.actions SET label = 'x'")).state, QStringLiteral("42501"));
    QCOMPARE(m_rep->run(QStringLiteral("DELETE FROM core.actions")).state, QStringLiteral("42501"));
}

void TestRightsForging::derivedTimesStay()
{
    const QString look = m_world->fill(
        QStringLiteral("SELECT last_activity_at, stage_changed_at FROM crm.opportunities WHERE id = '{row:crm.opportunities}'"),
        QStringLiteral("SALES_REP"));
    const QStringList before = m_rep->run(look).rows.first();
    const Answer answer = save(*m_rep,
        QStringLiteral(
            "UPDATE crm.opportunities SET last_activity_at = '2090-01-01', stage_changed_at = '2090-01-01', version = version + 1, "
            "action_id = '{action}' WHERE id = '{row:crm.opportunities}'"));
    QCOMPARE(answer.count, 1);
    QCOMPARE(m_rep->run(look).rows.first(), before);
    // An import may tell of the past, nobody of the future.
    const QString id = RightsWorld::newId();
    const Answer made = save(*m_rep,
        QStringLiteral("INSERT INTO crm.opportunities (id, title, position, action_id, last_activity_at, stage_changed_at) "
                       "VALUES ('%1', 'New', 'i', '{action}', '2090-01-01', '2090-01-01')")
            .arg(id));
    QVERIFY2(made.ok(), qPrintable(made.message));
    QCOMPARE(
        m_rep
            ->run(QStringLiteral("SELECT last_activity_at <= now() AND stage_changed_at <= now() FROM crm.opportunities WHERE id = '%1'")
                      .arg(id))
            .first(),
        QStringLiteral("t"));
}

/// One's own record is not moved to where one may not write, and no record is taken from there.
void TestRightsForging::ownershipIsNotGivenBeyondTheRight()
{
    const QString stranger = m_world->user(QStringLiteral("stranger"));
    const auto change = [&](const QString &set, const QString &table, const QString &person) {
        return m_rep->probe(m_world->fill(
            RightsWorld::asAction(QStringLiteral("UPDATE %1 SET %2, version = version + 1, action_id = '{action}' WHERE id = '%3'")
                                      .arg(table, set, RightsWorld::row(table, person))),
            QStringLiteral("SALES_REP")));
    };
    const QString strangersCompany = RightsWorld::row(QStringLiteral("crm.customer_companies"), QStringLiteral("stranger"));
    QCOMPARE(change(QStringLiteral("customer_company_id = '%1'").arg(strangersCompany), QStringLiteral("crm.contact_persons"),
                 QStringLiteral("SALES_REP"))
                 .state,
        QStringLiteral("42501"));
    QCOMPARE(change(QStringLiteral("customer_company_id = '%1'").arg(strangersCompany), QStringLiteral("crm.company_addresses"),
                 QStringLiteral("SALES_REP"))
                 .state,
        QStringLiteral("42501"));
    QCOMPARE(change(QStringLiteral("owner_id = '%1', team_id = NULL").arg(stranger), QStringLiteral("crm.opportunities"),
                 QStringLiteral("SALES_REP"))
                 .state,
        QStringLiteral("42501"));
    for (const char *table : { "crm.customer_companies", "crm.opportunities" }) {
        const Answer taken = change(QStringLiteral("owner_id = '%1', team_id = '%2'")
                                        .arg(m_world->user(QStringLiteral("SALES_REP")), m_world->teamOf(QStringLiteral("SALES_REP"))),
            QLatin1String(table), QStringLiteral("stranger"));
        QVERIFY(taken.ok() && taken.count == 0);
    }
    const auto user = m_world->signIn(QStringLiteral("USER"));
    const Answer inAnothersName = user->probe(m_world->fill(
        RightsWorld::asAction(QStringLiteral("INSERT INTO crm.interactions (id, type, user_id, customer_id, action_id) VALUES "
                                             "('{id}', 'CALL', '{owner}', '{row:crm.customer_companies}', '{action}')")),
        QStringLiteral("colleague")));
    QCOMPARE(inAnothersName.state, QStringLiteral("42501"));
}

void TestRightsForging::changesWithoutConditionTouchOnlyOnesOwn()
{
    // Everybody but the colleague's team rows: the representative's team has all actors in it, the stranger and the foreigner stay as they
    // are.
    const Answer answer
        = m_rep->probe(m_world->fill(RightsWorld::asAction(QStringLiteral(
                                         "UPDATE crm.customer_companies SET notes = 'all', version = version + 1, action_id = '{action}' "
                                         "RETURNING company_name")),
            QStringLiteral("SALES_REP")));
    QVERIFY2(answer.ok() && answer.count > 0, qPrintable(answer.message));
    for (const QStringList &row : answer.rows)
        QVERIFY(!row.first().contains(QLatin1String("stranger")) && !row.first().contains(QLatin1String("foreigner")));
}

void TestRightsForging::upsertAndMergeAreNoWayRound()
{
    for (const char *person : { "stranger", "foreigner" }) {
        const QString id = RightsWorld::row(QStringLiteral("crm.customer_companies"), QLatin1String(person));
        const QString upsert = QStringLiteral("INSERT INTO crm.customer_companies (tenant_id, id, company_name, action_id) "
                                              "VALUES ('%1', '%2', 'New', '{action}') ON CONFLICT (tenant_id, id) DO UPDATE "
                                              "SET notes = 'taken', version = crm.customer_companies.version + 1, action_id = '{action}'")
                                   .arg(m_world->tenantOf(QLatin1String(person)), id);
        QCOMPARE(m_rep->probe(m_world->fill(RightsWorld::asAction(upsert), QStringLiteral("SALES_REP"))).state, QStringLiteral("42501"));
        const Answer merged = m_rep->probe(
            m_world->fill(QStringLiteral("INSERT INTO core.actions (id, label) VALUES ('{action}', 'probe'); "
                                         "MERGE INTO crm.customer_companies c USING (SELECT '%1'::uuid AS id) n ON c.id = n.id "
                                         "WHEN MATCHED THEN UPDATE SET notes = 'taken', version = c.version + 1")
                              .arg(id),
                QStringLiteral("SALES_REP")));
        QVERIFY2(merged.state == QLatin1String("42501") || (merged.ok() && merged.count == 0), qPrintable(merged.message));
    }
}

/// A row one may only read cannot be locked either: nobody keeps others from their work by looking.
void TestRightsForging::readersLockNothing()
{
    for (const char *role : { "MARKETER", "ANALYST", "USER" }) {
        const auto reader = m_world->signIn(QLatin1String(role));
        for (const char *strength : { "UPDATE", "NO KEY UPDATE", "SHARE", "KEY SHARE" }) {
            const Answer answer = reader->probe(QStringLiteral("SELECT id FROM crm.customer_companies FOR ") + QLatin1String(strength));
            QVERIFY2(answer.state == QLatin1String("42501") || (answer.ok() && answer.count == 0), qPrintable(answer.message));
        }
    }
}

void TestRightsForging::restoringNeedsTheRightToDelete()
{
    const auto change = [](const char *what, const char *table) {
        return QStringLiteral("UPDATE %1 SET deleted_at = %2, version = version + 1, action_id = '{action}' WHERE id = '{row:%1}'")
            .arg(QLatin1String(table), QLatin1String(what));
    };
    const auto admin = m_world->signIn(QStringLiteral("ADMIN"));
    const auto user = m_world->signIn(QStringLiteral("USER"));
    QCOMPARE(save(*admin, change("now()", "crm.interactions"), QStringLiteral("USER")).count, 1);
    const Answer restored = save(*user, change("NULL", "crm.interactions"), QStringLiteral("USER"));
    QVERIFY2(restored.state == QLatin1String("42501") || (restored.ok() && restored.count == 0), qPrintable(restored.message));
    QCOMPARE(save(*admin, change("NULL", "crm.interactions"), QStringLiteral("USER")).count, 1);
}

void TestRightsForging::ledgerTellsTheTruth()
{
    const QString action = RightsWorld::newId();
    const Answer saved = m_rep->run(m_world->fill(
        QStringLiteral("WITH a AS (INSERT INTO core.actions (id, label, label_args) VALUES ('%1', 'edit', '{\"subject\": \"x\"}')) "
                       "UPDATE crm.customer_companies SET notes = 'true', version = version + 1, action_id = '%1' "
                       "WHERE id = '{row:crm.customer_companies}'")
            .arg(action),
        QStringLiteral("SALES_REP")));
    QCOMPARE(saved.count, 1);
    const QStringList line
        = m_world->database()
              .rows(QStringLiteral("SELECT l.user_id::text, l.op::text, l.action, d.after ->> 'notes', a.actor FROM core.audit_logs l "
                                   "JOIN core.audit_diffs d USING (tenant_id, seq) JOIN core.actions a ON a.tenant_id = l.tenant_id AND "
                                   "a.id = l.action_id "
                                   "WHERE l.action_id = $1::text::uuid"),
                  { action })
              .value(0);
    QCOMPARE(line.join(u' '),
        QStringList({ m_world->user(QStringLiteral("SALES_REP")), QStringLiteral("U"), QStringLiteral("edit"), QStringLiteral("true"),
                        m_world->login(QStringLiteral("SALES_REP")) })
            .join(u' '));
}

/// Anybody may listen on any channel, so a notice names table, action and ids, and nothing else.
void TestRightsForging::noticesCarryIdsOnly()
{
    const auto foreigner = m_world->signIn(QStringLiteral("foreigner"));
    const QString channel = QStringLiteral("punte_") + m_world->tenantOf(QStringLiteral("SALES_REP")).remove(u'-');
    QVERIFY(foreigner->run(QStringLiteral("LISTEN \"%1\"").arg(channel)).ok());
    QCOMPARE(save(*m_rep,
                 QStringLiteral("UPDATE crm.customer_companies SET notes = 'TOP SECRET', version = version + 1, action_id = '{action}' "
                                "WHERE id = '{row:crm.customer_companies}'"))
                 .count,
        1);
    foreigner->run(QStringLiteral("SELECT 1"));
    QStringList notices = foreigner->notices();
    QTRY_VERIFY((notices += foreigner->notices(), !notices.isEmpty()));
    static const QRegularExpression idsOnly(QStringLiteral(
        "^\\{\"t\" : \"[a-z_.]+\", \"a\" : \"[0-9a-f-]{36}\", (\"i\" : \\[(\"[0-9a-f-]{36}\"(, )?)+\\]|\"many\" : true)\\}$"));
    for (const QString &notice : notices)
        QVERIFY2(idsOnly.match(notice).hasMatch(), qPrintable(notice));
}

void TestRightsForging::forgedNoticesAreHarmless()
{
    const auto foreigner = m_world->signIn(QStringLiteral("foreigner"));
    const QString channel = QStringLiteral("punte_") + m_world->tenantOf(QStringLiteral("SALES_REP")).remove(u'-');
    const QString sum = QStringLiteral("SELECT md5(string_agg(t::text, '' ORDER BY id)) FROM crm.customer_companies t");
    const QString before = m_rep->run(sum).first();
    QVERIFY(
        foreigner->run(QStringLiteral("SELECT pg_notify('%1', '{\"t\":\"crm.customer_companies\",\"a\":null,\"i\":[\"x\"]}')").arg(channel))
            .ok());
    QVERIFY(foreigner->run(QStringLiteral("SELECT pg_notify('%1', 'not json; DROP TABLE crm.tasks')").arg(channel)).ok());
    QCOMPARE(m_rep->run(sum).first(), before);
}

void TestRightsForging::cleanupTestCase()
{
    m_rep.reset();
    m_world.reset();
}

QTEST_GUILESS_MAIN(TestRightsForging)
#include "tst_rights_forging.moc"
