// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/ImportRun.h"

#include <QTest>

namespace punte {

/// Which record a row is, whose it becomes, and what a row asks.
class ImportMatchingTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void sameCustomerByTaxIdThenName();
    void taxIdsAreEqualWithAndWithoutPrefix();
    void sameCustomerByEmailWhenAsked();
    void twoCustomersFit();
    void anAmountThatCouldBeTwo();
    void deletedRecordsAsk();
    void unknownAgentBecomesAPerson();
    void unknownAgentWithoutTheRightBecomesMine();
    void colleaguesOfOtherTeams();

private:
    std::unique_ptr<TestDatabase> m_server;
};

void ImportMatchingTest::initTestCase()
{
    m_server = std::make_unique<TestDatabase>();
    addImportOffice(*m_server);
}

void ImportMatchingTest::init()
{
    clearImports(*m_server);
}

void ImportMatchingTest::sameCustomerByTaxIdThenName()
{
    ImportRun run(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    run.import("company name,tax id,city\nAgro Bărăgan,18547290,Slobozia\nȘtefan și Fiii,,Iași\nAlpha,,Arad\n");
    ImportRun again(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    QVERIFY(again.analyseText("id,company name,tax id,city\n"
                              "A1,Agro Baragan SRL,RO18547290,Slobozia\n"   // same tax ID, new name
                              "A2,STEFAN  si fiii,,\n"                        // same name without accents and case
                              "A3,Alpha,,Oradea\n"                            // same name in another city: another customer
                              "A4,Beta,14399840,Cluj\n"
                              "A5,Gamma,14399840,Cluj\n"                      // the file contradicts itself
                              "A1,Again,,\n"));
    QVERIFY(again.dryRun());
    QStringList outcomes;
    for (int i = 0; i < 6; ++i)
        outcomes.append(again.outcome(i));
    QCOMPARE(outcomes, QStringList({QStringLiteral("changed"), QStringLiteral("changed"), QStringLiteral("new"), QStringLiteral("new"),
                                    QStringLiteral("refused"), QStringLiteral("refused")}));
    QCOMPARE(again.reason(4), QStringLiteral("Its tax ID belongs to row 4."));
    QCOMPARE(again.reason(5), QStringLiteral("It is the same record as row 1."));
    QVERIFY(again.apply());
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies")), QStringLiteral("5"));
}

void ImportMatchingTest::taxIdsAreEqualWithAndWithoutPrefix()
{
    ImportRun run(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    run.import("company name\nAlfa\nBeta\n");
    m_server->exec(QStringLiteral("UPDATE crm.customer_companies SET tax_id = 'RO18547290', version = version + 1 WHERE company_name = 'Alfa'"));
    ImportRun again(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    QVERIFY(again.analyseText("company name,tax id,city\nAlfa renamed,18547290,Arad\nOther,RO 18547290,\n"));
    QVERIFY(again.dryRun());
    QCOMPARE(again.outcome(0), QStringLiteral("changed"));
    QVERIFY(again.job().records()[0].matchedBy == ImportMatch::TaxId);
    QCOMPARE(again.job().records()[0].changes.size(), 2); // name and city; the tax ID is the same
    QCOMPARE(again.outcome(1), QStringLiteral("refused"));
}

void ImportMatchingTest::sameCustomerByEmailWhenAsked()
{
    ImportRun run(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    run.import("company name,email\nAlfa,office@alfa.example.ro\n");
    m_server->exec(QStringLiteral("DELETE FROM core.external_refs")); // not from a file
    const QByteArray csv = "company name,email,city\nAlfa Nouă,Office@alfa.example.ro,Arad\n";
    ImportRun without(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    QVERIFY(without.analyseText(csv));
    QVERIFY(without.dryRun());
    QCOMPARE(without.outcome(0), QStringLiteral("new"));
    ImportMapping mapping = without.job().mapping();
    mapping.matchEmail = true;
    without.job().setMapping(mapping);
    QVERIFY(without.dryRun());
    QCOMPARE(without.outcome(0), QStringLiteral("changed"));
    QVERIFY(without.job().records()[0].matchedBy == ImportMatch::Email);
}

void ImportMatchingTest::twoCustomersFit()
{
    ImportRun run(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    run.import("company name,city\nAgrimec,Alexandria\nAgrimec,Slobozia\n");
    for (const int choice : {0, 2, 3}) {
        ImportRun again(*m_server, QStringLiteral("ana"), ImportKind::Companies);
        QVERIFY(again.analyseText("company name,phone\nAgrimec,0712345678\n"));
        QVERIFY(again.dryRun());
        QCOMPARE(again.outcome(0), QStringLiteral("asks"));
        QCOMPARE(again.job().counts().asks, 1);
        QVERIFY(again.reason(0).contains(QStringLiteral("Agrimec (Alexandria)")) && again.reason(0).contains(QStringLiteral("Agrimec (Slobozia)")));
        QCOMPARE(again.job().records()[0].choices.size(), 4);
        QVERIFY(again.job().answer(0, choice));
        QVERIFY(!again.job().answer(0, choice));
        QCOMPARE(again.outcome(0), choice == 0 ? QStringLiteral("changed") : choice == 2 ? QStringLiteral("new") : QStringLiteral("refused"));
        QCOMPARE(again.job().counts().asks, 0);
    }
    ImportRun unanswered(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    const ImportCounts counts = unanswered.import("company name,phone\nAgrimec,0712345678\n");
    QCOMPARE(counts.asks, 1);
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies")), QStringLiteral("2"));
    QVERIFY(m_server->value(QStringLiteral("SELECT reason FROM core.import_rows WHERE outcome = 'REFUSED'")).contains(QStringLiteral("not answered")));
}

void ImportMatchingTest::anAmountThatCouldBeTwo()
{
    ImportRun run(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    QVERIFY(run.analyseText("company name,revenue\nSere,1.234\n"));
    QVERIFY(!run.job().mapping().decimalsCertain);
    QVERIFY(run.dryRun());
    QCOMPARE(run.outcome(0), QStringLiteral("asks"));
    QCOMPARE(run.job().records()[0].choices[0].toText(), QStringLiteral("1234.00"));
    QVERIFY(run.job().answer(0, 0));
    QCOMPARE(run.outcome(0), QStringLiteral("new"));
    QVERIFY(run.apply());
    QCOMPARE(m_server->value(QStringLiteral("SELECT annual_revenue_amount::text FROM crm.customer_companies")), QStringLiteral("1234.00"));
    // Another cell decides for the whole file.
    ImportRun certain(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    QVERIFY(certain.analyseText("company name,revenue\nA,\"1,234\"\nB,\"1,234.50\"\n"));
    QCOMPARE(certain.job().mapping().decimals, DecimalStyle::Point);
    QVERIFY(certain.dryRun());
    QCOMPARE(certain.job().valueText(0, "annual_revenue_amount"), QStringLiteral("1234.00"));
    QCOMPARE(certain.outcome(0), QStringLiteral("new"));
}

void ImportMatchingTest::deletedRecordsAsk()
{
    ImportRun run(*m_server, QStringLiteral("maria"), ImportKind::Companies);
    run.import("id,company name\n1,Livezi\n");
    m_server->exec(QStringLiteral("UPDATE crm.customer_companies SET deleted_at = now(), version = version + 1"));
    for (const int choice : {1, 0}) {
        ImportRun again(*m_server, QStringLiteral("maria"), ImportKind::Companies);
        QVERIFY(again.analyseText("id,company name\n1,Livezi\n"));
        QVERIFY(again.dryRun());
        QCOMPARE(again.outcome(0), QStringLiteral("asks"));
        QVERIFY(again.job().answer(0, choice));
        QCOMPARE(again.outcome(0), choice == 0 ? QStringLiteral("changed") : QStringLiteral("refused"));
        QVERIFY(again.apply());
    }
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE deleted_at IS NULL")), QStringLiteral("1"));
}

void ImportMatchingTest::unknownAgentBecomesAPerson()
{
    ImportRun run(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    run.import("id,title,sales agent\n1,A,Moses Frase\n2,B,Moses  Frase\n3,C,Ștefan Cel Mare\n4,D,Cher\n5,E,\n");
    QCOMPARE(m_server->rows(QStringLiteral("SELECT first_name, last_name, login FROM core.users WHERE login IS NULL ORDER BY 1")),
             QList<QStringList>({{QStringLiteral("Moses"), QStringLiteral("Frase"), QString()}, {QStringLiteral("Ștefan Cel"), QStringLiteral("Mare"), QString()}}));
    QCOMPARE(m_server->value(QStringLiteral("SELECT string_agg(u.display_name, ',' ORDER BY o.title) FROM crm.opportunities o JOIN core.users u ON u.id = o.owner_id WHERE o.title < 'D'")),
             QStringLiteral("Moses Frase,Moses Frase,Ștefan Cel Mare"));
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM crm.opportunities o JOIN core.users u ON u.id = o.owner_id WHERE u.login = 'punte_maria'")),
             QStringLiteral("2"));
    QVERIFY(run.reason(3).contains(QStringLiteral("Cher")));
    ImportRun spelled(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    spelled.import("id,title,sales agent\n10,X,Ema Brad\n11,Y,EMA BRAD\n12,Z,ema brad\n");
    QCOMPARE(m_server->value(QStringLiteral("SELECT string_agg(DISTINCT u.display_name, ',') FROM crm.opportunities o JOIN core.users u ON u.id = o.owner_id WHERE o.title >= 'X'")),
             QStringLiteral("Ema Brad"));
    ImportRun again(*m_server, QStringLiteral("maria"), ImportKind::Opportunities);
    again.import("id,title,sales agent\n6,F,MOSES FRASE\n");
    QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM core.users WHERE login IS NULL")), QStringLiteral("3"));
}

void ImportMatchingTest::unknownAgentWithoutTheRightBecomesMine()
{
    ImportRun run(*m_server, QStringLiteral("ana"), ImportKind::Opportunities);
    const ImportCounts counts = run.import("id,title,sales agent\n1,A,Moses Frase\n");
    QCOMPARE(counts.flagged, 1);
    QVERIFY(run.reason(0).contains(QStringLiteral("becomes yours")));
    QCOMPARE(m_server->value(QStringLiteral("SELECT u.login FROM crm.opportunities o JOIN core.users u ON u.id = o.owner_id")), QStringLiteral("punte_ana"));
}

void ImportMatchingTest::colleaguesOfOtherTeams()
{
    ImportRun ion(*m_server, QStringLiteral("ion"), ImportKind::Companies);
    ion.import("id,company name\n1,Acme\n");
    const QString name = m_server->value(QStringLiteral("SELECT display_name FROM core.users WHERE login = 'punte_ion'"));
    ImportRun ana(*m_server, QStringLiteral("ana"), ImportKind::Companies);
    QVERIFY(ana.analyseText("id,company name,city,owner\n1,Acme,Deva,\n2,Beta,Deva," + name.toUtf8() + "\n3,Gamma,Deva,\n"));
    QVERIFY(ana.dryRun());
    QCOMPARE(ana.reason(0), QStringLiteral("You may not change it: it belongs to another team."));
    QCOMPARE(ana.reason(1), QStringLiteral("You may not create records for people of other teams."));
    QCOMPARE(ana.outcome(2), QStringLiteral("new"));
    QVERIFY(ana.apply());
    QCOMPARE(m_server->value(QStringLiteral("SELECT string_agg(company_name, ',' ORDER BY company_name) FROM crm.customer_companies")), QStringLiteral("Acme,Gamma"));
}

} // namespace punte

QTEST_GUILESS_MAIN(punte::ImportMatchingTest)
#include "tst_import_matching.moc"
