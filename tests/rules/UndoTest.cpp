// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoTest.h"

#include "Office.h"

#include <QTest>

namespace punte {

namespace {

QStringList undoRestored(const QString &table)
{
    return {table + QStringLiteral(" restored")};
}

} // namespace

void UndoTest::undoOfEveryTable_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *table, const char *column, const char *value) {
        QTest::newRow(table) << QString::fromLatin1(table) << QString::fromLatin1(column) << QString::fromUtf8(value);
    };
    row("crm.customer_companies", "annual_revenue_amount", "1234567.89");
    row("crm.contact_persons", "tags", "{vip,\"două cuvinte\",NULL}");
    row("crm.company_addresses", "street", "Str. \"Lungă\" nr. 1 \\ et. 2");
    row("crm.opportunities", "expected_close_date", "infinity");
    row("crm.opportunity_services", "unit_price", "0.01");
    row("crm.contracts", "end_date", "infinity");
    row("crm.services_packages", "price", "99.90");
    row("crm.stage_defaults", "stale_after_days", "3");
    row("crm.lost_reasons", "label_ro", "Preț prea mare");
    row("crm.tasks", "due_date", "2026-03-29 03:30:00.123456+03");
    row("crm.interactions", "outcome", "Sună mâine");
    row("core.saved_views", "definition", R"({"columns": ["a", null], "n": 1.50})");
    row("core.snoozes", "until", "2026-03-29 03:30:00.123456+03");
    row("core.settings", "value", R"({"from": "08:30", "days": [1, 2]})");
    row("core.imports", "summary", R"({"rows": 3})");
    row("core.external_refs", "external_id", "B-2");
}

