// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportStatements.h"

#include "models/db/SqlStore.h"
#include "models/records/Saves.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace punte {

namespace {

constexpr qsizetype importBatchRows = 5000;

QString importJson(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

bool isClosedStage(const QString &stage)
{
    return stage == QLatin1String("CLOSED_WON") || stage == QLatin1String("CLOSED_LOST");
}

/// Fields of the file that are columns of the table under the same name.
QJsonObject plainFields(ImportKind kind, const ImportRecord &record)
{
    QJsonObject row{{QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)}};
    const QList<ImportField> &fields = importFields(kind);
    for (int i = 0; i < fields.size(); ++i) {
        if (record.value(i).isNull() || !fields[i].isColumn)
            continue;
        QString value = record.value(i);
        if (fields[i].kind == ImportValueKind::Instant)
            value = QDateTime::fromString(value, Qt::ISODate).toUTC().toString(Qt::ISODate); // local in the file, an instant in the database
        row.insert(QString::fromLatin1(fields[i].key), value);
    }
    const auto link = [&](const char *column, const QUuid &id) {
        if (!id.isNull())
            row.insert(QString::fromLatin1(column), id.toString(QUuid::WithoutBraces));
    };
    link("company_id", record.company);
    link("contact_id", record.contact);
    link("opportunity_id", record.opportunity);
    const int ownerField = importFieldIndex(kind, "owner");
    const QString owner = ownerField < 0 ? QString() : record.value(ownerField);
    if (!record.owner.isNull())
        row.insert(QStringLiteral("owner_id"), record.owner.toString(QUuid::WithoutBraces));
    else if (!owner.isNull()) // made by this import: its id is not known yet, its name is nobody else's
        row.insert(QStringLiteral("owner_name"), owner.simplified());
    if (record.version > 0)
        row.insert(QStringLiteral("version"), record.version);
    else if (!record.team.isNull())
        row.insert(QStringLiteral("team_id"), record.team.toString(QUuid::WithoutBraces));
    return row;
}

QJsonObject companyRow(const ImportRecord &record)
{
    static const int taxId = importFieldIndex(ImportKind::Companies, "tax_id");
    static const int amount = importFieldIndex(ImportKind::Companies, "annual_revenue_amount");
    QJsonObject row = plainFields(ImportKind::Companies, record);
    if (!record.value(taxId).isNull() && record.raw.contains("\"RO"))
        row.insert(QStringLiteral("vat_payer"), true);
    if (record.value(amount).isNull())
        row.remove(QStringLiteral("annual_revenue_currency")); // a currency without an amount says nothing
    return row;
}

QJsonObject opportunityRow(const ImportRecord &record)
{
    static const int closeDate = importFieldIndex(ImportKind::Opportunities, "close_date");
    static const int stageField = importFieldIndex(ImportKind::Opportunities, "stage");
    static const int since = importFieldIndex(ImportKind::Opportunities, "stage_since");
    QJsonObject row = plainFields(ImportKind::Opportunities, record);
    if (record.version > 0 && record.titleIsMade)
        row.remove(QStringLiteral("title"));
    const QString stage = record.value(stageField).isNull() ? record.stageBefore : record.value(stageField);
    const bool closed = isClosedStage(stage);
    if (!record.value(closeDate).isNull())
        row.insert(closed ? QStringLiteral("closed_at") : QStringLiteral("expected_close_date"), record.value(closeDate));
    if (stage == QLatin1String("CLOSED_LOST"))
        row.insert(QStringLiteral("lost_reason"), QStringLiteral("IMPORTED"));
    else
        row.remove(QStringLiteral("competitor"));
    if (closed)
        row.remove(QStringLiteral("probability"));
    // A closed opportunity is in its stage since it was closed.
    const QString stageSince = closed ? record.value(closeDate) : record.value(since);
    if (record.version == 0 && !stageSince.isNull())
        row.insert(QStringLiteral("stage_since"), stageSince);
    return row;
}

/// Collects rows and turns every 5,000 of them into a statement: the ledger's triggers work on a statement's rows at once.
class ImportBatches final {
public:
    ImportBatches(QList<Statement> &statements, QByteArray name, QVariantMap params, bool counts = false)
        : m_statements(statements), m_name(std::move(name)), m_params(std::move(params)), m_counts(counts)
    {
    }
    void add(const QJsonObject &row)
    {
        m_rows.append(row);
        if (m_rows.size() == importBatchRows)
            close();
    }
    void close()
    {
        if (m_rows.isEmpty())
            return;
        m_params.insert(QStringLiteral("rows"), importJson(m_rows));
        if (m_counts)
            m_params.insert(QStringLiteral("expected"), static_cast<int>(m_rows.size()));
        m_statements.append(SqlStore::instance().statement(m_name, m_params));
        m_rows = {};
    }

private:
    QList<Statement> &m_statements;
    QByteArray m_name;
    QVariantMap m_params;
    QJsonArray m_rows;
    bool m_counts;
};

QString rowOutcome(const ImportRecord &record)
{
    switch (record.outcome) {
    case ImportOutcome::New: return record.flagged ? QStringLiteral("FLAGGED") : QStringLiteral("CREATED");
    case ImportOutcome::Changed: return record.flagged ? QStringLiteral("FLAGGED") : QStringLiteral("CHANGED");
    case ImportOutcome::Unchanged: return QStringLiteral("UNCHANGED");
    case ImportOutcome::Asks:
    case ImportOutcome::Refused: break;
    }
    return QStringLiteral("REFUSED");
}

QJsonObject countsJson(const QList<ImportRecord> &records)
{
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int flagged = 0;
    int refused = 0;
    for (const ImportRecord &record : records) {
        const QString outcome = rowOutcome(record);
        ++(outcome == QLatin1String("CREATED") ? created : outcome == QLatin1String("CHANGED") ? changed
           : outcome == QLatin1String("UNCHANGED") ? unchanged : outcome == QLatin1String("FLAGGED") ? flagged : refused);
    }
    return {{QStringLiteral("rows"), records.size()}, {QStringLiteral("created"), created}, {QStringLiteral("changed"), changed},
            {QStringLiteral("unchanged"), unchanged}, {QStringLiteral("flagged"), flagged}, {QStringLiteral("refused"), refused}};
}

void addHead(const ImportPlan &plan, const QList<ImportRecord> &records, QList<Statement> &statements)
{
    const SqlStore &store = SqlStore::instance();
    const QString fileName = QFileInfo(plan.analysis.file).fileName().left(255);
    const QJsonObject counts = countsJson(records);
    const int done = counts[QStringLiteral("created")].toInt() + counts[QStringLiteral("changed")].toInt() + counts[QStringLiteral("flagged")].toInt();
    const QJsonObject args{{QStringLiteral("subject"), fileName}, {QStringLiteral("n"), done},
                           {QStringLiteral("table"), QString::fromLatin1(importTable(plan.kind))}};
    statements.append(store.statement("records/import_begin", {{QStringLiteral("action"), plan.actionId}, {QStringLiteral("args"), args}}));
    QJsonObject mapping = plan.mapping.toJson();
    mapping.insert(QStringLiteral("header"), QJsonArray::fromStringList(plan.analysis.header));
    QJsonObject sums;
    for (auto it = plan.counts.fileSums.cbegin(); it != plan.counts.fileSums.cend(); ++it)
        sums.insert(QString::fromLatin1(it.key()), it.value());
    statements.append(store.statement("records/import_record",
        {{QStringLiteral("id"), plan.importId}, {QStringLiteral("action"), plan.actionId},
         {QStringLiteral("kind"), QString::fromLatin1(importKindName(plan.kind))}, {QStringLiteral("file_name"), fileName},
         {QStringLiteral("sha256"), plan.analysis.sha256.isEmpty() ? QVariant() : QString::fromLatin1(plan.analysis.sha256)},
         {QStringLiteral("bytes"), plan.analysis.bytes}, {QStringLiteral("encoding"), QString::fromLatin1(plan.mapping.format.encoding)},
         {QStringLiteral("mapping"), mapping}, {QStringLiteral("counts"), counts},
         {QStringLiteral("summary"), QJsonObject{{QStringLiteral("file_sums"), sums}}}}));
    QJsonArray people;
    for (const auto &[first, last] : newImportPeople(plan.kind, records))
        people.append(QJsonObject{{QStringLiteral("first_name"), first}, {QStringLiteral("last_name"), last}});
    if (!people.isEmpty())
        statements.append(store.statement("records/import_add_colleagues", {{QStringLiteral("people"), importJson(people)}, {QStringLiteral("action"), plan.actionId}}));
}

void addCompanies(const ImportPlan &plan, const QList<ImportRecord> &records, QList<Statement> &statements)
{
    static const int country = importFieldIndex(ImportKind::Companies, "country");
    static const int city = importFieldIndex(ImportKind::Companies, "city");
    const QVariantMap action{{QStringLiteral("action"), plan.actionId}};
    ImportBatches inserts(statements, "records/import_insert_companies", action);
    for (const ImportRecord &record : records) {
        if (record.outcome == ImportOutcome::New)
            inserts.add(companyRow(record));
    }
    inserts.close();
    ImportBatches updates(statements, "records/import_update_companies", action, true);
    for (const ImportRecord &record : records) {
        const bool onlyCountry = record.changes.size() == 1 && record.changes.first().field == country && record.chosen < 0;
        if (record.outcome == ImportOutcome::Changed && !onlyCountry)
            updates.add(companyRow(record));
    }
    updates.close();
    ImportBatches addresses(statements, "records/import_insert_addresses", action);
    ImportBatches countries(statements, "records/import_update_addresses", action);
    for (const ImportRecord &record : records) {
        if (!record.lands() || record.value(country).isNull())
            continue;
        if (record.address.isNull()) {
            QJsonObject row{{QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)}, {QStringLiteral("country"), record.value(country)}};
            if (!record.value(city).isNull())
                row.insert(QStringLiteral("city"), record.value(city));
            addresses.add(row);
            continue;
        }
        for (const ImportChange &change : record.changes) {
            if (change.field == country)
                countries.add({{QStringLiteral("id"), record.address.toString(QUuid::WithoutBraces)},
                               {QStringLiteral("version"), record.addressVersion}, {QStringLiteral("country"), change.after}});
        }
    }
    addresses.close();
    countries.close();
}

