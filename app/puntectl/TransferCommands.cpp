// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/puntectl/Command.h"

#include "app/workspace/People.h"
#include "models/records/export/ExportJob.h"
#include "models/records/import/ImportExport.h"
#include "models/records/import/ImportJob.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace punte {

namespace {

constexpr int spokenRows = 50; // the rest is in --json and in --refused

/// Runs the event loop until the job rests; its error when the step failed.
Result<> waitForImport(ImportJob &job)
{
    QEventLoop loop;
    QObject::connect(&job, &ImportJob::stateChanged, &loop, [&job, &loop] {
        if (!job.isBusy())
            loop.quit();
    });
    if (job.isBusy())
        loop.exec();
    if (job.state() == ImportState::Failed)
        return std::unexpected(job.lastError());
    return {};
}

/// The settings of a sign-in as --as says, default oneself.
Result<ConnectionSettings> signInFor(CommandRun &run)
{
    if (auto done = run.workspace().join(); !done)
        return std::unexpected(done.error());
    const DatabaseNames names = run.names();
    const QString login = run.isSet("as") ? names.login(run.value("as")) : People(run.workspace(), names).ownLogin();
    ConnectionSettings settings = run.workspace().settings(names.database(), login);
    settings.applicationName = QStringLiteral("puntectl");
    if (auto session = AdminSession::open(settings); !session) {
        AppError error = session.error();
        error.kind = ErrorKind::Denied;
        error.what = QStringLiteral("%1 cannot sign in to the database %2.").arg(login, names.database());
        error.hint = QStringLiteral("Choose a person with --as; see: puntectl user list");
        return std::unexpected(error);
    }
    return settings;
}

Result<ImportMapping> readMapping(const QString &path, ImportKind kind, const ImportMapping &guess)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(AppError{.kind = ErrorKind::Invalid, .what = QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString())});
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isObject())
        return std::unexpected(AppError{.kind = ErrorKind::Invalid, .what = QStringLiteral("%1 is not a JSON object.").arg(path), .detail = problem.errorString()});
    return ImportMapping::fromJson(json.object(), kind, guess);
}

QString outcomeName(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::New: return QStringLiteral("new");
    case ImportOutcome::Changed: return QStringLiteral("changed");
    case ImportOutcome::Unchanged: return QStringLiteral("unchanged");
    case ImportOutcome::Asks: return QStringLiteral("asks");
    case ImportOutcome::Refused: break;
    }
    return QStringLiteral("refused");
}

QJsonObject jsonSums(const QMap<QByteArray, QString> &sums)
{
    QJsonObject object;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        object.insert(QString::fromLatin1(it.key()), it.value());
    return object;
}

