// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FunctionsTest.h"

#include "Office.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace punte {

namespace {

/// Definer functions that persons may call, with what tests them. A new one is missing here and fails the test until it is.
const QStringList functionsForAnybody{
    // They answer about the caller himself, or with nothing for nobody.
    QStringLiteral("core.my_tenant"), QStringLiteral("sec.me"), QStringLiteral("sec.all"), QStringLiteral("sec.own"), QStringLiteral("sec.mine"),
    QStringLiteral("sec.my_teams"), QStringLiteral("sec.people"), QStringLiteral("sec.may_company"), QStringLiteral("sec.may_write_company"),
    QStringLiteral("sec.may_opportunity"), QStringLiteral("sec.may_read_row"), QStringLiteral("core.today"), QStringLiteral("core.primary_team"),
    QStringLiteral("core.told_colleagues"), QStringLiteral("core.action_applied"), QStringLiteral("core.undo_stack"), QStringLiteral("core.session_close"), QStringLiteral("core.need"),
    QStringLiteral("core.lint_catalog"), QStringLiteral("core.find_duplicates"), QStringLiteral("sec.may_write_row"), QStringLiteral("core.file_room"),
    QStringLiteral("core.file_has"), QStringLiteral("core.claim_notices"), QStringLiteral("core.our_addresses"),
    // Decisions: BlindScoringTest and DecisionsTest say who may what.
    QStringLiteral("sec.my_decisions"), QStringLiteral("sec.my_evaluations"), QStringLiteral("decision.scoring_steps"), QStringLiteral("core.plain_action"),
    // Campaigns: CampaignTablesTest says who sees whom.
    QStringLiteral("sec.my_contacts"), QStringLiteral("sec.my_companies"), QStringLiteral("marketing.spent_minor")};

struct GuardedCall {
    const char *function;
    const char *call;
    const char *state;
    const char *login; ///< who lacks the right
};
const char *const nobodyLogin = "rules.nobody";
const char *const userLogin = "rules.user";

const GuardedCall guardedCalls[]{
    {"core.session_open", "core.session_open('0', 'x')", "42501", nobodyLogin},
    {"core.changes_since", "core.changes_since(NULL, NULL)", "42501", nobodyLogin},
    {"core.search_hits", "core.search_hits('a', NULL, 5)", "42501", nobodyLogin},
    {"core.search_few", "core.search_few('a', 'company', 5)", "42501", nobodyLogin},
    {"core.search_among", "core.search_among('a', 'company', '{}', 5)", "42501", nobodyLogin},
    {"core.undo", "core.undo(gen_random_uuid(), gen_random_uuid())", "42501", nobodyLogin},
    {"core.next_number", "core.next_number('request')", "42501", nobodyLogin},
    {"core.lend", "core.lend(gen_random_uuid(), current_date)", "42501", nobodyLogin},
    {"core.history", "core.history('crm.opportunities', gen_random_uuid(), 5)", "42501", userLogin},
    {"core.ledger", "core.ledger(NULL, 5)", "42501", "rules.analyst"},
    {"core.file_put", "core.file_put(repeat('a', 64), 0, 'x')", "42501", nobodyLogin},
    {"core.file_get", "core.file_get(gen_random_uuid(), 0)", "42501", userLogin},
    {"core.deliver_reminders", "core.deliver_reminders(NULL)", "42501", nobodyLogin},
    {"core.mark_notices", "core.mark_notices(NULL, 'read', NULL)", "42501", nobodyLogin},
    {"core.tell_conflict", "core.tell_conflict('crm.opportunities', gen_random_uuid(), 'opportunity', 'x')", "42501", userLogin},
    {"core.session_revoke", "core.session_revoke(gen_random_uuid())", "42501", userLogin},
    {"core.user_add", "core.user_add('punte_x', 'Xx', 'Xx', NULL, '{ADMIN}', NULL, gen_random_uuid())", "42501", userLogin},
    {"core.user_set_status", "core.user_set_status(sec.me(), 'SUSPENDED', gen_random_uuid())", "42501", userLogin},
    {"core.user_set_roles", "core.user_set_roles(sec.me(), '{ADMIN}', gen_random_uuid())", "42501", userLogin},
    {"core.team_add", "core.team_add('Mea', gen_random_uuid())", "42501", userLogin},
    {"core.team_member_set", "core.team_member_set(gen_random_uuid(), sec.me(), 'operations_manager', true, gen_random_uuid())", "42501", userLogin},
    {"core.person_add", "core.person_add('Xx', 'Xx', NULL, gen_random_uuid())", "42501", "rules.ana"},
    {"core.user_list", "core.user_list()", "42501", userLogin},
    {"core.member_person", "core.member_person(NULL, 'a@b.ro', 'A B', NULL)", "42501", userLogin},
    {"decision.score_cell", "decision.score_cell(gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 5)", "42501", userLogin},
    {"decision.my_scores", "decision.my_scores(gen_random_uuid())", "42501", userLogin},
    {"decision.submit_scores", "decision.submit_scores(gen_random_uuid())", "42501", userLogin},
    {"decision.step_aside", "decision.step_aside(gen_random_uuid())", "42501", userLogin},
    {"decision.progress", "decision.progress(gen_random_uuid())", "42501", userLogin},
    {"decision.may_decide", "decision.may_decide(gen_random_uuid(), NULL)", "42501", userLogin},
    {"decision.deciders", "decision.deciders(gen_random_uuid(), NULL)", "42501", userLogin},
    {"decision.move", "decision.move(gen_random_uuid(), 'cancelled', 0, NULL, gen_random_uuid())", "42501", userLogin},
    {"decision.sign_off", "decision.sign_off(gen_random_uuid(), NULL, gen_random_uuid())", "42501", userLogin},
    {"decision.ask_sign_off", "decision.ask_sign_off(gen_random_uuid(), gen_random_uuid())", "42501", userLogin},
    {"decision.hand_up", "decision.hand_up(gen_random_uuid(), gen_random_uuid(), NULL, gen_random_uuid())", "42501", userLogin},
    {"decision.escalate_overdue", "decision.escalate_overdue()", "42501", nobodyLogin},
    {"service.increment_report_card_views", "service.increment_report_card_views(gen_random_uuid())", "42501", userLogin},
    {"service.expire_old_waitlist_offers", "service.expire_old_waitlist_offers()", "42501", userLogin},
    {"service.accept_slot_offer", "service.accept_slot_offer(gen_random_uuid(), gen_random_uuid(), gen_random_uuid())", "42501", userLogin},
    {"service.anonymous_appointments", "service.anonymous_appointments('-infinity', 'infinity')", "42501", userLogin},
    {"marketing.move_campaign", "marketing.move_campaign(gen_random_uuid(), 'CANCELLED', NULL, gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.put_metrics", "marketing.put_metrics('[]', NULL)", "42501", "rules.ana"},
    {"marketing.remove_metrics", "marketing.remove_metrics('{}')", "42501", "rules.ana"},
    {"marketing.revert_metrics", "marketing.revert_metrics(gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.track_notification_click", "marketing.track_notification_click(gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.track_notification_delivery", "marketing.track_notification_delivery(gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.get_notification_metrics", "marketing.get_notification_metrics('-infinity', 'infinity')", "42501", userLogin},
    {"marketing.get_campaign_metrics", "marketing.get_campaign_metrics(gen_random_uuid())", "42501", userLogin},
    {"marketing.segment_members", "marketing.segment_members('{}')", "42501", userLogin},
    {"marketing.audience", "marketing.audience(NULL, '{}')", "42501", userLogin},
    {"marketing.segment_preview", "marketing.segment_preview(NULL, '{}')", "42501", userLogin},
    {"marketing.record_consent", "marketing.record_consent(gen_random_uuid(), 'email', 'granted', 'phone', NULL, NULL, 'x', NULL, gen_random_uuid())", "42501", userLogin},
    {"marketing.unsubscribe", "marketing.unsubscribe(gen_random_uuid(), '{email}', 'phone', NULL, NULL, gen_random_uuid())", "42501", userLogin},
    {"marketing.standing", "marketing.standing(gen_random_uuid())", "42501", "rules.analyst"},
    {"marketing.closings", "marketing.closings(gen_random_uuid())", "42501", "rules.analyst"},
    {"marketing.suppress_address", "marketing.suppress_address('email', 'a@b.ro', 'by_hand', gen_random_uuid())", "42501", userLogin},
    {"marketing.release_address", "marketing.release_address('email', 'a@b.ro', gen_random_uuid())", "42501", userLogin},
    {"marketing.due_runs", "marketing.due_runs()", "42501", userLogin},
    {"marketing.prepare_run", "marketing.prepare_run(gen_random_uuid(), gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.claim_sends", "marketing.claim_sends(gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.mark_written", "marketing.mark_written(gen_random_uuid(), 'x', repeat('a', 64))", "42501", "rules.ana"},
    {"marketing.mark_sent", "marketing.mark_sent('{}')", "42501", "rules.ana"},
    {"marketing.mark_failed", "marketing.mark_failed(gen_random_uuid(), 'x')", "42501", "rules.ana"},
    {"marketing.release_sends", "marketing.release_sends('{}')", "42501", "rules.ana"},
    {"marketing.run_progress", "marketing.run_progress(gen_random_uuid())", "42501", userLogin},
    {"marketing.finish_run", "marketing.finish_run(gen_random_uuid(), gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.record_events", "marketing.record_events('x', '[]', gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.unpark_events", "marketing.unpark_events()", "42501", "rules.ana"},
    {"marketing.cleanup_expired_analytics_cache", "marketing.cleanup_expired_analytics_cache()", "42501", userLogin},
    {"marketing.anonymous_sends", "marketing.anonymous_sends(gen_random_uuid())", "42501", userLogin},
    {"marketing.anonymous_attributions", "marketing.anonymous_attributions(gen_random_uuid())", "42501", userLogin},
    {"marketing.record_touchpoints", "marketing.record_touchpoints('x', '[]', gen_random_uuid())", "42501", "rules.ana"},
    {"marketing.attribute", "marketing.attribute()", "42501", userLogin},
    {"marketing.attribution_report", "marketing.attribution_report('2026-01-01', '2026-01-30')", "42501", userLogin},
    {"marketing.dashboard", "marketing.dashboard('2026-01-01', '2026-01-30')", "42501", userLogin},
    {"marketing.dashboard_rows", "marketing.dashboard_rows('{\"kind\": \"metrics\", \"from\": \"2026-01-01\", \"to\": \"2026-01-30\"}')", "42501", userLogin},
    {"marketing.ab_tests_of", "marketing.ab_tests_of(gen_random_uuid())", "42501", userLogin},
    {"marketing.take_ab_look", "marketing.take_ab_look(gen_random_uuid(), '{}')", "42501", userLogin},
    {"marketing.ab_last_look", "marketing.ab_last_look(gen_random_uuid())", "42501", userLogin},
    {"core.set_organisation", "core.set_organisation('{}', 1)", "42501", userLogin},
    {"crm.company_changes", "crm.company_changes(gen_random_uuid(), NULL, NULL, NULL, 5)", "42501", userLogin},
    {"crm.opportunity_changes", "crm.opportunity_changes(gen_random_uuid(), NULL, NULL, NULL, 5)", "42501", userLogin},
    {"crm.stage_history", "crm.stage_history(gen_random_uuid())", "42501", userLogin},
    {"crm.count_contacts", "crm.count_contacts()", "42501", userLogin},
    {"crm.count_interactions", "crm.count_interactions('-infinity', 'infinity')", "42501", userLogin},
    {"crm.set_contact_tags", "crm.set_contact_tags(gen_random_uuid(), '{x}', 1, gen_random_uuid())", "42501", userLogin}};

/// An office with somebody who may little, an analyst, an administrator, and a login that belongs to nobody.
struct StaffedOffice : Office {
    StaffedOffice()
    {
        (void)db.addUser(QLatin1String(userLogin), {QStringLiteral("USER")}, team);
        (void)db.addUser(QStringLiteral("rules.analyst"), {QStringLiteral("ANALYST")}, team);
        admin = db.addUser(QStringLiteral("rules.radu"), {QStringLiteral("ADMIN")}, team).id.toString(QUuid::WithoutBraces);
        (void)db.addUser(QLatin1String(nobodyLogin), {QStringLiteral("ADMIN")}, team);
        db.exec(QStringLiteral("UPDATE core.users SET status = 'SUSPENDED', version = version + 1 WHERE login LIKE '%rules.nobody'"));
    }
    QString admin;
};

} // namespace

