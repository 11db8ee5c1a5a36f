// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotificationRulesTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

namespace {

const QString noticeTasks = QStringLiteral("crm.tasks");
const QString noticeNotes = QStringLiteral("core.notes");

struct NoticeOffice : Office {
    NoticeOffice()
    {
        (void)db.addUser({.login = QStringLiteral("rules.dan"), .roles = {QStringLiteral("ANALYST")}, .team = team,
            .firstName = QStringLiteral("Dan"), .lastName = QStringLiteral("Ștefănescu")});
        (void)db.addUser({.login = QStringLiteral("rules.vlad"), .roles = {QStringLiteral("USER")}, .team = team,
            .firstName = QStringLiteral("Vlad"), .lastName = QStringLiteral("Popa")});
        dan.emplace(db, QStringLiteral("rules.dan"));
        vlad.emplace(db, QStringLiteral("rules.vlad"));
        anaId = me(*ana);
        ioanaId = me(*ioana);
        elenaId = me(*elena);
        vladId = me(*vlad);
        customer = company(QStringLiteral("Agro Bărăgan SRL"));
    }
    static QString me(Desk &desk) { return desk.value(QStringLiteral("SELECT sec.me()")); }
    /// What a person sees, newest last: "ASSIGNED task Sună".
    static QStringList told(Desk &desk, const QString &kind = {})
    {
        QStringList lines;
        for (const QStringList &row : desk.query(QStringLiteral("SELECT kind || ' ' || coalesce(facts ->> 'what', '') || ' ' || coalesce(facts ->> 'title', facts ->> 'count', '')"
                                                               " FROM core.notifications WHERE closed_at IS NULL AND NOT undone AND done_at IS NULL"
                                                               " AND ($1 = '' OR kind = $1) ORDER BY at, id"), {kind.isNull() ? QLatin1String("") : kind}).rows)
            lines.append(row.first());
        return lines;
    }
    static QString deliver(Desk &desk) { return desk.value(QStringLiteral("SELECT delivered FROM core.deliver_reminders(NULL)")); }
    QString task(Desk &desk, const QString &title, const QString &who, const Columns &more = {})
    {
        Columns columns = more;
        columns.insert({{QStringLiteral("title"), title}, {QStringLiteral("assigned_to_user_id"), who}, {QStringLiteral("customer_id"), customer}});
        return desk.make(noticeTasks, columns);
    }
    /// False when the database does not take them.
    bool seedFacts(const QString &facts)
    {
        db.exec(QStringLiteral("CREATE OR REPLACE FUNCTION pg_temp.takes(p_tenant uuid, p_user uuid, p_key text, p_facts jsonb) RETURNS text LANGUAGE plpgsql AS $$ BEGIN"
                               " INSERT INTO core.notifications (tenant_id, user_id, kind, event_key, facts) VALUES (p_tenant, p_user, 'ASSIGNED', p_key, p_facts);"
                               " RETURN 'yes'; EXCEPTION WHEN check_violation THEN RETURN 'no'; END $$"));
        return db.value(QStringLiteral("SELECT pg_temp.takes($1, $2, $3, $4)"), {db.tenant().toString(QUuid::WithoutBraces), anaId, Desk::newId(), facts}) == QLatin1String("yes");
    }
    QString at(const char *interval) { return db.value(QStringLiteral("SELECT (now() + interval '%1')::text").arg(QLatin1String(interval))); }

    std::optional<Desk> dan;
    std::optional<Desk> vlad;
    QString anaId;
    QString ioanaId;
    QString elenaId;
    QString vladId;
    QString customer;
};

} // namespace

void NotificationRulesTest::whatIsGivenToMe_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("line");
    QTest::newRow("task") << noticeTasks << QStringLiteral("assigned_to_user_id") << QStringLiteral("title") << QStringLiteral("ASSIGNED task Nou");
    QTest::newRow("opportunity") << dealTable << QStringLiteral("owner_id") << QStringLiteral("title") << QStringLiteral("ASSIGNED opportunity Nou");
    QTest::newRow("company") << companyTable << QStringLiteral("owner_id") << companyName << QStringLiteral("ASSIGNED company Nou");
    QTest::newRow("request") << QStringLiteral("crm.interactions") << QStringLiteral("assigned_to") << QStringLiteral("subject")
                             << QStringLiteral("ASSIGNED request Nou");
}

