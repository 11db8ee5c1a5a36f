// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/BulkJob.h"

namespace punte {

static constexpr int idsAtOnce = 50'000;

BulkJob::BulkJob(Database &database, const TableInfo &table, RowSelection selection, BulkChange change, ActionLabel label, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_table(table)
    , m_selection(std::move(selection))
    , m_label(std::move(label))
    , m_action(Saves::newId())
    , m_make([this, change = std::move(change)](const RowSelection &rows, bool further) { return Saves::bulk(m_table, rows, change, m_action, m_label, further); })
    , m_wanted(m_selection.count)
{
}

BulkJob::BulkJob(Database &database, const TableInfo &table, RowSelection selection, QVariantMap task, bool ownersDo, ActionLabel label, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_table(table)
    , m_selection(std::move(selection))
    , m_label(std::move(label))
    , m_action(Saves::newId())
    , m_make([this, task = std::move(task), ownersDo](const RowSelection &rows, bool further) {
        return Saves::taskForEach(m_table, rows, task, ownersDo, m_action, m_label, further);
    })
    , m_wanted(m_selection.count)
{
}

void BulkJob::start()
{
    if (isLong())
        readIds({});
    else
        run({m_selection});
}

void BulkJob::readIds(const QUuid &after)
{
    const Result<Statement> statement = Saves::selectedIds(m_table, m_selection, after, idsAtOnce);
    if (!statement)
        return fail(statement.error());
    Request request;
    request.lane = Lane::Background;
    request.timeout = std::chrono::minutes(2);
    request.statements = {*statement};
    m_request = m_database.run(this, request, [this](const BatchResult &result) {
        if (!result)
            return fail(result.error());
        const QList<QVariantList> &rows = result->first().rows;
        for (const QVariantList &row : rows)
            m_ids.append(row.first().toUuid());
        Q_EMIT progressChanged(0, std::max<qint64>(m_wanted, m_ids.size()));
        if (rows.size() == idsAtOnce)
            return readIds(QUuid(m_ids.constLast()));
        m_wanted = m_ids.size();
        QList<RowSelection> parts;
        for (qsizetype i = 0; i < m_ids.size(); i += atOnce) {
            RowSelection part;
            part.ids = m_ids.mid(i, atOnce);
            part.count = part.ids.size();
            part.deleted = m_selection.deleted;
            parts.append(part);
        }
        m_ids.clear();
        if (parts.isEmpty())
            fail(Saves::notVisible());
        else
            run(parts);
    });
}

void BulkJob::run(const QList<RowSelection> &parts)
{
    Request request;
    request.actionId = m_action;
    request.lane = isLong() ? Lane::Background : Lane::Interactive;
    // A person waits for it and sees how far it is; what is stuck he cancels.
    request.timeout = isLong() ? std::chrono::minutes(60) : std::chrono::minutes(2);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Result<Statement> statement = m_make(parts.at(i), i > 0);
        if (!statement)
            return fail(statement.error());
        request.statements.append(*statement);
    }
    if (isLong())
        request.progress = [this](int statements) { Q_EMIT progressChanged(std::min<qint64>(qint64(statements) * atOnce, m_wanted), m_wanted); };
    m_request = m_database.run(this, request, [this](const BatchResult &result) {
        if (!result)
            return fail(result.error());
        qint64 changed = 0;
        bool recovered = false;
        for (const ResultSet &part : *result) {
            recovered = recovered || part.recovered;
            changed += part.value(0, u"n").toLongLong();
        }
        if (recovered)
            changed = m_wanted; // done, but the line broke before the numbers came
        if (changed == 0)
            fail(Saves::notVisible());
        else
            Q_EMIT finished(changed);
    });
}

void BulkJob::cancel()
{
    m_database.cancel(m_request);
}

void BulkJob::fail(const AppError &error)
{
    // Never from inside start(): the owner connects and shows it first.
    QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

} // namespace punte
