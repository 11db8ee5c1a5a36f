// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConsentTest.h"

#include "SendingOffice.h"

#include <QTest>

namespace punte {

namespace {

QString ruleOf(const Outcome &outcome)
{
    return outcome.ok() ? QStringLiteral("ok") : outcome.rule.isEmpty() ? outcome.state : outcome.rule;
}

/// A message to this person written past every function, as somebody with the keys of the server would.
Outcome forcedSend(SendingOffice &office, const QString &contact, const QString &channel = QStringLiteral("email"))
{
    const QString campaign = office.office.campaign();
    const QString run = office.office.run(campaign, {});
    Outcome outcome;
    const auto made = office.office.db.attempt(QStringLiteral("INSERT INTO marketing.campaign_sends (campaign_id, run_id, user_id, channel) VALUES ($1, $2, $3, $4) RETURNING id"), {campaign, run, contact, channel});
    if (!made) {
        outcome.state = made.error().sqlState;
        outcome.rule = made.error().detail.contains(QLatin1String("may_not_be_written_to")) ? QStringLiteral("may_not_be_written_to") : QString();
    }
    return outcome;
}

} // namespace

void ConsentTest::theLatestWordCounts()
{
    SendingOffice office;
    office.people(1);
    const QString p = office.person(1);
    const auto now = [&] { return office.reasons().value(0); };
    QCOMPARE(now(), QStringLiteral("P1 in: consent"));
    QVERIFY(office.unsubscribe("dan", p).ok());
    QCOMPARE(now(), QStringLiteral("P1 opted_out"));
    // A yes from before the no, typed in later, is still from before.
    QVERIFY(office.consent("lisa", p, QStringLiteral("granted"), office.office.db.value(QStringLiteral("SELECT now() - interval '1 day'"))).ok());
    QCOMPARE(now(), QStringLiteral("P1 opted_out"));
    QVERIFY(office.consent("lisa", p, QStringLiteral("granted")).ok());
    QCOMPARE(now(), QStringLiteral("P1 in: consent"));
    QVERIFY(office.consent("iris", p, QStringLiteral("withdrawn")).ok());
    QCOMPARE(now(), QStringLiteral("P1 opted_out"));
    // All of it stands there, in order, with its proof and who wrote it down.
    QCOMPARE(office.office.db.value(QStringLiteral("SELECT string_agg(c.status || ' ' || coalesce(c.proof, '-') || ' ' || coalesce(u.first_name, '-'), ', ' ORDER BY c.created_at, c.id) "
                                                   "FROM marketing.consents c LEFT JOIN core.users u ON u.id = c.created_by")),
             QStringLiteral("granted formular -, withdrawn prea multe Market, granted formular Market, granted formular Market, withdrawn formular Market"));
    // Two years are the limit, and what was said to have an end has it.
    SendingOffice other;
    other.people(2);
    other.office.db.exec(QStringLiteral("UPDATE marketing.consents SET given_at = now() - interval '25 months', version = version + 1 WHERE contact_person_id = md5('p1')::uuid; "
                                        "UPDATE marketing.consents SET expires_at = now() - interval '1 day', version = version + 1 WHERE contact_person_id = md5('p2')::uuid"));
    QCOMPARE(other.reasons(), (QStringList{QStringLiteral("P1 consent_old"), QStringLiteral("P2 consent_old")}));
}

void ConsentTest::consentsAreOnlyAdded()
{
    SendingOffice office;
    office.people(1);
    const QString id = office.office.db.value(QStringLiteral("SELECT id FROM marketing.consents"));
    for (const char *who : {"radu", "elena", "lisa", "iris", "ana"}) {
        for (const char *change : {"UPDATE marketing.consents SET status = 'granted', proof = 'x', version = version + 1", "DELETE FROM marketing.consents",
                                   "UPDATE marketing.marketing_unsubscribes SET unsubscribed_from = '{sms}', version = version + 1", "DELETE FROM marketing.marketing_unsubscribes",
                                   "SELECT * FROM marketing.suppressions", "DELETE FROM marketing.suppressions", "UPDATE marketing.suppressions SET deleted_at = now()"})
            QCOMPARE(office.desk(who).query(QString::fromLatin1(change)).state, QStringLiteral("42501"));
    }
    QCOMPARE(ruleOf(office.consent("lisa", office.person(1), QStringLiteral("granted"), QStringLiteral("2099-01-01"))), QStringLiteral("consent_in_future"));
    // A yes without proof is none.
    QCOMPARE(office.desk("lisa").query(QStringLiteral("SELECT marketing.record_consent($1, 'email', 'granted', 'phone', NULL, NULL, NULL, NULL, $2)"), {office.person(1), Desk::newId()}).state,
             QStringLiteral("23514"));
    QVERIFY(office.unsubscribe("ana", office.person(1), QStringLiteral("{sms}")).ok());
    QVERIFY(office.unsubscribe("ana", office.person(1), QStringLiteral("{reminders}")).ok());
    QCOMPARE(office.office.db.value(QStringLiteral("SELECT string_agg(array_to_string(unsubscribed_from, '+'), ' ') FROM marketing.marketing_unsubscribes")), QStringLiteral("reminders+sms"));
    QCOMPARE(office.reasons(), QStringList{QStringLiteral("P1 in: consent")}); // offers by e-mail were not meant
    // Undo does not take a no back.
    const QString action = office.office.db.value(QStringLiteral("SELECT action_id FROM marketing.marketing_unsubscribes"));
    (void)office.desk("ana").undo(action);
    QCOMPARE(office.office.db.value(QStringLiteral("SELECT count(*) FROM marketing.marketing_unsubscribes WHERE deleted_at IS NULL")), QStringLiteral("1"));
}

void ConsentTest::whoMayRecord()
{
    SendingOffice office;
    office.people(2);
    const QString p = office.person(1);
    for (const char *may : {"radu", "elena", "lisa", "iris", "ana"})
        QCOMPARE(ruleOf(office.consent(may, p, QStringLiteral("granted"))), QStringLiteral("ok"));
    for (const char *mayNot : {"vlad", "dan", "analist", "gina"})
        QCOMPARE(office.consent(mayNot, p, QStringLiteral("granted")).state, QStringLiteral("42501"));
    // A no is heard by anybody who meets customers.
    for (const char *may : {"vlad", "dan"})
        QCOMPARE(ruleOf(office.consent(may, p, QStringLiteral("withdrawn"))), QStringLiteral("ok"));
    for (const char *mayNot : {"analist", "gina"}) {
        QCOMPARE(office.consent(mayNot, p, QStringLiteral("withdrawn")).state, QStringLiteral("42501"));
        QCOMPARE(office.unsubscribe(mayNot, p).state, QStringLiteral("42501"));
        QCOMPARE(office.desk(mayNot).query(QStringLiteral("SELECT count(*) FROM marketing.consents")).ok() ? office.desk(mayNot).value(QStringLiteral("SELECT count(*) FROM marketing.consents")) : QStringLiteral("0"),
                 QStringLiteral("0"));
    }
    for (const char *mayNot : {"lisa", "ana", "dan"})
        QCOMPARE(office.desk(mayNot).query(QStringLiteral("SELECT marketing.release_address('email', 'p1@example.ro', $1)"), {Desk::newId()}).state, QStringLiteral("42501"));
    // Repeated, the command is known and does nothing twice.
    const QString action = Desk::newId();
    const QString call = QStringLiteral("SELECT marketing.unsubscribe($1, '{email}', 'phone', NULL, NULL, $2)");
    QVERIFY(office.desk("dan").query(call, {office.person(2), action}).ok());
    QCOMPARE(office.desk("dan").query(call, {office.person(2), action}).constraint, QStringLiteral("actions_pkey"));
}

void ConsentTest::importingAgainSubscribesNobody()
{
    SendingOffice office;
    office.people(1);
    QVERIFY(office.unsubscribe("dan", office.person(1)).ok());
    // The same person in a new file: a new contact with the same address, and a "consent" from the file.
    Desk &elena = office.desk("elena");
    const QString again = elena.make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("P2")}, {QStringLiteral("email"), QStringLiteral(" P1@Example.ro ")}});
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 opted_out"), QStringLiteral("P2 opted_out")}));
    QVERIFY(office.consent("elena", again, QStringLiteral("granted"), QStringLiteral("now"), QStringLiteral("import")).ok());
    QVERIFY(office.consent("elena", office.person(1), QStringLiteral("granted"), QStringLiteral("now"), QStringLiteral("import")).ok());
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 opted_out"), QStringLiteral("P2 opted_out")}));
    // A row that says so itself is no better, nor is changing and restoring the contact.
    const QString import = elena.make(QStringLiteral("core.imports"), {{QStringLiteral("kind"), QStringLiteral("contacts")}});
    elena.make(QStringLiteral("marketing.consents"), {{QStringLiteral("contact_person_id"), again}, {QStringLiteral("channel"), QStringLiteral("email")}, {QStringLiteral("status"), QStringLiteral("granted")},
        {QStringLiteral("source"), QStringLiteral("web_form")}, {QStringLiteral("import_id"), import}, {QStringLiteral("proof"), QStringLiteral("x")}});
    QVERIFY(elena.save(QStringLiteral("crm.contact_persons"), office.person(1), {{QStringLiteral("first_name"), QStringLiteral("Ion")}}).ok());
    QVERIFY(elena.remove(QStringLiteral("crm.contact_persons"), office.person(1)).ok());
    (void)elena.undo(elena.lastAction());
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 opted_out"), QStringLiteral("P2 opted_out")}));
    // With another address the person is the same; without a no of his own, the file's consent is one.
    QVERIFY(elena.save(QStringLiteral("crm.contact_persons"), office.person(1), {{QStringLiteral("email"), QStringLiteral("nou@example.ro")}}).ok());
    const QString fresh = elena.make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("P3")}, {QStringLiteral("email"), QStringLiteral("p3@example.ro")}});
    QVERIFY(office.consent("elena", fresh, QStringLiteral("granted"), QStringLiteral("now"), QStringLiteral("import")).ok());
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 opted_out"), QStringLiteral("P2 opted_out"), QStringLiteral("P3 in: consent")}));
}

