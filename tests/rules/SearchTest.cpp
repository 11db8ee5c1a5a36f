// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

namespace {

/// An office with one customer, a person of his, a deal and a task.
struct SearchedOffice : Office {
    SearchedOffice()
    {
        company = ana->make(companyTable, {{companyName, QStringLiteral("Agro Bărăgan & Fiii SRL")}, {QStringLiteral("tax_id"), QStringLiteral("RO14399840")},
                                           {QStringLiteral("website"), QStringLiteral("https://agro-baragan.example")}, {QStringLiteral("phone"), QStringLiteral("0040 21 310 20 30")}});
        person = ana->make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("first_name"), QStringLiteral("Ștefan")}, {QStringLiteral("last_name"), QStringLiteral("Țîrlea")},
                                                                   {QStringLiteral("phone"), QStringLiteral("+40 721 234 567")}, {QStringLiteral("email"), QStringLiteral("Stefan.T@agro.example")},
                                                                   {QStringLiteral("customer_company_id"), company}});
        deal = ana->make(dealTable, {{QStringLiteral("title"), QStringLiteral("Campanie 100%_sigură \\ recoltă, nr. 2024/123")}, {QStringLiteral("customer_company_id"), company}});
        task = ana->make(QStringLiteral("crm.tasks"), {{QStringLiteral("title"), QStringLiteral("Trimite oferta")}, {QStringLiteral("opportunity_id"), deal}});
    }
    QString company;
    QString person;
    QString deal;
    QString task;
};

/// The kinds that are hit, sorted.
QString searchKinds(Desk &desk, const QString &text, const QString &limit = QStringLiteral("20"))
{
    return desk.value(QStringLiteral("SELECT coalesce(string_agg(kind, ' ' ORDER BY kind), '') FROM core.search_hits($1, NULL, $2)"), {text, limit});
}

} // namespace

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");
    const auto row = [](const char *text, const char *kinds) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(kinds); };
    row("bărăgan", "company contact opportunity task");
    row("BARAGAN", "company contact opportunity task");
    row("bara agro", "company contact opportunity task"); // words in any order, parts of words
    row("agro x", "");
    row("234567", "company contact"); // the last six digits of a person's phone find his company too
    row("0721 234 567", "company contact");
    row("+40 721-234-567", "company contact");
    row("0213102030", "company");
    row("021.310-20.30", "company");
    row("2024/123", "opportunity"); // a document's number as it is written
    row("nr. 2024/123", "opportunity");
    row("2024/124", "");
    row("4/1", "opportunity");
    row("2024/123 0213102030", ""); // all words in one record
    row("14399840", "company");
    row("stefan.t@agro", "company contact");
    row("ștefan", "company contact");
    row("tirlea", "company contact");
    row("tr", "task");  // two letters: beginnings of words
    row("rl", "");      // ... and nothing in the middle
    row("100%", "opportunity"); // signs of patterns are letters like others
    row("%_sig", "opportunity");
    row("\\ rec", "opportunity");
    row("%%%", "");
    row("   ", "");
    row("", "");
    row("'; DROP TABLE crm.tasks; --", "");
}

// The kinds in which core.search_few and core.search_among find the text; they must agree with each other.
static QString fewAndAmong(TestDatabase &db, Desk &desk, const QString &text)
{
    static const QList<std::pair<QString, QString>> tables{{QStringLiteral("company"), QStringLiteral("crm.customer_companies")},
                                                           {QStringLiteral("contact"), QStringLiteral("crm.contact_persons")},
                                                           {QStringLiteral("opportunity"), QStringLiteral("crm.opportunities")},
                                                           {QStringLiteral("task"), QStringLiteral("crm.tasks")}};
    QStringList found;
    for (const auto &[kind, table] : tables) {
        const QString few = desk.value(QStringLiteral("SELECT string_agg(x::text, ' ' ORDER BY x) FROM core.search_few($1, $2, 50) x"), {text, kind});
        // Whatever ids a caller knows, also of rows that he may not read.
        const QString among = desk.value(QStringLiteral("SELECT string_agg(x::text, ' ' ORDER BY x) FROM core.search_among($1, $2, $3::uuid[], 50) x"),
                                         {text, kind, db.value(QStringLiteral("SELECT array_agg(id) FROM ") + table)});
        if (few != among)
            found.append(QStringLiteral("%1 differs").arg(kind));
        else if (!few.isEmpty())
            found.append(kind);
    }
    return found.join(u' ');
}

void SearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    static SearchedOffice office;
    QCOMPARE(searchKinds(*office.ana, text), kinds);
    // A filter asks for all hits, without order; they are the same ones.
    QCOMPARE(searchKinds(*office.ana, text, QString()), kinds);
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.search_hits($1, '{contact}', 20)"), {text}),
             QString::number(kinds.contains(QLatin1String("contact")) ? 1 : 0));
    QCOMPARE(fewAndAmong(office.db, *office.ana, text), kinds);
}

void SearchTest::fewOrNone()
{
    Office office;
    for (const char *name : {"Agro Unu", "Agro Doi", "Agro Trei"})
        (void)office.company(QString::fromLatin1(name));
    const auto few = [&](int most) {
        return office.ana->value(QStringLiteral("SELECT count(*) FROM core.search_few('agro', 'company', $1)"), {QString::number(most)}).toInt();
    };
    QCOMPARE(few(3), 3);
    QCOMPARE(few(2), 0);
    // Looked at in the order given, until enough are found.
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.search_among('agro doi', 'company', ARRAY(SELECT id FROM crm.customer_companies), 1)")),
             QStringLiteral("1"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.search_among('agro', 'company', '{}', 9)")), QStringLiteral("0"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.search_among('agro', 'company', NULL, 9)")), QStringLiteral("0"));
}

/// A name is not lost among many that begin like it, in whichever order its words are typed and however little of the second.
void SearchTest::findsAmongMany()
{
    Office office;
    office.db.exec(QStringLiteral("INSERT INTO crm.contact_persons (tenant_id, first_name, last_name, email) "
                                  "SELECT core.my_tenant(), 'Tudora', 'Popa ' || n, 'tudora.vacant' || n || '@exemplu.ro' FROM generate_series(1, 1500) n"));
    office.db.exec(QStringLiteral("INSERT INTO crm.contact_persons (tenant_id, first_name, last_name) "
                                  "SELECT core.my_tenant(), 'Ilie', 'Vântu ' || n FROM generate_series(1, 1500) n"));
    const QString person = office.db.value(QStringLiteral("INSERT INTO crm.contact_persons (tenant_id, first_name, last_name) "
                                                          "SELECT core.my_tenant(), 'Tudora', 'Vântu' RETURNING id"));
    for (const char *typed : {"tudora v", "tudora va", "tudora van", "tudora vantu", "Tudora Vântu", "TUDORA VÂNTU", "vantu tudora", "vantu tud", "tud vantu"}) {
        const QString hits = office.elena->value(QStringLiteral("SELECT string_agg(row_id::text, ' ' ORDER BY rank DESC) FROM core.search_hits($1, '{contact}', 5)"),
                                                 {QString::fromUtf8(typed)});
        QVERIFY2(hits.contains(person), typed);
    }
}