void tellImport(const CommandRun &run, const ImportJob &job, bool applied)
{
    const ImportCounts counts = job.counts();
    const Console &console = run.console();
    console.say(QStringLiteral("%1 rows: %2 new, %3 changed, %4 unchanged, %5 ask, %6 refused; %7 flagged.")
                    .arg(counts.rows).arg(counts.created).arg(counts.changed).arg(counts.unchanged).arg(counts.asks).arg(counts.refused).arg(counts.flagged));
    for (auto it = counts.fileSums.cbegin(); it != counts.fileSums.cend(); ++it)
        console.say(QStringLiteral("Amounts in the file %1 %2, of which land or are there already %3.")
                        .arg(it.value(), QString::fromLatin1(it.key()), counts.landingSums.value(it.key(), QStringLiteral("0"))));
    QJsonArray rows;
    int spoken = 0;
    for (const ImportRecord &record : job.records()) {
        const bool left = record.outcome == ImportOutcome::Asks || record.outcome == ImportOutcome::Refused;
        if (!left && !record.flagged)
            continue;
        if (left && ++spoken <= spokenRows)
            console.say(QStringLiteral("  row %1 (line %2) %3: %4").arg(record.number).arg(record.line).arg(outcomeName(record.outcome), record.reasonText()));
        rows.append(QJsonObject{{QStringLiteral("row"), record.number},
                                {QStringLiteral("line"), record.line},
                                {QStringLiteral("outcome"), outcomeName(record.outcome)},
                                {QStringLiteral("flagged"), record.flagged},
                                {QStringLiteral("reason"), record.reasonText()}});
    }
    if (spoken > spokenRows)
        console.say(QStringLiteral("  and %1 more; see --json or --refused FILE").arg(spoken - spokenRows));
    console.say(applied ? QStringLiteral("Imported as one step; whoever imported can take it back with Undo, or with: puntectl revert %1")
                              .arg(job.importId().toString(QUuid::WithoutBraces))
                        : QStringLiteral("Nothing was written."));
    const bool whole = counts.asks == 0 && counts.refused == 0;
    console.answer({{QStringLiteral("applied"), applied},
                    {QStringLiteral("import"), applied ? QJsonValue(job.importId().toString(QUuid::WithoutBraces)) : QJsonValue()},
                    {QStringLiteral("rows"), counts.rows},
                    {QStringLiteral("created"), counts.created},
                    {QStringLiteral("changed"), counts.changed},
                    {QStringLiteral("unchanged"), counts.unchanged},
                    {QStringLiteral("asks"), counts.asks},
                    {QStringLiteral("refused"), counts.refused},
                    {QStringLiteral("flagged"), counts.flagged},
                    {QStringLiteral("file_sums"), jsonSums(counts.fileSums)},
                    {QStringLiteral("landing_sums"), jsonSums(counts.landingSums)},
                    {QStringLiteral("mapping"), job.mapping().toJson()},
                    {QStringLiteral("listed"), rows}},
                   whole);
}

/// "companies, people, ..."
QString kindNames()
{
    QStringList names;
    for (const ImportKindInfo &info : importKinds())
        names.append(QString::fromLatin1(info.key));
    return names.join(QStringLiteral(", "));
}

int importFile(CommandRun &run)
{
    const std::optional<ImportKind> kind = importKindOf(run.arguments().at(0));
    if (!kind)
        return run.console().usage(QStringLiteral("\"%1\" cannot be imported; there are %2.").arg(run.arguments().at(0), kindNames()));
    const QString file = QFileInfo(run.arguments().at(1)).absoluteFilePath();
    if (!QFileInfo(file).isReadable())
        return run.console().usage(QStringLiteral("%1 cannot be read.").arg(file));
    const auto settings = signInFor(run);
    if (!settings)
        return run.console().fail(settings.error());
    Database database(*settings);
    database.open();
    ImportJob job(&database, *kind);
    job.analyse(file);
    if (auto done = waitForImport(job); !done)
        return run.console().fail(done.error());
    if (run.isSet("map")) {
        const auto mapping = readMapping(run.value("map"), *kind, job.mapping());
        if (!mapping)
            return run.console().fail(mapping.error());
        job.setMapping(*mapping);
        if (auto done = waitForImport(job); !done)
            return run.console().fail(done.error());
        job.setMapping(*mapping); // another encoding meant another analysis, whose guess replaced it
    }
    job.dryRun();
    if (auto done = waitForImport(job); !done)
        return run.console().fail(done.error());
    const ImportCounts counts = job.counts();
    const bool apply = !run.isSet("dry-run") && counts.created + counts.changed > 0;
    if (apply) {
        job.apply();
        if (auto done = waitForImport(job); !done)
            return run.console().fail(done.error());
    }
    if (run.isSet("refused")) {
        if (auto written = job.writeRefusedRows(QFileInfo(run.value("refused")).absoluteFilePath()); !written)
            return run.console().fail(written.error());
    }
    tellImport(run, job, apply);
    return counts.asks == 0 && counts.refused == 0 ? ExitCode::Ok : ExitCode::Refused;
}