void addOpportunities(const ImportPlan &plan, const QList<ImportRecord> &records, QList<Statement> &statements)
{
    static const int stage = importFieldIndex(ImportKind::Opportunities, "stage");
    const QVariantMap action{{QStringLiteral("action"), plan.actionId}};
    ImportBatches inserts(statements, "records/import_insert_opportunities", action);
    for (const ImportRecord &record : records) {
        if (record.outcome == ImportOutcome::New)
            inserts.add(opportunityRow(record));
    }
    inserts.close();
    // At most two steps lie between two stages; the first of all rows go first.
    for (int step = 0; step < 2; ++step) {
        ImportBatches moves(statements, "records/import_move_opportunities", action);
        for (const ImportRecord &record : records) {
            const QStringList steps = importStageSteps(record.stageBefore, record.value(stage));
            if (record.outcome != ImportOutcome::Changed || step >= steps.size())
                continue;
            QJsonObject row{{QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)},
                            {QStringLiteral("version"), record.version + step}, {QStringLiteral("stage"), steps[step]}};
            if (steps[step] == QLatin1String("QUALIFICATION"))
                row.insert(QStringLiteral("reopen_reason"), QStringLiteral("Imported"));
            moves.add(row);
        }
        moves.close();
    }
    ImportBatches updates(statements, "records/import_update_opportunities", action, true);
    for (const ImportRecord &record : records) {
        if (record.outcome != ImportOutcome::Changed)
            continue;
        QJsonObject row = opportunityRow(record);
        const QStringList steps = importStageSteps(record.stageBefore, record.value(stage));
        row.insert(QStringLiteral("version"), record.version + static_cast<int>(steps.size()));
        if (steps.isEmpty() && isClosedStage(record.stageBefore) && record.value(stage) == QLatin1String("QUALIFICATION"))
            row.insert(QStringLiteral("reopen_reason"), QStringLiteral("Imported"));
        updates.add(row);
    }
    updates.close();
}

