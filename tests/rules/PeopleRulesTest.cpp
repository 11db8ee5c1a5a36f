// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleRulesTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

namespace {

const QString personTable = QStringLiteral("crm.contact_persons");

struct PeopleOffice : Office {
    PeopleOffice()
    {
        agro = company(QStringLiteral("Agro Bărăgan SRL"));
        mill = company(QStringLiteral("Moara Veche SA"));
    }
    QString person(const QString &company, const QString &position = QStringLiteral("Agronom"))
    {
        Columns columns{{QStringLiteral("first_name"), QStringLiteral("Elena")}, {QStringLiteral("last_name"), QStringLiteral("Marin")}, {QStringLiteral("position"), position}};
        if (!company.isEmpty())
            columns.insert(QStringLiteral("customer_company_id"), company);
        return ana->make(personTable, columns);
    }
    /// "company, position, from..until" of each link, in the order of their making.
    QStringList roles(const QString &person)
    {
        QStringList lines;
        for (const QStringList &row : ana->query(QStringLiteral("SELECT c.company_name, coalesce(r.position, '-'), coalesce(r.valid_from::text, ''), coalesce(r.valid_until::text, '') "
                                                                "FROM crm.contact_roles r JOIN crm.customer_companies c ON c.id = r.customer_company_id "
                                                                "WHERE r.contact_person_id = $1 AND r.deleted_at IS NULL ORDER BY r.valid_until NULLS LAST, r.id"), {person}).rows)
            lines.append(QStringLiteral("%1, %2, %3..%4").arg(row.at(0), row.at(1), row.at(2), row.at(3)));
        return lines;
    }
    Outcome move(Desk &desk, const QString &person, const QString &company, const QString &position, const QString &on)
    {
        action = Desk::newId();
        return desk.query(QStringLiteral("SELECT crm.move_contact($1, nullif($2, '')::uuid, $3, $4, (SELECT version FROM crm.contact_persons WHERE id = $1), $5)"),
            {person, company, position, on, action});
    }
    /// Makes what was done on an earlier day look like it: a correction is meant for the same day only.
    void age() { db.exec(QStringLiteral("ALTER TABLE crm.contact_roles DISABLE TRIGGER USER; UPDATE crm.contact_roles SET created_at = created_at - interval '3 days'; ALTER TABLE crm.contact_roles ENABLE TRIGGER USER")); }
    QString today() { return ana->value(QStringLiteral("SELECT core.today()")); }
    QString agro;
    QString mill;
    QString action;
};

QString duplicatesOf(Desk &desk, const char *kind, const QString &names, const QString &tax = {}, const QString &mail = {}, const QString &phone = {}, const QString &except = {})
{
    return desk.value(QStringLiteral("SELECT coalesce(string_agg(why, ','), 'none') FROM core.find_duplicates($1, $2::text[], $3, $4, $5, nullif($6, '')::uuid, 5)"),
        {QString::fromLatin1(kind), names.isEmpty() ? QStringLiteral("{}") : QStringLiteral("{\"%1\"}").arg(names), tax, mail, phone, except});
}

} // namespace

void PeopleRulesTest::rolesFollowThePerson()
{
    PeopleOffice office;
    const QString id = office.person(office.agro);
    QCOMPARE(office.roles(id), QStringList{QStringLiteral("Agro Bărăgan SRL, Agronom, ..")}); // since when, nobody said
    QVERIFY(office.ana->save(personTable, id, {{QStringLiteral("position"), QStringLiteral("Director")}}).ok());
    QCOMPARE(office.roles(id), QStringList{QStringLiteral("Agro Bărăgan SRL, Director, ..")});
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(office.roles(id), QStringList{QStringLiteral("Agro Bărăgan SRL, Agronom, ..")});
    // A company typed wrong and put right at once is no history.
    QVERIFY(office.ana->save(personTable, id, {{QStringLiteral("customer_company_id"), office.mill}}).ok());
    QCOMPARE(office.roles(id), QStringList{QStringLiteral("Moara Veche SA, Agronom, ..")});
    const QString alone = office.person(QString());
    QVERIFY(office.roles(alone).isEmpty());
}

