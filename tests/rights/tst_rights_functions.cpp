// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rights/RightsWorld.h"

#include <QTest>

using namespace punte;

/// Functions that see more than their caller: each asks for the right itself, answers for the caller's organisation only, and stops
/// answering at the very next statement after the right is gone.
class TestRightsFunctions final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<RightsWorld>(); }
    void callers_data();
    void callers();
    void searchShowsReadableRowsOnly();
    void searchTakesSignsLiterally();
    void historyNeedsTheRow();
    void historyHidesWhatTheTableHides();
    void undoIsForOnesOwnAndOnesPeople();
    void undoNeedsTheRightToTheRows();
    void undoStackIsOnesOwn();
    void ledgerAndPeopleByReach();
    void catchUpIsTheOrganisations();
    void sessionsEndByTheirOwner();
    void standInUntilTheDay();
    void leavingIsImmediate_data();
    void leavingIsImmediate();
    void cleanupTestCase() { m_world.reset(); }

private:
    [[nodiscard]] static QString row(const char *table, const char *person)
    {
        return RightsWorld::row(QLatin1String(table), QLatin1String(person));
    }
    /// Saves a note on a company and returns the action's id, or nothing when it was refused.
    [[nodiscard]] QString note(PlainSession &session, const char *person, const QString &text) const
    {
        const QString action = RightsWorld::newId();
        const Answer saved = session.run(
            QStringLiteral("WITH a AS (INSERT INTO core.actions (id, label) VALUES ('%1', 'edit')) UPDATE crm.customer_companies "
                           "SET notes = '%2', version = version + 1, action_id = '%1' WHERE id = '%3'")
                .arg(action, text, row("crm.customer_companies", person)));
        return saved.ok() && saved.count == 1 ? action : QString();
    }
    [[nodiscard]] Answer undo(PlainSession &session, const QString &action) const
    {
        return session.run(QStringLiteral("SELECT outcome, reason FROM core.undo('%1', '%2')").arg(action, RightsWorld::newId()));
    }

    std::unique_ptr<RightsWorld> m_world;
};

void TestRightsFunctions::callers_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("allowed");
    const auto add
        = [](const char *name, const char *call, const QStringList &allowed) { QTest::newRow(name) << QString::fromUtf8(call) << allowed; };
    const QStringList admin{ QStringLiteral("ADMIN") };
    const QStringList leaders = admin + QStringList{ QStringLiteral("MANAGER") };
    const QStringList tagging = leaders + QStringList{ QStringLiteral("MARKETER") };
    add("user_add", "core.user_add(NULL, 'New', 'Person', NULL, '{USER}', NULL, '{action}')", admin);
    add("user_set_status", "core.user_set_status('{colleague}', 'INACTIVE', '{action}')", admin);
    add("user_set_roles of another", "core.user_set_roles('{colleague}', '{USER,ADMIN}', '{action}')", admin);
    add("user_set_roles of myself", "core.user_set_roles(sec.me(), '{ADMIN}', '{action}')", admin);
    add("team_add", "core.team_add('New team', '{action}')", admin);
    add("team_member_set", "core.team_member_set('{other team}', sec.me(), 'sales_manager', true, '{action}')", admin);
    add("person_add", "core.person_add('New', 'Person', NULL, '{open action}')", leaders);
    add("user_list", "core.user_list()", leaders);
    add("ledger", "core.ledger(NULL, 1)", RightsWorld::roles().mid(0, 4) + QStringList{ QStringLiteral("USER") });
    add("count_contacts", "crm.count_contacts()", RightsWorld::roles().mid(0, 5));
    add("count_interactions", "crm.count_interactions('2000-01-01', '2100-01-01')", RightsWorld::roles().mid(0, 5));
    add("set_contact_tags", "crm.set_contact_tags('{contact}', '{a,b}', 1, '{action}')", tagging);
    add("set_contact_tags of a foreign contact", "crm.set_contact_tags('{foreign contact}', '{a}', 1, '{action}')", {});
    add("user_set_status of a foreigner", "core.user_set_status('{foreigner}', 'INACTIVE', '{action}')", {});
    add("user_set_roles of a foreigner", "core.user_set_roles('{foreigner}', '{USER}', '{action}')", {});
    add("team_member_set in a foreign team", "core.team_member_set('{foreign team}', sec.me(), NULL, true, '{action}')", {});
    add("lend to a foreigner", "core.lend('{foreigner}', '2099-01-01')", {});
    add("history of a foreign row", "core.history('crm.customer_companies', '{foreign company}', 10)", {});
    add("undo of a foreign action", "core.undo('{foreign action}', '{action}')", {});
    add("session_open", "core.session_open('test', 'test')", RightsWorld::roles());
    add("undo_stack", "core.undo_stack(5)", RightsWorld::roles());
}