void ConsentTest::closedAddressesSurviveErasure()
{
    SendingOffice office;
    office.people(2);
    TestDatabase &db = office.office.db;
    QVERIFY(office.unsubscribe("dan", office.person(1)).ok());
    QVERIFY(office.desk("iris").query(QStringLiteral("SELECT marketing.suppress_address('email', 'p2@example.ro', 'erased', $1)"), {Desk::newId()}).ok());
    // Nothing of the address is left but its hash, and the hash is not the plain one.
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.suppressions WHERE address_hash = encode(sha256('email:p1@example.ro'), 'hex') OR address_hash = encode(sha256('p1@example.ro'), 'hex')")), QStringLiteral("0"));
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.suppressions")), QStringLiteral("2"));
    db.exec(QStringLiteral("DELETE FROM marketing.marketing_unsubscribes; DELETE FROM marketing.consents; DELETE FROM crm.contact_roles; DELETE FROM crm.contact_persons"));
    Desk &elena = office.desk("elena");
    for (int n : {1, 2}) {
        const QString id = elena.make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("P%1").arg(n)}, {QStringLiteral("email"), QStringLiteral("p%1@example.ro").arg(n)}});
        QVERIFY(office.consent("elena", id, QStringLiteral("granted"), QStringLiteral("now"), QStringLiteral("import")).ok());
    }
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 opted_out"), QStringLiteral("P2 suppressed")}));
    QVERIFY(office.consent("elena", office.person(2), QStringLiteral("granted")).ok()); // asked for by himself, later
    QCOMPARE(office.reasons().value(1), QStringLiteral("P2 in: consent"));
}