void NotificationRulesTest::whatIsGivenToMe()
{
    QFETCH(QString, table);
    QFETCH(QString, person);
    QFETCH(QString, named);
    QFETCH(QString, line);
    NoticeOffice office;
    Columns columns{{named, QStringLiteral("Nou")}, {person, office.anaId}};
    if (table == dealTable)
        columns.insert(QStringLiteral("customer_company_id"), office.customer);
    else if (table == QLatin1String("crm.interactions"))
        columns.insert({{QStringLiteral("type"), QStringLiteral("SUPPORT")}, {QStringLiteral("customer_id"), office.customer}});
    // Made for me by another.
    const QString id = office.elena->make(table, columns);
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{line});
    QCOMPARE(office.ana->value(QStringLiteral("SELECT actor_id = $1::uuid AND row_id = $2::uuid AND subject_id = row_id FROM core.notifications"), {office.elenaId, id}),
        QStringLiteral("t"));
    QCOMPARE(NoticeOffice::told(*office.elena), QStringList());
    // Given on to a colleague, who hears of it; any other change is no news.
    QVERIFY(office.elena->save(table, id, {{person, office.ioanaId}}).ok());
    QCOMPARE(NoticeOffice::told(*office.ioana), QStringList{line});
    QVERIFY(office.elena->save(table, id, {{named, QStringLiteral("Altfel")}}).ok());
    QCOMPARE(NoticeOffice::told(*office.ioana), QStringList{line});
}

void NotificationRulesTest::whatIsMineAlreadyIsNoNews()
{
    NoticeOffice office;
    const QString id = office.task(*office.ana, QStringLiteral("A mea"), office.anaId);
    QVERIFY(office.ana->save(noticeTasks, id, {{QStringLiteral("assigned_to_user_id"), QString()}}).ok());
    QVERIFY(office.ana->save(noticeTasks, id, {{QStringLiteral("assigned_to_user_id"), office.anaId}}).ok());
    office.db.exec(QStringLiteral("INSERT INTO crm.tasks (title, assigned_to_user_id) VALUES ('De la întreținere', '%1')").arg(office.anaId));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM core.notifications")), QStringLiteral("0"));
}

void NotificationRulesTest::thousandsAreOneLine()
{
    NoticeOffice office;
    const QString action = Desk::newId();
    const QString make = QStringLiteral("WITH u AS (INSERT INTO crm.tasks (title, assigned_to_user_id, action_id) SELECT 'S ' || n, CASE n % 2 WHEN 0 THEN '%1'::uuid ELSE '%2' END, $1::uuid"
                                        " FROM generate_series(1, %3) n RETURNING 1), a AS (INSERT INTO core.actions (id, label) VALUES ($1::uuid, 'create'))"
                                        " SELECT count(*) FROM u");
    QCOMPARE(office.elena->value(make.arg(office.anaId, office.ioanaId).arg(10'000), {action}), QStringLiteral("10000"));
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("ASSIGNED task 5000")});
    QCOMPARE(NoticeOffice::told(*office.ioana), QStringList{QStringLiteral("ASSIGNED task 5000")});
    // The command comes in parts: the last one belongs to the same line.
    QVERIFY(office.elena->query(QStringLiteral("BEGIN")).ok());
    const QString parts = Desk::newId();
    QVERIFY(office.elena->query(QStringLiteral("INSERT INTO core.actions (id, label) VALUES ($1, 'bulk')"), {parts}).ok());
    const QString give = QStringLiteral("UPDATE crm.tasks SET assigned_to_user_id = '%1', version = version + 1, action_id = $1 WHERE title IN (%2)");
    QVERIFY(office.elena->query(give.arg(office.ioanaId, QStringLiteral("'S 2','S 4','S 6','S 8','S 10'")), {parts}).ok());
    QVERIFY(office.elena->query(give.arg(office.ioanaId, QStringLiteral("'S 12'")), {parts}).ok());
    QVERIFY(office.elena->query(QStringLiteral("COMMIT")).ok());
    QCOMPARE(NoticeOffice::told(*office.ioana), (QStringList{QStringLiteral("ASSIGNED task 5000"), QStringLiteral("ASSIGNED task 6")}));
    // Three are named one by one.
    (void)office.elena->value(make.arg(office.anaId, office.ioanaId).arg(4), {Desk::newId()});
    QStringList named = NoticeOffice::told(*office.ana).mid(1);
    named.sort(); // told in one statement
    QCOMPARE(named, (QStringList{QStringLiteral("ASSIGNED task S 2"), QStringLiteral("ASSIGNED task S 4")}));
}

void NotificationRulesTest::undoTakesTheNoticeBack()
{
    NoticeOffice office;
    const QString id = office.task(*office.elena, QStringLiteral("Ofertă"), office.anaId);
    const QString made = office.elena->lastAction();
    QVERIFY(office.elena->save(noticeTasks, id, {{QStringLiteral("assigned_to_user_id"), office.ioanaId}}).ok());
    const QString given = office.elena->lastAction();
    QCOMPARE(NoticeOffice::told(*office.ioana), QStringList{QStringLiteral("ASSIGNED task Ofertă")});
    QVERIFY(office.elena->undo(given).ok());
    QCOMPARE(NoticeOffice::told(*office.ioana), QStringList());
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("ASSIGNED task Ofertă")}); // once, not again
    QVERIFY(office.elena->undo(office.elena->lastAction()).ok()); // redo
    QCOMPARE(NoticeOffice::told(*office.ioana), QStringList{QStringLiteral("ASSIGNED task Ofertă")});
    QVERIFY(office.elena->undo(office.elena->lastAction()).ok());
    QVERIFY(office.elena->undo(made).ok());
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList());
}