void FunctionsTest::everyDefinerFunctionIsAccountedFor()
{
    Office office;
    QStringList known = functionsForAnybody;
    for (const GuardedCall &call : guardedCalls)
        known.append(QLatin1String(call.function));
    known.sort();
    QStringList found;
    for (const QStringList &row : office.db.rows(QStringLiteral("SELECT DISTINCT n.nspname || '.' || p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
                                                                "WHERE p.prosecdef AND n.nspname IN ('core', 'sec', 'crm', 'decision', 'eval', 'marketing', 'service') "
                                                                "AND has_function_privilege('%1', p.oid, 'EXECUTE')").arg(office.db.names().app())))
        found.append(row.first());
    found.sort();
    QCOMPARE(found, known);
}

void FunctionsTest::refusesWithoutRight_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(guardedCalls)); ++i)
        QTest::newRow(guardedCalls[i].function) << i;
}

void FunctionsTest::refusesWithoutRight()
{
    QFETCH(int, index);
    const GuardedCall &call = guardedCalls[index];
    static StaffedOffice office;
    const QString image = QStringLiteral("SELECT (SELECT count(*) FROM core.users) || ' ' || (SELECT count(*) FROM core.actions) || ' ' || "
                                         "(SELECT count(*) FROM core.user_roles WHERE deleted_at IS NULL)");
    const QString before = office.db.value(image);
    Desk desk(office.db, QLatin1String(call.login));
    const Outcome answer = desk.query(QStringLiteral("SELECT * FROM ") + QLatin1String(call.call));
    QCOMPARE(answer.state, QLatin1String(call.state));
    QVERIFY2(!answer.rule.isEmpty(), "refused by the function itself, not by chance");
    QCOMPARE(office.db.value(image), before);
}