void ConsentTest::addressesHaveOneForm()
{
    SendingOffice office;
    const auto form = [&](const char *channel, const char *raw) { return office.desk("lisa").value(QStringLiteral("SELECT coalesce(marketing.plain_address($1, $2), '-')"), {QString::fromLatin1(channel), QString::fromUtf8(raw)}); };
    QCOMPARE(form("email", " Ion.Pop+x@Example.RO\t"), QStringLiteral("ion.pop+x@example.ro"));
    QCOMPARE(form("email", "ștefan@țară.ro"), QString::fromUtf8("ștefan@țară.ro"));
    for (const char *bad : {"", "ion", "ion@", "ion@ro", "a@b.ro\r\nBcc: x@y.ro", "a@b.ro,c@d.ro", "<a@b.ro>", "a b@c.ro", "a@b@c.ro", "a@b.ro;"})
        QCOMPARE(form("email", bad), QStringLiteral("-"));
    for (const char *one : {"0722 123 456", "+40722123456", "0040 722.123.456", "(0722) 123-456", "+40 722/123456"})
        QCOMPARE(form("sms", one), QStringLiteral("+40722123456"));
    for (const char *bad : {"722123456", "0722", "+0722123456", "0722 123 456 int. 3", "+4072212345612345", "abc"})
        QCOMPARE(form("sms", bad), QStringLiteral("-"));
    QCOMPARE(form("pigeon", "a@b.ro"), QStringLiteral("-"));
}

