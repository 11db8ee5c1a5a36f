// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/CustomerTables.h"
#include "models/db/Database.h"
#include "models/records/FieldCatalogue.h"
#include "models/records/PagedTableModel.h"
#include "models/records/RecordForm.h"
#include "models/sales/SalesTables.h"
#include "tests/input/Naughty.h"
#include "tests/support/TestDatabase.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace punte;

namespace {

bool takesText(const Field &field)
{
    const QList<FieldKind> kinds{FieldKind::Text, FieldKind::LongText, FieldKind::Phone, FieldKind::Email, FieldKind::Url,
                                 FieldKind::TaxId, FieldKind::Iban, FieldKind::TradeRegister, FieldKind::Tags};
    return field.editable && kinds.contains(field.kind) && !field.column.contains("currency");
}

/// Waits for the answer to a save and no longer: there are thousands.
bool answered(const RecordForm &form)
{
    QEventLoop loop;
    QObject::connect(&form, &RecordForm::saved, &loop, &QEventLoop::quit);
    QObject::connect(&form, &RecordForm::saveRefused, &loop, [&loop] { loop.exit(1); });
    QTimer::singleShot(20'000, &loop, [&loop] { loop.exit(2); });
    return loop.exec() != 2;
}

} // namespace

/// Every naughty string in every text field of every table, through the save that forms use: what comes back is what the form said it
/// would store, or the form refused it in words.
class TestInputSaves final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextField_data();
    void everyTextField();
    void tooLongForTheDatabase();
    void oddDatesStayAsTheyAre_data();
    void oddDatesStayAsTheyAre();
    void payloadsInSortAndFilter();
    void cleanupTestCase() { m_database.reset(); }

private:
    [[nodiscard]] QUuid idIn(const QString &table) { return QUuid(m_test.value(QStringLiteral("SELECT id FROM %1 ORDER BY id LIMIT 1").arg(table))); }
    void setUp(const QString &sql) { m_test.exec(sql); }

    TestDatabase m_test;
    std::unique_ptr<Database> m_database;
};

void TestInputSaves::initTestCase()
{
    registerCustomerTables();
    registerSalesTables();
    const QUuid team = m_test.addTeam(QStringLiteral("Vânzări"));
    (void)m_test.addUser(QStringLiteral("elena"), {QStringLiteral("MANAGER")}, team);
    setUp(QStringLiteral("INSERT INTO crm.customer_companies (company_name) VALUES ('Agro');"
                         "INSERT INTO crm.contact_persons (last_name, customer_company_id) SELECT 'Pop', id FROM crm.customer_companies;"
                         "INSERT INTO crm.opportunities (title, position, customer_company_id, expected_close_date) SELECT 'Ofertă', 'i', id, '2026-02-01' FROM crm.customer_companies;"
                         "INSERT INTO crm.tasks (title, due_date) VALUES ('Sună', '2026-02-01 09:00+02');"
                         "INSERT INTO crm.interactions (type, customer_id) SELECT 'CALL', id FROM crm.customer_companies;"));
    m_database = std::make_unique<Database>(m_test.as(QStringLiteral("elena")));
    m_database->open();
}

void TestInputSaves::everyTextField_data()
{
    QTest::addColumn<QByteArray>("key");
    for (const char *key : {"companies", "contacts", "opportunities", "tasks", "interactions"})
        QTest::newRow(key) << QByteArray(key);
}

void TestInputSaves::everyTextField()
{
    QFETCH(const QByteArray, key);
    const TableInfo &table = FieldCatalogue::instance().table(key);
    RecordForm form(*m_database, table);
    QSignalSpy loaded(&form, &RecordForm::loaded);
    QSignalSpy saved(&form, &RecordForm::saved);
    QSignalSpy refused(&form, &RecordForm::saveRefused);
    form.load(idIn(QString::fromLatin1(table.name)));
    QTRY_COMPARE(loaded.count(), 1);
    int stored = 0;
    int said = 0;
    for (const QString &text : naughtyStrings()) {
        std::map<QByteArray, QVariant> expected;
        for (const Field &field : table.fields) {
            if (!takesText(field))
                continue;
            const FieldCheck check = form.setValue(field.column, field.kind == FieldKind::Tags ? QVariant(QStringList{text}) : QVariant(text));
            if (check.level == FieldCheck::Level::Error) {
                QVERIFY2(!check.message.isEmpty(), field.column.constData());
                form.setValue(field.column, form.storedValue(field.column));
                QVERIFY2(!form.isChanged(field.column), field.column.constData());
                ++said;
                continue;
            }
            expected[field.column] = check.normalised;
        }
        if (!form.isDirty())
            continue;
        const qsizetype before = saved.count();
        QVERIFY2(!form.save().isNull(), qPrintable(text.left(60)));
        if (saved.count() == before && refused.isEmpty())
            QVERIFY2(answered(form), qPrintable(text.left(60)));
        if (!refused.isEmpty()) { // blanks leave a person without any name, which only the database sees
            QVERIFY2(form.lastError().kind == ErrorKind::Constraint && text.trimmed().isEmpty(), qPrintable(form.lastError().detail + text.left(60)));
            QVERIFY(!form.lastError().what.isEmpty());
            form.revert();
            refused.clear();
            ++said;
            continue;
        }
        for (const auto &[column, value] : expected) {
            const QVariant back = form.storedValue(column);
            QVERIFY2(value.isNull() ? back.isNull() || back.toStringList().join(QString()).isEmpty() : back == value,
                     qPrintable(QString::fromLatin1(column) + u' ' + text.left(60) + u' ' + back.toString().left(60)));
        }
        stored += int(expected.size());
    }
    qInfo("%s: %d values stored exactly, %d refused in words", key.constData(), stored, said);
    QVERIFY(stored > 500 && said > 0);
}

