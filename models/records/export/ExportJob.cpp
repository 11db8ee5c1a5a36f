// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/export/ExportJob.h"

#include "models/core/Clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace punte {

namespace {

using namespace std::chrono_literals;

constexpr int exportPageRows = 2000;
constexpr auto exportTimeout = 10min;

/// Beside the file itself, so that the renaming at the end is one step of the same disk.
QString partOf(const QString &file)
{
    const QFileInfo info(file);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + u'.' + Saves::newId().toString(QUuid::Id128).left(12) + QStringLiteral(".part");
}

} // namespace

ExportJob::ExportJob(Database &database, Statement rows, ExportSheet sheet, ExportFormat format, const ExportStyle &style, const QString &file,
                     QObject *parent)
    : ExportJob(database, std::move(rows), std::move(sheet), nullptr, parent)
{
    m_file = file;
    m_part = partOf(file);
    m_writer = makeTableWriter(format, m_part, style);
    m_writer->setCancelled([this] { return m_isCancelled.load(); });
}

ExportJob::ExportJob(Database &database, Statement rows, ExportSheet sheet, std::unique_ptr<TableWriter> writer, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_statement(std::move(rows))
    , m_sheet(std::move(sheet))
    , m_writer(std::move(writer))
{
    m_pool.setMaxThreadCount(1);
    if (m_writer)
        m_writer->setCancelled([this] { return m_isCancelled.load(); });
}

ExportJob::~ExportJob()
{
    m_isCancelled = true; // nobody waits for many pages when the window closes
    m_pool.waitForDone();
    end();
}

void ExportJob::start()
{
    // The rows are those of this moment, within the second that the server takes to begin.
    m_sheet.asOf = Clock::now();
    write([this] { return m_writer->begin(m_sheet); }, [this] {
        ask(m_cursor.declare(m_statement), [this](const ResultSet &) {
            m_isOpen = true;
            readPage();
        });
    });
}

void ExportJob::cancel()
{
    m_isCancelled = true;
    if (m_request != 0)
        m_database.cancel(m_request);
}

void ExportJob::ask(const Statement &statement, std::function<void(ResultSet)> next)
{
    Request request;
    request.statements = {statement};
    request.lane = Lane::Background;
    request.timeout = exportTimeout;
    request.repeatable = false; // a piece that was cut off may be gone: the cursor stands behind it
    m_request = m_database.run(this, std::move(request), [this, next = std::move(next)](BatchResult result) {
        m_request = 0;
        if (!result)
            return fail(result.error());
        next(std::move(result->first()));
    });
}

void ExportJob::write(std::function<Result<>()> work, std::function<void()> next)
{
    m_pool.start([this, work = std::move(work), next = std::move(next)] {
        const Result<> done = work();
        // The job outlives its pool's work (see the destructor), so `this` is a valid receiver.
        QMetaObject::invokeMethod(this, [this, done, next] {
            if (!done)
                fail(done.error());
            else if (m_isCancelled)
                fail(toldError(ErrorKind::Cancelled, [] { return QCoreApplication::translate("Export", "Stopped. No file was written."); }));
            else
                next();
        }, Qt::QueuedConnection);
    });
}

void ExportJob::readPage()
{
    ask(m_cursor.fetch(exportPageRows), [this](ResultSet page) {
        const qsizetype count = page.rows.size();
        write([this, rows = std::move(page.rows)] { return m_writer->rows(rows); }, [this, count] {
            m_rows += count;
            Q_EMIT progressChanged(m_rows);
            if (count == exportPageRows)
                readPage();
            else
                write([this] { return m_writer->finish(); }, [this] { complete(); });
        });
    });
}

void ExportJob::complete()
{
    m_writer.reset();
    if (!m_file.isEmpty()) {
        // Replaces an earlier file in one step.
        std::error_code problem;
        std::filesystem::rename(QFile::encodeName(m_part).toStdString(), QFile::encodeName(m_file).toStdString(), problem);
        if (problem)
            return fail(exportError(QString::fromStdString(problem.message())));
    }
    end();
    Q_EMIT finished(m_rows);
}

void ExportJob::fail(const AppError &error)
{
    if (m_isOver)
        return;
    end();
    Q_EMIT failed(error);
}

void ExportJob::end()
{
    if (std::exchange(m_isOver, true))
        return;
    m_writer.reset();
    if (!m_part.isEmpty())
        QFile::remove(m_part); // gone already when the file was finished
    if (!std::exchange(m_isOpen, false))
        return;
    Request request;
    request.statements = {m_cursor.close()};
    request.lane = Lane::Background;
    request.repeatable = false;
    m_database.run(&m_database, std::move(request), [](const BatchResult &) {}); // on a new line there is nothing to close
}

} // namespace punte