void UndoTest::undoOfEveryTable()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, value);
    static Office office;
    Desk &desk = *office.elena;
    static const QString company = desk.make(companyTable, {{companyName, QStringLiteral("Agro")}});
    static const QString deal = desk.make(dealTable, {{QStringLiteral("title"), QStringLiteral("Catalog")}, {QStringLiteral("customer_company_id"), company}});
    static const QString package = desk.make(QStringLiteral("crm.services_packages"), {{QStringLiteral("name"), QStringLiteral("SEO")}});
    const QMap<QString, Columns> rows{
        {companyTable, {{companyName, QStringLiteral("Lactate")}}},
        {QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("Ilie")}, {QStringLiteral("customer_company_id"), company}}},
        {QStringLiteral("crm.company_addresses"), {{QStringLiteral("customer_company_id"), company}}},
        {dealTable, {{QStringLiteral("title"), QStringLiteral("Site")}}},
        {QStringLiteral("crm.opportunity_services"), {{QStringLiteral("opportunity_id"), deal}, {QStringLiteral("service_package_id"), package}}},
        {QStringLiteral("crm.services_packages"), {{QStringLiteral("name"), QStringLiteral("PPC")}}},
        {QStringLiteral("crm.lost_reasons"), {{QStringLiteral("code"), QStringLiteral("SEASON")}, {QStringLiteral("label_ro"), QStringLiteral("Sezon")}, {QStringLiteral("label_en"), QStringLiteral("Season")}}},
        {QStringLiteral("crm.contracts"), {{QStringLiteral("customer_company_id"), company}}},
        {QStringLiteral("crm.tasks"), {{QStringLiteral("title"), QStringLiteral("Sună")}, {QStringLiteral("opportunity_id"), deal}}},
        {QStringLiteral("crm.interactions"), {{QStringLiteral("type"), QStringLiteral("CALL")}, {QStringLiteral("customer_id"), company}}},
        {QStringLiteral("core.saved_views"), {{QStringLiteral("page"), QStringLiteral("customers")}, {QStringLiteral("name"), QStringLiteral("Ale mele")}}},
        {QStringLiteral("core.snoozes"), {{QStringLiteral("table_name"), dealTable}, {QStringLiteral("row_id"), deal}, {QStringLiteral("until"), QStringLiteral("2026-01-30")}}},
        {QStringLiteral("core.settings"), {{QStringLiteral("key"), QStringLiteral("hours")}, {QStringLiteral("value"), QStringLiteral("{}")},
                                           {QStringLiteral("user_id"), desk.value(QStringLiteral("SELECT sec.me()"))}}},
        {QStringLiteral("core.imports"), {{QStringLiteral("kind"), QStringLiteral("companies")}}},
        {QStringLiteral("core.external_refs"), {{QStringLiteral("system"), QStringLiteral("maven")}, {QStringLiteral("table_name"), companyTable},
                                                {QStringLiteral("external_id"), QStringLiteral("A-1")}, {QStringLiteral("row_id"), company}}}};
    const bool seeded = !rows.contains(table);
    const QString id = seeded ? desk.value(QStringLiteral("SELECT id FROM %1 ORDER BY id LIMIT 1").arg(table)) : desk.make(table, rows.value(table));
    const QString create = desk.lastAction();
    const QString image = QStringLiteral("SELECT (to_jsonb(t) - '{version,updated_at,updated_by,action_id}'::text[])::text FROM %1 t WHERE id = $1").arg(table);
    const QString before = desk.value(image, {id});
    const Outcome saved = desk.save(table, id, {{column, value}});
    QVERIFY2(saved.ok() && saved.rows.size() == 1, qPrintable(saved.state + u' ' + saved.rule + u' ' + saved.constraint));
    const QString edit = desk.lastAction();
    const QString after = desk.value(image, {id});
    QVERIFY(before != after);
    QCOMPARE(undoLines(desk.undo(edit)), undoRestored(table));
    QCOMPARE(desk.value(image, {id}), before);
    QCOMPARE(undoLines(desk.undo(desk.lastAction())), undoRestored(table));
    QCOMPARE(desk.value(image, {id}), after);
    QCOMPARE(undoLines(desk.undo(edit)), undoRestored(table)); // naming the first action again works as well
    QCOMPARE(desk.value(image, {id}), before);
    if (seeded)
        return;
    // A person's link to the company was made with him, and goes and comes with him.
    const QString withIt = table == QLatin1String("crm.contact_persons") ? QStringLiteral("crm.contact_roles") : QString();
    const auto lines = [&](const char *outcome) {
        QStringList all{table + QLatin1String(outcome)};
        if (!withIt.isEmpty())
            all.append(withIt + QLatin1String(outcome));
        return all;
    };
    QCOMPARE(undoLines(desk.undo(create)), lines(" removed"));
    QCOMPARE(desk.value(QStringLiteral("SELECT deleted_at IS NULL FROM %1 WHERE id = $1").arg(table), {id}), QStringLiteral("f"));
    QCOMPARE(undoLines(desk.undo(desk.lastAction())), lines(" restored"));
    QCOMPARE(desk.value(image, {id}), before);
}

void UndoTest::severalStepsOnOneRow()
{
    Office office;
    const QString id = office.company(QStringLiteral("Unu"));
    QStringList actions{office.ana->lastAction()};
    QStringList images{office.image(companyTable, id)};
    for (int step = 0; step < 6; ++step) {
        QVERIFY(office.ana->save(companyTable, id, {{step % 2 ? companyName : companyCity, QString::number(step)}}).ok());
        actions.append(office.ana->lastAction());
        images.append(office.image(companyTable, id));
    }
    // Back to the start, forth to the end, half way back, and a new edit: undo of the older ones still knows what stands.
    for (int step = 6; step >= 1; --step) {
        QCOMPARE(undoLines(office.ana->undo(actions.at(step))), undoRestored(companyTable));
        QCOMPARE(office.image(companyTable, id), images.at(step - 1));
    }
    for (int step = 1; step <= 6; ++step) {
        const QString undoing = office.ana->value(QStringLiteral("SELECT id FROM core.undo_stack(100) WHERE undo_of = $1"), {actions.at(step)});
        QCOMPARE(undoLines(office.ana->undo(undoing)), undoRestored(companyTable));
        QCOMPARE(office.image(companyTable, id), images.at(step));
    }
    QCOMPARE(undoLines(office.ana->undo(actions.at(6))), undoRestored(companyTable));
    QVERIFY(office.ana->save(companyTable, id, {{companyCity, QStringLiteral("nou")}}).ok());
    QCOMPARE(undoLines(office.ana->undo(actions.at(5))), QStringList{companyTable + QStringLiteral(" kept changed_since")});
}

