// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestRulesTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

namespace {

const QString requestsTable = QStringLiteral("crm.interactions");

/// "status=CLOSED direction=INBOUND" as columns.
Columns requestColumns(const QString &text)
{
    Columns columns;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        columns.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return columns;
}

struct RequestOffice : Office {
    RequestOffice()
    {
        (void)db.addUser(QStringLiteral("rules.lisa"), {QStringLiteral("MARKETER")});
        (void)db.addUser(QStringLiteral("rules.sara"), {QStringLiteral("USER")}, team, QStringLiteral("support_manager"));
        (void)db.addUser(QStringLiteral("rules.dan"), {QStringLiteral("USER")}, team);
        lisa.emplace(db, QStringLiteral("rules.lisa"));
        sara.emplace(db, QStringLiteral("rules.sara"));
        dan.emplace(db, QStringLiteral("rules.dan"));
        customer = company(QStringLiteral("Agro Bărăgan SRL"));
    }
    QString request(const QString &more = {})
    {
        Columns columns = requestColumns(more);
        columns.insert({{QStringLiteral("type"), QStringLiteral("SUPPORT")}, {QStringLiteral("customer_id"), customer},
            {QStringLiteral("subject"), QStringLiteral("Formular oprit")}, {QStringLiteral("direction"), QStringLiteral("INBOUND")}});
        return ana->make(requestsTable, columns);
    }
    Outcome message(Desk &desk, const QString &request, const QString &what)
    {
        Columns columns = requestColumns(what);
        columns.insert({{QStringLiteral("type"), QStringLiteral("SUPPORT")}, {QStringLiteral("parent_id"), request}, {QStringLiteral("customer_id"), customer},
            {QStringLiteral("description"), QStringLiteral("Bună ziua")}});
        return desk.tryMake(requestsTable, columns);
    }
    QString get(const QString &id, const char *what) { return ana->value(QStringLiteral("SELECT %1 FROM crm.interactions WHERE id = $1").arg(QLatin1String(what)), {id}); }
    std::optional<Desk> lisa;
    std::optional<Desk> sara;
    std::optional<Desk> dan;
    QString customer;
};

} // namespace

void RequestRulesTest::aNewOneHasNumberAndTerm()
{
    RequestOffice office;
    const QString urgent = office.request(QStringLiteral("priority=URGENT"));
    const QString low = office.request(QStringLiteral("priority=LOW"));
    QCOMPARE(office.get(urgent, "status || ' ' || (number IS NOT NULL) || ' ' || (due_at > date_time)"), QStringLiteral("OPEN true true"));
    QCOMPARE(office.ana->value(QStringLiteral("SELECT (SELECT due_at FROM crm.interactions WHERE id = $1) < (SELECT due_at FROM crm.interactions WHERE id = $2)"), {urgent, low}),
        QStringLiteral("true").left(1));
    QCOMPARE(office.get(office.request(), "priority"), QStringLiteral("MEDIUM"));
}

void RequestRulesTest::moves_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rule");
    const char *states[] = {"OPEN", "WAITING", "CLOSED"};
    for (const char *from : states)
        for (const char *to : states)
            QTest::addRow("%s-%s", from, to) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                             << (qstrcmp(from, "CLOSED") == 0 && qstrcmp(to, "WAITING") == 0 ? QStringLiteral("request_move") : QString());
}

void RequestRulesTest::moves()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, rule);
    static RequestOffice office;
    const QString id = office.request(QStringLiteral("status=") + from);
    const Outcome moved = office.ana->save(requestsTable, id, {{QStringLiteral("status"), to}});
    QCOMPARE(moved.rule, rule);
    const QString now = rule.isEmpty() ? to : from;
    QCOMPARE(office.get(id, "status"), now);
    QCOMPARE(office.get(id, "(closed_at IS NOT NULL)::int::text"), now == QLatin1String("CLOSED") ? QStringLiteral("1") : QStringLiteral("0"));
}

void RequestRulesTest::messagesAreNoRequests_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("rule");
    QTest::newRow("status") << QStringLiteral("direction=OUTBOUND status=OPEN") << QStringLiteral("message_is_no_request");
    QTest::newRow("number") << QStringLiteral("direction=OUTBOUND number=77") << QStringLiteral("message_is_no_request");
    QTest::newRow("priority") << QStringLiteral("direction=OUTBOUND priority=LOW") << QStringLiteral("message_is_no_request");
    QTest::newRow("no direction") << QString() << QStringLiteral("message_needs_direction");
    QTest::newRow("answer to an answer") << QStringLiteral("direction=OUTBOUND parent=message") << QStringLiteral("message_without_request");
    QTest::newRow("nowhere") << QStringLiteral("direction=OUTBOUND parent=nobody") << QStringLiteral("message_without_request");
}

void RequestRulesTest::messagesAreNoRequests()
{
    QFETCH(QString, columns);
    static RequestOffice office;
    QString parent = office.request();
    if (columns.contains(QLatin1String("parent=message")))
        parent = office.message(*office.ana, parent, QStringLiteral("direction=OUTBOUND")).first();
    else if (columns.contains(QLatin1String("parent=nobody")))
        parent = Desk::newId();
    QTEST(office.message(*office.ana, parent, columns.section(QStringLiteral(" parent="), 0, 0)).rule, "rule");
}

void RequestRulesTest::theCustomerReopens_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"OPEN", "WAITING", "CLOSED"})
        QTest::newRow(status) << QString::fromLatin1(status);
}