void TestRightsFunctions::callers()
{
    QFETCH(QString, call);
    QFETCH(QStringList, allowed);
    const QList<std::pair<QString, QString>> marks{ { QStringLiteral("{colleague}"), m_world->user(QStringLiteral("colleague")) },
        { QStringLiteral("{foreigner}"), m_world->user(QStringLiteral("foreigner")) },
        { QStringLiteral("{other team}"), m_world->teamOf(QStringLiteral("stranger")) },
        { QStringLiteral("{foreign team}"), m_world->teamOf(QStringLiteral("foreigner")) },
        { QStringLiteral("{contact}"), row("crm.contact_persons", "stranger") },
        { QStringLiteral("{foreign contact}"), row("crm.contact_persons", "foreigner") },
        { QStringLiteral("{foreign company}"), row("crm.customer_companies", "foreigner") },
        { QStringLiteral("{foreign action}"), row("core.actions", "foreigner") } };
    for (const auto &[mark, value] : marks)
        call.replace(mark, value);
    for (const QString &role : RightsWorld::roles()) {
        const QString open = RightsWorld::newId();
        const QString begin = call.contains(QLatin1String("{open action}"))
            ? QStringLiteral("INSERT INTO core.actions (id, label) VALUES ('%1', 'import'); ").arg(open)
            : QString();
        const Answer answer = m_world->signIn(role)->probe(begin + QStringLiteral("SELECT ")
            + QString(call).replace(QLatin1String("{open action}"), open).replace(QLatin1String("{action}"), RightsWorld::newId()));
        QVERIFY2(answer.ok() == allowed.contains(role), qPrintable(role + u' ' + answer.state + u' ' + answer.message));
    }
}

void TestRightsFunctions::searchShowsReadableRowsOnly()
{
    const auto hits = [this](const QString &person, const char *text, const char *kinds) {
        QStringList found;
        for (const QStringList &hit : m_world->signIn(person)
                                          ->run(QStringLiteral("SELECT kind, row_id FROM core.search_hits('%1', %2, 100)")
                                                    .arg(QLatin1String(text), QLatin1String(kinds)))
                                          .rows)
            found.append(hit.first() + u' ' + hit.at(1));
        return found;
    };
    const QString company = QStringLiteral("company ") + row("crm.customer_companies", "stranger");
    const QString contact = QStringLiteral("contact ") + row("crm.contact_persons", "stranger");
    const QString deal = QStringLiteral("opportunity ") + row("crm.opportunities", "stranger");
    const QString task = QStringLiteral("task ") + row("crm.tasks", "stranger");
    for (const QString &role : RightsWorld::roles()) {
        QVERIFY2(hits(role, "foreigner", "NULL").isEmpty(), qPrintable(role));
        const QStringList found = hits(role, "stranger", "NULL");
        const bool groomer = role == QLatin1String("GROOMER"); // has no customers to look up
        QVERIFY2(found.contains(company) != groomer, qPrintable(role));
        QCOMPARE(found.contains(contact), role != QLatin1String("ANALYST") && !groomer);
        QCOMPARE(found.contains(deal), role != QLatin1String("USER") && !groomer);
        QCOMPARE(
            found.contains(task), role == QLatin1String("ADMIN") || role == QLatin1String("MANAGER") || role == QLatin1String("ANALYST"));
        // Whoever may not read persons does not find their company by them either.
        QCOMPARE(hits(role, "contact of stranger", "'{company}'").contains(company), role != QLatin1String("ANALYST") && !groomer);
    }
    QCOMPARE(hits(QStringLiteral("foreigner"), "stranger", "NULL"), QStringList());
}