void PeopleRulesTest::anotherCompanyEndsTheOldLink()
{
    PeopleOffice office;
    const QString id = office.person(office.agro);
    office.age();
    QVERIFY(office.ana->save(personTable, id, {{QStringLiteral("customer_company_id"), office.mill}}).ok());
    const QString today = office.today();
    const QStringList after{QStringLiteral("Agro Bărăgan SRL, Agronom, ..%1").arg(today), QStringLiteral("Moara Veche SA, Agronom, %1..").arg(today)};
    QCOMPARE(office.roles(id), after);
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(office.roles(id), QStringList{QStringLiteral("Agro Bărăgan SRL, Agronom, ..")});
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok()); // redo
    QCOMPARE(office.roles(id), after);
}

void PeopleRulesTest::movedToKeepsHistory()
{
    PeopleOffice office;
    const QString id = office.person(office.agro);
    const QString before = office.image(personTable, id);
    QVERIFY(office.move(*office.ana, id, office.mill, QStringLiteral("Director"), QStringLiteral("2026-01-15")).ok());
    const QString moved = office.action;
    const QStringList after{QStringLiteral("Agro Bărăgan SRL, Agronom, ..2026-01-15"), QStringLiteral("Moara Veche SA, Director, 2026-01-15..")};
    QCOMPARE(office.roles(id), after);
    QCOMPARE(office.ana->value(QStringLiteral("SELECT label || ' ' || (label_args ->> 'subject') || ' ' || (label_args ->> 'company') FROM core.actions WHERE id = $1"), {moved}),
        QStringLiteral("move_contact Elena Marin Moara Veche SA"));
    QVERIFY(office.ana->undo(moved).ok());
    QCOMPARE(office.image(personTable, id), before);
    QCOMPARE(office.roles(id), QStringList{QStringLiteral("Agro Bărăgan SRL, Agronom, ..")});
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(office.roles(id), after);
    // Away from every company, and back: three links.
    QVERIFY(office.move(*office.elena, id, QString(), QString(), QStringLiteral("2026-02-01")).ok());
    QVERIFY(office.move(*office.elena, id, office.agro, QStringLiteral("Consultant"), QStringLiteral("2026-03-01")).ok());
    QCOMPARE(office.roles(id), (QStringList{QStringLiteral("Agro Bărăgan SRL, Agronom, ..2026-01-15"), QStringLiteral("Moara Veche SA, Director, 2026-01-15..2026-02-01"),
                                   QStringLiteral("Agro Bărăgan SRL, Consultant, 2026-03-01..")}));
}

void PeopleRulesTest::anotherJobInTheSameCompany()
{
    PeopleOffice office;
    const QString id = office.person(office.agro);
    QVERIFY(office.move(*office.ana, id, office.agro, QStringLiteral("Director"), QStringLiteral("2026-01-15")).ok());
    const QStringList after{QStringLiteral("Agro Bărăgan SRL, Agronom, ..2026-01-15"), QStringLiteral("Agro Bărăgan SRL, Director, 2026-01-15..")};
    QCOMPARE(office.roles(id), after);
    QVERIFY(office.ana->undo(office.action).ok());
    QCOMPARE(office.roles(id), QStringList{QStringLiteral("Agro Bărăgan SRL, Agronom, ..")});
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(office.roles(id), after);
}

void PeopleRulesTest::movesThatAreRefused()
{
    PeopleOffice office;
    const QString id = office.person(office.agro);
    QCOMPARE(office.move(*office.ana, id, office.mill, {}, QStringLiteral("2999-01-01")).rule, QStringLiteral("move_in_future"));
    QVERIFY(office.move(*office.ana, id, office.mill, {}, QStringLiteral("2026-01-15")).ok());
    QCOMPARE(office.move(*office.ana, id, office.agro, {}, QStringLiteral("2026-01-14")).rule, QStringLiteral("move_before_start"));
    QVERIFY(office.ana->remove(companyTable, office.agro).ok());
    QCOMPARE(office.move(*office.ana, id, office.agro, {}, QStringLiteral("2026-02-14")).rule, QStringLiteral("move_to_deleted_company"));
    // A person changed meanwhile is a conflict, and nothing of the move remains.
    const QStringList roles = office.roles(id);
    const Outcome stale = office.ana->query(QStringLiteral("SELECT crm.move_contact($1, NULL, NULL, '2026-02-14', 1, $2)"), {id, Desk::newId()});
    QCOMPARE(stale.state, QStringLiteral("PU001"));
    QCOMPARE(office.roles(id), roles);
    // At most one open link to a company.
    QCOMPARE(office.ana->tryMake(QStringLiteral("crm.contact_roles"), {{QStringLiteral("contact_person_id"), id}, {QStringLiteral("customer_company_id"), office.mill}}).constraint,
        QStringLiteral("idx_contact_roles_open"));
}

