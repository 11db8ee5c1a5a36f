// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/import/ImportJob.h"

#include "models/core/Clock.h"
#include "models/core/Logging.h"
#include "models/db/SqlStore.h"
#include "models/records/export/CsvWriter.h"
#include "models/records/Saves.h"
#include "models/records/import/ImportReading.h"
#include "models/records/import/ImportStatements.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace punte {

namespace {

using namespace std::chrono_literals;

constexpr auto importTimeout = 15min;
constexpr qsizetype importLookupRows = 20'000;

AppError importCancelled()
{
    return toldError(ErrorKind::Cancelled, [] { return QCoreApplication::translate("Import", "Stopped. Nothing was changed."); });
}

} // namespace

ImportJob::ImportJob(Database *database, ImportKind kind, QObject *parent) : QObject(parent), m_database(database), m_kind(kind)
{
    m_pool.setMaxThreadCount(1);
}

ImportJob::~ImportJob()
{
    m_cancelled = true;
    m_pool.waitForDone(); // it looks at the flag every thousand rows
}

bool ImportJob::isBusy() const
{
    return m_state == ImportState::Analysing || m_state == ImportState::Checking || m_state == ImportState::Applying
        || m_state == ImportState::Reverting;
}

void ImportJob::setState(ImportState state)
{
    m_state = state;
    m_percent = 0;
    Q_EMIT progressChanged(isBusy() ? 0 : 100);
    Q_EMIT stateChanged(state);
}

void ImportJob::fail(const AppError &error)
{
    m_error = error;
    m_request = 0;
    qCInfo(logImport) << "Import stopped:" << error.sqlState << error.constraint;
    setState(ImportState::Failed);
}

void ImportJob::inBackground(std::function<void()> work)
{
    m_pool.start(std::move(work));
}

/// 100,000 records take a tenth of a second to free: not on the GUI thread.
void ImportJob::dropRecords()
{
    inBackground([gone = std::exchange(m_records, {})] {});
}

void ImportJob::toForeground(std::function<void()> work)
{
    // The job outlives its pool's work (see the destructor), so `this` is a valid receiver.
    QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
}

void ImportJob::tellProgress(double done)
{
    const int percent = std::clamp(static_cast<int>(done * 100), 0, 100);
    if (m_percent.exchange(percent) != percent)
        toForeground([this, percent] { Q_EMIT progressChanged(percent); });
}

void ImportJob::analyse(const QString &file, const std::optional<CsvFormat> &format)
{
    if (isBusy())
        return;
    m_cancelled = false;
    dropRecords();
    m_counts = {};
    setState(ImportState::Analysing);
    inBackground([this, file, format] {
        auto analysis = analyseImportFile(m_kind, file, format, [this] { return m_cancelled.load(); }, [this](double done) { tellProgress(done); });
        toForeground([this, analysis = std::move(analysis)] {
            if (!analysis)
                return fail(analysis.error());
            m_analysis = *analysis;
            m_mapping = m_analysis.guess;
            setState(ImportState::Analysed);
        });
    });
}

void ImportJob::setMapping(const ImportMapping &mapping)
{
    if (isBusy())
        return;
    const bool otherFormat = !(mapping.format == m_mapping.format);
    m_mapping = mapping;
    dropRecords();
    m_counts = {};
    if (otherFormat)
        analyse(m_analysis.file, mapping.format);
    else if (m_state != ImportState::Idle)
        setState(ImportState::Analysed);
}

void ImportJob::dryRun()
{
    if (isBusy() || m_analysis.file.isEmpty())
        return;
    m_cancelled = false;
    dropRecords();
    m_lookups = {};
    m_found.clear();
    setState(ImportState::Checking);
    inBackground([this, mapping = m_mapping, file = m_analysis.file, today = Clock::today()] {
        auto records = readImportRecords(m_kind, file, mapping, today, [this] { return m_cancelled.load(); },
                                         [this](double done) { tellProgress(done * 0.4); });
        toForeground([this, records = std::move(records)]() mutable {
            if (!records)
                return fail(records.error());
            m_records = std::move(*records);
            lookUp();
        });
    });
}

