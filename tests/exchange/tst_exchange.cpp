// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/ExportRun.h"
#include "tests/import/ImportRun.h"

#include "models/customers/CustomerTables.h"
#include "models/records/export/PrintedTable.h"
#include "models/records/import/ImportExport.h"
#include "models/sales/SalesTables.h"

#include <QPdfWriter>
#include <QTest>

#include <atomic>

namespace punte {

/// What leaves and comes back: every kind in every format and style, exactly the rows of a filter, and files that people and programs read.
class ExchangeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { clearImports(*m_server); fill(); }
    void comesBackUnchanged_data();
    void comesBackUnchanged();
    void changesComeBackAndAreTakenBack_data();
    void changesComeBackAndAreTakenBack();
    void contractsAreRefusedWithTheReason_data();
    void contractsAreRefusedWithTheReason();
    void listWritesExactlyTheFilter();
    void listIsOfOneMoment();
    void pdfSaysItsText();
    void paperHasNoLimit();
    void cardsComeBack_data();
    void cardsComeBack();
    void nothingIsLeftOfAFailure();

private:
    void fill();
    [[nodiscard]] QString checksum(ImportKind kind);
    std::unique_ptr<TestDatabase> m_server;
};

void ExchangeTest::initTestCase()
{
    registerCustomerTables();
    registerSalesTables();
    m_server = std::make_unique<TestDatabase>();
    addImportOffice(*m_server);
}