void NotificationRulesTest::deletedSubjectsAreSilent()
{
    NoticeOffice office;
    const QString id = office.task(*office.elena, QStringLiteral("Ofertă"), office.anaId);
    QVERIFY(office.elena->remove(noticeTasks, id).ok());
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList());
    QVERIFY(office.elena->undo(office.elena->lastAction()).ok());
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("ASSIGNED task Ofertă")});
}

void NotificationRulesTest::mentioned_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("vladIsTold");
    QTest::newRow("full name") << QStringLiteral("Vezi tu, @Vlad Popa?") << true;
    QTest::newRow("first name") << QStringLiteral("@Vlad, sună-l") << true;
    QTest::newRow("case and end") << QStringLiteral("de întrebat @vlad popa") << true;
    QTest::newRow("in brackets") << QStringLiteral("(cc @Vlad)") << true;
    QTest::newRow("beginning of a longer name") << QStringLiteral("@Vladimir știe") << false;
    QTest::newRow("e-mail") << QStringLiteral("scrie la office@vlad.ro") << false;
    QTest::newRow("nobody") << QStringLiteral("fără @ nume") << false;
    QTest::newRow("pattern characters") << QStringLiteral("@.* @[a-z] @(") << false;
    QTest::newRow("one name of several") << QStringLiteral("@Rules vine") << false; // there are three
}

void NotificationRulesTest::mentioned()
{
    QFETCH(QString, body);
    QFETCH(bool, vladIsTold);
    static NoticeOffice office;
    const auto before = NoticeOffice::told(*office.vlad).size();
    (void)office.ana->make(noticeNotes, {{QStringLiteral("body"), body}, {QStringLiteral("customer_id"), office.customer}});
    QCOMPARE(NoticeOffice::told(*office.vlad).size() - before, vladIsTold ? 1 : 0);
    (void)office.ana->make(QStringLiteral("crm.interactions"), {{QStringLiteral("type"), QStringLiteral("CALL")}, {QStringLiteral("description"), body},
                                                                   {QStringLiteral("customer_id"), office.customer}});
    QCOMPARE(NoticeOffice::told(*office.vlad).size() - before, vladIsTold ? 2 : 0);
}

void NotificationRulesTest::mentionedOnlyWhoMayRead()
{
    NoticeOffice office; // an analyst sees no notes
    const QString note = office.ana->make(noticeNotes, {{QStringLiteral("body"), QStringLiteral("@Dan Stefanescu și @Vlad, secret")}, {QStringLiteral("customer_id"), office.customer}});
    QCOMPARE(NoticeOffice::told(*office.dan), QStringList());
    QCOMPARE(NoticeOffice::told(*office.vlad).size(), 1);
    QCOMPARE(office.vlad->value(QStringLiteral("SELECT subject_kind || ' ' || (facts ->> 'company') FROM core.notifications")),
        QStringLiteral("company Agro Bărăgan SRL"));
    QVERIFY(office.ana->remove(noticeNotes, note).ok());
    QCOMPARE(NoticeOffice::told(*office.vlad), QStringList());
}

