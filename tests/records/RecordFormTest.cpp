// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFormTest.h"

#include "RecordsWorld.h"
#include "models/records/DetachedResult.h"
#include "models/records/EditableTableModel.h"
#include "models/records/LiveBinding.h"
#include "models/records/RecordForm.h"

#include <QSignalSpy>
#include <QSqlField>
#include <QSqlQuery>

namespace punte {

RecordFormTest::RecordFormTest() = default;
RecordFormTest::~RecordFormTest() = default;

void RecordFormTest::init()
{
    m_world = std::make_unique<RecordsWorld>(30);
    m_ana = m_world->desk(QStringLiteral("ana"));
    m_elena = m_world->desk(QStringLiteral("elena"));
}

void RecordFormTest::cleanup()
{
    m_ana.reset();
    m_elena.reset();
    m_world.reset();
}

// Of Ana's companies.
QUuid RecordFormTest::company(int nth) const
{
    return askValue(*m_ana, QStringLiteral("SELECT id FROM crm.customer_companies WHERE owner_id = sec.me() ORDER BY created_at LIMIT 1 OFFSET $1::int"), {nth}).toUuid();
}

void RecordFormTest::savesWhatChanged()
{
    RecordForm form(*m_ana, FieldCatalogue::instance().table("companies"));
    QSignalSpy loaded(&form, &RecordForm::loaded);
    form.load(company(0));
    QTRY_COMPARE(loaded.count(), 1);
    QVERIFY(!form.isDirty());
    QCOMPARE(form.save(), QUuid()); // nothing to save
    QSignalSpy dirty(&form, &RecordForm::dirtyChanged);
    form.setValue("county", QStringLiteral("Maramureș"));
    form.setValue("annual_revenue_amount", QStringLiteral("19800000.05"));
    form.setValue("annual_revenue_currency", QStringLiteral("RON"));
    form.setValue("tags", QStringList {QStringLiteral("client, „cheie”"), QStringLiteral("a\"b\\c")});
    QCOMPARE(dirty.count(), 1);
    QSignalSpy saved(&form, &RecordForm::saved);
    QVERIFY(!form.save().isNull());
    QCOMPARE(form.saveState(), SaveState::Saving);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!form.isDirty());
    QCOMPARE(form.version(), 2);
    QCOMPARE(form.value("annual_revenue_amount").toString(), QStringLiteral("19800000.05"));
    QCOMPARE(form.value("tags").toStringList(), (QStringList {QStringLiteral("client, „cheie”"), QStringLiteral("a\"b\\c")}));
    // Back to what is stored is no change.
    form.setValue("county", QStringLiteral("Cluj"));
    form.setValue("county", QStringLiteral("Maramureș"));
    QVERIFY(!form.isDirty());
}

void RecordFormTest::createsAndDeletes()
{
    RecordForm form(*m_ana, FieldCatalogue::instance().table("companies"));
    form.beginNew({{QStringLiteral("status"), QStringLiteral("LEAD")}});
    QVERIFY(form.isNew());
    QCOMPARE(form.errors(), QList<QByteArray> {"company_name"});
    QCOMPARE(form.save(), QUuid());
    const QString name = QStringLiteral("<i>Ș'; DROP TABLE</i> \"& 10 % $1");
    form.setValue("company_name", name);
    QSignalSpy saved(&form, &RecordForm::saved);
    QVERIFY(!form.save().isNull());
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!form.isNew());
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT company_name FROM crm.customer_companies WHERE id = $1"), {form.id()}).toString(), name);
    QCOMPARE(form.text("owner_id"), askValue(*m_ana, QStringLiteral("SELECT display_name FROM core.users WHERE id = sec.me()")).toString());
    const QUuid id = form.id();
    QSignalSpy removed(&form, &RecordForm::removed);
    form.remove();
    QTRY_COMPARE(removed.count(), 1);
    QVERIFY(!form.isLoaded());
    QVERIFY(askValue(*m_ana, QStringLiteral("SELECT deleted_at IS NOT NULL FROM crm.customer_companies WHERE id = $1"), {id}).toBool());
    QSignalSpy missing(&form, &RecordForm::missing);
    form.load(QUuid::createUuid());
    QTRY_COMPARE(missing.count(), 1);
}