/// One import of the past, by its id or as the last one that still stands.
struct ImportOnRecord {
    ImportKind kind = ImportKind::Companies;
    QUuid action;
    QString file;
};

Result<ImportOnRecord> findImport(Database &database, const QString &wanted)
{
    constexpr int mostImports = 10'000;
    QEventLoop loop;
    Result<ImportOnRecord> found = std::unexpected(AppError{.kind = ErrorKind::Invalid, .what = QStringLiteral("There is no import \"%1\" that can be taken back.").arg(wanted)});
    database.query(&loop, "records/list_imports", {{QStringLiteral("limit"), mostImports}}, [&](const BatchResult &result) {
        if (!result)
            found = std::unexpected(result.error());
        for (int i = 0; result && i < result->first().rows.size() && !found; ++i) {
            const ResultSet &rows = result->first();
            const std::optional<ImportKind> kind = importKindOf(rows.value(i, u"kind").toString());
            const bool fits = wanted == QLatin1String("last") ? !rows.value(i, u"is_reverted").toBool() : rows.value(i, u"id").toUuid() == QUuid::fromString(wanted);
            if (fits && kind)
                found = ImportOnRecord{*kind, rows.value(i, u"action_id").toUuid(), rows.value(i, u"file_name").toString()};
        }
        loop.quit();
    });
    loop.exec();
    return found;
}

void tellReverted(const CommandRun &run, const ImportOnRecord &import, const ImportReverted &back)
{
    const Console &console = run.console();
    const int kept = back.keptRows();
    console.say(QStringLiteral("%1: %2 rows taken back, %3 left as they are.").arg(import.file).arg(back.removed + back.restored).arg(kept));
    QJsonArray named;
    for (int i = 0; i < back.named.size(); ++i) {
        const ImportKeptRow &row = back.named.at(i);
        if (i < spokenRows)
            console.say(QStringLiteral("  %1 %2: %3").arg(QString::fromLatin1(row.table), row.title, row.reason));
        named.append(QJsonObject{{QStringLiteral("table"), QString::fromLatin1(row.table)}, {QStringLiteral("id"), row.id.toString(QUuid::WithoutBraces)},
                                 {QStringLiteral("title"), row.title}, {QStringLiteral("reason"), row.reason}});
    }
    if (const int spoken = std::min(spokenRows, int(back.named.size())); kept > spoken)
        console.say(QStringLiteral("  and %1 more").arg(kept - spoken));
    QJsonObject reasons;
    for (auto it = back.kept.cbegin(); it != back.kept.cend(); ++it)
        reasons.insert(it.key(), it.value());
    console.answer({{QStringLiteral("removed"), back.removed}, {QStringLiteral("restored"), back.restored}, {QStringLiteral("kept"), kept},
                    {QStringLiteral("kept_by_reason"), reasons}, {QStringLiteral("kept_rows"), named}}, kept == 0);
}

int revertImport(CommandRun &run)
{
    const auto settings = signInFor(run);
    if (!settings)
        return run.console().fail(settings.error());
    Database database(*settings);
    database.open();
    const auto import = findImport(database, run.arguments().first());
    if (!import)
        return run.console().fail(import.error());
    ImportJob job(&database, import->kind);
    job.revertAction(import->action);
    if (auto done = waitForImport(job); !done)
        return run.console().fail(done.error());
    tellReverted(run, *import, job.reverted());
    return job.reverted().keptRows() == 0 ? ExitCode::Ok : ExitCode::Refused;
}

