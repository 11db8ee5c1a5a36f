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
    if (!m_loaded || m_edits.empty() || !errors().isEmpty())
        return {};
    if (m_state == SaveState::Saving) {
        m_rest.insert(m_row.id, changes());
        return {};
    }
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
    if (change.id == m_row.id)
        setState(SaveState::Saving);
    Request request;
    request.actionId = action;
    const Along along = create && m_along ? m_along(change.id, action) : Along {};
    RowChange whole = change;
    whole.values.insert(along.columns);
    request.statements.append(create ? Saves::insert(m_table.name, {whole}, action, label)
                                     : Saves::update(m_table.name, {whole}, action, label));
    request.statements.append(readStatement(change.id));
    request.statements.append(along.statements);
    m_database.run(this, request, [this, change, base = m_row, action, label](const BatchResult &result) {
        finishSave(change, base, action, label, result);
        if (result)
            saveRest(change, result);
    });
    return action;
}

// Typing is faster than a server far away: what was left meanwhile goes out as the next step.
void RecordForm::saveRest(const RowChange &saved, const BatchResult &result)
{
    QVariantMap rest = m_rest.take(saved.id);
    for (auto it = saved.values.begin(); it != saved.values.end(); ++it)
        if (rest.value(it.key()) == it.value())
            rest.remove(it.key());
    const bool here = saved.id == m_row.id;
    if (rest.isEmpty() || (here && m_state != SaveState::Saved))
        return;
    const bool answered = result->size() > 1 && !result->at(1).rows.isEmpty();
    const RecordRow now = here ? m_row : answered ? m_select.row(result->at(1).rows.first()) : RecordRow {};
    ActionLabel label = defaultLabel("edit");
    if (!here)
        label.args.insert(QStringLiteral("subject"), m_select.value(now, m_table.titleColumn).toString());
    send(RowChange {saved.id, now.id.isNull() ? saved.version + 1 : now.version, rest}, false, label);
}

void RecordForm::finishSave(const RowChange &change, const RecordRow &base, const QUuid &action, const ActionLabel &label, const BatchResult &result)
{
    const bool here = change.id == m_row.id; // the form may show another record by now
    const bool recovered = result && result->first().recovered;
    if (!result || (result->first().rows.isEmpty() && !recovered)) {
        const AppError error = result ? Saves::notVisible() : result.error();
        if (here) {
            m_lastError = error;
            setState(error.kind == ErrorKind::Conflict ? SaveState::Conflict : SaveState::Refused);
        }
        if (error.kind == ErrorKind::Conflict)
            readConflict(change, base);
        Q_EMIT saveRefused(error);
        if (!here && error.kind != ErrorKind::Conflict)
            Q_EMIT leftUnsaved(change.id);
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

// The compare is opened for a record that was left too: what was meant there is not dropped in silence.
void RecordForm::readConflict(const RowChange &change, const RecordRow &base)
{
    Request request;
    request.statements.append(readStatement(change.id));
    request.statements.append(Saves::lastEditor(m_table.name, change.id, base.version));
    m_database.run(this, request, [this, change, base](const BatchResult &result) {
        if (!result || result->first().rows.isEmpty()) {
            Q_EMIT saveRefused(result ? Saves::notVisible() : result.error()); // deleted meanwhile, or the line broke
            return;
        }
        const RecordRow theirs = m_select.row(result->first().rows.first());
        if (change.id == m_row.id)
            m_theirs = theirs;
        ConflictInfo info;
        info.table = m_table.name;
        info.id = change.id;
        info.originalVersion = base.version;
        info.original = m_select.map(base);
        info.theirVersion = theirs.version;
        info.theirs = m_select.map(theirs);
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
                readConflict(RowChange {id, m_row.version, {}}, m_row);
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