void FunctionsTest::strangersAreNobody()
{
    StaffedOffice office;
    (void)office.company();
    Desk nobody(office.db, QLatin1String(nobodyLogin));
    QVERIFY(nobody.value(QStringLiteral("SELECT core.my_tenant()")).isNull());
    QVERIFY(nobody.value(QStringLiteral("SELECT sec.me()")).isNull());
    QCOMPARE(nobody.value(QStringLiteral("SELECT sec.all('companies.read') OR sec.own('companies.read')")), QStringLiteral("f"));
    QCOMPARE(nobody.value(QStringLiteral("SELECT count(*) FROM crm.customer_companies")), QStringLiteral("0"));
    QCOMPARE(nobody.value(QStringLiteral("SELECT count(*) FROM core.undo_stack(10)")), QStringLiteral("0"));
    // A setting can name an organisation, but it grants nothing.
    QVERIFY(nobody.query(QStringLiteral("SET punte.tenant = '%1'").arg(office.db.tenant().toString(QUuid::WithoutBraces))).ok());
    QVERIFY(nobody.value(QStringLiteral("SELECT core.my_tenant()")).isNull());
}

void FunctionsTest::sessionOpens()
{
    Office office;
    const Outcome opened = office.ana->query(QStringLiteral("SELECT display_name, login, roles, currency, time_zone, language, permissions, feed_channel, schema_version, "
                                                            "database_kind, session_id, tenant_id, team_ids FROM core.session_open('0.1', 'birou')"));
    QCOMPARE(opened.rows.size(), 1);
    const QStringList row = opened.rows.first();
    QCOMPARE(row.at(1), office.db.names().login(QStringLiteral("rules.ana")));
    QCOMPARE(row.at(2), QStringLiteral("{SALES_REP}"));
    QCOMPARE(row.mid(3, 2), (QStringList{QStringLiteral("RON"), QStringLiteral("Europe/Bucharest")}));
    const QJsonObject permissions = QJsonDocument::fromJson(row.at(6).toUtf8()).object();
    QCOMPARE(permissions.value(QLatin1String("opportunities.read")).toString(), QStringLiteral("all"));
    QCOMPARE(permissions.value(QLatin1String("opportunities.write")).toString(), QStringLiteral("team"));
    QCOMPARE(permissions.value(QLatin1String("tasks.write")).toString(), QStringLiteral("own"));
    QVERIFY(!permissions.contains(QLatin1String("members.write")));
    QCOMPARE(row.at(7), QStringLiteral("punte_") + QString(row.at(11)).remove(u'-'));
    QCOMPARE(QUuid(QString(row.at(12)).remove(QRegularExpression(QStringLiteral("[{}]")))), office.team);
    // The register knows the session until it closes.
    const QString active = QStringLiteral("SELECT is_active FROM core.auth_sessions WHERE id = $1");
    QCOMPARE(office.ana->value(active, {row.at(10)}), QStringLiteral("t"));
    QVERIFY(office.ioana->query(active, {row.at(10)}).rows.isEmpty()); // a colleague's session is not hers to see
    QVERIFY(office.ana->query(QStringLiteral("SELECT core.session_close()")).ok());
    QCOMPARE(office.ana->value(active, {row.at(10)}), QStringLiteral("f"));
    // On a standby or in a read-only transaction one still signs in, unregistered.
    QVERIFY(office.ana->query(QStringLiteral("BEGIN READ ONLY")).ok());
    QVERIFY(office.ana->value(QStringLiteral("SELECT session_id FROM core.session_open('0.1', 'birou')")).isNull());
    QVERIFY(office.ana->query(QStringLiteral("ROLLBACK")).ok());
}

