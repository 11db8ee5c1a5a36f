// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/campaigns/intake/IntakeJob.h"

#include "models/db/SqlStore.h"
#include "models/records/Saves.h"
#include "models/records/export/CsvWriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace punte {

using namespace std::chrono_literals;

static constexpr auto intakeTimeout = 30min;

static AppError intakeStopped()
{
    return toldError(ErrorKind::Cancelled, [] { return QCoreApplication::translate("Intake", "Stopped. Nothing was changed."); });
}

IntakeJob::IntakeJob(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    m_pool.setMaxThreadCount(1);
}

IntakeJob::~IntakeJob()
{
    m_cancelled = true;
    m_pool.waitForDone();
}

void IntakeJob::setState(IntakeState state)
{
    m_state = state;
    Q_EMIT progressChanged(isBusy() ? 0 : 100);
    Q_EMIT stateChanged(state);
}

void IntakeJob::fail(const AppError &error)
{
    m_error = error;
    m_request = 0;
    setState(IntakeState::Failed);
}

void IntakeJob::inBackground(std::function<void()> work) { m_pool.start(std::move(work)); }

// The job outlives its pool's work, so `this` is there.
void IntakeJob::toForeground(std::function<void()> work) { QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection); }

void IntakeJob::tellProgress(int percent) { Q_EMIT progressChanged(std::clamp(percent, 0, 100)); }

void IntakeJob::ask(Request request, std::function<void(const QList<ResultSet> &)> next)
{
    if (m_cancelled)
        return fail(intakeStopped());
    request.lane = Lane::Background;
    request.timeout = intakeTimeout;
    m_request = m_database.run(this, std::move(request), [this, next = std::move(next)](const BatchResult &result) {
        m_request = 0;
        if (!result)
            return fail(result.error().kind == ErrorKind::Cancelled ? intakeStopped() : result.error());
        next(*result);
    });
}

void IntakeJob::check(const QString &file)
{
    if (isBusy())
        return;
    m_cancelled = false;
    m_file = file;
    m_rows.clear();
    setState(IntakeState::Checking);
    inBackground([this, file] {
        QFile source(file);
        QByteArray hash;
        qint64 bytes = 0;
        if (source.open(QIODevice::ReadOnly)) {
            QCryptographicHash sum(QCryptographicHash::Sha256);
            sum.addData(&source);
            hash = sum.result().toHex();
            bytes = source.size();
        }
        toForeground([this, hash, bytes] {
            m_sha256 = hash;
            m_bytes = bytes;
            if (m_cancelled)
                fail(intakeStopped());
            else
                read();
        });
    });
}

void IntakeJob::finishCheck()
{
    if (m_cancelled)
        return fail(intakeStopped());
    setState(IntakeState::Checked);
}

int IntakeJob::count(const QByteArray &outcome) const
{
    return int(std::ranges::count(m_rows, outcome, &IntakeRow::outcome));
}

int IntakeJob::flagged() const { return int(std::ranges::count(m_rows, true, &IntakeRow::flagged)); }

void IntakeJob::apply()
{
    if (m_state != IntakeState::Checked || landing() == 0)
        return;
    m_cancelled = false;
    m_import = Saves::newId();
    m_action = Saves::newId();
    setState(IntakeState::Applying);
    const Record kept = record();
    const QString name = QFileInfo(m_file).fileName().left(255);
    const SqlStore &store = SqlStore::instance();
    Request request;
    request.actionId = m_action;
    request.statements = {store.statement("records/import_begin",
                              {{QStringLiteral("action"), m_action},
                                  {QStringLiteral("args"), QJsonObject{{QStringLiteral("subject"), name}, {QStringLiteral("n"), landing()}, {QStringLiteral("table"), QString::fromLatin1(kept.table)}}}}),
        store.statement("records/import_record",
            {{QStringLiteral("id"), m_import}, {QStringLiteral("action"), m_action}, {QStringLiteral("kind"), QString::fromLatin1(kept.kind)}, {QStringLiteral("file_name"), name},
                {QStringLiteral("sha256"), m_sha256.isEmpty() ? QVariant() : QVariant(QString::fromLatin1(m_sha256))}, {QStringLiteral("bytes"), m_bytes},
                {QStringLiteral("encoding"), QString()}, {QStringLiteral("mapping"), kept.mapping}, {QStringLiteral("counts"), kept.counts}, {QStringLiteral("summary"), QJsonObject()}})};
    const qsizetype head = request.statements.size();
    request.statements.append(statements());
    const qsizetype all = request.statements.size();
    request.progress = [this, all](int done) { tellProgress(int(done * 100 / std::max<qsizetype>(1, all))); };
    ask(std::move(request), [this, head](const QList<ResultSet> &results) {
        applied(results.mid(head));
        setState(IntakeState::Applied);
    });
}

void IntakeJob::cancel()
{
    if (!isBusy())
        return;
    m_cancelled = true;
    if (m_request)
        m_database.cancel(m_request);
}

Result<int> IntakeJob::writeRows(const QString &file, const QByteArray &outcome) const
{
    QSaveFile out(file);
    const auto failed = [&out] { return std::unexpected(toldError(ErrorKind::Invalid, [why = out.errorString()] { return QCoreApplication::translate("Intake", "The file cannot be written: %1").arg(why); })); };
    if (!out.open(QIODevice::WriteOnly))
        return failed();
    const CsvWriter writer;
    QStringList head{QCoreApplication::translate("Intake", "Line")};
    head.append(columns());
    head.append({QCoreApplication::translate("Intake", "Outcome"), QCoreApplication::translate("Intake", "Remarks")});
    out.write(CsvWriter::byteOrderMark());
    out.write(writer.record(head));
    int written = 0;
    for (const IntakeRow &row : m_rows) {
        if (!outcome.isEmpty() && row.outcome != outcome)
            continue;
        QStringList cells{row.line > 0 ? QString::number(row.line) : QString()};
        cells.append(row.cells);
        cells.append({outcomeText(row.outcome), row.reason});
        out.write(writer.record(cells));
        ++written;
    }
    if (!out.commit())
        return failed();
    return written;
}

} // namespace punte