void NotificationRulesTest::anEditedNoteMentionsOnce()
{
    NoticeOffice office;
    const QString note = office.ana->make(noticeNotes, {{QStringLiteral("body"), QStringLiteral("De văzut")}, {QStringLiteral("customer_id"), office.customer}});
    for (const QString &body : {QStringLiteral("De văzut @Vlad"), QStringLiteral("De văzut azi @Vlad")})
        QVERIFY(office.ana->save(noticeNotes, note, {{QStringLiteral("body"), body}}).ok());
    QCOMPARE(NoticeOffice::told(*office.vlad).size(), 1);
}

void NotificationRulesTest::aRequestOfMineGotAnAnswer()
{
    NoticeOffice office;
    const QString interactions = QStringLiteral("crm.interactions");
    const QString request = office.ana->make(interactions, {{QStringLiteral("type"), QStringLiteral("SUPPORT")}, {QStringLiteral("customer_id"), office.customer},
                                                               {QStringLiteral("subject"), QStringLiteral("Formular")}, {QStringLiteral("assigned_to"), office.ioanaId}});
    const Columns message{{QStringLiteral("type"), QStringLiteral("SUPPORT")}, {QStringLiteral("parent_id"), request}, {QStringLiteral("customer_id"), office.customer},
        {QStringLiteral("direction"), QStringLiteral("OUTBOUND")}, {QStringLiteral("description"), QStringLiteral("Merge")}};
    (void)office.elena->make(interactions, message);
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("ANSWERED request Formular")}); // who wrote it down
    QCOMPARE(NoticeOffice::told(*office.ioana, QStringLiteral("ANSWERED")).size(), 1);                    // who is to answer it
    QCOMPARE(NoticeOffice::told(*office.elena), QStringList());
    QVERIFY(office.elena->undo(office.elena->lastAction()).ok());
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList());
}

void NotificationRulesTest::anImportHasEnded()
{
    NoticeOffice office;
    (void)office.ana->make(QStringLiteral("core.imports"), {{QStringLiteral("kind"), QStringLiteral("companies")}, {QStringLiteral("file_name"), QStringLiteral("clienți.csv")},
                                                               {QStringLiteral("rows_created"), QStringLiteral("120")}});
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("IMPORTED companies clienți.csv")});
    QCOMPARE(office.ana->value(QStringLiteral("SELECT facts ->> 'created' FROM core.notifications")), QStringLiteral("120"));
}

void NotificationRulesTest::remindersOfTasks()
{
    NoticeOffice office;
    (void)office.task(*office.ana, QStringLiteral("Acum"), office.anaId, {{QStringLiteral("reminder_at"), office.at("-5 minutes")}});
    (void)office.task(*office.ana, QStringLiteral("Mai târziu"), office.anaId, {{QStringLiteral("reminder_at"), office.at("1 hour")}});
    (void)office.task(*office.elena, QStringLiteral("A altcuiva"), office.elenaId, {{QStringLiteral("reminder_at"), office.at("-5 minutes")}});
    (void)office.task(*office.ana, QStringLiteral("Făcută"), office.anaId, {{QStringLiteral("reminder_at"), office.at("-5 minutes")}, {QStringLiteral("status"), QStringLiteral("COMPLETED")}});
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList());
    const QStringList answer = office.ana->query(QStringLiteral("SELECT delivered, round(extract(epoch FROM next_at - now()) / 60) FROM core.deliver_reminders(NULL)")).rows.first();
    QCOMPARE(answer, (QStringList{QStringLiteral("1"), QStringLiteral("60")}));
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("REMINDER task Acum")});
    QCOMPARE(NoticeOffice::deliver(*office.ana), QStringLiteral("0"));
}