void UndoTest::rowsChangedSinceAreNamedAndLeft()
{
    Office office;
    const QString one = office.company(QStringLiteral("Unu"));
    const QString two = office.company(QStringLiteral("Doi"));
    const QString bulk = Desk::newId();
    QVERIFY(office.ana->query(QStringLiteral("WITH u AS (UPDATE crm.customer_companies SET city = 'Iași', version = version + 1, action_id = $1 WHERE id IN ($2, $3) RETURNING id), "
                                             "a AS (INSERT INTO core.actions (id, label) SELECT $1, 'bulk_edit' FROM (SELECT 1 FROM u LIMIT 1) s) SELECT id FROM u"), {bulk, one, two}).ok());
    QVERIFY(office.ioana->save(companyTable, two, {{companyName, QStringLiteral("Doi și")}}).ok());
    const Outcome undone = office.ana->undo(bulk);
    QCOMPARE(undoLines(undone), (QStringList{companyTable + QStringLiteral(" kept changed_since"), companyTable + QStringLiteral(" restored")}));
    for (const QStringList &row : undone.rows)
        QCOMPARE(row.at(1), row.at(2) == QLatin1String("kept") ? two : one);
    QCOMPARE(office.ana->value(QStringLiteral("SELECT city FROM crm.customer_companies WHERE id = $1"), {two}), QStringLiteral("Iași"));
}

void UndoTest::creationInUseStays()
{
    Office office;
    const QString company = office.company();
    const QString create = office.ana->lastAction();
    (void)office.ioana->make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("Ilie")}, {QStringLiteral("customer_company_id"), company}});
    const QString contact = office.ioana->lastAction();
    QCOMPARE(undoLines(office.ana->undo(create)), QStringList{companyTable + QStringLiteral(" kept in_use")});
    // Nothing was taken back, so nothing stands on the stack.
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.undo_stack(10)")), QStringLiteral("1"));
    QCOMPARE(undoLines(office.ioana->undo(contact)), (QStringList{QStringLiteral("crm.contact_persons removed"), QStringLiteral("crm.contact_roles removed")}));
    QCOMPARE(undoLines(office.ana->undo(create)), QStringList{companyTable + QStringLiteral(" removed")});
}

void UndoTest::takenKeyIsDuplicate()
{
    Office office;
    const QString tax = QStringLiteral("tax_id");
    const QString old = office.ana->make(companyTable, {{companyName, QStringLiteral("Vechi")}, {tax, QStringLiteral("14399840")}});
    QVERIFY(office.ana->remove(companyTable, old).ok());
    const QString removal = office.ana->lastAction();
    const QString taken = office.ana->make(companyTable, {{companyName, QStringLiteral("Nou")}, {tax, QStringLiteral("14399840")}});
    const QString creation = office.ana->lastAction();
    QCOMPARE(undoLines(office.ana->undo(removal)), QStringList{companyTable + QStringLiteral(" kept duplicate:") + taken});
    // The plain restore says the same as a unique violation.
    const Outcome restore = office.ana->save(companyTable, old, {{QStringLiteral("deleted_at"), QString()}}, QStringLiteral("restore"));
    QCOMPARE(restore.state, QStringLiteral("23505"));
    QCOMPARE(restore.constraint, QStringLiteral("idx_customer_companies_tax_id"));
    QVERIFY(office.ana->undo(creation).ok());
    QCOMPARE(undoLines(office.ana->undo(removal)), undoRestored(companyTable));
}