void ExchangeTest::fill()
{
    m_server->exec(QStringLiteral(R"(
        INSERT INTO crm.customer_companies (id, company_name, tax_id, phone, county, annual_revenue_amount, annual_revenue_currency, founding_year,
                                            employee_count, status, notes, owner_id)
        SELECT ('00000000-0000-7000-8000-00000000000' || n)::uuid, (ARRAY['=Formula SRL', 'Brutăria Șurean', '''Citată'' SA', 'Moara „Țară"; Nouă'])[n],
               CASE n WHEN 2 THEN '14399840' END, CASE n WHEN 1 THEN '+40 256 123 456' END, (ARRAY['Timiș', 'Iași', 'Timiș', NULL])[n],
               (ARRAY[1234567.89, 0.5, NULL, 1234])[n], CASE n WHEN 3 THEN NULL WHEN 4 THEN 'EUR' ELSE 'RON' END, 1990 + n, n * 1000,
               (ARRAY['LEAD', 'ACTIVE', 'CHURNED', 'PROSPECT'])[n], CASE n WHEN 2 THEN E'două\nrânduri, cu "ghilimele"' END,
               (SELECT id FROM core.users WHERE login LIKE '%maria')
          FROM generate_series(1, 4) n;
        INSERT INTO crm.contact_persons (id, customer_company_id, first_name, last_name, salutation, email, phone, position, department, preferred_language, notes)
        VALUES ('00000000-0000-7000-8000-000000000101', '00000000-0000-7000-8000-000000000002', 'Ioana Ana', 'Șerban', 'Doamna', 'ioana@exemplu.ro', '+40723000111', 'Director; vânzări', 'Vânzări', 'ro', E'linia 1\nlinia 2'),
               ('00000000-0000-7000-8000-000000000102', NULL, NULL, 'Popa', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
        INSERT INTO crm.opportunities (id, customer_company_id, title, stage, amount, currency, expected_close_date, probability, position, owner_id)
        VALUES ('00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-000000000002', 'Cuptor nou', 'PROPOSAL', 1234.5, 'RON', '2026-03-12', 40, 'a', (SELECT id FROM core.users WHERE login LIKE '%maria')),
               ('00000000-0000-7000-8000-000000000202', NULL, '-Fără client', 'PROSPECTING', NULL, 'EUR', NULL, NULL, 'b', (SELECT id FROM core.users WHERE login LIKE '%maria'));
        INSERT INTO crm.tasks (id, title, due_date, has_time, status, priority, kind, customer_id, opportunity_id, contact_person_id, description, assigned_to_user_id)
        VALUES ('00000000-0000-7000-8000-000000000301', 'Sună, vezi', '2026-03-12 14:30:00+02', true, 'IN_PROGRESS', 'URGENT', 'CALL', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000201', '00000000-0000-7000-8000-000000000101', '@nota', (SELECT id FROM core.users WHERE login LIKE '%maria')),
               ('00000000-0000-7000-8000-000000000302', 'Zi întreagă', '2026-01-05 00:00:00+02', false, 'COMPLETED', 'LOW', 'TODO', NULL, NULL, NULL, NULL, (SELECT id FROM core.users WHERE login LIKE '%maria'));
        INSERT INTO crm.interactions (id, type, date_time, customer_id, contact_person_id, opportunity_id, direction, duration_minutes, description, outcome, feedback_type, user_id)
        VALUES ('00000000-0000-7000-8000-000000000401', 'CALL', '2025-12-01 10:15:20+02', '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000101', NULL, 'INBOUND', 12, 'A întrebat de preț', 'Revine', 'POSITIVE', (SELECT id FROM core.users WHERE login LIKE '%maria'));
        INSERT INTO crm.services_packages (id, name, description, price, currency, service_type, complexity, is_recurring, frequency, active)
        VALUES ('00000000-0000-7000-8000-000000000501', 'Audit SEO', NULL, 1500.5, 'EUR', 'SEO', 'VERY_HIGH', true, 'MONTHLY', false);
        INSERT INTO crm.contracts (id, customer_company_id, contract_number, title, contract_type, status, start_date, end_date, auto_renewal, renewal_months,
                                   renewal_notice_days, monthly_fee, total_value, currency, payment_terms, terminated_on, termination_reason, notes, owner_id)
        SELECT ('00000000-0000-7000-8000-00000000060' || n)::uuid, '00000000-0000-7000-8000-000000000002', (ARRAY['C-2024-118', '=7/2025', '0012'])[n],
               (ARRAY['Abonament „SEO"; conținut', NULL, 'Mentenanță'])[n], (ARRAY['RETAINER', NULL, 'MAINTENANCE'])[n], (ARRAY['ACTIVE', 'DRAFT', 'TERMINATED'])[n],
               (ARRAY['2024-04-01', NULL, '2023-01-01'])[n]::date, (ARRAY['2090-03-31', NULL, '2026-12-31'])[n]::date, n = 1, CASE n WHEN 1 THEN 12 END,
               CASE n WHEN 1 THEN 60 END, (ARRAY[4450.5, NULL, 10])[n], (ARRAY[1234567.89, 0.5, NULL])[n], (ARRAY['RON', 'EUR', 'RON'])[n],
               CASE n WHEN 1 THEN '30 de zile' END, CASE n WHEN 3 THEN '2025-06-30'::date END, CASE n WHEN 3 THEN 'Buget redus' END,
               CASE n WHEN 1 THEN E'două\nrânduri' END, (SELECT id FROM core.users WHERE login LIKE '%maria')
          FROM generate_series(1, 3) n;
    )"));
}

QString ExchangeTest::checksum(ImportKind kind)
{
    // What a person can say about a row: everything but when and by whom it was written.
    return m_server->value(QStringLiteral("SELECT md5(string_agg((to_jsonb(t) - '{version,updated_at,updated_by,action_id,last_activity_at}'::text[])::text, '|' ORDER BY t.id)) FROM %1 t")
                               .arg(QString::fromLatin1(importTable(kind))));
}

void ExchangeTest::comesBackUnchanged_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("style");
    for (const ImportKindInfo &info : importKinds()) {
        for (const char *style : {"neutral", "ro", "en"})
            QTest::addRow("%s csv %s", info.key.constData(), style) << int(info.kind) << int(ExportFormat::Csv) << QString::fromLatin1(style);
        QTest::addRow("%s xlsx", info.key.constData()) << int(info.kind) << int(ExportFormat::Xlsx) << QStringLiteral("ro");
    }
}

/// The promise: export, import the same file, 0 changes; also with semicolons, decimal comma, dd.MM.yyyy and words instead of codes.
void ExchangeTest::comesBackUnchanged()
{
    QFETCH(int, kind);
    QFETCH(int, format);
    QFETCH(QString, style);
    const auto what = ImportKind(kind);
    const ExportStyle how = style == QLatin1String("neutral") ? ExportStyle::neutral()
        : ExportStyle::ofLocale(style == QLatin1String("ro") ? QLocale(QLocale::Romanian) : QLocale(QLocale::English, QLocale::UnitedStates));
    const QString before = checksum(what);
    ExportRun out(*m_server, QStringLiteral("maria"));
    const QString file = out.writeKind(what, ExportFormat(format), how);
    QVERIFY2(!file.isEmpty(), qPrintable(out.error().what));
    QCOMPARE(QString::number(out.rows()), m_server->value(QStringLiteral("SELECT count(*) FROM %1 WHERE deleted_at IS NULL").arg(QString::fromLatin1(importTable(what)))));
    ImportRun in(*m_server, QStringLiteral("maria"), what);
    QVERIFY(in.analyse(file));
    QVERIFY(in.dryRun());
    for (const ImportRecord &record : in.job().records())
        QVERIFY2(record.outcome == ImportOutcome::Unchanged, qPrintable(QStringLiteral("row %1: %2 %3").arg(record.number).arg(record.reasonText(),
            record.changes.isEmpty() ? QString() : QString::fromLatin1(importFields(what)[record.changes.first().field].key) + u' ' + record.changes.first().before + QStringLiteral(" -> ") + record.changes.first().after)));
    QCOMPARE(in.job().counts().unchanged, int(out.rows()));
    QVERIFY(in.apply());
    QCOMPARE(checksum(what), before);
}

void ExchangeTest::changesComeBackAndAreTakenBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("created");
    QTest::addColumn<int>("changed");
    const auto row = [](const char *name, ImportKind kind, const QByteArray &csv, int created, int changed) {
        QTest::newRow(name) << int(kind) << csv << created << changed;
    };
    row("people", ImportKind::People, "name,company,email,job title,phone\nIoana Ana Șerban,,ioana@exemplu.ro,Director general,\nNou Om,Brutăria Șurean,nou@exemplu.ro,,0723 111 222\n", 1, 1);
    row("tasks", ImportKind::Tasks, "id,subject,due date,status,company\n00000000-0000-7000-8000-000000000301,Sună iar,13.03.2026 09:00,Done,\n,Nouă,2026-05-01,not started,Brutăria Șurean\n", 1, 1);
    row("interactions", ImportKind::Interactions, "id,type,date,company,notes\n00000000-0000-7000-8000-000000000401,Call,2025-12-01 10:15:20,,Altă notă\n,Meeting,2025-12-02 11:00,Brutăria Șurean,Vizită\n", 1, 1);
    row("services", ImportKind::Services, "name,price,currency,type,recurring,frequency\naudit seo,1600,EUR,,,\nReclame,200,RON,PPC,da,lunar\n", 1, 1);
    row("contracts", ImportKind::Contracts, "contract number,company,cui client,status,start date,end date,total value,notice days\nC-2024-118,,,,,,2000000.10,90\nC-9,,RO14399840,active,01.02.2026,31.01.2027,500,\n", 1, 1);
    row("companies", ImportKind::Companies, "company name,tax id,city\nBrutăria Șurean,RO14399840,Iași\nNouă SRL,,Arad\n", 1, 1);
    row("opportunities", ImportKind::Opportunities, "id,title,amount\n00000000-0000-7000-8000-000000000201,Cuptor mare,2000\n,Alta,10\n", 1, 1);
}

/// Dry-run counts are the real counts; the revert restores changed rows to the letter and names what was touched since.
void ExchangeTest::changesComeBackAndAreTakenBack()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, csv);
    QFETCH(int, created);
    QFETCH(int, changed);
    const auto what = ImportKind(kind);
    const QString table = QString::fromLatin1(importTable(what));
    const QString before = checksum(what);
    const int rows = m_server->value(QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt();
    {
        ImportRun run(*m_server, QStringLiteral("maria"), what);
        const ImportCounts counts = run.import(csv);
        for (const ImportRecord &record : run.job().records())
            QVERIFY2(record.lands(), qPrintable(record.reasonText()));
        QCOMPARE(counts.created, created);
        QCOMPARE(counts.changed, changed);
        QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM %1").arg(table)).toInt(), rows + created);
        QCOMPARE(m_server->value(QStringLiteral("SELECT count(*) FROM %1 WHERE version = 2").arg(table)).toInt(), changed);
        QVERIFY(checksum(what) != before);
        QVERIFY(run.revert());
        QCOMPARE(run.job().reverted().removed, created);
        QCOMPARE(run.job().reverted().restored, changed);
        QVERIFY(run.job().reverted().kept.isEmpty());
        m_server->exec(QStringLiteral("DELETE FROM crm.contact_roles WHERE contact_person_id IN (SELECT id FROM crm.contact_persons WHERE deleted_at IS NOT NULL)"));
        m_server->exec(QStringLiteral("DELETE FROM %1 WHERE deleted_at IS NOT NULL").arg(table)); // the new row lies in Deleted
        QCOMPARE(checksum(what), before);
    }
}

void ExchangeTest::contractsAreRefusedWithTheReason_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("reason");
    const QByteArray head = "contract number,company,status,start date,end date,auto renewal\n";
    QTest::newRow("nobody's") << head + "N-1,Nimeni SRL,,,,\n" << QStringLiteral("A contract needs a customer that is here.");
    QTest::newRow("ends first") << head + "N-1,Brutăria Șurean,,2026-02-01,2026-01-01,\n" << QStringLiteral("The contract ends before it starts.");
    QTest::newRow("renews for ever") << head + "N-1,Brutăria Șurean,,2026-02-01,,yes\n" << QStringLiteral("A contract that renews by itself needs an end date.");
    QTest::newRow("no start") << head + "N-1,Brutăria Șurean,active,,,\n" << QStringLiteral("A contract in force needs a start date.");
    QTest::newRow("not over") << head + "N-1,Brutăria Șurean,expired,2026-01-01,2090-01-01,\n" << QStringLiteral("An expired contract has an end date in the past.");
    QTest::newRow("ends before the start that is there") << head + "C-2024-118,,,,2020-01-01,\n" << QStringLiteral("The contract ends before it starts.");
    QTest::newRow("twice") << head + "N-1,Brutăria Șurean,,,,\nn-1,Brutăria Șurean,,,,\n" << QStringLiteral("It is the same record as row 1.");
}

/// What the database would refuse is said before anything is written; the rest of the file could still land.
void ExchangeTest::contractsAreRefusedWithTheReason()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, reason);
    ImportRun run(*m_server, QStringLiteral("maria"), ImportKind::Contracts);
    QVERIFY(run.analyseText(csv));
    QVERIFY(run.dryRun());
    const ImportRecord &last = run.job().records().last();
    QCOMPARE(last.reasonText(), reason);
    QVERIFY(last.outcome == ImportOutcome::Refused);
}

void ExchangeTest::listWritesExactlyTheFilter()
{
    const TableInfo &table = FieldCatalogue::instance().table("companies");
    RowSelection all;
    all.wholeFilter = true;
    all.filter.terms = {{"county", FilterOp::Is, {QStringLiteral("Timiș")}}};
    ExportRun out(*m_server, QStringLiteral("maria"));
    QString file = out.writeList(table, all, {"company_name", "annual_revenue_amount", "status"}, "company_name", ExportFormat::Csv, ExportStyle::neutral());
    QVERIFY2(!file.isEmpty(), qPrintable(out.error().what));
    QCOMPARE(out.rows(), 2);
    QCOMPARE(contentOf(file), QByteArray("\xEF\xBB\xBF" "company_name,annual_revenue_amount,annual_revenue_currency,status\r\n"
                                         "'Citată' SA,,,CHURNED\r\n'=Formula SRL,1234567.89,RON,LEAD\r\n"));
    // One row left out, then two named ones; words and marks of the language.
    all.filter = {};
    all.ids = {QUuid::fromString(QStringLiteral("00000000-0000-7000-8000-000000000001"))};
    file = out.writeList(table, all, {"company_name"}, "company_name", ExportFormat::Csv, ExportStyle::neutral(), true);
    QCOMPARE(out.rows(), 3);
    QVERIFY(!contentOf(file).contains("Formula"));
    RowSelection named;
    named.ids = {QUuid::fromString(QStringLiteral("00000000-0000-7000-8000-000000000004")), QUuid::fromString(QStringLiteral("00000000-0000-7000-8000-000000000002"))};
    file = out.writeList(table, named, {"company_name", "annual_revenue_amount", "owner_id"}, "company_name", ExportFormat::Csv, ExportStyle::ofLocale(QLocale(QLocale::Romanian)));
    QCOMPARE(out.rows(), 2);
    QCOMPARE(contentOf(file).count(';'), 3 * 3 + 1);
    QVERIFY(contentOf(file).contains("0,50") || contentOf(file).contains("0,5;"));
    // Another login sees its own rows only, and so does its export.
    ExportRun ion(*m_server, QStringLiteral("ion"));
    RowSelection tasks;
    tasks.wholeFilter = true;
    QVERIFY(!ion.writeList(FieldCatalogue::instance().table("tasks"), tasks, {"title"}, {}, ExportFormat::Csv, ExportStyle::neutral()).isEmpty());
    QCOMPARE(ion.rows(), 0);
}

/// What is deleted or added while the file is being written changes nothing in it.
void ExchangeTest::listIsOfOneMoment()
{
    m_server->exec(QStringLiteral("INSERT INTO crm.services_packages (name, price) SELECT 'Serviciu ' || n, n FROM generate_series(1, 9000) n"));
    ExportRun out(*m_server, QStringLiteral("maria"));
    ExportJob job(out.database(), importExportStatement(ImportKind::Services), importExportSheet(ImportKind::Services), ExportFormat::Csv, ExportStyle::neutral(),
                  out.folder() + QStringLiteral("/moment.csv"));
    qint64 rows = -1;
    connect(&job, &ExportJob::progressChanged, &job, [&](qint64 done) {
        if (done == 2000)
            m_server->exec(QStringLiteral("UPDATE crm.services_packages SET name = 'Altul', version = version + 1; DELETE FROM crm.services_packages WHERE price > 5000"));
    });
    connect(&job, &ExportJob::finished, &job, [&](qint64 done) { rows = done; });
    job.start();
    QTRY_COMPARE_WITH_TIMEOUT(rows, 9001, 60'000);
    const QByteArray csv = contentOf(job.file());
    QVERIFY(csv.contains("Serviciu 9000") && !csv.contains("Altul"));
    QCOMPARE(csv.count('\n'), 9002);
}

void ExchangeTest::pdfSaysItsText()
{
    m_server->exec(QStringLiteral("INSERT INTO crm.customer_companies (company_name, county, annual_revenue_amount, annual_revenue_currency) "
                                  "SELECT 'Țesătoria Năsăud ' || n, 'Bistrița-Năsăud', 1000.5 + n, 'RON' FROM generate_series(1, 120) n"));
    RowSelection all;
    all.wholeFilter = true;
    ExportRun out(*m_server, QStringLiteral("maria"));
    const QString file = out.writeList(FieldCatalogue::instance().table("companies"), all, {"company_name", "county", "annual_revenue_amount", "status"}, "company_name",
                                       ExportFormat::Pdf, ExportStyle::ofLocale());
    QVERIFY2(!file.isEmpty(), qPrintable(out.error().what));
    const QString text = pdfText(file);
    QVERIFY2(text.contains(QStringLiteral("Țesătoria Năsăud 120")), qPrintable(text.left(2000)));
    QVERIFY(text.contains(QStringLiteral("Brutăria Șurean")));
    QCOMPARE(text.count(QStringLiteral("Bistrița-Năsăud")), 120);
    const QString pages = text.mid(text.indexOf(QStringLiteral("Page 1 of ")) + 10, 2).trimmed();
    QVERIFY(pages.toInt() >= 3);
    QCOMPARE(text.count(QStringLiteral("of ") + pages), pages.toInt());
    for (const QString &everywhere : {QStringLiteral("Județ: Timiș"), QStringLiteral("Maria Țîrlea"), QStringLiteral("County"), QStringLiteral("Annual revenue")})
        QCOMPARE(text.count(everywhere), pages.toInt());
}

/// More rows than anybody prints, as a file and on paper; and writing them can be stopped.
void ExchangeTest::paperHasNoLimit()
{
    constexpr int many = 21'000;
    m_server->exec(QStringLiteral("INSERT INTO crm.services_packages (name, price) SELECT 'Serviciu ' || n, n FROM generate_series(1, %1) n").arg(many));
    ExportRun out(*m_server, QStringLiteral("maria"));
    ExportSheet sheet = importExportSheet(ImportKind::Services);
    sheet.columns.resize(2); // identifier and name
    const auto start = [&](ExportJob &job, qint64 &rows, ErrorKind &kind) {
        connect(&job, &ExportJob::finished, &job, [&rows](qint64 done) { rows = done; });
        connect(&job, &ExportJob::failed, &job, [&kind](const AppError &error) { kind = error.kind; });
        job.start();
    };
    qint64 rows = -1;
    ErrorKind kind = ErrorKind::Internal;
    ExportJob job(out.database(), importExportStatement(ImportKind::Services), sheet, ExportFormat::Pdf, ExportStyle::ofLocale(), out.folder() + QStringLiteral("/all.pdf"));
    start(job, rows, kind);
    QTRY_COMPARE_WITH_TIMEOUT(rows, many + 1, 120'000);
    const QString text = pdfText(job.file());
    QVERIFY(text.contains(QStringLiteral("Serviciu %1").arg(many)));
    QCOMPARE(text.count(QStringLiteral("Serviciu ")), many);
    rows = -1;
    const auto printer = std::make_shared<QPdfWriter>(out.folder() + QStringLiteral("/paper.pdf"));
    std::atomic<bool> aborted = false;
    ExportJob stopped(out.database(), importExportStatement(ImportKind::Services), sheet, std::make_unique<PaperTableWriter>(printer, [&] { aborted = true; }));
    connect(&stopped, &ExportJob::progressChanged, &stopped, [&](qint64 done) {
        if (done > many)
            QMetaObject::invokeMethod(&stopped, &ExportJob::cancel, Qt::QueuedConnection); // while the pages are painted
    });
    start(stopped, rows, kind);
    QTRY_COMPARE_WITH_TIMEOUT(int(kind), int(ErrorKind::Cancelled), 120'000);
    QVERIFY(aborted); // nothing half printed
}

void ExchangeTest::cardsComeBack_data()
{
    QTest::addColumn<QByteArray>("version");
    for (const char *version : {"2.1", "3.0", "4.0"})
        QTest::newRow(version) << QByteArray(version);
}

void ExchangeTest::cardsComeBack()
{
    QFETCH(QByteArray, version);
    ExportStyle style;
    style.vcard = version;
    RowSelection all;
    all.wholeFilter = true;
    ExportRun out(*m_server, QStringLiteral("maria"));
    const QString file = out.writeList(FieldCatalogue::instance().table("contacts"), all,
        {"full_name", "first_name", "last_name", "salutation", "customer_company_id", "position", "department", "phone", "email", "preferred_language"}, {},
        ExportFormat::Vcard, style, true);
    QVERIFY2(!file.isEmpty(), qPrintable(out.error().what));
    QCOMPARE(out.rows(), 2);
    for (const QByteArray &line : contentOf(file).split('\n'))
        QVERIFY2(line.size() <= 77, line.constData());
    ImportRun in(*m_server, QStringLiteral("maria"), ImportKind::People);
    QVERIFY(in.analyse(file));
    QVERIFY(in.dryRun());
    for (const ImportRecord &record : in.job().records())
        QVERIFY2(record.outcome == ImportOutcome::Unchanged, qPrintable(record.reasonText() + (record.changes.isEmpty() ? QString() : record.changes.first().before + u'>' + record.changes.first().after)));
    QCOMPARE(in.job().counts().unchanged, 2);
}

void ExchangeTest::nothingIsLeftOfAFailure()
{
    ExportRun out(*m_server, QStringLiteral("maria"));
    ExportJob job(out.database(), importExportStatement(ImportKind::Companies), importExportSheet(ImportKind::Companies), ExportFormat::Xlsx, ExportStyle::neutral(),
                  QStringLiteral("/nonexistent/folder/rows.xlsx"));
    bool failed = false;
    connect(&job, &ExportJob::failed, &job, [&] { failed = true; });
    connect(&job, &ExportJob::finished, &job, [&] { failed = true; });
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(failed, 30'000);
    QVERIFY(!QFile::exists(job.file()));
    // A file that was there stays whole when the next export is stopped.
    const QString file = out.writeKind(ImportKind::Companies, ExportFormat::Csv, ExportStyle::neutral());
    const QByteArray before = contentOf(file);
    ExportJob stopped(out.database(), importExportStatement(ImportKind::Companies), importExportSheet(ImportKind::Companies), ExportFormat::Csv, ExportStyle::neutral(), file);
    bool over = false;
    connect(&stopped, &ExportJob::failed, &stopped, [&](const AppError &error) { over = error.kind == ErrorKind::Cancelled; });
    stopped.start();
    stopped.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(over, 30'000);
    QCOMPARE(contentOf(file), before);
    QCOMPARE(QDir(out.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("companies.csv")});
}

} // namespace punte

QTEST_MAIN(punte::ExchangeTest)
#include "tst_exchange.moc"