void NotificationRulesTest::remindersOfMeetings()
{
    NoticeOffice office;
    const auto meeting = [&](const QString &title, const char *when, const char *hasTime, const QString &reminder = {}) {
        return office.task(*office.ana, title, office.anaId, {{QStringLiteral("kind"), QStringLiteral("MEETING")}, {QStringLiteral("due_date"), office.at(when)},
            {QStringLiteral("has_time"), QLatin1String(hasTime)}, {QStringLiteral("reminder_at"), reminder}});
    };
    (void)meeting(QStringLiteral("Demo"), "10 minutes", "true");
    (void)office.task(*office.ana, QStringLiteral("Ziua întreagă"), office.anaId, {{QStringLiteral("kind"), QStringLiteral("MEETING")}, {QStringLiteral("due_date"),
        office.db.value(QStringLiteral("SELECT ((now() AT TIME ZONE 'Europe/Bucharest')::date::timestamp AT TIME ZONE 'Europe/Bucharest')::text"))}});
    (void)meeting(QStringLiteral("După-amiază"), "45 minutes", "true");
    (void)meeting(QStringLiteral("Cu memento"), "10 minutes", "true", office.at("20 minutes"));
    const QStringList answer = office.ana->query(QStringLiteral("SELECT delivered, round(extract(epoch FROM next_at - now()) / 60) FROM core.deliver_reminders(NULL)")).rows.first();
    QCOMPARE(answer, (QStringList{QStringLiteral("1"), QStringLiteral("20")}));
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("REMINDER meeting Demo")});
    QVERIFY(!office.ana->value(QStringLiteral("SELECT facts ->> 'start' FROM core.notifications")).isEmpty());
}

void NotificationRulesTest::remindersOfContracts()
{
    NoticeOffice office;
    const QString contract = office.ana->make(QStringLiteral("crm.contracts"), {{QStringLiteral("customer_company_id"), office.customer}, {QStringLiteral("status"), QStringLiteral("ACTIVE")},
        {QStringLiteral("start_date"), office.at("-300 days").left(10)}, {QStringLiteral("end_date"), office.at("30 days").left(10)},
        {QStringLiteral("reminder_days"), QStringLiteral("60")}, {QStringLiteral("owner_id"), office.anaId}});
    QCOMPARE(NoticeOffice::deliver(*office.ana), QStringLiteral("1"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT subject_kind || ' ' || (subject_id = $1::uuid) FROM core.notifications"), {contract}), QStringLiteral("contract true"));
}

void NotificationRulesTest::remindedOnceHoweverManyDesks()
{
    NoticeOffice office;
    (void)office.task(*office.ana, QStringLiteral("Acum"), office.anaId, {{QStringLiteral("reminder_at"), office.at("-5 minutes")}});
    Desk second(office.db, QStringLiteral("rules.ana"));
    QVERIFY(office.ana->query(QStringLiteral("BEGIN")).ok());
    QCOMPARE(NoticeOffice::deliver(*office.ana), QStringLiteral("1"));
    // The other desk asks while the first is still at it: it waits for its end, and has nothing to deliver.
    QVERIFY(second.query(QStringLiteral("SET lock_timeout = '200ms'")).ok());
    QCOMPARE(second.query(QStringLiteral("SELECT core.deliver_reminders(NULL)")).state, QStringLiteral("55P03"));
    QVERIFY(office.ana->query(QStringLiteral("COMMIT")).ok());
    QCOMPARE(NoticeOffice::deliver(second), QStringLiteral("0"));
    QCOMPARE(NoticeOffice::told(second).size(), 1);
}

void NotificationRulesTest::whatIsDoneReminds_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::newRow("done") << QStringLiteral("status") << QStringLiteral("COMPLETED");
    QTest::newRow("called off") << QStringLiteral("status") << QStringLiteral("CANCELLED");
    QTest::newRow("deleted") << QStringLiteral("deleted_at") << QStringLiteral("now");
    QTest::newRow("given away") << QStringLiteral("assigned_to_user_id") << QStringLiteral("ioana");
    QTest::newRow("moved") << QStringLiteral("reminder_at") << QStringLiteral("2030-01-01 10:00+02");
    QTest::newRow("no reminder") << QStringLiteral("reminder_at") << QString();
}

void NotificationRulesTest::whatIsDoneReminds()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    NoticeOffice office;
    const QString id = office.task(*office.ana, QStringLiteral("Acum"), office.anaId, {{QStringLiteral("reminder_at"), office.at("-5 minutes")}});
    QCOMPARE(NoticeOffice::deliver(*office.ana), QStringLiteral("1"));
    QVERIFY(office.ana->save(noticeTasks, id, {{column, value == QLatin1String("ioana") ? office.ioanaId : value}}).ok());
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList());
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("REMINDER task Acum")});
    QCOMPARE(NoticeOffice::deliver(*office.ana), QStringLiteral("0"));
}

