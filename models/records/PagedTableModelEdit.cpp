// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/BulkJob.h"
#include "models/records/FieldFormat.h"
#include "models/records/PagedTableModel.h"

namespace punte {

bool PagedTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && edit(index, value, recordAt(index.row()));
}

bool PagedTableModel::edit(const QModelIndex &index, const QVariant &value, const RecordRow &base)
{
    if (!(flags(index) & Qt::ItemIsEditable))
        return false;
    const Field &field = fieldAt(index.column());
    const FieldCheck check = FieldFormat::check(field, value);
    const QUuid id = idAt(index.row());
    if (check.level == FieldCheck::Level::Error) {
        m_lastError = toldError(ErrorKind::Invalid, [field, value] { return FieldFormat::check(field, value).message; });
        Q_EMIT saveRefused(id, m_lastError);
        return false;
    }
    const RecordRow now = recordAt(index.row());
    const RowSelect &select = m_query.select();
    if (FieldFormat::same(field, select.value(now, field.column), check.normalised))
        return true;
    const QVariantMap values {{QString::fromLatin1(field.column), check.normalised}};
    // What was typed over a value that is not there any more must meet the one that is: the old version makes the database say so.
    const bool overtaken = base.id == id && base.values.size() == now.values.size()
                           && !FieldFormat::same(field, select.value(base, field.column), select.value(now, field.column));
    return !send(overtaken ? base : now, values, editLabel(titleAt(index.row()), values)).isNull();
}

ActionLabel PagedTableModel::editLabel(const QString &subject, const QVariantMap &values) const
{
    ActionLabel label;
    label.code = "edit";
    label.args = {{QStringLiteral("table"), QString::fromLatin1(m_table.name)}, {QStringLiteral("subject"), subject}};
    if (values.size() == 1)
        label.args.insert(QStringLiteral("field"), values.firstKey());
    return label;
}

void PagedTableModel::rowTouched(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, int(m_columns.size()) - 1));
}

QUuid PagedTableModel::save(const QUuid &id, const QVariantMap &values, const ActionLabel &label)
{
    const int row = m_cache.find(id);
    if (row < 0 || values.isEmpty()) {
        m_lastError = Saves::notVisible();
        return {};
    }
    return send(m_cache.row(row)->record, values, label);
}

QUuid PagedTableModel::saveOver(const ConflictInfo &info, const QVariantMap &values)
{
    if (values.isEmpty())
        return {};
    RecordRow theirs {info.id, info.theirVersion, {}};
    for (const QByteArray &alias : m_query.select().aliases())
        theirs.values.append(info.theirs.value(QString::fromLatin1(alias)));
    return send(theirs, values, editLabel(info.theirs.value(QString::fromLatin1(m_table.titleColumn)).toString(), values));
}

// `base` is the row as the change was made on it; the row that is shown may be newer, or not loaded any more.
QUuid PagedTableModel::send(const RecordRow &base, const QVariantMap &values, const ActionLabel &label)
{
    const QUuid id = base.id;
    const int row = m_cache.find(id);
    std::optional<CachedRow> before;
    if (row >= 0) {
        CachedRow &cached = *m_cache.row(row);
        before = cached;
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (const int at = m_query.select().valueIndex(it.key().toLatin1()); at >= 0)
                cached.record.values[at] = it.value();
            // The old name beside a new link would be a lie till the answer comes.
            const Field *field = m_table.field(it.key().toLatin1());
            if (field != nullptr && field->isLink() && !field->displayColumn.isEmpty()) {
                if (const int at = m_query.select().valueIndex(field->displayColumn); at >= 0)
                    cached.record.values[at] = QVariant();
            }
        }
        cached.state = SaveState::Saving;
        rowTouched(row);
    }
    const QUuid action = Saves::newId();
    m_ownActions.insert(action);
    Request request;
    request.actionId = action;
    request.statements.append(Saves::update(m_table.name, {RowChange {id, base.version, values}}, action, label));
    request.statements.append(m_query.rows({id}, {}, false));
    // `this` and not m_context: a save outlives a new filter.
    m_database.run(this, request, [this, base, before, values, action, label](const BatchResult &result) {
        finishSave(base, before, values, action, label, result);
    });
    return action;
}

void PagedTableModel::finishSave(const RecordRow &base, const std::optional<CachedRow> &before, const QVariantMap &values,
                                 const QUuid &action, const ActionLabel &label, const BatchResult &result)
{
    const QUuid id = base.id;
    const int row = m_cache.find(id);
    CachedRow *cached = row >= 0 ? m_cache.row(row) : nullptr;
    const bool recovered = result && result->first().recovered; // done, but the line broke before the rows came: they are read below
    if (recovered || (result && !result->first().rows.isEmpty())) {
        if (cached != nullptr && recovered) {
            cached->state = SaveState::Saved;
            rowTouched(row);
        } else if (cached != nullptr) {
            cached->state = SaveState::Saved;
            cached->record.version = result->first().rows.first().value(1).toInt();
            const ResultSet &now = result->last();
            // A select() with other columns may have come between: then the page it read is newer than this answer.
            if (now.rows.size() == 1 && now.columns.size() == m_query.select().width() + 2)
                cached->record = m_query.select().row(now.rows.first());
            rowTouched(row);
        }
        Q_EMIT saved(action, {id}, label);
        // It may belong elsewhere now, or not to this list at all.
        applyChange(RowsChanged {m_table.name, {id}, action});
        return;
    }
    const AppError error = result ? Saves::notVisible() : result.error();
    if (cached != nullptr) {
        if (before && before->record.values.size() == cached->record.values.size())
            cached->record = before->record;
        cached->state = error.kind == ErrorKind::Conflict ? SaveState::Conflict : SaveState::Refused;
        rowTouched(row);
    }
    m_lastError = error;
    if (error.kind == ErrorKind::Conflict)
        readConflict(base, values);
    Q_EMIT saveRefused(id, error);
    applyChange(RowsChanged {m_table.name, {id}, {}});
}

