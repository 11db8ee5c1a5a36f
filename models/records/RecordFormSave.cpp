// SPDX-FileCopyrightText: 2026 The Punte developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/WhenLive.h"
#include "models/records/FieldFormat.h"
#include "models/records/RecordForm.h"

namespace punte {

ActionLabel RecordForm::defaultLabel(const char *code) const
{
    ActionLabel label;
    label.code = code;
    label.args = {{QStringLiteral("table"), QString::fromLatin1(m_table.name)}, {QStringLiteral("subject"), title()}};
    if (label.code == "edit" && m_edits.size() == 1)
        label.args.insert(QStringLiteral("field"), QString::fromLatin1(m_edits.begin()->first));
    return label;
}

QUuid RecordForm::save(const ActionLabel &label)
{
    if (!m_loaded || m_edits.empty() || m_state == SaveState::Saving || !errors().isEmpty())
        return {};
    return send(RowChange {m_row.id, m_row.version, changes()}, m_new, label.code.isEmpty() ? defaultLabel(m_new ? "create" : "edit") : label);
}

QUuid RecordForm::saveOver(int theirVersion, const QVariantMap &values, const ActionLabel &label)
{
    if (!m_loaded || m_new || m_state == SaveState::Saving || values.isEmpty())
        return {};
    return send(RowChange {m_row.id, theirVersion, values}, false, label.code.isEmpty() ? defaultLabel("edit") : label);
}

QUuid RecordForm::send(const RowChange &change, bool create, ActionLabel label)
{
    const QUuid action = Saves::newId();
    setState(SaveState::Saving);
    Request request;
    request.actionId = action;
    request.statements.append(create ? Saves::insert(m_table.name, {change}, action, label)
                                     : Saves::update(m_table.name, {change}, action, label));
    request.statements.append(readStatement(change.id));
    m_database.run(this, request, [this, change, action, label](const BatchResult &result) { finishSave(change, action, label, result); });
    return action;
}

void RecordForm::finishSave(const RowChange &change, const QUuid &action, const ActionLabel &label, const BatchResult &result)
{
    const bool here = change.id == m_row.id; // the form may show another record by now
    const bool recovered = result && result->first().recovered;
    if (!result || (result->first().rows.isEmpty() && !recovered)) {
        const AppError error = result ? Saves::notVisible() : result.error();
        if (here) {
            m_lastError = error;
            setState(error.kind == ErrorKind::Conflict ? SaveState::Conflict : SaveState::Refused);
            if (error.kind == ErrorKind::Conflict)
                readConflict(change);
        }
        Q_EMIT saveRefused(error);
        if (here && std::exchange(m_stale, false))
            refresh();
        return;
    }
    if (here) {
        const bool wasDirty = isDirty();
        // What was typed while the save was on its way stays staged.
        for (auto it = change.values.begin(); it != change.values.end(); ++it) {
            const auto edit = m_edits.find(it.key().toLatin1());
            if (edit != m_edits.end() && edit->second == it.value())
                m_edits.erase(edit);
        }
        m_new = false;
        m_theirs = RecordRow {};
        if (!recovered && !result->at(1).rows.isEmpty())
            m_row = m_select.row(result->at(1).rows.first());
        setState(SaveState::Saved);
        emitAll();
        if (wasDirty != isDirty())
            Q_EMIT dirtyChanged(isDirty());
    }
    Q_EMIT saved(action, label);
    if (here && (recovered || std::exchange(m_stale, false)))
        refresh();
}

void RecordForm::readConflict(const RowChange &change)
{
    Request request;
    request.statements.append(readStatement(change.id));
    request.statements.append(Saves::lastEditor(m_table.name, change.id, m_row.version));
    m_database.run(this, request, [this, change](const BatchResult &result) {
        if (change.id != m_row.id)
            return;
        if (!result || result->first().rows.isEmpty()) {
            Q_EMIT saveRefused(result ? Saves::notVisible() : result.error()); // deleted meanwhile, or the line broke
            return;
        }
        m_theirs = m_select.row(result->first().rows.first());
        ConflictInfo info;
        info.table = m_table.name;
        info.id = change.id;
        info.originalVersion = m_row.version;
        info.original = m_select.map(m_row);
        info.theirVersion = m_theirs.version;
        info.theirs = m_select.map(m_theirs);
        info.mine = change.values;
        info.takeEditor(result->at(1));
        Q_EMIT conflict(info);
    });
}

QUuid RecordForm::remove(const ActionLabel &given)
{
    if (!m_loaded || m_new || m_state == SaveState::Saving)
        return {};
    const ActionLabel label = given.code.isEmpty() ? defaultLabel("delete") : given;
    const QUuid action = Saves::newId();
    setState(SaveState::Saving);
    Request request;
    request.actionId = action;
    request.statements.append(Saves::softDelete(m_table.name, {RowChange {m_row.id, m_row.version, {}}}, action, label));
    m_database.run(this, request, [this, action, label, id = m_row.id](const BatchResult &result) {
        if (!result || (result->first().rows.isEmpty() && !result->first().recovered)) {
            m_lastError = result ? Saves::notVisible() : result.error();
            setState(m_lastError.kind == ErrorKind::Conflict ? SaveState::Conflict : SaveState::Refused);
            if (m_lastError.kind == ErrorKind::Conflict && id == m_row.id)
                readConflict(RowChange {id, m_row.version, {}});
            Q_EMIT saveRefused(m_lastError);
            return;
        }
        if (id == m_row.id)
            clear();
        Q_EMIT removed(action, label);
    });
    return action;
}

void RecordForm::applyChange(const RowsChanged &change)
{
    if (change.table == m_table.name && (change.ids.isEmpty() || change.ids.contains(m_row.id)))
        refresh();
}

void RecordForm::refresh()
{
    if (m_new || m_row.id.isNull())
        return;
    if (!m_loaded || m_state == SaveState::Saving) {
        m_stale = true; // what is on its way may have been read before this change
        return;
    }
    Request request;
    request.slot = "refresh";
    request.lane = Lane::Background;
    request.statements.append(readStatement(m_row.id));
    m_database.run(this, request, [this, generation = m_generation](const BatchResult &result) {
        if (generation != m_generation)
            return;
        if (m_state == SaveState::Saving) {
            m_stale = true;
            return;
        }
        if (!result) {
            whenLiveAgain(m_database, this, [this] { refresh(); });
            return;
        }
        if (result->first().rows.isEmpty()) {
            if (!isDirty())
                clear();
            Q_EMIT missing();
            return;
        }
        takeRow(m_select.row(result->first().rows.first()));
    });
}

void RecordForm::hold(const QByteArray &column)
{
    m_held.insert(column);
}

void RecordForm::release(const QByteArray &column)
{
    if (m_held.remove(column) && !m_theirs.id.isNull() && m_state != SaveState::Saving && contested().isEmpty())
        takeRow(RecordRow(m_theirs));
}

// Fields nobody touched here follow; a touched field that changed elsewhere keeps the base, so that the save ends in the compare.
void RecordForm::takeRow(const RecordRow &row)
{
    if (row.version == m_row.version && row.values == m_row.values)
        return;
    if (row.version < m_row.version)
        return;
    const RecordRow base = m_row;
    m_theirs = row;
    if (!contested().isEmpty()) {
        for (const QByteArray &column : contested())
            Q_EMIT valueChanged(column);
        return;
    }
    m_theirs = RecordRow {};
    m_row = row;
    for (const Field &field : m_table.fields) {
        if (m_select.value(base, field.column) != m_select.value(row, field.column)
            || m_select.value(base, field.displayColumn) != m_select.value(row, field.displayColumn))
            Q_EMIT valueChanged(field.column);
    }
}

} // namespace punte
