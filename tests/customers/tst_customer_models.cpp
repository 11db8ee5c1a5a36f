// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Clock.h"
#include "models/customers/AddressCommands.h"
#include "models/customers/CompanyDetails.h"
#include "models/customers/ComposerModel.h"
#include "models/customers/CustomerTables.h"
#include "models/customers/RecordHistoryModel.h"
#include "models/customers/RequestThread.h"
#include "models/customers/RequestsModel.h"
#include "models/customers/TimelineModel.h"
#include "models/customers/TimelineText.h"
#include "models/sales/SalesTables.h"
#include "tests/support/TestDatabase.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(punte::NewInteraction)

using namespace punte;

/// What the customer's page is made of, without a window: checks of the composer, figures, the timeline and its words.
class TestCustomerModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void composerSaysWhatIsWrong_data();
    void composerSaysWhatIsWrong();
    void fieldsOfAChange();
    void days();
    void figuresPerCurrency();
    void timelineIsLiveAndFiltered();
    void onlyTheNewestAnswerCounts();
    void closedLineIsNoEndlessWait();

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Database> m_desk;
    std::unique_ptr<ChangeFeed> m_feed;
    QUuid m_company;
};

void TestCustomerModels::initTestCase()
{
    Clock::setFixed(QDateTime(QDate(2026, 1, 27), QTime(9, 41)));
    registerCustomerTables();
    registerSalesTables();
    m_db = std::make_unique<TestDatabase>();
    const QUuid team = m_db->addTeam(QStringLiteral("Vânzări"));
    const TestDatabase::User ana = m_db->addUser(QStringLiteral("models.ana"), {QStringLiteral("SALES_REP")}, team);
    m_company = QUuid::fromString(m_db->value(QStringLiteral("INSERT INTO crm.customer_companies (company_name, owner_id, team_id) VALUES ('Agro', '%1', '%2') RETURNING id")
                                                  .arg(ana.id.toString(QUuid::WithoutBraces), team.toString(QUuid::WithoutBraces))));
    m_db->exec(QStringLiteral("INSERT INTO crm.opportunities (title, stage, amount, currency, customer_company_id, owner_id, position, closed_at, lost_reason)"
                              " SELECT t, s, a, c, '%1', '%2', 'i', d::date, CASE s WHEN 'CLOSED_LOST' THEN (SELECT code FROM crm.lost_reasons ORDER BY code LIMIT 1) END FROM (VALUES ('a', 'PROPOSAL', 100.10, 'RON', NULL), ('b', 'NEGOTIATION', 50, 'EUR', NULL),"
                              " ('c', 'CLOSED_WON', 1000, 'RON', '2025-03-01'), ('d', 'CLOSED_WON', 500, 'RON', '2025-06-01'), ('e', 'CLOSED_LOST', 9, 'RON', '2025-07-01')) x (t, s, a, c, d)")
                   .arg(m_company.toString(QUuid::WithoutBraces), ana.id.toString(QUuid::WithoutBraces)));
    m_desk = std::make_unique<Database>(m_db->as(QStringLiteral("models.ana")));
    m_desk->open();
    QTRY_COMPARE(m_desk->state(), ConnectionState::Live);
    m_feed = std::make_unique<ChangeFeed>(m_desk->settings());
}

void TestCustomerModels::composerSaysWhatIsWrong_data()
{
    QTest::addColumn<NewInteraction>("what");
    QTest::addColumn<QByteArray>("field");
    NewInteraction good{.customer = QUuid::createUuid(), .type = QStringLiteral("CALL"), .when = Clock::now()};
    QTest::newRow("good") << good << QByteArray();
    NewInteraction row = good;
    row.customer = {};
    QTest::newRow("about nobody") << row << QByteArray("customer_id");
    row = good;
    row.when = Clock::now().addDays(1);
    QTest::newRow("future") << row << QByteArray("date_time");
    row.when = Clock::now().addSecs(1800);
    QTest::newRow("clocks differ") << row << QByteArray();
    row = good;
    row.type = ComposerModel::note;
    row.description = QStringLiteral("  ");
    QTest::newRow("empty note") << row << QByteArray("description");
    row = good;
    row.outcome = QString(501, u'x');
    QTest::newRow("long outcome") << row << QByteArray("outcome");
    row.outcome = QStringLiteral("\U0001F33E").repeated(500); // counted as people count
    QTest::newRow("500 ears of wheat") << row << QByteArray();
    row = good;
    row.nextDue = Clock::now().addDays(1);
    QTest::newRow("date without a task") << row << QByteArray("task_title");
}

void TestCustomerModels::composerSaysWhatIsWrong()
{
    QFETCH(NewInteraction, what);
    QFETCH(QByteArray, field);
    const QList<ComposerModel::Fault> faults = ComposerModel::check(what, Clock::now());
    QCOMPARE(faults.isEmpty() ? QByteArray() : faults.constFirst().field, field);
    QVERIFY(faults.isEmpty() || !faults.constFirst().message.isEmpty());
}

void TestCustomerModels::fieldsOfAChange()
{
    const QJsonObject before{{QStringLiteral("status"), QStringLiteral("PROSPECT")}, {QStringLiteral("annual_revenue_amount"), 1234567890123.45}, {QStringLiteral("city"), QJsonValue()},
        {QStringLiteral("team_id"), QStringLiteral("x")}};
    const QJsonObject after{{QStringLiteral("status"), QStringLiteral("ACTIVE")}, {QStringLiteral("annual_revenue_amount"), QJsonValue()}, {QStringLiteral("city"), QStringLiteral("Slobozia")},
        {QStringLiteral("team_id"), QStringLiteral("y")}};
    const QStringList lines = TimelineText::fieldChanges("crm.customer_companies", before, after);
    QCOMPARE(lines.size(), 3); // what people do not see is left out
    QVERIFY(lines.contains(QStringLiteral("Status: Prospect \u2192 Active")));
    QVERIFY(lines.contains(QStringLiteral("City: \u2013 \u2192 Slobozia")));
    QVERIFY2(lines.join(u'|').contains(QStringLiteral("1,234,567,890,123.45")), qPrintable(lines.join(u'|')));
    QVERIFY(TimelineText::fieldChanges("no.table", before, after).isEmpty());
}