void ImportJob::ask(Request request, std::function<void(QList<ResultSet>)> next)
{
    if (m_cancelled)
        return fail(importCancelled());
    request.lane = Lane::Background;
    request.timeout = importTimeout;
    m_request = m_database->run(this, std::move(request), [this, next = std::move(next)](BatchResult result) {
        m_request = 0;
        if (!result)
            return fail(result.error().kind == ErrorKind::Cancelled ? importCancelled() : result.error());
        next(std::move(*result));
    });
}

/// What the rows must be looked up by is found in the background too: folding the names of 100,000 rows takes a while.
void ImportJob::lookUp()
{
    inBackground([this, records = m_records] {
        QList<ImportKeys> keys{importKeys(m_kind, records)};
        for (qsizetype from = 0; from < std::max<qsizetype>(1, records.size()); from += importLookupRows)
            keys.append(importKeys(m_kind, records.mid(from, importLookupRows)));
        // Names and e-mails are compared with every record there is: once for the file, and only for rows that nothing else names.
        for (qsizetype piece = 1; piece < keys.size(); ++piece) {
            keys[piece].names.clear();
            keys[piece].emails.clear();
        }
        toForeground([this, keys = std::move(keys)] { lookUpContext(keys); });
    });
}

void ImportJob::lookUpContext(QList<ImportKeys> keys)
{
    const ImportKeys all = keys.takeFirst();
    const SqlStore &store = SqlStore::instance();
    const QString permission = QString::fromLatin1(importKindInfo(m_kind).permission) + QStringLiteral(".write");
    Request request;
    request.statements = {store.statement("records/import_context", {{QStringLiteral("permission"), permission}}),
                          store.statement("records/import_find_colleagues", {{QStringLiteral("names"), all.people}})};
    // What no row names costs nothing to look for.
    request.statements.append(store.statement("records/import_find_company_names",
        {{QStringLiteral("names"), all.companies}, {QStringLiteral("permission"), permission}}));
    request.statements.append(store.statement("records/import_find_company_tax_ids", {{QStringLiteral("tax_ids"), all.companyTaxIds}}));
    request.statements.append(store.statement("records/import_find_contact_names", {{QStringLiteral("names"), all.contacts}}));
    request.statements.append(store.statement("records/import_find_opportunity_titles", {{QStringLiteral("names"), all.opportunities}}));
    ask(std::move(request), [this, keys](QList<ResultSet> results) {
        m_lookups.takeContext(results[0]);
        m_lookups.takePeople(results[1]);
        m_lookups.takeCompanyNames(results[2]);
        m_lookups.takeCompanyTaxIds(results[3]);
        m_lookups.takeContactNames(results[4]);
        m_lookups.takeOpportunityTitles(results[5]);
        lookUpExisting(keys, 0);
    });
}

void ImportJob::lookUpExisting(const QList<ImportKeys> &keys, qsizetype at)
{
    tellProgress(0.5 + 0.3 * double(at) / double(keys.size()));
    if (at >= keys.size())
        return lookUpByName();
    ask(findRequest(keys[at]), [this, keys, at](QList<ResultSet> results) {
        m_found.append(results[0]);
        lookUpExisting(keys, at + 1);
    });
}

/// What no identifier found is looked for by its name and address.
void ImportJob::lookUpByName()
{
    const ImportKindInfo &info = importKindInfo(m_kind);
    if (!info.matchesName && !info.matchesEmail && !info.matchesNumber)
        return match();
    inBackground([this, records = m_records, found = m_found] {
        QSet<QString> known;
        for (const ResultSet &rows : found) {
            const int identity = rows.column(u"identity");
            for (const QVariantList &row : rows.rows)
                known.insert(row[identity].toString());
        }
        const int externalId = importFieldIndex(m_kind, "external_id");
        QList<ImportRecord> unknown;
        for (const ImportRecord &record : records) {
            if (record.outcome != ImportOutcome::Refused && (importKindInfo(m_kind).matchesNumber || !known.contains(record.value(externalId))))
                unknown.append(record);
        }
        ImportKeys keys = importKeys(m_kind, unknown);
        keys.identities.clear();
        keys.ids.clear();
        keys.taxIds.clear();
        toForeground([this, keys = std::move(keys)] {
            if (keys.names.isEmpty() && keys.emails.isEmpty())
                return match();
            ask(findRequest(keys), [this](QList<ResultSet> results) {
                m_found.append(results[0]);
                match();
            });
        });
    });
}