void TestInputSaves::tooLongForTheDatabase()
{
    // A field whose limit the form does not know: the database's refusal names it, and nothing is changed.
    RecordForm form(*m_database, FieldCatalogue::instance().table("interactions"));
    QSignalSpy loaded(&form, &RecordForm::loaded);
    QSignalSpy refused(&form, &RecordForm::saveRefused);
    form.load(idIn(QStringLiteral("crm.interactions")));
    QTRY_COMPARE(loaded.count(), 1);
    const QVariant before = form.storedValue("description");
    const QString text(1'000'000, u'W');
    if (form.setValue("description", text).level != FieldCheck::Level::Error) {
        form.save();
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, 20'000);
        QCOMPARE(form.lastError().kind, ErrorKind::Constraint);
        QVERIFY(!form.lastError().what.isEmpty());
        QCOMPARE(form.value("description").toString(), text); // nothing typed is lost
    }
    QCOMPARE(form.storedValue("description"), before);
}

void TestInputSaves::oddDatesStayAsTheyAre_data()
{
    QTest::addColumn<QString>("date");
    for (const char *date : {"infinity", "-infinity", "0044-03-15 BC", "10000-01-01", "4713-01-01 BC", "0001-01-01", "9999-12-31"})
        QTest::newRow(date) << QString::fromLatin1(date);
}

void TestInputSaves::oddDatesStayAsTheyAre()
{
    QFETCH(const QString, date);
    setUp(QStringLiteral("UPDATE crm.opportunities SET expected_close_date = '%1', version = version + 1").arg(date));
    RecordForm form(*m_database, FieldCatalogue::instance().table("opportunities"));
    QSignalSpy loaded(&form, &RecordForm::loaded);
    QSignalSpy saved(&form, &RecordForm::saved);
    form.load(idIn(QStringLiteral("crm.opportunities")));
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!form.text("expected_close_date").isEmpty());
    if (date.size() != 10 || date.startsWith(QLatin1String("10000")))
        QCOMPARE(form.text("expected_close_date"), date);
    // The field itself, given back untouched, is no change; another field is saved beside it.
    QCOMPARE(form.setValue("expected_close_date", form.storedValue("expected_close_date")).level, FieldCheck::Level::Ok);
    QVERIFY(!form.isDirty());
    form.setValue("source", QStringLiteral("târg ") + date);
    QVERIFY(!form.save().isNull());
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(m_test.value(QStringLiteral("SELECT expected_close_date::text FROM crm.opportunities")), date);
    // Chosen again, as the compare does with the other person's value, it is written as it is.
    form.setValue("expected_close_date", QDate(2026, 3, 1));
    QVERIFY(!form.save().isNull());
    QTRY_COMPARE(saved.count(), 2);
    form.setValue("expected_close_date", date.size() == 10 && !date.startsWith(QLatin1String("10000")) ? QVariant(QDate::fromString(date, Qt::ISODate)) : QVariant(date));
    QVERIFY(!form.save().isNull());
    QTRY_COMPARE(saved.count(), 3);
    QCOMPARE(m_test.value(QStringLiteral("SELECT expected_close_date::text FROM crm.opportunities")), date);
    for (const char *wrong : {"2026-02-30", "2026-01-27 BC x", "tomorrow", "infinitely", "0044-13-01"})
        QCOMPARE(form.setValue("expected_close_date", QString::fromLatin1(wrong)).level, FieldCheck::Level::Error);
}

void TestInputSaves::payloadsInSortAndFilter()
{
    const TableInfo &table = FieldCatalogue::instance().table("companies");
    const QString rows = QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE deleted_at IS NULL AND strpos(core.fold(company_name), core.fold($1)) > 0");
    const QStringList all = naughtyStrings();
    for (qsizetype i = 0; i < all.size(); i += i < all.size() - 25 ? 4 : 1) { // our own payloads stand at the end
        const QString &text = all.at(i);
        if (text.trimmed().isEmpty() || text.contains(QChar(u'\0')) || !text.isValidUtf16())
            continue;
        PagedTableModel model(*m_database, table);
        QSignalSpy failed(&model, &PagedTableModel::failed);
        Filter filter;
        filter.terms = {{.column = "company_name", .op = FilterOp::Contains, .values = {text}}};
        model.setFilter(filter);
        model.setSort("company_name\"; DROP TABLE crm.tasks; --", Qt::AscendingOrder);
        model.select();
        QTRY_VERIFY_WITH_TIMEOUT(model.countState() == PagedTableModel::CountState::Exact || !failed.isEmpty(), 20'000);
        QVERIFY2(failed.isEmpty(), qPrintable(text));
        QVERIFY2(QString::number(model.rowCount()) == m_test.value(rows, {text}), qPrintable(text));
    }
    QVERIFY(m_test.value(QStringLiteral("SELECT count(*) FROM crm.tasks")).toInt() > 0);
}

QTEST_GUILESS_MAIN(TestInputSaves)
#include "tst_saves.moc"