void FunctionsTest::deactivatedAtOnce()
{
    StaffedOffice office;
    (void)office.company();
    const QString count = QStringLiteral("SELECT count(*) FROM crm.customer_companies");
    QCOMPARE(office.ioana->value(count), QStringLiteral("1"));
    Desk admin(office.db, QStringLiteral("rules.radu"));
    const QString ioana = office.ioana->value(QStringLiteral("SELECT sec.me()"));
    const QString session = office.ioana->value(QStringLiteral("SELECT session_id FROM core.session_open('0', 'x')"));
    QVERIFY(admin.query(QStringLiteral("SELECT core.user_set_status($1, 'SUSPENDED', gen_random_uuid())"), {ioana}).ok());
    QCOMPARE(office.ioana->value(count), QStringLiteral("0")); // the open session, next statement
    QCOMPARE(admin.value(QStringLiteral("SELECT core.session_revoke($1)"), {session}), QStringLiteral("t"));
    QTRY_VERIFY(!office.ioana->query(count).ok());
    QCOMPARE(admin.query(QStringLiteral("SELECT core.user_set_status($1, 'SUSPENDED', gen_random_uuid())"), {office.admin}).rule, QStringLiteral("not_yourself"));
}

void FunctionsTest::administration()
{
    StaffedOffice office;
    Desk admin(office.db, QStringLiteral("rules.radu"));
    const QString action = Desk::newId();
    const QString login = office.db.names().login(QStringLiteral("rules.nou"));
    const QString user = admin.value(QStringLiteral("SELECT core.user_add($1, 'Nou', 'Venit', 'nou@example.com', '{SALES_REP,ANALYST}', $2, $3)"),
                                     {login, office.team.toString(QUuid::WithoutBraces), action});
    const QString list = QStringLiteral("SELECT login, email, array_to_string(roles, ','), array_to_string(teams, ',') FROM core.user_list() WHERE id = $1");
    QCOMPARE(admin.query(list, {user}).rows, (QList<QStringList>{{login, QStringLiteral("nou@example.com"), QStringLiteral("ANALYST,SALES_REP"), QStringLiteral("Vânzări")}}));
    QCOMPARE(office.elena->query(list, {user}).rows.size(), 1); // the manager of his team
    QVERIFY(admin.query(QStringLiteral("SELECT core.user_set_roles($1, '{USER}', gen_random_uuid())"), {user}).ok());
    QCOMPARE(admin.query(list, {user}).rows.value(0).at(2), QStringLiteral("USER"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT is_active FROM sec.login WHERE login = $1"), {login}), QStringLiteral("t"));
    // A job in another team, and out again.
    const QString other = admin.value(QStringLiteral("SELECT core.team_add('Operațiuni', gen_random_uuid())"));
    QVERIFY(admin.query(QStringLiteral("SELECT core.team_member_set($1, $2, 'operations_manager', true, gen_random_uuid())"), {other, user}).ok());
    QCOMPARE(admin.query(list, {user}).rows.value(0).at(3), QStringLiteral("Operațiuni,Vânzări"));
    QVERIFY(admin.query(QStringLiteral("SELECT core.team_member_set($1, $2, NULL, false, gen_random_uuid())"), {other, user}).ok());
    QCOMPARE(admin.query(list, {user}).rows.value(0).at(3), QStringLiteral("Vânzări"));
    // The same login cannot serve two organisations.
    const QUuid foreign = office.db.addTenant(QStringLiteral("Alta"));
    (void)office.db.addUser({.login = QStringLiteral("rules.foreign"), .roles = {QStringLiteral("ADMIN")}, .tenant = foreign});
    Desk stranger(office.db, QStringLiteral("rules.foreign"));
    QCOMPARE(stranger.query(QStringLiteral("SELECT core.user_add($1, 'Nou', 'Venit', NULL, '{ADMIN}', NULL, gen_random_uuid())"), {login}).state, QStringLiteral("23505"));
    QCOMPARE(stranger.query(QStringLiteral("SELECT core.user_set_status($1, 'SUSPENDED', gen_random_uuid())"), {user}).rule, QStringLiteral("no_such_user"));
}

void FunctionsTest::lastAdministratorStays()
{
    StaffedOffice office;
    Desk admin(office.db, QStringLiteral("rules.radu"));
    QCOMPARE(admin.query(QStringLiteral("SELECT core.user_set_roles($1, '{USER}', gen_random_uuid())"), {office.admin}).rule, QStringLiteral("last_administrator"));
    QCOMPARE(admin.value(QStringLiteral("SELECT sec.all('members.write')")), QStringLiteral("t"));
}

void FunctionsTest::lending()
{
    Office office;
    const QUuid other = office.db.addTeam(QStringLiteral("Alta"));
    const auto dan = office.db.addUser(QStringLiteral("rules.dan"), {QStringLiteral("SALES_REP")}, other);
    Desk stand(office.db, QStringLiteral("rules.dan"));
    const QString company = office.company();
    const Columns change{{companyCity, QStringLiteral("Iași")}};
    QVERIFY(stand.save(companyTable, company, change).rows.isEmpty());
    const QString lend = QStringLiteral("SELECT core.lend($1, current_date + $2::int)");
    const QString to = dan.id.toString(QUuid::WithoutBraces);
    QVERIFY(office.ana->query(lend, {to, QStringLiteral("3")}).ok());
    QCOMPARE(stand.save(companyTable, company, change).rows.size(), 1);
    QVERIFY(office.ana->query(lend, {to, QStringLiteral("-1")}).ok());
    QVERIFY(stand.save(companyTable, company, change).rows.isEmpty());
}

void FunctionsTest::countsAndTags()
{
    StaffedOffice office;
    (void)office.db.addUser(QStringLiteral("rules.lisa"), {QStringLiteral("MARKETER")}, office.team);
    const QString company = office.company();
    const QString person = office.ana->make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("Ilie")}, {QStringLiteral("customer_company_id"), company}});
    (void)office.ana->make(QStringLiteral("crm.interactions"), {{QStringLiteral("type"), QStringLiteral("CALL")}, {QStringLiteral("customer_id"), company}});
    Desk analyst(office.db, QStringLiteral("rules.analyst"));
    QCOMPARE(analyst.value(QStringLiteral("SELECT count(*) FROM crm.contact_persons")), QStringLiteral("0"));
    QCOMPARE(analyst.value(QStringLiteral("SELECT crm.count_contacts()")), QStringLiteral("1"));
    QCOMPARE(analyst.query(QStringLiteral("SELECT type, interactions FROM crm.count_interactions('2020-01-01', 'infinity')")).rows,
             (QList<QStringList>{{QStringLiteral("CALL"), QStringLiteral("1")}}));
    Desk marketer(office.db, QStringLiteral("rules.lisa"));
    QVERIFY(marketer.save(QStringLiteral("crm.contact_persons"), person, {{QStringLiteral("tags"), QStringLiteral("{vip}")}}).rows.isEmpty());
    const QString tag = QStringLiteral("SELECT crm.set_contact_tags($1, '{vip}', $2, gen_random_uuid())");
    QCOMPARE(marketer.value(tag, {person, QStringLiteral("1")}), QStringLiteral("2"));
    QCOMPARE(marketer.query(tag, {person, QStringLiteral("1")}).state, QStringLiteral("PU001"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT tags FROM crm.contact_persons WHERE id = $1"), {person}), QStringLiteral("{vip}"));
}

void FunctionsTest::setupIsForTheOwner()
{
    StaffedOffice office;
    Desk admin(office.db, QStringLiteral("rules.radu"));
    const QString setup = QStringLiteral("SELECT core.setup_tenant('A doua', 'server', 'ro', 'RON', 'Europe/Bucharest', 'punte_rules.second', 'Al', 'Doilea', NULL, 'Echipa')");
    for (const QString &call : {setup, QStringLiteral("SELECT core.feed_reset()"), QStringLiteral("SELECT core.seed_tenant(gen_random_uuid(), NULL)")})
        QCOMPARE(admin.query(call).state, QStringLiteral("42501"));
    auto owner = AdminSession::open(office.db.owner());
    QVERIFY(owner);
    const auto tenant = owner->value(setup);
    QVERIFY2(tenant, tenant ? "" : qPrintable(tenant.error().detail));
    QCOMPARE(office.db.value(QStringLiteral("SELECT (SELECT count(*) FROM crm.stage_defaults WHERE tenant_id = $1) || ' ' || (SELECT count(*) FROM core.user_roles "
                                            "WHERE tenant_id = $1 AND role = 'ADMIN') || ' ' || (SELECT count(*) FROM core.team_members WHERE tenant_id = $1)"), {*tenant}),
             QStringLiteral("6 1 1"));
    QCOMPARE(admin.value(QStringLiteral("SELECT count(*) FROM core.tenants")), QStringLiteral("1"));
}

} // namespace punte