void TestRightsFunctions::searchTakesSignsLiterally()
{
    const auto session = m_world->signIn(QStringLiteral("ADMIN"));
    for (const char *text : { "%%%", "___", "%' OR true --", "\\\\%", "'' OR 1=1", "%foreigner%" }) {
        const Answer answer = session->run(QStringLiteral("SELECT * FROM core.search_hits('%1', NULL, NULL)")
                                               .arg(QString::fromLatin1(text).replace(u'\'', QLatin1String("''"))));
        QVERIFY2(answer.ok() && answer.count == 0, text);
    }
    QCOMPARE(session->run(QStringLiteral("SELECT * FROM core.search_hits('stranger', '{\"company'' OR true --\"}', NULL)")).count, 0);
}

void TestRightsFunctions::historyNeedsTheRow()
{
    const auto ask = [this](const QString &person, const char *table, const QString &id) {
        return m_world->signIn(person)
            ->run(QStringLiteral("SELECT * FROM core.history('%1', '%2', 10)").arg(QLatin1String(table), id))
            .state;
    };
    for (const QString &role : RightsWorld::roles()) {
        const bool groomer = role == QLatin1String("GROOMER");
        const bool noPersons = groomer || role == QLatin1String("ANALYST");
        QCOMPARE(ask(role, "crm.customer_companies", row("crm.customer_companies", "stranger")), groomer ? QStringLiteral("42501") : QString());
        QCOMPARE(ask(role, "crm.opportunities", row("crm.opportunities", "stranger")),
            groomer || role == QLatin1String("USER") ? QStringLiteral("42501") : QString());
        QCOMPARE(ask(role, "crm.contact_persons", row("crm.contact_persons", "stranger")), noPersons ? QStringLiteral("42501") : QString());
        QCOMPARE(ask(role, "core.saved_views", row("core.saved_views", "stranger")), QStringLiteral("42501"));
        for (const char *table : { "crm.customer_companies", "crm.opportunities", "crm.tasks" })
            QCOMPARE(ask(role, table, RightsWorld::row(QLatin1String(table), QStringLiteral("foreigner"))), QStringLiteral("42501"));
        for (const char *table : { "core.audit_logs", "sec.login", "core.actions", "pg_authid", "crm.tasks; DROP TABLE x", "nothing" })
            QCOMPARE(ask(role, table, row("crm.tasks", "stranger")), QStringLiteral("42501"));
    }
}

/// Mail, phone and login of colleagues are no columns that people read; their history must not show them either.
void TestRightsFunctions::historyHidesWhatTheTableHides()
{
    for (const QString &role : RightsWorld::roles()) {
        const Answer answer = m_world->signIn(role)->run(
            QStringLiteral("SELECT coalesce(before::text, '') || coalesce(after::text, '') FROM core.history('core.users', '%1', 10)")
                .arg(m_world->user(QStringLiteral("colleague"))));
        QVERIFY2(answer.ok() && answer.count > 0, qPrintable(answer.message));
        for (const QStringList &line : answer.rows)
            QVERIFY2(!line.first().contains(u'@') && !line.first().contains(m_world->login(QStringLiteral("colleague"))),
                qPrintable(role + u' ' + line.first()));
    }
}