void RequestRulesTest::theCustomerReopens()
{
    QFETCH(QString, status);
    static RequestOffice office;
    const QString id = office.request(QStringLiteral("status=") + status);
    const QString version = office.get(id, "version::text");
    QVERIFY(office.message(*office.ana, id, QStringLiteral("direction=INBOUND")).ok());
    QCOMPARE(office.get(id, "status"), QStringLiteral("OPEN"));
    QVERIFY(office.get(id, "closed_at::text").isEmpty());
    if (status == QLatin1String("OPEN")) {
        QCOMPARE(office.get(id, "version::text"), version);
        return;
    }
    QCOMPARE(office.get(id, "(due_at > now())::int::text"), QStringLiteral("1")); // to be answered anew
}

void RequestRulesTest::answersAndNotesDoNotReopen()
{
    RequestOffice office;
    const QString id = office.request(QStringLiteral("status=CLOSED"));
    QVERIFY(office.message(*office.ana, id, QStringLiteral("direction=OUTBOUND")).ok());
    const Outcome note = office.message(*office.ana, id, QStringLiteral("is_internal=true direction=INBOUND"));
    QVERIFY(note.ok());
    QVERIFY(office.get(note.first(), "direction").isEmpty()); // what we tell each other has none
    QCOMPARE(office.get(id, "status"), QStringLiteral("CLOSED"));
    QVERIFY(!office.ana->tryMake(requestsTable, {{QStringLiteral("type"), QStringLiteral("CALL")}, {QStringLiteral("customer_id"), office.customer},
                                                    {QStringLiteral("is_internal"), QStringLiteral("true")}}).ok());
}

void RequestRulesTest::undoTakesBackTheMessageAndTheReopening()
{
    RequestOffice office;
    const QString id = office.request(QStringLiteral("status=WAITING"));
    const QString before = office.image(requestsTable, id);
    const QString message = office.message(*office.ana, id, QStringLiteral("direction=INBOUND")).first();
    QCOMPARE(office.get(id, "status"), QStringLiteral("OPEN"));
    QCOMPARE(undoLines(office.ana->undo(office.ana->lastAction())), (QStringList{QStringLiteral("crm.interactions removed"), QStringLiteral("crm.interactions restored")}));
    QCOMPARE(office.image(requestsTable, id), before);
    QVERIFY(!office.get(message, "deleted_at::text").isEmpty());
    (void)office.ana->undo(office.ana->lastAction()); // redo
    QCOMPARE(office.get(id, "status"), QStringLiteral("OPEN"));
    QVERIFY(office.get(message, "deleted_at::text").isEmpty());
}

void RequestRulesTest::readersDoNotWriteIntoAThread()
{
    RequestOffice office;
    const QString id = office.request();
    // A marketer may write nothing; a user his own interactions only, so not those of somebody else's request.
    QVERIFY(!office.message(*office.lisa, id, QStringLiteral("direction=OUTBOUND")).ok());
    QCOMPARE(office.message(*office.dan, id, QStringLiteral("direction=OUTBOUND")).rule, QStringLiteral("no_right"));
    const Outcome taken = office.dan->save(requestsTable, id, {{QStringLiteral("status"), QStringLiteral("CLOSED")}});
    QVERIFY(!taken.ok() || taken.rows.isEmpty());
    QCOMPARE(office.get(id, "status"), QStringLiteral("OPEN"));
    // Given to him it is his to answer and to close.
    QVERIFY(office.ana->save(requestsTable, id, {{QStringLiteral("assigned_to"), office.dan->value(QStringLiteral("SELECT sec.me()"))}}).ok());
    QVERIFY(office.message(*office.dan, id, QStringLiteral("direction=OUTBOUND")).ok());
    QVERIFY(office.dan->save(requestsTable, id, {{QStringLiteral("status"), QStringLiteral("CLOSED")}}).ok());
}

void RequestRulesTest::support()
{
    RequestOffice office;
    const QString id = office.request();
    QVERIFY(office.sara->save(requestsTable, id, {{QStringLiteral("assigned_to"), office.sara->value(QStringLiteral("SELECT sec.me()"))}}, QStringLiteral("take")).ok());
    QVERIFY(office.message(*office.sara, id, QStringLiteral("direction=OUTBOUND")).ok());
    QVERIFY(office.sara->save(requestsTable, id, {{QStringLiteral("status"), QStringLiteral("WAITING")}}).ok());
}

void RequestRulesTest::isFoundByNumberSubjectAndCompany()
{
    RequestOffice office;
    const QString id = office.request();
    const QString number = office.get(id, "number::text");
    const auto found = [&](const QString &text) {
        return office.ana->value(QStringLiteral("SELECT count(*) FROM core.search_hits($1, '{request}', 10) WHERE row_id = $2::uuid"), {text, id});
    };
    for (const QString &text : {QStringLiteral("SD-") + number, QStringLiteral("formular oprit"), QStringLiteral("baragan")})
        QCOMPARE(found(text), QStringLiteral("1"));
    QVERIFY(office.ana->save(QStringLiteral("crm.customer_companies"), office.customer, {{companyName, QStringLiteral("Crama Piatra Albă")}}).ok());
    QCOMPARE(found(QStringLiteral("piatra alba")), QStringLiteral("1"));
    QCOMPARE(found(QStringLiteral("baragan")), QStringLiteral("0"));
    QVERIFY(office.ana->remove(requestsTable, id).ok());
    QCOMPARE(found(QStringLiteral("SD-") + number), QStringLiteral("0"));
}

void RequestRulesTest::aThreadGoesWithItsRequest()
{
    RequestOffice office;
    const QString id = office.request();
    const QString message = office.message(*office.ana, id, QStringLiteral("direction=OUTBOUND")).first();
    QVERIFY(office.ana->remove(requestsTable, id).ok());
    QVERIFY(!office.get(message, "deleted_at::text").isEmpty());
    (void)office.ana->undo(office.ana->lastAction());
    QVERIFY(office.get(message, "deleted_at::text").isEmpty());
}

} // namespace punte