void RecordFormTest::saysWhatIsWrong()
{
    RecordForm form(*m_ana, FieldCatalogue::instance().table("companies"));
    QSignalSpy loaded(&form, &RecordForm::loaded);
    form.load(company(0));
    QTRY_COMPARE(loaded.count(), 1);
    QCOMPARE(form.setValue("company_name", QStringLiteral("   ")).level, FieldCheck::Level::Error);
    QCOMPARE(form.setValue("employee_count", QStringLiteral("12.5")).level, FieldCheck::Level::Error);
    QCOMPARE(form.setValue("status", QStringLiteral("HAPPY")).level, FieldCheck::Level::Error);
    QCOMPARE(form.setValue("notes", QString(20'001, QLatin1Char('x'))).level, FieldCheck::Level::Error);
    QCOMPARE(form.setValue("notes", QString(QChar(u'\0'))).level, FieldCheck::Level::Error);
    QCOMPARE(form.value("employee_count").toString(), QStringLiteral("12.5")); // what is typed stays
    QCOMPARE(form.errors(), (QList<QByteArray> {"company_name", "employee_count", "status", "notes"}));
    QCOMPARE(form.save(), QUuid());
    form.revert();
    QVERIFY(form.errors().isEmpty() && !form.isDirty());
    // What only the database knows: a taken key.
    const QString taken = askValue(*m_ana, QStringLiteral("SELECT tax_id FROM crm.customer_companies WHERE id = $1"), {company(1)}).toString();
    form.setValue("tax_id", taken);
    QSignalSpy refused(&form, &RecordForm::saveRefused);
    form.save();
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(form.lastError().kind, ErrorKind::Duplicate);
    QCOMPARE(form.value("tax_id").toString(), taken);
}

void RecordFormTest::mergesWhatOthersChange()
{
    const auto feed = m_world->feed(*m_ana);
    RecordForm form(*m_ana, FieldCatalogue::instance().table("companies"));
    bindLive(*feed, form);
    RecordForm hers(*m_elena, FieldCatalogue::instance().table("companies"));
    QSignalSpy loaded(&form, &RecordForm::loaded);
    QSignalSpy hersLoaded(&hers, &RecordForm::loaded);
    form.load(company(0));
    hers.load(company(0));
    QTRY_VERIFY(loaded.count() == 1 && hersLoaded.count() == 1);
    form.setValue("county", QStringLiteral("Sibiu")); // an open editor
    hers.setValue("employee_count", QStringLiteral("84"));
    hers.save();
    QTRY_COMPARE(form.value("employee_count").toInt(), 84);
    QCOMPARE(form.value("county").toString(), QStringLiteral("Sibiu"));
    QVERIFY(form.isDirty() && form.contested().isEmpty());
    QSignalSpy saved(&form, &RecordForm::saved);
    form.save();
    QTRY_COMPARE(saved.count(), 1); // both changes stand
    QCOMPARE(form.value("employee_count").toInt(), 84);
    QCOMPARE(form.version(), 3);
}

void RecordFormTest::conflictKeepsWhatIsTyped()
{
    RecordForm form(*m_ana, FieldCatalogue::instance().table("companies"));
    RecordForm hers(*m_elena, FieldCatalogue::instance().table("companies"));
    QSignalSpy loaded(&form, &RecordForm::loaded);
    QSignalSpy hersLoaded(&hers, &RecordForm::loaded);
    form.load(company(0));
    hers.load(company(0));
    QTRY_VERIFY(loaded.count() == 1 && hersLoaded.count() == 1);
    hers.setValue("county", QStringLiteral("Arad"));
    QSignalSpy hersSaved(&hers, &RecordForm::saved);
    hers.save();
    QTRY_COMPARE(hersSaved.count(), 1);
    form.setValue("county", QStringLiteral("Sibiu"));
    QSignalSpy conflict(&form, &RecordForm::conflict);
    form.save();
    QTRY_COMPARE(conflict.count(), 1);
    QCOMPARE(form.saveState(), SaveState::Conflict);
    QCOMPARE(form.value("county").toString(), QStringLiteral("Sibiu"));
    QCOMPARE(form.contested(), QList<QByteArray> {"county"});
    const auto info = conflict.first().first().value<ConflictInfo>();
    QCOMPARE(info.theirs.value(QStringLiteral("county")).toString(), QStringLiteral("Arad"));
    QCOMPARE(info.mine, (QVariantMap {{QStringLiteral("county"), QStringLiteral("Sibiu")}}));
    // After the compare, mine is chosen.
    QSignalSpy saved(&form, &RecordForm::saved);
    form.saveOver(info.theirVersion, info.mine);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(!form.isDirty());
    QCOMPARE(form.version(), 3);
}

void RecordFormTest::whatIsBeingTypedIsContested()
{
    const auto feed = m_world->feed(*m_ana);
    RecordForm form(*m_ana, FieldCatalogue::instance().table("companies"));
    RecordForm hers(*m_elena, FieldCatalogue::instance().table("companies"));
    bindLive(*feed, form);
    QSignalSpy loaded(&form, &RecordForm::loaded);
    QSignalSpy hersLoaded(&hers, &RecordForm::loaded);
    form.load(company(0));
    hers.load(company(0));
    QTRY_VERIFY(loaded.count() == 1 && hersLoaded.count() == 1);
    form.hold("county"); // the editor is open and typed in, nothing is staged yet
    hers.setValue("county", QStringLiteral("Arad"));
    QSignalSpy hersSaved(&hers, &RecordForm::saved);
    hers.save();
    QTRY_COMPARE(form.contested(), QList<QByteArray> {"county"});
    QTRY_COMPARE(hersSaved.count(), 1);
    QCOMPARE(form.version(), 1);
    // Given up: theirs is shown.
    form.release("county");
    QCOMPARE(form.version(), 2);
    QCOMPARE(form.value("county").toString(), QStringLiteral("Arad"));
    // Typed over and saved: the database says that it is not what it was typed over.
    form.hold("county");
    hers.setValue("county", QStringLiteral("Olt"));
    QVERIFY(!hers.save().isNull());
    QTRY_COMPARE(form.contested(), QList<QByteArray> {"county"});
    QSignalSpy conflict(&form, &RecordForm::conflict);
    form.setValue("county", QStringLiteral("Sibiu"));
    form.save();
    QTRY_COMPARE(conflict.count(), 1);
    const auto info = conflict.first().first().value<ConflictInfo>();
    QCOMPARE(info.original.value(QStringLiteral("county")).toString(), QStringLiteral("Arad"));
    QCOMPARE(info.theirs.value(QStringLiteral("county")).toString(), QStringLiteral("Olt"));
    QVERIFY(info.originalTime.isValid() && info.originalTime <= info.theirTime);
}

void RecordFormTest::draftComesBack()
{
    RecordForm form(*m_ana, FieldCatalogue::instance().table("companies"));
    QSignalSpy loaded(&form, &RecordForm::loaded);
    form.load(company(0));
    QTRY_COMPARE(loaded.count(), 1);
    form.setValue("notes", QStringLiteral("Două rânduri\nși un „citat”"));
    form.setValue("annual_revenue_amount", QStringLiteral("0.10"));
    const QJsonObject draft = form.draft();
    RecordForm again(*m_ana, FieldCatalogue::instance().table("companies"));
    QSignalSpy againLoaded(&again, &RecordForm::loaded);
    again.load(company(0));
    QTRY_COMPARE(againLoaded.count(), 1);
    again.restoreDraft(draft);
    QCOMPARE(again.changes(), form.changes());
}

void RecordFormTest::detachedResultIsARealQueryModel()
{
    QSqlRecord record;
    record.append(QSqlField(QStringLiteral("name"), QMetaType(QMetaType::QString)));
    record.append(QSqlField(QStringLiteral("n"), QMetaType(QMetaType::Int)));
    QSqlQueryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery(QSqlQuery(new DetachedResult(record, {{QStringLiteral("a"), 1}, {QStringLiteral("b"), QVariant()}})));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(1, 0)).toString(), QStringLiteral("b"));
    QVERIFY(model.record(1).isNull(1));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("n"));
    model.setQuery(QSqlQuery(new DetachedResult(record, {})));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 2);
}

