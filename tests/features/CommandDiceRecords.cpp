// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/BulkJob.h"
#include "models/records/import/ImportJob.h"
#include "tests/features/CommandDice.h"

#include <QFile>

namespace punte {

static QList<const Field *> editableFields(const TableInfo &table, bool inList)
{
    QList<const Field *> fields;
    for (const Field &field : table.fields)
        if (field.editable && (inList ? field.inList : field.inForm))
            fields << &field;
    return fields;
}

void CommandDice::editInList()
{
    const TableInfo &table = anyTable();
    PagedTableModel &rows = list(table);
    bool shown = false;
    const auto connection = connect(&rows, &PagedTableModel::selected, this, [&] { shown = true; });
    rows.select();
    runUntil([&] { return shown || rows.lastError().what.size() > 0; });
    disconnect(connection);
    const int count = qMin(rows.rowCount(), PagedTableModel::pageSize);
    if (!shown || count == 0)
        return;
    const QList<const Field *> fields = editableFields(table, true);
    const Field &field = *fields.at(below(int(fields.size())));
    const int row = below(count);
    say(QStringLiteral("edit-list %1 %2.%3").arg(rows.titleAt(row), QString::fromLatin1(table.key), QString::fromLatin1(field.column)));
    const QVariant value = valueOf(table, field);
    m_sent = true;
    const QModelIndex cell = rows.index(row, rows.columnOf(field.column));
    const bool taken = rows.setData(cell, value);
    m_sent = m_answer.has_value() || (taken && rows.data(cell, SaveStateRole).toInt() == int(SaveState::Saving)); // else it says what was there
}

void CommandDice::editInForm()
{
    const TableInfo &table = anyTable();
    const Row row = pick(table.name);
    RecordForm &record = form(table);
    record.load(row.id);
    if (!row || !runUntil([&] { return record.isLoaded(); }))
        return;
    const QList<const Field *> fields = editableFields(table, false);
    QStringList names;
    for (int i = 1 + below(4); i > 0; --i) {
        const Field &field = *fields.at(below(int(fields.size())));
        record.setValue(field.column, valueOf(table, field));
        names << QString::fromLatin1(field.column);
    }
    say(QStringLiteral("edit-form %1 %2.%3").arg(record.title(), QString::fromLatin1(table.key), names.join(QLatin1Char('+'))));
    m_sent = true;
    m_sent = !record.save().isNull();
}

void CommandDice::create()
{
    const TableInfo &table = anyTable();
    RecordForm &record = form(table);
    record.beginNew();
    const QList<const Field *> fields = editableFields(table, false);
    for (const Field *field : fields)
        if (field->column != "stage" && (field->required || field->column.contains("name") || field->column == "customer_company_id" || chance(3)))
            record.setValue(field->column, valueOf(table, *field));
    say(QStringLiteral("create %1 %2").arg(QString::fromLatin1(table.key), record.title()));
    m_sent = true;
    m_sent = !record.save().isNull();
}

void CommandDice::removeInForm()
{
    const TableInfo &table = anyTable();
    const Row row = pick(table.name);
    RecordForm &record = form(table);
    record.load(row.id);
    if (!row || !runUntil([&] { return record.isLoaded(); }))
        return;
    say(QStringLiteral("delete-form %1 %2").arg(QString::fromLatin1(table.key), record.title()));
    m_sent = true;
    m_sent = !record.remove().isNull();
}

void CommandDice::removeInList()
{
    const TableInfo &table = anyTable();
    PagedTableModel &rows = list(table);
    bool shown = false;
    const auto connection = connect(&rows, &PagedTableModel::selected, this, [&] { shown = true; });
    rows.select();
    runUntil([&] { return shown; });
    disconnect(connection);
    QList<QUuid> ids;
    for (int i = 1 + below(3); i > 0 && rows.rowCount() > 0; --i)
        if (const QUuid id = rows.idAt(below(qMin(rows.rowCount(), PagedTableModel::pageSize))); !ids.contains(id))
            ids << id;
    say(QStringLiteral("delete-list %1 %2 rows").arg(QString::fromLatin1(table.key)).arg(ids.size()));
    m_sent = true;
    m_sent = !ids.isEmpty() && !rows.remove(ids, {"delete", {{QStringLiteral("n"), int(ids.size())}, {QStringLiteral("table"), QString::fromLatin1(table.name)}}}).isNull();
}

// Some rows by name, or all of a filter less some.
RowSelection CommandDice::selection(const TableInfo &table)
{
    RowSelection rows;
    if (chance(4)) {
        rows.wholeFilter = true;
        if (!table.ownerColumn.isEmpty())
            rows.filter.terms = {{table.ownerColumn, FilterOp::AnyOf, {person()}}};
        rows.filter.terms << FilterTerm{table.titleColumn, FilterOp::Contains, {QString::number(below(10))}};
        rows.ids = pickIds(table.name, below(3));
        rows.count = 50;
    } else {
        rows.ids = pickIds(table.name, 2 + below(12));
        rows.count = rows.ids.size();
    }
    return rows;
}

void CommandDice::bulk(const TableInfo &table, const RowSelection &rows, const BulkChange &change, const char *code)
{
    say(QStringLiteral("bulk-%1 %2 %3 %4").arg(QLatin1String(code), QString::fromLatin1(table.key), rows.wholeFilter ? QStringLiteral("whole filter") : QString::number(rows.ids.size()),
        change.values.keys().join(QLatin1Char('+'))));
    m_sent = true;
    m_sent = list(table).bulk(rows, change, {code, {{QStringLiteral("n"), int(rows.count)}, {QStringLiteral("table"), QString::fromLatin1(table.name)}}}) != nullptr;
}

void CommandDice::bulkSet()
{
    const TableInfo &table = anyTable();
    const QList<const Field *> fields = editableFields(table, true);
    const Field &field = *fields.at(below(int(fields.size())));
    BulkChange change;
    change.values.insert(QString::fromLatin1(field.column), valueOf(table, field));
    bulk(table, selection(table), change, "set_field");
}

void CommandDice::bulkReassign()
{
    const TableInfo &table = anyTable();
    if (table.ownerColumn.isEmpty())
        return;
    BulkChange change;
    change.values.insert(QString::fromLatin1(table.ownerColumn), person());
    bulk(table, selection(table), change, "reassign");
}

void CommandDice::bulkTag()
{
    const TableInfo &table = FieldCatalogue::instance().table(chance(2) ? "companies" : "contacts");
    BulkChange change;
    change.addTags = {one({QStringLiteral("cheie"), QStringLiteral("nou"), QStringLiteral("târg 2026")})};
    if (chance(3))
        change.removeTags = {QStringLiteral("export")};
    bulk(table, selection(table), change, "tag");
}

void CommandDice::bulkDelete()
{
    const TableInfo &table = anyTable();
    RowSelection rows = selection(table);
    if (rows.wholeFilter)
        return; // a dice that empties the office has nothing to throw any more
    rows.ids = rows.ids.mid(0, 4);
    rows.count = rows.ids.size();
    BulkChange change;
    change.life = BulkChange::Life::Delete;
    bulk(table, rows, change, "delete");
}

void CommandDice::bulkRestore()
{
    const TableInfo &table = anyTable();
    RowSelection rows;
    rows.deleted = true;
    const QString name = QString::fromLatin1(table.name);
    const QList<QStringList> gone = m_office.db.rows(QStringLiteral("SELECT x.id FROM %1 x WHERE x.deleted_at IS NOT NULL ORDER BY x.%2, x.created_at, x.id")
                                                         .arg(name, QString::fromLatin1(table.titleColumn)));
    for (int i = 1 + below(3); i > 0 && !gone.isEmpty(); --i)
        if (const QUuid id = QUuid::fromString(gone.at(below(int(gone.size()))).constFirst()); !rows.ids.contains(id))
            rows.ids << id;
    rows.count = rows.ids.size();
    BulkChange change;
    change.life = BulkChange::Life::Restore;
    if (!gone.isEmpty())
        bulk(table, rows, change, "restore");
}

void CommandDice::taskForEach()
{
    const TableInfo &table = anyTable();
    const RowSelection rows = selection(table);
    if (table.taskLinks.isEmpty())
        return;
    say(QStringLiteral("task-for-each %1").arg(QString::fromLatin1(table.key)));
    m_sent = true;
    m_sent = list(table).taskForEach(rows, {{QStringLiteral("title"), text()}, {QStringLiteral("assigned_to_user_id"), person()}}, chance(2),
                 {"task_for_each", {{QStringLiteral("n"), int(rows.count)}}}) != nullptr;
}

QByteArray CommandDice::importText(ImportKind kind)
{
    QString csv;
    const auto line = [&](const QStringList &cells) { csv += QLatin1Char('"') + QStringList(cells).replaceInStrings(QStringLiteral("\""), QStringLiteral("\"\"")).join(QStringLiteral("\",\"")) + QStringLiteral("\"\n"); };
    const int rows = 3 + below(8);
    if (kind == ImportKind::Companies) {
        line({QStringLiteral("id"), QStringLiteral("company name"), QStringLiteral("cui"), QStringLiteral("city"), QStringLiteral("employees"), QStringLiteral("owner")});
        for (int i = 0; i < rows; ++i) {
            const Row known = chance(2) ? pick("crm.customer_companies", QStringLiteral("x.tax_id ~ '^[0-9]{8}$'"), QStringLiteral("x.company_name, x.tax_id")) : Row();
            line({QStringLiteral("ext-%1").arg(below(40)), known.more.value(0, text()), known.more.value(1, QString::number(30000000 + m_count * 100 + i)),
                one({QStringLiteral("Iași"), QStringLiteral("Cluj")}), QString::number(below(900)), one({QStringLiteral("Nou Venit"), QString()})});
        }
    } else if (kind == ImportKind::People) {
        line({QStringLiteral("first name"), QStringLiteral("last name"), QStringLiteral("email"), QStringLiteral("company"), QStringLiteral("position")});
        for (int i = 0; i < rows; ++i)
            line({QStringLiteral("Import"), text(), chance(2) ? QStringLiteral("om%1@exemplu.ro").arg(1 + below(90)) : QStringLiteral("nou%1-%2@exemplu.ro").arg(m_count).arg(i),
                pick("crm.customer_companies", {}, QStringLiteral("x.company_name")).more.value(0), QStringLiteral("Șef")});
    } else if (kind == ImportKind::Opportunities) {
        line({QStringLiteral("opportunity id"), QStringLiteral("title"), QStringLiteral("company"), QStringLiteral("stage"), QStringLiteral("amount"), QStringLiteral("close date")});
        for (int i = 0; i < rows; ++i)
            line({QStringLiteral("deal-%1").arg(below(30)), text(), chance(4) ? text() : pick("crm.customer_companies", {}, QStringLiteral("x.company_name")).more.value(0),
                one({QStringLiteral("Proposal"), QStringLiteral("Negotiation"), QStringLiteral("Won")}), QString::number(below(9000)), QDate::currentDate().toString(Qt::ISODate)});
    } else {
        line({QStringLiteral("id"), QStringLiteral("task"), QStringLiteral("due"), QStringLiteral("company")});
        for (int i = 0; i < rows; ++i)
            line({QStringLiteral("task-%1").arg(below(30)), text(), QDate::currentDate().addDays(below(30)).toString(Qt::ISODate),
                pick("crm.customer_companies", {}, QStringLiteral("x.company_name")).more.value(0)});
    }
    return csv.toUtf8();
}

void CommandDice::import()
{
    static constexpr ImportKind kinds[] = {ImportKind::Companies, ImportKind::People, ImportKind::Opportunities, ImportKind::Tasks};
    const ImportKind kind = kinds[below(4)];
    say(QStringLiteral("import %1").arg(QString::fromLatin1(importKindName(kind))));
    QFile file(m_folder.filePath(QStringLiteral("import.csv")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(importText(kind)) < 0)
        return;
    file.close();
    ImportJob job(&m_database, kind);
    m_sent = true;
    const auto reached = [&](ImportState state) { return runUntil([&] { return !job.isBusy(); }) && job.state() == state; };
    job.analyse(file.fileName());
    bool well = reached(ImportState::Analysed);
    if (well) {
        job.dryRun();
        well = reached(ImportState::Checked);
    }
    for (int i = 0; well && i < job.records().size(); ++i) // a question is answered as it comes
        if (job.records().at(i).outcome == ImportOutcome::Asks && !job.records().at(i).choices.isEmpty())
            job.answer(i, below(int(job.records().at(i).choices.size())));
    if (well && job.counts().created + job.counts().changed == 0) {
        m_sent = false;
        return;
    }
    if (well) {
        job.apply();
        well = reached(ImportState::Applied);
    }
    if (well)
        answer(job.actionId());
    else
        answer(std::unexpected(job.lastError()));
}

} // namespace punte