void PagedTableModel::readConflict(const RecordRow &base, const QVariantMap &mine)
{
    Request request;
    const RowSelect select = m_query.select();
    request.statements.append(m_query.rows({base.id}, {}, false));
    request.statements.append(Saves::lastEditor(m_table.name, base.id, base.version));
    m_database.run(this, request, [this, base, mine, select](const BatchResult &result) {
        if (!result || result->first().rows.isEmpty()) {
            Q_EMIT saveRefused(base.id, result ? Saves::notVisible() : result.error()); // deleted meanwhile, or the line broke
            return;
        }
        ConflictInfo info;
        info.table = m_table.name;
        info.id = base.id;
        info.originalVersion = base.version;
        info.original = select.map(base);
        const RecordRow theirs = select.row(result->first().rows.first());
        info.theirVersion = theirs.version;
        info.theirs = select.map(theirs);
        info.mine = mine;
        info.takeEditor(result->at(1));
        Q_EMIT conflict(info);
    });
}

QUuid PagedTableModel::remove(const QList<QUuid> &ids, const ActionLabel &label)
{
    QList<RowChange> rows;
    for (const QUuid &id : ids) {
        if (const int row = m_cache.find(id); row >= 0)
            rows.append(RowChange {id, versionAt(row), {}});
    }
    if (rows.isEmpty())
        return {};
    const QUuid action = Saves::newId();
    Request request;
    request.actionId = action;
    request.statements.append(Saves::softDelete(m_table.name, rows, action, label));
    m_database.run(this, request, [this, action, label, ids](const BatchResult &result) {
        if (!result || (result->first().rows.isEmpty() && !result->first().recovered)) {
            m_lastError = result ? Saves::notVisible() : result.error();
            Q_EMIT saveRefused(ids.value(0), m_lastError);
            return;
        }
        Q_EMIT saved(action, ids, label);
        applyChange(RowsChanged {m_table.name, ids, action});
    });
    return action;
}

void PagedTableModel::setDeleted(bool deleted)
{
    m_deleted = deleted;
}

FilterTerm PagedTableModel::deletedLately()
{
    return {"deleted_at", FilterOp::AtLeast, {QStringLiteral("today-%1").arg(deletedDays)}};
}

BulkJob *PagedTableModel::bulk(const RowSelection &selection, const BulkChange &change, const ActionLabel &label)
{
    return runBulk(new BulkJob(m_database, m_table, selection, change, label, this));
}

BulkJob *PagedTableModel::taskForEach(const RowSelection &selection, const QVariantMap &task, bool ownersDo, const ActionLabel &label)
{
    return runBulk(new BulkJob(m_database, m_table, selection, task, ownersDo, label, this));
}

BulkJob *PagedTableModel::runBulk(BulkJob *job)
{
    m_ownActions.insert(job->action());
    connect(job, &BulkJob::failed, this, [this, job](const AppError &error) {
        job->deleteLater();
        if (error.kind == ErrorKind::Cancelled)
            return;
        m_lastError = error;
        Q_EMIT saveRefused({}, m_lastError);
    });
    connect(job, &BulkJob::finished, this, [this, job](qint64 changed) {
        job->deleteLater();
        Q_EMIT saved(job->action(), {}, job->label());
        Q_EMIT bulkDone(job->action(), job->label(), changed, job->wanted());
        scheduleResync();
    });
    Q_EMIT bulkStarted(job);
    job->start();
    return job;
}

void PagedTableModel::locate(const QUuid &id, std::function<void(int)> done)
{
    if (const int row = m_cache.find(id); row >= 0 || !m_context) {
        done(row);
        return;
    }
    Request request;
    request.statements.append(m_query.rows({id}, {}));
    m_database.run(m_context.get(), request, [this, done](const BatchResult &result) {
        if (!result || result->first().rows.isEmpty()) {
            done(-1);
            return;
        }
        Request place;
        place.statements.append(m_query.countBefore(m_query.key(result->first().rows.first())));
        m_database.run(m_context.get(), place, [done](const BatchResult &count) {
            done(count ? int(count->first().value(0, u"n").toLongLong()) : -1);
        });
    });
}

void PagedTableModel::readRange(int first, int last, std::function<void(Result<QList<RecordRow>>)> done)
{
    const PagePlan plan = planRange(first, std::min(last, m_rows - 1) + 1);
    Request request;
    request.statements.append(m_query.page(plan.from, plan.reversed, plan.offset, std::max(0, plan.end - plan.first)));
    m_database.run(this, request, [this, plan, done, select = m_query.select()](const BatchResult &result) {
        if (!result) {
            done(std::unexpected(result.error()));
            return;
        }
        QList<RecordRow> rows;
        for (const QVariantList &values : result->first().rows)
            rows.append(select.row(values));
        if (plan.reversed)
            std::reverse(rows.begin(), rows.end());
        done(rows);
    });
}

} // namespace punte