/// Kinds whose rows are rows of one table and nothing else.
void addRows(const ImportPlan &plan, const QList<ImportRecord> &records, QList<Statement> &statements)
{
    const QVariantMap action{{QStringLiteral("action"), plan.actionId}};
    const QByteArray key = importKindName(plan.kind);
    ImportBatches inserts(statements, "records/import_insert_" + key, action);
    for (const ImportRecord &record : records) {
        if (record.outcome == ImportOutcome::New)
            inserts.add(plainFields(plan.kind, record));
    }
    inserts.close();
    ImportBatches updates(statements, "records/import_update_" + key, action, true);
    for (const ImportRecord &record : records) {
        if (record.outcome == ImportOutcome::Changed)
            updates.add(plainFields(plan.kind, record));
    }
    updates.close();
}

void addTail(const ImportPlan &plan, const QList<ImportRecord> &records, QList<Statement> &statements)
{
    static const char *const notAnswered = QT_TRANSLATE_NOOP("ImportReasons", "The question was not answered.");
    const int externalId = importFieldIndex(plan.kind, "external_id");
    const QString table = QString::fromLatin1(importTable(plan.kind));
    ImportBatches references(statements, "records/import_references",
        {{QStringLiteral("system"), plan.mapping.system}, {QStringLiteral("table"), table}, {QStringLiteral("import"), plan.importId},
         {QStringLiteral("action"), plan.actionId}});
    ImportBatches rows(statements, "records/import_rows", {{QStringLiteral("import"), plan.importId}, {QStringLiteral("table"), table}});
    for (const ImportRecord &record : records) {
        const bool isThere = record.outcome != ImportOutcome::Refused && record.outcome != ImportOutcome::Asks;
        if (isThere && !record.hasReference)
            references.add({{QStringLiteral("ref"), Saves::newId().toString(QUuid::WithoutBraces)}, {QStringLiteral("identity"), record.value(externalId)}, {QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces)}});
        QString reason = record.reasonText();
        if (record.outcome == ImportOutcome::Asks)
            reason = (reason + u' ' + ImportReason{notAnswered, {}}.toText()).trimmed();
        QJsonObject row{{QStringLiteral("no"), record.number}, {QStringLiteral("outcome"), rowOutcome(record)},
                        {QStringLiteral("raw"), QJsonDocument::fromJson(record.raw).array()}};
        if (!reason.isEmpty())
            row.insert(QStringLiteral("reason"), reason);
        if (isThere)
            row.insert(QStringLiteral("id"), record.id.toString(QUuid::WithoutBraces));
        rows.add(row);
    }
    references.close();
    rows.close();
}

} // namespace

QStringList importStageSteps(const QString &from, const QString &to)
{
    QStringList steps;
    if (from.isEmpty() || to.isEmpty() || from == to)
        return steps;
    QString at = from;
    if (isClosedStage(at) && to != QLatin1String("QUALIFICATION")) {
        at = QStringLiteral("QUALIFICATION");
        steps.append(at);
    }
    if (to == QLatin1String("CLOSED_WON") && at != QLatin1String("NEGOTIATION"))
        steps.append(QStringLiteral("NEGOTIATION"));
    return steps;
}

QList<Statement> importStatements(const ImportPlan &plan, const QList<ImportRecord> &records)
{
    QList<Statement> statements;
    addHead(plan, records, statements);
    if (plan.kind == ImportKind::Companies)
        addCompanies(plan, records, statements);
    else if (plan.kind == ImportKind::Opportunities)
        addOpportunities(plan, records, statements);
    else
        addRows(plan, records, statements);
    addTail(plan, records, statements);
    return statements;
}

} // namespace punte