Request ImportJob::findRequest(const ImportKeys &piece) const
{
    QVariantMap params{{QStringLiteral("system"), m_mapping.system}, {QStringLiteral("identities"), piece.identities},
                       {QStringLiteral("ids"), QVariant::fromValue(piece.ids)}};
    const ImportKindInfo &info = importKindInfo(m_kind);
    if (info.matchesTaxId)
        params.insert(QStringLiteral("tax_ids"), piece.taxIds);
    if (info.matchesEmail)
        params.insert(QStringLiteral("emails"), m_mapping.matchEmail ? piece.emails : QStringList());
    if (info.matchesNumber)
        params.insert(QStringLiteral("names"), piece.names);
    else if (info.matchesName)
        params.insert(QStringLiteral("names"), m_mapping.matchName ? piece.names : QStringList());
    Request request;
    request.statements = {SqlStore::instance().statement("records/import_find_" + info.key, params)};
    return request;
}

void ImportJob::match()
{
    inBackground([this, records = std::exchange(m_records, {}), lookups = m_lookups, found = m_found, mapping = m_mapping]() mutable {
        for (const ResultSet &rows : found)
            lookups.takeExisting(m_kind, rows);
        tellProgress(0.9);
        matchImportRecords(m_kind, mapping, lookups, records);
        const ImportCounts counts = countImportRecords(m_kind, lookups, mapping, records);
        toForeground([this, records = std::move(records), lookups = std::move(lookups), counts]() mutable {
            if (m_cancelled)
                return fail(importCancelled());
            m_records = std::move(records);
            m_lookups = std::move(lookups);
            m_counts = counts;
            m_found.clear();
            setState(ImportState::Checked);
        });
    });
}

QList<int> ImportJob::rowsWith(ImportOutcome outcome) const
{
    QList<int> rows;
    for (int i = 0; i < m_records.size(); ++i) {
        if (m_records[i].outcome == outcome)
            rows.append(i);
    }
    return rows;
}

QString ImportJob::valueText(int record, QByteArrayView field) const
{
    const int index = importFieldIndex(m_kind, field);
    return index >= 0 && record >= 0 && record < m_records.size() ? m_records[record].value(index) : QString();
}

QStringList ImportJob::newPeople() const
{
    QStringList names;
    for (const auto &[first, last] : newImportPeople(m_kind, m_records))
        names.append(first + u' ' + last);
    return names;
}

bool ImportJob::answer(int index, int choice)
{
    if (m_state != ImportState::Checked || index < 0 || index >= m_records.size() || m_records[index].outcome != ImportOutcome::Asks
        || choice < 0 || choice >= m_records[index].choices.size())
        return false;
    ImportRecord record = m_records[index];
    answerImportRecord(m_kind, m_mapping, m_lookups, record, choice);
    for (int i = 0; record.version > 0 && i < m_records.size(); ++i) {
        if (i != index && m_records[i].id == record.id)
            record.refuse(QT_TRANSLATE_NOOP("ImportReasons", "It is the same record as row %1."), {QString::number(m_records[i].number)});
    }
    m_records[index] = record;
    m_counts = countImportRecords(m_kind, m_lookups, m_mapping, m_records);
    Q_EMIT recordChanged(index);
    return true;
}

void ImportJob::apply()
{
    if (m_state != ImportState::Checked)
        return;
    m_cancelled = false;
    m_importId = Saves::newId();
    m_actionId = Saves::newId();
    setState(ImportState::Applying);
    const ImportPlan plan{m_kind, m_mapping, m_analysis, m_counts, m_importId, m_actionId};
    inBackground([this, plan, records = m_records] {
        QList<Statement> statements = importStatements(plan, records);
        toForeground([this, statements = std::move(statements)] { send(statements); });
    });
}