void UndoTest::keysChangeHandsOnUndo()
{
    // The primary address moves from one row to the other in one action; undo must not trip over its own steps.
    Office office;
    const QString company = office.company();
    const QString addresses = QStringLiteral("crm.company_addresses");
    const QString first = office.ana->make(addresses, {{QStringLiteral("customer_company_id"), company}, {QStringLiteral("is_primary"), QStringLiteral("t")}});
    const QString second = office.ana->make(addresses, {{QStringLiteral("customer_company_id"), company}});
    const QString action = Desk::newId();
    const QString change = QStringLiteral("WITH u AS (UPDATE crm.company_addresses SET is_primary = %1, version = version + 1, action_id = $1 WHERE id = $2 RETURNING id) SELECT id FROM u");
    QVERIFY(office.ana->query(QStringLiteral("BEGIN")).ok());
    QVERIFY(office.ana->query(QStringLiteral("INSERT INTO core.actions (id, label) VALUES ($1, 'edit')"), {action}).ok());
    QVERIFY(office.ana->query(change.arg(QStringLiteral("false")), {action, first}).ok());
    QVERIFY(office.ana->query(change.arg(QStringLiteral("true")), {action, second}).ok());
    QVERIFY(office.ana->query(QStringLiteral("COMMIT")).ok());
    const QString primary = QStringLiteral("SELECT string_agg(id::text, ' ') FROM crm.company_addresses WHERE is_primary");
    QCOMPARE(office.ana->value(primary), second);
    QCOMPARE(undoLines(office.ana->undo(action)), (QStringList{addresses + QStringLiteral(" restored"), addresses + QStringLiteral(" restored")}));
    QCOMPARE(office.ana->value(primary), first);
    QCOMPARE(undoLines(office.ana->undo(office.ana->lastAction())), (QStringList{addresses + QStringLiteral(" restored"), addresses + QStringLiteral(" restored")}));
    QCOMPARE(office.ana->value(primary), second);
}

void UndoTest::companyTakesItsChildrenAlong()
{
    Office office;
    const QString company = office.company();
    const QString person = office.ana->make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("Ilie")}, {QStringLiteral("customer_company_id"), company}});
    const QString deal = office.ana->make(dealTable, {{QStringLiteral("title"), QStringLiteral("Site")}, {QStringLiteral("customer_company_id"), company}});
    (void)office.ana->make(QStringLiteral("crm.tasks"), {{QStringLiteral("title"), QStringLiteral("Sună")}, {QStringLiteral("opportunity_id"), deal}});
    (void)office.ana->make(QStringLiteral("crm.interactions"), {{QStringLiteral("type"), QStringLiteral("CALL")}, {QStringLiteral("customer_id"), company}});
    (void)office.ana->make(QStringLiteral("crm.company_addresses"), {{QStringLiteral("customer_company_id"), company}});
    const QString alive = QStringLiteral("SELECT (SELECT count(*) FROM crm.contact_persons WHERE deleted_at IS NULL) + (SELECT count(*) FROM crm.opportunities WHERE deleted_at IS NULL)"
                                         " + (SELECT count(*) FROM crm.tasks WHERE deleted_at IS NULL) + (SELECT count(*) FROM crm.interactions WHERE deleted_at IS NULL)"
                                         " + (SELECT count(*) FROM crm.company_addresses WHERE deleted_at IS NULL)");
    // One child was deleted before: it is not part of the company's removal, so it stays away.
    QVERIFY(office.ana->remove(QStringLiteral("crm.contact_persons"), person).ok());
    QCOMPARE(office.ana->value(alive), QStringLiteral("4"));
    QVERIFY(office.ana->remove(companyTable, company).ok());
    const QString removal = office.ana->lastAction();
    QCOMPARE(office.ana->value(alive), QStringLiteral("0"));
    QCOMPARE(office.db.value(QStringLiteral("SELECT count(*) FROM core.audit_logs WHERE action_id = $1"), {removal}), QStringLiteral("5"));
    QCOMPARE(office.ana->undo(removal).rows.size(), 5);
    QCOMPARE(office.ana->value(alive), QStringLiteral("4"));
    // Restoring by hand from the list of deleted ones brings the children back as well.
    QVERIFY(office.ana->remove(companyTable, company).ok());
    QVERIFY(office.ana->save(companyTable, company, {{QStringLiteral("deleted_at"), QString()}}, QStringLiteral("restore")).ok());
    QCOMPARE(office.ana->value(alive), QStringLiteral("4"));
}

