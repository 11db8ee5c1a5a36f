// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelineTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

namespace {

const QString noteTable = QStringLiteral("core.notes");
const QString peopleTable = QStringLiteral("crm.contact_persons");
const QString noteBody = QStringLiteral("body");

/// An office with one customer of ana's, a person, a deal, and two colleagues who may see less.
struct TalkingOffice : Office {
    TalkingOffice()
    {
        (void)db.addUser(QStringLiteral("rules.analyst"), {QStringLiteral("ANALYST")}, team);
        (void)db.addUser(QStringLiteral("rules.user"), {QStringLiteral("USER")}, team);
        customer = company();
        person = ana->make(peopleTable, {{QStringLiteral("last_name"), QStringLiteral("Marin")}, {QStringLiteral("customer_company_id"), customer}});
        deal = ana->make(dealTable, {{QStringLiteral("title"), QStringLiteral("Irigații")}, {QStringLiteral("customer_company_id"), customer}});
    }
    /// What the ledger tells this person of the customer: "table op", newest first.
    QString told(Desk &desk)
    {
        return desk.value(QStringLiteral("SELECT coalesce(string_agg(split_part(table_name, '.', 2) || ' ' || op, ', '), '') FROM crm.company_changes($1, NULL, NULL, NULL, 50)"),
                          {customer});
    }
    QString customer;
    QString person;
    QString deal;
};

} // namespace

void TimelineTest::noteFollowsItsSubject()
{
    TalkingOffice office;
    for (const auto &[column, id] : {std::pair(QStringLiteral("opportunity_id"), office.deal), std::pair(QStringLiteral("contact_person_id"), office.person)}) {
        const QString note = office.ana->make(noteTable, {{noteBody, QStringLiteral("Plătește la 30 de zile")}, {column, id}});
        QCOMPARE(office.ana->value(QStringLiteral("SELECT customer_id FROM core.notes WHERE id = $1"), {note}), office.customer);
    }
    QCOMPARE(office.ana->tryMake(noteTable, {{noteBody, QStringLiteral("despre nimeni")}}).constraint, QStringLiteral("ck_notes_about"));
}

void TimelineTest::noteRules()
{
    TalkingOffice office;
    const QString customer = QStringLiteral("customer_id");
    QCOMPARE(office.ana->tryMake(noteTable, {{noteBody, QString()}, {customer, office.customer}}).ok(), false);
    QCOMPARE(office.ana->tryMake(noteTable, {{noteBody, QString(20001, u'x')}, {customer, office.customer}}).constraint, QStringLiteral("ck_notes_body"));
    QCOMPARE(office.ana->tryMake(noteTable, {{noteBody, QStringLiteral("x")}, {customer, office.customer}, {QStringLiteral("date_time"), QStringLiteral("2199-01-01")}}).rule,
             QStringLiteral("interaction_in_future"));
    // Somebody who may keep interactions of his own keeps notes of his own, and changes nobody else's.
    Desk user(office.db, QStringLiteral("rules.user"));
    const QString anas = office.ana->make(noteTable, {{noteBody, QStringLiteral("a anei")}, {customer, office.customer}});
    const QString own = user.make(noteTable, {{noteBody, QStringLiteral("a mea")}, {customer, office.customer}});
    QVERIFY(user.save(noteTable, own, {{noteBody, QStringLiteral("schimbată")}}).ok());
    QVERIFY(user.save(noteTable, anas, {{noteBody, QStringLiteral("furată")}}).rows.isEmpty());
    Desk analyst(office.db, QStringLiteral("rules.analyst"));
    QCOMPARE(analyst.value(QStringLiteral("SELECT count(*) FROM core.notes")), QStringLiteral("0"));
    QCOMPARE(analyst.tryMake(noteTable, {{noteBody, QStringLiteral("x")}, {customer, office.customer}}).state, QStringLiteral("42501"));
}