void NotificationRulesTest::snoozed()
{
    NoticeOffice office;
    (void)office.task(*office.ana, QStringLiteral("Acum"), office.anaId, {{QStringLiteral("reminder_at"), office.at("-5 minutes")}});
    QCOMPARE(NoticeOffice::deliver(*office.ana), QStringLiteral("1"));
    const QString mark = QStringLiteral("SELECT core.mark_notices((SELECT array_agg(id) FROM core.notifications), $1, $2::timestamptz)");
    QCOMPARE(office.ana->value(mark, {QStringLiteral("snooze"), office.at("10 minutes")}), QStringLiteral("1"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT round(extract(epoch FROM next_at - now()) / 60) FROM core.deliver_reminders(NULL)")), QStringLiteral("10"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.claim_notices(NULL)")), QStringLiteral("0"));
    for (const char *wrong : {"20 years", "200 years"})
        QCOMPARE(office.ana->query(mark, {QStringLiteral("snooze"), office.at(wrong)}).rule, QStringLiteral("notice_state"));
    QCOMPARE(office.ana->query(mark, {QStringLiteral("burn"), QString()}).rule, QStringLiteral("notice_state"));
    // When the time has come it is as new.
    office.db.exec(QStringLiteral("UPDATE core.notifications SET snoozed_until = now() - interval '1 second'"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.claim_notices(NULL)")), QStringLiteral("1"));
    QCOMPARE(office.ana->value(mark, {QStringLiteral("done"), QString()}), QStringLiteral("1"));
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList());
    QCOMPARE(office.ana->value(mark, {QStringLiteral("open"), QString()}), QStringLiteral("1"));
    QCOMPARE(NoticeOffice::told(*office.ana).size(), 1);
}

void NotificationRulesTest::claimedByOneDesk()
{
    NoticeOffice office;
    (void)office.task(*office.elena, QStringLiteral("Ofertă"), office.anaId);
    Desk second(office.db, QStringLiteral("rules.ana"));
    const QString claim = QStringLiteral("SELECT string_agg(level, ',') FROM core.claim_notices(NULL)");
    QCOMPARE(second.value(claim), QStringLiteral("DESKTOP"));
    QVERIFY(office.ana->value(claim).isEmpty());
    QVERIFY(office.elena->value(claim).isEmpty());
    (void)office.task(*office.elena, QStringLiteral("Citită"), office.anaId);
    QCOMPARE(office.ana->value(QStringLiteral("SELECT core.mark_notices(NULL, 'read', NULL)")), QStringLiteral("2"));
    QVERIFY(second.value(claim).isEmpty()); // what was read is shown nowhere
}

void NotificationRulesTest::nobodyReadsOrForgesAnothers()
{
    NoticeOffice office;
    (void)office.task(*office.elena, QStringLiteral("Ofertă"), office.anaId);
    for (Desk *other : {&*office.elena, &*office.ioana, &*office.dan})
        QCOMPARE(other->value(QStringLiteral("SELECT count(*) FROM core.notifications")), QStringLiteral("0"));
    for (const char *sql : {"INSERT INTO core.notifications (user_id, kind, event_key) VALUES ('%1', 'ASSIGNED', 'x')", "UPDATE core.notifications SET read_at = now()",
             "DELETE FROM core.notifications", "SELECT core.tell_assigned('task', 'crm.tasks', '{}', '{}', '{}', '{}', '{}')", "SELECT core.call_desks('{}')",
             "SELECT core.tell_mentioned('core.notes', NULL, '@Vlad', NULL, NULL, NULL, NULL, NULL, NULL)", "SELECT crm.tell_answered('{}')"})
        QCOMPARE(office.elena->query(QString::fromLatin1(sql).replace(QLatin1String("%1"), office.anaId)).state, QStringLiteral("42501"));
    QCOMPARE(office.elena->query(QStringLiteral("INSERT INTO core.notification_preferences (user_id, kind, level) VALUES ($1, 'ASSIGNED', 'NONE')"), {office.anaId}).state,
        QStringLiteral("42501"));
}

void NotificationRulesTest::nobodyMarksAnothers()
{
    NoticeOffice office;
    (void)office.task(*office.elena, QStringLiteral("Ofertă"), office.anaId);
    const QString id = office.ana->value(QStringLiteral("SELECT id FROM core.notifications"));
    QCOMPARE(office.ioana->value(QStringLiteral("SELECT core.mark_notices(ARRAY[$1::uuid], 'done', NULL)"), {id}), QStringLiteral("0"));
    QCOMPARE(office.ioana->value(QStringLiteral("SELECT core.mark_notices(NULL, 'done', NULL)")), QStringLiteral("0"));
    QCOMPARE(NoticeOffice::told(*office.ana).size(), 1);
}