void ConsentTest::customersMayHearOfSimilarServices()
{
    SendingOffice office;
    office.people(4);
    TestDatabase &db = office.office.db;
    db.exec(QStringLiteral("DELETE FROM marketing.consents"));
    for (int n = 1; n <= 3; ++n)
        QVERIFY(office.desk("elena").query(QStringLiteral("SELECT marketing.record_consent($1, 'email', 'granted', 'in_person', NULL, '2026-01', 'la vânzare, cu dreptul de a refuza', 'existing_customer', $2)"),
                                           {office.person(n), Desk::newId()}).ok());
    // A customer is who bought, within two years: a note that says so is not enough.
    db.exec(QStringLiteral("UPDATE crm.contact_persons SET customer_company_id = NULL, version = version + 1; "
                           "INSERT INTO crm.opportunities (contact_person_id, title, amount, stage, closed_at, position) VALUES ('%1', 'x', 1, 'CLOSED_WON', current_date - 30, 'a'), ('%2', 'x', 1, 'CLOSED_WON', current_date - 800, 'b'); "
                           "INSERT INTO crm.opportunities (contact_person_id, title, amount, stage, position) VALUES ('%3', 'x', 1, 'PROPOSAL', 'c')").arg(office.person(1), office.person(2), office.person(3)));
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 in: similar_service"), QStringLiteral("P2 no_consent"), QStringLiteral("P3 no_consent"), QStringLiteral("P4 no_consent")}));
    QVERIFY(office.unsubscribe("dan", office.person(1)).ok());
    QVERIFY(office.desk("elena").query(QStringLiteral("SELECT marketing.record_consent($1, 'email', 'granted', 'in_person', NULL, NULL, 'din nou client', 'existing_customer', $2)"), {office.person(1), Desk::newId()}).ok());
    QCOMPARE(office.reasons().value(0), QStringLiteral("P1 opted_out")); // only a consent overrules a no
}

void ConsentTest::whatIsNotKnownIsANo()
{
    SendingOffice office;
    office.people(2);
    TestDatabase &db = office.office.db;
    QCOMPARE(office.reasons(QStringLiteral("pigeon")), (QStringList{QStringLiteral("P1 unknown_channel"), QStringLiteral("P2 unknown_channel")}));
    QCOMPARE(office.reasons(QStringLiteral("sms")), (QStringList{QStringLiteral("P1 no_consent"), QStringLiteral("P2 no_consent")})); // a consent is for its channel
    const QString asked = QStringLiteral("SELECT string_agg(coalesce(reason, 'IN'), ' ' ORDER BY reason) FROM marketing.verdicts($1, $2, now())");
    QCOMPARE(db.value(asked, {QStringLiteral("{00000000-0000-4000-8000-000000000000}"), QStringLiteral("email")}), QStringLiteral("unknown_contact"));
    QCOMPARE(db.value(asked, {QStringLiteral("{%1}").arg(office.person(1)), QString()}), QStringLiteral("unknown_channel"));
    db.exec(QStringLiteral("INSERT INTO core.settings (key, value) VALUES ('marketing.rules', '{\"consent_months\": \"veșnic\", \"limit\": -5}')"));
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 in: consent"), QStringLiteral("P2 in: consent")})); // the defaults stand
    db.exec(QStringLiteral("UPDATE core.settings SET value = '{\"consent_months\": 0}', version = version + 1 WHERE key = 'marketing.rules'"));
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 consent_old"), QStringLiteral("P2 consent_old")}));
    db.exec(QStringLiteral("UPDATE core.settings SET value = '{\"consent_months\": 1200}', version = version + 1 WHERE key = 'marketing.rules'; "
                           "UPDATE marketing.consents SET given_at = now() - interval '3 years', version = version + 1"));
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 consent_old"), QStringLiteral("P2 consent_old")})); // nobody may make it longer than two years
    // Without the table nothing goes out at all.
    const QString campaign = office.launched();
    db.exec(QStringLiteral("ALTER TABLE marketing.suppressions RENAME TO suppressions_gone"));
    (void)office.prepare(campaign);
    QCOMPARE(office.refusal, QStringLiteral("42P01"));
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends")), QStringLiteral("0"));
}