void TimelineTest::noteIsFoundAndFollowsTheCompany()
{
    TalkingOffice office;
    const QString note = office.ana->make(noteTable, {{noteBody, QStringLiteral("Cheia e la Țîrlea")}, {QStringLiteral("customer_id"), office.customer}});
    const QString found = QStringLiteral("SELECT count(*) FROM core.search_hits('tirlea', '{note}', 5) WHERE row_id = $1");
    Desk analyst(office.db, QStringLiteral("rules.analyst"));
    QCOMPARE(office.ana->value(found, {note}), QStringLiteral("1"));
    QCOMPARE(analyst.value(found, {note}), QStringLiteral("0"));
    QVERIFY(office.ana->save(noteTable, note, {{noteBody, QStringLiteral("Cheia e la poartă")}}).ok());
    QCOMPARE(office.ana->value(found, {note}), QStringLiteral("0"));
    QVERIFY(office.elena->remove(companyTable, office.customer).ok());
    const QString live = QStringLiteral("SELECT count(*) FROM core.notes WHERE deleted_at IS NULL");
    QCOMPARE(office.elena->value(live), QStringLiteral("0"));
    (void)office.elena->undo(office.elena->lastAction());
    QCOMPARE(office.elena->value(live), QStringLiteral("1"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.search_hits('poarta', '{note}', 5)")), QStringLiteral("1"));
}

void TimelineTest::changesAreToldToThoseWhoMayRead()
{
    TalkingOffice office;
    QVERIFY(office.ana->save(companyTable, office.customer, {{companyCity, QStringLiteral("Slobozia")}}).ok());
    Desk analyst(office.db, QStringLiteral("rules.analyst"));
    Desk user(office.db, QStringLiteral("rules.user"));
    QCOMPARE(office.told(*office.ana), QStringLiteral("customer_companies U, opportunities I, contact_persons I, customer_companies I"));
    QCOMPARE(office.told(analyst), QStringLiteral("customer_companies U, opportunities I, customer_companies I")); // no persons
    QCOMPARE(office.told(user), QStringLiteral("customer_companies U, contact_persons I, customer_companies I"));  // no opportunities
    // Of another organisation's customer nothing is told, not even that it is there.
    const QUuid foreign = office.db.addTenant(QStringLiteral("Alta"));
    (void)office.db.addUser({.login = QStringLiteral("rules.foreign"), .roles = {QStringLiteral("ADMIN")}, .tenant = foreign});
    Desk stranger(office.db, QStringLiteral("rules.foreign"));
    QCOMPARE(stranger.query(QStringLiteral("SELECT * FROM crm.company_changes($1, NULL, NULL, NULL, 50)"), {office.customer}).rule, QStringLiteral("row_not_readable"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT before ->> 'city' IS NULL AND after ->> 'city' = 'Slobozia' FROM crm.company_changes($1, NULL, NULL, sec.me(), 1)"), {office.customer}),
             QStringLiteral("t"));
}

void TimelineTest::changesPage()
{
    TalkingOffice office;
    for (int i = 0; i < 7; ++i)
        QVERIFY(office.ana->save(companyTable, office.customer, {{companyCity, QStringLiteral("Oraș %1").arg(i)}}).ok());
    // Page by page in threes gives what one page gives, none twice, none left out.
    QStringList paged;
    QString before;
    QString beforeId;
    for (int page = 0; page < 10; ++page) {
        const Outcome rows = office.ana->query(QStringLiteral("SELECT id, at FROM crm.company_changes($1, nullif($2, '')::timestamptz, nullif($3, '')::uuid, NULL, 3)"),
                                               {office.customer, before.isNull() ? QStringLiteral("") : before, beforeId.isNull() ? QStringLiteral("") : beforeId});
        QVERIFY2(rows.ok(), qPrintable(rows.state));
        if (rows.rows.isEmpty())
            break;
        for (const QStringList &row : rows.rows)
            paged.append(row.at(0));
        beforeId = rows.rows.last().at(0);
        before = rows.rows.last().at(1);
    }
    QCOMPARE(paged.size(), 10);
    QCOMPARE(paged.join(u','), office.ana->value(QStringLiteral("SELECT string_agg(id::text, ',') FROM crm.company_changes($1, NULL, NULL, NULL, 50)"), {office.customer}));
}

} // namespace punte