void TestRightsFunctions::undoIsForOnesOwnAndOnesPeople()
{
    const auto rep = m_world->signIn(QStringLiteral("SALES_REP"));
    for (const QString &role : RightsWorld::roles()) {
        const QString action = note(*rep, "SALES_REP", QStringLiteral("by the representative"));
        QVERIFY(!action.isEmpty());
        const auto other = m_world->signIn(role);
        const bool may = role == QLatin1String("ADMIN") || role == QLatin1String("MANAGER") || role == QLatin1String("SALES_REP");
        const Answer answer = undo(*other, action);
        QCOMPARE(answer.state, may ? QString() : QStringLiteral("PU020"));
        QCOMPARE(other->run(QStringLiteral("SELECT core.action_applied('%1')").arg(action)).first(),
            role == QLatin1String("SALES_REP") ? QStringLiteral("t") : QStringLiteral("f"));
    }
    // A manager's reach ends with his teams.
    const auto stranger = m_world->signIn(QStringLiteral("stranger"));
    const QString action = note(*stranger, "stranger", QStringLiteral("elsewhere"));
    QCOMPARE(undo(*m_world->signIn(QStringLiteral("MANAGER")), action).state, QStringLiteral("PU020"));
    QCOMPARE(undo(*m_world->signIn(QStringLiteral("foreigner")), action).state, QStringLiteral("PU020"));
    QCOMPARE(undo(*stranger, action).state, QString());
}

/// Undo is a change like any other: what one may no longer write stays.
void TestRightsFunctions::undoNeedsTheRightToTheRows()
{
    const auto rep = m_world->signIn(QStringLiteral("account_manager"));
    const QString action = note(*rep, "account_manager", QStringLiteral("before"));
    QVERIFY(!action.isEmpty());
    const QString give = QStringLiteral("UPDATE crm.customer_companies SET owner_id = %1, team_id = %2 WHERE id = '%3'");
    m_world->database().exec(QStringLiteral("ALTER TABLE crm.customer_companies DISABLE TRIGGER USER; ")
        + give.arg(u'\'' + m_world->user(QStringLiteral("stranger")) + u'\'', QStringLiteral("NULL"),
            row("crm.customer_companies", "account_manager"))
        + QStringLiteral("; ALTER TABLE crm.customer_companies ENABLE TRIGGER USER"));
    const Answer answer = undo(*rep, action);
    QVERIFY2(answer.ok(), qPrintable(answer.message));
    QCOMPARE(answer.rows.value(0).join(u' '), QStringLiteral("kept no_right"));
    QCOMPARE(m_world->database().value(QStringLiteral("SELECT notes FROM crm.customer_companies WHERE id = $1::text::uuid"),
                 { row("crm.customer_companies", "account_manager") }),
        QStringLiteral("before"));
}

void TestRightsFunctions::undoStackIsOnesOwn()
{
    for (const QString &role : RightsWorld::roles()) {
        const auto session = m_world->signIn(role);
        const Answer others = session->run(
            QStringLiteral("SELECT count(*) FROM core.undo_stack(1000) s JOIN core.actions a USING (id) WHERE a.user_id <> sec.me()"));
        QCOMPARE(others.first(), QStringLiteral("0"));
    }
}

/// The administrator reads everybody's, the manager his teams', the others their own lines.
void TestRightsFunctions::ledgerAndPeopleByReach()
{
    for (const char *person : { "SALES_REP", "stranger" })
        QVERIFY(!note(*m_world->signIn(QLatin1String(person)), person, QStringLiteral("for the ledger")).isEmpty());
    const auto actors = [this](const QString &person) {
        QStringList names;
        for (const QStringList &line :
            m_world->signIn(person)
                ->run(QStringLiteral("SELECT DISTINCT actor_name FROM core.ledger(NULL, 1000) WHERE actor_name <> ''"))
                .rows)
            names.append(line.first().section(u' ', 0, 0));
        return names;
    };
    const QStringList admin = actors(QStringLiteral("ADMIN"));
    QVERIFY(admin.contains(QLatin1String("stranger")) && admin.contains(QLatin1String("SALES_REP")));
    const QStringList manager = actors(QStringLiteral("MANAGER"));
    QVERIFY(!manager.contains(QLatin1String("stranger")) && manager.contains(QLatin1String("SALES_REP")));
    for (const char *person : { "SALES_REP", "stranger" })
        QCOMPARE(actors(QLatin1String(person)), QStringList{ QLatin1String(person) });

    const QString people = QStringLiteral("SELECT string_agg(display_name, ',') FROM core.user_list()");
    QVERIFY(m_world->signIn(QStringLiteral("ADMIN"))->run(people).first().contains(QLatin1String("stranger")));
    QVERIFY(!m_world->signIn(QStringLiteral("ADMIN"))->run(people).first().contains(QLatin1String("foreigner")));
    QVERIFY(!m_world->signIn(QStringLiteral("MANAGER"))->run(people).first().contains(QLatin1String("stranger")));
}