/// The words and keys that new rows bring are those that are made from the table when a row changes.
void SearchTest::newRowsBringTheirWords()
{
    SearchedOffice office;
    (void)office.ana->make(companyTable, {{companyName, QStringLiteral("  Moara   Șiria ")}, {QStringLiteral("legal_name"), QStringLiteral("Moara Șiria Prodcom SRL")},
                                          {QStringLiteral("email"), QStringLiteral("Birou@moara-siria.example")}, {companyCity, QStringLiteral("Șiria")},
                                          {QStringLiteral("phone"), QStringLiteral("0257 531 002")}, {QStringLiteral("trade_register_no"), QStringLiteral("J02/1/2001")}});
    (void)office.ana->make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("first_name"), QStringLiteral("Ana Maria")}, {QStringLiteral("last_name"), QStringLiteral("Păun")},
                                                                   {QStringLiteral("phone"), QStringLiteral("0040 723 123 456")}, {QStringLiteral("customer_company_id"), office.company}});
    (void)office.ana->make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("Nimeni")}});
    // Many at once: customers with one, two and more people than their text is cut after, people without a customer and with hardly a name.
    office.db.exec(QStringLiteral("INSERT INTO crm.customer_companies (tenant_id, company_name, deleted_at) "
                                  "SELECT core.my_tenant(), repeat(' Făt-Frumos ', n) || n, CASE n WHEN 3 THEN now() END FROM generate_series(1, 9) n"));
    office.db.exec(QStringLiteral("INSERT INTO crm.contact_persons (tenant_id, first_name, last_name, email, phone, customer_company_id) "
                                  "SELECT core.my_tenant(), repeat('Ână', 20), E'Ș\t' || n, CASE WHEN n % 2 = 0 THEN repeat('é', 60) || n || '@exemplu.ro' END, "
                                  "CASE WHEN n % 3 = 0 THEN '0723 000 ' || n END, c.id FROM crm.customer_companies c "
                                  "CROSS JOIN LATERAL generate_series(1, CASE WHEN right(c.company_name, 1) = '9' THEN 60 ELSE length(c.company_name) / 24 END) n"));
    office.db.exec(QStringLiteral("INSERT INTO crm.contact_persons (tenant_id, first_name, customer_company_id) SELECT core.my_tenant(), x.name, x.company FROM "
                                  "(SELECT 'Fără ' || n, NULL::uuid FROM generate_series(1, 20) n UNION ALL SELECT ' ', c.id FROM crm.customer_companies c "
                                  "UNION ALL SELECT 'Încă una', c.id FROM crm.customer_companies c WHERE c.company_name LIKE '%5') x (name, company)"));
    const auto state = [&] {
        return office.db.value(QStringLiteral("SELECT (SELECT string_agg(concat_ws('|', s.kind, s.row_id, s.folded), E'\n' ORDER BY s.kind, s.row_id) FROM core.search_index s) || "
                                              "(SELECT string_agg(concat_ws('|', k.kind, k.key, k.row_id), E'\n' ORDER BY k.kind, k.key, k.row_id) FROM core.record_keys k)"));
    };
    const QString brought = state();
    QVERIFY(brought.contains(QStringLiteral(" moara siria moara siria prodcom srl j02/1/2001 birou@moara-siria.example 0257531002 40257531002 siria")));
    office.db.exec(QStringLiteral("TRUNCATE core.search_index, core.record_keys"));
    office.db.exec(QStringLiteral("SELECT core.search_refresh('company', ARRAY(SELECT id FROM crm.customer_companies)), core.search_refresh('company_people', ARRAY(SELECT id FROM crm.customer_companies)), "
                                  "core.search_refresh('contact', ARRAY(SELECT id FROM crm.contact_persons)), core.search_refresh('opportunity', ARRAY(SELECT id FROM crm.opportunities)), "
                                  "core.search_refresh('task', ARRAY(SELECT id FROM crm.tasks)), core.keep_record_keys('company', ARRAY(SELECT id FROM crm.customer_companies)), "
                                  "core.keep_record_keys('contact', ARRAY(SELECT id FROM crm.contact_persons))"));
    QCOMPARE(state(), brought);
}

/// An import of customers in pieces reads no customers that are there: each piece costs the same.
void SearchTest::manyNewRowsReadNoOthers()
{
    Office office;
    office.db.exec(QStringLiteral("BEGIN"));
    for (int piece = 0; piece < 8; ++piece)
        office.db.exec(QStringLiteral("INSERT INTO crm.customer_companies (tenant_id, company_name, phone) "
                                      "SELECT core.my_tenant(), 'Firma %1/' || n, '0256 10' || lpad(n::text, 4, '0') FROM generate_series(1, 300) n").arg(piece));
    const int read = office.db.value(QStringLiteral("SELECT coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables "
                                                    "WHERE relid = 'crm.customer_companies'::regclass")).toInt();
    office.db.exec(QStringLiteral("ROLLBACK"));
    QVERIFY2(read <= 8 * 300, qPrintable(QString::number(read)));
}