void RecordFormTest::tableStagesAndSubmits()
{
    EditableTableModel model(*m_ana, FieldCatalogue::instance().table("companies"), {"company_name", "county", "status", "owner_id"});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Filter mine;
    mine.terms = {{"owner_id", FilterOp::AnyOf, {QStringLiteral("me")}}};
    model.setFilter(mine);
    model.setSort("company_name", Qt::AscendingOrder);
    QSignalSpy selected(&model, &EditableTableModel::selected);
    model.select();
    QTRY_COMPARE(selected.count(), 1);
    QCOMPARE(model.rowCount(), 20);
    const int county = model.columnOf("county");
    QVERIFY(model.setData(model.index(0, county), QStringLiteral("Vaslui")));
    QVERIFY(model.setData(model.index(7, county), QStringLiteral("Bihor")));
    QVERIFY(model.setData(model.index(7, model.columnOf("status")), QStringLiteral("CHURNED")));
    QVERIFY(!model.setData(model.index(3, model.columnOf("company_name")), QString()));
    QVERIFY(model.isDirty() && model.isDirty(model.index(0, county)));
    QCOMPARE(model.index(0, county).data().toString(), QStringLiteral("Vaslui"));
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE county IN ('Vaslui', 'Bihor')")).toInt(), 0);
    QSignalSpy submitted(&model, &EditableTableModel::submitted);
    QVERIFY(model.submitAll());
    QTRY_COMPARE(submitted.count(), 1);
    QVERIFY(!model.isDirty());
    const QUuid action = submitted.first().first().toUuid();
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE action_id = $1"), {action}).toInt(), 2);
    QCOMPARE(model.index(7, model.columnOf("status")).data().toString(), QStringLiteral("Churned"));
    QVERIFY(model.setData(model.index(0, county), QStringLiteral("x")));
    model.revertAll();
    QVERIFY(!model.isDirty());
    QCOMPARE(model.index(0, county).data().toString(), QStringLiteral("Vaslui"));
}