/// Runs the job to its end; the number of rows.
Result<qint64> writeExport(const ConnectionSettings &settings, ImportKind kind, ExportFormat format, const ExportStyle &style, const QString &path)
{
    Database database(settings);
    database.open();
    ExportSheet sheet = importExportSheet(kind);
    sheet.user = settings.login;
    if (format == ExportFormat::Vcard) { // cards are made of the list's columns
        for (ExportColumn &column : sheet.columns)
            column.key = column.key == "company" ? QByteArray("customer_company_id") : column.key;
    }
    ExportJob job(database, importExportStatement(kind), sheet, format, style, path);
    QEventLoop loop;
    Result<qint64> result = 0;
    QObject::connect(&job, &ExportJob::finished, &loop, [&](qint64 rows) {
        result = rows;
        loop.quit();
    });
    QObject::connect(&job, &ExportJob::failed, &loop, [&](const AppError &error) {
        result = std::unexpected(error);
        loop.quit();
    });
    // From inside the loop: a job that fails at once would otherwise have told it to quit before it began.
    QMetaObject::invokeMethod(&job, [&job] { job.start(); }, Qt::QueuedConnection);
    loop.exec();
    return result;
}

/// How values are written: for programs, or as people of a country write them.
std::optional<ExportStyle> exportStyleOf(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("neutral"))
        return ExportStyle::neutral();
    if (name != QLatin1String("ro") && name != QLatin1String("en"))
        return std::nullopt;
    ExportStyle style = ExportStyle::ofLocale(name == QLatin1String("ro") ? QLocale(QLocale::Romanian, QLocale::Romania) : QLocale(QLocale::English, QLocale::UnitedStates));
    style.words = false; // names of columns and codes stay as they are: the file is read again by programs
    return style;
}

int copyToOutput(const CommandRun &run, const QString &path)
{
    QFile file(path);
    QFile output;
    if (!file.open(QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return run.console().fail({.kind = ErrorKind::Internal, .what = QStringLiteral("Standard output cannot be written.")});
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1024 * 1024);
        if (output.write(piece) != piece.size())
            return run.console().fail({.kind = ErrorKind::Internal, .what = QStringLiteral("Standard output cannot be written.")});
    }
    return ExitCode::Ok;
}

int exportTable(CommandRun &run)
{
    const std::optional<ImportKind> kind = importKindOf(run.arguments().first());
    if (!kind)
        return run.console().usage(QStringLiteral("\"%1\" cannot be exported; there are %2.").arg(run.arguments().first(), kindNames()));
    const std::optional<ExportFormat> format = exportFormatOf(run.isSet("format") ? run.value("format") : QStringLiteral("csv"));
    if (!format || *format == ExportFormat::Pdf || (*format == ExportFormat::Vcard && *kind != ImportKind::People))
        return run.console().usage(QStringLiteral("The format is csv, xlsx, or for people vcf; the program's window also writes PDF."));
    std::optional<ExportStyle> style = exportStyleOf(run.value("style"));
    if (!style)
        return run.console().usage(QStringLiteral("The style is neutral, ro or en."));
    if (run.isSet("vcard"))
        style->vcard = run.value("vcard").toLatin1();
    if (run.console().isJson() && !run.isSet("output"))
        return run.console().usage(QStringLiteral("With --json the rows need a file: --output FILE."));
    const auto settings = signInFor(run);
    if (!settings)
        return run.console().fail(settings.error());
    QTemporaryDir folder;
    const QString path = run.isSet("output") ? QFileInfo(run.value("output")).absoluteFilePath() : folder.filePath(QStringLiteral("rows"));
    const auto rows = writeExport(*settings, *kind, *format, *style, path);
    if (!rows)
        return run.console().fail(rows.error());
    if (!run.isSet("output"))
        return copyToOutput(run, path);
    run.console().say(QStringLiteral("Wrote %1 rows to %2.").arg(*rows).arg(path));
    run.console().answer({{QStringLiteral("file"), path}, {QStringLiteral("rows"), *rows}});
    return ExitCode::Ok;
}

} // namespace

