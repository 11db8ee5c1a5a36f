// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/components/export/ExportCommands.h"

#include "models/core/Clock.h"
#include "models/core/NumberFormat.h"
#include "models/db/Session.h"
#include "models/records/export/ExportJob.h"
#include "models/records/export/PrintedTable.h"
#include "models/records/export/VcardTableWriter.h"
#include "views/components/Job.h"
#include "views/components/ShellServices.h"
#include "views/components/export/ExportDialog.h"
#include "views/components/export/ExportWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

namespace punte {

namespace {

QString exportTr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ExportCommands", text, nullptr, n);
}

QList<QByteArray> columnsOf(const ExportOffer &offer, const ExportChoice &choice)
{
    if (choice.format == ExportFormat::Vcard)
        return VcardTableWriter::columns();
    if (!choice.allColumns)
        return offer.columns;
    QList<QByteArray> columns = offer.columns;
    for (const Field &field : offer.table->fields) {
        if (field.inList && !columns.contains(field.column))
            columns.append(field.column);
    }
    return columns;
}

/// Shows the job in the status bar and tells how it ended.
void follow(ShellServices &shell, ExportJob *job, qint64 expected, LiveText title, LiveText attempted, std::function<void(qint64)> done)
{
    QPointer<Job> work = shell.startJob(std::move(title));
    QObject::connect(work, &Job::cancelRequested, job, &ExportJob::cancel);
    QObject::connect(job, &ExportJob::progressChanged, job, [work, expected](qint64 rows) {
        if (work)
            work->setProgress(rows, std::max(rows, expected));
    });
    QObject::connect(job, &ExportJob::finished, job, [work, job, done = std::move(done)](qint64 rows) {
        if (work)
            work->finish();
        done(rows);
        job->deleteLater();
    });
    QObject::connect(job, &ExportJob::failed, job, [&shell, work, job, attempted](const AppError &error) {
        if (work)
            work->finish();
        if (error.kind != ErrorKind::Cancelled)
            shell.showError(attempted, error);
        job->deleteLater();
    });
    job->start();
}

/// The statement and the sheet of an offer; tells the person why there is none.
std::optional<std::pair<Statement, ExportSheet>> prepare(ShellServices &shell, const ExportOffer &offer, const ExportChoice &choice)
{
    RowSelect select(*offer.table, {});
    ExportSheet sheet = ExportSheet::of(*offer.table, columnsOf(offer, choice), choice.withId || choice.format == ExportFormat::Vcard, select);
    sheet.user = shell.session().displayName;
    sheet.filter = exportFilterWords(*offer.table, offer.filter, offer.sources);
    const Result<Statement> rows = exportStatement(*offer.table, select, offer.rows, offer.sortColumn, offer.sortOrder);
    if (!rows) {
        shell.showError([] { return exportTr(QT_TRANSLATE_NOOP("ExportCommands", "The rows could not be exported.")); }, rows.error());
        return std::nullopt;
    }
    return std::pair(*rows, sheet);
}

} // namespace

QList<ExportFormat> ExportCommands::formats(const TableInfo &table)
{
    QList<ExportFormat> all{ExportFormat::Xlsx, ExportFormat::Csv, ExportFormat::Pdf};
    if (table.name == "crm.contact_persons")
        all.append(ExportFormat::Vcard);
    return all;
}

QString ExportCommands::suggestedName(const TableInfo &table, ExportFormat format)
{
    return QStringLiteral("%1 %2.%3").arg(table.pluralText().remove(u'/'), Clock::today().toString(Qt::ISODate), exportEnding(format));
}

void ExportCommands::open(ShellServices &shell, const ExportOffer &offer, QWidget *window)
{
    (new ExportDialog(shell, offer, window))->open(); // deleted by its overlay when that closes
}

void ExportCommands::write(ShellServices &shell, const ExportOffer &offer, const ExportChoice &choice, const QString &file, QWidget *window)
{
    auto what = prepare(shell, offer, choice);
    if (!what)
        return;
    auto *job = new ExportJob(shell.database(), what->first, what->second, choice.format, choice.style, file, window);
    const QString name = QFileInfo(file).fileName();
    follow(shell, job, offer.rows.count, [name] { return exportTr(QT_TRANSLATE_NOOP("ExportCommands", "Writing %1")).arg(name); },
           [] { return exportTr(QT_TRANSLATE_NOOP("ExportCommands", "The file was not written.")); }, [&shell, name](qint64 rows) {
               shell.showToast([rows, name] { return exportTr(QT_TRANSLATE_N_NOOP("ExportCommands", "%Ln row(s) written to %1"), int(rows)).arg(name); });
           });
}

void ExportCommands::print(ShellServices &shell, const ExportOffer &offer, QWidget *window)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(offer.table->pluralText());
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    if (offer.rows.count > 0) // said before anything is sent: all of them are printed
        dialog->setWindowTitle(exportTr(QT_TRANSLATE_N_NOOP("ExportCommands", "Print %Ln row(s)"), int(offer.rows.count)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [&shell, offer, printer, window] {
        auto what = prepare(shell, offer, {.format = ExportFormat::Pdf});
        if (!what)
            return;
        // Painted by the job, beside the window: a long list is hundreds of sheets.
        auto *job = new ExportJob(shell.database(), what->first, what->second,
                                  std::make_unique<PaperTableWriter>(printer, [printer] { printer->abort(); }), window);
        const LiveText attempted = [] { return exportTr(QT_TRANSLATE_NOOP("ExportCommands", "The list was not printed.")); };
        follow(shell, job, offer.rows.count, [table = offer.table] { return exportTr(QT_TRANSLATE_NOOP("ExportCommands", "Printing %1")).arg(table->pluralText()); }, attempted,
               [&shell](qint64 rows) {
                   shell.showToast([rows] { return exportTr(QT_TRANSLATE_N_NOOP("ExportCommands", "%Ln row(s) sent to the printer"), int(rows)); });
               });
    });
    dialog->open();
}

} // namespace punte