void RecordFormTest::tableKeepsConflicts()
{
    EditableTableModel model(*m_ana, FieldCatalogue::instance().table("companies"), {"company_name", "county"});
    Filter mine;
    mine.terms = {{"owner_id", FilterOp::AnyOf, {QStringLiteral("me")}}};
    model.setFilter(mine);
    QSignalSpy selected(&model, &EditableTableModel::selected);
    model.select();
    QTRY_COMPARE(selected.count(), 1);
    const Statement elsewhere = Saves::update("crm.customer_companies", {RowChange {model.idAt(1), 1, {{QStringLiteral("county"), QStringLiteral("Olt")}}}},
                                              Saves::newId(), ActionLabel {"edit", {}});
    ask(*m_elena, elsewhere.sql, elsewhere.params);
    model.setData(model.index(0, 1), QStringLiteral("Gorj"));
    model.setData(model.index(1, 1), QStringLiteral("Dolj"));
    QSignalSpy conflict(&model, &EditableTableModel::conflict);
    QSignalSpy refused(&model, &EditableTableModel::submitRefused);
    QVERIFY(model.submitAll());
    QTRY_COMPARE(conflict.count(), 1);
    QCOMPARE(refused.count(), 1);
    QVERIFY(model.isDirty()); // nothing of it was saved, nothing is lost
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Dolj"));
    QCOMPARE(model.index(1, 1).data(SaveStateRole).toInt(), int(SaveState::Conflict));
    QCOMPARE(conflict.first().first().value<ConflictInfo>().theirs.value(QStringLiteral("county")).toString(), QStringLiteral("Olt"));
    QCOMPARE(askValue(*m_ana, QStringLiteral("SELECT count(*) FROM crm.customer_companies WHERE county IN ('Gorj', 'Dolj')")).toInt(), 0);
}

void RecordFormTest::tableFollowsChanges()
{
    const auto feed = m_world->feed(*m_ana);
    EditableTableModel model(*m_ana, FieldCatalogue::instance().table("companies"), {"company_name", "county"});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    bindLive(*feed, model);
    QSignalSpy selected(&model, &EditableTableModel::selected);
    model.select();
    QTRY_COMPARE(selected.count(), 1);
    const Statement elsewhere = Saves::update("crm.customer_companies", {RowChange {model.idAt(2), 1, {{QStringLiteral("county"), QStringLiteral("Olt")}}}},
                                              Saves::newId(), ActionLabel {"edit", {}});
    ask(*m_elena, elsewhere.sql, elsewhere.params);
    QTRY_COMPARE(model.index(2, 1).data().toString(), QStringLiteral("Olt"));
    QCOMPARE(selected.count(), 1); // in place, nothing was selected anew
    const QUuid id = model.create({{QStringLiteral("company_name"), QStringLiteral("Nouă")}}, ActionLabel {"create", {}});
    QTRY_VERIFY(model.rowOf(id) >= 0);
    model.remove({id}, ActionLabel {"delete", {}});
    QTRY_COMPARE(model.rowOf(id), -1);
}

} // namespace punte