void TestRightsFunctions::catchUpIsTheOrganisations()
{
    const auto foreigner = m_world->signIn(QStringLiteral("foreigner"));
    const QString epoch = foreigner->run(QStringLiteral("SELECT feed_epoch FROM core.session_open('test', 'test')")).first();
    const Answer answer = foreigner->run(QStringLiteral("SELECT unnest(ids) FROM core.changes_since('%1', 0)").arg(epoch));
    QVERIFY(answer.ok() && answer.count > 0);
    for (const char *person : { "ADMIN", "stranger", "colleague" })
        QVERIFY(!answer.rows.contains({ row("crm.customer_companies", person) }));
    // The epoch of another organisation opens nothing: reload, without ids.
    const Answer strange
        = m_world->signIn(QStringLiteral("ADMIN"))->run(QStringLiteral("SELECT ids, reload FROM core.changes_since('%1', 0)").arg(epoch));
    QCOMPARE(strange.rows.value(0).join(u' '), QStringLiteral("{} t"));
}

void TestRightsFunctions::sessionsEndByTheirOwner()
{
    const auto colleague = m_world->signIn(QStringLiteral("colleague"));
    const QString session = colleague->run(QStringLiteral("SELECT session_id FROM core.session_open('test', 'test')")).first();
    QVERIFY(!session.isEmpty());
    for (const QString &role : RightsWorld::roles().mid(1))
        QCOMPARE(
            m_world->signIn(role)->run(QStringLiteral("SELECT core.session_revoke('%1')").arg(session)).state, QStringLiteral("42501"));
    QCOMPARE(m_world->signIn(QStringLiteral("foreigner"))->run(QStringLiteral("SELECT core.session_revoke('%1')").arg(session)).state,
        QStringLiteral("42501"));
    QVERIFY(m_world->signIn(QStringLiteral("ADMIN"))->run(QStringLiteral("SELECT core.session_revoke('%1')").arg(session)).ok());
}

void TestRightsFunctions::standInUntilTheDay()
{
    const auto owner = m_world->signIn(QStringLiteral("account_manager"));
    const auto standIn = m_world->signIn(QStringLiteral("stranger"));
    const auto mayWrite = [&] {
        const QString action = RightsWorld::newId();
        return standIn
                   ->probe(QStringLiteral("WITH a AS (INSERT INTO core.actions (id, label) VALUES ('%1', 'edit')) UPDATE crm.opportunities "
                                          "SET description = 'x', "
                                          "version = version + 1, action_id = '%1' WHERE id = '%2'")
                               .arg(action, row("crm.opportunities", "account_manager")))
                   .count
            == 1;
    };
    QVERIFY(!mayWrite());
    QVERIFY(owner->run(QStringLiteral("SELECT core.lend('%1', current_date + 7)").arg(m_world->user(QStringLiteral("stranger")))).ok());
    QVERIFY(mayWrite());
    m_world->database().exec(QStringLiteral("UPDATE sec.stand_in SET until = current_date - 1"));
    QVERIFY(!mayWrite());
    QVERIFY(owner->run(QStringLiteral("SELECT core.lend('%1', current_date - 1)").arg(m_world->user(QStringLiteral("stranger")))).ok());
    QVERIFY(!mayWrite());
}

