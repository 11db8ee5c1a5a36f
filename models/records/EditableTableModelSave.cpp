// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/EditableTableModel.h"

namespace punte {

bool EditableTableModel::submitAll(const ActionLabel &given)
{
    if (m_submitting || m_edits.empty())
        return false;
    QList<RowChange> changes;
    QList<QUuid> ids;
    for (const auto &[row, edits] : m_edits) {
        RowChange change {m_marks.at(row).id, m_marks.at(row).version, {}};
        for (const auto &[column, value] : edits)
            change.values.insert(QString::fromLatin1(m_select.aliases().at(column)), value);
        changes.append(change);
        ids.append(change.id);
        m_marks[row].state = SaveState::Saving;
        touchRow(row);
    }
    ActionLabel label = given;
    if (label.code.isEmpty()) {
        label.code = "edit";
        label.args = {{QStringLiteral("table"), QString::fromLatin1(m_table.name)}, {QStringLiteral("n"), int(changes.size())}};
        const int title = m_select.valueIndex(m_table.titleColumn);
        if (changes.size() == 1 && title >= 0)
            label.args.insert(QStringLiteral("subject"), m_rows.at(rowOf(ids.first())).at(title).toString());
    }
    m_submitting = true;
    const QUuid action = Saves::newId();
    Request request;
    request.actionId = action;
    request.statements.append(Saves::update(m_table.name, changes, action, label));
    request.statements.append(m_query.rows(ids, {}, false));
    m_database.run(this, request,
                   [this, changes, action, label](const BatchResult &result) { finishSubmit(changes, action, label, result); });
    return true;
}

void EditableTableModel::finishSubmit(const QList<RowChange> &changes, const QUuid &action, const ActionLabel &label, const BatchResult &result)
{
    m_submitting = false;
    const bool wasDirty = isDirty();
    QSet<QUuid> written;
    const bool recovered = result && result->first().recovered;
    if (result) {
        for (const QVariantList &row : result->first().rows)
            written.insert(row.first().toUuid());
    }
    AppError error = result ? Saves::notVisible() : result.error();
    QList<QUuid> done;
    for (const RowChange &change : changes) {
        const int row = rowOf(change.id);
        if (row < 0)
            continue;
        const bool ok = recovered || written.contains(change.id);
        // What was not saved stays typed.
        m_marks[row].state = ok ? SaveState::Saved : SaveState::Refused;
        if (ok) {
            done.append(change.id);
            m_edits.erase(row);
        }
        touchRow(row);
    }
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    if (result && !recovered)
        updateRows(result->at(1));
    if (!done.isEmpty())
        Q_EMIT submitted(action, done, label);
    if (recovered)
        refresh();
    if (done.size() == changes.size())
        return;
    m_lastError = error;
    if (error.kind == ErrorKind::Conflict)
        findConflicts(changes);
    Q_EMIT submitRefused(error);
}

// One stale row refuses the whole action: finds which, marks it and tells what stands there now.
void EditableTableModel::findConflicts(const QList<RowChange> &changes)
{
    QList<QUuid> ids;
    for (const RowChange &change : changes)
        ids.append(change.id);
    Request request;
    request.statements.append(m_query.rows(ids, {}, false));
    for (const QUuid &id : std::as_const(ids))
        request.statements.append(Saves::lastEditor(m_table.name, id, m_marks.value(rowOf(id)).version));
    m_database.run(this, request, [this, changes](const BatchResult &result) {
        if (!result)
            return;
        for (const QVariantList &values : result->first().rows) {
            const RecordRow theirs = m_select.row(values);
            const int row = rowOf(theirs.id);
            if (row < 0 || theirs.version == m_marks.at(row).version)
                continue;
            ConflictInfo info;
            info.table = m_table.name;
            info.id = theirs.id;
            info.originalVersion = m_marks.at(row).version;
            info.original = m_select.map(RecordRow {theirs.id, info.originalVersion, m_rows.at(row)});
            info.theirVersion = theirs.version;
            info.theirs = m_select.map(theirs);
            for (int i = 0; i < changes.size(); ++i) {
                if (changes.at(i).id != theirs.id)
                    continue;
                info.mine = changes.at(i).values;
                info.takeEditor(result->at(1 + i));
            }
            m_marks[row].state = SaveState::Conflict;
            touchRow(row);
            Q_EMIT conflict(info);
        }
    });
}

// Values of rows that stand where they stood; QSqlQueryModel's own copy is only used for its shape.
void EditableTableModel::updateRows(const ResultSet &result)
{
    for (const QVariantList &values : result.rows) {
        const RecordRow fresh = m_select.row(values);
        const int row = rowOf(fresh.id);
        if (row < 0 || m_marks.at(row).state == SaveState::Saving || m_edits.contains(row))
            continue;
        if (m_marks.at(row).version == fresh.version && m_rows.at(row) == fresh.values)
            continue;
        m_rows[row] = fresh.values;
        m_marks[row].version = fresh.version;
        touchRow(row);
    }
}

QUuid EditableTableModel::create(const QVariantMap &values, const ActionLabel &label)
{
    const QUuid action = Saves::newId();
    const QUuid id = Saves::newId();
    Request request;
    request.actionId = action;
    request.statements.append(Saves::insert(m_table.name, {RowChange {id, 0, values}}, action, label));
    m_database.run(this, request, [this, action, id, label](const BatchResult &result) {
        if (!result) {
            m_lastError = result.error();
            Q_EMIT submitRefused(m_lastError);
            return;
        }
        Q_EMIT submitted(action, {id}, label);
        refresh();
    });
    return id;
}

QUuid EditableTableModel::remove(const QList<QUuid> &ids, const ActionLabel &label)
{
    QList<RowChange> rows;
    for (const QUuid &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.append(RowChange {id, m_marks.at(row).version, {}});
    }
    if (rows.isEmpty())
        return {};
    const QUuid action = Saves::newId();
    Request request;
    request.actionId = action;
    request.statements.append(Saves::softDelete(m_table.name, rows, action, label));
    m_database.run(this, request, [this, action, ids, label](const BatchResult &result) {
        if (!result || (result->first().rows.isEmpty() && !result->first().recovered)) {
            m_lastError = result ? Saves::notVisible() : result.error();
            Q_EMIT submitRefused(m_lastError);
            return;
        }
        Q_EMIT submitted(action, ids, label);
        refresh();
    });
    return action;
}

void EditableTableModel::applyChange(const RowsChanged &change)
{
    if (change.table != m_table.name || m_select.aliases().isEmpty())
        return;
    const bool known = !change.ids.isEmpty() && std::all_of(change.ids.begin(), change.ids.end(), [this](const QUuid &id) { return rowOf(id) >= 0; });
    if (!known) {
        refresh(); // rows may have come or gone
        return;
    }
    Request request;
    request.statements.append(m_query.rows(change.ids, {}));
    m_database.run(this, request, [this, ids = change.ids](const BatchResult &result) {
        if (!result)
            return;
        if (result->first().rows.size() < ids.size())
            refresh();
        else
            updateRows(result->first());
    });
}

} // namespace punte