void PeopleRulesTest::aMoveNeedsTheRightToBoth()
{
    PeopleOffice office;
    const QUuid other = office.db.addTeam(QStringLiteral("Nord"));
    (void)office.db.addUser(QStringLiteral("rules.mihai"), {QStringLiteral("SALES_REP")}, other);
    Desk mihai(office.db, QStringLiteral("rules.mihai"));
    const QString theirs = mihai.make(companyTable, {{companyName, QStringLiteral("Ferma Nord")}});
    const QString id = office.person(office.agro);
    const QStringList roles = office.roles(id);
    QCOMPARE(office.move(*office.ana, id, theirs, {}, QStringLiteral("2026-01-15")).state, QStringLiteral("42501"));
    QCOMPARE(office.move(mihai, id, theirs, {}, QStringLiteral("2026-01-15")).state, QStringLiteral("42501"));
    QCOMPARE(office.roles(id), roles);
    QVERIFY(office.move(*office.elena, id, theirs, {}, QStringLiteral("2026-01-15")).ok());
    // Who cannot see people sees no roles.
    (void)office.db.addUser(QStringLiteral("rules.analyst"), {QStringLiteral("ANALYST")}, office.team);
    Desk analyst(office.db, QStringLiteral("rules.analyst"));
    QCOMPARE(analyst.value(QStringLiteral("SELECT count(*) FROM crm.contact_roles")), QStringLiteral("0"));
}

void PeopleRulesTest::rolesGoWithThePerson()
{
    PeopleOffice office;
    const QString id = office.person(office.agro);
    QVERIFY(office.move(*office.ana, id, office.mill, {}, QStringLiteral("2026-01-15")).ok());
    QVERIFY(office.ana->remove(personTable, id).ok());
    QVERIFY(office.roles(id).isEmpty());
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(office.roles(id).size(), 2);
}

void PeopleRulesTest::duplicatesOfCompanies_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tax");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *what, const char *name, const char *tax, const char *mail, const char *phone, const char *why) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(tax) << QString::fromUtf8(mail) << QString::fromUtf8(phone) << QString::fromUtf8(why);
    };
    row("same", "Țiglă și Șipcă SRL", "", "", "", "name");
    row("legal form, dots, case", "S.C. TIGLA SI SIPCA S.R.L.", "", "", "", "name");
    row("legacy cedilla", "Ţiglă şi Şipcă", "", "", "", "name");
    row("combining marks", "T\u0326igla\u0306 s\u0326i S\u0326ipca\u0306", "", "", "", "name");
    row("spaced form", "Tigla  si   Sipca s. r. l.", "", "", "", "name");
    row("as PFA", "Țiglă și Șipcă PFA", "", "", "", "name");
    row("another name", "Țiglă și Lemn SRL", "", "", "", "none");
    row("tax ID with RO", "X", "RO 14399840", "", "", "tax_id");
    row("tax ID before the name", "Țiglă și Șipcă SRL", "14399840", "", "", "tax_id");
    row("another tax ID", "", "14399841", "", "", "none");
    row("e-mail", "", "", " Office@Tigla.example.RO ", "", "email");
    row("phone as people write it", "", "", "", "0722 123-456", "phone");
    row("phone with 00", "", "", "", "0040722123456", "phone");
    row("another phone", "", "", "", "0722 123 457", "none");
    row("nothing typed", "", "", "", "", "none");
    row("only signs", "--- .", "RO", "@", "12", "none");
}