// The right to a company is not one to a colleague's tasks; what went with the company comes back with it all the same.
void UndoTest::childrenOfColleaguesComeBack()
{
    Office office;
    const QString id = office.company();
    const QString tasks = QStringLiteral("crm.tasks");
    const QString task = office.ioana->make(tasks, {{QStringLiteral("title"), QStringLiteral("Sună")}, {QStringLiteral("customer_id"), id}});
    const auto live = [&] { return office.db.value(QStringLiteral("SELECT count(*) FROM crm.tasks WHERE deleted_at IS NULL")); };
    QVERIFY(office.ana->remove(companyTable, id).ok());
    QCOMPARE(live(), QStringLiteral("0"));
    for (const char *standing : {"1", "0", "1"}) { // undo, redo, undo
        QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
        QCOMPARE(live(), QLatin1String(standing));
    }
    // The reminder of a contract follows it under a rule, whoever has to do it.
    const QString contract = office.ana->make(QStringLiteral("crm.contracts"), {{QStringLiteral("customer_company_id"), id}, {QStringLiteral("status"), QStringLiteral("ACTIVE")},
        {QStringLiteral("start_date"), QStringLiteral("2026-01-01")}, {QStringLiteral("end_date"), QStringLiteral("2099-12-31")}, {QStringLiteral("reminder_days"), QStringLiteral("10")}});
    office.db.exec(QStringLiteral("UPDATE crm.tasks SET assigned_to_user_id = (SELECT id FROM core.users WHERE login LIKE '%rules.ioana'), created_by = NULL, version = version + 1"
                                  " WHERE source = 'rule:contract_reminder'"));
    const auto reminder = [&] { return office.db.value(QStringLiteral("SELECT status FROM crm.tasks WHERE source = 'rule:contract_reminder'")); };
    QVERIFY(office.ana->save(QStringLiteral("crm.contracts"), contract, {{QStringLiteral("status"), QStringLiteral("TERMINATED")}}).ok());
    QCOMPARE(reminder(), QStringLiteral("CANCELLED"));
    QVERIFY(office.ana->undo(office.ana->lastAction()).ok());
    QCOMPARE(reminder(), QStringLiteral("PENDING"));
    // A task of hers that no company takes along stays hers.
    QVERIFY(office.ioana->remove(tasks, task).ok());
    QCOMPARE(office.ana->undo(office.ioana->lastAction()).rule, QStringLiteral("undo_not_yours"));
}

