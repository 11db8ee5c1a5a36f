// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PinRulesTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

namespace {

const QString pinsTable = QStringLiteral("core.pins");

Columns pinOf(const QString &kind, const QString &record, const QString &rank = QStringLiteral("i"))
{
    return {{QStringLiteral("kind"), kind}, {QStringLiteral("record_id"), record}, {QStringLiteral("rank"), rank}};
}

Columns companyPin(const QString &record) { return pinOf(QStringLiteral("company"), record); }

} // namespace

void PinRulesTest::pinsAreOnesOwn()
{
    Office office;
    const QString pin = office.ana->make(pinsTable, companyPin(office.company()));
    const QString count = QStringLiteral("SELECT count(*) FROM core.pins");
    QCOMPARE(office.ana->value(count), QStringLiteral("1"));
    QCOMPARE(office.elena->value(count), QStringLiteral("0")); // not even the manager's business
    QVERIFY(office.elena->save(pinsTable, pin, {{QStringLiteral("rank"), QStringLiteral("a")}}).rows.isEmpty());
    Columns forged = companyPin(office.company(QStringLiteral("Beta SRL")));
    forged.insert(QStringLiteral("user_id"), office.db.value(QStringLiteral("SELECT id FROM core.users WHERE login LIKE '%elena'")));
    QCOMPARE(office.ana->tryMake(pinsTable, forged).state, QStringLiteral("42501"));
}

void PinRulesTest::onlyWhatCanBeReadIsPinned()
{
    Office office;
    (void)office.db.addUser(QStringLiteral("rules.lone"), {QStringLiteral("SALES_REP")}, office.db.addTeam(QStringLiteral("Altă echipă")));
    Desk lone(office.db, QStringLiteral("rules.lone"));
    const QString company = office.company();
    const Outcome refused = lone.tryMake(pinsTable, companyPin(company));
    const bool reads = lone.value(QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE id = $1"), {company}) == QLatin1String("1");
    QCOMPARE(refused.ok(), reads);
    if (!reads)
        QCOMPARE(refused.rule, QStringLiteral("row_not_readable"));
    QCOMPARE(office.ana->tryMake(pinsTable, companyPin(Desk::newId())).rule, QStringLiteral("row_not_readable"));
    QCOMPARE(office.ana->tryMake(pinsTable, pinOf(QStringLiteral("contact"), company)).rule, QStringLiteral("row_not_readable"));
    QCOMPARE(office.ana->tryMake(pinsTable, pinOf(QStringLiteral("user"), company)).state, QStringLiteral("42501"));
    QVERIFY(office.ana->remove(QStringLiteral("crm.customer_companies"), company).ok());
    QCOMPARE(office.ana->tryMake(pinsTable, companyPin(company)).rule, QStringLiteral("row_not_readable"));
}

void PinRulesTest::noMoreThanEight()
{
    Office office;
    for (int i = 0; i < 8; ++i)
        (void)office.ana->make(pinsTable, companyPin(office.company(QStringLiteral("Firma %1").arg(i))));
    const QString ninth = office.company(QStringLiteral("Firma 9"));
    const Outcome refused = office.ana->tryMake(pinsTable, companyPin(ninth));
    QCOMPARE(refused.state, QStringLiteral("PU013"));
    QCOMPARE(refused.rule, QStringLiteral("pins_full"));
    QCOMPARE(refused.args.value(QStringLiteral("max")).toInt(), 8);
    QVERIFY2(office.elena->tryMake(pinsTable, companyPin(ninth)).ok(), "each person has room of his own");
    const QString first = office.ana->value(QStringLiteral("SELECT id FROM core.pins ORDER BY id LIMIT 1"));
    QVERIFY(office.ana->remove(pinsTable, first).ok());
    QVERIFY(office.ana->tryMake(pinsTable, companyPin(ninth)).ok());
}

void PinRulesTest::whatIsGoneIsNotCounted()
{
    Office office;
    QString last;
    for (int i = 0; i < 8; ++i) {
        last = office.company(QStringLiteral("Firma %1").arg(i));
        (void)office.ana->make(pinsTable, companyPin(last));
    }
    QVERIFY(office.ana->remove(QStringLiteral("crm.customer_companies"), last).ok());
    QVERIFY(office.ana->tryMake(pinsTable, companyPin(office.company(QStringLiteral("Firma 9")))).ok());
}

void PinRulesTest::aPinStaysWithItsRecord()
{
    Office office;
    const QString company = office.company();
    const QString pin = office.ana->make(pinsTable, companyPin(company));
    QCOMPARE(office.ana->tryMake(pinsTable, companyPin(company)).state, QStringLiteral("23505"));
    QCOMPARE(office.ana->save(pinsTable, pin, {{QStringLiteral("record_id"), office.company(QStringLiteral("Beta SRL"))}}).rule, QStringLiteral("key_fixed"));
    QVERIFY(office.ana->save(pinsTable, pin, {{QStringLiteral("rank"), QStringLiteral("a")}}).ok());
}

void PinRulesTest::undoBringsItBack()
{
    Office office;
    const QString pin = office.ana->make(pinsTable, companyPin(office.company()));
    QVERIFY(office.ana->remove(pinsTable, pin).ok());
    const QString count = QStringLiteral("SELECT count(*) FROM core.pins WHERE deleted_at IS NULL");
    QCOMPARE(office.ana->value(count), QStringLiteral("0"));
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(office.ana->value(count), QStringLiteral("1"));
}

void PinRulesTest::namesKeepTheOrderAndTheRights()
{
    Office office;
    const QString first = office.company(QStringLiteral("Alfa SRL"));
    const QString second = office.company(QStringLiteral("Beta SRL"));
    const QString names = QStringLiteral("SELECT string_agg(title, ',') FROM core.record_names(ARRAY['company', 'company', 'company'], ARRAY[$1, $2, $3]::uuid[])");
    QCOMPARE(office.ana->value(names, {second, Desk::newId(), first}), QStringLiteral("Beta SRL,Alfa SRL"));
    QVERIFY(office.ana->remove(QStringLiteral("crm.customer_companies"), second).ok());
    QCOMPARE(office.ana->value(names, {second, Desk::newId(), first}), QStringLiteral("Alfa SRL"));
}

void PinRulesTest::addressesOfColleaguesAreRecognisedNotRead()
{
    Office office;
    office.db.exec(QStringLiteral("UPDATE core.users SET email = 'Elena@punte.ro', version = version + 1 WHERE login LIKE '%elena'"));
    const QString ours = QStringLiteral("SELECT string_agg(a, ',') FROM core.our_addresses(ARRAY['Elena@punte.ro', 'x@agro.ro']) a");
    QCOMPARE(office.ana->value(ours), QStringLiteral("elena@punte.ro"));
    QCOMPARE(office.ana->query(QStringLiteral("SELECT email FROM core.users")).state, QStringLiteral("42501"));
}

} // namespace punte