void TestCustomerModels::days()
{
    const QDate today(2026, 1, 27);
    QCOMPARE(TimelineText::day(today, today), QStringLiteral("Today"));
    QCOMPARE(TimelineText::day(today.addDays(-1), today), QStringLiteral("Yesterday"));
    QCOMPARE(TimelineText::day(QDate(2026, 1, 22), today), QStringLiteral("Thursday 22 January"));
    QCOMPARE(TimelineText::day(QDate(2025, 12, 31), today), QStringLiteral("Wednesday 31 December 2025"));
}

void TestCustomerModels::figuresPerCurrency()
{
    CompanyDetails details(*m_desk, *m_feed, nullptr, CompanyDetails::Extent::Page);
    const quint64 before = m_desk->roundTrips();
    details.setCompany(m_company);
    QTRY_VERIFY(details.isLoaded());
    QCOMPARE(m_desk->roundTrips() - before, 1U);
    QCOMPARE(details.figures().open.size(), 2); // never one sum of two currencies
    QCOMPARE(details.figures().open.at(1).sum, QStringLiteral("100.10"));
    QCOMPARE(details.figures().won.size(), 1);
    QCOMPARE(details.figures().won.constFirst().sum, QStringLiteral("1500.00"));
    QCOMPARE(details.figures().won.constFirst().average, QStringLiteral("750.00"));
    QCOMPARE(details.figures().won.constFirst().count, 2);
    QCOMPARE(details.figures().clientSince, QDate(2025, 3, 1));
    QCOMPARE(AddressCommands::line({.street = QStringLiteral("Gării 4"), .city = QStringLiteral("București"), .state = QStringLiteral("București")}), QStringLiteral("Gării 4, București"));
}

// The answer to the company before comes after the next one was asked for: it neither ends the wait nor empties anything.
void TestCustomerModels::onlyTheNewestAnswerCounts()
{
    CompanyDetails details(*m_desk, *m_feed, nullptr, CompanyDetails::Extent::Page);
    RequestsModel requests(*m_desk, *m_feed, QUuid::createUuid());
    QList<bool> waits;
    connect(&details, &CompanyDetails::changed, this, [&] { waits.append(details.isLoading()); });
    details.setCompany(QUuid::createUuid());
    details.setCompany(m_company);
    details.load();
    requests.refresh();
    requests.refresh();
    QTRY_VERIFY(details.isLoaded() && requests.isLoaded());
    QCOMPARE(waits, (QList<bool>{true, true, false})); // two companies, one answer
    QCOMPARE(details.figures().open.size(), 2);
    QVERIFY(!requests.isLoading());
}

// Nobody answers what was asked when the line is closed, and no newer question is on its way.
void TestCustomerModels::closedLineIsNoEndlessWait()
{
    Database desk(m_desk->settings());
    desk.open();
    QTRY_COMPARE(desk.state(), ConnectionState::Live);
    CompanyDetails details(desk, *m_feed);
    RequestsModel requests(desk, *m_feed, QUuid::createUuid());
    TimelineModel timeline(desk, *m_feed);
    RecordHistoryModel history(desk, *m_feed, "crm.customer_companies");
    RequestThread thread(desk, *m_feed);
    int failures = 0;
    connect(&requests, &RequestsModel::failed, this, [&] { ++failures; });
    connect(&details, &CompanyDetails::failed, this, [&] { ++failures; });
    details.setCompany(m_company);
    requests.refresh();
    timeline.setSubject(TimelineModel::Subject::Company, m_company);
    history.setRecord(m_company);
    thread.setRequest(m_company);
    desk.close();
    QVERIFY(!details.isLoading() && !requests.isLoading() && !timeline.isLoading() && !history.isLoading() && !thread.isLoading());
    QCOMPARE(failures, 0); // the window says that it is closed
}

void TestCustomerModels::timelineIsLiveAndFiltered()
{
    TimelineModel model(*m_desk, *m_feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCompany(m_company);
    QTRY_VERIFY(model.isLoaded() && !model.isLoading());
    const int changes = model.rowCount();
    QVERIFY(changes > 0);
    bool done = false;
    NewInteraction call{.customer = m_company, .subject = QStringLiteral("Agro"), .type = QStringLiteral("CALL"), .when = Clock::now().addDays(-1)};
    call.description = QStringLiteral("Vrea ofertă");
    call.nextTask = QStringLiteral("Trimite oferta");
    ComposerModel composer(*m_desk);
    composer.save(call, [&](const Result<QUuid> &action) { done = action.has_value(); });
    QTRY_VERIFY(done);
    model.refresh(); // as the feed does
    QTRY_COMPARE(model.rowCount(), changes + 2);
    model.setKinds({QStringLiteral("CALL")});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.item(0).body, QStringLiteral("Vrea ofertă"));
    model.setKinds({QStringLiteral("TASK")});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.item(0).kind, QByteArray("task"));
    model.setKinds({});
    model.setPerson(QUuid::createUuid());
    QTRY_VERIFY(model.isLoaded() && !model.isLoading());
    QCOMPARE(model.rowCount(), 0);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "Europe/Bucharest");
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestCustomerModels cases;
    return QTest::qExec(&cases, argc, argv);
}

#include "tst_customer_models.moc"