void UndoTest::bulkChangeIsOneStep()
{
    Office office;
    office.db.exec(QStringLiteral("INSERT INTO crm.opportunities (title, owner_id, team_id) SELECT 'Card ' || g, u.id, m.team_id FROM generate_series(1, 500) g, core.users u "
                                  "JOIN core.team_members m ON m.user_id = u.id WHERE u.login LIKE '%rules.ana'"));
    const QString sum = QStringLiteral("SELECT md5(string_agg(stage || title || position || coalesce(amount::text, ''), ',' ORDER BY id)) FROM crm.opportunities");
    const QString before = office.ana->value(sum);
    const QString action = Desk::newId();
    QCOMPARE(office.ana->query(QStringLiteral("WITH u AS (UPDATE crm.opportunities SET stage = 'PROPOSAL', amount = 5, version = version + 1, action_id = $1 RETURNING id), "
                                              "a AS (INSERT INTO core.actions (id, label, label_args) SELECT $1, 'bulk_edit', '{\"n\": 500}' FROM (SELECT 1 FROM u LIMIT 1) s) "
                                              "SELECT count(*) FROM u"), {action}).first(), QStringLiteral("500"));
    QCOMPARE(office.ana->undo(action).rows.size(), 500);
    QCOMPARE(office.ana->value(sum), before);
    QCOMPARE(office.ana->query(QStringLiteral("SELECT label, label_args ->> 'of', label_args ->> 'n', undone FROM core.undo_stack(1)")).rows,
             (QList<QStringList>{{QStringLiteral("undo"), QStringLiteral("bulk_edit"), QStringLiteral("500"), QStringLiteral("f")}}));
}

void UndoTest::onlyOnesOwnOrTheTeamsManager()
{
    Office office;
    const QUuid other = office.db.addTeam(QStringLiteral("Alta"));
    (void)office.db.addUser(QStringLiteral("rules.dan"), {QStringLiteral("MANAGER")}, other);
    (void)office.db.addUser(QStringLiteral("rules.radu"), {QStringLiteral("ADMIN")}, other);
    Desk dan(office.db, QStringLiteral("rules.dan"));
    Desk radu(office.db, QStringLiteral("rules.radu"));
    const QString id = office.company();
    const auto edit = [&](const QString &city) {
        if (!office.ana->save(companyTable, id, {{companyCity, city}}).ok())
            qFatal("edit refused");
        return office.ana->lastAction();
    };
    const QString first = edit(QStringLiteral("Iași"));
    for (Desk *desk : {&*office.ioana, &dan}) {
        const Outcome refused = desk->undo(first);
        QCOMPARE(refused.state, QStringLiteral("PU020"));
        QCOMPARE(refused.rule, QStringLiteral("undo_not_yours"));
    }
    QCOMPARE(undoLines(office.elena->undo(first)), undoRestored(companyTable));
    // What the manager took back is his step now.
    QCOMPARE(office.ana->undo(office.elena->lastAction()).rule, QStringLiteral("undo_not_yours"));
    QCOMPARE(undoLines(radu.undo(edit(QStringLiteral("Cluj")))), undoRestored(companyTable));
}

void UndoTest::rightsAreCheckedAgain()
{
    Office office;
    const QString id = office.company();
    QVERIFY(office.ana->save(companyTable, id, {{companyCity, QStringLiteral("Iași")}}).ok());
    const QString action = office.ana->lastAction();
    const QString role = office.db.value(QStringLiteral("UPDATE core.user_roles r SET role = 'ANALYST', version = r.version + 1 FROM core.users u "
                                                        "WHERE u.id = r.user_id AND u.login LIKE '%rules.ana' RETURNING r.id"));
    QCOMPARE(undoLines(office.ana->undo(action)), QStringList{companyTable + QStringLiteral(" kept no_right")});
    office.db.exec(QStringLiteral("UPDATE core.user_roles SET role = 'SALES_REP', version = version + 1 WHERE id = '%1'").arg(role));
    QCOMPARE(undoLines(office.ana->undo(action)), undoRestored(companyTable));
}