void NotificationRulesTest::preferences()
{
    NoticeOffice office;
    const QString choose = QStringLiteral("INSERT INTO core.notification_preferences AS p (kind, level) VALUES ($1, $2)"
                                          " ON CONFLICT (tenant_id, user_id, kind) WHERE deleted_at IS NULL DO UPDATE SET level = EXCLUDED.level, version = p.version + 1");
    QVERIFY(office.ana->query(choose, {QStringLiteral("ASSIGNED"), QStringLiteral("NONE")}).ok());
    (void)office.task(*office.elena, QStringLiteral("Una"), office.anaId);
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList());
    QVERIFY(office.ana->query(choose, {QStringLiteral("ASSIGNED"), QStringLiteral("IN_APP")}).ok());
    (void)office.task(*office.elena, QStringLiteral("Două"), office.anaId);
    QCOMPARE(NoticeOffice::told(*office.ana).size(), 1);
    QCOMPARE(office.ana->value(QStringLiteral("SELECT level FROM core.claim_notices(NULL)")), QStringLiteral("IN_APP"));
    QVERIFY(office.ana->query(choose, {QStringLiteral("REMINDER"), QStringLiteral("NONE")}).ok());
    (void)office.task(*office.ana, QStringLiteral("Acum"), office.anaId, {{QStringLiteral("reminder_at"), office.at("-5 minutes")}});
    QCOMPARE(NoticeOffice::deliver(*office.ana), QStringLiteral("0"));
    // Whoever cannot sign in is told nothing.
    office.db.exec(QStringLiteral("UPDATE core.users SET status = 'SUSPENDED', version = version + 1 WHERE id = '%1'").arg(office.ioanaId));
    (void)office.task(*office.elena, QStringLiteral("Plecată"), office.ioanaId);
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM core.notifications WHERE user_id = $1"), {office.ioanaId}), QStringLiteral("0"));
}

void NotificationRulesTest::conflicts()
{
    NoticeOffice office;
    const QString tell = QStringLiteral("SELECT core.tell_conflict('crm.customer_companies', $1, 'company', 'Agro')");
    QVERIFY(office.ana->query(tell, {office.customer}).ok());
    QVERIFY(office.ana->query(QStringLiteral("SELECT core.mark_notices(NULL, 'done', NULL)")).ok());
    QVERIFY(office.ana->query(tell, {office.customer}).ok());
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("CONFLICT company Agro")});
    QCOMPARE(office.ana->query(tell, {Desk::newId()}).rule, QStringLiteral("row_not_readable"));
}

void NotificationRulesTest::keptForNinetyDays()
{
    NoticeOffice office;
    (void)office.task(*office.elena, QStringLiteral("Veche"), office.anaId);
    office.db.exec(QStringLiteral("UPDATE core.notifications SET at = now() - interval '91 days'"));
    (void)office.task(*office.elena, QStringLiteral("Nouă"), office.anaId);
    QCOMPARE(NoticeOffice::deliver(*office.ana), QStringLiteral("0"));
    QCOMPARE(NoticeOffice::told(*office.ana), QStringList{QStringLiteral("ASSIGNED task Nouă")});
}

void NotificationRulesTest::theFactsHaveAShape_data()
{
    QTest::addColumn<QString>("facts");
    QTest::addColumn<bool>("fits");
    QTest::newRow("plain") << QStringLiteral(R"({"title": "x", "count": 3, "customer": true})") << true;
    QTest::newRow("unknown key") << QStringLiteral(R"({"html": "x"})") << false;
    QTest::newRow("nested") << QStringLiteral(R"({"title": {"x": 1}})") << false;
    QTest::newRow("list") << QStringLiteral(R"({"title": ["x"]})") << false;
    QTest::newRow("no object") << QStringLiteral(R"([])") << false;
    QTest::newRow("long") << QStringLiteral(R"({"title": "%1"})").arg(QString(3000, u'x')) << false;
}

void NotificationRulesTest::theFactsHaveAShape()
{
    QFETCH(QString, facts);
    QFETCH(bool, fits);
    static NoticeOffice office;
    QCOMPARE(office.seedFacts(facts), fits);
}

} // namespace punte