QList<Command> transferCommands()
{
    return {
        {.words = {QStringLiteral("import")},
         .arguments = QStringLiteral("KIND FILE"),
         .summary = QStringLiteral("import records from CSV, XLSX, ODS or vCard"),
         .description = QStringLiteral(
             "KIND is companies, people, opportunities, tasks, interactions, services or contracts. FILE is CSV, XLSX, ODS, or for people vCard. Encoding, delimiter, columns, stages, numbers and dates are guessed from FILE; --map says otherwise. "
             "Rows are matched with what is there by their identifier, tax ID and name, so that importing a file twice adds nothing. Everything that lands "
             "does so in one transaction and is one step of Undo. Rows that cannot be read, are refused or ask something are listed with the reason and left out; "
             "the exit status is 1 then, although the others are imported."),
         .options = {{QStringLiteral("map"), QStringLiteral("A JSON object with the mapping; keys that are missing keep what was guessed. \"--dry-run --json\" prints the guess."), QStringLiteral("FILE")},
                     {QStringLiteral("dry-run"), QStringLiteral("Say for every row what would happen and write nothing.")},
                     {QStringLiteral("refused"), QStringLiteral("Write the rows that were left out to this CSV file, with their reasons."), QStringLiteral("FILE")},
                     {QStringLiteral("as"), QStringLiteral("Import as this person, with her rights. Default: you."), QStringLiteral("LOGIN")}},
         .run = importFile,
         .examples = QStringLiteral("puntectl import companies accounts.csv --dry-run\n"
                                    "puntectl import opportunities pipeline.csv --map map.json --refused left.csv")},
        {.words = {QStringLiteral("revert")},
         .arguments = QStringLiteral("IMPORT"),
         .summary = QStringLiteral("take an import back as a whole"),
         .description = QStringLiteral(
             "IMPORT is the id that \"puntectl import\" printed, or \"last\" for the newest one that stands. Created rows go, changed rows get their old values back, in one transaction that is "
             "itself one step of Undo. Rows that somebody worked on since stay as they are and are named; the exit status is 1 then."),
         .options = {{QStringLiteral("as"), QStringLiteral("Take back as this person, with her rights. Default: you."), QStringLiteral("LOGIN")}},
         .run = revertImport,
         .examples = QStringLiteral("puntectl revert last\npuntectl revert 0197a0f0-6a1c-7cc2-9d36-3f3d2f0e8a11 --as ana.dumitrescu")},
        {.words = {QStringLiteral("export")},
         .arguments = QStringLiteral("KIND"),
         .summary = QStringLiteral("write records as CSV, XLSX or vCard"),
         .description = QStringLiteral(
             "KIND is companies, people, opportunities, tasks, interactions, services or contracts. Writes all rows that the person may see, all of one moment, to standard output, as UTF-8 with a head line of stable names, "
             "exact amounts and raw codes, unless another format or style is named; cells that a spreadsheet would take for a formula are defused. \"puntectl import\" reads the file again."),
         .options = {{QStringLiteral("format"), QStringLiteral("csv (default), xlsx, or for people vcf."), QStringLiteral("FORMAT")},
                     {QStringLiteral("style"), QStringLiteral("How numbers and dates are written in CSV: neutral (default; 1234.56, 2026-01-27), ro (1234,56; 27.01.2026; semicolons) or en."), QStringLiteral("STYLE")},
                     {QStringLiteral("vcard"), QStringLiteral("Version of cards: 2.1, 3.0 (default) or 4.0."), QStringLiteral("VERSION")},
                     {QStringLiteral("output"), QStringLiteral("Write to this file; an earlier one is replaced only when the new one is whole."), QStringLiteral("FILE")},
                     {QStringLiteral("as"), QStringLiteral("Export what this person may see. Default: you."), QStringLiteral("LOGIN")}},
         .run = exportTable,
         .examples = QStringLiteral("puntectl export companies > companies.csv\npuntectl export opportunities --sample --as ana.dumitrescu --output ana.csv\n"
                                    "puntectl export people --format vcf --vcard 4.0 --output people.vcf")},
    };
}

} // namespace punte