void UndoTest::refusals()
{
    Office office;
    const QString id = office.company();
    QVERIFY(office.ana->save(companyTable, id, {{companyCity, QStringLiteral("Iași")}}).ok());
    const QString action = office.ana->lastAction();
    QCOMPARE(office.ana->undo(Desk::newId()).rule, QStringLiteral("undo_unknown"));
    QVERIFY(office.ana->undo(action).ok());
    const QString undoing = office.ana->lastAction();
    QCOMPARE(office.ana->undo(action).rule, QStringLiteral("undo_already"));
    // The same undo sent twice is done once.
    QCOMPARE(office.ana->query(QStringLiteral("SELECT * FROM core.undo($1, $2)"), {undoing, undoing}).constraint, QStringLiteral("actions_pkey"));
    // An action of another organisation does not exist here.
    const QUuid foreign = office.db.addTenant(QStringLiteral("Alta"));
    (void)office.db.addUser({.login = QStringLiteral("rules.foreign"), .roles = {QStringLiteral("ADMIN")}, .tenant = foreign});
    Desk stranger(office.db, QStringLiteral("rules.foreign"));
    QCOMPARE(stranger.undo(action).rule, QStringLiteral("undo_unknown"));
}

void UndoTest::everythingUndoneLeavesEqualTables()
{
    Office office;
    const QString company = office.company(QStringLiteral("Agro Bărăgan SRL"));
    const QString deal = office.ana->make(dealTable, {{QStringLiteral("title"), QStringLiteral("Catalog")}, {QStringLiteral("customer_company_id"), company}});
    const QString task = office.ana->make(QStringLiteral("crm.tasks"), {{QStringLiteral("title"), QStringLiteral("Sună")}, {QStringLiteral("opportunity_id"), deal}});
    const QStringList tables{companyTable, QStringLiteral("crm.contact_persons"), dealTable, QStringLiteral("crm.tasks"), QStringLiteral("crm.interactions")};
    const auto sums = [&] {
        QStringList all;
        for (const QString &table : tables)
            all.append(office.ana->value(QStringLiteral("SELECT coalesce(md5(string_agg((to_jsonb(t) - '{version,updated_at,updated_by,action_id}'::text[])::text, '' ORDER BY id)), '') "
                                                        "FROM %1 t WHERE deleted_at IS NULL").arg(table)));
        return all;
    };
    const QStringList before = sums();
    const QString mark = office.ana->value(QStringLiteral("SELECT count(*) FROM core.undo_stack(1000)"));
    // A day's work.
    (void)office.ana->make(QStringLiteral("crm.contact_persons"), {{QStringLiteral("last_name"), QStringLiteral("Ilie")}, {QStringLiteral("customer_company_id"), company}});
    (void)office.ana->make(QStringLiteral("crm.interactions"), {{QStringLiteral("type"), QStringLiteral("CALL")}, {QStringLiteral("opportunity_id"), deal}});
    QVERIFY(office.ana->save(QStringLiteral("crm.tasks"), task, {{QStringLiteral("status"), QStringLiteral("COMPLETED")}}).ok());
    QVERIFY(office.ana->save(dealTable, deal, {{QStringLiteral("stage"), QStringLiteral("NEGOTIATION")}, {QStringLiteral("position"), QStringLiteral("b")}}).ok());
    QVERIFY(office.ana->save(dealTable, deal, {{QStringLiteral("stage"), QStringLiteral("CLOSED_LOST")}, {QStringLiteral("lost_reason"), QStringLiteral("PRICE")},
                                               {QStringLiteral("retry_on"), QStringLiteral("2026-09-01")}}).ok());
    QVERIFY(office.ana->save(companyTable, company, {{companyName, QStringLiteral("Alt nume")}}).ok());
    QVERIFY(office.ana->remove(companyTable, company).ok());
    const Outcome stack = office.ana->query(QStringLiteral("SELECT id FROM core.undo_stack(1000)"));
    for (int i = 0; i < stack.rows.size() - mark.toInt(); ++i) {
        for (const QString &line : undoLines(office.ana->undo(stack.rows.at(i).first())))
            QVERIFY2(!line.contains(QLatin1String("kept")) && !line.startsWith(QLatin1String("refused")), qPrintable(line));
    }
    QCOMPARE(sums(), before);
    QCOMPARE(office.ana->value(QStringLiteral("SELECT count(*) FROM core.search_hits('bărăgan', NULL, NULL)")), QStringLiteral("3"));
}

} // namespace punte