void ConsentTest::theDatabaseRefusesTheRow()
{
    SendingOffice office;
    office.people(5);
    const QString no = QStringLiteral("may_not_be_written_to");
    QCOMPARE(ruleOf(forcedSend(office, office.person(1))), QStringLiteral("ok"));
    QCOMPARE(ruleOf(forcedSend(office, office.person(1), QStringLiteral("sms"))), no); // consent-less on this channel
    QVERIFY(office.unsubscribe("dan", office.person(2)).ok());
    QCOMPARE(ruleOf(forcedSend(office, office.person(2))), no);
    QVERIFY(office.desk("iris").query(QStringLiteral("SELECT marketing.suppress_address('email', 'p3@example.ro', 'by_hand', $1)"), {Desk::newId()}).ok());
    QCOMPARE(ruleOf(forcedSend(office, office.person(3))), no);
    QVERIFY(office.desk("lisa").query(QStringLiteral("SELECT * FROM marketing.record_events('furnizor', '[{\"kind\": \"bounced\", \"at\": \"2026-01-01T10:00Z\", \"recipient\": \"p4@example.ro\"}]', $1)"), {Desk::newId()}).ok());
    QCOMPARE(ruleOf(forcedSend(office, office.person(4))), no);
    QCOMPARE(office.reasons(), (QStringList{QStringLiteral("P1 in: consent"), QStringLiteral("P2 opted_out"), QStringLiteral("P3 suppressed"), QStringLiteral("P4 bounced"), QStringLiteral("P5 in: consent")}));
    // And no person has the table at all.
    for (const char *who : {"radu", "elena", "lisa", "ana", "iris"})
        QCOMPARE(office.desk(who).query(QStringLiteral("INSERT INTO marketing.campaign_sends (campaign_id, run_id, user_id, channel) SELECT campaign_id, id, $1, 'email' FROM marketing.campaign_runs LIMIT 1"), {office.person(5)}).state,
                 QStringLiteral("42501"));
    // A closed address is opened by those who answer for it.
    QCOMPARE(office.desk("iris").value(QStringLiteral("SELECT marketing.release_address('email', 'p4@example.ro', $1)"), {Desk::newId()}), QStringLiteral("1"));
    QCOMPARE(office.reasons().value(3), QStringLiteral("P4 in: consent"));
}

void ConsentTest::aNoReachesWhatWaits()
{
    SendingOffice office;
    office.people(4);
    TestDatabase &db = office.office.db;
    const QString run = office.prepare(office.launched()).value(QLatin1String("run_id")).toString();
    QVERIFY(office.unsubscribe("ana", office.person(1)).ok());
    QVERIFY(office.consent("iris", office.person(2), QStringLiteral("withdrawn")).ok());
    QCOMPARE(db.value(QStringLiteral("SELECT count(*) FROM marketing.campaign_sends WHERE status = 'refused' AND refused_reason = 'opted_out'")), QStringLiteral("2"));
    // Of a hash nobody knows whose it is: the claim finds out. And nobody brings a refused message back.
    QVERIFY(office.desk("iris").query(QStringLiteral("SELECT marketing.suppress_address('email', 'p3@example.ro', 'complaint', $1)"), {Desk::newId()}).ok());
    QCOMPARE(office.claim(run).size(), 1);
    QCOMPARE(db.value(QStringLiteral("SELECT refused_reason FROM marketing.campaign_sends WHERE user_id = $1"), {office.person(3)}), QStringLiteral("suppressed"));
    QVERIFY(office.consent("lisa", office.person(1), QStringLiteral("granted")).ok());
    QCOMPARE(office.claim(run).size(), 0);
    QVERIFY(!db.attempt(QStringLiteral("UPDATE marketing.campaign_sends SET status = 'pending', version = version + 1 WHERE status = 'refused'")));
}

} // namespace punte