void TestRightsFunctions::leavingIsImmediate_data()
{
    QTest::addColumn<QString>("leave");
    QTest::addColumn<bool>("blind"); ///< sees nothing at all any more; else may only not write
    const char user[] = "UPDATE core.users SET %1, version = version + 1 WHERE id = '{me}'";
    for (const char *status : { "INACTIVE", "SUSPENDED", "DELETED", "PENDING_ACTIVATION" })
        QTest::newRow(status) << QString::fromLatin1(user).arg(QStringLiteral("status = '%1'").arg(QLatin1String(status))) << true;
    QTest::newRow("deleted") << QString::fromLatin1(user).arg(QStringLiteral("deleted_at = now()")) << true;
    QTest::newRow("expired") << QString::fromLatin1(user).arg(QStringLiteral("valid_until = now() - interval '1 second'")) << true;
    QTest::newRow("no login") << QString::fromLatin1(user).arg(QStringLiteral("login = NULL")) << true;
    QTest::newRow("no role") << QStringLiteral(
        "UPDATE core.user_roles SET deleted_at = now(), version = version + 1 WHERE user_id = '{me}'")
                             << false;
    QTest::newRow("out of the team") << QStringLiteral(
        "UPDATE core.team_members SET is_active = false, version = version + 1 WHERE user_id = '{me}'")
                                     << false;
}

/// The session stays open; from the next statement on it sees and does nothing.
void TestRightsFunctions::leavingIsImmediate()
{
    QFETCH(QString, leave);
    QFETCH(bool, blind);
    RightsWorld world;
    const QString person = QStringLiteral("SALES_REP");
    const auto session = world.signIn(person);
    const auto notesTeamRow = [&] {
        const QString action = RightsWorld::newId();
        return session->run(QStringLiteral(
            "WITH a AS (INSERT INTO core.actions (id, label) VALUES ('%1', 'edit')) UPDATE crm.customer_companies SET notes = 'x', "
            "version = version + 1, action_id = '%1' WHERE id = '%2'")
                                .arg(action, row("crm.customer_companies", "colleague")));
    };
    QVERIFY(session->run(QStringLiteral("SELECT count(*) FROM crm.customer_companies")).first().toInt() > 10);
    QCOMPARE(notesTeamRow().count, 1);
    QVERIFY(session->run(QStringLiteral("PREPARE counted AS SELECT count(*) FROM crm.opportunities")).ok());
    QVERIFY(session->run(QStringLiteral("EXECUTE counted")).first().toInt() > 10);

    world.database().exec(leave.replace(QLatin1String("{me}"), world.user(person)));

    const Answer late = notesTeamRow();
    QVERIFY2(late.state == QLatin1String("42501") || (late.ok() && late.count == 0), qPrintable(late.state));
    if (!blind)
        return;
    for (const char *table : { "crm.customer_companies", "crm.contact_persons", "crm.opportunities", "crm.tasks", "crm.interactions",
             "core.tenants", "core.teams", "core.actions", "core.saved_views", "core.settings", "core.auth_sessions" })
        QCOMPARE(session->run(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)).first(), QStringLiteral("0"));
    QCOMPARE(session->run(QStringLiteral("EXECUTE counted")).first(), QStringLiteral("0"));
    for (const char *call : { "core.session_open('test', 'test')", "core.search_hits('stranger', NULL, 10)", "core.search_few('stranger', 'company', 10)",
             "core.search_among('stranger', 'company', '{}', 10)", "core.changes_since(NULL, 0)", "core.ledger(NULL, 10)", "crm.count_contacts()" })
        QCOMPARE(session->run(QStringLiteral("SELECT * FROM ") + QLatin1String(call)).state, QStringLiteral("42501"));
    QCOMPARE(session->run(QStringLiteral("SELECT * FROM core.undo_stack(10)")).count, 0);
}

QTEST_GUILESS_MAIN(TestRightsFunctions)
#include "tst_rights_functions.moc"