/// People imported right after their customers, before anybody has analysed either: each person once met each customer (2,000,000 rows read here).
void SearchTest::manyNewPeopleMeetTheirCompanies()
{
    Office office;
    office.db.exec(QStringLiteral("BEGIN"));
    office.db.exec(QStringLiteral("INSERT INTO crm.customer_companies (tenant_id, company_name) SELECT core.my_tenant(), 'Firma ' || n FROM generate_series(1, 2000) n"));
    office.db.exec(QStringLiteral("CREATE TEMP TABLE firms AS SELECT c.id, row_number() OVER (ORDER BY c.id) AS n FROM crm.customer_companies c"));
    for (int piece = 0; piece < 4; ++piece)
        office.db.exec(QStringLiteral("INSERT INTO crm.contact_persons (tenant_id, first_name, last_name, email, customer_company_id) "
                                      "SELECT core.my_tenant(), 'Ana', 'Ștefan ' || f.n, 'ana' || f.n || '@exemplu.ro', f.id FROM firms f WHERE f.n % 4 = %1").arg(piece));
    const int read = office.db.value(QStringLiteral("SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) FROM pg_stat_xact_user_tables "
                                                    "WHERE relid IN ('crm.customer_companies'::regclass, 'crm.contact_persons'::regclass)")).toInt();
    const QString words = office.db.value(QStringLiteral("SELECT string_agg(s.folded, '|' ORDER BY s.kind) FROM core.search_index s, firms f "
                                                         "WHERE f.n = 7 AND (s.row_id = f.id OR s.folded LIKE '% ana7@%') AND s.kind <> 'company'"));
    office.db.exec(QStringLiteral("ROLLBACK"));
    QVERIFY2(read <= 20 * 2000, qPrintable(QString::number(read)));
    const QStringList parts = words.split(u'|');
    QCOMPARE(parts.size(), 2);
    QVERIFY2(parts[0].startsWith(QLatin1String(" firma ")) && parts[0].endsWith(QLatin1String(" ana stefan 7 ana7@exemplu.ro")), qPrintable(words));
    QVERIFY2(parts[1].startsWith(QLatin1String(" ana stefan 7 ana7@exemplu.ro firma ")), qPrintable(words));
}

/// The words of a name in any order make one key, however many there are; signs make none.
void SearchTest::keysOfNames()
{
    Office office;
    const auto key = [&](const char *name) { return office.db.value(QStringLiteral("SELECT coalesce(core.person_key($1), '-')"), {QString::fromUtf8(name)}); };
    QCOMPARE(key("Popescu"), QStringLiteral("popescu"));
    QCOMPARE(key("Popescu, Ion"), QStringLiteral("ion popescu"));
    QCOMPARE(key("Ion Popescu"), QStringLiteral("ion popescu"));
    for (const char *name : {"Ana Maria Ștefan", "Ștefan Ana Maria", "Maria Ștefan, Ana", "ANA ȘTEFAN-MARIA", "Maria Ana Ștefan", "Ștefan Maria Ana"})
        QCOMPARE(key(name), QStringLiteral("ana maria stefan"));
    QCOMPARE(key("d c b a"), QStringLiteral("a b c d"));
    QCOMPARE(key(" ., "), QStringLiteral("-"));
    QCOMPARE(key(""), QStringLiteral("-"));
    // One key for a name that is there twice, none for what says nothing.
    QCOMPARE(office.db.value(QStringLiteral("SELECT core.record_keys_of('company', ARRAY['Agro SRL', 'AGRO', NULL], 'RO 123', 'x', '0723 123 456')")),
             QStringLiteral("{t:123,p:40723123456,n:agro}"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT core.record_keys_of('contact', NULL, NULL, NULL, NULL)")), QStringLiteral("{}"));
}

void SearchTest::followsChanges()
{
    SearchedOffice office;
    const QString contacts = QStringLiteral("crm.contact_persons");
    // A new name of the company is found with everything that carries it.
    QVERIFY(office.ana->save(companyTable, office.company, {{companyName, QStringLiteral("Lactate Bucegi")}}).ok());
    const QString rename = office.ana->lastAction();
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("bucegi")), QStringLiteral("company contact opportunity task"));
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("bărăgan srl")), QString());
    QVERIFY(office.ana->undo(rename).ok());
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("bucegi")), QString());
    QVERIFY(office.ana->save(contacts, office.person, {{QStringLiteral("phone"), QStringLiteral("0744 000 111")}}).ok());
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("234567")), QString());
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("000111")), QStringLiteral("company contact"));
    // Out of the company, out of its words.
    QVERIFY(office.ana->save(contacts, office.person, {{QStringLiteral("customer_company_id"), QString()}}).ok());
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("000111")), QStringLiteral("contact"));
    QVERIFY(office.ana->save(dealTable, office.deal, {{QStringLiteral("title"), QStringLiteral("Rebranding")}}).ok());
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("rebrand")), QStringLiteral("opportunity"));
    QVERIFY(office.ana->remove(companyTable, office.company).ok());
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("bărăgan")), QString());
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(searchKinds(*office.ana, QStringLiteral("bărăgan")), QStringLiteral("company opportunity task"));
}

