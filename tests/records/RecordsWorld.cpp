// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordsWorld.h"

#include "models/db/Session.h"
#include "models/records/Enums.h"

namespace punte {

namespace {

TableInfo testCompanies()
{
    TableInfo t;
    t.name = "crm.customer_companies";
    t.key = "companies";
    t.singular = "Company";
    t.plural = "Companies";
    t.fromClause = "crm.customer_companies t LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "company_name";
    t.searchKind = "company";
    t.permission = "companies";
    t.fields = {
        {.column = "company_name", .title = "Company", .maxLength = 255, .required = true, .sortable = true, .listDefault = true},
        {.column = "tax_id", .kind = FieldKind::TaxId, .title = "Tax id", .maxLength = 50, .sortable = true, .listDefault = true},
        {.column = "county", .title = "County", .maxLength = 100, .sortable = true, .listDefault = true},
        {.column = "employee_count", .kind = FieldKind::Integer, .title = "Employees", .sortable = true, .listDefault = true},
        {.column = "annual_revenue_amount", .kind = FieldKind::Money, .title = "Revenue", .currencyColumn = "annual_revenue_currency",
            .sortColumn = "annual_revenue_minor", .sortable = true, .listDefault = true},
        {.column = "status", .kind = FieldKind::Enum, .title = "Status", .enumName = "company_status", .sortColumn = "status_no",
            .required = true, .sortable = true, .listDefault = true},
        {.column = "company_size", .kind = FieldKind::Enum, .title = "Size", .enumName = "company_size", .sortable = true, .listDefault = true},
        {.column = "is_startup", .kind = FieldKind::Bool, .title = "Start-up", .sortable = true, .listDefault = true},
        {.column = "tags", .kind = FieldKind::Tags, .title = "Tags", .listDefault = true},
        {.column = "owner_id", .kind = FieldKind::Person, .title = "Owner", .displayColumn = "owner_name",
            .displayExpression = "ow.display_name", .sortable = true, .listDefault = true},
        {.column = "notes", .kind = FieldKind::LongText, .title = "Notes", .maxLength = 20000, .listDefault = true},
        {.column = "created_at", .kind = FieldKind::Instant, .title = "Created", .editable = false, .sortable = true, .listDefault = true},
    };
    return t;
}

TableInfo testOpportunities()
{
    TableInfo t;
    t.name = "crm.opportunities";
    t.key = "opportunities";
    t.singular = "Opportunity";
    t.plural = "Opportunities";
    t.fromClause = "crm.opportunities t"
                   " LEFT JOIN crm.customer_companies co ON co.tenant_id = t.tenant_id AND co.id = t.customer_company_id"
                   " LEFT JOIN core.users ow ON ow.tenant_id = t.tenant_id AND ow.id = t.owner_id";
    t.baseCondition = "t.deleted_at IS NULL";
    t.titleColumn = "title";
    t.searchKind = "opportunity";
    t.permission = "opportunities";
    t.fields = {
        {.column = "title", .title = "Title", .maxLength = 255, .required = true, .sortable = true, .listDefault = true},
        {.column = "customer_company_id", .kind = FieldKind::Company, .title = "Company", .displayColumn = "company_name",
            .displayExpression = "co.company_name", .sortable = true, .listDefault = true},
        {.column = "stage", .kind = FieldKind::Enum, .title = "Stage", .enumName = "opportunity_stage", .sortColumn = "stage_no",
            .required = true, .sortable = true, .listDefault = true},
        {.column = "amount", .kind = FieldKind::Money, .title = "Amount", .currencyColumn = "currency", .sortColumn = "amount_minor",
            .sortable = true, .listDefault = true},
        {.column = "probability", .kind = FieldKind::Percent, .title = "Probability", .sortable = true, .listDefault = true},
        {.column = "expected_close_date", .kind = FieldKind::Date, .title = "Close date", .sortable = true, .listDefault = true},
        {.column = "owner_id", .kind = FieldKind::Person, .title = "Owner", .displayColumn = "owner_name",
            .displayExpression = "ow.display_name", .sortable = true, .listDefault = true},
        {.column = "competitor", .title = "Competitor", .maxLength = 255, .sortable = true, .listDefault = true},
        {.column = "description", .kind = FieldKind::LongText, .title = "Description", .maxLength = 20000, .inList = false},
        {.column = "created_at", .kind = FieldKind::Instant, .title = "Created", .editable = false, .sortable = true, .listDefault = true},
    };
    return t;
}

} // namespace

void registerTestTables()
{
    static bool done = false;
    if (std::exchange(done, true))
        return;
    Enums::add("opportunity_stage", {{"PROSPECTING", "Prospecting", nullptr, nullptr},
                                     {"QUALIFICATION", "Qualification", nullptr, nullptr},
                                     {"PROPOSAL", "Proposal", nullptr, nullptr},
                                     {"NEGOTIATION", "Negotiation", nullptr, nullptr},
                                     {"CLOSED_WON", "Won", "Closed won", nullptr},
                                     {"CLOSED_LOST", "Lost", "Closed lost", nullptr}});
    Enums::add("company_status", {{"LEAD", "Lead", nullptr, nullptr},
                                  {"PROSPECT", "Prospect", nullptr, nullptr},
                                  {"ACTIVE", "Active", nullptr, nullptr},
                                  {"INACTIVE", "Inactive", nullptr, nullptr},
                                  {"CHURNED", "Churned", nullptr, nullptr},
                                  {"SUSPENDED", "Suspended", nullptr, nullptr}});
    Enums::add("company_size", {{"MICRO", "Micro", nullptr, nullptr},
                                {"SMALL", "Small", nullptr, nullptr},
                                {"MEDIUM", "Medium", nullptr, nullptr},
                                {"LARGE", "Large", nullptr, nullptr},
                                {"ENTERPRISE", "Enterprise", nullptr, nullptr}});
    FieldCatalogue::instance().add(testCompanies());
    FieldCatalogue::instance().add(testOpportunities());
}

BoardSource testBoardSource()
{
    BoardSource source;
    source.table = "crm.opportunities";
    source.stateColumn = "stage";
    source.stateSortColumn = "stage_no";
    source.amountMinorColumn = "amount_minor";
    source.percentColumn = "probability";
    source.columns = {{.code = "PROSPECTING", .percent = 10}, {.code = "QUALIFICATION", .percent = 30},
                      {.code = "PROPOSAL", .percent = 60},    {.code = "NEGOTIATION", .percent = 80},
                      {.code = "CLOSED_WON", .percent = 100}, {.code = "CLOSED_LOST", .percent = 0}};
    source.cardColumns = {"title", "customer_company_id", "amount", "owner_id", "expected_close_date", "stage"};
    source.legality = [](const BoardCard &, const QByteArray &from, const QByteArray &to) {
        MoveVerdict verdict;
        if (to == "CLOSED_WON" && from != "NEGOTIATION") {
            verdict.kind = MoveVerdict::Kind::Illegal;
            verdict.reason = QStringLiteral("Closed won follows Negotiation.");
        } else if (to == "CLOSED_LOST") {
            verdict.kind = MoveVerdict::Kind::NeedsReason;
            verdict.asks = "lost_reason";
        }
        return verdict;
    };
    return source;
}

RecordsWorld::RecordsWorld(int opportunities)
{
    registerTestTables();
    teamA = database.addTeam(QStringLiteral("Vânzări"));
    teamB = database.addTeam(QStringLiteral("Vest"));
    ana = database.addUser(QStringLiteral("ana"), {QStringLiteral("SALES_REP")}, teamA, QStringLiteral("account_manager"));
    mihai = database.addUser(QStringLiteral("mihai"), {QStringLiteral("SALES_REP")}, teamB, QStringLiteral("account_manager"));
    elena = database.addUser(QStringLiteral("elena"), {QStringLiteral("MANAGER")}, teamA, QStringLiteral("sales_manager"));
    const QStringList people {ana.id.toString(QUuid::WithoutBraces), mihai.id.toString(QUuid::WithoutBraces),
                              elena.id.toString(QUuid::WithoutBraces)};
    // Gaps, ties, diacritics, two currencies and empty values on purpose: that is where lists go wrong.
    (void)database.rows(QStringLiteral(
        "INSERT INTO crm.customer_companies (company_name, tax_id, county, employee_count, annual_revenue_amount, annual_revenue_currency,"
        " status, company_size, is_startup, tags, owner_id, created_at, updated_at)"
        " SELECT (ARRAY['Agro','Țesătoria','Șantierul','Ăurul','Moara','Îngrășăminte'])[1 + i % 6] || ' ' || (i / 2), 'RO' || (100000 + i),"
        " (ARRAY['Cluj','Iași','Brașov',NULL,'Timiș','Ialomița'])[1 + i % 6], CASE WHEN i % 4 > 0 THEN i * 7 % 50 END,"
        " CASE WHEN i % 5 > 0 THEN (i * 137 % 9000) + 0.25 END, CASE WHEN i % 5 > 0 THEN (ARRAY['RON','EUR'])[1 + i % 2] END,"
        " (ARRAY['LEAD','PROSPECT','ACTIVE','INACTIVE','CHURNED','SUSPENDED'])[1 + i % 6],"
        " (ARRAY['MICRO','SMALL',NULL,'LARGE'])[1 + i % 4], i % 2 = 0,"
        " CASE i % 3 WHEN 0 THEN '{}' WHEN 1 THEN '{cereale}' ELSE '{cereale,lapte}' END::text[],"
        " ($1::uuid[])[1 + i % 3], timestamptz '2025-01-01 08:00+02' + i * interval '1 hour', now()"
        " FROM generate_series(1, 60) i"), {u'{' + people.join(u',') + u'}'});
    (void)database.rows(QStringLiteral(
        "INSERT INTO crm.opportunities (title, customer_company_id, stage, position, amount, currency, probability, expected_close_date,"
        " closed_at, lost_reason, competitor, owner_id, created_at, updated_at)"
        " SELECT (ARRAY['Abonament','Știri','Țintă','Catalog','Înregistrare','Zootehnie'])[1 + i % 6] || ' ' || lpad((i / 3)::text, 4, '0'),"
        " CASE WHEN i % 7 > 0 THEN (SELECT id FROM crm.customer_companies ORDER BY created_at LIMIT 1 OFFSET i % 60) END, s.stage,"
        " 'i' || lpad(i::text, 6, '0') || 'i', CASE WHEN i % 6 > 0 THEN (i * 7919 % 200000) / 4.0 END, (ARRAY['RON','RON','EUR'])[1 + i % 3],"
        " CASE WHEN i % 9 = 0 THEN i % 101 END, CASE WHEN i % 4 > 0 THEN date '2026-01-01' + i % 90 END,"
        " CASE WHEN s.stage LIKE 'CLOSED%' THEN date '2026-01-01' + i % 60 END, CASE WHEN s.stage = 'CLOSED_LOST' THEN 'PRICE' END,"
        " CASE WHEN i % 3 > 0 THEN 'Concurent ' || i % 5 END, ($1::uuid[])[1 + i / 6 % 3],"
        " timestamptz '2025-06-01 08:00+03' + (i % 200) * interval '1 second' + interval '123456 microseconds', now()"
        " FROM generate_series(1, $2::int) i, LATERAL (SELECT CASE WHEN i % 6 = 0 AND i % 13 < 11 THEN 'CLOSED_LOST'"
        " ELSE (ARRAY['PROSPECTING','QUALIFICATION','PROPOSAL','NEGOTIATION','CLOSED_WON','PROSPECTING'])[1 + i * 5 % 6] END AS stage) s0,"
        " LATERAL (SELECT CASE WHEN s0.stage = 'CLOSED_WON' AND i % 6 = 0 THEN 'PROPOSAL' ELSE s0.stage END AS stage) s"),
        {u'{' + people.join(u',') + u'}', QString::number(opportunities)});
    database.exec(QStringLiteral("ANALYZE"));
}

std::unique_ptr<Database> RecordsWorld::desk(const QString &login)
{
    auto desk = std::make_unique<Database>(database.as(login));
    desk->open();
    return desk;
}

std::unique_ptr<ChangeFeed> RecordsWorld::feed(Database &desk)
{
    const BatchResult opened = ask(desk, QStringLiteral("SELECT * FROM core.session_open('test', 'test')"));
    const Result<SessionInfo> session = sessionInfoOf(opened->first());
    auto feed = std::make_unique<ChangeFeed>(desk.settings());
    feed->setChannel(session->feedChannel, session->feedEpoch);
    feed->start();
    (void)QTest::qWaitFor([&] { return feed->isListening(); }, 10'000);
    return feed;
}

BatchResult ask(Database &database, const QString &sql, const QVariantList &params)
{
    QObject context;
    std::optional<BatchResult> answer;
    Request request;
    request.statements.append(Statement {"test", sql, params});
    request.lane = Lane::Background;
    database.run(&context, request, [&](BatchResult result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("no answer: %s", qUtf8Printable(sql));
    if (!*answer)
        qFatal("%s %s: %s", qUtf8Printable(answer->error().sqlState), qUtf8Printable(answer->error().what), qUtf8Printable(sql));
    return *answer;
}

QStringList askLines(Database &database, const QString &sql, const QVariantList &params)
{
    const BatchResult result = ask(database, sql, params);
    QStringList lines;
    for (const QVariantList &row : result->first().rows) {
        QStringList cells;
        for (const QVariant &value : row)
            cells.append(value.isNull() ? QStringLiteral("-") : value.toString());
        lines.append(cells.join(QLatin1Char('|')));
    }
    return lines;
}

QVariant askValue(Database &database, const QString &sql, const QVariantList &params)
{
    const BatchResult result = ask(database, sql, params);
    return result->first().rows.value(0).value(0);
}

} // namespace punte