void PeopleRulesTest::duplicatesOfCompanies()
{
    QFETCH(QString, name);
    QFETCH(QString, tax);
    QFETCH(QString, mail);
    QFETCH(QString, phone);
    static PeopleOffice office;
    static const QString id = office.ana->make(companyTable, {{companyName, QStringLiteral("Țiglă și Șipcă SRL")}, {QStringLiteral("tax_id"), QStringLiteral("14399840")},
        {QStringLiteral("email"), QStringLiteral("office@tigla.example.ro")}, {QStringLiteral("phone"), QStringLiteral("+40722123456")}});
    QTEST(duplicatesOf(*office.ana, "company", name, tax, mail, phone), "why");
    QCOMPARE(duplicatesOf(*office.ana, "company", name, tax, mail, phone, id), QStringLiteral("none")); // not of itself
}

void PeopleRulesTest::duplicatesOfPeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const char *mail, const char *phone, const char *why) {
        QTest::addRow("%s %s %s", name, mail, phone) << QString::fromUtf8(name) << QString::fromUtf8(mail) << QString::fromUtf8(phone) << QString::fromUtf8(why);
    };
    row("Ștefania Țurcanu", "", "", "name");
    row("turcanu, stefania", "", "", "name");
    row("Ştefania Ţurcanu", "", "", "name");
    row("Ștefania", "", "", "none");
    row("", "S.TURCANU@aries.example.ro", "", "email");
    row("", "", "+40 744 000 111", "phone");
}

void PeopleRulesTest::duplicatesOfPeople()
{
    QFETCH(QString, name);
    QFETCH(QString, mail);
    QFETCH(QString, phone);
    static PeopleOffice office;
    static const QString id = office.ana->make(personTable, {{QStringLiteral("first_name"), QStringLiteral("Ștefania")}, {QStringLiteral("last_name"), QStringLiteral("Țurcanu")},
        {QStringLiteral("email"), QStringLiteral("s.turcanu@aries.example.ro")}, {QStringLiteral("phone"), QStringLiteral("0744000111")}, {QStringLiteral("customer_company_id"), office.agro}});
    QTEST(duplicatesOf(*office.ana, "contact", name, {}, mail, phone), "why");
    QCOMPARE(duplicatesOf(*office.ana, "company", name, {}, mail, phone), QStringLiteral("none")); // a person is no company
}

void PeopleRulesTest::duplicatesFollowTheRecord()
{
    PeopleOffice office;
    QVERIFY(office.ana->save(companyTable, office.agro, {{companyName, QStringLiteral("Câmpia Verde")}}).ok());
    QCOMPARE(duplicatesOf(*office.ana, "company", QStringLiteral("Agro Bărăgan")), QStringLiteral("none"));
    QCOMPARE(duplicatesOf(*office.ana, "company", QStringLiteral("campia verde srl")), QStringLiteral("name"));
    QVERIFY(office.ana->remove(companyTable, office.agro).ok());
    QCOMPARE(duplicatesOf(*office.ana, "company", QStringLiteral("campia verde srl")), QStringLiteral("none"));
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(duplicatesOf(*office.ana, "company", QStringLiteral("campia verde srl")), QStringLiteral("name"));
}

void PeopleRulesTest::duplicatesTellNothingWithoutTheRight()
{
    PeopleOffice office;
    (void)office.person(office.agro);
    (void)office.db.addUser(QStringLiteral("rules.analyst"), {QStringLiteral("ANALYST")}, office.team);
    (void)office.db.addUser(QStringLiteral("rules.nobody"), {}, office.team);
    const QUuid foreign = office.db.addTenant(QStringLiteral("Alta"));
    (void)office.db.addUser({.login = QStringLiteral("rules.foreign"), .roles = {QStringLiteral("ADMIN")}, .tenant = foreign});
    QCOMPARE(duplicatesOf(*office.ana, "contact", QStringLiteral("Elena Marin")), QStringLiteral("name"));
    for (const char *login : {"rules.analyst", "rules.nobody", "rules.foreign"}) {
        Desk desk(office.db, QString::fromLatin1(login));
        QCOMPARE(duplicatesOf(desk, "contact", QStringLiteral("Elena Marin")), QStringLiteral("none"));
        QVERIFY(!desk.query(QStringLiteral("SELECT count(*) FROM core.record_keys")).ok());
    }
    for (const char *login : {"rules.nobody", "rules.foreign"}) {
        Desk desk(office.db, QString::fromLatin1(login));
        QCOMPARE(duplicatesOf(desk, "company", QStringLiteral("Agro Bărăgan")), QStringLiteral("none"));
    }
}

} // namespace punte