void SearchTest::ranksBeginningsFirst()
{
    Office office;
    const QString inside = office.company(QStringLiteral("Superagro"));
    const QString word = office.company(QStringLiteral("Casa Agro"));
    const QString start = office.company(QStringLiteral("Agro Casa"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT string_agg(row_id::text, ' ' ORDER BY rank DESC) FROM core.search_hits('agro', '{company}', 10)")),
             QStringList({start, word, inside}).join(u' '));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT row_id FROM core.search_hits('agro', '{company}', 1)")), start);
}

void SearchTest::noOracle()
{
    SearchedOffice office;
    (void)office.db.addUser(QStringLiteral("rules.user"), {QStringLiteral("USER")}, office.team);
    (void)office.db.addUser(QStringLiteral("rules.analyst"), {QStringLiteral("ANALYST")}, office.team);
    const QUuid foreign = office.db.addTenant(QStringLiteral("Alta"));
    (void)office.db.addUser({.login = QStringLiteral("rules.foreign"), .roles = {QStringLiteral("ADMIN")}, .tenant = foreign});
    Desk user(office.db, QStringLiteral("rules.user"));
    Desk analyst(office.db, QStringLiteral("rules.analyst"));
    Desk stranger(office.db, QStringLiteral("rules.foreign"));
    // No opportunities for a USER, and of tasks only his own.
    QCOMPARE(searchKinds(user, QStringLiteral("bărăgan")), QStringLiteral("company contact"));
    QCOMPARE(searchKinds(user, QStringLiteral("oferta")), QString());
    (void)user.make(QStringLiteral("crm.tasks"), {{QStringLiteral("title"), QStringLiteral("Cere oferta")}});
    QCOMPARE(searchKinds(user, QStringLiteral("oferta")), QStringLiteral("task"));
    // An ANALYST sees no persons, so their words find nothing for him, not even the company.
    QCOMPARE(searchKinds(analyst, QStringLiteral("țîrlea")), QString());
    QCOMPARE(searchKinds(analyst, QStringLiteral("234567")), QString());
    QCOMPARE(searchKinds(analyst, QStringLiteral("bărăgan")), QStringLiteral("company opportunity task"));
    QCOMPARE(searchKinds(stranger, QStringLiteral("bărăgan")), QString());
    QCOMPARE(fewAndAmong(office.db, user, QStringLiteral("bărăgan")), QStringLiteral("company contact"));
    QCOMPARE(fewAndAmong(office.db, user, QStringLiteral("oferta")), QStringLiteral("task"));
    QCOMPARE(fewAndAmong(office.db, analyst, QStringLiteral("țîrlea")), QString());
    QCOMPARE(fewAndAmong(office.db, analyst, QStringLiteral("bărăgan")), QStringLiteral("company opportunity task"));
    QCOMPARE(fewAndAmong(office.db, stranger, QStringLiteral("bărăgan")), QString());
    QCOMPARE(office.ana->query(QStringLiteral("SELECT 1 FROM core.search_index")).state, QStringLiteral("42501"));
}

} // namespace punte