void ImportJob::send(const QList<Statement> &statements)
{
    if (m_cancelled)
        return fail(importCancelled());
    Q_EMIT progressChanged(20);
    Request request;
    request.statements = statements;
    request.lane = Lane::Background;
    request.timeout = importTimeout;
    request.actionId = m_actionId;
    m_request = m_database->run(this, std::move(request), [this](BatchResult result) {
        m_request = 0;
        if (result)
            return setState(ImportState::Applied);
        AppError error = result.error();
        if (error.kind == ErrorKind::Cancelled)
            error = importCancelled();
        else if (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::Duplicate) {
            error.advise = [] { return QCoreApplication::translate("Import", "Somebody changed these records since the dry run. Nothing was imported; run it again."); };
            error.hint = error.advise();
        }
        fail(error);
    });
}

void ImportJob::revert()
{
    if (m_state == ImportState::Applied)
        revertAction(m_actionId);
}

void ImportJob::revertAction(const QUuid &action)
{
    if (isBusy())
        return;
    m_cancelled = false;
    m_reverted = {};
    m_reverted.undoAction = Saves::newId();
    setState(ImportState::Reverting);
    Request request;
    request.statements = {SqlStore::instance().statement("records/import_revert",
                              {{QStringLiteral("action"), action}, {QStringLiteral("undo"), m_reverted.undoAction},
                               {QStringLiteral("names"), ImportReverted::mostNamed}})};
    request.actionId = m_reverted.undoAction;
    ask(std::move(request), [this](QList<ResultSet> results) {
        const ResultSet rows = results.isEmpty() ? ResultSet() : results.first();
        const QByteArray table = importTable(m_kind);
        for (int i = 0; i < rows.rows.size(); ++i) {
            const int count = rows.value(i, u"rows").toInt();
            const QString outcome = rows.value(i, u"outcome").toString();
            if (outcome == QLatin1String("named"))
                m_reverted.named.append({rows.value(i, u"table_name").toString().toLatin1(), rows.value(i, u"row_id").toUuid(), rows.value(i, u"title").toString(),
                    rows.value(i, u"reason").toString(), rows.value(i, u"kind").toString().toLatin1(), rows.value(i, u"opens").toUuid()});
            else if (outcome == QLatin1String("kept"))
                m_reverted.kept[rows.value(i, u"reason").toString()] += count;
            else if (rows.value(i, u"table_name").toString().toLatin1() == table)
                (outcome == QLatin1String("removed") ? m_reverted.removed : m_reverted.restored) += count;
        }
        setState(ImportState::Reverted);
    });
}

void ImportJob::cancel()
{
    if (!isBusy())
        return;
    m_cancelled = true;
    if (m_request != 0)
        m_database->cancel(m_request);
}

Result<int> ImportJob::writeRefusedRows(const QString &file) const
{
    QSaveFile output(file);
    if (!output.open(QIODevice::WriteOnly))
        return std::unexpected(toldError(ErrorKind::Invalid, [why = output.errorString()] { return QCoreApplication::translate("Import", "The file cannot be written: %1").arg(why); }));
    const CsvWriter writer(m_mapping.format.delimiter);
    output.write(CsvWriter::byteOrderMark());
    output.write(writer.record(m_analysis.header + QStringList{QCoreApplication::translate("Import", "Row"), QCoreApplication::translate("Import", "Reason")}));
    int written = 0;
    for (const ImportRecord &record : m_records) {
        if (record.outcome != ImportOutcome::Refused)
            continue;
        QStringList cells;
        for (const QJsonValue &cell : QJsonDocument::fromJson(record.raw).array())
            cells.append(cell.toString());
        cells.resize(m_analysis.header.size());
        output.write(writer.record(cells + QStringList{QString::number(record.number), record.reasonText()}));
        ++written;
    }
    if (!output.commit())
        return std::unexpected(toldError(ErrorKind::Invalid, [why = output.errorString()] { return QCoreApplication::translate("Import", "The file cannot be written: %1").arg(why); }));
    return written;
}

} // namespace punte
